"""Every kind of highlight, written by each exporter and read back by somebody else's code."""

import csv
import html
import io
import json
import re
import shutil
import subprocess
import time
import zipfile

import docx
import frontmatter
import html5lib
import openpyxl
import orgparse
import pytest
import rispy
from anki.collection import Collection, ImportCsvRequest
from docx2python import docx2python
from helpers import marked_library
from helpers.marked_library import HOSTILE, MEANINGS, STORY, TAGS, written
from helpers.node_readers import (
    blocks_of_mldoc,
    places_of_apache_annotator,
    works_of_citation_js,
)
from helpers.schemas import CSL, HYPOTHESIS_ANNOTATION, WEB_ANNOTATION
from jsonschema import Draft202012Validator, FormatChecker
from markdown_it import MarkdownIt
from pybtex.database import parse_string

from reader.domain.article import BLOCK_SEPARATOR, ImportedArticle
from reader.domain.cells import raw
from reader.domain.highlight import AnchorState, Colour
from reader.exporters.org import ESCAPE
from reader.exporters.registry import exporters
from reader.exporters.rows import COLUMNS
from reader.services import articles, highlights
from reader.store.library import Library


@pytest.fixture(scope="module")
def full(tmp_path_factory):
    """A library with every kind of highlight, and its articles."""
    with Library.open(tmp_path_factory.mktemp("full") / "library.sqlite3") as library:
        yield library, marked_library.fill(library)


@pytest.fixture
def marked(full):
    """The highlights in the order of the export."""
    library, ids = full
    return [each for article in ids for each in highlights.of_article(library, article)]


@pytest.fixture
def bytes_of(full, tmp_path):
    """Export the library in a format."""

    def bytes_of(name: str) -> bytes:
        library, ids = full
        return written(library, name, ids, tmp_path)

    return bytes_of


def quotes(marked) -> list[str]:
    return [each.passage.quote for each in marked]


def on_one_line(text: str) -> str:
    return " ".join(text.split())


def test_the_library_has_every_kind_of_highlight(marked):
    assert {each.colour for each in marked} == set(Colour)
    assert {each.anchor for each in marked} == set(AnchorState)
    assert {tag for each in marked for tag in each.tags} == set(TAGS)
    assert set(HOSTILE) < set(quotes(marked))


@pytest.mark.parametrize("name", sorted(exporters()))
def test_every_format_carries_every_highlight_and_the_digest_of_its_source(name, bytes_of):
    data = bytes_of(name)
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            data = b"".join(archive.read(entry) for entry in archive.namelist())

    for words in ("raised rates", "A note without a title", "oted for the bridge", "on Monday"):
        assert words.encode() in data
    # The columns of Readwise are given.
    for sign in "abcd" if name != "readwise" else "":
        assert (sign * 64).encode() in data


@pytest.mark.parametrize("name", sorted(exporters().keys() - {"readwise"}))
def test_every_format_that_names_a_colour_says_what_it_means(name, bytes_of):
    data = bytes_of(name)
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            data = b"".join(archive.read(entry) for entry in archive.namelist())

    # The columns of Readwise are given.
    assert MEANINGS[Colour.YELLOW].encode() in data


@pytest.mark.parametrize("name", sorted(exporters()))
def test_gaps_in_a_note_are_written_in_a_time_that_grows_with_them(name, tmp_path, new_library):
    with new_library(tmp_path / "library.sqlite3") as library:
        article = marked_library.add(library, marked_library.BARE, "/articles/bare.txt")
        note = " " * 20_000 + "\n" * 20_000
        marked_library.mark(library, article, marked_library.BARE, "title", note=f"It{note}ends.")

        before = time.process_time()
        written(library, name, [article], tmp_path)

    # A search that began anew at each sign took 12 to 40 seconds.
    assert time.process_time() - before < 6


