"""The program as a reader uses it, by itself: ``helpers.main_scenario LIBRARY EXPORT``.

It opens the sample article, follows a name, highlights, searches, looks into the notebook and
exports, with the real children. "done" is what it prints when all of that has happened.
"""

import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFileDialog
from typing_extensions import override

from reader import app, opening
from reader.ui.dialogs.export_highlights import ExportHighlightsDialog

QUOTE = "We would rather explain a delay than an accident"
NAME = "Henrik Lindqvist"
STEP_MILLISECONDS = 20


class ScriptedApplication(app.Application):
    """Goes through the scenario as soon as its library is open."""

    def __init__(self, *given: object, **known: object) -> None:
        super().__init__(*given, **known)
        self._scenario = scenario(self)
        self._reached: Callable[[], object] = lambda: True
        self._timer = QTimer(self, interval=STEP_MILLISECONDS)
        self._timer.timeout.connect(self._go_on)
        self.ready.connect(self._timer.start)

    @override
    def report(self, error: BaseException) -> None:
        """Show a bug to the test, and end."""
        traceback.print_exception(error)
        self._timer.stop()
        self.window.close()

    def _go_on(self) -> None:
        if self._reached():
            try:
                self._reached = next(self._scenario)
            except StopIteration:
                self._timer.stop()
                print("done", flush=True)  # noqa: T201 - what the test waits for
                self.window.close()


def scenario(program: app.Application) -> Iterator[Callable[[], object]]:
    """Do one thing after the other; what is yielded says that it has happened."""
    window, desk = program.window, program.desk
    marks = window.text.view.marks
    yield lambda: desk.welcoming.is_open
    window.commands["open_sample"].trigger()
    yield lambda: marks.mentions.items
    yield lambda: window.entities.view.model().rowCount()
    content = window.text.article().content
    start = content.text.index(NAME)
    person = next(one for one in marks.mentions.items if one.start == start)
    window.text.entity_picked.emit(person.entity)
    yield lambda: desk.reading.chosen == person.entity
    window.commands["next_mention"].trigger()
    window.commands["clear_filter"].trigger()
    start = content.text.index(QUOTE)
    window.text.select_range(start, start + len(QUOTE))
    window.commands["highlight"].trigger()
    yield lambda: marks.highlights.items
    window.articles.filter.field.setText("nowhere-to-be-found ")
    yield lambda: not window.articles.ids()
    window.articles.filter.field.setText("Warnemünde ")
    yield window.articles.ids
    window.commands["notebook"].trigger()
    yield lambda: desk.noting.pane.model.rows
    window.commands["export_highlights"].trigger()
    (dialog,) = window.findChildren(ExportHighlightsDialog)
    yield dialog.preview.toPlainText
    exported: list[Path] = []
    desk.exporting.exported.connect(exported.append)
    dialog.export_wanted.emit(desk.exporting.choice)
    yield lambda: exported


def main() -> None:
    """Run the window on a library, and export to a file."""
    library, output = map(Path, sys.argv[1:])
    QFileDialog.getSaveFileName = lambda *_, **__: (str(output), "")
    app.Application = ScriptedApplication
    sys.exit(opening.run(library, ()))


if __name__ == "__main__":
    main()
