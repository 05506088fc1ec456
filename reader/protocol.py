"""Requests to the child and its answers, one JSON object a line, UTF-8.

A request has an ``id``; every answer repeats it. A ``Read`` request is answered by one
``ArticleRead`` for each article of the file and a ``Finished``; an ``Analyse`` request by an
``Analysed`` and a ``Finished``; a ``Warm`` request by a ``Warmed``, where names are found, and
a ``Finished``; a ``Pack`` request by a ``Finished`` alone. ``Failed`` ends a request instead of
``Finished``.
"""

from typing import TypeAlias

import msgspec

from reader.domain.article import ImportedArticle
from reader.domain.entity import Analysis, Label
from reader.domain.pipeline import Pipeline


class Read(msgspec.Struct, frozen=True, tag="read"):
    """Read a file; ``path`` is absolute, ``encoding`` empty or the user's choice."""

    id: int
    path: str
    encoding: str = ""


class Analyse(msgspec.Struct, frozen=True, tag="analyse"):
    """Find the names in an article; blocks that are boilerplate are left out unless asked for.

    ``pipelines`` are the sources of those chosen in place of the usual ones, by language.
    """

    id: int
    article: ImportedArticle
    with_boilerplate: bool = False
    pipelines: dict[str, str] = {}


class Warm(msgspec.Struct, frozen=True, tag="warm"):
    """Load the models now, so that the next request need not wait for them."""

    id: int
    pipelines: dict[str, str] = {}


class Pack(msgspec.Struct, frozen=True, tag="pack"):
    """Make a spaCy DocBin of a draft, a file with a ``Document`` in each line."""

    id: int
    draft: str
    output: str


class ArticleRead(msgspec.Struct, frozen=True, tag="article_read"):
    """One article of the file."""

    id: int
    article: ImportedArticle


class Analysed(msgspec.Struct, frozen=True, tag="analysed"):
    """What was found in the article."""

    id: int
    analysis: Analysis


class Warmed(msgspec.Struct, frozen=True, tag="warmed"):
    """The models are loaded; ``models`` are the names of all languages' as analyses have them."""

    id: int
    models: tuple[str, ...] = ()
    installed: tuple[Pipeline, ...] = ()


class Finished(msgspec.Struct, frozen=True, tag="finished"):
    """The request is done."""

    id: int


class Failed(msgspec.Struct, frozen=True, tag="failed"):
    """The request could not be done, and why, in words for the user.

    For a bug ``outline`` says where in the code it is, as ``logs.outline`` does.
    """

    id: int
    message: str
    hint: str = ""
    outline: str = ""


class DocumentMention(msgspec.Struct, frozen=True, array_like=True):
    """A name in a document; ``name`` is that of its entity."""

    start: int
    end: int
    label: Label
    name: str


class Document(msgspec.Struct, frozen=True):
    """A text and who, what and where is in it; mentions in order, none over another."""

    id: int
    title: str
    path: str
    language: str
    text: str
    mentions: tuple[DocumentMention, ...]


Request: TypeAlias = Read | Analyse | Warm | Pack
Answer: TypeAlias = ArticleRead | Analysed | Warmed | Finished | Failed

_requests: msgspec.json.Decoder[Request] = msgspec.json.Decoder(Request)
_answers: msgspec.json.Decoder[Answer] = msgspec.json.Decoder(Answer)


def encode(message: Request | Answer) -> bytes:
    """Return the line of a message, with its newline."""
    return msgspec.json.encode(message) + b"\n"


def decode_request(line: bytes) -> Request:
    """Read a request; raises ``msgspec.DecodeError`` for anything else."""
    return _requests.decode(line)


def decode_answer(line: bytes) -> Answer:
    """Read an answer; raises ``msgspec.DecodeError`` for anything else."""
    return _answers.decode(line)
