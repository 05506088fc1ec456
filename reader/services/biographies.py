"""An entity over the whole library, read a page at a time."""

from collections.abc import Iterator, Sequence

from reader.domain.article import Role
from reader.domain.biography import Biography, Sentence, periods
from reader.domain.entity import NUMBER_LABELS
from reader.domain.errors import LibraryError
from reader.domain.search import ArticleFilter
from reader.services.sentences import around
from reader.store.entities import EntityRepository
from reader.store.library import Library
from reader.store.mentions import MentionRepository, NamingText

MOST_TOGETHER = 12
ARTICLES_A_PAGE = 20

_LOOKED_AT = 200


def biography(library: Library, entity_id: int) -> Biography:
    """Return what the library knows of an entity; raises ``LibraryError`` when it is gone."""
    facets = library.facets(ArticleFilter(entities=(entity_id,)), _LOOKED_AT)
    with library.reading() as session:
        entities = EntityRepository(session)
        entity = entities.with_ids((entity_id,)).get(entity_id)
        if entity is None:
            raise LibraryError(
                "Nothing goes by this name any more.", hint="It may have been merged with another."
            )
        together = entities.in_articles([one for one in facets if one[0] != entity_id])
        days, mentions = MentionRepository(session).days(entity_id)
    named = [one for one in together if one.entity.label not in NUMBER_LABELS]
    return Biography(
        entity,
        days.total(),
        mentions,
        periods(days),
        tuple(named[:MOST_TOGETHER]),
    )


def articles_of(library: Library, entity_ids: Sequence[int]) -> tuple[int, ...]:
    """Return the articles that name all of the entities, the newest by date first."""
    with library.reading() as session:
        return MentionRepository(session).by_date(entity_ids)


def sentences_of(
    library: Library, entity_ids: Sequence[int], articles: Sequence[int]
) -> tuple[Sentence, ...]:
    """Return the sentences of some articles that name all of the entities, in their order."""
    with library.reading() as session:
        texts = MentionRepository(session).texts(articles)
        return tuple(one for text in texts for one in _sentences(text, frozenset(entity_ids)))


def _sentences(text: NamingText, wanted: frozenset[int]) -> Iterator[Sentence]:
    """Yield the sentences of a text's body that name all that is wanted."""
    naming = [mention for mention in text.mentions if mention.entity in wanted]
    for block in text.blocks:
        if block.role is not Role.BODY:
            continue
        words = text.text[block.start : block.end]
        held: dict[tuple[int, int], list[tuple[int, int, int]]] = {}
        for mention in naming:
            if block.start <= mention.start < block.end:
                start, end = mention.start - block.start, mention.end - block.start
                bounds = around(words, start, end, text.language)
                held.setdefault(bounds, []).append((mention.entity, start, end))
        for (first, last), names in sorted(held.items()):
            if {entity for entity, _, _ in names} == wanted:
                places = tuple((start - first, end - first) for _, start, end in names)
                yield Sentence(
                    text.article,
                    text.title,
                    text.day,
                    words[first:last],
                    block.start + first,
                    places,
                )
