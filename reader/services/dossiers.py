"""Dossiers: every highlight, and every sentence, that holds some names."""

from collections.abc import Iterator, Sequence
from itertools import groupby
from operator import attrgetter
from pathlib import Path

from reader.domain.biography import Sentence
from reader.domain.citation import CitationStyle, cited, plain
from reader.domain.dossier import Dossier, DossierPiece
from reader.domain.errors import ExportError
from reader.domain.highlight import Highlight
from reader.exporters import dossiers
from reader.services import biographies, entities
from reader.services.export import replacing
from reader.store.articles import ArticleRepository
from reader.store.highlights import HighlightRepository
from reader.store.library import Library
from reader.store.mentions import MentionRepository
from reader.store.notebook import NotebookRepository

FORMATS = {"markdown": dossiers.markdown, "html": dossiers.html}


def dossier(
    library: Library, entity_ids: Sequence[int], *, with_sentences: bool = False
) -> Dossier:
    """Return every highlight, and every sentence if wanted, that holds all of the entities.

    They stand in order of time and place; a sentence that is highlighted whole stands once.
    """
    articles = tuple(reversed(biographies.articles_of(library, entity_ids)))
    sentences = biographies.sentences_of(library, entity_ids, articles) if with_sentences else ()
    said = {
        article: tuple(group) for article, group in groupby(sentences, key=attrgetter("article"))
    }
    pieces: list[DossierPiece] = []
    with library.reading() as session:
        holding = NotebookRepository(session).holding(entity_ids)
        marked: dict[int, list[Highlight]] = {}
        for one in HighlightRepository(session).with_ids(holding):
            marked.setdefault(one.article, []).append(one)
        days = MentionRepository(session).days_of(articles)
        for article in articles:
            here = marked.get(article, ())
            if here or article in said:
                content = ArticleRepository(session).load(article, with_images=False)
                citation = plain(cited(content.content, content.path, CitationStyle.CHICAGO))
                found = _pieces(here, said.get(article, ()), article, days[article], citation)
                pieces += sorted(found, key=lambda piece: (piece.start, piece.end))
    known = {each.id: each.name for each in entities.with_ids(library, entity_ids)}
    names = tuple(known[each] for each in entity_ids if each in known)
    return Dossier(names, tuple(pieces))


def export(found: Dossier, format_name: str, output: Path) -> None:
    """Write a dossier and replace the output whole; raises ``ExportError``."""
    if format_name not in FORMATS:
        raise ExportError(
            f"A dossier cannot be written as {format_name}.",
            hint=f"Choose one of these: {', '.join(FORMATS)}.",
        )
    if not found.pieces:
        raise ExportError(
            f"No passage holds {' and '.join(found.names)}.",
            hint="Take the sentences in too, or choose fewer names.",
        )
    with replacing(output) as file:
        for line in FORMATS[format_name](found):
            file.write(f"{line}\n".encode())


def _pieces(
    marked: Sequence[Highlight],
    sentences: Sequence[Sentence],
    article: int,
    day: str,
    citation: str,
) -> Iterator[DossierPiece]:
    for one in marked:
        place = one.passage
        yield DossierPiece(article, day, citation, place.quote, place.start, place.end, one)
    for sentence in sentences:
        end = sentence.start + len(sentence.words)
        is_marked = any(
            one.passage.start <= sentence.start and end <= one.passage.end for one in marked
        )
        if not is_marked:
            yield DossierPiece(article, day, citation, sentence.words, sentence.start, end)
