"""What a row of the article list says, painted and spoken."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from reader.domain.article import ArticleState, ArticleSummary
from reader.domain.wordcount import WORDS_A_MINUTE
from reader.ui.wording import dates
from reader.ui.wording.durations import duration
from reader.ui.wording.said import said

translate = QCoreApplication.translate

_LONGEST_TITLE = 400
_BEGUN = 0.01
"""Silent reading of English non-fiction: 238 words a minute (Brysbaert 2019), rounded down."""


class _ArticleCounts(QObject):
    """Numbers of things; lupdate sees plurals only in what a class calls its own ``tr``."""

    def articles(self, count: int) -> str:
        return self.tr("%Ln articles", "", count)

    def copies(self, count: int) -> str:
        return self.tr("+%Ln copies", "", count)

    def highlights(self, count: int) -> str:
        return self.tr("%Ln highlights", "", count)


def reading_minutes(words: int) -> int:
    """Return how many minutes a text takes to read, one at least."""
    return max(1, round(words / WORDS_A_MINUTE))


def title(summary: ArticleSummary) -> str:
    """Return the title of an article, or the name of its file."""
    return " ".join(summary.title[:_LONGEST_TITLE].split()) or Path(summary.path).name


def details(summary: ArticleSummary) -> list[str]:
    """Return where an article is from, when, by whom, and how long it takes to read."""
    byline = summary.byline if summary.site else ""
    facts = [source(summary), day(summary), length(summary), share_read(summary)]
    parts = [watched(summary), *facts, copies(summary), byline]
    return [part for part in parts if part]


def joined(parts: Iterable[str]) -> str:
    """Return facts in one line."""
    return " · ".join(parts)


def watched(summary: ArticleSummary) -> str:
    """Return which names of the watchlist an article holds."""
    if not summary.watched:
        return ""
    return translate("ArticleRow", "watched: {}").format(", ".join(summary.watched))


def length(summary: ArticleSummary) -> str:
    """Return how long an article takes to read."""
    return duration(reading_minutes(summary.words)) if summary.words else ""


def share_read(summary: ArticleSummary) -> str:
    """Return how much of an article was read, where that is a part of it."""
    if not summary.words or not is_begun(summary):
        return ""
    return translate("ArticleRow", "{} % read").format(round(100 * summary.progress))


def is_begun(summary: ArticleSummary) -> bool:
    """Say whether an article was read in part."""
    return not summary.is_read and _BEGUN <= summary.progress < 1


def standing(summary: ArticleSummary) -> str:
    """Return whether an article is unread or archived, and its tags."""
    parts = [
        "" if summary.is_read or not summary.readable else translate("ArticleRow", "unread"),
        translate("ArticleRow", "archived") if summary.is_archived else "",
        *(f"#{tag}" for tag in summary.tags),
    ]
    return ", ".join(part for part in parts if part)


def copies(summary: ArticleSummary) -> str:
    """Return how many other articles tell the same story."""
    if not summary.copies:
        return ""
    if summary.copies == 1:
        return translate("ArticleRow", "+1 copy")
    return _ArticleCounts().copies(summary.copies)


def source(summary: ArticleSummary) -> str:
    """Return the site of an article, its author, or the name of its file."""
    return summary.site or summary.byline or Path(summary.path).name


def day(summary: ArticleSummary) -> str:
    """Return the day an article was published, or else the day it was added."""
    try:
        return dates.day(date.fromisoformat(summary.published[:10]))
    except ValueError:
        added = dates.day(summary.added_at.astimezone())
        return translate("ArticleRow", "added {}").format(added)


def state(summary: ArticleSummary) -> str:
    """Return what the program does with an article; nothing once it is done.

    Nor is anything said of one whose names are found anew: what its row shows stays true.
    """
    if summary.names and summary.state is not ArticleState.FAILED:
        return ""
    return {
        ArticleState.WAITING: translate("ArticleRow", "Waiting"),
        ArticleState.WORKING: translate("ArticleRow", "Finding names…")
        if summary.readable
        else translate("ArticleRow", "Reading…"),
        ArticleState.DONE: "",
        ArticleState.FAILED: said(summary.problem) or translate("ArticleRow", "Failed"),
    }[summary.state]


def highlights(summary: ArticleSummary) -> str:
    """Return how many highlights an article has, in words."""
    if not summary.highlights:
        return ""
    if summary.highlights == 1:
        return translate("ArticleRow", "1 highlight")
    return _ArticleCounts().highlights(summary.highlights)


def counted(shown: int, total: int) -> str:
    """Return how many articles are listed, and of how many when not all are."""
    if shown != total:
        return translate("ArticleRow", "{} of {} articles").format(_number(shown), _number(total))
    if total == 1:
        return translate("ArticleRow", "1 article")
    return _ArticleCounts().articles(total)


def spoken(summary: ArticleSummary) -> str:
    """Return a row as a screen reader says it."""
    parts = [
        title(summary),
        state(summary),
        joined(details(summary)),
        highlights(summary),
        standing(summary),
    ]
    return ", ".join(part for part in parts if part)


def explanation(summary: ArticleSummary) -> str:
    """Return where the file is, and what went wrong with it."""
    parts = [title(summary), summary.path, said(summary.problem), said(summary.hint), summary.note]
    return "\n".join(part for part in parts if part)


def _number(count: int) -> str:
    return QLocale().toString(count)