def test_the_schemas_of_the_w3c_take_web_annotations(bytes_of, marked):
    annotations = json.loads(bytes_of("w3c"))

    validator = Draft202012Validator(WEB_ANNOTATION, format_checker=FormatChecker())
    for annotation in annotations:
        validator.validate(annotation)
    for annotation, highlight in zip(annotations, marked, strict=True):
        quote, position = annotation["target"]["selector"]
        assert quote["exact"] == highlight.passage.quote
        assert (quote["prefix"], quote["suffix"]) == (
            highlight.passage.prefix,
            highlight.passage.suffix,
        )
        assert (position["start"], position["end"]) == (
            highlight.passage.start,
            highlight.passage.end,
        )
        said = [(body["purpose"], body["value"]) for body in annotation["body"]]
        meaning = MEANINGS.get(highlight.colour)
        assert [value for purpose, value in said if purpose == "classifying"] == [
            highlight.colour.value,
            *([meaning] if meaning else []),
        ]
        assert [value for purpose, value in said if purpose == "tagging"] == list(highlight.tags)
        assert [value for purpose, value in said if purpose == "commenting"] == (
            [highlight.note] if highlight.note else []
        )


def test_an_annotation_without_a_body_fails_the_schemas_of_the_w3c(bytes_of):
    annotation = json.loads(bytes_of("w3c"))[0]
    annotation["body"] = []

    assert not Draft202012Validator(WEB_ANNOTATION).is_valid(annotation)


def test_apache_annotator_finds_every_annotation_where_it_was_made(full, bytes_of, tmp_path):
    library, ids = full
    annotations = json.loads(bytes_of("w3c"))
    for article in ids:
        marked = highlights.of_article(library, article)
        made = {f"urn:uuid:{each.uid}" for each in marked}
        selecting = [each for each in annotations if each["id"] in made]
        (tmp_path / "page.html").write_text(
            page(articles.load(library, article).content), encoding="utf-8"
        )
        (tmp_path / "annotations.json").write_text(json.dumps(selecting), encoding="utf-8")

        found = places_of_apache_annotator(tmp_path / "annotations.json", tmp_path / "page.html")

        for place, highlight in zip(found, marked, strict=True):
            passage = highlight.passage
            is_there = highlight.anchor is not AnchorState.ORPHAN
            assert place["quote"] == (
                [[passage.start, passage.end, passage.quote]] if is_there else []
            )
            assert place["position"] == [passage.quote] or not is_there


def page(content: ImportedArticle) -> str:
    """Return an article as a page whose text is exactly that of the article."""
    blocks = (
        f"<p>{html.escape(content.text[block.start : block.end])}</p>" for block in content.blocks
    )
    return f"<body>{BLOCK_SEPARATOR.join(blocks)}</body>"


def test_hypothesis_takes_its_own_json(bytes_of, marked):
    exported = json.loads(bytes_of("hypothesis"))

    assert exported.keys() == {"annotations", "export_date", "export_userid", "client_version"}
    validator = Draft202012Validator(HYPOTHESIS_ANNOTATION, format_checker=FormatChecker())
    for annotation, highlight in zip(exported["annotations"], marked, strict=True):
        validator.validate(annotation)
        assert annotation["text"] == highlight.note
        assert annotation["tags"] == list(highlight.tags)
        assert annotation["target"][0]["selector"][0]["exact"] == highlight.passage.quote


def test_the_schema_of_csl_takes_csl_json(bytes_of):
    items = json.loads(bytes_of("csl"))

    Draft202012Validator(CSL).validate(items)
    assert [item["type"] for item in items] == ["article-newspaper", "webpage", "webpage"]
    assert items[0]["author"] == [
        {"family": "Berg", "given": "Anna"},
        {"family": "van Dow", "given": "Carl"},
    ]
    assert items[0]["issued"] == {"date-parts": [[2026, 2, 28]]}
    assert all(quote in items[0]["note"] for quote in HOSTILE)


def test_rispy_reads_an_entry_for_each_article_and_a_note_for_each_highlight(bytes_of, full):
    library, ids = full

    entries = rispy.loads(bytes_of("ris").decode())

    assert [entry["type_of_reference"] for entry in entries] == ["ELEC"] * 3
    story = entries[0]
    assert story["title"] == STORY.title
    assert story["authors"] == ["Berg, Anna", "van Dow, Carl"]
    assert (story["year"], story["date"]) == ("2026", "2026/02/28")
    assert story["urls"] == [STORY.url]
    assert story["keywords"] == list(TAGS)
    of_story = highlights.of_article(library, ids[0])
    for note, highlight in zip(story["notes"], of_story, strict=True):
        assert note.startswith(f"“{on_one_line(highlight.passage.quote)}”")


