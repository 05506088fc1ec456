"""Days and times, short enough for a line and the same everywhere."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

_DAY = "d MMM yyyy"


def day(when: date) -> str:
    """Return a day, such as 18 Nov 2025."""
    return QLocale().toString(QDate(when.year, when.month, when.day), _DAY)


def day_and_time(when: datetime) -> str:
    """Return a moment as the clock of this machine shows it, to the minute."""
    local = when.astimezone()
    time = QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    return f"{day(local)}, {time}"
