from functools import partial

import pytest
from PySide6.QtCore import QTimer

from reader.ui.turns import Turns


@pytest.fixture
def turns(qapp):
    return Turns(qapp)


def test_steps_are_taken_in_their_order_with_a_turn_of_the_window_between_them(turns, qtbot):
    done = []

    def step(name):
        done.append(name)
        QTimer.singleShot(0, partial(done.append, f"answer after {name}"))

    turns.add(partial(step, "text"), partial(step, "names"))
    turns.add(partial(step, "panel"))

    assert done == []
    qtbot.waitUntil(lambda: len(done) == 6)
    assert [one for one in done if " " not in one] == ["text", "names", "panel"]
    assert done.index("answer after text") < done.index("panel")


def test_dropped_steps_are_never_taken(turns, qtbot):
    done = []

    turns.add(partial(done.append, "old"))
    turns.drop()
    turns.add(partial(done.append, "new"))

    qtbot.waitUntil(lambda: "new" in done)
    assert done == ["new"]
