"""Decides about names, and lets every article follow at once."""

from collections.abc import Iterable

from reader.domain.ledger import Act, Decision
from reader.services import ledger
from reader.store.library import Library


def take(library: Library, act: Act) -> Decision:
    (decision,) = take_all(library, (act,))
    return decision


def take_all(library: Library, acts: Iterable[Act]) -> tuple[Decision, ...]:
    made = ledger.take_all(library, acts)
    ledger.catch_up(library)
    return made


def take_back(library: Library, *decision_ids: str) -> None:
    ledger.take_back(library, *decision_ids)
    ledger.catch_up(library)


def take_again(library: Library, *decision_ids: str) -> None:
    ledger.take_again(library, *decision_ids)
    ledger.catch_up(library)
