"""Texts made to keep a rule busy are done with soon."""

import time

import pytest

from reader.domain.entity import Label
from reader.nlp.names import Name
from reader.nlp.pipeline import refine

SOON = 5.0
NAMES = (("Oslo", Label.GPE), ("Ann Hill", Label.PERSON), ("Harbour Union", Label.ORG))


@pytest.mark.parametrize("repeated", [" ", "1", "a", "A", "-", "(", "Aa ", "A.", "1 ", ", ", "é"])
def test_a_run_of_the_same_behind_every_name(repeated):
    run = repeated * (40_000 // len(repeated))
    text = "".join(f"{form}{run}.x 2 3\n" for form, _ in NAMES)
    names = [Name(at := text.index(form), at + len(form), label) for form, label in NAMES]

    begun = time.process_time()
    refine(text, names)

    assert time.process_time() - begun < SOON
