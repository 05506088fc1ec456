"""What the user chose, kept in one JSON file."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import msgspec

from reader import paths
from reader.domain.citation import CitationStyle
from reader.domain.entity import NUMBER_LABELS, Label
from reader.domain.errors import ReaderError
from reader.domain.highlight import Colour
from reader.domain.search import Sort

_LOG = logging.getLogger(__name__)


class SettingsError(ReaderError):
    """The settings could not be read or written."""


class ReadingFace(StrEnum):
    """The kinds of letters that articles can be set in."""

    SERIF = "serif"
    SANS = "sans"
    CLEAR = "clear"


class ParagraphStyle(StrEnum):
    """What tells one paragraph from the next: a space between them, or an indented first line."""

    SPACED = "spaced"
    INDENTED = "indented"


MOST_BACKUPS = 365


@dataclass(frozen=True, slots=True)
class BackupPlan:
    """How many backups are kept, 0 for none, and in which folder; that of the library if empty."""

    keep: Annotated[int, msgspec.Meta(ge=0, le=MOST_BACKUPS)] = 7
    folder: str = ""


LINE_HEIGHTS = (1.2, 2.2)
COLUMNS = (45, 90)


@dataclass(frozen=True, slots=True)
class ReadingStyle:
    """How articles are set: lines in parts of the letters' size, the column in characters."""

    face: ReadingFace = ReadingFace.SERIF
    line_height: Annotated[float, msgspec.Meta(ge=LINE_HEIGHTS[0], le=LINE_HEIGHTS[1])] = 1.6
    column: Annotated[int, msgspec.Meta(ge=COLUMNS[0], le=COLUMNS[1])] = 70
    paragraphs: ParagraphStyle = ParagraphStyle.SPACED


class ExportScope(StrEnum):
    """Of which articles highlights are exported, or which of them, as the notebook shows them."""

    CHOSEN = "chosen"
    SHOWN = "shown"
    ARTICLE = "article"
    SELECTED = "selected"
    LISTED = "listed"
    LIBRARY = "library"


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What was exported last, and how; ``template`` is the path of one, or empty."""

    format: str = "markdown"
    scope: ExportScope = ExportScope.ARTICLE
    one_each: bool = False
    template: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything that is remembered between two starts.

    ``theme`` is a theme's name or "system"; ``shows_articles`` and ``shows_entities`` say whether
    the panes beside the text are there. ``last_articles`` are the ids of those that were shown
    last, by the keys of their libraries; no article has the id 0. ``zoom`` is how much larger than
    normal the text is; ``guided`` says that the paragraph that is read stands out.
    ``reading_paused`` says that files wait until they are asked for, ``jobs`` how many are worked
    on side by side. The files of ``watched_folder`` come in by themselves; it is empty for none.
    Articles stay in the trash for ``trash_days``.
    ``welcomed`` says that the user was greeted once.
    ``language`` is a language's code or "system". ``shortcuts`` are the keys of the commands whose
    keys were changed, in the words of Qt's portable key sequences. ``pipelines`` are the packages
    or folders of those chosen to find names, by language.
    """

    theme: str = "system"
    shows_articles: bool = True
    shows_entities: bool = True
    collapsed_labels: frozenset[Label] = NUMBER_LABELS
    hidden_labels: frozenset[Label] = NUMBER_LABELS
    last_colour: Colour = Colour.YELLOW
    last_articles: dict[str, int] = field(default_factory=dict)
    zoom: float = 1.0
    reading: ReadingStyle = ReadingStyle()
    guided: bool = False
    reading_paused: bool = False
    watched_folder: str = ""
    jobs: Annotated[int, msgspec.Meta(ge=1)] = 1
    compact_rows: bool = False
    sort: Sort = Sort.NEWEST
    is_sort_reversed: bool = False
    trash_days: Annotated[int, msgspec.Meta(ge=0)] = 30
    backups: BackupPlan = BackupPlan()
    export: ExportChoice = ExportChoice()
    citation: CitationStyle = CitationStyle.CHICAGO
    welcomed: bool = False
    language: str = "system"
    shortcuts: dict[str, tuple[str, ...]] = field(default_factory=dict)
    pipelines: dict[str, str] = field(default_factory=dict)


def _log(error: ReaderError) -> None:
    _LOG.warning("%s %s", error, error.hint)


def load(tell: Callable[[ReaderError], None] = _log) -> Settings:
    """Return the stored settings, or the first ones.

    A file that cannot be understood is kept beside it under another name, and told.
    """
    path = paths.settings_file()
    try:
        return msgspec.json.decode(path.read_bytes(), type=Settings)
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        tell(SettingsError(f"The settings could not be read: {error.strerror}.", hint=str(path)))
    except (msgspec.DecodeError, UnicodeDecodeError):
        tell(_set_aside(path))
    return Settings()


def save(settings: Settings) -> None:
    """Store the settings, whole or not at all; raises ``SettingsError``."""
    path = paths.settings_file()
    new = path.with_suffix(".new")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        new.write_bytes(msgspec.json.format(msgspec.json.encode(settings, order="sorted")))
        new.replace(path)
    except OSError as error:
        message = f"The settings could not be stored: {error.strerror}."
        raise SettingsError(message, hint=f"Check that {path.parent} can be written to.") from error


def _set_aside(path: Path) -> SettingsError:
    kept = path.with_suffix(".broken.json")
    try:
        path.replace(kept)
    except OSError as error:
        return SettingsError(
            "The settings file is damaged, so the program starts with its own settings.",
            hint=f"It could not be kept as {kept}: {error.strerror}.",
        )
    return SettingsError(
        "The settings file was damaged, so the program starts with its own settings.",
        hint=f"The damaged file is kept as {kept}.",
    )
