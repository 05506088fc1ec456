"""Mentions and entities: who, what and where in an article.

Labels are those of OntoNotes 5, as spaCy's English pipelines give them.
"""

from dataclasses import dataclass
from enum import StrEnum


class Label(StrEnum):
    """What kind of thing a name names."""

    PERSON = "PERSON"
    ORG = "ORG"
    GPE = "GPE"
    LOC = "LOC"
    FAC = "FAC"
    NORP = "NORP"
    WORK_OF_ART = "WORK_OF_ART"
    EVENT = "EVENT"
    PRODUCT = "PRODUCT"
    LAW = "LAW"
    LANGUAGE = "LANGUAGE"
    DATE = "DATE"
    TIME = "TIME"
    PERCENT = "PERCENT"
    MONEY = "MONEY"
    QUANTITY = "QUANTITY"
    ORDINAL = "ORDINAL"
    CARDINAL = "CARDINAL"


NUMBER_LABELS = frozenset(
    {
        Label.DATE,
        Label.TIME,
        Label.PERCENT,
        Label.MONEY,
        Label.QUANTITY,
        Label.ORDINAL,
        Label.CARDINAL,
    }
)
MOST_OF_A_KIND = 50
"""So many names of a label are counted over many articles, those that most of them name."""


class MentionSource(StrEnum):
    """Who says that a place in the text is a mention."""

    MODEL = "model"
    PROPAGATED = "propagated"
    GAZETTEER = "gazetteer"
    USER = "user"


@dataclass(frozen=True, slots=True)
class Mention:
    """One place in an article that names something; ``score`` is from 0 to 1."""

    start: int
    end: int
    label: Label
    entity: int
    source: MentionSource = MentionSource.MODEL
    score: float = 1.0


@dataclass(frozen=True, slots=True)
class Alias:
    """Another form of an entity's name, and why it was joined."""

    text: str
    reason: str


@dataclass(frozen=True, slots=True)
class Entity:
    """Something that is named.

    Inside an ``Analysis`` the ``id`` counts from 0 and means nothing elsewhere; in the library it
    is the library's. Entities of different articles with the same label and the same ``key`` are
    one; an empty key cannot stand alone (a bare surname) and stays with its article.
    """

    id: int
    name: str
    label: Label
    key: str = ""
    aliases: tuple[Alias, ...] = ()


@dataclass(frozen=True, slots=True)
class Analysis:
    """What the named model found in one article; mentions in order of their start.

    ``problem`` and ``hint`` say why nothing could be found in an article that is readable.
    """

    model: str
    mentions: tuple[Mention, ...]
    entities: tuple[Entity, ...]
    problem: str = ""
    hint: str = ""


@dataclass(frozen=True, slots=True)
class EntityCount:
    """An entity and how often an article names it, or ``in_articles`` how many articles do.

    ``is_new`` says that no earlier article of the library names it.
    """

    entity: Entity
    count: int
    in_articles: bool = False
    is_new: bool = False
