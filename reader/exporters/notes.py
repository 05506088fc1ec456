"""Highlights as notes on an article, for formats that know works and not passages."""

from collections.abc import Iterator

from reader.exporters.places import proof_in_words
from reader.exporters.registry import MarkedArticle


def notes(marked: MarkedArticle) -> Iterator[str]:
    """Yield what is said of the article, then each highlight with what finds it again."""
    if marked.note:
        yield marked.note
    for highlight in marked.highlights:
        note = f" {highlight.note}" if highlight.note else ""
        marks = ", ".join((marked.colour(highlight), *highlight.tags))
        said = proof_in_words(marked, highlight)
        yield f"“{highlight.passage.quote}”{note} [{marks}; {said}]"
