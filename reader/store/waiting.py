"""The queue of articles that wait: an article's state is its place in it."""

from collections.abc import Iterable, Mapping

from sqlalchemy import bindparam, case, delete, func, literal, select, text, update
from sqlalchemy.orm import Session

from reader.domain.article import ArticleState
from reader.store.listed import LISTED_IDS, listing, many, named, rows
from reader.store.tables.articles import ArticleRow
from reader.store.tables.names import AnalysisRow
from reader.store.tables.shelving import ArticleTagRow
from reader.store.workers import NOBODY

_RECORD = {"worker": NOBODY, "deaths": 0, "problem": "", "hint": ""}
_FRESH = {"state": ArticleState.WAITING, **_RECORD}
_DONE = {"state": ArticleState.DONE, "turn": 0, **_RECORD}

# Statements that every article needs are built once: building takes longer than running them.
_MOVE_ALL = update(ArticleRow).where(ArticleRow.id.in_(LISTED_IDS), ArticleRow.purged_at.is_(None))
_RESERVE = (
    update(ArticleRow)
    .where(ArticleRow.id.in_(LISTED_IDS), ArticleRow.state == ArticleState.WAITING)
    .values(worker=bindparam("reserver"))
)
# Written into the statement: an index of what waits serves no state that is only known later.
_WAITS = ArticleRow.state == literal(ArticleState.WAITING, literal_execute=True)
# With a plus SQLite does not look through all articles that are in no trash.
_IS_PRESENT = text("+article.removed_at IS NULL")
_OPEN = (
    _WAITS,
    _IS_PRESENT,
    ArticleRow.worker.in_((NOBODY, bindparam("worker"))),
)
_OPEN_TO = "FROM article WHERE state = 'waiting' AND +removed_at IS NULL AND worker IN ('', ?)"
_FIRST = f"SELECT id {_OPEN_TO} ORDER BY turn, id LIMIT 1"
_COUNT = f"SELECT count(*) {_OPEN_TO}"
_UNREAD = (
    select(ArticleRow.id, ArticleRow.path)
    .where(
        *_OPEN,
        ArticleRow.version_id.is_(None),
        ArticleRow.note == "",
        ArticleRow.id.not_in(select(ArticleTagRow.article_id)),
    )
    .order_by(ArticleRow.turn, ArticleRow.id)
)
_DROP = delete(ArticleRow).where(ArticleRow.id.in_(LISTED_IDS))
_ASKED = "SELECT asked_encoding FROM article WHERE id = ?"
_ASK = (
    update(ArticleRow)
    .where(ArticleRow.id == bindparam("article"))
    .values(asked_encoding=bindparam("encoding"))
)
_ADD_UNTOLD = "INSERT OR IGNORE INTO untold_failure (article_id) VALUES (?)"
_UNTOLD = (
    "SELECT article.id, path, problem, hint FROM untold_failure "
    "JOIN article ON article.id = article_id "
    "WHERE state = 'failed' AND removed_at IS NULL ORDER BY article.id"
)
_FORGET_UNTOLD = "DELETE FROM untold_failure WHERE article_id = ?"
_AT_PATH = "SELECT id FROM article WHERE path = ? AND version_id IS NULL AND removed_at IS NULL"


