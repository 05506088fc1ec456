"""Steps over many highlights that can be undone."""

from collections.abc import Sequence
from dataclasses import dataclass

from reader.domain.clipping import Clipping
from reader.domain.highlight import Colour, Highlight
from reader.services import clippings, notebook
from reader.store.library import Library


@dataclass
class RecolourHighlights:
    """Give highlights another colour."""

    text: str
    before: Sequence[Highlight]
    colour: Colour

    def do(self, library: Library) -> None:
        """Give them the colour."""
        notebook.recolour(library, {one.id: self.colour for one in self.before})

    def undo(self, library: Library) -> None:
        """Give them the colours they had."""
        notebook.recolour(library, {one.id: one.colour for one in self.before})


@dataclass
class TagHighlights:
    """Give highlights tags, and take others from them."""

    text: str
    before: Sequence[Highlight]
    add: Sequence[str]
    remove: Sequence[str]

    def do(self, library: Library) -> None:
        """Change the tags."""
        notebook.tag(library, {one.id: self._after(one) for one in self.before})

    def undo(self, library: Library) -> None:
        """Give them the tags they had."""
        notebook.tag(library, {one.id: one.tags for one in self.before})

    def _after(self, highlight: Highlight) -> tuple[str, ...]:
        kept = (tag for tag in highlight.tags if tag not in self.remove)
        return tuple(dict.fromkeys((*kept, *self.add)))


@dataclass
class RemoveHighlights:
    """Put highlights in the trash."""

    text: str
    ids: Sequence[int]

    def do(self, library: Library) -> None:
        """Put them there."""
        notebook.remove(library, self.ids)

    def undo(self, library: Library) -> None:
        """Take them out again."""
        notebook.restore(library, self.ids)


@dataclass
class ImportedHighlights:
    """Highlights that were taken in, and those that wait for their articles."""

    text: str
    added: Sequence[int]
    kept: Sequence[Clipping]

    def do(self, library: Library) -> None:
        """Let them be there, as they are after the import."""
        notebook.restore(library, self.added)
        clippings.keep(library, self.kept)

    def undo(self, library: Library) -> None:
        """Put what was added in the trash, and let nothing wait."""
        notebook.remove(library, self.added)
        clippings.drop(library, [each.uid for each in self.kept])
