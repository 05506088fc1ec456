from dataclasses import replace
from datetime import UTC, datetime

import pytest
from helpers.articles import Part, analysis, aside, content
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.domain.article import BlockKind
from reader.domain.entity import Alias, Analysis, Entity, Label, Mention, MentionSource
from reader.domain.ledger import (
    Act,
    AddName,
    Confirm,
    Decision,
    EntityRef,
    Ignore,
    KeepApart,
    Merge,
    Rename,
    Retype,
    Split,
    article_key,
    folded,
)
from reader.domain.replay import Ledger, apply

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
STORY = content(
    Part("Kiev votes", BlockKind.HEADING, 1),
    "Vladimir Putin and Vera Putin spoke of Kyiv. Putin left; the Kyiv Post, in Kiev, was told.",
    aside("Read also: Kiev in spring"),
)
KYIV = EntityRef(Label.GPE, "kyiv", "Kyiv")
KIEV = EntityRef(Label.GPE, "kiev", "Kiev")
LVIV = EntityRef(Label.GPE, "lviv", "Lviv")
VLADIMIR = EntityRef(Label.PERSON, "vladimir putin", "Vladimir Putin")
VERA = EntityRef(Label.PERSON, "vera putin", "Vera Putin")
PUTIN = EntityRef(Label.PERSON, "", "Putin")
POST = EntityRef(Label.ORG, "kyiv post", "Kyiv Post")


def decided(*acts: Act) -> list[Decision]:
    return [Decision(str(number), NOW, act) for number, act in enumerate(acts)]


def taken_back(decision: Decision) -> Decision:
    return replace(decision, taken_back_at=NOW)


@pytest.fixture
def found() -> Analysis:
    """What a model finds: the short name joined to one of two people, one city under two names."""
    text = STORY.text.removesuffix("Read also: Kiev in spring")
    named = analysis(
        text,
        ("Kiev", Label.GPE, 0),
        ("Vladimir Putin", Label.PERSON, 1),
        ("Vera Putin", Label.PERSON, 2),
        ("Kyiv Post", Label.ORG, 4),
    )
    alone = text.index("Putin left")
    kyiv = text.index("Kyiv.")
    mentions = (
        *named.mentions,
        Mention(alone, alone + 5, Label.PERSON, 1, MentionSource.PROPAGATED, 0.5),
        Mention(kyiv, kyiv + 4, Label.GPE, 3),
    )
    entities = (
        Entity(0, "Kiev", Label.GPE, "kiev"),
        Entity(1, "Vladimir Putin", Label.PERSON, "vladimir putin", (Alias("Putin", "surname"),)),
        Entity(2, "Vera Putin", Label.PERSON, "vera putin"),
        Entity(3, "Kyiv", Label.GPE, "kyiv"),
        Entity(4, "Kyiv Post", Label.ORG, "kyiv post"),
    )
    return Analysis("test", tuple(sorted(mentions, key=lambda m: m.start)), entities)


def shown(result: Analysis) -> list[tuple[str, str, str]]:
    """Return every mention with its label and the name of its entity."""
    names = {entity.id: entity.name for entity in result.entities}
    return [(STORY.text[m.start : m.end], m.label.value, names[m.entity]) for m in result.mentions]


def after(found: Analysis, *acts: Act, articles=()) -> Analysis:
    return apply(found, STORY.text, STORY.blocks, decided(*acts), articles)


def aliases(result: Analysis, name: str) -> dict[str, str]:
    (entity,) = [entity for entity in result.entities if entity.name == name]
    return {alias.text: alias.reason for alias in entity.aliases}


def test_an_article_that_no_decision_concerns_is_left_as_it_was_found(found):
    other = EntityRef(Label.ORG, "kyiv", "Kyiv")

    assert after(found) is found
    assert after(found, Rename(other, "x"), KeepApart(KYIV, KIEV), Confirm(KYIV)) is found


def test_merged_entities_are_one_and_keep_their_names_as_aliases(found):
    merged = after(found, Merge((KIEV,), KYIV))

    assert [each for each in shown(merged) if each[1] == "GPE"] == [
        ("Kiev", "GPE", "Kyiv"),
        ("Kyiv", "GPE", "Kyiv"),
        ("Kiev", "GPE", "Kyiv"),
    ]
    assert aliases(merged, "Kyiv") == {"Kiev": "joined by you"}
    assert [entity.id for entity in merged.entities] == list(range(4))


