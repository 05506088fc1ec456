"""The library: one SQLite file, its tables and migrations, one repository a table family.

``library``     opens the file and hands out short transactions
``migrating``   brings a file to the newest schema, after a copy
``failures``    what SQLite says, in words for the user
``tables``      the typed mappings
``articles``, ``waiting``, ``analyses``, ``decisions``, ``entities``, ``highlights``, ``words``
                the repositories
``register``    what analysed articles name, entered into the entities
``index``       which articles match, as sets in memory
``packing``, ``found``, ``blocks``, ``acts``
                how mentions, what the child found, blocks and decisions lie in their columns
``highlight_rows``
                how highlights lie in their tables
``workers``     the processes that work on it, and which of them are alive
``stories``     which articles tell the same story
``watched``     the files of watched folders
``changes``     what other processes store
``upkeep``      backup, restore, check
"""