@pytest.mark.parametrize("name", ["csl", "bibtex", "ris"])
def test_citation_js_reads_a_work_for_each_article(name, bytes_of, tmp_path):
    (tmp_path / name).write_bytes(bytes_of(name))

    story, bare, _ = works_of_citation_js(tmp_path / name)

    assert story["title"] == STORY.title
    assert [
        (author["given"], f"{author.get('non-dropping-particle', '')} {author['family']}".strip())
        for author in story["author"]
    ] == [("Anna", "Berg"), ("Carl", "van Dow")]
    assert story["issued"] == {"date-parts": [[2026, 2, 28]]}
    assert story["URL"] == STORY.url
    assert story["language"] == STORY.language
    assert tuple(re.split(", ?", story["keyword"])) == TAGS
    said = story["annote"] if name == "bibtex" else story["note"]
    noted = on_one_line(said if isinstance(said, str) else " ".join(said))
    assert all(f"“{on_one_line(quote)}”" in noted for quote in HOSTILE)
    assert bare["title"]
    assert bare.keys().isdisjoint({"author", "issued", "URL"})


def untexed(text: str) -> str:
    """Undo what TeX would do to the few commands in use."""
    named = {
        "textbackslash": "\\",
        "textbraceleft": "{",
        "textbraceright": "}",
        "textasciitilde": "~",
        "textasciicircum": "^",
    }
    return re.sub(
        r"\\(?:(text[a-z]+)\{\}|([#$%&_]))|\{\}",
        lambda found: named[found[1]] if found[1] else found[2] or "",
        text,
    )


def test_pybtex_reads_an_entry_for_each_article_with_all_its_highlights(bytes_of):
    entries = parse_string(bytes_of("bibtex").decode(), "bibtex").entries.values()

    assert len(entries) == 3
    story = next(iter(entries))
    assert untexed(story.fields["title"]) == f"{{{STORY.title}}}"
    assert [str(person) for person in story.persons["author"]] == ["Berg, Anna", "van Dow, Carl"]
    annotation = on_one_line(untexed(story.fields["annote"]))
    assert all(f"“{on_one_line(quote)}”" in annotation for quote in HOSTILE)


def test_a_csv_reader_reads_a_row_for_each_highlight_and_no_formula(bytes_of, marked):
    read = list(csv.reader(io.StringIO(bytes_of("csv").decode(), newline="")))

    assert tuple(read[0]) == COLUMNS
    for row, highlight in zip(read[1:], marked, strict=True):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row)
        cells = dict(zip(COLUMNS, map(raw, row), strict=True))
        assert cells["quote"] == highlight.passage.quote
        assert cells["note"] == highlight.note
        assert cells["prefix"] == highlight.passage.prefix
        assert cells["meaning"] == MEANINGS.get(highlight.colour, "")
        assert int(cells["start"]) == highlight.passage.start


def test_openpyxl_reads_a_row_for_each_highlight_and_no_formula(bytes_of, marked):
    sheet = openpyxl.load_workbook(io.BytesIO(bytes_of("xlsx"))).active

    head, *rows = sheet.iter_rows()
    assert tuple(cell.value for cell in head) == COLUMNS
    for row, highlight in zip(rows, marked, strict=True):
        assert {cell.data_type for cell in row} <= {"s", "n", "inlineStr"}
        cells = dict(zip(COLUMNS, (cell.value for cell in row), strict=True))
        assert cells["quote"] == highlight.passage.quote
        assert (cells["note"] or "") == highlight.note
        assert cells["end"] == highlight.passage.end


def test_html5lib_finds_no_mistake_in_the_page(bytes_of, marked):
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)

    page = parser.parse(bytes_of("html").decode())

    assert [each.text for each in page.iter("blockquote")] == quotes(marked)
    figures = list(page.iter("figure"))
    assert [int(each.get("data-start")) for each in figures] == [
        each.passage.start for each in marked
    ]
    assert [each.get("data-prefix") for each in figures] == [each.passage.prefix for each in marked]
    assert [[tag.text for tag in each.iter("span")] for each in figures] == [
        [f"#{tag}" for tag in each.tags] for each in marked
    ]


