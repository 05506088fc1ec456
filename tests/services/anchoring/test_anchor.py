import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.domain.highlight import AnchorState, Passage, passage
from reader.services.anchoring.anchor import AnchorText, anchor
from reader.services.anchoring.regions import WordMap
from reader.services.anchoring.seeking import sought_in

OLD = (
    "The harbour of Minsk\n\n"
    "Anna Berg said that the old harbour would close in spring. Nobody had asked the fishermen, "
    "who heard it from “The Evening Post” on Tuesday.\n\n"
    "“We will stay,” said Carl Linus, who has sold herring here since 1987.\n\n"
    "The council meets again in May."
)


def of(quote: str, text: str = OLD, occurrence: int = 0) -> Passage:
    start = -1
    for _ in range(occurrence + 1):
        start = text.index(quote, start + 1)
    return passage(text, start, start + len(quote))


def found(quote: str, new: str, old: str = OLD) -> str | None:
    """Return the words that a quote is anchored to, None for an orphan."""
    anchored = anchor(of(quote, old), new)
    if anchored.state is AnchorState.ORPHAN:
        return None
    now = anchored.passage
    assert now == passage(new, now.start, now.end)
    return now.quote


texts = st.text(
    st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from("aá́ \n👨‍👩‍👧—中"))
)


@st.composite
def passages(draw: st.DrawFn, text: str) -> Passage:
    start, end = sorted(draw(st.tuples(*[st.integers(0, len(text))] * 2)))
    return passage(text, start, end)


@given(st.data(), texts)
def test_in_the_same_text_every_passage_is_exactly_where_it_was(data, text):
    marked = data.draw(passages(text))

    anchored = anchor(marked, text)

    assert (anchored.state, anchored.passage) == (AnchorState.EXACT, marked)
    assert anchored.score == 1


@given(texts.map(lambda text: f"{text}\n\n"))
def test_text_put_in_before_shifts_passages_by_its_length(before):
    new = AnchorText(before + OLD)
    for quote in ("harbour would", "Nobody had asked the fishermen,", "Carl Linus", "1987.\n\nThe"):
        start = OLD.index(quote)

        anchored = new.anchor(of(quote))

        assert anchored.state is AnchorState.EXACT
        assert anchored.passage == passage(
            before + OLD, len(before) + start, len(before) + start + len(quote)
        )


@settings(max_examples=200)
@given(st.data(), texts, texts)
def test_whatever_the_new_text_is_a_passage_is_in_it_or_an_orphan(data, old, new):
    marked = data.draw(passages(old))

    anchored = anchor(marked, new)

    assert 0 <= anchored.score <= 1
    if anchored.state is AnchorState.ORPHAN:
        assert anchored.passage == marked
    else:
        assert anchored.passage == passage(new, anchored.passage.start, anchored.passage.end)
    if anchored.state is AnchorState.EXACT:
        assert anchored.passage.quote == marked.quote


def test_words_that_changed_inside_a_quote_change_inside_it():
    new = OLD.replace("old harbour would close", "old fishing harbour is to close")

    assert found("Anna Berg said that the old harbour would close in spring.", new) == (
        "Anna Berg said that the old fishing harbour is to close in spring."
    )


def test_a_word_replaced_at_an_end_of_a_quote_is_still_its_end():
    later, fewer = OLD.replace("in spring", "in autumn"), OLD.replace("Nobody", "None")

    assert found("the old harbour would close in spring.", later) == (
        "the old harbour would close in autumn."
    )
    assert found("Nobody had asked the fishermen", fewer) == "None had asked the fishermen"


def test_the_first_word_of_another_paragraph_does_not_replace_the_last_one_of_a_quote():
    new = OLD.replace("on Tuesday.\n\n“We", "on\n\nToday “We")

    assert found("it from “The Evening Post” on Tuesday", new) == "it from “The Evening Post” on"


def test_a_changed_quote_that_begins_and_ends_inside_words_still_does():
    new = OLD.replace("would close", "would soon close")

    assert found("arbour would close in sprin", new) == "arbour would soon close in sprin"


def test_a_word_that_is_there_twice_is_taken_beside_the_rest_of_the_quote():
    old = "Anna Berg wrote at noon that the council would meet near the old harbour in May."
    named = old.replace("the council would", "the mayor and the council will")
    near = old.replace("would meet near the", "will meet near the new and the")

    assert found("the council would meet", named, old) == "the council will meet"
    assert found("would meet near the", near, old) == "will meet near the"


def test_a_quote_does_not_swallow_many_new_words():
    new = OLD.replace("old harbour", "old and, as all of them knew by now, rather rotten harbour")

    assert found("the old harbour would close", new) == "harbour would close"


def test_a_name_that_stands_elsewhere_with_nothing_beside_it_is_not_taken():
    assert found("Carl Linus", "Quite another text has Carl Linus in it.") is None


def test_words_put_in_beside_a_quote_stay_outside():
    new = OLD.replace(
        "said that the old harbour would", "then said that the old harbour soon would"
    )

    assert found("said that the old harbour", new) == "said that the old harbour"


def test_quotation_marks_around_a_changed_quote_stay_with_it():
    new = OLD.replace("We will stay", "We will certainly stay")

    assert found("“We will stay,”", new) == "“We will certainly stay,”"


def test_other_spaces_and_other_quotation_marks_make_no_other_words():
    new = OLD.replace(" who heard it", "\nwho heard  it").replace("“", '"').replace("”", '"')

    assert found("who heard it from “The Evening Post” on", new) == (
        'who heard  it from "The Evening Post" on'
    )


