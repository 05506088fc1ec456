"""How fast articles come in, and how free the window stays meanwhile.

Run with ``pytest -m benchmark -s tests/benchmarks/test_intake.py``.
"""
# ruff: noqa: T201 - figures are what this is for

import json
import os
import random
import resource
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import pytest
from helpers.outside import SHARED
from PySide6.QtCore import QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

pytestmark = pytest.mark.benchmark

NEWS = SHARED / "data" / "ner" / "worldwide_dev.json"
FEW, MANY = 10, 130
LEAST_SHARE_OF_BARE = 0.85
TURNS = 3
LIBRARY = "a library for each folder"
BARE = """
    import sys
    import warnings
    from pathlib import Path

    import spacy
    from reader import pipelines
    from reader.nlp import models
    from reader.nlp.languages import ENGLISH

    warnings.filterwarnings("ignore")
    nlp = spacy.load(pipelines.folder(models.source_for(ENGLISH, {})), enable="ner")
    texts = [path.read_text() for path in sorted(Path(sys.argv[1]).iterdir())]
    found = sum(len(doc.ents) for doc in nlp.pipe(texts))
"""

FILES = 10_000
ROUNDS = 4
ROUND_SECONDS = 5.0
TIMER_MILLISECONDS = 5
FRAME_MILLISECONDS = 16.7
"""A frame at 60 Hz."""
MOST_WAITED_MILLISECONDS = 1.0
MOST_TIMES_IDLE = 1.5


@dataclass(frozen=True)
class Cost:
    """What a number of texts costs: seconds of all processors, and of a clock on the wall."""

    cpu: float
    wall: float

    def __sub__(self, other: "Cost") -> "Cost":
        return Cost(self.cpu - other.cpu, self.wall - other.wall)


