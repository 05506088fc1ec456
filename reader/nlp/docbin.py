"""Annotated texts in spaCy's own form, for those who train or measure pipelines."""

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

import msgspec
import spacy
from spacy.language import Language
from spacy.tokens import Doc, DocBin, Span

from reader.protocol import Document, DocumentMention

_KEPT = ["ENT_IOB", "ENT_TYPE", "ENT_KB_ID"]
_ANY_LANGUAGE = "xx"


def pack(draft: Path, output: Path) -> None:
    """Pack the documents of a draft, which has one in a line, with their names into one file."""
    read = msgspec.json.Decoder(Document).decode
    docs = DocBin(attrs=_KEPT, store_user_data=True)
    with draft.open("rb") as lines:
        for line in lines:
            docs.add(_doc(read(line)))
    docs.to_disk(output)


def _doc(document: Document) -> Doc:
    tokens = list(_tokens(document))
    words = [word for word, _, _ in tokens]
    doc = Doc(_reader(document.language).vocab, words, [space for _, space, _ in tokens])
    starts = {start: number for number, (_, _, start) in enumerate(tokens)}
    ends = {start + len(word): number + 1 for number, (word, _, start) in enumerate(tokens)}
    doc.ents = tuple(
        Span(doc, starts[each.start], ends[each.end], each.label, kb_id=each.name)
        for each in document.mentions
    )
    doc.user_data = {"id": document.id, "title": document.title, "path": document.path}
    return doc


def _tokens(document: Document) -> Iterator[tuple[str, bool, int]]:
    """Yield words, whether a space follows, and where they start; names end where words do."""
    cuts = sorted(_cuts(document.mentions))
    at = 0
    for token in _reader(document.language).make_doc(document.text):
        start, end = token.idx, token.idx + len(token)
        while at < len(cuts) and cuts[at] <= start:
            at += 1
        while at < len(cuts) and cuts[at] < end:
            yield document.text[start : cuts[at]], False, start
            start = cuts[at]
            at += 1
        yield document.text[start:end], bool(token.whitespace_), start


def _cuts(mentions: Sequence[DocumentMention]) -> set[int]:
    return {place for each in mentions for place in (each.start, each.end)}


@cache
def _reader(language: str) -> Language:
    """Return what cuts a language into words; what spaCy does not know is cut as any language."""
    code = language.partition("-")[0].casefold()
    try:
        reader = spacy.blank(code or _ANY_LANGUAGE)
    except ImportError:
        reader = spacy.blank(_ANY_LANGUAGE)
    reader.max_length = 1 << 40
    return reader
