"""The texts that an article has had: stored anew when its file has changed, and read again."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from reader.domain.article import Article, Block, ImportedArticle
from reader.domain.highlight import AnchorState, Highlight, passage
from reader.services.anchoring.anchor import AnchorText
from reader.store.articles import ArticleRepository
from reader.store.highlights import HighlightRepository
from reader.store.library import Library

# A place whose words are gone is looked for in so many blocks around it, by so much of each.
_NEAR = 12
_LINE = 160


def renewed(
    earlier: Iterable[Article], contents: Sequence[ImportedArticle]
) -> list[Article | None]:
    """Return the article that each of a file's contents is a new text of, None where it is new.

    The only article of a file stays itself whatever is written there; of several each is known by
    its address, or else by its title.
    """
    left = list(earlier)
    if len(left) == len(contents) == 1:
        return [left[0]]
    found: list[Article | None] = []
    for content in contents:
        same = next((each for each in left if _name(each.content) == _name(content)), None)
        if same is not None:
            left.remove(same)
        found.append(same)
    return found


def renew(
    articles: ArticleRepository,
    highlights: HighlightRepository,
    old: Article,
    content: ImportedArticle,
    part: int,
) -> None:
    """Store a new text of an article; the old one stays.

    Highlights, the roles that the user gave to blocks and the place move to the new one.
    """
    text = AnchorText(content.text)
    articles.store(old.id, _with_roles(old.content, content, text), part)
    for highlight in highlights.of_article_with_removed(old.id):
        highlights.move(moved(highlight, text))
    summary = articles.summary(old.id)
    articles.set_place(old.id, _place(old.content, summary.place, text), summary.progress)


def moved(highlight: Highlight, text: AnchorText) -> Highlight:
    """Return a highlight as it is in a text; one that the user has not looked at stays moved."""
    found = text.anchor(highlight.passage)
    if found.state is AnchorState.ORPHAN:
        return replace(highlight, anchor=found.state, score=found.score)
    origin, state = highlight.origin, found.state
    if state is AnchorState.MOVED:
        origin = origin or highlight.passage
    elif origin is not None:
        state = AnchorState.MOVED
    score = found.score if state is AnchorState.EXACT else min(found.score, highlight.score or 1.0)
    return replace(highlight, passage=found.passage, anchor=state, score=score, origin=origin)


def moments(library: Library, article_id: int) -> dict[int, datetime]:
    """Return when each version of an article was stored, the newest first."""
    with library.reading() as session:
        return ArticleRepository(session).moments(article_id)


def load(library: Library, article_id: int, version: int) -> Article:
    """Return an article as it was in a version; raises ``LibraryError`` when that is gone."""
    with library.reading() as session:
        return ArticleRepository(session).load(article_id, version=version)


def _with_roles(
    old: ImportedArticle, content: ImportedArticle, text: AnchorText
) -> ImportedArticle:
    """Return a new text in which blocks have the role that the user gave them in the old one."""
    chosen = [block for block in old.blocks if block.chosen]
    if not chosen:
        return content
    blocks = list(content.blocks)
    places: defaultdict[str, list[int]] = defaultdict(list)
    for index, block in enumerate(blocks):
        places[content.text[block.start : block.end]].append(index)
    for block in chosen:
        words = old.text[block.start : block.end]
        for index in places.get(words) or _changed_block(block, old, blocks, text):
            blocks[index] = replace(blocks[index], role=block.role, chosen=True, learned=False)
    return replace(content, blocks=tuple(blocks))


def _changed_block(
    block: Block, old: ImportedArticle, blocks: Sequence[Block], text: AnchorText
) -> Sequence[int]:
    """Return the index of what became of a block whose words have changed, if it is certain."""
    found = text.anchor(passage(old.text, block.start, block.end))
    if found.state is AnchorState.ORPHAN:
        return ()
    return (_block_at(blocks, (found.passage.start + found.passage.end) // 2),)


def _place(old: ImportedArticle, place: int, text: AnchorText) -> int:
    """Return where the words at a place are now, or the nearest ones that are still there."""
    if not place:
        return 0
    here = _block_at(old.blocks, place)
    after, before = old.blocks[here : here + _NEAR], old.blocks[max(0, here - _NEAR) : here]
    for block in (*after, *reversed(before)):
        start = place if block is after[0] else block.start
        found = text.anchor(passage(old.text, start, min(block.end, start + _LINE)))
        if start < block.end and found.state is not AnchorState.ORPHAN:
            return found.passage.start
    return 0


def _block_at(blocks: Sequence[Block], offset: int) -> int:
    return max(0, bisect_right(blocks, offset, key=lambda block: block.start) - 1)


def _name(content: ImportedArticle) -> str:
    return content.url or content.title
