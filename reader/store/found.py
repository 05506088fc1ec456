"""What the child found in an article, as it lies in the library: compressed MessagePack."""

import zlib
from collections.abc import Sequence

import msgspec

from reader.domain.entity import Entity, Mention
from reader.store.packing import pack, unpack

_LEVEL = 1


class _Found(msgspec.Struct, array_like=True, frozen=True):
    mentions: bytes
    entities: tuple[Entity, ...]


_decoder = msgspec.msgpack.Decoder(_Found)
_encoder = msgspec.msgpack.Encoder()


def encode(mentions: Sequence[Mention], entities: Sequence[Entity]) -> bytes:
    """Return the stored form of mentions and entities, as numbered in their analysis."""
    numbers = {entity.id: entity.id for entity in entities}
    found = _Found(pack(mentions, numbers), tuple(entities))
    return zlib.compress(_encoder.encode(found), _LEVEL)


def decode(stored: bytes) -> tuple[tuple[Mention, ...], tuple[Entity, ...]]:
    """Return the mentions and entities of a stored form."""
    found = _decoder.decode(zlib.decompress(stored))
    return unpack(found.mentions), found.entities