def test_an_entity_the_article_does_not_name_can_be_merged_into(found):
    merged = after(found, Merge((KIEV, VERA), EntityRef(Label.ORG, "the bridge", "The Bridge")))

    assert ("Vera Putin", "ORG", "The Bridge") in shown(merged)
    assert aliases(merged, "The Bridge") == {"Kiev": "joined by you", "Vera Putin": "joined by you"}


def test_a_form_that_was_split_off_stands_for_itself(found):
    split = after(found, Split(VLADIMIR, ("putin",), PUTIN))

    assert ("Putin", "PERSON", "Putin") in shown(split)
    assert aliases(split, "Vladimir Putin") == {}
    assert next(entity.key for entity in split.entities if entity.name == "Putin") == ""


def test_a_form_can_be_given_to_another_entity(found):
    split = after(found, Split(VLADIMIR, ("putin",), VERA))

    assert ("Putin", "PERSON", "Vera Putin") in shown(split)
    assert aliases(split, "Vera Putin") == {"Putin": "set apart by you"}


def test_an_entity_whose_name_is_split_off_goes_by_what_is_left(found):
    split = after(found, Split(VLADIMIR, ("vladimir putin",), EntityRef(Label.PERSON, "v", "V")))

    assert ("Putin", "PERSON", "Putin") in shown(split)
    assert ("Vladimir Putin", "PERSON", "V") in shown(split)


def test_a_renamed_entity_can_still_be_found_by_its_former_name(found):
    renamed = after(found, Rename(KYIV, "Kyïv"))

    assert ("Kyiv", "GPE", "Kyïv") in shown(renamed)
    assert aliases(renamed, "Kyïv") == {"Kyiv": "its name before you renamed it"}
    assert {entity.key for entity in renamed.entities} == {entity.key for entity in found.entities}


def test_a_retyped_entity_joins_the_one_that_is_there_already(found):
    retyped = after(found, Retype(POST, Label.GPE), Retype(KIEV, Label.LOC))
    again = after(found, Retype(KYIV, Label.ORG), Retype(replace(KYIV, label=Label.ORG), Label.GPE))

    assert ("Kyiv Post", "GPE", "Kyiv Post") in shown(retyped)
    assert shown(retyped).count(("Kiev", "LOC", "Kiev")) == 2
    assert shown(again) == shown(found)


def test_an_entity_is_ignored_everywhere_or_in_one_article(found):
    here, there = article_key("abc", 0), article_key("abc", 2)

    assert not [each for each in shown(after(found, Ignore(KIEV))) if each[0] == "Kiev"]
    assert after(found, Ignore(KIEV, here), articles={there}) is found
    assert len(after(found, Ignore(KIEV, there), articles={there}).mentions) == 5


def test_an_added_name_is_found_in_the_body_but_not_inside_longer_names(found):
    added = after(found, AddName(EntityRef(Label.ORG, "kyiv", "Kyiv"), ("votes", "told")))

    assert [each for each in shown(added) if each[2] == "Kyiv"] == [
        ("votes", "ORG", "Kyiv"),
        ("Kyiv", "ORG", "Kyiv"),
        ("told", "ORG", "Kyiv"),
    ]
    assert ("Kyiv Post", "ORG", "Kyiv Post") in shown(added)
    assert not any("spring" in each[0] for each in shown(after(found, AddName(KIEV, ("spring",)))))
    assert aliases(added, "Kyiv") == {"votes": "added by you", "told": "added by you"}
    assert {m.source for m in added.mentions if m not in found.mentions} >= {MentionSource.USER}


def test_an_added_name_may_stand_in_what_was_taken_for_a_date():
    story = content("May 2024 spoke of the harbour.")
    found = analysis(story.text, ("May 2024", Label.DATE, 0))
    may = EntityRef(Label.PERSON, "may", "May")

    made = apply(found, story.text, story.blocks, decided(AddName(may)))

    assert [(m.start, m.end, m.label) for m in made.mentions] == [(0, 3, Label.PERSON)]


def test_an_added_name_takes_the_place_of_its_pieces_and_the_longest_wins(found):
    speech = EntityRef(Label.EVENT, "speech", "Vera Putin spoke")

    added = after(found, AddName(speech, ("spoke",)))

    assert ("Vera Putin spoke", "EVENT", "Vera Putin spoke") in shown(added)
    assert not [each for each in shown(added) if each[0] in {"spoke", "Vera Putin"}]


