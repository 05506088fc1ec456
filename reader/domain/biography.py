"""An entity over the whole library: when it is named, with whom, and in which sentences."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from reader.domain.entity import Entity, EntityCount

_LONGEST_BY_DAY = timedelta(days=62)
_LONGEST_BY_MONTH = timedelta(days=5 * 366)
_DAY, _MONTH, _YEAR = 10, 7, 4


@dataclass(frozen=True, slots=True)
class Period:
    """A day, month or year as ISO 8601 writes it, and how many articles there are of it."""

    start: str
    articles: int


@dataclass(frozen=True, slots=True)
class Biography:
    """What the library knows of an entity; ``together`` are those named in the same articles."""

    entity: Entity
    articles: int
    mentions: int
    periods: tuple[Period, ...]
    together: tuple[EntityCount, ...]


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence that holds names, and where it stands.

    ``start`` is its offset in the article's text, ``names`` are starts and ends in ``words``.
    ``day`` is when the article was published or else added, as exact as that is known.
    """

    article: int
    title: str
    day: str
    words: str
    start: int
    names: tuple[tuple[int, int], ...]


def periods(days: Mapping[str, int]) -> tuple[Period, ...]:
    """Count articles by day, month or year, whichever gives a chart that can be read.

    Days are ISO 8601 dates as exact as they are known; between the first and the last period none
    is left out.
    """
    known = {day: first for day in days if (first := _first_day(day)) is not None}
    if not known:
        return ()
    first, last = min(known.values()), max(known.values())
    length = _length(known, last - first)
    counts: Counter[str] = Counter()
    for day, first_day in known.items():
        counts[first_day.isoformat()[:length]] += days[day]
    return tuple(Period(start, counts[start]) for start in _starts(first, last, length))


def _length(days: Iterable[str], span: timedelta) -> int:
    """Return how many letters of a day name its period."""
    exact = min(len(day) for day in days)
    if span <= _LONGEST_BY_DAY and exact >= _DAY:
        return _DAY
    return _MONTH if span <= _LONGEST_BY_MONTH and exact >= _MONTH else _YEAR


def _starts(first: date, last: date, length: int) -> list[str]:
    if length == _YEAR:
        return [f"{year:04}" for year in range(first.year, last.year + 1)]
    days = (first + timedelta(days=number) for number in range((last - first).days + 1))
    return list(dict.fromkeys(day.isoformat()[:length] for day in days))


def _first_day(day: str) -> date | None:
    try:
        return date.fromisoformat(f"{day}-01-01"[:_DAY] if len(day) == _YEAR else _padded(day))
    except ValueError:
        return None


def _padded(day: str) -> str:
    return f"{day}-01" if len(day) == _MONTH else day[:_DAY]
