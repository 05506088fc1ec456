"""Steps over whole articles and saved searches that can be undone."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from reader.domain.shelving import Mark, SavedSearch
from reader.services import articles, saved_searches, shelves, tags
from reader.store.library import Library


@dataclass
class MarkArticles:
    """Mark articles as read, archived or removed, or take that mark from them."""

    text: str
    mark: Mark
    ids: Sequence[int]
    is_on: bool
    _before: shelves.Moments = field(default_factory=dict, init=False)

    def do(self, library: Library) -> None:
        """Mark those that are not marked so."""
        self._before = shelves.mark(library, self.mark, self.ids, is_on=self.is_on)

    def undo(self, library: Library) -> None:
        """Let those that were changed be as they were."""
        shelves.put_back(library, self.mark, self._before)


@dataclass
class TagArticles:
    """Give articles tags, and take others from them."""

    text: str
    ids: Sequence[int]
    add: Sequence[str] = ()
    remove: Sequence[str] = ()
    _before: tags.Tags = field(default_factory=dict, init=False)

    def do(self, library: Library) -> None:
        """Change the tags."""
        self._before = tags.change(library, self.ids, self.add, self.remove)

    def undo(self, library: Library) -> None:
        """Give those that were changed the tags they had."""
        tags.put_back(library, self._before)


@dataclass
class NoteArticle:
    """Say something about an article."""

    text: str
    article: int
    before: str
    after: str

    def do(self, library: Library) -> None:
        """Store the new note."""
        articles.set_note(library, self.article, self.after)

    def undo(self, library: Library) -> None:
        """Store the old note."""
        articles.set_note(library, self.article, self.before)


@dataclass
class SaveSearch:
    """Keep a search under a name."""

    text: str
    name: str
    query: str
    _saved: SavedSearch | None = field(default=None, init=False)

    def do(self, library: Library) -> None:
        """Keep it; doing it again brings the same one back."""
        if self._saved is None:
            self._saved = saved_searches.add(library, self.name, self.query)
        else:
            order = [search.id for search in saved_searches.all_of(library)]
            saved_searches.put_back(library, self._saved, [*order, self._saved.id])

    def undo(self, library: Library) -> None:
        """Forget it."""
        if self._saved is not None:
            saved_searches.remove(library, self._saved.id)


@dataclass
class ChangeSearch:
    """Give a saved search another name or query."""

    text: str
    after: SavedSearch
    _before: SavedSearch | None = field(default=None, init=False)

    def do(self, library: Library) -> None:
        """Store the new ones."""
        self._before = saved_searches.change(library, self.after)

    def undo(self, library: Library) -> None:
        """Store the old ones."""
        if self._before is not None:
            saved_searches.change(library, self._before)


@dataclass
class RemoveSearch:
    """Forget a saved search."""

    text: str
    search: SavedSearch
    _order: Sequence[int] = field(default=(), init=False)

    def do(self, library: Library) -> None:
        """Forget it."""
        self._order = [search.id for search in saved_searches.all_of(library)]
        saved_searches.remove(library, self.search.id)

    def undo(self, library: Library) -> None:
        """Keep it again, where it was."""
        saved_searches.put_back(library, self.search, self._order)


@dataclass
class ArrangeSearches:
    """Put the saved searches into another order."""

    text: str
    before: Sequence[int]
    after: Sequence[int]

    def do(self, library: Library) -> None:
        """Put them into the new order."""
        saved_searches.arrange(library, self.after)

    def undo(self, library: Library) -> None:
        """Put them back into the old one."""
        saved_searches.arrange(library, self.before)
