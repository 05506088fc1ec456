from dataclasses import replace
from datetime import UTC, datetime

import pytest

from reader.domain.conflicts import conflicts
from reader.domain.entity import Label
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
)

NOW = datetime(2026, 3, 4, 12, tzinfo=UTC)
KYIV = EntityRef(Label.GPE, "kyiv", "Kyiv")
KIEV = EntityRef(Label.GPE, "kiev", "Kiev")
POST = EntityRef(Label.ORG, "kyiv post", "Kyiv Post")
BERG = EntityRef(Label.PERSON, "", "Berg")
TOLD, HEARD = (replace(BERG, article=article) for article in ("told", "heard"))
JOINED = Merge((KIEV,), KYIV)


def decided(who: str, *acts: Act) -> list[Decision]:
    return [Decision(f"{who} {number}", NOW, act) for number, act in enumerate(acts)]


def undone(decision: Decision) -> Decision:
    return replace(decision, taken_back_at=NOW)


def found(mine: list[Decision], theirs: list[Decision]) -> list[tuple[str, list[str]]]:
    return [(each.theirs.id, [one.id for one in each.mine]) for each in conflicts(mine, theirs)]


def differ(one: Act, other: Act) -> bool:
    """Whether two acts conflict, which does not depend on whose they are."""
    there, here = (
        bool(conflicts(decided("my", mine), decided("their", theirs)))
        for mine, theirs in ((one, other), (other, one))
    )
    assert there == here
    return there


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Rename(KYIV, "Kyjiw"), Rename(KYIV, "Kiew")),
        (Split(TOLD, ("berg",), KYIV), Split(BERG, ("berg",), POST)),
        (Retype(KYIV, Label.ORG), Retype(KYIV, Label.LOC)),
        (Retype(KYIV, Label.ORG), Confirm(KYIV)),
        (AddName(KYIV), AddName(EntityRef(Label.ORG, "kyiv (club)", "KYIV"))),
        (JOINED, KeepApart(KYIV, KIEV)),
        (JOINED, Split(KYIV, ("capital",), KIEV)),
        (JOINED, Split(KYIV, ("kiev",), POST)),
        (JOINED, Merge((KIEV,), POST)),
        (JOINED, Merge((KYIV,), KIEV)),
        (JOINED, Ignore(KIEV)),
        (JOINED, Ignore(KYIV)),
        (Split(KYIV, ("kiev", "capital"), KIEV), Split(KYIV, ("capital",), POST)),
        (Ignore(KIEV), Rename(KIEV, "Kyiv")),
        (Ignore(KIEV), Retype(KIEV, Label.ORG)),
        (Ignore(KIEV), Confirm(KIEV)),
        (Ignore(KIEV), AddName(KIEV)),
    ],
)
def test_what_cannot_hold_together_is_a_conflict(one, other):
    assert differ(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (Rename(KYIV, "Kyjiw"), Rename(KYIV, "Kyjiw")),
        (Rename(KYIV, "Kyjiw"), Rename(KIEV, "Kiew")),
        (Rename(KYIV, "Kyjiw"), Retype(KYIV, Label.ORG)),
        (Split(TOLD, ("berg",), KYIV), Split(HEARD, ("berg",), POST)),
        (Rename(KYIV, "Kyjiw"), Confirm(KYIV)),
        (Retype(KYIV, Label.ORG), Retype(KYIV, Label.ORG)),
        (AddName(KYIV), AddName(KYIV, ("Kyjiw",))),
        (JOINED, KeepApart(KYIV, POST)),
        (JOINED, Split(KYIV, ("kyiv post",), POST)),
        (JOINED, Split(POST, ("kiev",), KYIV)),
        (JOINED, Merge((POST,), KYIV)),
        (JOINED, Merge((KIEV, POST), KYIV)),
        (JOINED, Ignore(POST)),
        (JOINED, Ignore(KIEV, "told")),
        (Merge((KIEV, KYIV), KYIV), Merge((KYIV,), POST)),
        (Split(KYIV, ("kiev",), KIEV), Split(KYIV, ("kiev", "capital"), KIEV)),
        (Split(KYIV, ("kiev",), KIEV), Split(KYIV, ("capital",), POST)),
        (Ignore(KIEV, "told"), Rename(KIEV, "Kyiv")),
        (Ignore(KIEV), Ignore(KIEV)),
    ],
)
def test_what_can_hold_together_is_none(one, other):
    assert not differ(one, other)


def test_names_that_ended_as_the_same_do_not_conflict_whatever_the_way():
    mine = decided("my", JOINED, Merge((KYIV,), POST))

    assert not found(mine, decided("their", Merge((KIEV,), POST)))
    assert not found(mine, decided("their", JOINED))


def test_a_decision_is_asked_about_with_all_that_speaks_against_it():
    mine = decided("my", Rename(KIEV, "Kyiv"), Retype(POST, Label.ORG), Confirm(KIEV))

    assert found(mine, decided("their", Ignore(KIEV))) == [("their 0", ["my 0", "my 2"])]


def test_what_a_later_decision_took_the_place_of_is_not_asked_about():
    first, second = Rename(KYIV, "Kyjiw"), Rename(KYIV, "Kiew")

    assert not found(decided("my", first, second), decided("their", second))
    assert not found(decided("my", second), decided("their", first, second))
    names = AddName(KYIV), AddName(replace(KYIV, label=Label.ORG))
    assert not found(decided("my", *names), decided("their", names[1]))


def test_a_later_decision_takes_the_place_of_none_about_something_else():
    mine = decided(
        "my", Rename(KYIV, "Kyjiw"), Retype(KYIV, Label.ORG), JOINED, Merge((POST,), KYIV)
    )

    assert found(mine, decided("their", Rename(KYIV, "Kiew"))) == [("their 0", ["my 0"])]
    assert found(mine, decided("their", KeepApart(KYIV, KIEV))) == [("their 0", ["my 2"])]


def test_what_was_taken_back_here_speaks_against_nothing():
    (mine,) = decided("my", Rename(KYIV, "Kyjiw"))

    assert not found([undone(mine)], decided("their", Rename(KYIV, "Kiew")))


def test_what_stands_on_both_sides_is_not_asked_about():
    shared = decided("our", Rename(KYIV, "Kyjiw"))

    assert not found(shared, shared)
    assert not found(shared, [*shared, *decided("their", Rename(KYIV, "Kiew"))])


def test_what_only_one_side_took_back_is_asked_about():
    (shared,) = decided("our", JOINED)

    assert found([shared], [undone(shared)]) == [("our 0", ["our 0"])]
    assert found([undone(shared)], [shared]) == [("our 0", ["our 0"])]
    assert not found([undone(shared)], [undone(shared)])
    assert not found([], [undone(shared)])


def test_what_was_taken_back_for_another_decision_is_asked_about_with_that_one_only():
    (shared,), (instead,) = decided("our", JOINED), decided("their", KeepApart(KYIV, KIEV))

    assert found([shared], [undone(shared), instead]) == [("their 0", ["our 0"])]
