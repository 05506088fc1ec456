"""The ledger: what the user decided about names, and what it makes of an analysis.

A decision is never an edit of results. It names entities by label and key and forms by their
words, so it holds after another analysis, with another model and in another library, and the
ledger is replayed over whatever the child found.
"""

import unicodedata
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from reader.domain.entity import Entity, Label

Identity: TypeAlias = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EntityRef:
    """An entity wherever it is: by label and key, or without a key by label and name.

    One without a key is that of one ``article``, named as ``article_key`` does, or of any.
    """

    label: Label
    key: str
    name: str
    article: str = ""

    @property
    def identity(self) -> Identity:
        """What two references to the same entity have in common, but for their article."""
        return identity(self.label, self.key, self.name)


@dataclass(frozen=True, slots=True)
class Merge:
    """These entities are that one, which has a key."""

    entities: tuple[EntityRef, ...]
    into: EntityRef

    def __post_init__(self) -> None:
        _demand_key(self.into)


@dataclass(frozen=True, slots=True)
class Split:
    """These forms, as ``folded`` gives them, do not name the entity but another one."""

    entity: EntityRef
    forms: tuple[str, ...]
    into: EntityRef


@dataclass(frozen=True, slots=True)
class Rename:
    """The entity, which has a key, is shown under this name."""

    entity: EntityRef
    name: str

    def __post_init__(self) -> None:
        _demand_key(self.entity)


@dataclass(frozen=True, slots=True)
class Retype:
    """The entity is of this kind."""

    entity: EntityRef
    label: Label


@dataclass(frozen=True, slots=True)
class Ignore:
    """The entity is none, in one article or in all; ``article`` is as ``article_key`` gives it."""

    entity: EntityRef
    article: str = ""


@dataclass(frozen=True, slots=True)
class AddName:
    """The name of an entity with a key, and these forms, name it wherever they are whole words."""

    entity: EntityRef
    aliases: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        _demand_key(self.entity)

    @property
    def forms(self) -> tuple[str, ...]:
        """The name and the other forms, each once."""
        return tuple(dict.fromkeys((self.entity.name, *self.aliases)))


@dataclass(frozen=True, slots=True)
class KeepApart:
    """The two are not the same and need not be asked about again."""

    entity: EntityRef
    other: EntityRef


@dataclass(frozen=True, slots=True)
class Confirm:
    """The entity is right and need not be asked about again."""

    entity: EntityRef


Act: TypeAlias = Merge | Split | Rename | Retype | Ignore | AddName | KeepApart | Confirm


@dataclass(frozen=True, slots=True)
class Decision:
    """Something the user decided, when, and whether it was taken back; times are in UTC."""

    id: str
    made_at: datetime
    act: Act
    taken_back_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Effect:
    """How much a decision changes."""

    articles: int
    mentions: int


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Something to decide, why it is asked, and what either answer would be."""

    entity: Entity
    other: Entity | None
    reason: str
    accept: Act
    reject: Act


def identity(label: Label, key: str, name: str) -> Identity:
    """Return what makes an entity that entity: its key, or its name where it has none."""
    return (label, key) if key else (label, "", folded(name))


def folded(form: str) -> str:
    """Return a form of a name without case and with single spaces."""
    return " ".join(form.split()).casefold()


def key_for(name: str) -> str:
    """Return the key of an entity that the user names."""
    decomposed = unicodedata.normalize("NFKD", name)
    return folded("".join(each for each in decomposed if not unicodedata.combining(each)))


def article_key(sha256: str, part: int) -> str:
    """Return what names an article in any library: its file, and its place when not the first."""
    return f"{sha256}#{part}" if part else sha256


def subjects(act: Act) -> tuple[EntityRef, ...]:
    """Return the entities whose mentions an act changes; those of an added name are not known."""
    match act:
        case Merge(entities):
            return entities
        case Split(entity) | Rename(entity) | Retype(entity) | Ignore(entity):
            return (entity,)
        case AddName() | KeepApart() | Confirm():
            return ()


def _demand_key(entity: EntityRef) -> None:
    if not entity.key:
        message = f"{entity.name} has no key, so it is no entity of the whole library"
        raise ValueError(message)
