"""The same article as pandoc, LibreOffice and Chromium save it; see ``make_files.py``."""

import zipfile
from pathlib import Path

import pytest
from docx import Document
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from helpers.outside import SHARED

from reader.domain.article import BlockKind, ImportedArticle, InlineKind, Role
from reader.importers.registry import read_file

FILES = Path(__file__).parent / "files"
WORD_LISTS = SHARED / "data" / "files" / "docx" / "testWORD_override_list_numbering.docx"
STRUCTURED = [
    "pandoc.docx",
    "pandoc.odt",
    "pandoc.epub",
    "libreoffice.docx",
    "libreoffice.odt",
    "harbour.html",
]
SAVED = [
    *STRUCTURED,
    "pandoc.md",
    "pandoc.rtf",
    "pandoc.ipynb",
    "libreoffice.rtf",
    "libreoffice.epub",
    "libreoffice.pdf",
    "chromium.pdf",
]
LISTS = [
    "pandoc-lists.docx",
    "pandoc-lists.odt",
    "libreoffice-lists.docx",
    "libreoffice-lists.odt",
    "libreoffice-lists.rtf",
]
ODF_TABLE = """<office:document-content
 xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body><office:text><table:table>
<table:table-row><table:table-cell/><table:table-cell table:number-columns-spanned="2"><text:p>Cost
</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>Year</text:p>
</table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>North</text:p>
</table:table-cell><table:table-cell><text:p>1</text:p></table:table-cell><table:table-cell>
<text:p>2</text:p></table:table-cell><table:table-cell><text:p>1990</text:p></table:table-cell>
</table:table-row></table:table></office:text></office:body></office:document-content>"""
PARAGRAPHS = (
    "Every morning at five the harbour master of Skarvik",
    "The books fill a shelf of his office.",
    "Two years ago a student from the university",
    "I only wrote down what I saw,",
    "His daughter will take over the office in spring.",
    "On the last day of the year they went out together.",
    "More about gauges at the hydrographic service.",
)


def read(name: str) -> ImportedArticle:
    (article,) = read_file(FILES / name)
    return article


def of_kind(article: ImportedArticle, kind: BlockKind) -> list[str]:
    return [article.text[b.start : b.end] for b in article.blocks if b.kind is kind]


@pytest.mark.parametrize("name", SAVED)
def test_the_article_has_its_title(name):
    assert read(name).title == "The harbour master of Skarvik"


@pytest.mark.parametrize("name", SAVED)
def test_every_paragraph_is_one_block_in_its_order(name):
    article = read(name)
    body = [article.text[b.start : b.end] for b in article.blocks if b.role is Role.BODY]

    found = [at for words in PARAGRAPHS for at, text in enumerate(body) if words in text]

    assert len(found) == len(PARAGRAPHS)
    assert found == sorted(found)


@pytest.mark.parametrize("name", SAVED)
def test_a_file_is_recognised_without_its_suffix(tmp_path, name):
    if name.endswith(".md"):
        pytest.skip("Markdown has no sign of its own")
    path = tmp_path / "saved"
    path.write_bytes((FILES / name).read_bytes())

    (article,) = read_file(path)

    assert article.format == read(name).format


@pytest.mark.parametrize("name", [*STRUCTURED, "pandoc.md", "pandoc.ipynb"])
def test_headings_lists_and_links_keep_their_kind(name):
    article = read(name)

    headings = of_kind(article, BlockKind.HEADING)
    targets = {
        article.text[mark.start : mark.end]: mark.target
        for block in article.blocks
        for mark in block.marks
        if mark.kind is InlineKind.LINK
    }

    assert headings[-2:] == ["What the books are good for", "The next one"]
    assert of_kind(article, BlockKind.LIST_ITEM) == ["Founded in 1911", "Forty-one books so far"]
    assert targets == {"the hydrographic service": "https://example.org/gauges"}


