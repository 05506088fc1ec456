"""What this program exports, read back by its own readers."""

import pytest
from helpers import marked_library

from reader.clippings.registry import reader_of
from reader.domain.highlight import AnchorState
from reader.services import highlights
from reader.services.export import export, exporter
from reader.store.library import Library

# Formats that keep all of a highlight but the colour's meaning; Readwise has no names.
WHOLE = {"hypothesis": True, "w3c": True, "markdown": False, "obsidian": False}


@pytest.fixture
def library(tmp_path):
    with Library.open(tmp_path / "library.sqlite3") as library:
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
