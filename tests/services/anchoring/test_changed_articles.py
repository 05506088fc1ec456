"""How many highlights survive an edited article; a figure of baseline.json may rise and never fall.

A better program raises them there. No highlight may ever be on a word that is not its own.
"""

import json
import random
from collections import Counter
from pathlib import Path

import pytest
from helpers.changed_text import Edited, Marked, Verdict, Written

from reader.domain.highlight import AnchorState
from reader.services.anchoring.anchor import Anchored, AnchorText

BASELINE = json.loads((Path(__file__).parent / "baseline.json").read_text(encoding="utf-8"))
HIGHLIGHTS = 200
WANTED = {"0.01": 99, "0.05": 97, "0.2": 85}
ALLOWED_NOISE = 0.05


@pytest.mark.parametrize("rate", WANTED)
def test_highlights_of_edited_articles_are_found_again_and_never_on_other_words(rate):
    verdicts: Counter[str] = Counter()
    for seed in BASELINE["seeds"]:
        verdicts.update(judged(Written(random.Random(seed)), float(rate)))

    found = 100 * verdicts[Verdict.FOUND] / verdicts.total()
    assert verdicts[Verdict.WRONG] == 0
    assert found >= WANTED[rate]
    assert found >= BASELINE["found"][rate] - ALLOWED_NOISE


def judged(written: Written, rate: float) -> list[str]:
    """Edit an article and say of each of its highlights what became of it."""
    passages = written.passages(HIGHLIGHTS)
    edited = written.edited(rate)
    text = AnchorText(edited.text)
    return [verdict(edited, each, text.anchor(each.passage)) for each in passages]


def verdict(edited: Edited, marked: Marked, anchored: Anchored) -> str:
    if anchored.state is AnchorState.ORPHAN:
        assert anchored.passage == marked.passage
        return "orphan"
    return edited.verdict(marked, anchored.passage)
