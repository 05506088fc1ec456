"""An article -> its mentions and entities (child only).

Read it in the order an article goes:

``pipeline``       an article in, an analysis out; the rules in the order that measured best
``reading``        what of the article is read, and in which pieces
``languages``      in which language it is written
``models``         the installed spaCy pipelines, and loading one
``casing``         headlines in Title Case and CAPITALS, re-cased before the model reads them
``names``          a name while the rules work on it
``trimming``       where a name begins and ends
``junk``           what nobody would call a name
``splitting``      "Oldham 3 Ipswich" is two names
``acronyms``       "Kenya Rugby Union (KRU)"
``extending``      names that go on after the model stopped; ``full_names`` is for those of people
``votes``          one name, one label within an article; ``cues`` are the words around a name,
                   ``things`` the words of one
``propagation``    names found once are found everywhere
``gazetteer``      places and peoples known by name
``sites``          streets, rivers and buildings known by their last word
``datelines``      where an article was written
``results``        tables of results, where a place is a team
``grouping``       mentions become entities: ``forms`` and ``joins``, ``people``, ``organisations``
``words``          the lists in ``resources/words``; ``spelling`` compares without case and accents

A rule is a function of the text and the names in it to the names as it leaves them. The text has
line breaks in place of all that is not read, so that no rule reaches beyond a line.
"""
