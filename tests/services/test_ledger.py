import multiprocessing
import os
from dataclasses import replace
from pathlib import Path

import pytest
from helpers.deciding import take, take_again, take_all, take_back

from reader.domain.entity import Alias, Analysis, Entity, Label, Mention, MentionSource
from reader.domain.errors import DecisionError, LibraryError
from reader.domain.ledger import Effect, Rename
from reader.domain.search import ArticleFilter
from reader.services import (
    acts,
    admission,
    articles,
    entities,
    intake,
    ledger,
    maintenance,
    reading,
)
from reader.store.library import Library

KNOWN = {
    "Kyiv": (Label.GPE, "kyiv"),
    "Kiev": (Label.GPE, "kiev"),
    "Minsk": (Label.ORG, "minsk"),
    "Putin": (Label.PERSON, "vladimir putin"),
    "Vladimir Putin": (Label.PERSON, "vladimir putin"),
    "Smith": (Label.PERSON, ""),
}


class Names:
    """A child that finds the names above; the short one belongs to the long one."""

    def __init__(self, model: str = "told 1.0") -> None:
        self.model = model

    def analyse(self, content) -> Analysis:
        entities: dict[tuple[Label, str], Entity] = {}
        mentions, taken = [], set()
        for name, (label, key) in sorted(KNOWN.items(), key=lambda each: -len(each[0])):
            at = content.text.find(name)
            while at >= 0:
                if at not in taken:
                    entity = entities.setdefault(
                        (label, key or name), Entity(len(entities), name, label, key)
                    )
                    if name != entity.name:
                        joined = replace(entity, aliases=(Alias(name, "surname"),))
                        entities[label, key] = joined
                    mentions.append(Mention(at, at + len(name), label, entity.id, score=0.5))
                    taken.update(range(at, at + len(name)))
                at = content.text.find(name, at + 1)
        mentions.sort(key=lambda mention: mention.start)
        return Analysis(self.model, tuple(mentions), tuple(entities.values()))


@pytest.fixture
def add(library, folder, child):
    """Add an article of these words, in which the names above are found, and return its id."""

    def add(text: str) -> int:
        path = folder / f"{len(list(folder.iterdir()))}.txt"
        path.write_text(f"{path.name}\n{text}", encoding="utf-8")
        (article_id,) = intake.enqueue(library, [path])
        admission.admit(library, article_id, child, Names(), lambda _: None)
        return article_id

    return add


@pytest.fixture
def again(library, child):
    """Analyse articles once more."""

    def again(*ids: int) -> None:
        articles.retry(library, ids)
        for article_id in ids:
            admission.admit(library, article_id, child, Names("told 2.0"), lambda _: None)

    return again


def shown(library: Library, article_id: int) -> list[tuple[str, str, str]]:
    """Return every mention of an article with its label and the name of its entity."""
    text = articles.load(library, article_id).content.text
    analysis = entities.analysis(library, article_id)
    names = {entity.id: entity.name for entity in analysis.entities}
    return [(text[m.start : m.end], m.label.value, names[m.entity]) for m in analysis.mentions]


def entity(library: Library, name: str) -> int:
    """Return the id of the only entity of a name."""
    (found,) = entities.find(library, name)
    return found.id


def naming(library: Library, name: str) -> tuple[int, ...]:
    """Return the articles of the library that name an entity, by its name or an alias."""
    found = tuple(each.id for each in entities.find(library, name))
    return articles.ids(library, ArticleFilter(any_of=(found,))) if found else ()


def everything(library: Library) -> list[object]:
    """Return all that a reader can see of names, whatever their ids."""
    ids = sorted(articles.ids(library, ArticleFilter()))
    facets = entities.facets(library, ArticleFilter())
    return [
        *(shown(library, each) for each in ids),
        sorted((f.entity.name, f.entity.label, f.entity.aliases, f.count) for f in facets),
    ]


def test_a_merge_changes_every_article_and_is_undone_and_done_again(library, add):
    first, second, third = add("Kiev and Kiev"), add("Kyiv and Kiev"), add("Minsk")
    before = everything(library)
    act = acts.merge(library, [entity(library, "Kiev")], into=entity(library, "Kyiv"))

    assert ledger.preview(library, act) == Effect(articles=2, mentions=3)
    decision = take(library, act)

    assert shown(library, first) == [("Kiev", "GPE", "Kyiv")] * 2
    assert naming(library, "Kyiv") == naming(library, "kiev") == (second, first)
    assert shown(library, third) == [("Minsk", "ORG", "Minsk")]
    after = everything(library)

    take_back(library, decision.id)
    assert everything(library) == before
    take_again(library, decision.id)
    assert everything(library) == after
    assert maintenance.check(library).problems == ()


def test_decisions_hold_for_articles_that_are_analysed_later_or_again(library, add, again):
    first = add("Kiev, Kyiv and Minsk")
    take(library, acts.merge(library, [entity(library, "Kiev")], entity(library, "Kyiv")))
    take(library, acts.rename(library, entity(library, "Kyiv"), "Kyïv"))
    take(library, acts.ignore(library, entity(library, "Minsk")))
    second = add("Kiev, Kyiv and Minsk")
    once = [("Kiev", "GPE", "Kyïv"), ("Kyiv", "GPE", "Kyïv")]
    assert shown(library, second) == shown(library, first) == once

    again(first, second)

    assert entities.analysis(library, first).model == "told 2.0"
    assert shown(library, second) == shown(library, first) == once


