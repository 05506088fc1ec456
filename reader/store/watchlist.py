"""The names that are watched for, and in which articles they were found."""

from collections.abc import Iterable
from functools import lru_cache

from sqlalchemy import delete, insert, select
from sqlalchemy.orm import Session

from reader.domain.article import ImportedArticle, Role
from reader.domain.occurrences import Finder
from reader.domain.watchlist import WatchedName
from reader.store.listed import many, rows
from reader.store.tables.watching import WatchedFormRow, WatchedNameRow

_FORMS = select(WatchedNameRow.name, WatchedFormRow.form).join(
    WatchedFormRow, WatchedFormRow.name_id == WatchedNameRow.id
)
_FORMS_AND_NAMES = (
    "SELECT watched_form.form, watched_name.name FROM watched_name "
    "JOIN watched_form ON watched_form.name_id = watched_name.id"
)
_MARK = "INSERT OR IGNORE INTO article_watched (article_id, name) VALUES (?, ?)"


class WatchlistRepository:
    """Reads and writes the watchlist inside one session."""

    def __init__(self, session: Session) -> None:
        self._connection = session.connection()

    def names(self) -> tuple[WatchedName, ...]:
        """Return the names that are watched for, in the order of the alphabet."""
        forms: dict[str, list[str]] = {}
        order = _FORMS.order_by(WatchedNameRow.name, WatchedFormRow.form)
        for name, form in self._connection.execute(order):
            forms.setdefault(name, []).append(form)
        return tuple(
            WatchedName(name, tuple(form for form in all_of_it if form != name))
            for name, all_of_it in forms.items()
        )

    def replace(self, names: Iterable[WatchedName]) -> None:
        """Watch for these names, and no others."""
        self._connection.execute(delete(WatchedNameRow))
        for watched in names:
            query = insert(WatchedNameRow).values(name=watched.name).returning(WatchedNameRow.id)
            number = self._connection.execute(query).scalar_one()
            forms = dict.fromkeys((watched.name, *watched.aliases))
            written = [{"name_id": number, "form": form} for form in forms]
            self._connection.execute(insert(WatchedFormRow), written)

    def look_through(self, article_id: int, content: ImportedArticle) -> None:
        """Note which of the names the body of an article holds."""
        forms = tuple(rows(self._connection, _FORMS_AND_NAMES))
        if not forms:
            return
        finder = _finder(tuple(form for form, _ in forms))
        found = {
            forms[hit.owner][1]
            for block in content.blocks
            if block.role is Role.BODY
            for hit in finder.find(content.text, block.start, block.end)
        }
        self.mark(article_id, sorted(found))

    def mark(self, article_id: int, names: Iterable[str]) -> None:
        """Note that an article held names when it came."""
        many(self._connection, _MARK, [(article_id, name) for name in names])


@lru_cache(maxsize=1)
def _finder(forms: tuple[str, ...]) -> Finder:
    return Finder((form, number) for number, form in enumerate(forms))