@pytest.mark.parametrize("name", LISTS)
def test_the_items_of_counted_lists_have_their_numbers(name):
    article = read(name)

    items = [block for block in article.blocks if block.kind is BlockKind.LIST_ITEM]
    numbers = [(article.text[b.start : b.end], b.level, b.number) for b in items]
    continued = [article.text[b.start : b.end] for b in items if b.continues]

    second = None if name.endswith(".rtf") else 2
    assert numbers == [
        ("Carry the oil up the stairs.", 1, 1),
        ("Two keepers are needed for it.", 1, None),
        ("Trim the wicks.", 1, 2),
        # Rich text holds the letters that are seen, not what they count.
        ("Cut the charred ends.", 2, second and 1),
        ("Pull a fresh inch through.", 2, second),
        ("Wind the clockwork.", 1, 3),
        ("Light the lamp.", 1, 4),
        ("Note the hour in the log.", 1, 5),
        ("Relieve the first watch.", 1, 1),
        ("Read the log.", 1, 2),
        ("Bread", 1, None),
        ("Tea", 1, None),
    ]
    assert continued == ([] if name.endswith(".rtf") else ["Two keepers are needed for it."])


def test_lists_of_word_styles_are_counted_on_until_they_begin_anew(tmp_path):
    document = Document()
    for style, words in (
        ("List Number", "Knock."),
        ("List Number 2", "Wait a while."),
        ("List Bullet", "Bread."),
        ("List Number", "Enter."),
    ):
        document.add_paragraph(words, style=style)
    plain = document.add_paragraph("Nobody is at home.", style="List Number")
    without_number = OxmlElement("w:numId")
    without_number.set(qn("w:val"), "0")
    plain.paragraph_format.element.get_or_add_pPr().get_or_add_numPr().append(without_number)
    path = tmp_path / "visit.docx"
    document.save(path)

    (article,) = read_file(path)

    assert [(block.kind, block.level, block.number) for block in article.blocks] == [
        (BlockKind.LIST_ITEM, 1, 1),
        (BlockKind.LIST_ITEM, 2, 1),
        (BlockKind.LIST_ITEM, 1, None),
        (BlockKind.LIST_ITEM, 1, 2),
        (BlockKind.PARAGRAPH, 0, None),
    ]


@pytest.mark.skipif(not WORD_LISTS.exists(), reason="it lies outside the repository")
def test_levels_that_are_skipped_or_restart_late_are_counted_as_word_counts_them():
    (article,) = read_file(WORD_LISTS)

    items = [block for block in article.blocks if block.kind is BlockKind.LIST_ITEM]
    numbers = {article.text[block.start : block.end]: block.number for block in items}

    # The words of an item are what Word shows beside it.
    said = {"0th": 0, "5th": 5, "1.b.III": 3, "2.a.I": 1, "2.b": 2, "2.17": 17, "2.18": 18}
    assert said.items() <= numbers.items()


@pytest.mark.parametrize("saved_by", ["python-docx", "odf"])
def test_cells_stand_in_their_columns_also_behind_wide_and_empty_ones(tmp_path, saved_by):
    path = tmp_path / "costs.docx"
    document = Document()
    table = document.add_table(rows=2, cols=4)
    for cell, words in zip(table.rows[1].cells, ("North", "1", "2", "1990"), strict=True):
        cell.text = words
    table.cell(0, 1).merge(table.cell(0, 2)).text = "Cost"
    table.cell(0, 3).text = "Year"
    document.save(path)
    if saved_by == "odf":
        path = tmp_path / "costs.odt"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
            archive.writestr("content.xml", ODF_TABLE)

    (article,) = read_file(path)

    assert of_kind(article, BlockKind.TABLE) == ["\tCost\t\tYear\nNorth\t1\t2\t1990"]


@pytest.mark.parametrize("name", STRUCTURED)
def test_a_table_is_one_block(name):
    (table,) = of_kind(read(name), BlockKind.TABLE)

    assert [line.split("\t") for line in table.splitlines()] == [
        ["Year", "Highest water"],
        ["1911", "2.31 m"],
        ["1987", "2.74 m"],
    ]


@pytest.mark.parametrize("name", [*STRUCTURED, "pandoc.md", "libreoffice.pdf", "libreoffice.rtf"])
def test_the_author_is_known(name):
    assert read(name).byline == "Ingrid Holm"


def test_columns_of_a_page_are_read_one_after_the_other():
    article = read("chromium.pdf")

    assert "a pencil costs nothing.”\n\nThe next one\n\nHis daughter" in article.text


def test_the_title_of_a_rich_text_keeps_its_blanks_and_has_no_half_characters(tmp_path):
    path = tmp_path / "summer.rtf"
    path.write_bytes(rb"{\rtf1{\info{\title The \u233?t\u233? of \u-9215?89}}Words\par}")

    (article,) = read_file(path)

    assert article.title == "The été of \ufffd89"
