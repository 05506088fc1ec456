"""The typed mappings of the library's tables, one module a family.

``base``        what all have in common
``articles``    articles as the list shows them, their texts and pictures
``names``       what articles name; ``decisions``: what the user decided about it
``highlights``  marked passages
``shelving``    tags and saved searches
``watching``    names and files that are watched

All of them are known once one is, for they refer to each other by name.
"""

from reader.store.tables import (  # noqa: F401 - so that each is known
    articles,
    decisions,
    highlights,
    names,
    shelving,
    watching,
)
