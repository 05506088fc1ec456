"""What this program exports, read back by its own readers."""

from contextlib import suppress

import pytest
from helpers import marked_library

from reader.clippings.registry import reader_of
from reader.domain.errors import ClippingsError
from reader.domain.highlight import AnchorState
from reader.services import highlights
from reader.services.export import export, exporter

# Formats that keep all of a highlight but the colour's meaning; Readwise has no names.
WHOLE = {"hypothesis": True, "w3c": True, "markdown": False, "obsidian": False}


@pytest.fixture
def library(tmp_path, new_library):
    with new_library(tmp_path / "library.sqlite3") as library:
        yield library


@pytest.mark.parametrize("name", WHOLE)
def test_every_highlight_comes_back_with_its_quote_note_and_place(name, library, tmp_path):
    ids = marked_library.fill(library)
    output = tmp_path / "highlights"

    export(library, exporter(name), ids, output)
    text = output.read_text(encoding="utf-8")
    found = {clipping.uid: clipping for clipping in reader_of(text).read(text)}

    made = [one for each in ids for one in highlights.of_article(library, each)]
    assert found.keys() == {one.uid for one in made if one.passage.quote}
    assert any(one.anchor is AnchorState.MOVED for one in made)
    for one in made:
        clipping = found[one.uid]
        assert (clipping.quote, clipping.note) == (one.passage.quote, one.note)
        assert (clipping.prefix, clipping.suffix) == (one.passage.prefix, one.passage.suffix)
        assert (clipping.start, clipping.colour) == (one.passage.start, one.colour)
        assert clipping.tags == one.tags or not WHOLE[name]


@pytest.mark.parametrize("name", [*WHOLE, "html", "json", "csv", "readwise"])
def test_a_truncated_export_is_refused_or_gives_what_stood_in_it_whole(name, library, tmp_path):
    output = tmp_path / "highlights"
    export(library, exporter(name), marked_library.fill(library), output)
    text = output.read_text(encoding="utf-8-sig")
    whole = {(one.quote, one.note) for one in reader_of(text).read(text)}

    # All pieces of a few kilobytes would take minutes.
    for end in range(len(text) - 1, 0, -len(text) // 40):
        found = []
        with suppress(ClippingsError):
            found = list(reader_of(text[:end]).read(text[:end]))
        assert {(one.quote, one.note) for one in found} <= whole


@pytest.mark.parametrize("name", ["html", "markdown", "obsidian"])
def test_an_export_that_breaks_off_in_its_last_highlight_is_refused(name, library, tmp_path):
    output = tmp_path / "highlights"
    export(library, exporter(name), marked_library.fill(library), output)
    text = output.read_text(encoding="utf-8").rstrip()[:-5]

    with pytest.raises(ClippingsError, match="breaks off") as error:
        list(reader_of(text).read(text))

    assert error.value.hint