class WaitingRepository:
    """Moves articles from one state to another inside one session.

    A ``worker`` is the name of a process: what waits for one of them is left alone by the others.
    """

    def __init__(self, session: Session) -> None:
        self._session = session
        self._connection = session.connection()

    def first(self, worker: str) -> int | None:
        """Return the article whose turn it is."""
        return next((number for (number,) in rows(self._connection, _FIRST, worker)), None)

    def count(self, worker: str) -> int:
        """Count the articles that wait."""
        ((count,),) = rows(self._connection, _COUNT, worker)
        return int(count)

    def at_path(self, path: str) -> int | None:
        """Return the article of a path that was not read yet."""
        return next((number for (number,) in rows(self._connection, _AT_PATH, path)), None)

    def prioritise(self, article_id: int) -> None:
        """Let an article be the next, if it waits."""
        first = select(func.min(ArticleRow.turn)).where(_WAITS)
        before_all = (self._session.scalar(first) or 0) - 1
        self._move(article_id, ArticleState.WAITING, {"turn": before_all})

    def reserve(self, article_ids: Iterable[int], worker: str) -> None:
        """Let articles that wait do so for one process."""
        self._connection.execute(_RESERVE, {"reserver": worker, **listing(article_ids)})

    def take(self, article_id: int, worker: str) -> bool:
        """Mark an article as worked on; false when another process took it, or it is gone."""
        working = {"state": ArticleState.WORKING, "worker": worker}
        return self._move(article_id, ArticleState.WAITING, working)

    def put_back(self, article_ids: Iterable[int]) -> None:
        """Let articles wait again, with a clean record."""
        self._connection.execute(_MOVE_ALL, {**_FRESH, **listing(article_ids)})

    def ask_for_encoding(self, article_id: int, encoding: str) -> None:
        """Let the file of an article be read again in an encoding, before all others."""
        self._connection.execute(_ASK, {"article": article_id, "encoding": encoding})
        self.put_back((article_id,))
        self.prioritise(article_id)

    def forget_encoding(self, article_id: int) -> None:
        """Note that the file of an article was read as it was asked for."""
        self._connection.execute(_ASK, {"article": article_id, "encoding": ""})

    def asked_encoding(self, article_id: int) -> str:
        """Return the encoding that the file is to be read again in; empty when it need not be."""
        return next((asked for (asked,) in rows(self._connection, _ASKED, article_id)), "")

    def put_back_of_others(self, model: str) -> None:
        """Let articles that another model of the language analysed wait behind all others.

        A model's name begins with the two letters of its language; they are all of it where an
        article could not be analysed.
        """
        others = select(AnalysisRow.version_id).where(
            AnalysisRow.model != model,
            func.substr(AnalysisRow.model, 1, 2).in_((model[:2], "")),
        )
        last = select(func.max(ArticleRow.id) + 1).scalar_subquery()
        was_read = (ArticleRow.progress > 0) | ArticleRow.read_at.is_not(None)
        newest_first = last - ArticleRow.id + case((was_read, 0), else_=last)
        self._session.execute(
            update(ArticleRow)
            .where(ArticleRow.state == ArticleState.DONE, ArticleRow.version_id.in_(others))
            .values(**_FRESH, turn=newest_first)
            .execution_options(synchronize_session=False)
        )

    def revive(self, article_id: int) -> None:
        """Let an article wait again if it failed."""
        self._move(article_id, ArticleState.FAILED, _FRESH)

    def release(self, article_id: int) -> None:
        """Let an article wait again that was worked on."""
        self._move(article_id, ArticleState.WORKING, {"state": ArticleState.WAITING})

    def drop_unread(self, worker: str) -> tuple[str, ...]:
        """Forget what waits to be read for the first time; return the paths in their order.

        An article that the user noted something on stays.
        """
        turns = self._connection.execute(_UNREAD, {"worker": worker}).all()
        self._connection.execute(_DROP, listing(article_id for article_id, _ in turns))
        return tuple(path for _, path in turns)

    def workers(self) -> tuple[str, ...]:
        """Return the processes that work on articles, or that articles wait for."""
        query = select(ArticleRow.worker).where(ArticleRow.worker != NOBODY).distinct()
        return tuple(self._session.scalars(query))

    def release_all(self, workers: Iterable[str]) -> None:
        """Let any process take what these processes had, and what they worked on wait again."""
        theirs = ArticleRow.worker.in_(tuple(workers))
        for changed in (
            update(ArticleRow)
            .where(theirs, ArticleRow.state == ArticleState.WORKING)
            .values(state=ArticleState.WAITING),
            update(ArticleRow).where(theirs).values(worker=NOBODY),
        ):
            self._session.execute(changed.execution_options(synchronize_session=False))

    def count_death(self, article_id: int) -> int:
        """Count one more death of a child over an article and return how many there were."""
        counted = self._session.execute(
            update(ArticleRow)
            .where(ArticleRow.id == article_id)
            .values(deaths=ArticleRow.deaths + 1)
            .returning(ArticleRow.deaths)
        )
        return counted.scalar_one()

    def fail(self, article_id: int, problem: str, hint: str) -> None:
        """Mark an article that was worked on as failed, and say why."""
        failed = {
            "state": ArticleState.FAILED,
            "worker": NOBODY,
            "problem": problem,
            "hint": hint,
        }
        if self._move(article_id, ArticleState.WORKING, failed):
            rows(self._connection, _ADD_UNTOLD, article_id)

    def untold_failures(self) -> dict[int, tuple[str, str, str]]:
        """Return path, problem and hint of what failed and was not put away yet."""
        found = rows(self._connection, _UNTOLD)
        return {article_id: failure for article_id, *failure in found}

    def put_failures_away(self, article_ids: Iterable[int]) -> None:
        """Note that the user has seen that these failed."""
        many(self._connection, _FORGET_UNTOLD, [(article_id,) for article_id in article_ids])

    def finish(self, article_id: int) -> None:
        """Mark an article that was worked on as done; one that waits once more goes on waiting."""
        self._move(article_id, ArticleState.WORKING, _DONE)

    def _move(self, article_id: int, origin: ArticleState, values: Mapping[str, object]) -> bool:
        """Change an article that is in a state; false when it is not."""
        changes = ", ".join(f"{column} = :{column}" for column in values)
        move = f"UPDATE article SET {changes} WHERE id = :article AND state = :origin RETURNING id"  # noqa: S608 - our own words
        moved = named(self._connection, move, {**values, "article": article_id, "origin": origin})
        return bool(moved)
