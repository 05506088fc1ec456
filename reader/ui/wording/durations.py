"""How long something takes, in words."""

from PySide6.QtCore import QCoreApplication, QLocale

translate = QCoreApplication.translate

_HOUR = 60


def duration(minutes: int) -> str:
    """Return minutes in words, and hours where there are any; the words stay on one line."""
    hours, rest = divmod(minutes, _HOUR)
    number = QLocale().toString
    if not hours:
        return translate("Duration", "{minutes}\u00a0min").format(minutes=number(rest))
    if not rest:
        return translate("Duration", "{hours}\u00a0h").format(hours=number(hours))
    words = translate("Duration", "{hours}\u00a0h\u00a0{minutes}\u00a0min")
    return words.format(hours=number(hours), minutes=number(rest))
