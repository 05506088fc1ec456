"""Copies: the same article from another file, or a wire story as several papers print it.

Articles are alike when they share a good part of their runs of three words. Those that may be are
found by a sketch, the MinHash of the runs cut into bands (Leskovec, Rajaraman and Ullman, *Mining
of Massive Datasets*, chapter 3); whether they are is then counted.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b

from rapidfuzz.distance import Indel
from rensa import RMinHash

from reader.domain.article import ArticleSummary, ImportedArticle, Role
from reader.store.articles import ArticleRepository
from reader.store.library import Library
from reader.store.stories import StoryRepository

ALIKE = 0.4
"""The share of all their runs of words that two articles have in common at least."""

_RUN = 3
# The library is locked no longer than it takes to look at so many.
_AT_ONCE = 10
_FEWEST_WORDS = 20
_BANDS = 20
_ROWS = 3
_SEED = 1
_BAND_BYTES = 6
_WORD = re.compile(r"\w+")
_TOKEN = re.compile(r"\S+\s*")


def follow(
    articles: ArticleRepository, stories: StoryRepository, article_id: int, content: ImportedArticle
) -> None:
    """Let an article whose text was just stored tell a story with those that are like it."""
    runs = _runs(content)
    sketch = _sketch(runs)
    alike = [
        candidate
        for candidate in stories.alike(article_id, sketch)
        if _likeness(runs, _runs(articles.load(candidate, with_images=False).content)) >= ALIKE
    ]
    stories.add(article_id, sketch)
    if alike:
        stories.join([article_id, *alike])


def sketch_some(library: Library) -> bool:
    """Let some articles from before there were sketches join their stories; false when all have."""
    with library.writing() as session:
        articles, stories = ArticleRepository(session), StoryRepository(session)
        older = stories.without_sketch(_AT_ONCE)
        for article_id in older:
            content = articles.load(article_id, with_images=False).content
            follow(articles, stories, article_id, content)
        stories.set_sketched(older)
    return len(older) == _AT_ONCE


def leave(stories: StoryRepository, article_id: int, content: ImportedArticle) -> None:
    """Let an article go its own way that will have another text than this."""
    stories.remove(article_id, _sketch(_runs(content)))


def of_article(library: Library, article_id: int) -> tuple[ArticleSummary, ...]:
    """Return the articles that tell the story of one, the earliest first; none for its own."""
    with library.reading() as session:
        told_by = StoryRepository(session).told_by(article_id)
        return ArticleRepository(session).summaries(told_by)


@dataclass(frozen=True, slots=True)
class Passage:
    """Some words of an article, and whether the other one does not have them there."""

    text: str
    differs: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two articles side by side; ``likeness`` is the share of runs of words they have in common."""

    left: tuple[Passage, ...]
    right: tuple[Passage, ...]
    likeness: float


def compare(library: Library, left_id: int, right_id: int) -> Comparison:
    """Set the bodies of two articles side by side, word by word."""
    with library.reading() as session:
        articles = ArticleRepository(session)
        left, right = (
            articles.load(article_id, with_images=False).content
            for article_id in (left_id, right_id)
        )
    ours, theirs = _TOKEN.findall(_body(left)), _TOKEN.findall(_body(right))
    steps = Indel.opcodes([_plain(token) for token in ours], [_plain(token) for token in theirs])
    return Comparison(
        left=tuple(
            Passage("".join(ours[step.src_start : step.src_end]), step.tag != "equal")
            for step in steps
            if step.src_start < step.src_end
        ),
        right=tuple(
            Passage("".join(theirs[step.dest_start : step.dest_end]), step.tag != "equal")
            for step in steps
            if step.dest_start < step.dest_end
        ),
        likeness=_likeness(_runs(left), _runs(right)),
    )


def _body(content: ImportedArticle) -> str:
    return "\n\n".join(
        content.text[block.start : block.end]
        for block in content.blocks
        if block.role is Role.BODY and block.end > block.start
    )


def _plain(token: str) -> str:
    return token.strip().casefold()


def _runs(content: ImportedArticle) -> frozenset[str]:
    """Return the runs of words of a body; none where there is too little to tell by."""
    words = _WORD.findall(_body(content).casefold())
    if len(words) < _FEWEST_WORDS:
        return frozenset()
    return frozenset(map(" ".join, zip(*(words[at:] for at in range(_RUN)), strict=False)))


def _likeness(ours: frozenset[str], theirs: frozenset[str]) -> float:
    return len(ours & theirs) / len(ours | theirs) if ours and theirs else 0.0


def _sketch(runs: frozenset[str]) -> tuple[int, ...]:
    """Return a number for every band: alike articles have one in common, most others none."""
    if not runs:
        return ()
    hashed = RMinHash(num_perm=_BANDS * _ROWS, seed=_SEED)
    hashed.update(list(runs))
    least = hashed.digest()
    return tuple(_band(band, least[band * _ROWS : (band + 1) * _ROWS]) for band in range(_BANDS))


def _band(number: int, least: Sequence[int]) -> int:
    # Another version of the algorithm gives other numbers, which must not meet these.
    words = f"{RMinHash.ALGORITHM_VERSION} {number} {least}"
    return int.from_bytes(blake2b(words.encode(), digest_size=_BAND_BYTES).digest())
