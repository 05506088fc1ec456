"""Dossiers: every highlight, and every sentence, that holds some names."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain, groupby
from operator import attrgetter
from pathlib import Path
from typing import TypeAlias

from reader.domain.article import Article
from reader.domain.biography import Sentence
from reader.domain.citation import CitationStyle, cited, plain
from reader.domain.dossier import Dossier, DossierOutline, DossierPiece
from reader.domain.errors import ExportError
from reader.domain.highlight import Highlight
from reader.exporters import dossiers
from reader.services import biographies, entities
from reader.services.export import replacing
from reader.store.articles import ArticleRepository
from reader.store.highlights import HighlightRepository
from reader.store.library import Library
from reader.store.meanings import MeaningRepository
from reader.store.mentions import MentionRepository
from reader.store.notebook import NotebookRepository

ARTICLES_A_PAGE = 20
FORMATS = {"markdown": dossiers.markdown, "html": dossiers.html}

# Hears how many of how many articles are done; an export ends when it raises an error.
Told: TypeAlias = Callable[[int, int], None]


def _nobody(_done: int, _total: int) -> None:
    """Hear nothing."""


def names(library: Library, entity_ids: Sequence[int]) -> tuple[str, ...]:
    """Return what those of some entities are called that there still are, in their order."""
    known = {each.id: each.name for each in entities.with_ids(library, entity_ids)}
    return tuple(known[each] for each in entity_ids if each in known)


def outline(
    library: Library, entity_ids: Sequence[int], *, with_sentences: bool = False
) -> DossierOutline:
    """Return what a dossier of every passage that holds all of the entities is made from."""
    naming = biographies.articles_of(library, entity_ids)
    with library.reading() as session:
        holding = NotebookRepository(session).holding(entity_ids)
        meanings = MeaningRepository(session).all()
    wanted = naming if with_sentences else tuple(one for one in naming if one in holding)
    return DossierOutline(
        entities=tuple(entity_ids),
        names=names(library, entity_ids),
        articles=tuple(reversed(wanted)),
        highlights=frozenset(chain.from_iterable(holding.values())),
        meanings=meanings,
        has_sentences=with_sentences,
    )


def pieces(
    library: Library, found: DossierOutline, articles: Sequence[int]
) -> tuple[DossierPiece, ...]:
    """Return what a dossier has of some of its articles, in their order and then that of place.

    A sentence that is highlighted whole stands once.
    """
    sentences = (
        biographies.sentences_of(library, found.entities, articles) if found.has_sentences else ()
    )
    said = {one: tuple(group) for one, group in groupby(sentences, key=attrgetter("article"))}
    with library.reading() as session:
        marked = _marked(HighlightRepository(session), found, articles)
        days = MentionRepository(session).days_of(articles)
        read = ArticleRepository(session)
        return tuple(
            piece
            for each in articles
            if each in marked or each in said
            for piece in _of_article(
                read.load(each, with_images=False),
                days[each],
                marked.get(each, ()),
                said.get(each, ()),
            )
        )


def all_pieces(
    library: Library, found: DossierOutline, told: Told = _nobody
) -> Iterator[DossierPiece]:
    """Yield all that a dossier has, some articles at a time."""
    total = len(found.articles)
    for first in range(0, total, ARTICLES_A_PAGE):
        told(first, total)
        yield from pieces(library, found, found.articles[first : first + ARTICLES_A_PAGE])


def export(
    library: Library,
    found: DossierOutline,
    format_name: str,
    output: Path,
    told: Told = _nobody,
) -> None:
    """Write a dossier and replace the output whole; raises ``ExportError``."""
    if format_name not in FORMATS:
        raise ExportError(
            f"A dossier cannot be written as {format_name}.",
            hint=f"Choose one of these: {', '.join(FORMATS)}.",
        )
    rest = all_pieces(library, found, told)
    first = next(rest, None)
    if first is None:
        raise ExportError(
            f"No passage holds {' and '.join(found.names)}.",
            hint="Take the sentences in too, or choose fewer names.",
        )
    dossier = Dossier(found.names, chain((first,), rest), found.meanings)
    with replacing(output) as file:
        for line in FORMATS[format_name](dossier):
            file.write(f"{line}\n".encode())


def _marked(
    highlights: HighlightRepository, found: DossierOutline, articles: Sequence[int]
) -> Mapping[int, Sequence[Highlight]]:
    marked: dict[int, list[Highlight]] = {}
    for one in highlights.of_articles(articles):
        if one.id in found.highlights:
            marked.setdefault(one.article, []).append(one)
    return marked


def _of_article(
    article: Article, day: str, marked: Sequence[Highlight], sentences: Sequence[Sentence]
) -> list[DossierPiece]:
    content = article.content
    title = " ".join(content.title.split()) or article.path
    citation = plain(cited(content, article.path, CitationStyle.CHICAGO))

    def piece(words: str, start: int, highlight: Highlight | None = None) -> DossierPiece:
        end = start + len(words)
        return DossierPiece(article.id, title, day, citation, words, start, end, highlight)

    found = [piece(one.passage.quote, one.passage.start, one) for one in marked]
    found += [piece(each.words, each.start) for each in sentences if not _is_marked(each, marked)]
    return sorted(found, key=attrgetter("start", "end"))


def _is_marked(sentence: Sentence, marked: Sequence[Highlight]) -> bool:
    start, end = sentence.start, sentence.start + len(sentence.words)
    return any(one.passage.start <= start and end <= one.passage.end for one in marked)
