import hashlib
from datetime import UTC, datetime

import pytest
from helpers import marked_library
from helpers.articles import content
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.clippings.registry import clipping_readers
from reader.domain.clipping import Clipping, ClippingSource
from reader.domain.errors import ClippingsError
from reader.domain.highlight import AnchorState, Colour
from reader.services import clippings, highlights
from reader.services.export import export, exporter
from reader.store.library import Library

STORY = (
    "The council met on Monday evening in the old harbour hall.\n\n"
    "Nobody had expected the vote to be so close, said Anna Berg afterwards.\n\n"
    "The bridge will be built. The bridge will be paid for later."
)
CLOSE = "Nobody had expected the vote to be so close"
SOURCE = ClippingSource(title="A Close Vote", url="https://daily.example/vote?utm_source=mail")


@pytest.fixture
def story(library):
    imported = content(
        *STORY.split("\n\n"),
        title="A close vote",
        url="http://daily.example/vote/",
        sha256="a" * 64,
    )
    return marked_library.add(library, imported, "/articles/vote.html")


def clipping(quote, number=1, source=SOURCE, **said):
    return Clipping(uid=f"uid-{number}", source=source, quote=quote, **said)


def quotes_of(library, article_id):
    return [one.passage.quote for one in highlights.of_article(library, article_id)]


def test_a_clipping_comes_to_the_article_of_its_address_with_all_that_was_said(library, story):
    made = datetime(2024, 5, 2, 10, tzinfo=UTC)
    told = clipping(CLOSE, note="Why?", tags=("vote",), colour=Colour.BLUE, created_at=made)

    outcome = clippings.take_in(library, [told])

    (one,) = highlights.of_article(library, story)
    assert outcome.added == [one.id]
    assert outcome.states == {AnchorState.EXACT: 1}
    assert (one.passage.quote, one.note, one.tags) == (CLOSE, "Why?", ("vote",))
    assert (one.colour, one.created_at, one.uid) == (Colour.BLUE, made, "uid-1")
    assert STORY[one.passage.start : one.passage.end] == CLOSE


def test_line_breaks_of_another_program_do_not_hide_the_words(library, story):
    clippings.take_in(library, [clipping("harbour hall.\nNobody   had expected")])

    assert quotes_of(library, story) == ["harbour hall.\n\nNobody had expected"]


def test_words_at_two_places_without_context_are_attached_to_neither(library, story):
    outcome = clippings.take_in(library, [clipping("The bridge will be"), clipping(CLOSE, 2)])

    assert [each.quote for each in outcome.orphans] == ["The bridge will be"]
    lost = [one for one in highlights.of_article(library, story) if one.uid == "uid-1"]
    assert [one.anchor for one in lost] == [AnchorState.ORPHAN]


def test_words_at_two_places_are_told_apart_by_what_stands_beside_them(library, story):
    second = clipping("The bridge will be", prefix="be built. ", suffix=" paid for later.")

    clippings.take_in(library, [second])

    (one,) = highlights.of_article(library, story)
    assert one.passage.start == STORY.rindex("The bridge")


def test_words_at_two_places_are_told_apart_by_the_order_of_the_others(library, story):
    others = [
        clipping("The bridge will be built", 2, location=210),
        clipping("paid for later", 3, location=245),
    ]
    clippings.take_in(library, others)  # what is known already tells it too

    clippings.take_in(library, [*others, clipping("The bridge will be", location=233)])

    (one,) = [one for one in highlights.of_article(library, story) if one.uid == "uid-1"]
    assert one.anchor is AnchorState.EXACT
    assert one.passage.start == STORY.rindex("The bridge")


def test_words_at_two_places_are_told_apart_by_an_offset_where_all_are_offsets(library, story):
    def at(start, quote, number):
        return clipping(quote, number, location=start)

    two = [at(STORY.index(words), words, each) for each, words in enumerate((CLOSE, "later."), 5)]
    bridges = [STORY.index("The bridge"), STORY.rindex("The bridge")]
    twins = [at(start, "The bridge will be", each) for each, start in enumerate(bridges)]

    clippings.take_in(library, [*two, *twins])

    found = {one.uid: one.passage.start for one in highlights.of_article(library, story)}
    assert [found["uid-0"], found["uid-1"]] == bridges


