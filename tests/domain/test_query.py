from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.domain.entity import Label
from reader.domain.errors import QueryError
from reader.domain.query import (
    EVERYTHING,
    After,
    AllOf,
    AnyOf,
    Before,
    Content,
    Has,
    InTrash,
    Is,
    Labelled,
    Named,
    Near,
    Not,
    Part,
    Phrase,
    Status,
    Tagged,
    all_of,
    any_of,
    conditions,
    unparse,
)
from reader.domain.query_parser import DEEPEST, parse

A, B, C = Phrase("a"), Phrase("b"), Phrase("c")


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("", EVERYTHING),
        ("  \n", EVERYTHING),
        ("a", A),
        ("a b", AllOf((A, B))),
        ("a AND b", AllOf((A, B))),
        ("a OR b c", AnyOf((A, AllOf((B, C))))),
        ("(a OR b) c", AllOf((AnyOf((A, B)), C))),
        ("a (b c)", AllOf((A, B, C))),
        ("a NOT b", AllOf((A, Not(B)))),
        ("-a", Not(A)),
        ("NOT NOT a", Not(Not(A))),
        ("-(a OR b)", Not(AnyOf((A, B)))),
        ("and or not near", AllOf(tuple(map(Phrase, ("and", "or", "not", "near"))))),
        ("well-known", Phrase("well-known")),
        ("U.S. 12:30", AllOf((Phrase("U.S."), Phrase("12:30")))),
        ("Smith & Sons - London, 1,000", parse("Smith Sons London 1,000")),
        ("Smith -- Sons", parse("Smith Sons")),
        (" ".join(["-a"] * (DEEPEST + 1)), AllOf((Not(A),) * (DEEPEST + 1))),
        ("govern*", Phrase("govern", prefix=True)),
        ('"two  words"', Phrase("two words")),
        ('"two wor"*', Phrase("two wor", prefix=True)),
        ("“two words”", Phrase("two words")),
        ('"say ""hello"""', Phrase('say "hello"')),
        ("a NEAR b", Near((A, B))),
        ("a NEAR/3 b NEAR c", Near((A, B, C), 10)),
        ('NEAR(a "b c", 5) a', AllOf((Near((A, Phrase("b c")), 5), A))),
        ("title:a", Phrase("a", Part.TITLE)),
        ('Site:"a b" by:c*', parse('site:"a b" AND by:c*')),
        ("title:(a OR b)", AnyOf((Phrase("a", Part.TITLE), Phrase("b", Part.TITLE)))),
        ("title:NEAR(a b)", Near((Phrase("a", Part.TITLE), Phrase("b", Part.TITLE)))),
        ('tag:war tag:"to read"', AllOf((Tagged("war"), Tagged("to read")))),
        ("label:person", Labelled(Label.PERSON)),
        ('entity:"Angela Merkel"', Named("Angela Merkel")),
        ("before:2024", Before(date(2024, 1, 1))),
        ("after:2024-05", After(date(2024, 5, 1))),
        ("after:2024-05-17", After(date(2024, 5, 17))),
        ("has:note has:highlight", AllOf((Has(Content.NOTE), Has(Content.HIGHLIGHT)))),
        ("is:unread", Is(Status.UNREAD)),
        ("is:(read OR archived)", AnyOf((Is(Status.READ), Is(Status.ARCHIVED)))),
        ("in:trash", InTrash()),
        ("北京 大学", AllOf((Phrase("北京"), Phrase("大学")))),
    ],
)
def test_a_text_means_its_query(text, query):
    assert parse(text) == query


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ('river "half open', '"half open'),
        ("river (bank", "("),
        ("river) bank", ")"),
        ("river ()", "()"),
        ("river OR", "OR"),
        ("AND river", "AND"),
        ("river AND OR bank", "AND"),
        ("(river OR) bank", "OR"),
        ("river NOT", "NOT"),
        ("nowhere:river", "nowhere:"),
        ("river title:", "title:"),
        ("title:(site:river)", "site:"),
        ("before:yesterday", "yesterday"),
        ("before:2024-13", "2024-13"),
        ("is:lost", "lost"),
        ("has:money", "money"),
        ("label:dog", "dog"),
        ("in:box", "box"),
        ("tag:wa*", "wa*"),
        ("ri*er", "*"),
        ("*", "*"),
        ("&", "&"),
        ('river "!?"', '"!?"'),
        ("tag:a NEAR river", "tag:a NEAR river"),
        ("NEAR(river)", "NEAR(river)"),
        ("NEAR(river OR bank)", "OR"),
        ("NEAR(river bank, far)", "far"),
        ("NEAR(river bank", "("),
        ("river NEAR", "NEAR"),
        ("NEAR", "NEAR"),
        ("😀 river (", "("),
    ],
)
def test_what_is_wrong_is_named_with_its_place_and_what_to_do(text, wrong):
    with pytest.raises(QueryError) as refused:
        parse(text)

    error = refused.value
    assert text[error.start : error.end] == wrong
    assert str(error).endswith(".")
    assert error.hint.endswith(".")


def test_so_many_parentheses_that_they_cannot_be_meant_are_refused():
    assert parse("(" * DEEPEST + "a" + ")" * DEEPEST) == A
    for opening, closing in (("(", ")"), ("NOT ", "")):
        with pytest.raises(QueryError):
            parse(opening * 5_000 + "a" + closing * 5_000)


def words():
    return (
        st.text(min_size=1, max_size=12)
        .map(lambda text: " ".join(text.split()))
        .filter(lambda text: any(map(str.isalnum, text)))
    )


PARTS = st.sampled_from(Part)


def phrases(part=PARTS):
    return st.builds(Phrase, words(), part, st.booleans())


def nears():
    def near(part):
        many = st.lists(phrases(st.just(part)), min_size=2, max_size=3).map(tuple)
        return st.builds(Near, many, st.integers(0, 99))

    return PARTS.flatmap(near)


leaves = (
    phrases()
    | nears()
    | st.builds(Tagged, words())
    | st.builds(Named, words())
    | st.builds(Labelled, st.sampled_from(Label))
    | st.builds(Before, st.dates())
    | st.builds(After, st.dates())
    | st.builds(Has, st.sampled_from(Content))
    | st.builds(Is, st.sampled_from(Status))
    | st.just(InTrash())
)
queries = st.recursive(
    leaves,
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=4).map(all_of),
        st.lists(inner, min_size=1, max_size=4).map(any_of),
        st.builds(Not, inner),
    ),
    max_leaves=12,
)


@given(queries)
def test_what_a_query_is_written_as_means_it_again(query):
    assert parse(unparse(query)) == query


@given(st.text(alphabet='ab"()*-:, “”ANDORTE/5\u4eac', max_size=40))
def test_any_text_is_a_query_or_an_error_inside_it(text):
    try:
        query = parse(text)
    except QueryError as error:
        inside = 0 <= error.start < error.end <= len(text)
    else:
        inside = parse(unparse(query)) == query
    assert inside


def test_the_conditions_of_a_query_are_told_in_their_order():
    assert conditions(parse("a -(b OR tag:c) NEAR(a b)")) == (A, B, Tagged("c"), Near((A, B)))


@pytest.mark.parametrize("word", ["AND", "OR", "NOT", "NEAR"])
def test_a_word_that_reads_like_an_operator_is_written_in_quotes(word):
    assert parse(unparse(Phrase(word))) == Phrase(word)


def test_a_star_that_stands_alone_is_refused_where_it_stands():
    with pytest.raises(QueryError) as error:
        parse("storm *")

    assert (error.value.start, error.value.end) == (6, 7)