def test_later_decisions_are_about_what_earlier_ones_made(found):
    result = after(
        found,
        Merge((KIEV,), KYIV),
        Retype(KYIV, Label.FAC),
        Rename(EntityRef(Label.FAC, "kyiv", "Kyiv"), "The city"),
        Ignore(KIEV),
    )

    assert [each[1:] for each in shown(result) if each[0] in {"Kiev", "Kyiv"}] == [
        ("FAC", "The city")
    ] * 3


@pytest.mark.parametrize("between", range(1, 40))
def test_the_later_of_two_decisions_holds_however_far_apart_they_are(found, between):
    elsewhere = Confirm(EntityRef(Label.ORG, "oslo", "Oslo"))
    far = [elsewhere] * between

    result = after(found, elsewhere, Rename(KYIV, "Kyjiw"), *far, Rename(KYIV, "Kyyiv"))

    assert "Kyyiv" in {entity.name for entity in result.entities}


@pytest.mark.parametrize(
    ("acts", "carried_out"),
    [
        ((Rename(LVIV, "Lwiw"), Merge((KIEV,), LVIV)), "1"),
        ((Merge((KIEV,), LVIV), Rename(LVIV, "Lwiw"), Merge((LVIV,), KYIV)), "012"),
        ((Merge((KIEV,), LVIV), Ignore(LVIV), Merge((KYIV,), LVIV), Rename(LVIV, "L")), "0123"),
    ],
)
def test_decisions_about_an_entity_that_appears_are_carried_out_once_in_their_turn(
    found, acts, carried_out
):
    result = Ledger(decided(*acts)).replay(found, STORY.text, STORY.blocks, ())

    assert "".join(result.concerned_by) == carried_out


def test_a_reference_without_a_key_may_be_to_one_article_only(found):
    split = Split(VLADIMIR, ("putin",), PUTIN)
    elsewhere = Merge((replace(PUTIN, article="elsewhere"),), VERA)
    here = Merge((replace(PUTIN, article="here"),), VERA)

    assert ("Putin", "PERSON", "Putin") in shown(after(found, split, elsewhere, articles={"here"}))
    assert ("Putin", "PERSON", "Vera Putin") in shown(after(found, split, here, articles={"here"}))


def test_decisions_that_were_taken_back_concern_the_article_but_do_not_change_it(found):
    merge, rename = decided(Merge((KIEV,), KYIV), Rename(VERA, "Vera"))
    ledger = Ledger([taken_back(merge), taken_back(rename), *decided(Ignore(PUTIN))])

    replayed = ledger.replay(found, STORY.text, STORY.blocks, ())

    assert replayed.analysis is found
    assert replayed.concerned_by == ("0", "1")


def test_names_given_follow_the_entity_to_its_new_kind():
    ledger = Ledger(decided(Rename(KIEV, "K"), Rename(KYIV, "Kyïv"), Retype(KYIV, Label.LOC)))

    assert ledger.names == {(Label.GPE, "kiev"): "K", (Label.LOC, "kyiv"): "Kyïv"}


def test_the_ledger_says_what_became_of_an_entity():
    ledger = Ledger(decided(Merge((KIEV,), KYIV), Retype(KYIV, Label.LOC), Rename(VERA, "Vera")))

    assert ledger.became(KIEV).identity == (Label.LOC, "kyiv")
    assert ledger.became(VERA).name == "Vera"
    assert ledger.became(POST) == POST


WORDS = ("Ada", "Bo", "Cy", "Ada Bo", "Bo Cy", "Dee")
LABELS = (Label.PERSON, Label.GPE, Label.DATE)
KEYS = ("", "a", "b", "c")

refs = st.builds(
    EntityRef,
    st.sampled_from(LABELS),
    st.sampled_from(KEYS),
    st.sampled_from(WORDS),
    st.sampled_from(["", "here", "there"]),
)
keyed = st.builds(
    EntityRef, st.sampled_from(LABELS), st.sampled_from(KEYS[1:]), st.sampled_from(WORDS)
)
forms = st.lists(st.sampled_from(WORDS).map(folded), min_size=1, max_size=2).map(tuple)
merges = st.builds(Merge, st.lists(refs, min_size=1, max_size=2).map(tuple), keyed)
conserving = st.one_of(
    merges,
    st.builds(Rename, keyed, st.sampled_from(WORDS)),
    st.builds(Retype, refs, st.sampled_from(LABELS)),
    st.builds(Split, refs, forms, refs),
)
acts = st.one_of(
    conserving,
    st.builds(Ignore, refs, st.sampled_from(["", "here", "there"])),
    st.builds(AddName, keyed, st.lists(st.sampled_from(WORDS), max_size=2).map(tuple)),
)


