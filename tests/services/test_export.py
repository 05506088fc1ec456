import gc
import os
import stat
import zipfile

import pytest
from helpers import marked_library
from helpers.articles import NOW
from sqlalchemy import insert

from reader.domain.errors import CancelledError, ExportError
from reader.domain.highlight import Colour, passage
from reader.exporters.registry import exporters
from reader.services import articles, export, highlights
from reader.store.articles import ArticleRepository
from reader.store.tables.highlights import HighlightRow


@pytest.fixture
def article_id(library, add):
    article_id = add("Rates rise\nAnna met Berg.")
    text = articles.load(library, article_id).content.text
    highlights.add(library, article_id, passage(text, 12, 20), Colour.BLUE, "Who?")
    return article_id


@pytest.fixture
def output(tmp_path):
    folder = tmp_path / "exports"
    folder.mkdir()
    return folder / "notes.md"


def test_only_articles_with_highlights_are_written_in_the_order_given(
    library, add, article_id, output
):
    bare = add("Bare\ntext")
    other = add("Other\ntext")
    text = articles.load(library, other).content.text
    highlights.add(library, other, passage(text, 0, 5), Colour.PINK)

    export.export(library, export.exporter("markdown"), [other, bare, article_id], output)

    written = output.read_text(encoding="utf-8")
    assert [each for each in written.splitlines() if each[:2] in {"# ", "> "}] == [
        "# Other",
        "> Other",
        "# Rates rise",
        "> Anna met",
    ]
    assert [file.name for file in output.parent.iterdir()] == ["notes.md"]


def test_a_file_that_is_there_is_replaced_and_keeps_its_permissions(library, article_id, output):
    output.write_text("older")
    output.chmod(0o600)

    export.export(library, export.exporter("markdown"), [article_id], output)

    assert output.read_text(encoding="utf-8").startswith('---\ntitle: "Rates rise"')
    assert stat.S_IMODE(output.stat().st_mode) == 0o600


def test_a_link_to_a_file_stays_a_link(library, article_id, output):
    link = output.with_name("link.md")
    link.symlink_to(output)

    export.export(library, export.exporter("markdown"), [article_id], link)

    assert link.is_symlink()
    assert output.exists()


def test_nothing_highlighted_is_nothing_to_export(library, add, output):
    with pytest.raises(ExportError, match="nothing is highlighted"):
        export.export(library, export.exporter("markdown"), [add("Bare\ntext")], output)

    assert not output.exists()


def test_an_unknown_format_names_those_there_are(library, article_id, output):
    with pytest.raises(ExportError, match="no format called telex") as refused:
        export.export(library, export.exporter("telex"), [article_id], output)

    assert "markdown" in refused.value.hint


@pytest.mark.parametrize("name", ["missing/notes.md", "", "file/notes.md", "x" * 300])
def test_a_place_that_takes_no_file_is_refused_with_a_hint(library, article_id, output, name):
    (output.parent / "file").write_text("no folder")

    with pytest.raises(ExportError, match="cannot be written") as refused:
        export.export(library, export.exporter("markdown"), [article_id], output.parent / name)

    assert refused.value.hint
    assert [file.name for file in output.parent.iterdir()] == ["file"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_permission_is_refused(library, article_id, output):
    output.parent.chmod(0o500)

    with pytest.raises(ExportError, match="Permission"):
        export.export(library, export.exporter("markdown"), [article_id], output)


def test_a_disk_that_fills_up_leaves_the_older_file_as_it_was(library, article_id, output):
    resource = pytest.importorskip("resource")
    output.write_text("older")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, hard))
    try:
        with pytest.raises(ExportError, match="cannot be written"):
            export.export(library, export.exporter("markdown"), [article_id], output)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    assert output.read_text() == "older"
    assert [file.name for file in output.parent.iterdir()] == ["notes.md"]


@pytest.fixture
def mark(library):
    """Highlight words of an article."""

    def mark(article_id: int, words: str) -> None:
        text = articles.load(library, article_id).content.text
        start = text.index(words)
        marked = passage(text, start, start + len(words))
        highlights.add(library, article_id, marked, Colour.GREEN)

    return mark


@pytest.fixture
def exports(output):
    return output.parent


def written(exports) -> dict[str, str]:
    return {path.name: path.read_text(encoding="utf-8") for path in exports.iterdir()}