def test_deciding_before_the_analysis_is_as_deciding_after_it(library, add):
    first = add("Kiev, Vladimir Putin, Putin in Minsk, and the river")
    made = [
        acts.merge(library, [entity(library, "Kiev")], entity(library, "Minsk")),
        acts.split(library, entity(library, "Putin"), ["Putin"]),
        acts.add_name(library, "the river", Label.LOC),
    ]
    take_all(library, made)
    second = add("Kiev, Vladimir Putin, Putin in Minsk, and the river")

    assert shown(library, second) == shown(library, first)
    assert ("Putin", "PERSON", "Putin") in shown(library, first)


def test_a_name_is_shown_as_renamed_and_found_by_both_names(library, add):
    article = add("Kyiv")
    decision = take(library, acts.rename(library, entity(library, "Kyiv"), "Kyiv (city)"))

    assert entities.find(library, "kyiv (CITY)") == entities.find(library, "Kyiv")
    assert entities.counts(library, article)[0].entity.name == "Kyiv (city)"

    take_back(library, decision.id)
    assert entities.find(library, "Kyiv (city)") == ()
    assert entities.find(library, "Kyiv")[0].aliases == ()


def test_a_name_that_was_first_seen_when_renamed_has_its_own_name_after_undo(library, add):
    add("Kyiv")
    retype = take(library, acts.retype(library, entity(library, "Kyiv"), Label.LOC))
    rename = take(library, acts.rename(library, entity(library, "Kyiv"), "The city"))
    take_back(library, retype.id)
    late = add("Kyiv by the river")
    take_back(library, rename.id)

    assert shown(library, late) == [("Kyiv", "GPE", "Kyiv")]


def test_a_form_that_is_refused_stands_alone_in_its_article(library, add):
    article = add("Vladimir Putin spoke. Putin left.")
    putin = entity(library, "Vladimir Putin")
    act = acts.split(library, putin, ["Putin"])

    assert ledger.preview(library, act) == Effect(articles=1, mentions=1)
    take(library, act)

    assert shown(library, article)[1] == ("Putin", "PERSON", "Putin")
    assert [alias.text for alias in entities.find(library, "Vladimir Putin")[0].aliases] == []


def test_a_bare_surname_stays_with_its_article_until_it_is_given_a_name(library, add):
    first, second = add("Smith left"), add("Smith came")
    smith, other = sorted(each.id for each in entities.find(library, "Smith"))

    take(library, acts.rename(library, smith, "John Smith"))

    assert shown(library, first) == [("Smith", "PERSON", "John Smith")]
    assert shown(library, second) == [("Smith", "PERSON", "Smith")]
    take(library, acts.merge(library, [other], entity(library, "John Smith")))
    assert naming(library, "John Smith") == (second, first)


def test_two_bare_surnames_can_be_merged(library, add):
    add("Smith left"), add("Smith came")
    smith, other = sorted(each.id for each in entities.find(library, "Smith"))

    take(library, acts.merge(library, [smith, other], into=smith))

    assert len(naming(library, "Smith")) == 2
    assert len(entities.find(library, "Smith")) == 1


def test_a_name_is_ignored_in_one_article_only(library, add, again):
    first, second = add("Minsk"), add("Minsk and Minsk")
    act = acts.ignore(library, entity(library, "Minsk"), first)

    assert ledger.preview(library, act) == Effect(articles=1, mentions=1)
    take(library, act)
    again(first, second)

    assert shown(library, first) == []
    assert len(shown(library, second)) == 2


def test_an_added_name_is_found_everywhere_in_the_bodies(library, add, again):
    first = add("By the Bridge of Sighs, and no bridge of sighs.")
    second = add("~ The Bridge of Sighs\nMinsk has no Bridge of  Sighs")
    act = acts.add_name(library, "Bridge of Sighs", Label.FAC, ["Minsk"])

    assert ledger.preview(library, act) == Effect(articles=2, mentions=3)
    decision = take(library, act)
    again(second)

    assert shown(library, first) == [("Bridge of Sighs", "FAC", "Bridge of Sighs")]
    assert [each[2] for each in shown(library, second)] == ["Bridge of Sighs"] * 2
    assert {m.source for m in entities.analysis(library, first).mentions} == {MentionSource.USER}
    take_back(library, decision.id)
    assert shown(library, first) == []
    assert shown(library, second) == [("Minsk", "ORG", "Minsk")]


def test_an_added_name_joins_the_entity_of_that_name(library, add):
    add("Kyiv")
    act = acts.add_name(library, "KYIV", Label.GPE)

    assert act.entity.key == "kyiv"


