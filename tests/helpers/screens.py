"""Everything a user can see of the program, one screen after the other."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtWidgets import QDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from reader.app import Application
from reader.domain.article import ArticleState, ArticleSummary, Role
from reader.domain.clipping import Clipping, ClippingSource
from reader.domain.conflicts import Conflict
from reader.domain.entity import Alias, Entity, Label
from reader.domain.errors import LibraryError
from reader.domain.highlight import AnchorState, Colour, Highlight, Passage
from reader.domain.ledger import Decision, EntityRef, Rename
from reader.domain.shelving import SavedSearch
from reader.services.clippings import Outcome
from reader.services.copies import Comparison
from reader.services.copies import Passage as Same
from reader.settings import BackupPlan
from reader.ui.dialogs.backups import BackupsDialog
from reader.ui.dialogs.copies import CopiesDialog
from reader.ui.dialogs.crash import CrashDialog
from reader.ui.dialogs.decisions import DecisionsDialog
from reader.ui.dialogs.doubtful_names import DoubtfulNamesDialog
from reader.ui.dialogs.import_highlights import ImportHighlightsDialog
from reader.ui.dialogs.import_library import ImportLibraryDialog
from reader.ui.dialogs.import_report import FailedFile, ImportReportDialog
from reader.ui.dialogs.lost_highlights import LostHighlightsDialog
from reader.ui.dialogs.merge_names import MergeNamesDialog
from reader.ui.dialogs.open_link import OpenLinkDialog
from reader.ui.dialogs.saved_searches import SavedSearchesDialog
from reader.ui.dialogs.unopened import UnopenedDialog
from reader.ui.dialogs.why_together import WhyTogetherDialog
from reader.ui.entities import context_menu as entity_menu
from reader.ui.main_window import MainWindow
from reader.ui.text import context_menu as text_menu

COMMANDS_WITH_DIALOGS = (
    "preferences",
    "shortcuts",
    "about",
    "backups",
    "print",
    "watchlist",
    "gazetteer",
    "versions",
)
ARTICLE = (
    "harbour plan\n\nAda Lovelace went to Paris.\n~ more news\n~ share this\nand Ada came back."
)
NOW = datetime(2025, 3, 1, 12, tzinfo=UTC)
MOVED = Highlight(
    1,
    1,
    Passage(0, 4, "shut", "is ", "."),
    Colour.BLUE,
    NOW,
    NOW,
    note="a note",
    anchor=AnchorState.MOVED,
    score=0.9,
    origin=Passage(0, 6, "closed", "is ", "."),
)
LOST = replace(MOVED, id=2, anchor=AnchorState.ORPHAN)
ADA = Entity(1, "Ada Lovelace", Label.PERSON, "ada", (Alias("Ada", "a first name"),))
PARIS = Entity(2, "Paris", Label.GPE, "paris")
CLIPPING = Clipping("1", ClippingSource(title="harbour"), "shut")
CONFLICT = Conflict(
    Decision("1", NOW, Rename(EntityRef(Label.PERSON, "ada", "Ada"), "Ada Lovelace")),
    (Decision("2", NOW, Rename(EntityRef(Label.PERSON, "ada", "Ada"), "Ada")),),
)
COPIES = tuple(
    ArticleSummary(number, "harbour plan", ArticleState.DONE, f"/a/{number}", NOW)
    for number in (1, 2)
)


def screens(program: Application, qtbot: QtBot, folder: Path) -> Iterator[tuple[str, QWidget]]:
    """Bring the program from one state to the next; each is named."""
    window, text = program.window, program.window.text
    yield "no article", window
    window.commands["welcome"].trigger()
    qtbot.waitUntil(lambda: bool(program.desk.welcoming.page.place.text()))
    yield "the welcome", window
    (folder / "plan.txt").write_text(ARTICLE)
    (folder / "broken.txt").write_text("fail")
    program.desk.browsing.add([folder / "plan.txt"])
    qtbot.waitUntil(lambda: states(window) == [ArticleState.DONE])
    qtbot.waitUntil(window.entities.view.isVisible)
    yield "an article", window
    text.entity_picked.emit(text.view.marks.mentions.items[0].entity)
    qtbot.waitUntil(lambda: text.view.marks.chosen is not None)
    yield "a filter", window
    window.commands["clear_filter"].trigger()
    text.select_range(2, 8)
    text.write_note()
    qtbot.waitUntil(lambda: bool(text.view.marks.highlights.items))
    yield "a highlight", window
    text.highlighting.put_away()
    window.commands["find"].trigger()
    yield "the find bar", window
    window.commands["notebook"].trigger()
    qtbot.waitUntil(lambda: bool(program.desk.noting.pane.model.rows))
    yield "the notebook", window
    window.commands["notebook"].trigger()
    for command in COMMANDS_WITH_DIALOGS:
        window.commands[command].trigger()
        qtbot.waitUntil(lambda: bool(opened(window)))
        (dialog,) = opened(window)
        yield command, dialog
        dialog.close()
    program.desk.browsing.add([folder / "broken.txt"])
    qtbot.waitUntil(window.notices.isVisible)
    yield "a notice", window
    for dialog in dialogs():
        qtbot.addWidget(dialog)
        dialog.show()
        yield type(dialog).__name__, dialog
        dialog.close()
    yield from menus()


def states(window: MainWindow) -> list[ArticleState]:
    pane = window.articles
    return [each.state for each in map(pane.summary, pane.ids()) if each]


def opened(window: QWidget) -> list[QDialog]:
    return [one for one in window.findChildren(QDialog) if one.isVisible()]


def dialogs() -> Iterator[QDialog]:
    """The dialogs that no command of its own opens."""
    yield CrashDialog("Traceback")
    yield ImportReportDialog((FailedFile("/a/b.txt", "Problem.", "Hint."),) * 2)
    yield UnopenedDialog(LibraryError("Problem.", hint="Hint."))
    yield MergeNamesDialog([ADA, PARIS])
    yield WhyTogetherDialog(ADA)
    yield DecisionsDialog()
    yield DoubtfulNamesDialog()
    yield BackupsDialog(BackupPlan())
    yield OpenLinkDialog("https://example.org")
    yield SavedSearchesDialog([SavedSearch(1, "harbour", "Ada"), SavedSearch(2, "plan", "Paris")])
    copies = CopiesDialog(COPIES)
    copies.show_comparison(Comparison((Same("harbour", False),), (Same("plan", True),), 0.9))
    yield copies
    highlights = ImportHighlightsDialog()
    highlights.show_outcome(Outcome([1], kept=[CLIPPING], orphans=[CLIPPING]), is_whole=True)
    yield highlights
    library = ImportLibraryDialog()
    library.show_conflicts([CONFLICT], [])
    yield library
    lost = LostHighlightsDialog()
    lost.show_highlights((MOVED, LOST))
    yield lost


def menus() -> Iterator[tuple[str, QMenu]]:
    """The menus that are made for a place."""
    nothing: Callable = lambda *_: None  # noqa: E731
    menu = QMenu()
    wishes = dict.fromkeys(entity_menu.Wishes.__dataclass_fields__, nothing)
    entity_menu.fill(menu, [ADA], entity_menu.Wishes(**wishes))
    entity_menu.fill(menu, [ADA, PARIS], entity_menu.Wishes(**wishes))
    yield "the menu of names", menu
    menu = QMenu()
    wishes = dict.fromkeys(text_menu.Wishes.__dataclass_fields__, nothing)
    wishes["keys"] = text_menu.TextKeys()
    for role in Role:
        place = text_menu.Place(True, (MOVED,), None, "https://example.org", (0,), role)
        text_menu.fill(menu, place, text_menu.Wishes(**wishes))
    yield "the menu of the text", menu
