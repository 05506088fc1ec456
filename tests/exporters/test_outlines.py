"""Words of the reader's that outliners would take for more than words, read by their parsers."""

import io
from dataclasses import replace

import orgparse
from helpers.node_readers import blocks_of_mldoc

from reader.exporters.logseq import LogseqExporter
from reader.exporters.org import ESCAPE, OrgExporter

# https://github.com/logseq/mldoc/blob/master/lib/syntax/heading0.ml
STATES = (
    *("TODO", "DOING", "WAITING", "WAIT", "DONE", "CANCELED", "CANCELLED", "STARTED"),
    *("IN-PROGRESS", "NOW", "LATER"),
)
HEADINGS = [
    *(f"{state} for the harbour" for state in STATES),
    *STATES,
    "COMMENT of the harbour",
    "[#A] harbour",
    "The :harbour:",
]


def write(exporter, marked, path):
    file = io.BytesIO()
    exporter.write(marked, file)
    path.write_bytes(file.getvalue())
    return path


def words(pieces):
    """Return the words of what mldoc found in a line; a thing that is no word is a mistake."""
    return "".join(dict([piece])["Plain"] for piece in pieces)


def test_no_note_becomes_a_task_in_logseq(article_of, marked, tmp_path):
    article = article_of("Docks", title="DONE with it")
    notes = [*HEADINGS, "Ask\nNOW"]
    one = marked(article, *(("Docks", {"note": note}) for note in notes))
    path = write(LogseqExporter(), [replace(one, note="LATER")], tmp_path / "notes.md")

    blocks = blocks_of_mldoc(path, "Markdown")

    headings = [body for kind, body, *_ in blocks if kind == "Heading"]
    assert not [each for each in headings if "marker" in each or "priority" in each]
    said = [words(each["title"]) for each in headings if each["title"]]
    assert said == ["DONE with it", "LATER", *HEADINGS, "Ask"]


def test_no_title_becomes_a_task_or_gets_tags_in_org(article_of, marked, tmp_path):
    articles = [marked(article_of("Docks", title=title)) for title in HEADINGS]
    path = write(OrgExporter(), articles, tmp_path / "notes.org")

    read = orgparse.load(path).children

    assert [each.heading.replace(ESCAPE, "") for each in read] == HEADINGS
    assert not [each for each in read if each.todo or each.priority or each.tags]
    blocks = blocks_of_mldoc(path, "Org")
    headings = [body for kind, body, *_ in blocks if kind == "Heading"]
    assert not [each for each in headings if "marker" in each or "priority" in each]
    assert not [each for each in headings if each["tags"]]
