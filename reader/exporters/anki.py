"""Highlights as notes for Anki, in the text file that it imports.

https://docs.ankiweb.net/importing/text-files.html. The first column names each note for good, so
that a file imported again changes the notes that are there and adds none.
"""

import csv
from collections.abc import Iterable
from html import escape
from typing import BinaryIO

from typing_extensions import override

from reader.domain.highlight import Highlight
from reader.exporters.lines import text_of
from reader.exporters.places import proof_in_words
from reader.exporters.registry import Exporter, MarkedArticle

_HEAD = (
    "#separator:tab\n#html:true\n#notetype:Basic\n#deck:Rubricator\n"
    "#columns:guid\tFront\tBack\tTags\n#guid column:1\n#tags column:4\n"
)


class AnkiExporter(Exporter):
    """Writes a note for each highlight: its words in front, what was said and its source behind.

    What was said of an article is another one, with its title in front.
    """

    title = "Anki notes"
    suffix = ".txt"

    @override
    def write(self, articles: Iterable[MarkedArticle], file: BinaryIO, /) -> None:
        with text_of(file) as text:
            text.write(_HEAD)
            rows = csv.writer(text, dialect="excel-tab", quoting=csv.QUOTE_ALL, lineterminator="\n")
            for marked in articles:
                if marked.note:
                    rows.writerow(_noted(marked))
                for highlight in marked.highlights:
                    if highlight.passage.quote.strip():
                        rows.writerow(_row(marked, highlight))


def _noted(marked: MarkedArticle) -> tuple[str, ...]:
    front, note = _html(marked.title), _html(marked.note)
    return marked.note_uid, front, f"<p>{note}</p><p>{_html(marked.citation)}</p>", ""


def _row(marked: MarkedArticle, highlight: Highlight) -> tuple[str, ...]:
    note = f"<p>{_html(highlight.note)}</p>" if highlight.note else ""
    source = _html(marked.citation)
    proof = _html(f"{marked.colour(highlight)}; {proof_in_words(marked, highlight)}")
    return (
        highlight.uid,
        f"<blockquote>{_html(highlight.passage.quote)}</blockquote>",
        f"{note}<p>{source}</p><p><small>{proof}</small></p>",
        " ".join("_".join(tag.split()) for tag in highlight.tags),
    )


def _html(text: str) -> str:
    return escape(text, quote=False).replace("\n", "<br>")
