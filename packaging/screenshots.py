"""Renders the main states of the window to PNG files: python packaging/screenshots.py FOLDER."""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtWidgets import QApplication

from reader import paths
from reader.app import Application
from reader.domain.highlight import Colour
from reader.ui.theme import themes

SIZE = (1320, 860)
NARROW = (760, 860)
MILLISECONDS = 60_000


class Photographer:
    """Brings the program into one state after the other and takes its picture."""

    def __init__(self, folder: Path, home: Path) -> None:
        self._folder = folder
        self._home = home
        self._program = Application(home / "library.sqlite3")
        self._program.window.resize(*SIZE)
        self._program.start()
        self._wait(lambda: self._program.desk is not None)

    def take_all(self) -> None:
        """Take every picture."""
        self._rest()
        self._take("empty")
        self._open_sample()
        self._take("article")
        self._follow_a_name()
        self._take("filtered")
        self._program.window.commands["clear_filter"].trigger()
        self._highlight()
        self._take("highlighted")
        for theme in ("dark", "sepia", "contrast"):
            themes().set_choice(theme)
            self._take(theme)
        themes().set_choice("light")
        self._program.window.text.highlighting.put_away()
        self._program.window.resize(*NARROW)
        self._take("narrow")
        self._program.window.resize(*SIZE)
        self._open_a_broken_file()
        self._take("failed")
        self._program.window.close()
        self._program.stop()

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

    def _open_a_broken_file(self) -> None:
        broken = self._home / "saved-page.html"
        broken.touch()
        self._program.desk.browsing.add([broken])
        self._rest(4_000)

    def _take(self, name: str) -> None:
        self._rest()
        self._program.window.grab().save(str(self._folder / f"{name}.png"))

    def _rest(self, milliseconds: int = 600) -> None:
        over = QDeadlineTimer(milliseconds)
        while not over.hasExpired():
            QApplication.processEvents()

    def _wait(self, come: Callable[[], bool]) -> None:
        over = QDeadlineTimer(MILLISECONDS)
        while not come():
            if over.hasExpired():
                sys.exit("The program did not come into the next state in a minute.")
            QApplication.processEvents()
        self._rest()


def main() -> None:
    """Take the pictures with settings and a library of their own."""
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            os.environ[name] = home
        QApplication([])
        Photographer(folder, Path(home)).take_all()
    print(f"Pictures of {paths.sample_article().name} are in {folder}.")


if __name__ == "__main__":
    main()
