import gc
import threading

import pytest
from PySide6.QtCore import QObject

from reader.ui.garbage import GarbageCollector


@pytest.fixture
def collector(qapp):
    collector = GarbageCollector(qapp)
    collector.start()
    yield collector
    collector.stop()


class Ring:
    """Refers to itself, so that only the collector of cycles finds it."""

    def __init__(self, ended):
        self.ring = self
        self.child = QObject()
        self.child.destroyed.connect(lambda: ended.append(threading.current_thread()))


def test_rings_are_destroyed_in_the_thread_of_the_window_whoever_makes_garbage(collector, qtbot):
    ended = []
    Ring(ended)

    def make_garbage():
        for _ in range(50_000):
            ring = []
            ring.append(ring)

    other = threading.Thread(target=make_garbage)
    other.start()
    other.join()
    assert ended == []

    qtbot.waitUntil(lambda: bool(ended))
    assert ended == [threading.main_thread()]


def test_python_collects_by_itself_again_when_the_program_has_ended(collector):
    assert not gc.isenabled()

    collector.stop()

    assert gc.isenabled()


def test_what_the_program_was_started_with_is_not_looked_through_again(collector):
    ended = []
    Ring(ended)

    collector.spare()
    gc.collect()
    assert ended == []

    collector.stop()
    gc.collect()
    assert ended
