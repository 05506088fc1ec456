"""Makes libraries of realistic articles: 600 words, 60 mentions, names with a long tail.

As in the news, half of the mentions name what the article has named before, and many names are in
one article only: one in six was never seen before.
"""

import random
from collections.abc import Iterable, Iterator
from itertools import accumulate, islice, pairwise

from reader.domain.article import BLOCK_SEPARATOR, Block, ImportedArticle, Role
from reader.domain.entity import Alias, Analysis, Entity, Label, Mention
from reader.services.carrying import AT_ONCE
from reader.store.analyses import AnalysisRepository, Found
from reader.store.articles import ArticleRepository
from reader.store.library import Library

PARAGRAPHS = 12
WORDS_IN_PARAGRAPH = 50
NAMES_IN_PARAGRAPH = 5
NAMES = 30
NEVER_SEEN = 1 / 6
_VOCABULARY = 50_000
_TEMPLATES = 4_000
_SYLLABLES = [a + b for a in "bcdfghjklmnprstvwz" for b in "aeiou"]
_LABELS = [Label.PERSON] * 4 + [Label.ORG] * 3 + [Label.GPE] * 3 + [Label.NORP, Label.EVENT]
_REPEATED = list(accumulate(1 / rank for rank in range(1, NAMES + 1)))
# Two primes: names made of the one and the other repeat after their product.
_FIRST_NAMES, _SURNAMES = 1_999, 20_011


class Generator:
    """Invents articles and what is named in them; the same seed gives the same ones.

    ``words`` are those of the texts, from the most common on.
    """

    def __init__(self, articles: int, seed: int = 1) -> None:
        self._chance = random.Random(seed)
        self.words = self._words(_VOCABULARY)
        weights = list(accumulate(1 / rank for rank in range(1, _VOCABULARY + 1)))
        self._templates = [self._template(weights) for _ in range(_TEMPLATES)]
        self._first_names = [word.title() for word in self._words(_FIRST_NAMES)]
        self._surnames = [word.title() for word in self._words(_SURNAMES)]
        self._known = max(1_000, articles)
        self._weights = list(accumulate(1 / (rank + 5) for rank in range(self._known)))

    def articles(self, count: int) -> Iterator[tuple[ImportedArticle, Analysis]]:
        """Yield articles with their analyses."""
        for number in range(count):
            yield self._article(number)

    def _article(self, number: int) -> tuple[ImportedArticle, Analysis]:
        names = self._named(NAMES)
        numbers = names + self._chance.choices(
            names, cum_weights=_REPEATED, k=PARAGRAPHS * NAMES_IN_PARAGRAPH - NAMES
        )
        self._chance.shuffle(numbers)
        entities = {each: self._entity(each, at) for at, each in enumerate(dict.fromkeys(numbers))}
        named = iter([entities[each] for each in numbers])
        pieces: list[str] = []
        mentions: list[Mention] = []
        blocks: list[Block] = []
        at = 0
        for place, template in enumerate(self._chance.choices(self._templates, k=PARAGRAPHS)):
            start = at
            for words in template[:-1]:
                entity = next(named)
                at += len(words)
                end = at + len(entity.name)
                mentions.append(Mention(at, end, entity.label, entity.id))
                at = end
                pieces += (words, entity.name)
            pieces += (template[-1], BLOCK_SEPARATOR)
            at += len(template[-1])
            role = Role.BODY if place < PARAGRAPHS - 1 else Role.BOILERPLATE
            blocks.append(Block(start, at, role=role))
            at += len(BLOCK_SEPARATOR)
        content = ImportedArticle(
            "".join(pieces[:-1]),
            tuple(blocks),
            title=f"{pieces[0]}{pieces[1]}"[-60:].strip().capitalize(),
            byline=self._name(number % 500),
            site=f"site {number % 40}",
            published=f"{2015 + number % 11}-{number % 12 + 1:02}-{number % 28 + 1:02}",
            format="plain_text",
            sha256=f"{number:064x}",
        )
        return content, Analysis("invented 1.0", tuple(mentions), tuple(entities.values()))

    def _named(self, count: int) -> list[int]:
        """Choose entities by their numbers, some of them new."""
        known = range(len(self._weights))
        chosen = self._chance.choices(known, cum_weights=self._weights, k=count)
        for place in range(count):
            if self._chance.random() < NEVER_SEEN:
                chosen[place] = self._known
                self._known += 1
        return chosen

    def _template(self, weights: list[float]) -> list[str]:
        """Return the words of a paragraph around its names."""
        plain = WORDS_IN_PARAGRAPH - 2 * NAMES_IN_PARAGRAPH
        chosen = self._chance.choices(self.words, cum_weights=weights, k=plain)
        cuts = sorted(self._chance.choices(range(1, plain), k=NAMES_IN_PARAGRAPH))
        edges = [0, *cuts, plain]
        runs = [" ".join(chosen[a:b]) for a, b in pairwise(edges)]
        return [
            f"{runs[0]} ",
            *(f" {run} ".replace("  ", " ") for run in runs[1:-1]),
            f" {runs[-1]}.",
        ]

    def _words(self, count: int) -> list[str]:
        """Return so many different words."""
        words: dict[str, None] = {}
        while len(words) < count:
            words["".join(self._chance.choices(_SYLLABLES, k=self._chance.randint(1, 4)))] = None
        return list(words)

    def _name(self, number: int) -> str:
        first = self._first_names[number % _FIRST_NAMES]
        return f"{first} {self._surnames[number * 7_919 % _SURNAMES]}"

    def _entity(self, number: int, at: int) -> Entity:
        """Return an entity; every tenth of those in one article cannot stand alone."""
        name = self._name(number)
        aliases = (Alias(name.split()[1], "surname"),) if number % 3 == 0 else ()
        label = _LABELS[number % len(_LABELS)]
        key = "" if number >= len(self._weights) and number % 10 == 0 else name.casefold()
        return Entity(at, name, label, key, aliases)


def fill(library: Library, invented: Iterable[tuple[ImportedArticle, Analysis]]) -> None:
    """Store analysed articles as the import of a library does: some in a transaction."""
    left = iter(invented)
    while batch := list(islice(left, AT_ONCE)):
        with library.writing() as session:
            articles = ArticleRepository(session)
            found = [
                Found(
                    *articles.add_read(f"/a/{content.sha256}.txt", "", content),
                    analysis,
                )
                for content, analysis in batch
            ]
            AnalysisRepository(session).save_all(found)