def test_taking_back_an_early_decision_lets_the_later_ones_act_anew(library, add):
    article = add("Kiev and Kyiv")
    ignore = take(library, acts.ignore(library, entity(library, "Kiev")))
    merge = take(library, acts.add_name(library, "Kiev", Label.EVENT))
    assert ("Kiev", "EVENT", "Kiev") in shown(library, article)

    take_back(library, merge.id)
    assert shown(library, article) == [("Kyiv", "GPE", "Kyiv")]
    take_back(library, ignore.id)
    assert len(shown(library, article)) == 2


def test_a_decision_taken_back_before_an_article_came_concerns_it_when_taken_again(library, add):
    add("Kiev and Kyiv")
    decision = take(
        library, acts.merge(library, [entity(library, "Kiev")], entity(library, "Kyiv"))
    )
    take_back(library, decision.id)
    late = add("Kiev")
    assert shown(library, late) == [("Kiev", "GPE", "Kiev")]

    take_again(library, decision.id)

    assert shown(library, late) == [("Kiev", "GPE", "Kyiv")]


def test_what_became_of_an_entity_can_be_followed(library, add):
    add("Kiev and Kyiv")
    kiev, kyiv = entity(library, "Kiev"), entity(library, "Kyiv")
    act = acts.merge(library, [kiev], kyiv)
    take(library, act)
    take(library, acts.retype(library, kyiv, Label.LOC))

    now = ledger.became(library, {kiev: act.entities[0]})[kiev]

    assert (now.name, now.label) == ("Kyiv", Label.LOC)
    assert now.id == entity(library, "Kyiv")


def test_the_aliases_of_an_article_that_is_deleted_for_good_go_with_it(library, add):
    add("Vladimir Putin")
    article = add("Vladimir Putin spoke. Putin left.")
    with library.writing() as session:
        session.connection().exec_driver_sql("DELETE FROM article WHERE id = ?", (article,))

    (putin,) = entities.find(library, "Vladimir Putin")

    assert putin.aliases == ()


def test_the_log_keeps_every_decision_in_order(library, add):
    add("Kiev, Kyiv and Minsk")
    first = take(library, acts.ignore(library, entity(library, "Minsk")))
    second = take(library, acts.rename(library, entity(library, "Kiev"), "K"))
    take_back(library, first.id)

    kept, last = ledger.decisions(library)

    assert (kept.id, kept.act, kept.made_at) == (first.id, first.act, first.made_at)
    assert kept.taken_back_at >= kept.made_at
    assert last == second


@pytest.mark.parametrize(
    "decide",
    [
        lambda library, kiev: acts.merge(library, [kiev], kiev),
        lambda library, kiev: acts.retype(library, kiev, Label.GPE),
        lambda library, kiev: acts.rename(library, kiev, "  "),
        lambda library, kiev: acts.add_name(library, "?!", Label.GPE),
        lambda library, kiev: acts.split(library, kiev, ["Kyiv"]),
        lambda library, kiev: acts.split(library, kiev, []),
    ],
)
def test_what_makes_no_sense_is_refused_with_a_hint(library, add, decide):
    add("Kiev and Kyiv")

    with pytest.raises(DecisionError) as refusal:
        decide(library, entity(library, "Kiev"))

    assert refusal.value.hint


def test_what_is_not_in_the_library_is_refused_with_a_hint(library, add):
    minsk = add("Minsk") and entity(library, "Minsk")
    for decide in (
        lambda: acts.ignore(library, 4_711),
        lambda: acts.ignore(library, minsk, 4_711),
        lambda: ledger.take_back(library, "unknown"),
    ):
        with pytest.raises(LibraryError) as refusal:
            decide()
        assert refusal.value.hint


def _decide_and_die(path: Path, act: Rename) -> None:
    with Library.open(path) as library:
        ledger.take(library, act)
        ledger.catch_up_some(library, 1)
        os._exit(9)


def test_a_program_that_is_killed_half_way_goes_on_at_its_next_start(library, add):
    for _ in range(3):
        add("Kiev and Kyiv")
    before = everything(library)
    act = acts.merge(library, [entity(library, "Kiev")], entity(library, "Kyiv"))
    library.close()
    process = multiprocessing.get_context("spawn").Process(
        target=_decide_and_die, args=(library.path, act)
    )
    process.start()
    process.join()

    assert process.exitcode == 9
    assert maintenance.check(library).problems == ()
    assert everything(library) != before
    ledger.catch_up(library)
    assert [shown(library, each) for each in articles.ids(library, ArticleFilter())] == [
        [("Kiev", "GPE", "Kyiv"), ("Kyiv", "GPE", "Kyiv")]
    ] * 3


def test_the_article_that_is_shown_is_read_again_only_as_far_as_it_changed(library, add):
    article_id = add("Kiev and Kyiv")
    before = reading.read(library, article_id)
    assert entities.analysis(library, article_id).mentions is before.analysis.mentions

    again = reading.read(library, article_id, before)
    assert (again.article, again.analysis) == (before.article, before.analysis)
    assert again.article is before.article
    assert again.analysis is before.analysis

    take(library, acts.merge(library, [entity(library, "Kiev")], into=entity(library, "Kyiv")))
    merged = reading.read(library, article_id, again)
    assert merged.article is before.article
    assert len(merged.analysis.entities) == 1