def test_a_reader_of_front_matter_and_one_of_commonmark_read_the_markdown(full, tmp_path):
    library, ids = full
    post = frontmatter.loads(written(library, "markdown", ids[:1], tmp_path).decode())

    assert post["title"] == STORY.title
    assert post["author"] == STORY.byline
    assert post["source"] == STORY.url
    assert post["aliases"] == [STORY.title]
    assert post["tags"] == ["economy", "to_check", "naïve/émigré", "t2026"]
    tokens = MarkdownIt().parse(post.content)
    assert sum(token.type == "blockquote_open" for token in tokens) == len(HOSTILE) + 3
    shown = [token.content for token in tokens if token.type == "html_block"]
    assert len(shown) == len(HOSTILE) + 3
    assert all(each.startswith("<!-- rubricator {") for each in shown)


def test_obsidian_tools_read_the_notes(full, tmp_path):
    otools = pytest.importorskip("obsidiantools.api")
    library, ids = full
    (tmp_path / "vault").mkdir()
    text = written(library, "obsidian", ids[:1], tmp_path)
    (tmp_path / "vault" / "Rates.md").write_bytes(text)

    vault = otools.Vault(tmp_path / "vault").connect().gather()

    matter = vault.get_front_matter("Rates")
    assert matter["title"] == STORY.title
    assert matter["tags"] == ["economy", "to_check", "naïve/émigré", "t2026"]
    assert {"economy", "to_check", "t2026"} <= set(vault.get_tags("Rates"))
    lines = text.decode().split("\n")
    marks = [number for number, line in enumerate(lines) if re.fullmatch(r"\^[0-9a-f-]{36}", line)]
    assert len(marks) == len(HOSTILE) + 3
    assert all(lines[number - 1] == lines[number + 1] == "" for number in marks)
    assert text.count(b"> [!quote]") == len(marks)


def test_orgparse_reads_headings_properties_and_tags(bytes_of, marked):
    root = orgparse.loads(bytes_of("org").decode())

    assert len(root.children) == 3
    entries = [entry for article in root.children for entry in article.children]
    for entry, highlight in zip(entries, marked, strict=True):
        assert entry.get_property("ID") == highlight.uid
        assert entry.get_property("CHARACTERS") == (
            f"{highlight.passage.start}-{highlight.passage.end}"
        )
        body = entry.get_body(format="raw").replace(ESCAPE, "")
        quoted = re.search(r"^#\+begin_quote\n(.*?)^#\+end_quote", body, re.DOTALL | re.MULTILINE)
        assert on_one_line(quoted[1]) == on_one_line(highlight.passage.quote)
        assert len(entry.tags) == len(highlight.tags)
    assert set.union(*(entry.tags for entry in entries)) >= {"economy", "to_check"}


def test_pandoc_reads_the_words_of_every_quote_in_org(bytes_of, marked):
    if shutil.which("pandoc") is None:
        pytest.skip("pandoc is not installed")

    done = subprocess.run(
        ["pandoc", "-f", "org", "-t", "plain", "--wrap=none"],
        input=bytes_of("org"),
        capture_output=True,
        check=True,
    )

    plain = on_one_line(done.stdout.decode().replace(ESCAPE, ""))
    for quote in quotes(marked):
        assert on_one_line(quote) in plain


def test_mldoc_reads_a_block_with_its_words_and_properties_for_each_highlight(
    bytes_of, marked, tmp_path
):
    (tmp_path / "logseq.md").write_bytes(bytes_of("logseq"))

    blocks = blocks_of_mldoc(tmp_path / "logseq.md", "Markdown")

    quoted = [shown(body) for kind, *body in blocks if kind == "Quote"]
    assert quoted == [on_one_line(quote) for quote in quotes(marked)]
    drawers = [properties(body) for kind, *body in blocks if kind == "Property_Drawer"]
    for drawer, highlight in zip((each for each in drawers if "id" in each), marked, strict=True):
        assert drawer["id"] == highlight.uid
        assert drawer["colour"] == highlight.colour.value
        assert drawer.get("meaning", "") == MEANINGS.get(highlight.colour, "")
        assert drawer.get("tags", "") == ", ".join(highlight.tags)
        assert drawer["start"] == str(highlight.passage.start)
        assert drawer["end"] == str(highlight.passage.end)
        assert drawer["created"] == highlight.created_at.isoformat()


