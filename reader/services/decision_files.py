"""Decisions about names as files: all of them as JSON, added names as a gazetteer in CSV."""

import csv
import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from reader.domain.entity import Label
from reader.domain.errors import DecisionError, ReaderError
from reader.domain.ledger import AddName, Decision
from reader.domain.tables import TableError, columns, rows
from reader.services import acts, ledger
from reader.services.export import replacing
from reader.store import acts as stored_acts
from reader.store.library import Library

FORMAT = "rubricator-decisions"
VERSION = 1
COLUMNS = ("name", "label", "aliases")
ALIAS_SEPARATOR = "|"

_HINT = "Name a file that `rubricator entity export` wrote."


class _File(msgspec.Struct):
    format: str
    version: int
    decisions: list[dict[str, Any]]


def export_json(library: Library, path: Path) -> int:
    """Write every decision, to share or to review, and return how many there are."""
    made = ledger.decisions(library)
    whole = _File(FORMAT, VERSION, [stored_acts.decision_as_object(decision) for decision in made])
    encoded = msgspec.json.format(msgspec.json.encode(whole), indent=2)
    with replacing(path) as file:
        file.write(encoded + b"\n")
    return len(made)


def import_json(library: Library, path: Path) -> int:
    """Add the decisions of a file, but for those that are known; return how many were added."""
    try:
        whole = msgspec.json.decode(_read(path), type=_File)
        if (whole.format, whole.version) != (FORMAT, VERSION):
            raise DecisionError(
                f"The file {path} holds {whole.format} {whole.version}, not {FORMAT} {VERSION}.",
                hint="Update the program, or export the decisions again.",
            )
        made = [stored_acts.decision_of_object(each) for each in whole.decisions]
    except msgspec.DecodeError as error:
        raise DecisionError(f"The file {path} holds no decisions: {error}.", hint=_HINT) from error
    return ledger.add(library, made)


def export_csv(library: Library, path: Path) -> int:
    """Write the names the user added, with their kinds and other forms; return how many."""
    lines = io.StringIO(newline="")
    writer = csv.writer(lines)
    writer.writerow(COLUMNS)
    listed = added(library)
    for _, act in listed:
        aliases = ALIAS_SEPARATOR.join(act.aliases)
        writer.writerow((act.entity.name, act.entity.label.value, aliases))
    with replacing(path) as file:
        file.write(lines.getvalue().encode())
    return len(listed)


def read_csv(library: Library, path: Path) -> tuple[AddName, ...]:
    """Return the names of a gazetteer, but for those that were added before."""
    known = {_identity(act) for _, act in added(library)}
    listed = acts.add_names(library, _Gazetteer(path).names())
    return tuple(act for act in listed if _identity(act) not in known)


def import_csv(library: Library, path: Path) -> int:
    """Add the names of a gazetteer, but for those that were added before; return how many."""
    return len(ledger.take_all(library, read_csv(library, path)))


def added(library: Library) -> tuple[tuple[Decision, AddName], ...]:
    """Return the decisions that hold and add a name, in their order."""
    return tuple(
        (decision, decision.act)
        for decision in ledger.decisions(library)
        if isinstance(decision.act, AddName) and decision.taken_back_at is None
    )


class _Gazetteer:
    """Reads the lines of a gazetteer; what is wrong is said with the number of its line."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._seen: dict[tuple[str, Label], int] = {}

    def names(self) -> list[tuple[str, Label, list[str]]]:
        """Return every name with its kind and its other forms."""
        try:
            text = _read(self._path).decode("utf-8-sig")
        except UnicodeDecodeError as error:
            line = error.object.count(b"\n", 0, error.start) + 1
            raise self._wrong(line, "it is not UTF-8") from error
        if columns(text) != set(COLUMNS):
            raise self._wrong(1, f"the columns are not {', '.join(COLUMNS)}")
        try:
            return [self._line(number, cells) for number, cells in rows(text)]
        except TableError as error:
            raise self._wrong(error.line, f"{error.problem}.") from error

    def _line(self, number: int, cells: Mapping[str, str]) -> tuple[str, Label, list[str]]:
        name, label_name, forms = (" ".join(cells[column].split()) for column in COLUMNS)
        if label_name not in Label.__members__:
            raise self._wrong(number, f"There is no kind {label_name!r}.")
        label = Label(label_name)
        first = self._seen.setdefault((name, label), number)
        if first != number:
            raise self._wrong(number, f"{name} is of kind {label} in line {first} already.")
        aliases = [form for form in map(str.strip, forms.split(ALIAS_SEPARATOR)) if form]
        for form in (name, *aliases):
            self._check(number, form)
        return name, label, aliases

    def _check(self, number: int, form: str) -> None:
        try:
            acts.checked(form)
        except DecisionError as error:
            raise self._wrong(number, str(error)) from error

    def _wrong(self, number: int, problem: str) -> ReaderError:
        return DecisionError(
            f"The file {self._path} is no gazetteer: line {number}: {problem}",
            hint=f"Write a first line {','.join(COLUMNS)}, then a line for each name, with "
            f"{ALIAS_SEPARATOR} between its aliases; a kind is one of {', '.join(Label)}.",
        )


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise DecisionError(
            f"The file {path} cannot be read: {error.strerror}.", hint="Check its name."
        ) from error


def _identity(act: AddName) -> tuple[str, str, frozenset[str]]:
    return act.entity.label, act.entity.key, frozenset(act.forms)
