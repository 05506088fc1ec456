"""Highlights as notes on an article, for formats that know works and not passages."""

from collections.abc import Iterator

from reader.exporters.places import proof_in_words
from reader.exporters.registry import MarkedArticle


def notes(marked: MarkedArticle) -> Iterator[str]:
    """Yield each highlight with its note, colour and tags, and what finds it again."""
    for highlight in marked.highlights:
        note = f" {highlight.note}" if highlight.note else ""
        marks = ", ".join((marked.colour(highlight), *highlight.tags))
        said = proof_in_words(marked, highlight)
        yield f"“{highlight.passage.quote}”{note} [{marks}; {said}]"