def test_each_article_gets_a_file_with_a_name_that_every_file_system_takes(
    library, add, mark, exports
):
    titles = ('a/b: "c"?', "CON", "Same", "same", "...", "🎉" * 200, "tab\there")
    ids = [add(f"{title}\nSome words", f"{number}.txt") for number, title in enumerate(titles)]
    for article_id in ids:
        mark(article_id, "Some words")

    files = export.export_each(library, export.exporter("markdown"), ids, exports)

    assert sorted(path.name for path in files) == sorted(written(exports))
    assert [path.name for path in files][:5] == [
        "a b c.md",
        "_CON.md",
        "Same.md",
        "same 2.md",
        "Rubricator.md",
    ]
    assert all(len(path.name.encode()) <= 255 for path in files)


def test_files_that_are_there_are_only_replaced_on_a_wish(library, article_id, exports):
    (exports / "Rates rise.md").write_text("the user's own")
    wanted = export.exporter("markdown")

    with pytest.raises(export.FilesExistError, match=r"Rates rise\.md"):
        export.export_each(library, wanted, [article_id], exports)
    assert written(exports) == {"Rates rise.md": "the user's own"}

    export.export_each(library, wanted, [article_id], exports, replace=True)
    assert "Anna met" in written(exports)["Rates rise.md"]


def test_an_export_that_is_stopped_leaves_nothing(library, article_id, output):
    def told(done: int, total: int) -> None:
        raise CancelledError("This was ended before it was done.")

    with pytest.raises(CancelledError):
        export.export(library, export.exporter("csv"), [article_id], output, told)

    assert list(output.parent.iterdir()) == []


# XlsxWriter closes its own temporary files only when they are collected.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize("name", sorted(exporters()))
def test_a_full_disk_leaves_no_half_file_in_any_format(library, article_id, output, name):
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10, hard))
    try:
        with pytest.raises(ExportError, match="cannot be written") as refused:
            export.export(library, export.exporter(name), [article_id], output)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))

    assert refused.value.hint
    assert list(output.parent.iterdir()) == []
    del refused
    gc.collect()


@pytest.mark.parametrize("name", sorted(exporters()))
def test_a_note_of_a_million_letters_and_a_long_quote_are_carried_whole(library, add, output, name):
    article_id = add("Long\n" + "word " * 20_000)
    text = articles.load(library, article_id).content.text
    note = "note " * 200_000
    highlights.add(library, article_id, passage(text, 0, len(text)), Colour.BLUE, note)

    export.export(library, export.exporter(name), [article_id], output)

    data = output.read_bytes()
    if data.startswith(b"PK"):
        with zipfile.ZipFile(output) as archive:
            data = b"".join(archive.read(entry) for entry in archive.namelist())
    assert data.count(b"note") >= 200_000
    # A word may be in two cells.
    assert data.count(b"word") >= 19_990


@pytest.mark.parametrize("name", sorted(exporters()))
def test_ten_thousand_highlights_in_one_article(library, add, output, name):
    article_id = add("Many\n" + "word " * 2_000)
    article = articles.load(library, article_id)
    text = article.content.text
    rows = [
        {
            "article_id": article_id,
            "version_id": article.version,
            "start": number % 1_000,
            "end": number % 1_000 + 8,
            "quote": text[number % 1_000 : number % 1_000 + 8],
            "prefix": "",
            "suffix": "",
            "colour": Colour.PINK,
            "note": "",
            "created_at": NOW,
            "changed_at": NOW,
        }
        for number in range(10_000)
    ]
    with library.writing() as session:
        session.execute(insert(HighlightRow), rows)
    told: list[tuple[int, int]] = []

    export.export(
        library, export.exporter(name), [article_id], output, lambda *all_: told.append(all_)
    )

    assert told[-1] == (10_000, 10_000)
    assert output.stat().st_size > 20_000


def test_a_preview_is_the_beginning_of_the_export(library, article_id, output):
    wanted = export.exporter("markdown")
    export.export(library, wanted, [article_id], output)
    whole = output.read_bytes()

    assert export.preview(library, wanted, [article_id], 10**6) == whole
    beginning = export.preview(library, wanted, [article_id], 50)
    assert whole.startswith(beginning)
    assert 50 <= len(beginning) < len(whole)


@pytest.mark.parametrize("name", ["markdown", "obsidian", "html", "csv"])
def test_the_note_of_an_article_is_exported_with_its_highlights(library, tmp_path, name):
    article, *_ = marked_library.fill(library)
    with library.writing() as session:
        ArticleRepository(session).set_note(article, "Read this again in spring")

    written = marked_library.written(library, name, [article], tmp_path)

    assert b"Read this again in spring" in written
