"""PDF documents: pages by PDFium, paragraphs by their layout."""

from collections.abc import Iterator
from datetime import datetime

from pypdfium2 import PdfDocument, PdfiumError

from reader.domain.article import BlockKind, ImportedArticle
from reader.domain.errors import UnreadableFileError
from reader.encodings import clean
from reader.importers.archive import protected
from reader.importers.drafts import join
from reader.importers.pdf_layout import PdfPage, document_drafts
from reader.importers.pdf_lines import page_lines
from reader.importers.source import Source, shown, too_many_pages

_SIGN = b"%PDF-"
_HEAD = 1024
_MAX_PAGES = 2_000
_WRITTEN_BY_PROGRAMS = ("microsoft word", "untitled", ".doc", ".tex", ".dvi", ".indd", ".pdf")


class PdfImporter:
    """Reads PDF documents."""

    name = "pdf"
    suffixes = (".pdf",)

    def recognises(self, source: Source, /) -> bool:
        """See the mark at the front of every PDF."""
        return _SIGN in source.data[:_HEAD]

    def read(self, source: Source, /) -> Iterator[ImportedArticle]:
        """Give the document as one article."""
        document = _open(source)
        try:
            if len(document) > _MAX_PAGES:
                raise too_many_pages(source, _MAX_PAGES)
            pages = list(_pages(document))
            facts = _facts(document)
        except PdfiumError as error:
            raise _damaged(source) from error
        finally:
            document.close()
        drafts = document_drafts(pages)
        if not any(draft.text for draft in drafts):
            raise UnreadableFileError(
                f"“{shown(source.name)}” holds pictures of pages and no text.",
                hint="Run a text recognition program on it first.",
            )
        text, blocks = join(drafts)
        heading = (draft.text for draft in drafts[:12] if draft.kind is BlockKind.HEADING)
        yield ImportedArticle(
            text,
            blocks,
            title=_title(facts.get("Title", "")) or next(heading, "") or source.stem,
            byline=facts.get("Author", ""),
            published=_date(facts.get("CreationDate", "")),
        )


def _open(source: Source) -> PdfDocument:
    try:
        return PdfDocument(source.data)
    except PdfiumError as error:
        if "password" in str(error).lower() or "security" in str(error).lower():
            raise protected(shown(source.name)) from error
        raise _damaged(source) from error


def _pages(document: PdfDocument) -> Iterator[PdfPage]:
    for number in range(len(document)):
        try:
            page = document[number]
        except PdfiumError:
            continue
        width, height = page.get_size()
        yield PdfPage(page_lines(page, height), width, height)
        page.close()


def _facts(document: PdfDocument) -> dict[str, str]:
    facts = document.get_metadata_dict(skip_empty=True)
    return {name: " ".join(clean(value).split()) for name, value in facts.items()}


def _title(title: str) -> str:
    """Return a title that a person gave, and not the name of a file."""
    return "" if any(mark in title.lower() for mark in _WRITTEN_BY_PROGRAMS) else title


def _date(value: str) -> str:
    """Return the date of PDF's own form, ``D:YYYYMMDDHHmmSS``, in ISO 8601."""
    digits = value.removeprefix("D:")[:8]
    try:
        return datetime.strptime(digits, "%Y%m%d").date().isoformat()  # noqa: DTZ007
    except ValueError:
        return ""


def _damaged(source: Source) -> UnreadableFileError:
    return UnreadableFileError(
        f"“{shown(source.name)}” is no PDF, or a damaged one.", hint="Save or copy it once more."
    )
