"""Days and times, short enough for a line and the same everywhere."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

_DAY = "d MMM yyyy"
_LENGTH_OF_YEAR, _LENGTH_OF_MONTH = 4, 7


def day(when: date) -> str:
    """Return a day, such as 18 Nov 2025."""
    return QLocale().toString(QDate(when.year, when.month, when.day), _DAY)


def known_day(moment: str) -> str:
    """Return a day, month or year of ISO 8601 as it is written here, as exact as it is known."""
    if len(moment) <= _LENGTH_OF_YEAR:
        return moment
    if len(moment) == _LENGTH_OF_MONTH:
        return QLocale().toString(QDate.fromString(f"{moment}-01", "yyyy-MM-dd"), "MMMM yyyy")
    date = QDate.fromString(moment[:10], "yyyy-MM-dd")
    return QLocale().toString(date, "d MMMM yyyy") if date.isValid() else moment


def day_and_time(when: datetime) -> str:
    """Return a moment as the clock of this machine shows it, to the minute."""
    local = when.astimezone()
    time = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    return f"{day(local)}, {time}"
