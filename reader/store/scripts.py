"""What the indexes read of articles and highlights, as functions of SQLite."""

import json
import re
import sqlite3
import struct

import msgspec

from reader.domain.article import BLOCK_SEPARATOR
from reader.domain.wordcount import SIGN
from reader.store import packing

# A blank that has no width, so that a text with breaks looks like the text.
BREAK = "\u200b"

_BETWEEN = re.compile(f"(?<=[{SIGN}])(?=\\w)|(?<=\\w)(?=[{SIGN}])")
_runs = msgspec.json.Decoder(list[tuple[int, int]])


def with_breaks(text: str) -> str:
    """Return a text with every sign of Chinese and Japanese a word of its own.

    The tokenizer takes letters between blanks for one word, and those scripts leave no blanks. A
    word of theirs is then looked for as signs in a row.
    """
    return text if text.isascii() else _BETWEEN.sub(BREAK, text)


def body_of(text: str, runs: str) -> str:
    """Return the body of a text, given its runs as they are stored."""
    return BLOCK_SEPARATOR.join(text[start:end] for start, end in _runs.decode(runs))


def entities_within(mentions: bytes, start: int, end: int) -> str:
    """Return what is named in a passage, given the mentions of its text as they are stored.

    Those that are damaged name nothing: a highlight is stored all the same.
    """
    try:
        return json.dumps(sorted(packing.entities_within(mentions, start, end)))
    except (ValueError, struct.error):
        return "[]"


def register_functions(connection: sqlite3.Connection) -> None:
    """Let a connection call what the views behind the indexes are made with."""
    connection.create_function("entities_within", 3, entities_within, deterministic=True)
    connection.create_function("with_breaks", 1, with_breaks, deterministic=True)
    connection.create_function("body_of", 2, body_of, deterministic=True)
