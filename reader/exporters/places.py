"""Where a highlight stands, and how to prove it."""

from typing import Any

from reader.domain.highlight import AnchorState, Highlight
from reader.exporters.registry import MarkedArticle

_DOUBTS = {
    AnchorState.EXACT: (),
    AnchorState.MOVED: ("moved with its text",),
    AnchorState.ORPHAN: ("no longer in the text",),
}


def place(marked: MarkedArticle, highlight: Highlight) -> tuple[str, ...]:
    """Return the place of a highlight by paragraph and by characters, and any doubt about it."""
    passage = highlight.passage
    return (
        f"paragraph {marked.paragraphs.at(passage.start)}",
        f"characters {passage.start}–{passage.end}",
        *_DOUBTS[highlight.anchor],
    )


def proof(marked: MarkedArticle, highlight: Highlight) -> dict[str, Any]:
    """Return what finds a quote again: the source, the place in it, and what stands around it."""
    passage = highlight.passage
    return {
        "id": highlight.uid,
        "sha256": marked.sha256(highlight),
        "source": marked.source,
        "start": passage.start,
        "end": passage.end,
        "prefix": passage.prefix,
        "suffix": passage.suffix,
    }


def proof_in_words(marked: MarkedArticle, highlight: Highlight) -> str:
    """Return in one line what finds a quote again, for formats that have no fields for it."""
    passage = highlight.passage
    around = f"…{_one_line(passage.prefix)} [quote] {_one_line(passage.suffix)}…"
    said = (*place(marked, highlight), f"SHA-256 {marked.sha256(highlight)}", f"context: {around}")
    return "; ".join(said)


def _one_line(text: str) -> str:
    return " ".join(text.split())