@st.composite
def articles(draw):
    """Draw a text of words in blocks, and an analysis that names some of them."""
    lines = draw(
        st.lists(st.lists(st.sampled_from(WORDS), min_size=1, max_size=8), min_size=1, max_size=3)
    )
    named = content(*(Part(" ".join(line)) for line in lines))
    identities = draw(
        st.lists(
            st.tuples(st.sampled_from(LABELS), st.sampled_from(KEYS), st.sampled_from(WORDS)),
            min_size=1,
            max_size=5,
        )
    )
    entities = tuple(Entity(i, name, label, key) for i, (label, key, name) in enumerate(identities))
    mentions, at = [], 0
    for line in lines:
        for word in line:
            entity = draw(st.none() | st.sampled_from(entities))
            if entity is not None:
                mentions.append(Mention(at, at + len(word), entity.label, entity.id))
            at += len(word) + 1
        at += 1
    return named, Analysis("test", tuple(mentions), entities)


def state(result: Analysis) -> list[tuple[object, ...]]:
    """Return what a reader sees, whatever the numbers of the entities."""
    entities = {entity.id: entity for entity in result.entities}
    return [
        (m.start, m.end, m.label, e.label, e.key, e.name)
        for m in result.mentions
        for e in [entities[m.entity]]
    ]


@settings(deadline=None)
@given(articles(), st.lists(acts, max_size=6))
def test_mentions_stay_sorted_inside_blocks_and_apart(article, decisions):
    named, analysis = article

    result = apply(analysis, named.text, named.blocks, decided(*decisions), {"here"})

    assert all(a.end <= b.start for a, b in zip(result.mentions, result.mentions[1:], strict=False))
    assert {m.entity for m in result.mentions} <= {entity.id for entity in result.entities}
    for mention in result.mentions:
        assert any(b.start <= mention.start < mention.end <= b.end for b in named.blocks)


@settings(deadline=None)
@given(articles(), st.lists(conserving, max_size=6))
def test_what_joins_parts_renames_or_retypes_keeps_every_mention(article, decisions):
    named, analysis = article

    result = apply(analysis, named.text, named.blocks, decided(*decisions), {"here"})

    assert [(m.start, m.end) for m in result.mentions] == [
        (m.start, m.end) for m in analysis.mentions
    ]


@settings(deadline=None)
@given(articles(), st.lists(acts, min_size=1, max_size=6), st.data())
def test_taking_a_decision_back_is_as_if_it_had_never_been_made(article, chosen, data):
    named, analysis = article
    decisions = decided(*chosen)
    index = data.draw(st.integers(0, len(chosen) - 1))
    without = [*decisions[:index], *decisions[index + 1 :]]
    undone = [*decisions[:index], taken_back(decisions[index]), *decisions[index + 1 :]]

    def replayed(some: list[Decision]) -> Analysis:
        return apply(analysis, named.text, named.blocks, some, {"here"})

    assert replayed(undone) == replayed(without)


@settings(deadline=None)
@given(articles(), st.lists(acts, min_size=1, max_size=6), st.data())
def test_a_decision_that_does_not_concern_an_article_changes_nothing_there(article, chosen, data):
    named, analysis = article
    decisions = decided(*chosen)
    index = data.draw(st.integers(0, len(chosen) - 1))
    toggled = [*decisions]
    toggled[index] = taken_back(toggled[index])

    before = Ledger(decisions).replay(analysis, named.text, named.blocks, {"here"})
    after = Ledger(toggled).replay(analysis, named.text, named.blocks, {"here"})

    assert (decisions[index].id in before.concerned_by) is (
        decisions[index].id in after.concerned_by
    )
    if decisions[index].id not in before.concerned_by:
        assert state(before.analysis) == state(after.analysis)


@settings(deadline=None)
@given(articles(), acts)
def test_making_the_same_decision_twice_changes_nothing_more(article, act):
    named, analysis = article

    once = apply(analysis, named.text, named.blocks, decided(act), {"here"})
    twice = apply(analysis, named.text, named.blocks, decided(act, act), {"here"})

    assert state(once) == state(twice)
