"""How fast highlights are exported, and that memory does not grow with their number."""

import json
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from helpers.articles import NOW
from helpers.libraries import Generator
from sqlalchemy import insert

from reader.domain.highlight import AnchorState, Colour, passage
from reader.exporters.registry import exporters
from reader.store.articles import ArticleRepository
from reader.store.library import Library
from reader.store.tables.highlights import HighlightRow

PER_ARTICLE = 20
FEW, MANY = 1_000, 100_000
# Highlights that a text format is to write in a second of CPU.
LEAST_A_SECOND = 5_000
# What an export of a hundred times as many highlights may need more, in MB.
ROOM = 24
TEXTS = sorted(exporters().keys() - {"docx", "xlsx"})

pytestmark = [
    pytest.mark.benchmark,
    pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells the peak"),
]

_MEASURED = """
import json, sys, time
from pathlib import Path
from reader.domain.search import ArticleFilter
from reader.services import articles
from reader.services.export import export, exporter
from reader.store.library import Library
def peak():
    # The most that getrusage knows of is that of the parent, where it was larger.
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmHWM:"))
library_path, name, output, most = sys.argv[1:]
with Library.open(Path(library_path)) as library:
    ids = articles.ids(library, ArticleFilter())[: int(most)]
    wanted = exporter(name)
    export(library, wanted, ids[:1], Path(output))
    before = peak()
    start = time.process_time()
    export(library, wanted, ids, Path(output))
    seconds = time.process_time() - start
    after = peak()
megabytes = (after - before) / 1024
print(json.dumps({"seconds": seconds, "megabytes": megabytes}))
"""


@pytest.fixture(scope="module")
def full(tmp_path_factory):
    """The path of a library with many highlights."""
    path = tmp_path_factory.mktemp("full") / "library.sqlite3"
    invented = Generator(1_000).articles(MANY // PER_ARTICLE)
    with Library.open(path) as library, library.writing() as session:
        articles = ArticleRepository(session)
        for number, (content, _) in enumerate(invented):
            article_id = articles.add(f"/a/{number}.txt", f"{number}.txt")
            version = articles.store(article_id, content)
            rows = [_row(number, place, content.text) for place in range(PER_ARTICLE)]
            known = {"article_id": article_id, "version_id": version}
            session.execute(insert(HighlightRow), [{**row, **known} for row in rows])
    return path


def _row(number: int, place: int, text: str) -> dict:
    start = place * len(text) // (PER_ARTICLE + 1)
    marked = passage(text, start, start + 80)
    return {
        "start": marked.start,
        "end": marked.end,
        "quote": marked.quote,
        "prefix": marked.prefix,
        "suffix": marked.suffix,
        "colour": list(Colour)[place % 5],
        "note": "Why is that so?" if place % 3 == 0 else "",
        "anchor": AnchorState.EXACT,
        "score": 1.0,
        "created_at": NOW + timedelta(seconds=place),
        "changed_at": NOW + timedelta(seconds=place),
        "uid": str(UUID(int=number * PER_ARTICLE + place)),
    }


def measured(path, name: str, count: int, folder) -> dict:
    """Export so many highlights in a process of its own."""
    arguments = [path, name, folder / name, count // PER_ARTICLE]
    done = subprocess.run(
        [sys.executable, "-c", _MEASURED, *map(str, arguments)], capture_output=True, check=True
    )
    return json.loads(done.stdout)


@pytest.mark.parametrize("name", sorted(exporters()))
def test_a_hundred_times_as_many_highlights_need_no_more_memory(full, tmp_path, capsys, name):
    few = measured(full, name, FEW, tmp_path)
    many = measured(full, name, MANY, tmp_path)

    speed = MANY / many["seconds"]
    with capsys.disabled():
        print(  # noqa: T201
            f"\n{name:<12} {speed:>8,.0f} highlights a second of CPU; MB more than one article: "
            f"{FEW:,} {few['megabytes']:.1f}, {MANY:,} {many['megabytes']:.1f}"
        )
    assert many["megabytes"] - few["megabytes"] < ROOM
    if name in TEXTS:
        assert speed >= LEAST_A_SECOND
