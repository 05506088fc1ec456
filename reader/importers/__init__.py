"""A file becomes an article: one module a format, found by a registry; child only.

Start with ``registry`` (which importer reads a file) and ``drafts`` (what importers give back
before the article's one text is put together). The modules named after a format are the
importers; the others are what several of them need:

``source``       the bytes of a file and what lies beside them
``encodings``    bytes -> text
``inline``       words and their marks, spaces folded
``drafts``       blocks -> the article's text with its offsets
``images``       which pictures are kept with an article
``dom``          markup -> a tree of bounded size
``page_blocks``  a tree -> blocks
``page_body``    which of a page's blocks are its article
``page_facts``   title, byline, site, date, language and address of a page
``line_roles``   which lines of a plain text are its article
"""