@pytest.mark.parametrize(
    "locations", [(0, 0, 0), (None, None, 9), (9, 3, 5), (3, 9, 1), (3, 9, 20)]
)
def test_locations_that_tell_no_order_or_leave_two_places_tell_nothing(library, story, locations):
    quotes = (CLOSE, "Anna Berg afterwards", "The bridge will be")
    told = [
        clipping(quote, number, location=location)
        for number, (quote, location) in enumerate(zip(quotes, locations, strict=True))
    ]

    clippings.take_in(library, told)

    (twin,) = [one for one in highlights.of_article(library, story) if one.uid == "uid-2"]
    assert twin.anchor is AnchorState.ORPHAN


def test_an_address_or_a_title_is_enough_and_many_words_are_without_either(library, story):
    nowhere, elsewhere = ClippingSource(), ClippingSource(title="Another title")
    titled = ClippingSource(title="A close VOTE")

    outcome = clippings.take_in(
        library,
        [
            clipping("in the old harbour hall", 1, titled),
            clipping(CLOSE, 2, nowhere),
            clipping("met on Monday", 3, elsewhere),
        ],
    )

    assert sorted(quotes_of(library, story)) == [CLOSE, "in the old harbour hall"]
    assert [each.quote for each in outcome.kept] == ["met on Monday"]


def test_an_article_that_is_only_called_the_same_gets_nothing_it_does_not_hold(library, story):
    other = clipping("Words of quite another story", source=ClippingSource(title="A close vote"))

    outcome = clippings.take_in(library, [other])

    assert outcome.kept == [other]
    assert highlights.of_article(library, story) == ()


def test_importing_twice_adds_nothing_twice(library, story):
    told = [clipping(CLOSE), clipping("Not in any article at all, this one", 2, ClippingSource())]

    first = clippings.take_in(library, told)
    second = clippings.take_in(library, told)

    assert (len(first.added), len(first.kept), first.known) == (1, 1, 0)
    assert (second.added, second.kept, second.known) == ([], [], 2)
    assert len(highlights.of_article(library, story)) == 1
    assert len(clippings.kept(library)) == 1


def test_a_highlight_that_was_removed_here_stays_removed(library, story):
    (highlight_id,) = clippings.take_in(library, [clipping(CLOSE)]).added
    highlights.remove(library, highlight_id)

    outcome = clippings.take_in(library, [clipping(CLOSE)])

    assert outcome.known == 1
    assert highlights.of_article(library, story) == ()


def test_the_same_passage_under_another_name_is_known_unless_more_is_said_of_it(library, story):
    clippings.take_in(library, [clipping(CLOSE, 1, note="Close indeed.")])

    known = clippings.take_in(library, [clipping(CLOSE, 2)])
    more = clippings.take_in(library, [clipping(CLOSE, 3, note="And why?")])

    assert (known.known, len(more.added)) == (1, 1)
    assert [one.note for one in highlights.of_article(library, story)] == [
        "Close indeed.",
        "And why?",
    ]


def test_what_found_no_article_is_attached_when_its_file_comes(library, add):
    source = ClippingSource(sha256=hashlib.sha256(STORY.encode()).hexdigest())
    here, gone = clipping(CLOSE, 1, source), clipping("Never said", 2, source)
    assert clippings.take_in(library, [here, gone]).kept == [here, gone]

    article_id = add(STORY)

    assert quotes_of(library, article_id) == [CLOSE]
    assert clippings.kept(library) == (gone,)


def test_every_export_that_names_its_highlights_comes_back_as_known(library, tmp_path):
    ids = marked_library.fill(library)
    for name in ("hypothesis", "w3c", "markdown", "obsidian"):
        output = tmp_path / name
        export(library, exporter(name), ids, output)

        outcome = clippings.take_in(library, clippings.read(output))

        assert (outcome.added, outcome.kept) == ([], [])
        assert outcome.known > 0


