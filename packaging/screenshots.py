"""Renders the main states of the window to PNG files: python packaging/screenshots.py FOLDER."""

import os
import sys
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

import dialog_pictures
from helpers.libraries import Generator, fill
from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QProgressBar, QWidget

from reader import paths
from reader.app import Application, Opening
from reader.domain.article import ArticleState, ArticleSummary
from reader.domain.chips import Joint
from reader.domain.highlight import Colour
from reader.domain.search import ArticleFilter
from reader.domain.shelving import Mark, Shelf
from reader.services import articles, entities, meanings, saved_searches, shelves, tags
from reader.store.library import Library
from reader.ui.dialogs.export_highlights import ExportHighlightsDialog
from reader.ui.dialogs.guide import GuideDialog
from reader.ui.drawing.theme import themes
from reader.ui.entities.pane import Scope
from reader.ui.main_window import MainWindow
from reader.ui.presenters.filtering import FilteringPresenter
from reader.ui.text.pens import pens

SIZE = (1320, 860)
NARROW = (760, 860)
NARROW_DIALOG = 420
REST = 600
POLL = 20
MILLISECONDS = 180_000
MANY = 1_000


class Photographer:
    """Brings the program into one state after the other and takes its picture."""

    def __init__(self, folder: Path, home: Path, child: Sequence[str] = ()) -> None:
        self._folder = folder
        self._home = home
        home.mkdir(exist_ok=True)
        self._program = Application(
            MainWindow(),
            Opening(home / "library.sqlite3"),
            files_command=child,
            names_command=child,
        )
        self._program.window.resize(*SIZE)
        self._program.start()
        self._wait(lambda: self._program.desk is not None)

    def take_all(self) -> None:
        """Take every picture."""
        self._greet()
        self._take("empty")
        self._open_sample()
        self._take("article")
        self._follow_a_name()
        self._take("filtered")
        self._program.window.commands["clear_filter"].trigger()
        self._highlight()
        self._take("highlighted")
        self._program.window.text.highlighting.put_away()
        for theme in ("dark", "sepia", "contrast"):
            themes().set_choice(theme)
            self._take(theme)
        themes().set_choice("light")
        self._program.window.resize(*NARROW)
        self._take("narrow")
        self._program.window.resize(*SIZE)
        self._open_the_notebook()
        self._open_the_guide()
        self._let_files_wait()
        self._take("arrivals")
        self._program.window.arrivals.cancel_requested.emit()
        self._program.window.commands["pause_reading"].trigger()
        self._open_a_broken_file()
        self._take("failed")
        self._put_all_away()
        self._take("list_empty")
        self._close()

    def take_library(self) -> None:
        """Take the pictures of a list with many articles."""
        pane, filtering = self._program.window.articles, self._program.desk.filtering
        self._wait(lambda: bool(pane.ids()))
        # The rows that are not on the screen are not read from the library.
        pane.view.go_to(1)
        self._wait(lambda: pane.summary(pane.ids()[1]) is not None)
        self._wait(lambda: self._shown() == pane.ids()[1])
        self._take("list")
        self._program.window.commands["search"].trigger()
        QTest.keyClicks(pane.filter.field, pane.summary(pane.ids()[1]).title.split()[0])
        self._wait(lambda: len(pane.ids()) < MANY // 2)
        self._take("list_words")
        QTest.keyClicks(pane.filter.field, " before:soon")
        self._wait(lambda: bool(pane.filter.field.accessibleDescription()))
        self._take("list_problem")
        filtering.clear()
        self._join_names(filtering)
        self._take("list_chips")
        filtering.clear()
        pane.set_compact(True)
        self._take("list_compact")
        pane.set_compact(False)
        self._show_names_of_library()
        filtering.show_shelf(Shelf.TRASH)
        self._take("list_trash")
        filtering.show_shelf(Shelf.CURRENT)
        themes().set_choice("dark")
        self._take("list_dark")
        themes().set_choice("light")
        self._program.window.resize(*NARROW)
        self._take("list_narrow")
        self._close()

    def take_reading(self) -> None:
        """Take the pictures of notes, tags, versions and highlights in a text that changes."""
        window, text = self._program.window, self._program.window.text
        file = self._home / "ferry.txt"
        sample = paths.sample_article().read_text("utf-8")
        file.write_text(sample, "utf-8")
        self._program.desk.browsing.add([file])
        self._wait(lambda: len(text.view.marks.mentions.items) > 0)
        self._write_notes()
        window.commands["show_entities"].trigger()
        self._take("notes")
        themes().set_choice("dark")
        self._take("notes_dark")
        themes().set_choice("light")
        self._choose_a_highlight()
        self._take("chosen_highlight")
        text.highlighting.put_away()
        self._select_words(4)
        text.write_tags()
        self._wait(text.highlighting.editor.isVisible)
        QTest.keyClicks(window.focusWidget(), "to")
        self._take("tags")
        text.highlighting.put_away()
        lost, moved = (self._first_words(number) for number in (0, 1))
        file.write_text(
            sample.replace(lost, "").replace(moved, moved.replace("e", "o", 3)), "utf-8"
        )
        self._program.desk.browsing.add([file])
        self._wait(lambda: not window.notices.isHidden())
        for command in (
            "lost_highlights",
            "versions",
            "export_highlights",
            "preferences",
            "shortcuts",
            "decisions",
        ):
            window.commands[command].trigger()
            dialog = self._dialog()
            if isinstance(dialog, ExportHighlightsDialog):
                self._wait(lambda preview=dialog.preview: bool(preview.toPlainText()))
            dialog.grab().save(str(self._folder / f"{command}.png"))
            dialog.close()
        self._close()

    def take_dialogs(self) -> None:
        """Take the pictures of the dialogs that a furnished library has something to show in."""
        window = self._program.window
        self._program.desk.browsing.pick(1)
        self._wait(lambda: window.text.article() is not None)
        for name, way in dialog_pictures.ways(self._program, self._home).items():
            way()
            dialog = self._dialog()
            bars = dialog.findChildren(QProgressBar)
            self._wait(lambda bars=bars: not any(bar.isVisible() for bar in bars))
            self._rest()
            self._take_dialog(name, dialog)
            dialog.close()
            self._rest()
        self._close()

    def _take_dialog(self, name: str, dialog: QDialog) -> None:
        for theme, suffix in (("light", ""), ("dark", "_dark")):
            themes().set_choice(theme)
            self._rest()
            dialog.grab().save(str(self._folder / f"{name}{suffix}.png"))
        themes().set_choice("light")
        dialog.resize(NARROW_DIALOG, dialog.height())
        self._rest()
        dialog.grab().save(str(self._folder / f"{name}_narrow.png"))

    def _write_notes(self) -> None:
        text = self._program.window.text
        marks = text.view.marks
        notes = ("Who surveyed the piers?", "Ask the ministry for the figures.\n- cost\n- length")
        for number, (note, colour) in enumerate(zip(notes, Colour, strict=False)):
            self._select_words(number)
            text.highlight_selection(colour)
            self._wait(lambda number=number: len(marks.highlights.items) > number)
            made = max(marks.highlights.items, key=lambda one: one.id)
            text.highlight_changed.emit(made.id, None, note, ("to check",))
            self._wait(lambda note=note: any(one.note == note for one in marks.highlights.items))

    def _choose_a_highlight(self) -> None:
        text = self._program.window.text
        text.highlighting.pick(text.view.marks.highlights.items[:1])
        keys = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
        QTest.keyClick(text.view, Qt.Key.Key_Right, keys)

    def _select_words(self, number: int) -> None:
        text = self._program.window.text
        start = text.article().content.text.index(self._first_words(number))
        text.select_range(start, start + len(self._first_words(number)))

    def _first_words(self, number: int) -> str:
        content = self._program.window.text.article().content
        long = [block for block in content.blocks if block.end - block.start > 200]
        return content.text[long[number].start :][:80].rpartition(" ")[0]

    def _close(self) -> None:
        self._program.window.close()
        self._program.stop()

    def _put_all_away(self) -> None:
        pane = self._program.window.articles
        pane.mark_requested.emit(Mark.ARCHIVED, True, pane.ids())
        self._wait(lambda: not pane.ids())

    def _join_names(self, filtering: FilteringPresenter) -> None:
        with Library.open(self._home / "library.sqlite3") as library:
            found = entities.facets(library, ArticleFilter())
        for joint, each in zip((Joint.AND, Joint.OR, Joint.NOT), found, strict=False):
            filtering.add_chip(each.entity, joint)

    def _show_names_of_library(self) -> None:
        window, biographies = self._program.window, self._program.desk.biographies
        window.entities.tabs.setCurrentIndex(Scope.LIBRARY)
        self._wait(lambda: bool(window.entities.view.model().rowCount()))
        self._take("names_of_library")
        window.entities.view.pick_first()
        self._wait(lambda: self._program.desk.reading.chosen is not None)
        window.commands["entity_page"].trigger()
        self._wait(lambda: biographies.page.list.model().rowCount() > 0)
        self._take("name_page")
        themes().set_choice("dark")
        self._take("name_page_dark")
        themes().set_choice("light")
        window.stage.go_home()
        window.commands["clear_filter"].trigger()
        window.entities.tabs.setCurrentIndex(Scope.ARTICLE)

    def _greet(self) -> None:
        welcoming = self._program.desk.welcoming
        self._wait(lambda: welcoming.is_open)
        self._take("welcome")
        themes().set_choice("dark")
        self._take("welcome_dark")
        themes().set_choice("system")
        self._program.window.resize(*NARROW)
        self._take("welcome_narrow")
        self._program.window.resize(*SIZE)
        self._program.window.stage.go_home()

    def _open_sample(self) -> None:
        self._program.window.commands["open_sample"].trigger()
        self._wait(lambda: len(self._program.window.text.view.marks.mentions.items) > 0)

    def _follow_a_name(self) -> None:
        text = self._program.window.text
        person = text.view.marks.mentions.items[0].entity
        text.entity_picked.emit(person)
        self._wait(lambda: text.view.marks.chosen == person)
        text.step(True)

    def _highlight(self) -> None:
        text = self._program.window.text
        content = text.view.page.article.content
        quoted = [block for block in content.blocks if "“" in content.text[block.start : block.end]]
        for block, colour in zip(quoted, (Colour.GREEN, Colour.YELLOW), strict=False):
            count = len(text.view.marks.highlights.items)
            text.select_range(block.start, block.start + min(90, block.end - block.start))
            text.highlight_selection(colour)
            self._wait(lambda count=count: len(text.view.marks.highlights.items) > count)
        last = text.view.marks.highlights.items[-1]
        text.highlight_changed.emit(
            last.id, None, "Ask the ministry for the figures.", ("to check",)
        )
        self._wait(lambda: any(one.note for one in text.view.marks.highlights.items))
        text.scroll_to(last.passage.start, last.passage.end)
        text.write_note()

    def _open_the_notebook(self) -> None:
        command = self._program.window.commands["notebook"]
        command.trigger()
        model = self._program.desk.noting.pane.model
        self._wait(lambda: bool(model.rows) and model.entry(len(model.rows) - 1) is not None)
        self._take("notebook")
        said = {Colour.YELLOW: "claim", Colour.GREEN: "quote", Colour.BLUE: "doubt"}
        self._program.library_thread.ask(lambda library: meanings.change(library, said))
        self._program.desk.meanings.refresh()
        self._wait(lambda: bool(pens().meaning(Colour.BLUE)))
        self._take("notebook_meanings")
        self._show_a_dossier()
        themes().set_choice("dark")
        self._take("notebook_dark")
        themes().set_choice("light")
        self._program.window.resize(*NARROW)
        self._take("notebook_narrow")
        self._program.window.resize(*SIZE)
        command.trigger()

    def _open_the_guide(self) -> None:
        window = self._program.window
        window.commands["users_guide"].trigger()
        self._wait(lambda: window.findChild(GuideDialog) is not None)
        opened = window.findChild(GuideDialog)
        self._take("guide", opened)
        themes().set_choice("dark")
        opened.search.setText("library")
        self._take("guide_dark", opened)
        themes().set_choice("light")
        opened.close()

    def _show_a_dossier(self) -> None:
        dossiers, marks = self._program.desk.dossiers, self._program.window.text.view.marks
        dossiers.show((marks.mentions.items[0].entity,))
        dossiers.page.sentences.setChecked(True)
        self._wait(lambda: bool(dossiers.page.list.model().rowCount()))
        self._take("dossier")
        self._program.window.stage.go_back()

    def _let_files_wait(self) -> None:
        folder = self._home / "saved"
        folder.mkdir()
        for number in range(12):
            (folder / f"{number}.txt").write_text(f"Saved {number}", encoding="utf-8")
        self._program.window.commands["pause_reading"].trigger()
        self._program.desk.browsing.add([folder])
        self._wait(self._program.window.arrivals.isVisible)

    def _open_a_broken_file(self) -> None:
        broken = self._home / "saved-page.html"
        broken.touch()
        self._program.desk.browsing.add([broken])
        pane = self._program.window.articles
        self._wait(lambda: any(self._has_failed(pane.summary(each)) for each in pane.ids()))

    def _has_failed(self, article: ArticleSummary | None) -> bool:
        return article is not None and article.state is ArticleState.FAILED

    def _shown(self) -> int | None:
        article = self._program.window.text.article()
        return article.id if article else None

    def _take(self, name: str, shown: QWidget | None = None) -> None:
        self._rest()
        (shown or self._program.window).grab().save(str(self._folder / f"{name}.png"))

    def _dialog(self) -> QDialog:
        """Return the dialog that is shown, once there is one."""
        dialogs = partial(self._program.window.findChildren, QDialog)
        self._wait(lambda: any(one.isVisible() for one in dialogs()))
        return next(one for one in dialogs() if one.isVisible())

    def _rest(self, milliseconds: int = REST) -> None:
        QTest.qWait(milliseconds)

    def _wait(self, come: Callable[[], bool]) -> None:
        over = QDeadlineTimer(MILLISECONDS)
        while not come():
            if over.hasExpired():
                raise TimeoutError("the program did not come into the next state in three minutes")
            # The child that finds the names is nice, and would wait for who only looks for it.
            QTest.qWait(POLL)
        self._rest()


def furnish(path: Path) -> None:
    """Make a library that somebody has read in, kept things in and thrown things away from."""
    path.parent.mkdir()
    with Library.open(path) as library:
        fill(library, Generator(MANY).articles(MANY))
        ids = articles.ids(library, ArticleFilter())
        shelves.mark(library, Mark.READ, ids[3 : MANY // 2], is_on=True)
        shelves.mark(library, Mark.ARCHIVED, ids[40::10], is_on=True)
        shelves.mark(library, Mark.REMOVED, ids[45::60], is_on=True)
        tags.change(library, ids[:2], ("war", "to check"))
        tags.change(library, ids[5:9], ("harbour",))
        articles.keep_place(library, articles.load(library, ids[1]), 400, 0.4)
        saved_searches.add(library, "War and harbour", "tag:war OR tag:harbour")


def main() -> None:
    """Take the pictures with settings and a library of their own."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            os.environ[name] = home
        QApplication([])
        Photographer(folder, Path(home)).take_all()
        Photographer(folder, Path(home) / "reading").take_reading()
        dialog_pictures.furnish(Path(home) / "dialogs")
        Photographer(folder, Path(home) / "dialogs", dialog_pictures.STUB).take_dialogs()
        furnish(Path(home) / "many" / "library.sqlite3")
        Photographer(folder, Path(home) / "many").take_library()
    print(f"Pictures of {paths.sample_article().name} are in {folder}.")


if __name__ == "__main__":
    main()
