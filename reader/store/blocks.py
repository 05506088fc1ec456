"""Blocks as they lie in the library: JSON arrays, so that any tool can read them."""

from collections.abc import Iterator, Sequence

import msgspec

from reader.domain.article import (
    Block,
    BlockKind,
    InlineKind,
    InlineMark,
    Role,
)
from reader.domain.wordcount import words_in


class _MarkRecord(msgspec.Struct, array_like=True, frozen=True):
    start: int
    end: int
    kind: InlineKind
    target: str = ""


class _BlockRecord(msgspec.Struct, array_like=True, frozen=True):
    start: int
    end: int
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    role: Role = Role.BODY
    marks: tuple[_MarkRecord, ...] = ()
    image: str = ""
    chosen: bool = False
    learned: bool = False
    number: int | None = None
    continues: bool = False


# What ends a record and is so left as it is, is not stored.
_DEFAULTS = (0, 0, BlockKind.PARAGRAPH, 0, Role.BODY, (), "", False, False, None, False)

_decoder = msgspec.json.Decoder(tuple[_BlockRecord, ...])
_encoder = msgspec.json.Encoder()


def encode(blocks: Sequence[Block]) -> str:
    """Return the stored form of an article's blocks."""
    return _encoder.encode([_record(block) for block in blocks]).decode()


def decode(stored: str) -> tuple[Block, ...]:
    """Return the blocks of a stored form."""
    return tuple(_block(record) for record in _decoder.decode(stored))


def encode_body(blocks: Sequence[Block]) -> str:
    """Return the runs of text that belong to the body, as pairs of offsets."""
    return _encoder.encode(list(_body_runs(blocks))).decode()


def body_words(text: str, blocks: Sequence[Block]) -> int:
    """Count the words of the body of a text."""
    return round(sum(words_in(text[start:end]) for start, end in _body_runs(blocks)))


def _body_runs(blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    run: tuple[int, int] | None = None
    for block in blocks:
        if block.role is Role.BODY:
            run = (run[0] if run else block.start, block.end)
        elif run:
            yield run
            run = None
    if run:
        yield run


def _record(block: Block) -> tuple[object, ...]:
    marks = tuple(_MarkRecord(m.start, m.end, m.kind, m.target) for m in block.marks)
    record = (
        block.start,
        block.end,
        block.kind,
        block.level,
        block.role,
        marks,
        block.image,
        block.chosen,
        block.learned,
        block.number,
        block.continues,
    )
    length = len(record)
    while length > 2 and record[length - 1] == _DEFAULTS[length - 1]:
        length -= 1
    return record[:length]


def _block(record: _BlockRecord) -> Block:
    marks = tuple(InlineMark(m.start, m.end, m.kind, m.target) for m in record.marks)
    return Block(
        start=record.start,
        end=record.end,
        kind=record.kind,
        level=record.level,
        role=record.role,
        marks=marks,
        image=record.image,
        chosen=record.chosen,
        learned=record.learned,
        number=record.number,
        continues=record.continues,
    )
