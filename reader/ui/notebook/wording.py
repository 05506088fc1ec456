"""What the notebook says of highlights, their headings and itself."""

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QObject

from reader.domain.highlight import AnchorState, Colour, Highlight
from reader.domain.notebook import NotebookEntry, NotebookGroup, NotebookOrder
from reader.ui.text.pens import colour_name
from reader.ui.wording.dates import day

translate = QCoreApplication.translate


class _NotebookCounts(QObject):
    """Numbers of things; lupdate sees plurals only in what a class calls its own ``tr``."""

    def highlights(self, count: int) -> str:
        return self.tr("%Ln highlights", "", count)

    def shown(self, count: int) -> str:
        return self.tr("{shown} of %Ln highlights", "", count)


def order(kind: NotebookOrder) -> str:
    """Return what an order is called."""
    return {
        NotebookOrder.ARTICLE: translate("Notebook", "By Article"),
        NotebookOrder.NEWEST: translate("Notebook", "By Day"),
        NotebookOrder.COLOUR: translate("Notebook", "By Colour"),
        NotebookOrder.TAG: translate("Notebook", "By Tag"),
    }[kind]


def title(group: NotebookGroup, kind: NotebookOrder) -> str:
    """Return a heading in the words of an order."""
    match kind:
        case NotebookOrder.COLOUR:
            return colour_name(Colour(group.heading))
        case NotebookOrder.NEWEST:
            when = QDate.fromString(group.heading, "yyyy-MM-dd")
            return QLocale().toString(when, QLocale.FormatType.LongFormat)
        case NotebookOrder.TAG:
            return f"#{group.heading}" if group.heading else translate("Notebook", "Without a tag")
        case NotebookOrder.ARTICLE:
            return group.heading


def heading(group: NotebookGroup, kind: NotebookOrder) -> str:
    """Return a heading with how many highlights stand under it."""
    return f"{title(group, kind)}, {counted(group.count)}"


def counted(highlights: int) -> str:
    """Return a number of highlights in words."""
    if not highlights:
        return translate("Notebook", "Nothing highlighted")
    return _NotebookCounts().highlights(highlights)


def shown(highlights: int, all_of_them: int) -> str:
    """Return how many highlights are shown, and of how many."""
    if highlights == all_of_them:
        return _NotebookCounts().highlights(highlights)
    words = _NotebookCounts().shown(all_of_them)
    return words.format(shown=QLocale().toString(highlights))


def details(entry: NotebookEntry, kind: NotebookOrder) -> str:
    """Return where and when a highlight was made, but for what its heading says."""
    highlight, article = entry.highlight, entry.article
    facts = [
        "" if kind is NotebookOrder.ARTICLE else article.title,
        "" if kind is NotebookOrder.NEWEST else day(highlight.created_at.astimezone()),
        translate("Notebook", "article removed") if article.is_removed else "",
        _doubt(highlight),
        *(f"#{tag}" for tag in highlight.tags),
    ]
    return "  ·  ".join(fact for fact in facts if fact)


def spoken(entry: NotebookEntry) -> str:
    """Return a row as a screen reader says it."""
    highlight = entry.highlight
    facts = (
        highlight.passage.quote,
        colour_name(highlight.colour),
        highlight.note,
        details(entry, NotebookOrder.COLOUR),
    )
    return ", ".join(fact for fact in facts if fact)


def explanation(entry: NotebookEntry) -> str:
    """Return quote and note whole, for a row that has no room for them."""
    highlight = entry.highlight
    return "\n\n".join(part for part in (highlight.passage.quote, highlight.note) if part)


def _doubt(highlight: Highlight) -> str:
    match highlight.anchor:
        case AnchorState.MOVED:
            return translate("Notebook", "moved with its text")
        case AnchorState.ORPHAN:
            return translate("Notebook", "no longer in the text")
        case AnchorState.EXACT:
            return ""