def test_an_export_comes_into_another_library_with_the_same_articles(library, tmp_path):
    ids = marked_library.fill(library)
    output = tmp_path / "w3c.jsonld"
    export(library, exporter("w3c"), ids, output)
    with Library.open(tmp_path / "other.sqlite3") as other:
        story = marked_library.add(other, marked_library.STORY, "/elsewhere/rates.html")

        clippings.take_in(other, clippings.read(output))

        made = highlights.of_article(library, ids[0])
        came = highlights.of_article(other, story)
        assert [(one.uid, one.passage, one.note, one.tags) for one in came] == [
            (one.uid, one.passage, one.note, one.tags) for one in made
        ]


@pytest.mark.parametrize("data", [b"", b"\xff\xfe\x00", b"no highlights", b"\x00\x01\x02\x80"])
def test_a_file_without_highlights_is_refused_with_a_hint(tmp_path, data):
    path = tmp_path / "clippings.txt"
    path.write_bytes(data)

    with pytest.raises(ClippingsError) as error:
        clippings.read(path)

    assert error.value.hint


ENCODINGS = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "latin-1", "cp1252")


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_file_in_another_encoding_is_read(tmp_path, encoding):
    path = tmp_path / "clippings.csv"
    said = "Une idée « naïve », déjà jugée très discutable à l’époque"
    said = said.replace("’", "'") if encoding == "latin-1" else said
    path.write_bytes(f"Highlight,Title\r\n{CLOSE},Öffentlichkeit\r\n".encode(encoding))
    (close,) = clippings.read(path)
    path.write_bytes(f'Highlight,Title\r\n"{said}",Été\r\n'.encode(encoding))
    (naive,) = clippings.read(path)

    assert (close.quote, close.source.title) == (CLOSE, "Öffentlichkeit")
    assert (naive.quote, naive.source.title) == (said, "Été")


def test_a_file_of_another_format_than_it_is_said_to_have_is_refused_with_a_hint(tmp_path):
    path = tmp_path / "clippings.csv"
    path.write_text("Highlight,Title\nThe tide,The Salt Road\n")

    for name in clipping_readers().keys() - {"readwise"}:
        with pytest.raises(ClippingsError, match="another format") as error:
            clippings.read(path, name)
        assert error.value.hint
    assert len(clippings.read(path, "readwise")) == 1


@pytest.mark.parametrize("place", ["missing.txt", "folder", "x" * 300])
def test_a_place_without_a_file_is_refused_with_a_hint(tmp_path, place):
    (tmp_path / "folder").mkdir()

    with pytest.raises(ClippingsError, match="cannot be read") as error:
        clippings.read(tmp_path / place)

    assert error.value.hint


def test_ten_thousand_clippings_and_a_long_note_come_to_one_article(library, add):
    text = " ".join(f"word{number}" for number in range(12_000))
    article_id = add(f"Many words\n\n{text}")
    source = ClippingSource(title="Many words")
    made = [
        Clipping(f"u{number}", source, f"word{number} word{number + 1}", note="Why?")
        for number in range(10_000)
    ]
    long = Clipping("long", source, "word11000 word11001", note="why 🎉\n" * 200_000)

    outcome = clippings.take_in(library, [*made, long])

    assert outcome.states == {AnchorState.EXACT: 10_001}
    taken = highlights.of_article(library, article_id)
    assert taken[-1].note == long.note
    assert [one.passage.quote for one in taken] == [one.quote for one in (*made, long)]


@settings(max_examples=40)
@given(
    st.integers(0, len(STORY) - 1),
    st.integers(1, 60),
    st.sampled_from(["", "\n", "  "]),
)
def test_whatever_is_attached_exactly_has_the_words_of_the_clipping(
    tmp_path_factory, new_library, start, length, blank
):
    quote = STORY[start : start + length]
    path = tmp_path_factory.mktemp("library") / "library.sqlite3"
    with new_library(path) as library:
        imported = content(*STORY.split("\n\n"), title="A close vote")
        article_id = marked_library.add(library, imported, "/articles/vote.html")
        source = ClippingSource(title="A close vote")

        clippings.take_in(library, [clipping(quote.replace(" ", blank or " "), 1, source)])

        for one in highlights.of_article(library, article_id):
            if one.anchor is not AnchorState.ORPHAN:
                assert one.passage.quote.split() == quote.split()
