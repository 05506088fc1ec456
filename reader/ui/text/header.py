"""What stands above an article: title, who wrote it, where, when, and how long it takes to read."""

import re
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from reader.domain.article import Article, BlockKind, ImportedArticle, Role
from reader.ui.text.reading_time import minutes
from reader.ui.wording.durations import duration

translate = QCoreApplication.translate

_LONGEST_TITLE = 300
_TITLE_KINDS = frozenset({BlockKind.HEADING, BlockKind.PARAGRAPH})
_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?")


def title_of(article: Article) -> str:
    """Return the title, or the file's name where there is none, cut where it has no end."""
    title = article.content.title or _file_name(article)
    return title if len(title) <= _LONGEST_TITLE else title[: _LONGEST_TITLE - 1] + "…"


def headline(article: Article) -> str:
    """Return the title to stand above the text, or nothing where the text begins with it anyway.

    A text without a title was given its first sentence, or the beginning of it, for the lists.
    """
    content = article.content
    opening = content.title.removesuffix("…")
    is_sentence = not content.title[-1:].isalnum()
    body = (block for block in content.blocks if block.role is Role.BODY)
    first = next(body, None)
    is_repeated = first is not None and content.text.startswith(opening, first.start, first.end)
    return "" if opening and is_sentence and is_repeated else title_of(article)


def title_block(content: ImportedArticle) -> int | None:
    """Return the index of the block that says the title again at the head of the body."""
    body = (index for index, block in enumerate(content.blocks) if block.role is Role.BODY)
    first = next(body, None)
    if first is None or content.blocks[first].kind not in _TITLE_KINDS:
        return None
    block = content.blocks[first]
    said = content.text[block.start : block.end]
    return first if said.split() == content.title.split() else None


def byline(content: ImportedArticle) -> str:
    """Return the line that stands below the title."""
    return _joined(origin(content), _reading_time(content))


def origin(content: ImportedArticle) -> str:
    """Return who wrote an article, for whom, and when."""
    # Where nobody is named as its author, a page often names the site.
    said = dict.fromkeys((content.byline, content.site, spoken_date(content.published)))
    return _joined(*said)


def source_of(article: Article) -> str:
    """Return the address an article came from, or the name of its file."""
    return article.content.url or _file_name(article)


def spoken_date(published: str) -> str:
    """Return an ISO 8601 date in the user's manner, as exact as it is known."""
    known = _DATE.match(published)
    if known is None:
        return published
    year, month, day = known.groups()
    if month is None:
        return year
    locale = QLocale()
    if day is None:
        return locale.toString(QDate(int(year), int(month), 1), "MMMM yyyy")
    when = date(int(year), int(month), int(day))
    return locale.toString(QDate(when.year, when.month, when.day), QLocale.FormatType.LongFormat)


def _file_name(article: Article) -> str:
    return re.split(r"[\\/]", article.path)[-1]


def _joined(*parts: str) -> str:
    # Where the line breaks, it does so behind the dot.
    return "\u00a0\u00a0·  ".join(part for part in parts if part)


def _reading_time(content: ImportedArticle) -> str:
    words = translate("ArticleHeader", "{duration}\u00a0read")
    return words.format(duration=duration(minutes(content)))