def cost(*command: object) -> Cost:
    """Run a command with all its children."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(
        list(map(str, command)),
        check=True,
        stdout=subprocess.DEVNULL,
        env={**os.environ, "OMP_NUM_THREADS": "1"},
    )
    after, ended = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(used, ended - began)


def least(costs: Iterable[Cost]) -> Cost:
    """Return the least of each."""
    listed = list(costs)
    return Cost(min(each.cpu for each in listed), min(each.wall for each in listed))


def load() -> float:
    """Return how many processes wanted a processor in the last minute."""
    return os.getloadavg()[0]


@pytest.fixture
def folders(tmp_path) -> tuple[Path, Path]:
    """A folder with few news articles and one with many; what a start costs is in both."""
    if not NEWS.exists():
        pytest.skip("the news articles lie outside the repository")
    texts = [article["text"] for article in json.loads(NEWS.read_text())]
    made = []
    for count in (FEW, MANY):
        folder = tmp_path / f"{count} articles"
        folder.mkdir()
        for number, text in enumerate(texts[:count]):
            (folder / f"{number:04}.txt").write_text(text)
        made.append(folder)
    return made[0], made[1]


def test_articles_come_in_nearly_as_fast_as_bare_spacy_finds_names(folders, tmp_path, capsys):
    def marginal(*command: object, name: str) -> Cost:
        """Return what the texts cost that only the greater folder has."""
        costs = []
        for folder in folders:
            library = tmp_path / f"{name}, {folder.name}.sqlite3"
            costs.append(cost(*(library if part == LIBRARY else part for part in command), folder))
        return costs[1] - costs[0]

    def add(jobs: int, turn: int) -> Cost:
        return marginal(
            *(sys.executable, "-m", "reader", "--library", LIBRARY, "add", "--jobs", jobs),
            name=f"jobs-{jobs}, turn {turn}",
        )

    turns = []
    for turn in range(TURNS):
        alone = marginal(sys.executable, "-c", textwrap.dedent(BARE), name="bare")
        turns.append((alone, add(1, turn), add(2, turn)))
    # What other programs take of the caches only adds to a cost.
    bare, one, two = (least(column) for column in zip(*turns, strict=True))
    with capsys.disabled():
        print(
            f"\n{MANY - FEW} articles, load {os.getloadavg()[0]:.1f}; seconds of CPU, of the wall"
        )
        for name, taken in (("bare nlp.pipe", bare), ("add", one), ("add --jobs 2", two)):
            print(f"{name:>14} {taken.cpu:6.2f} {taken.wall:6.2f}")
        print(f"throughput against bare: {bare.cpu / one.cpu:.2f} by the CPU, ", end="")
        print(f"{bare.wall / one.wall:.2f} on the wall")
        print(f"two jobs against one, on the wall: {one.wall / two.wall:.2f} times as fast")

    # Other programs distort both: the one by what they leave of the caches, the other by turns.
    assert max(bare.cpu / one.cpu, bare.wall / one.wall) >= LEAST_SHARE_OF_BARE


SCHEDULED = Path("/proc/thread-self/schedstat")


@dataclass(frozen=True)
class Took:
    """Milliseconds on the wall, and how many of them nothing but a processor was waited for."""

    wall: float
    waited: float

    @property
    def own(self) -> float:
        """What it took beside that."""
        return self.wall - self.waited


@dataclass(frozen=True)
class Moment:
    """A time, and how long this thread has waited for a processor until then; in milliseconds."""

    time: float
    waited: float

    @classmethod
    def now(cls) -> "Moment":
        waited = int(SCHEDULED.read_text().split()[1]) / 1e6 if SCHEDULED.exists() else 0.0
        return cls(1000 * time.perf_counter(), waited)

    def until(self, later: "Moment") -> Took:
        return Took(later.time - self.time, later.waited - self.waited)


class Watch:
    """Measures how late a timer is and how long a step of the wheel takes."""

    def __init__(self, qtbot, application) -> None:
        self._qtbot = qtbot
        self._port = application.window.text.view.viewport()
        self._ticks: list[Moment] = []
        self._timer = QTimer(application.window, timerType=Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TIMER_MILLISECONDS)
        self._timer.timeout.connect(lambda: self._ticks.append(Moment.now()))
        self._down = True
        self.gaps: list[Took] = []
        self.steps: list[Took] = []

    def watch(self, seconds: float) -> None:
        self._ticks.clear()
        self._timer.start()
        ends = time.perf_counter() + seconds
        while time.perf_counter() < ends:
            self._qtbot.wait(100)
            self._step()
        self._timer.stop()
        self.gaps += [earlier.until(later) for earlier, later in pairwise(self._ticks)]

    def _step(self) -> None:
        self._down = not self._down
        centre = QPointF(self._port.rect().center())
        event = QWheelEvent(
            centre,
            centre,
            QPoint(),
            QPoint(0, -120 if self._down else 120),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        began = Moment.now()
        QApplication.sendEvent(self._port, event)
        self._port.repaint()
        self.steps.append(began.until(Moment.now()))


def p99(values: Iterable[float]) -> float:
    listed = sorted(values)
    return listed[int(0.99 * len(listed))]


def told(took: Sequence[Took]) -> str:
    """Return the median, the 99th percentile and that without waiting for a processor."""
    walls = sorted(each.wall for each in took)
    own = p99(each.own for each in took)
    return f"{walls[len(walls) // 2]:6.1f} {p99(walls):6.1f} {own:6.1f}"


def test_the_window_is_as_quick_as_idle_while_ten_thousand_files_come_in(
    program, qtbot, tmp_path, capsys
):
    folder = tmp_path / "many"
    folder.mkdir()
    chance = random.Random(1)
    vocabulary = ["".join(chance.choices("aeioulnrst", k=6)) for _ in range(5_000)]
    for number in range(FILES):
        words = " ".join(chance.choices(vocabulary, k=500))
        (folder / f"{number:05}.txt").write_text(f"Number {number}\nAnna Berg of Minsk {words}")
    application = program(folder / "00000.txt", child=())
    qtbot.waitUntil(
        lambda: len(application.window.text.view.marks.mentions.items) > 0, timeout=240_000
    )
    with qtbot.waitSignal(application.analysis_thread.idle, timeout=240_000):
        application.analysis_thread.wake()
    adding, idle, busy = (Watch(qtbot, application) for _ in range(3))

    application.desk.browsing.add([folder])
    adding.watch(ROUND_SECONDS)
    for _ in range(ROUNDS):
        for is_idle, watch in ((True, idle), (False, busy)):
            application.analysis_thread.set_paused(paused=is_idle)
            qtbot.wait(1_000)  # what is in work is finished
            watch.watch(ROUND_SECONDS)

    with capsys.disabled():
        print(f"\nmilliseconds, load {load():.1f}: p50, p99, p99 less waiting for a processor")
        print(f"{'':>14} {TIMER_MILLISECONDS} ms timer         | step of the wheel")
        for name, watch in (("idle", idle), ("first seconds", adding), ("adding", busy)):
            print(f"{name:>14} {told(watch.gaps)} | {told(watch.steps)}")
    # Where the idle window waits for a processor, it is other programs that have them all.
    is_quiet = p99(step.waited for step in idle.steps) < MOST_WAITED_MILLISECONDS
    for of_idle, of_busy in ((idle.gaps, busy.gaps), (idle.steps, busy.steps)):
        limit = MOST_TIMES_IDLE * p99(took.own for took in of_idle)
        taken = (took.wall if is_quiet else took.own for took in of_busy)
        assert p99(taken) <= max(FRAME_MILLISECONDS, limit)
