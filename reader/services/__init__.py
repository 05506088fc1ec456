"""What a user can do, as functions over an open library; no Qt.

``intake``       files on their way into the library: the queue, and what is told of them
``admission``    one of them: read, analysed, and stored
``crew``         several pairs of children that work off the queue side by side
``versions``     new texts of articles whose files changed
``watching``     new and changed files of a watched folder
``copies``       articles that tell the same story, and how they differ
``folders``      which files of a folder are meant
``articles``     the list, one article, trash, roles of blocks
``entities``     names in an article and in the library
``watchlist``    names that new articles are looked through for
``sentences``    where sentences begin and end
``biographies``  an entity over the whole library
``acts``         what can be decided about names
``ledger``       decisions taken, previewed, taken back; replayed over what was found
``decision_files``  decisions and gazetteers in and out
``suggestions``  what is doubtful, to be decided
``search``       words in the bodies of articles
``highlights``   marks, notes and tags
``anchoring``    highlights found again in a text that has changed
``selection``    what is exported, read bit by bit
``export``       articles and highlights out
``library_files``  another library taken in: its articles by ``carrying``, what is around them by
                 ``surroundings``
``quotation``    words with their citation, for the clipboard
``exported``     quotes read back from exported files
``verification``  whether those quotes still stand in their sources
``entity_export``  who, what and where out
``maintenance``  backup, restore, check
``backups``      dated backups that come and go by themselves
"""
