"""Decisions as they lie in the library and in shared files: JSON objects that name their kind."""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any, TypeAlias

import msgspec

from reader.domain.ledger import (
    Act,
    AddName,
    Confirm,
    Decision,
    Ignore,
    KeepApart,
    Merge,
    Rename,
    Retype,
    Split,
)

_Moment: TypeAlias = Annotated[datetime, msgspec.Meta(tz=True)]


class _Record(msgspec.Struct):
    id: str
    made_at: _Moment
    taken_back_at: _Moment | None = None


# The names are stored: add some, never change one.
KINDS: dict[str, type[Act]] = {
    "merge": Merge,
    "split": Split,
    "rename": Rename,
    "retype": Retype,
    "ignore": Ignore,
    "add": AddName,
    "keep_apart": KeepApart,
    "confirm": Confirm,
}
_NAMES = {kind: name for name, kind in KINDS.items()}


def kind_of(act: Act) -> str:
    """Return the name of the kind of an act."""
    return _NAMES[type(act)]


def as_object(act: Act) -> dict[str, Any]:
    """Return an act as a JSON object."""
    return {"kind": kind_of(act), **msgspec.to_builtins(act)}


def decision_as_object(made: Decision) -> dict[str, Any]:
    """Return a decision as a JSON object."""
    times = {"made_at": made.made_at, "taken_back_at": made.taken_back_at}
    return {"id": made.id, **times, **as_object(made.act)}


def decision_of_object(values: Mapping[str, Any]) -> Decision:
    """Return the decision of a JSON object; raises ``msgspec.ValidationError`` for any other."""
    record = msgspec.convert(values, _Record)
    return Decision(record.id, record.made_at, of_object(values), record.taken_back_at)


def of_object(values: Mapping[str, Any]) -> Act:
    """Return the act of a JSON object; raises ``msgspec.ValidationError`` for any other."""
    kind = values.get("kind")
    if not isinstance(kind, str) or kind not in KINDS:
        message = f"there is no decision of the kind {kind!r}"
        raise msgspec.ValidationError(message)
    return msgspec.convert(values, KINDS[kind])


def encode(act: Act) -> str:
    """Return the stored form of an act."""
    return msgspec.json.encode(as_object(act)).decode()


def decode(stored: str) -> Act:
    """Return the act of a stored form."""
    return of_object(msgspec.json.decode(stored))
