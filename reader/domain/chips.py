"""The entities that articles are filtered by, beside each other as chips."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from reader.domain.entity import Entity, Label
from reader.domain.query import Named, Not, Query, all_of, any_of


class Joint(StrEnum):
    """How a chip joins those before it: they and it, one of them or it, they but not it."""

    AND = "and"
    OR = "or"
    NOT = "not"


@dataclass(frozen=True, slots=True)
class Chip:
    """An entity that matching articles name, or do not name."""

    entity: int
    name: str
    label: Label
    joint: Joint = Joint.AND


def followed(chips: Iterable[Chip], now: Mapping[int, Entity]) -> tuple[Chip, ...]:
    """Return chips as the entities that theirs are now; those that are one by now are one chip."""
    shown: dict[int, Chip] = {}
    for chip in chips:
        entity = now.get(chip.entity)
        if entity is None:
            shown.setdefault(chip.entity, chip)
        else:
            same = replace(chip, entity=entity.id, name=entity.name, label=entity.label)
            shown.setdefault(entity.id, same)
    return tuple(shown.values())


def groups(chips: Iterable[Chip]) -> tuple[tuple[Chip, ...], ...]:
    """Return the chips of which articles name at least one of each group."""
    found: list[tuple[Chip, ...]] = []
    for chip in chips:
        if chip.joint is Joint.OR and found:
            found[-1] = (*found[-1], chip)
        elif chip.joint is not Joint.NOT:
            found.append((chip,))
    return tuple(found)


def unwanted(chips: Iterable[Chip]) -> tuple[Chip, ...]:
    """Return the chips of which articles name none."""
    return tuple(chip for chip in chips if chip.joint is Joint.NOT)


def written(chips: Sequence[Chip]) -> Query:
    """Return chips as a query that can be written down: by their names."""
    return all_of(
        [
            *(any_of(Named(chip.name) for chip in group) for group in groups(chips)),
            *(Not(Named(chip.name)) for chip in unwanted(chips)),
        ]
    )
