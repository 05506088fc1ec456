"""What the child found in an article, as it lies in the library: compressed MessagePack."""

import zlib
from collections.abc import Sequence
from typing import TypeAlias

import msgspec

from reader.domain.entity import Alias, Entity, Label, Mention
from reader.store.packing import pack, unpack

_LEVEL = 1

# Id, name, label, key (none where it is the name in lower case), and aliases with their reasons.
_Record: TypeAlias = tuple[int, str, Label, str | None, tuple[tuple[str, str], ...]]

_decoder = msgspec.msgpack.Decoder(tuple[bytes, tuple[_Record, ...]])
_encoder = msgspec.msgpack.Encoder()


def encode(mentions: Sequence[Mention], entities: Sequence[Entity]) -> bytes:
    """Return the stored form of mentions and entities, as numbered in their analysis."""
    packed = pack(mentions, {entity.id: entity.id for entity in entities})
    stored = (packed, [_record(entity) for entity in entities])
    return zlib.compress(_encoder.encode(stored), _LEVEL)


def decode(stored: bytes) -> tuple[tuple[Mention, ...], tuple[Entity, ...]]:
    """Return the mentions and entities of a stored form."""
    packed, records = _decoder.decode(zlib.decompress(stored))
    return unpack(packed), tuple(_entity(record) for record in records)


def _record(entity: Entity) -> _Record:
    key = None if entity.key == entity.name.casefold() else entity.key
    aliases = tuple((alias.text, alias.reason) for alias in entity.aliases)
    return entity.id, entity.name, entity.label, key, aliases


def _entity(record: _Record) -> Entity:
    number, name, label, key, aliases = record
    return Entity(
        number,
        name,
        label,
        name.casefold() if key is None else key,
        tuple(Alias(text, reason) for text, reason in aliases),
    )
