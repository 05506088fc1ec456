"""The text of an article with its marks.

``pane``         the centre of the window, in which everything below meets
``view``         the article, shown, marked and selected, but never changed
``page``         its document: the first screen at once, the rest while nobody waits; set by
                 ``flow`` and ``typesetter`` in a ``typography``, ``gap`` where words are missing
``offsets``      the one place that converts between offsets of the article and of the document
``geometry``, ``screenful``, ``sight``
                 where words are on the screen, and what is under a point of it
``marks``        names and highlights, painted over a text that knows nothing of them
``caret``, ``keyboard``, ``pointer``, ``text_menu``
                 what keys and the mouse mean; ``keys`` are the commands
``highlighting`` wishes about highlights: ``selection_bar``, ``highlight_editor``, ``note_margin``
                 with its cards, and ends that move (``handles``, ``end_dragging``, ``end_keys``)
``hovering``     the card of a name; ``occurrences`` are the steps through its mentions
``finding``      words in the article; ``search`` finds them
``places``       a place to go to, as a jump (``jumps``, ``trail``) or the one last read
``folds``        what is not part of the article; ``fold_lines`` open and close it
``legend``, ``contents``, ``marker_strip``, ``header``
                 what stands around the text
``printing``, ``reading_aloud``
                 the article on paper and by ear

Of these, ``view`` and what it is made of know no pane.
"""
