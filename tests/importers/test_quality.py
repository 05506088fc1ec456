"""How much of the article is read, and how little else, may not fall below what it was."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest

from reader.domain.article import Role
from reader.importers.registry import read_file

BASELINE = json.loads((Path(__file__).parent / "quality.json").read_text(encoding="utf-8"))
PAGES = Path(__file__).parent / "pages"


def shingles(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[at : at + 4]) for at in range(max(1, len(words) - 3)))


@pytest.mark.parametrize("name", BASELINE)
def test_a_page_is_read_as_well_as_before(name):
    (article,) = read_file(PAGES / name)
    body = [article.text[b.start : b.end] for b in article.blocks if b.role is Role.BODY]
    found, wanted = shingles("\n".join(body)), shingles("\n".join(BASELINE[name]["body"]))
    both = (found & wanted).total()

    assert both / found.total() >= BASELINE[name]["precision"]
    assert both / wanted.total() >= BASELINE[name]["recall"]
