"""What the shelves of the library and the orders of the list are called."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from reader.domain.search import Sort
from reader.domain.shelving import Shelf

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class EmptyWords:
    """What is said of a shelf without articles."""

    icon: str
    heading: str
    text: str


SHELF_ICONS = {
    Shelf.CURRENT: "library",
    Shelf.UNREAD: "circle-dot",
    Shelf.EVERYTHING: "layers",
    Shelf.ARCHIVE: "archive",
    Shelf.TRASH: "trash",
}
"""The shelves in the order they are offered in, with their icons."""


def shelf_name(shelf: Shelf) -> str:
    """Return what a shelf is called."""
    return {
        Shelf.CURRENT: translate("Shelf", "Reading List"),
        Shelf.UNREAD: translate("Shelf", "Unread"),
        Shelf.EVERYTHING: translate("Shelf", "All Articles"),
        Shelf.ARCHIVE: translate("Shelf", "Archive"),
        Shelf.TRASH: translate("Shelf", "Trash"),
    }[shelf]


def empty_words(shelf: Shelf) -> EmptyWords:
    """Return what is said of a shelf without articles."""
    return {
        Shelf.CURRENT: EmptyWords(
            "circle-check",
            translate("Shelf", "The reading list is empty"),
            translate("Shelf", "All articles are in the archive or in the trash."),
        ),
        Shelf.UNREAD: EmptyWords(
            "circle-check",
            translate("Shelf", "Everything is read"),
            translate("Shelf", "Articles you have not read to their end are listed here."),
        ),
        Shelf.EVERYTHING: EmptyWords(
            "book-open-text",
            translate("Shelf", "No articles yet"),
            translate(
                "Shelf", "Open saved articles, or drop files and folders anywhere in the window."
            ),
        ),
        Shelf.ARCHIVE: EmptyWords(
            "archive",
            translate("Shelf", "The archive is empty"),
            translate("Shelf", "A puts the selected articles here, out of the reading list."),
        ),
        Shelf.TRASH: EmptyWords(
            "trash",
            translate("Shelf", "The trash is empty"),
            translate("Shelf", "Removed articles stay here for a while and can be restored."),
        ),
    }[shelf]


def sort_name(sort: Sort) -> str:
    """Return what an order is called."""
    return {
        Sort.NEWEST: translate("Sort", "Date added"),
        Sort.PUBLISHED: translate("Sort", "Date published"),
        Sort.TITLE: translate("Sort", "Title"),
        Sort.SITE: translate("Sort", "Site"),
        Sort.BYLINE: translate("Sort", "Author"),
        Sort.LENGTH: translate("Sort", "Reading time"),
        Sort.PROGRESS: translate("Sort", "Progress"),
        Sort.UNREAD: translate("Sort", "Unread first"),
        Sort.HIGHLIGHTS: translate("Sort", "Highlights"),
        Sort.RELEVANCE: translate("Sort", "Relevance to the words"),
    }[sort]


SORTS = (
    Sort.NEWEST,
    Sort.PUBLISHED,
    Sort.TITLE,
    Sort.SITE,
    Sort.BYLINE,
    Sort.LENGTH,
    Sort.PROGRESS,
    Sort.UNREAD,
    Sort.HIGHLIGHTS,
    Sort.RELEVANCE,
)
"""The orders that are offered; the oldest first is the newest first turned round."""
