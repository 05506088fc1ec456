import pytest

from reader.domain.entity import Alias, Entity, EntityCount, Label
from reader.ui.entities.pane import EntityPane

NAMES = (
    (1, "Henrik Lindqvist", Label.PERSON, 5, (Alias("Lindqvist", "surname of the full name"),)),
    (2, "Søren Kjær", Label.PERSON, 3, ()),
    (3, "Petra Vogelsang", Label.PERSON, 9, ()),
    (4, "Baltic Harbour Authority", Label.ORG, 4, (Alias("BHA", "its acronym"),)),
    (5, "Klaipėda", Label.GPE, 1, ()),
    (6, "Tuesday", Label.DATE, 1, ()),
)


@pytest.fixture
def counts() -> list[EntityCount]:
    return [
        EntityCount(Entity(number, name, label, aliases=aliases), count)
        for number, name, label, count, aliases in NAMES
    ]


@pytest.fixture
def empty(qtbot) -> EntityPane:
    pane = EntityPane()
    qtbot.addWidget(pane)
    pane.resize(290, 640)
    pane.show()
    return pane


@pytest.fixture
def pane(empty, counts) -> EntityPane:
    empty.show_counts(counts)
    return empty
