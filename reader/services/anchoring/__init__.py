"""Highlights found again in a text that has changed.

``words``      a text as words that can be compared
``seeking``    the words of a passage, and which of them are its quote
``regions``    in which parts of a text those words may be
``chains``     how much the words that two texts share tell
``alignment``  which words of a passage are which words of a text
``places``     where in a text a passage may be
``anchor``     the passage found again, or not
"""
