"""What the child found in an article, as it lies in the library: compressed MessagePack."""

import zlib
from collections.abc import Sequence

import msgspec

from reader.domain.entity import Alias, Entity, Label, Mention
from reader.store.packing import pack, unpack

_LEVEL = 1


class _AliasRecord(msgspec.Struct, array_like=True, frozen=True):
    text: str
    reason: str


class _EntityRecord(msgspec.Struct, array_like=True, frozen=True):
    id: int
    name: str
    label: Label
    key: str
    aliases: tuple[_AliasRecord, ...]


class _FoundRecord(msgspec.Struct, array_like=True, frozen=True):
    mentions: bytes
    entities: tuple[_EntityRecord, ...]


_decoder = msgspec.msgpack.Decoder(_FoundRecord)
_encoder = msgspec.msgpack.Encoder()


def encode(mentions: Sequence[Mention], entities: Sequence[Entity]) -> bytes:
    """Return the stored form of mentions and entities, as numbered in their analysis."""
    record = _FoundRecord(
        pack(mentions, {entity.id: entity.id for entity in entities}),
        tuple(_record(entity) for entity in entities),
    )
    return zlib.compress(_encoder.encode(record), _LEVEL)


def decode(stored: bytes) -> tuple[tuple[Mention, ...], tuple[Entity, ...]]:
    """Return the mentions and entities of a stored form."""
    record = _decoder.decode(zlib.decompress(stored))
    return unpack(record.mentions), tuple(_entity(each) for each in record.entities)


def _record(entity: Entity) -> _EntityRecord:
    aliases = tuple(_AliasRecord(alias.text, alias.reason) for alias in entity.aliases)
    return _EntityRecord(entity.id, entity.name, entity.label, entity.key, aliases)


def _entity(record: _EntityRecord) -> Entity:
    aliases = tuple(Alias(alias.text, alias.reason) for alias in record.aliases)
    return Entity(record.id, record.name, record.label, record.key, aliases)
