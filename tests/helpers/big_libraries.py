"""Libraries of up to a million articles, written past the program in bulk and kept between runs."""

import json
import sqlite3
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from itertools import islice
from pathlib import Path
from typing import Any

from helpers.libraries import Generator
from reader.domain.article import ImportedArticle
from reader.domain.entity import Analysis
from reader.store import blocks, found
from reader.store.articles import titled
from reader.store.library import Library
from reader.store.packing import pack
from reader.store.scripts import register_functions

_BATCH = 2_000
_ADDED_FIRST = int(datetime(2026, 1, 1, tzinfo=UTC).timestamp() * 1e6)
_SECOND = 1_000_000


def library_of(articles: int) -> Path:
    """Return a library of so many articles, made once for each state of the tables."""
    folder = Path(tempfile.gettempdir()) / "rubricator-benchmarks"
    folder.mkdir(exist_ok=True)
    path = folder / f"{articles}.sqlite3"
    if not path.exists():
        draft = path.with_suffix(".part")
        for suffix in ("", "-wal", "-shm"):
            draft.with_name(draft.name + suffix).unlink(missing_ok=True)
        _write(draft, articles)
        draft.rename(path)
    return path


def _write(path: Path, articles: int) -> None:
    with Library.open(path):
        pass
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        register_functions(connection)
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute("PRAGMA cache_size = -200000")
        connection.execute("BEGIN")
        Writer(connection).write(Generator(articles).articles(articles))
        connection.execute("COMMIT")
        connection.execute("ANALYZE")
        connection.execute("PRAGMA journal_mode = WAL")


class Writer:
    """Writes the rows that the program would have written."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._ids: dict[tuple[str, str], int] = {}
        self._entities = 0

    def write(self, invented: Iterator[tuple[ImportedArticle, Analysis]]) -> None:
        """Write articles; the indexes are made at the end, each in its own order."""
        run = self._connection.execute
        (index,) = run(
            "SELECT sql FROM sqlite_schema WHERE name = 'ix_article_entity_article_id'"
        ).fetchone()
        run("DROP INDEX ix_article_entity_article_id")
        run("CREATE TEMP TABLE naming (entity_id, article_id, count)")
        run("CREATE TEMP TABLE called (entity_id, text, folded, reason)")
        numbered = enumerate(invented, start=1)
        while batch := list(islice(numbered, _BATCH)):
            self.write_batch(batch)
        run("INSERT INTO article_entity SELECT * FROM naming ORDER BY entity_id, article_id")
        run(
            "INSERT INTO alias SELECT entity_id, text, folded, reason, count(*) FROM called "
            "GROUP BY entity_id, text"
        )
        run(index)
        run("INSERT INTO article_fts (article_fts) VALUES ('rebuild')")

    def write_batch(self, batch: list[tuple[int, tuple[ImportedArticle, Analysis]]]) -> None:
        """Write numbered articles, all but what their indexes are made of at the end."""
        self._insert("article", (_article(number, content) for number, (content, _) in batch))
        self._insert("version", (_version(number, content) for number, (content, _) in batch))
        analyses, kept, entities, naming, called = [], [], [], [], []
        for number, (_, analysis) in batch:
            ids = {}
            for entity in analysis.entities:
                ids[entity.id], row = self._known(number, entity)
                entities += row
            counts = Counter(ids[mention.entity] for mention in analysis.mentions)
            aliases = [(ids[e.id], a.text, a.reason) for e in analysis.entities for a in e.aliases]
            analyses.append(
                {
                    "version_id": number,
                    "model": analysis.model,
                    "problem": "",
                    "hint": "",
                    "mentions": pack(analysis.mentions, ids),
                    "aliases": json.dumps([(entity, text) for entity, text, _ in aliases]),
                }
            )
            names = found.encode(analysis.mentions, analysis.entities)
            kept.append({"version_id": number, "names": names})
            naming += [(entity, number, count) for entity, count in counts.items()]
            called += [(entity, text, text.casefold(), why) for entity, text, why in aliases]
        self._insert("entity", entities)
        self._insert("analysis", analyses)
        self._insert("found", kept)
        self.name(naming, called)

    def name(
        self, naming: list[tuple[int, int, int]], called: list[tuple[int, str, str, str]]
    ) -> None:
        """Keep which entities articles name, and what they call them."""
        self._connection.executemany("INSERT INTO naming VALUES (?, ?, ?)", naming)
        self._connection.executemany("INSERT INTO called VALUES (?, ?, ?, ?)", called)

    def _known(self, number: int, entity: Any) -> tuple[int, list[dict[str, object]]]:
        key = (entity.key, entity.label.value)
        if entity.key and key in self._ids:
            return self._ids[key], []
        self._entities += 1
        if entity.key:
            self._ids[key] = self._entities
        row = {
            "id": self._entities,
            "key": entity.key,
            "label": entity.label.value,
            "name": entity.name,
            "folded": entity.name.casefold(),
            "article_id": None if entity.key else number,
            "found_name": entity.name,
        }
        return self._entities, [row]

    def _insert(self, table: str, rows: Iterable[dict[str, object]]) -> None:
        rows = list(rows)
        columns = ", ".join(rows[0])
        values = ", ".join(f":{column}" for column in rows[0])
        self._connection.executemany(f"INSERT INTO {table} ({columns}) VALUES ({values})", rows)  # noqa: S608


def _article(number: int, content: ImportedArticle) -> dict[str, object]:
    return {
        "id": number,
        "path": f"/a/{content.sha256}.txt",
        "part": 0,
        "sha256": content.sha256,
        "state": "done",
        "turn": number,
        "deaths": 0,
        "problem": "",
        "hint": "",
        **titled(content.title),
        "byline": content.byline,
        "site": content.site,
        "published": content.published,
        "words": blocks.body_words(content.text, content.blocks),
        "added_at": _ADDED_FIRST + number * _SECOND,
        "counted": number,
        "version_id": number,
    }


def _version(number: int, content: ImportedArticle) -> dict[str, object]:
    return {
        "id": number,
        "article_id": number,
        "sha256": content.sha256,
        "stored_at": _ADDED_FIRST + number * _SECOND,
        "title": content.title,
        "byline": content.byline,
        "site": content.site,
        "published": content.published,
        "published_guessed": False,
        "language": "en",
        "url": "",
        "format": content.format,
        "encoding": "utf-8",
        "blocks": blocks.encode(content.blocks),
        "body": blocks.encode_body(content.blocks),
        "text": content.text,
    }
