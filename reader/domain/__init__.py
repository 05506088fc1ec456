"""The values everything agrees on: frozen, standard library only.

``article``      one text, and the blocks that give it structure
``entity``       mentions and entities: who, what and where
``highlight``    what a reader marked, and how to find it again; ``clipping`` is one from elsewhere
``ledger``       what the user decided about names; ``replay`` carries it out on a ``draft`` of what
                 was found, ``conflicts`` are two people's decisions that differ
``query``        what a search asks for, from the words of the filter bar (``query_parser``,
                 ``query_tokens``, ``query_fields``), and ``chips`` beside it; ``search`` is both
``shelving``     articles read, put away, thrown away and tagged, and searches kept
``notebook``, ``dossier``, ``biography``
                 highlights of the whole library, what holds some names, what is known of one
``citation``     where an article comes from, as printed works say it
``errors``       errors that users should read about; everything else is a bug

The others are small values and rules of one concern each.
"""