def test_a_paragraph_that_moved_is_found_by_its_words_alone_and_its_score_says_so():
    paragraphs = OLD.split("\n\n")
    new = "\n\n".join((*paragraphs[:1], *paragraphs[2:], paragraphs[1]))

    anchored = anchor(of(paragraphs[1]), new)

    assert anchored.passage.quote == paragraphs[1]
    assert anchored.state is AnchorState.MOVED
    assert 0.5 < anchored.score < 0.75


def test_a_quote_does_not_swallow_a_paragraph_that_was_put_into_it():
    before, after = "Nobody had asked the fishermen, who heard", "of it"
    old = f"One two three.\n\n{before} on Tuesday.\n\nThe mayor {after} in May.\n\nFour five six."

    for paragraph in ("A quite other paragraph came in between.", "More."):
        new = old.replace("\n\nThe mayor", f"\n\n{paragraph}\n\nThe mayor")
        assert found(f"{before} on Tuesday.\n\nThe mayor", new, old) == f"{before} on Tuesday"


@pytest.mark.parametrize(
    ("quote", "new"),
    [
        ("Linus", OLD.replace("Carl Linus, who", "Carl Berg, who") + " Linus"),
        ("Linus", OLD.replace("Carl Linus, who", "chinese linus, chlinuses, who")),
        ("harbour", OLD.replace("the old harbour would", "the old port would")),
        ("Tuesday", OLD.replace("on Tuesday", "on Friday") + " He comes on Tuesday."),
        ("The council meets again in May.", OLD.removesuffix("The council meets again in May.")),
        ("from “The Evening Post” on", OLD.replace("Evening Post", "X")),
    ],
)
def test_a_quote_that_is_gone_is_not_put_on_its_like(quote, new):
    assert found(quote, new) in {None, quote.casefold()}


def test_a_word_is_never_found_inside_another_and_the_end_of_one_never_at_a_word():
    old = "He met Linus in the old machines of the harbour."

    assert found("Linus", old.replace("Linus", "Paulinus"), old) is None
    assert found("chines", old.replace("machines", "chines"), old) is None
    assert found("chines", f"Yesterday. {old}", old) == "chines"


@pytest.mark.parametrize(
    ("quote", "old", "new"), [(":", ":", "0:"), ("…", "… …", "Now … …"), ("—", "One — two", "— —")]
)
def test_signs_are_nowhere_when_no_word_tells_where(quote, old, new):
    assert found(quote, new, old) is None


def test_of_two_places_that_look_alike_context_decides_and_nothing_else():
    row = "It was still open when we came."
    old = "\n\n".join([row] * 5)
    named = f"Anna: {row} Berg.\n\nCarl: {row} Linus."

    assert anchor(of(row, old, 2), f"Title\n\n{old}").state is AnchorState.ORPHAN
    for occurrence in range(2):
        anchored = anchor(of(row, named, occurrence), f"Title\n\n{named}")
        assert anchored.passage == of(row, f"Title\n\n{named}", occurrence)


def test_scripts_without_spaces_are_found_and_cut_sign_by_sign():
    old = "東京の古い港は春に閉まると市長が言った。漁師たちは新聞で知った。"
    new = "昨日、東京の古い港は来年の春に閉まると市長が言った。漁師たちは新聞で知った。"

    assert found("港は春に閉まる", new, old) == "港は来年の春に閉まる"


def test_emoji_and_combining_marks_are_part_of_their_words():
    family = "\U0001f468\u200d\U0001f469\u200d\U0001f467"
    old = f"The cafe\u0301 by the harbour {family} opens at nine in May."
    new = old.replace("e\u0301", "\u00e9").replace("opens", "now opens")

    assert found(f"cafe\u0301 by the harbour {family}", new, old) == (
        f"caf\u00e9 by the harbour {family}"
    )
    assert found("cafe", f"Yesterday. {old}", old) == "cafe"


def test_a_sign_that_is_encoded_otherwise_is_the_same():
    old = "In the evening the cafe\u0301 the\u0301a\u0302tre opens its doors to all of us."
    new = unicodedata.normalize("NFC", old)

    assert found("cafe\u0301 the\u0301a\u0302tre", new, old) == "caf\u00e9 th\u00e9\u00e2tre"


def test_words_that_the_ends_of_a_context_may_have_cut_are_not_looked_for():
    text = "harbours " * 30

    for start in (0, 9, 99, 9 * 29):
        assert set(sought_in(passage(text, start, start + 8)).keys) == {"harbours"}
    assert len(sought_in(passage("one two three", 4, 7)).keys) == 3


def test_a_stretch_of_a_text_has_the_words_that_it_touches():
    words = WordMap("one two three")

    assert words.words_between(1, 5) == range(2)
    assert words.words_between(3, 4) == range(1, 1)
    assert words.words_between(4, 13) == range(1, 3)


def test_many_passages_in_a_long_text_take_little_time():
    words = [f"word{number * 7919 % 5003}" for number in range(100_000)]
    old, new = " ".join(words), " ".join([*words[:50_000], "really", *words[50_003:]])
    marked = [passage(old, at, at + 120) for at in range(0, len(old) - 200, len(old) // 200)]

    started = time.process_time()
    text = AnchorText(new)
    states = {text.anchor(each).state for each in marked}

    assert AnchorState.EXACT in states
    assert time.process_time() - started < 10
