import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.entity import Label, Mention, MentionSource
from reader.store.packing import entities_within, pack, unpack

offsets = st.integers(0, 2**31 - 1)
mentions = st.builds(
    Mention,
    start=offsets,
    end=offsets,
    label=st.sampled_from(Label),
    entity=offsets,
    source=st.sampled_from(MentionSource),
    score=st.one_of(st.just(1.0), st.floats(0, 1)),
)


def packed(given_mentions: list[Mention]) -> bytes:
    return pack(given_mentions, {mention.entity: mention.entity for mention in given_mentions})


def test_mentions_are_packed_with_the_ids_they_have_in_the_library():
    (mention,) = unpack(pack([Mention(3, 8, Label.PERSON, 0)], {0: 41}))

    assert mention.entity == 41


@given(st.lists(mentions))
def test_mentions_come_back_as_they_were(given_mentions):
    assert unpack(packed(given_mentions)) == tuple(given_mentions)


places = st.tuples(st.integers(0, 60), st.integers(1, 20)).map(lambda at: (at[0], sum(at)))


@given(st.lists(st.tuples(places, st.integers(1, 5))), places)
def test_a_passage_names_what_has_a_sign_in_common_with_it(named, within):
    start, end = within
    found = packed([Mention(*place, Label.PERSON, entity) for place, entity in named])

    assert entities_within(found, start, end) == {
        entity for place, entity in named if {*range(*place)} & {*range(start, end)}
    }


def test_the_mentions_of_an_article_take_few_bytes_each():
    chance = random.Random(1)
    starts = sorted(chance.sample(range(4_000), 60))
    many = [
        Mention(start, start + chance.randint(3, 20), Label.PERSON, chance.randrange(100_000))
        for start in starts
    ]

    assert len(packed(many)) < 60 * 8


def test_a_packed_form_stays_readable_for_ever():
    kept = bytes.fromhex("0100 01000000 03000000 08000000 07000000 00 01")

    (mention,) = unpack(kept)

    assert mention == Mention(3, 8, Label.PERSON, 7, MentionSource.PROPAGATED)


def test_an_unknown_form_is_refused():
    with pytest.raises(ValueError, match="form 3"):
        unpack(b"\x03" + packed([])[1:])


def test_a_form_that_was_cut_off_is_refused():
    whole = packed([Mention(3, 8, Label.PERSON, 7)] * 3)

    with pytest.raises(ValueError, match=r"incomplete"):
        unpack(whole[:-5])
