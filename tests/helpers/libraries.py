"""Makes libraries of realistic articles: 600 words, 60 mentions, names by Zipf's law."""

import random
from collections.abc import Iterator
from itertools import accumulate

from reader.domain.article import BLOCK_SEPARATOR, Block, ImportedArticle, Role
from reader.domain.entity import Alias, Analysis, Entity, Label, Mention
from reader.store.analyses import AnalysisRepository
from reader.store.articles import ArticleRepository
from reader.store.library import Library
from reader.store.waiting import WaitingRepository

PARAGRAPHS = 12
WORDS_IN_PARAGRAPH = 50
MENTIONS = 60
_SYLLABLES = [a + b for a in "bcdfghjklmnprstvwz" for b in "aeiou"]
_LABELS = [Label.PERSON] * 4 + [Label.ORG] * 3 + [Label.GPE] * 3 + [Label.NORP, Label.EVENT]


class Generator:
    """Invents articles and what is named in them; the same seed gives the same ones."""

    def __init__(self, articles: int, seed: int = 1) -> None:
        self._chance = random.Random(seed)
        self._words = [self._word() for _ in range(20_000)]
        self._word_weights = list(accumulate(1 / rank for rank in range(1, 20_001)))
        names = max(1_000, articles)
        self._entities = [self._entity(number) for number in range(names)]
        self._entity_weights = list(accumulate(1 / (rank + 5) for rank in range(names)))

    def articles(self, count: int) -> Iterator[tuple[ImportedArticle, Analysis]]:
        """Yield articles with their analyses."""
        for number in range(count):
            yield self._article(number)

    def _article(self, number: int) -> tuple[ImportedArticle, Analysis]:
        choose = self._chance.choices
        words = choose(
            self._words, cum_weights=self._word_weights, k=PARAGRAPHS * WORDS_IN_PARAGRAPH
        )
        named = choose(self._entities, cum_weights=self._entity_weights, k=MENTIONS)
        for place, entity in enumerate(named):
            words[place * len(words) // MENTIONS] = entity.name
        starts = list(accumulate((len(word) + 1 for word in words), initial=0))
        lines = [
            " ".join(words[at : at + WORDS_IN_PARAGRAPH])
            for at in range(0, len(words), WORDS_IN_PARAGRAPH)
        ]
        blocks = tuple(self._blocks(lines))
        local = {entity.id: at for at, entity in enumerate({e.id: e for e in named}.values())}
        mentions = []
        for place, entity in enumerate(named):
            word = place * len(words) // MENTIONS
            start = starts[word] + word // WORDS_IN_PARAGRAPH
            mentions.append(
                Mention(start, start + len(entity.name), entity.label, local[entity.id])
            )
        entities = tuple(
            Entity(local[e.id], e.name, e.label, e.key, e.aliases)
            for e in {e.id: e for e in named}.values()
        )
        article = ImportedArticle(
            BLOCK_SEPARATOR.join(lines),
            blocks,
            title=" ".join(words[1:9]).title(),
            byline=choose(self._entities, cum_weights=self._entity_weights)[0].name,
            site=f"site {number % 40}",
            published=f"2025-{number % 12 + 1:02}-{number % 28 + 1:02}",
            format="plain_text",
            sha256=f"{number:064x}",
        )
        return article, Analysis("invented 1.0", tuple(mentions), entities)

    def _blocks(self, lines: list[str]) -> Iterator[Block]:
        at = 0
        for number, line in enumerate(lines):
            role = Role.BODY if number < len(lines) - 1 else Role.BOILERPLATE
            yield Block(at, at + len(line), role=role)
            at += len(line) + len(BLOCK_SEPARATOR)

    def _word(self) -> str:
        return "".join(self._chance.choices(_SYLLABLES, k=self._chance.randint(1, 4)))

    def _entity(self, number: int) -> Entity:
        surname = self._word().title()
        name = f"{self._word().title()} {surname} {number}"
        return Entity(
            number,
            name,
            self._chance.choice(_LABELS),
            name.casefold(),
            (Alias(surname, "surname"),),
        )


def fill(library: Library, invented: Iterator[tuple[ImportedArticle, Analysis]]) -> None:
    """Store articles as the intake does: one transaction to queue, to read, to analyse."""
    for content, analysis in invented:
        with library.writing() as session:
            article_id = ArticleRepository(session).add(f"/a/{content.sha256}.txt", "file.txt")
            WaitingRepository(session).take(article_id, library.worker)
        with library.writing() as session:
            version = ArticleRepository(session).store(article_id, content)
        with library.writing() as session:
            AnalysisRepository(session).save(article_id, version, analysis)
            WaitingRepository(session).finish(article_id)
