import os
import stat

import pytest

from reader.domain.errors import ExportError
from reader.domain.highlight import Colour, passage
from reader.services import articles, export, highlights


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
