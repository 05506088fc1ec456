"""Which blocks of a page are its article."""

import re
from collections.abc import Iterable
from copy import deepcopy

import trafilatura
from lxml.html import HtmlElement
from trafilatura.settings import Document

from reader.importers.drafts import Draft
from reader.importers.page_blocks import PageBlock

_WORD = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af]|[^\W\u2e80-\u9fff\uac00-\ud7af]+")
_RUN = 4
_COVERED = 0.6
_MAX_ELEMENTS = 30_000


def with_roles(root: HtmlElement, blocks: list[PageBlock]) -> list[Draft]:
    """Return the blocks of a page, each as body or as boilerplate."""
    extracted = _extracted(root)
    cover = _Cover(extracted)
    drafts = [block.draft for block in blocks]
    if not extracted:
        return drafts
    return [
        draft if cover.share(draft.text) >= _COVERED else draft.as_boilerplate() for draft in drafts
    ]


class _Cover:
    """How much of a block's words occurs in a text, by runs of words."""

    def __init__(self, text: str) -> None:
        words = _words(text)
        self._runs = set(_runs(words))
        self._lines = {" ".join(_words(line)) for line in text.splitlines()}

    def share(self, text: str) -> float:
        """Return the share of a text's runs of words, from 0 to 1."""
        words = _words(text)
        if len(words) < _RUN:
            return float(bool(words) and " ".join(words) in self._lines)
        runs = list(_runs(words))
        return sum(run in self._runs for run in runs) / len(runs)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _runs(words: list[str]) -> Iterable[tuple[str, ...]]:
    return (tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1))


def _extracted(root: HtmlElement) -> str:
    if sum(1 for _ in root.iter()) > _MAX_ELEMENTS:
        return ""
    document = trafilatura.bare_extraction(
        deepcopy(root), include_comments=False, include_tables=True
    )
    return (document.text or "") if isinstance(document, Document) else ""
