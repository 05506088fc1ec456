"""What names cost beside a bare ``nlp.pipe``, in computing time of one run.

Run with ``OMP_NUM_THREADS=1 pytest -n0 -m benchmark -s tests/benchmarks/test_names.py``: the child
multiplies matrices in one thread.
"""

import gc
import os
import re
import sys
import warnings
from dataclasses import replace
from pathlib import Path
from time import process_time

import pytest
import spacy
from helpers.articles import content
from spacy.language import Language

from reader import pipelines
from reader.domain.article import ImportedArticle
from reader.nlp import models, pipeline
from reader.nlp.casing import recase
from reader.nlp.names import Name
from reader.nlp.reading import legible, pieces

GOLD = Path(__file__).parent.parent / "nlp" / "gold" / "harbour.txt"
MARKS = re.compile(r"\[([^|\]]*)\|[^\]]*\]")
# The article is as dense with names as any: one word in five.
LEAST_SPEED = 0.85
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


def bare(nlp: Language, article: ImportedArticle) -> None:
    for doc in nlp.pipe([piece.text for piece in pieces(legible(article))]):
        assert doc.ents is not None


@pytest.fixture(scope="module")
def stock() -> Language:
    """The same pipeline as anyone would load it, with nothing but what finds names."""
    folder = pipelines.folder(models.source_for("en", {}))
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message=r"\[W095\]")
        nlp = spacy.load(folder)
    nlp.select_pipes(enable="ner")
    return nlp


@pytest.mark.skipif(
    os.environ.get("OMP_NUM_THREADS") != "1",
    reason="the child multiplies in one thread, which OMP_NUM_THREADS=1 says here",
)
def test_names_take_little_longer_than_bare_spacy(article, stock, capsys):
    own = models.load(models.source_for("en", {})).nlp
    times = [
        (
            seconds(bare, stock, article),
            seconds(bare, own, article),
            seconds(pipeline.analyse, article),
        )
        for _ in range(ROUNDS)
    ]
    alone, model, with_rules = (min(column) for column in zip(*times, strict=True))
    with capsys.disabled():
        sys.stdout.write(f"\nspeed against bare spaCy: {alone / with_rules:.2f}")
        sys.stdout.write(f"\nspeed against the program's own model: {model / with_rules:.2f}\n")
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
