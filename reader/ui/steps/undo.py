"""Steps that can be undone: each is a pair of functions over the library."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack
from typing_extensions import override

from reader.domain.article import Role
from reader.domain.errors import ReaderError
from reader.domain.highlight import Colour, Highlight, Passage
from reader.jobs.library_thread import LibraryThread
from reader.services import articles, highlights, intake
from reader.services.site_roles import RolesBefore
from reader.store.library import Library


class Step(Protocol):
    """Something a user did; both functions run on the library thread, in the order of the stack."""

    text: str

    def do(self, library: Library) -> None:
        """Do it, or do it again."""
        ...

    def undo(self, library: Library) -> None:
        """Make it as it was."""
        ...


class Steps(QObject):
    """Does steps and keeps them on one undo stack; ``changed`` follows every one of them.

    Before that ``undone`` carries a ``Step`` that was undone. One that the library refuses leaves
    the stack and is told by ``refused``.
    """

    changed = Signal()
    refused = Signal(object)
    undone = Signal(object)

    def __init__(self, thread: LibraryThread, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self._thread = thread

    def take(self, step: Step) -> None:
        """Do a step now."""
        self.stack.push(_StepCommand(step, self))

    def run(
        self,
        function: Callable[[Library], None],
        command: QUndoCommand,
        then: Callable[[], None] = lambda: None,
    ) -> None:
        """Run one half of a step on the library thread."""

        def tell(_: None) -> None:
            then()
            self.changed.emit()

        def refuse(error: ReaderError) -> None:
            command.setObsolete(True)
            self.refused.emit(error)
            self.changed.emit()

        self._thread.ask(function, tell, refuse)


class _StepCommand(QUndoCommand):
    def __init__(self, step: Step, steps: Steps) -> None:
        super().__init__(step.text)
        self._step = step
        self._steps = steps

    @override
    def redo(self) -> None:
        self._steps.run(self._step.do, self)

    @override
    def undo(self) -> None:
        self._steps.run(self._step.undo, self, lambda: self._steps.undone.emit(self._step))


class AddHighlights:
    """Mark passages in one step."""

    def __init__(
        self, text: str, article: int, passages: Sequence[Passage], colour: Colour
    ) -> None:
        self.text = text
        self._article = article
        self._passages = passages
        self._colour = colour
        self._added: list[int] = []

    def do(self, library: Library) -> None:
        """Store the highlights; doing it again brings the same ones back."""
        for highlight_id in self._added:
            highlights.restore(library, highlight_id)
        for passage in self._passages[len(self._added) :]:
            added = highlights.add(library, self._article, passage, self._colour)
            self._added.append(added.id)

    def undo(self, library: Library) -> None:
        """Put the highlights in the trash."""
        for highlight_id in self._added:
            highlights.remove(library, highlight_id)


@dataclass
class ChangeHighlight:
    """Recolour a highlight, or change its note or tags; what is None stays as it is."""

    text: str
    highlight: int
    colour: Colour | None
    note: str | None
    tags: tuple[str, ...] | None
    _before: Highlight | None = field(default=None, init=False)

    def do(self, library: Library) -> None:
        """Store the new values."""
        self._before = highlights.load(library, self.highlight)
        highlights.change(
            library, self.highlight, colour=self.colour, note=self.note, tags=self.tags
        )

    def undo(self, library: Library) -> None:
        """Store the values that it had."""
        before = self._before
        if before is not None:
            highlights.change(
                library,
                self.highlight,
                colour=None if self.colour is None else before.colour,
                note=None if self.note is None else before.note,
                tags=None if self.tags is None else before.tags,
            )


@dataclass
class MoveHighlight:
    """Let a highlight begin or end elsewhere; it is then exactly where the user wants it."""

    text: str
    highlight: int
    after: Passage
    _before: Highlight | None = field(default=None, init=False)

    def do(self, library: Library) -> None:
        """Store the new passage."""
        self._before = highlights.load(library, self.highlight)
        highlights.change(library, self.highlight, passage=self.after)

    def undo(self, library: Library) -> None:
        """Store the passage that it had, and how sure it was."""
        if self._before is not None:
            highlights.put_back(library, self._before)


@dataclass
class RemoveHighlight:
    """Put a highlight in the trash."""

    text: str
    highlight: int

    def do(self, library: Library) -> None:
        """Put it there."""
        highlights.remove(library, self.highlight)

    def undo(self, library: Library) -> None:
        """Take it out again."""
        highlights.restore(library, self.highlight)


@dataclass
class SetRole:
    """Say whether blocks are part of their article."""

    text: str
    article: int
    blocks: Sequence[int]
    role: Role
    _before: RolesBefore | None = field(default=None, init=False)

    def do(self, library: Library) -> None:
        """Give them the role."""
        self._before = articles.set_role(library, self.article, self.blocks, self.role)

    def undo(self, library: Library) -> None:
        """Give them the roles they had."""
        if self._before is not None:
            articles.restore_roles(library, self.article, self._before)


@dataclass
class ReadAgain:
    """Read the file of an article in another encoding."""

    text: str
    article: int
    before: str
    encoding: str

    def do(self, library: Library) -> None:
        """Let it be read in the new one."""
        intake.read_again(library, self.article, self.encoding)

    def undo(self, library: Library) -> None:
        """Let it be read in the old one."""
        intake.read_again(library, self.article, self.before)
