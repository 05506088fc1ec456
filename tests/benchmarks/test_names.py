"""What the rules cost over the bare model, in computing time of one run."""

import gc
import re
import sys
from dataclasses import replace
from pathlib import Path
from time import process_time

import pytest
from helpers.articles import content

from reader.domain.article import ImportedArticle
from reader.nlp import models, pipeline
from reader.nlp.casing import recase
from reader.nlp.names import Name
from reader.nlp.reading import legible, pieces

GOLD = Path(__file__).parent.parent / "nlp" / "gold" / "harbour.txt"
MARKS = re.compile(r"\[([^|\]]*)\|[^\]]*\]")
# The article is as dense with names as any: one word in five.
LEAST_SPEED = 0.6
MOST_SECONDS_FOR_A_BOOK = 3.0
REPEATED = 300
ROUNDS = 15

pytestmark = [pytest.mark.benchmark, pytest.mark.model]


@pytest.fixture(scope="module")
def article() -> ImportedArticle:
    pipeline.warm()
    return content(*MARKS.sub(r"\1", GOLD.read_text(encoding="utf-8")).splitlines()[1:10])


def seconds(work, *arguments) -> float:
    gc.collect()
    start = process_time()
    work(*arguments)
    return process_time() - start


def bare(article: ImportedArticle) -> None:
    nlp = models.load(models.source_for("en", {})).nlp
    with nlp.memory_zone():
        for doc in nlp.pipe(piece.text for piece in pieces(legible(article))):
            assert doc.ents is not None


def test_the_rules_cost_little_beside_the_model(article, capsys):
    times = [(seconds(bare, article), seconds(pipeline.analyse, article)) for _ in range(ROUNDS)]
    alone, with_rules = (min(column) for column in zip(*times, strict=True))
    with capsys.disabled():
        sys.stdout.write(f"\nspeed against the bare model: {alone / with_rules:.2f}\n")
    assert alone / with_rules >= LEAST_SPEED


def test_the_rules_take_time_in_step_with_the_length(article, capsys):
    text = legible(article)
    found = [
        Name(mention.start, mention.end, mention.label)
        for mention in pipeline.analyse(article).mentions
    ]
    step = len(text) + 1
    book = "\n".join([text] * REPEATED)
    names = [
        replace(name, start=name.start + at * step, end=name.end + at * step)
        for at in range(REPEATED)
        for name in found
    ]
    spent = seconds(pipeline.refine, book, names) + seconds(recase, book)
    with capsys.disabled():
        sys.stdout.write(f"\nrules over {len(book.split())} words: {spent:.2f} s\n")
    assert spent <= MOST_SECONDS_FOR_A_BOOK * len(book.split()) / 100_000
