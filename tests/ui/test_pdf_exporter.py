"""Highlights as a PDF, read back by PDFium."""

import io
from threading import Thread

import pypdfium2
import pytest
from helpers import marked_library
from helpers.marked_library import MEANINGS, STORY

from reader.domain.highlight import Colour
from reader.exporters.registry import MarkedArticle
from reader.services import articles, highlights
from reader.services.export import export
from reader.store.library import Library
from reader.ui.pdf_exporter import PdfExporter

SAID = "Read this twice, and ask the bank."


@pytest.fixture
def document(tmp_path, qapp):
    """An article with a note and two highlights, as PDFium reads it."""
    path = tmp_path / "highlights.pdf"
    with Library.open(tmp_path / "library.sqlite3") as library:
        story = marked_library.add(library, STORY, "/articles/rates.html")
        bare = marked_library.add(library, marked_library.BARE, "/articles/bare.txt")
        marked_library.mark(library, story, STORY, "raised rates on Friday", Colour.YELLOW, "Why?")
        marked_library.mark(
            library,
            story,
            STORY,
            "Nobody was surprised.",
            Colour.BLUE,
            "",
            ("bank", "interest rates"),
        )
        articles.set_note(library, bare, SAID)
        marked_library.meanings.change(library, MEANINGS)
        export(library, PdfExporter(), [story, bare], path)
    with pypdfium2.PdfDocument(path) as read:
        yield read


def words(document) -> str:
    """All that is said, without blanks: where lines end is up to the typeface."""
    pages = (document[number].get_textpage().get_text_bounded() for number in range(len(document)))
    return bare(" ".join(pages))


def bare(text: str) -> str:
    return "".join(text.split())


def test_pdfium_reads_quotes_with_their_notes_sources_and_colours(document):
    said = words(document)

    for expected in (
        "raised rates on Friday",
        "Why?",
        "Nobody was surprised.",
        f"yellow ({MEANINGS[Colour.YELLOW]})",
        "#bank #interest rates",
        "blue · paragraph 2",
        "daily.example/rates",
        f"SHA-256 {STORY.sha256[:20]}",
        SAID,
    ):
        assert bare(expected) in said


def test_the_file_does_not_say_when_it_was_made(document):
    facts = document.get_metadata_dict()

    assert facts["CreationDate"].strip() == facts["ModDate"].strip() == "D:20000101000000"


def test_a_long_document_is_set_in_a_thread_without_a_word_of_qt(tmp_path, qapp, qtlog):
    with Library.open(tmp_path / "library.sqlite3") as library:
        story = marked_library.add(library, STORY, "/articles/rates.html")
        marked_library.mark(library, story, STORY, "raised rates on Friday", Colour.YELLOW, "Why?")
        many = highlights.of_article(library, story) * 400
        marked = MarkedArticle(articles.load(library, story), tuple(many))
    file = io.BytesIO()

    thread = Thread(target=PdfExporter().write, args=([marked], file))
    thread.start()
    thread.join()

    with pypdfium2.PdfDocument(file.getvalue()) as read:
        assert len(read) > 10
    assert not qtlog.records
