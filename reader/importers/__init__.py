"""A file becomes an article: one module a format, found by a registry; child only.

Start with ``registry`` (which importer reads a file) and ``drafts`` (what importers give back
before the article's one text is put together). The modules named after a format are the
importers; the others are what several of them need:

``source``        the bytes of a file and what lies beside them
``archive``       a zip file within limits
``markup``        XML -> a tree, without entities and network
``dom``           HTML -> a tree of bounded size
``inline``        words and their marks, spaces folded
``drafts``        blocks -> the article's text with its offsets
``images``        which pictures are kept with an article
``page_blocks``   a tree -> blocks (``page_tags`` says what the elements are)
``counting``      the numbers of a page's lists; ``docx_lists`` and ``odt_lists`` those of others
``table_grid``    in which columns the cells of a page's table stand
``page_body``     which of a page's blocks are its article
``page_facts``    what a page says of itself (``bylines`` and ``dates`` what it shows)
``line_roles``    which lines of a plain text are its article
``lead_ins``      how lines begin that lead elsewhere
``pdf_lines``     the pieces of lines on a PDF page
``pdf_columns``   those pieces -> columns; ``pdf_layout``: columns -> paragraphs
"""