def test_mldoc_reads_headings_properties_and_tags_in_org(bytes_of, marked, tmp_path):
    (tmp_path / "highlights.org").write_bytes(bytes_of("org"))

    blocks = blocks_of_mldoc(tmp_path / "highlights.org", "Org")

    headings = [body for kind, body, *_ in blocks if kind == "Heading"]
    assert [each["level"] for each in headings].count(1) == 3
    tags = [each["tags"] for each in headings if each["level"] == 2]
    for read, highlight in zip(tags, marked, strict=True):
        # Unlike Org, mldoc knows no tag with an underline, which stands for a space here.
        assert len(highlight.tags) > 1 or read == list(highlight.tags)
    drawers = [properties(body) for kind, *body in blocks if kind == "Property_Drawer"]
    for drawer, highlight in zip((each for each in drawers if "ID" in each), marked, strict=True):
        assert drawer["ID"] == highlight.uid
        assert drawer["COLOUR"] == highlight.colour.value
        assert drawer["CHARACTERS"] == f"{highlight.passage.start}-{highlight.passage.end}"
        assert drawer["CREATED"] == highlight.created_at.isoformat()
    assert sum(kind == "Quote" for kind, *_ in blocks) == len(marked)


def properties(body: list) -> dict[str, str]:
    """Return the names and values of a drawer."""
    return {name: value for name, value, *_ in body[0]}


def shown(body: list) -> str:
    """Return the words of a quotation, in which all that is no plain text is a mistake."""
    ((kind, words),) = body[0]
    assert kind == "Paragraph"
    assert {kind for kind, *_ in words} <= {"Plain", "Break_Line"}
    return on_one_line("".join(said[0] if said else "\n" for _, *said in words))


def test_word_readers_find_the_quotes_and_real_comments(bytes_of, marked):
    data = bytes_of("docx")
    document = docx.Document(io.BytesIO(data))

    shown = [paragraph.text for paragraph in document.paragraphs if paragraph.style.name == "Quote"]
    assert shown == quotes(marked)
    noted = [each for each in marked if each.note]
    comments = list(document.comments)
    assert [comment.text for comment in comments] == [each.note for each in noted]
    assert [comment.timestamp.replace(microsecond=0) for comment in comments] == [
        each.changed_at.replace(microsecond=0) for each in noted
    ]
    with docx2python(io.BytesIO(data)) as read:
        anchored = [comment[0] for comment in read.comments]
        assert anchored == quotes(noted)


def test_pandoc_reads_the_comments_where_they_stand(bytes_of, marked):
    if shutil.which("pandoc") is None:
        pytest.skip("pandoc is not installed")

    done = subprocess.run(
        ["pandoc", "-f", "docx", "-t", "json", "--track-changes=all"],
        input=bytes_of("docx"),
        capture_output=True,
        check=True,
    )

    assert done.stdout.count(b'"comment-start"') == sum(bool(each.note) for each in marked)


def test_anki_imports_every_note_once(bytes_of, marked, tmp_path):
    path = tmp_path / "notes.txt"
    path.write_bytes(bytes_of("anki"))
    collection = Collection(str(tmp_path / "collection.anki2"))
    try:
        for _ in range(2):
            metadata = collection.get_csv_metadata(str(path), None)
            collection.import_csv(ImportCsvRequest(path=str(path), metadata=metadata))

        ids = collection.find_notes("deck:Rubricator")
        assert len(ids) == len(marked)
        notes = {note.guid: note for note in map(collection.get_note, ids)}
        for highlight in marked:
            note = notes[highlight.uid]
            assert note.tags == sorted("_".join(tag.split()) for tag in highlight.tags) or set(
                note.tags
            ) == {"_".join(tag.split()) for tag in highlight.tags}
    finally:
        collection.close()


def test_emacs_finds_no_fault_in_the_outline(bytes_of, tmp_path):
    if shutil.which("emacs") is None:
        pytest.skip("Emacs is not installed")
    path = tmp_path / "highlights.org"
    path.write_bytes(bytes_of("org"))
    program = f'(progn (require \'org-lint) (find-file "{path}") (princ (format "%S" (org-lint))))'

    done = subprocess.run(
        ["emacs", "-Q", "--batch", "--eval", program], capture_output=True, check=True, text=True
    )

    assert done.stdout == "nil"
