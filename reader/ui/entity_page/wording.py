"""What an entity's page says in words."""

from PySide6.QtCore import QCoreApplication, QObject

from reader.domain.biography import Period
from reader.domain.entity import Alias
from reader.ui.wording.dates import known_day
from reader.ui.wording.said import said

translate = QCoreApplication.translate


class _Numbers(QObject):
    """Numbers of things; lupdate sees plurals only in what a class calls its own ``tr``."""

    def articles(self, count: int) -> str:
        return self.tr("%Ln articles", "", count)

    def mentions(self, count: int) -> str:
        return self.tr("%Ln mentions", "", count)


def articles(count: int) -> str:
    """Return a number of articles in words."""
    return translate("EntityPage", "1 article") if count == 1 else _Numbers().articles(count)


def mentions(count: int) -> str:
    """Return a number of mentions in words."""
    return translate("EntityPage", "1 mention") if count == 1 else _Numbers().mentions(count)


def alias(form: Alias) -> str:
    """Return another form of a name, and why it was joined."""
    return f"{form.text} — {said(form.reason)}" if form.reason else form.text


def period(one: Period) -> str:
    """Return a period with its articles."""
    words = translate("EntityPage", "{period}: {articles}")
    return words.format(period=known_day(one.start), articles=articles(one.articles))
