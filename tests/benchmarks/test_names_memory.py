"""How much memory the child that finds names takes after thousands of articles.

Run with ``pytest -m benchmark -s tests/benchmarks/test_names_memory.py``.
"""

import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import pytest
from helpers.articles import content

from reader import protocol
from reader.child import ChildKind, worker_command
from reader.nlp.words import given_names, table

SETTLED = 500
COUNTED = (100, SETTLED, 1_000, 2_000, 5_000, 10_000)
MOST_GROWTH = 1.03
WORDS_OF_A_PARAGRAPH = 30
PARAGRAPHS = (1, 1, 2, 3, 5)
ENDS = ("n", "r", "s", "l", "")
SYLLABLES = [start + vowel + end for start in "bdgklmnrstv" for vowel in "aeiou" for end in ENDS]
LONG_EVERY, LONG_PARAGRAPHS = 100, 50

pytestmark = [
    pytest.mark.benchmark,
    pytest.mark.model,
    pytest.mark.skipif(sys.platform != "linux", reason="reads the memory from /proc"),
]


class Press:
    """Writes articles in which words and names never seen before keep coming, as in life."""

    def __init__(self) -> None:
        self._chance = random.Random(1)
        self._words = [word for word in table("common_words.tsv") if word.isalpha()]
        self._given = sorted(given_names())
        self._places = sorted(table("places.tsv"))
        self._chance.shuffle(self._words)

    def article(self, number: int) -> tuple[str, ...]:
        """Return the paragraphs of an article; now and then a long one."""
        is_long = number % LONG_EVERY == 0
        paragraphs = LONG_PARAGRAPHS if is_long else self._chance.choice(PARAGRAPHS)
        return tuple(self._paragraph() for _ in range(paragraphs))

    def _paragraph(self) -> str:
        surname, place = self._surname(), self._place()
        opening = f"{self._chance.choice(self._given).title()} {surname} said in {place} that the"
        words = [self._word() for _ in range(WORDS_OF_A_PARAGRAPH)]
        seen = f"{surname} of {self._surname()} Corp. paid ${self._chance.randrange(10**6):,}"
        return f"{opening} {' '.join(words)}. {seen}, and the {self._word()} is of {place}."

    def _word(self) -> str:
        """Return a word: a few are frequent, most are rare."""
        return self._words[int(len(self._words) ** self._chance.random()) - 1]

    def _place(self) -> str:
        return self._chance.choice(self._places).title()

    def _surname(self) -> str:
        return "".join(self._chance.choices(SYLLABLES, k=self._chance.choice((2, 3)))).title()


class NamesChild:
    """The child itself, asked without what starts it anew."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._ids = count(1)

    def analyse(self, *paragraphs: str) -> int:
        """Return how many names an article has."""
        request = protocol.Analyse(next(self._ids), content(*paragraphs))
        self._process.stdin.write(protocol.encode(request))
        self._process.stdin.flush()
        answer, end = (protocol.decode_answer(self._process.stdout.readline()) for _ in range(2))
        assert isinstance(end, protocol.Finished)
        return len(answer.analysis.mentions)

    def megabytes(self) -> float:
        """Return the memory that the process has now."""
        lines = Path(f"/proc/{self._process.pid}/status").read_text("ascii").splitlines()
        return sum(int(line.split()[1]) for line in lines if line.startswith("VmRSS:")) / 1024


@contextmanager
def names_child() -> Iterator[NamesChild]:
    command = worker_command(ChildKind.NAMES)
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        yield NamesChild(process)
        process.stdin.close()


def test_the_memory_does_not_grow_over_ten_thousand_articles(capsys):
    press = Press()
    taken = {}
    with names_child() as child:
        for number in range(1, COUNTED[-1] + 1):
            assert child.analyse(*press.article(number)) > 0
            if number in COUNTED:
                taken[number] = child.megabytes()
                with capsys.disabled():
                    sys.stdout.write(f"\n{number:6} articles: {taken[number]:.1f} MB")
    assert taken[COUNTED[-1]] <= MOST_GROWTH * taken[SETTLED]
