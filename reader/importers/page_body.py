"""Which blocks of a page are its article.

trafilatura has the first word. What it left out is taken back where it stands among what it took
and is set alike; what it took is put aside where its form shows that it only leads elsewhere. No
rule looks for a site, and none may put aside much of a page.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass, field

import trafilatura
from lxml.html import HtmlElement
from trafilatura.settings import Document

from reader.domain.article import BlockKind
from reader.importers.dom import is_large
from reader.importers.drafts import Draft
from reader.importers.lead_ins import leads_elsewhere
from reader.importers.page_blocks import PageBlock

_WORD = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af]|[^\W\u2e80-\u9fff\uac00-\ud7af]+")
_RUN = 4
_COVERED = 0.6
_PROSE_WORDS = 12
_SHORT_WORDS = 15
_REPEATED_WORDS = 8
_PICTURES = frozenset({BlockKind.CAPTION, BlockKind.IMAGE, BlockKind.RULE})

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_DATED = re.compile(
    rf"\b(?:\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{2,4}}|\d{{4}}-\d\d-\d\d"
    rf"|{_MONTH}\.? \d{{1,2}}(?:, \d{{4}})?"
    rf"|\d{{1,2}} {_MONTH} \d{{4}}|\d+ (?:minute|hour|day|week|month|year)s? ago)\b",
    re.IGNORECASE,
)
# What pages call the boxes that stand beside an article, and how far up its box may be.
_ASIDES = (
    (re.compile(r"cookie|consent|gdpr", re.IGNORECASE), 9),
    (re.compile(r"footer|copyright|disclaimer|print-head|legal", re.IGNORECASE), 5),
    (re.compile(r"comment|disqus|reply|respond", re.IGNORECASE), 6),
    (re.compile(r"promo|\bcta\b|[-_]cta|cta[-_]|advert|sponsor", re.IGNORECASE), 4),
    (re.compile(r"newsletter|subscri|sign-?up", re.IGNORECASE), 4),
    (re.compile(r"related|recommend|read-?more|recirc|teaser", re.IGNORECASE), 4),
    (re.compile(r"breadcrumb|\btoc|toc[-_]|table-of-contents|jump-links", re.IGNORECASE), 4),
    (re.compile(r"about[-_]?(?:the[-_]?)?author|author[-_]{0,2}(?:box|bio|info|card|desc)"), 5),
    (re.compile(r"byline|dateline|timestamp|read(?:ing)?-time|article-dates|tag-list"), 2),
)
_LARGEST_ASIDE = 0.25


def with_roles(root: HtmlElement, blocks: list[PageBlock], title: str) -> list[Draft]:
    """Return the blocks of a page, each as body or as boilerplate."""
    extracted = _extracted(root)
    drafts = [block.draft for block in blocks]
    if not extracted:
        return drafts
    body = _Body(blocks, extracted, _folded(title)).decide()
    return [
        draft if kept else draft.as_boilerplate() for draft, kept in zip(drafts, body, strict=True)
    ]


@dataclass(slots=True)
class _Body:
    """Decides block by block; ``kept`` says which blocks are the article so far."""

    blocks: list[PageBlock]
    extracted: str
    title: str
    folded: list[str] = field(init=False)
    words: list[int] = field(init=False)
    kept: list[bool] = field(init=False)

    def __post_init__(self) -> None:
        cover = _Cover(self.extracted)
        self.folded = [_folded(block.draft.text) for block in self.blocks]
        self.words = [len(folded.split()) for folded in self.folded]
        self.kept = [
            block.draft.kind not in _PICTURES and cover.share(folded) >= _COVERED
            for block, folded in zip(self.blocks, self.folded, strict=True)
        ]

    def decide(self) -> list[bool]:
        self._restore_alike()
        self._restore_headings()
        for leads_away in (
            self._is_title,
            self._leads_elsewhere,
            self._is_only_link,
            self._contents_entry(),
            self._is_dateline,
        ):
            self._put_aside(leads_away)
        around = _Around()
        for names, levels in _ASIDES:
            self._put_box_aside(names, levels, around)
        self._put_aside_before_title()
        self._keep_one_of_repeats()
        self._keep_pictures_within()
        return self.kept

    def _put_aside(self, leads_away: Callable[[int], bool]) -> None:
        for at in self._kept_places():
            if leads_away(at):
                self.kept[at] = False

    def _kept_places(self) -> list[int]:
        return [at for at, kept in enumerate(self.kept) if kept]

    def _restore_alike(self) -> None:
        """Take back paragraphs set like the article's: between its own, or if much was missed."""
        settings = [_setting(block.element) for block in self.blocks]
        all_words: Counter[tuple[str, ...]] = Counter()
        kept_words: Counter[tuple[str, ...]] = Counter()
        for at, setting in enumerate(settings):
            if self.words[at] >= 10:
                all_words[setting] += self.words[at] * self._could_be_prose(at)
                kept_words[setting] += self.words[at] * self.kept[at]
        prose = [at for at in self._kept_places() if self.words[at] >= 10] or [0]
        largest = max(all_words.values(), default=0)
        missed = largest > 3 * kept_words.total()
        for at, setting in enumerate(settings):
            share = kept_words[setting] / max(1, all_words[setting])
            between = prose[0] < at < prose[-1]
            alike = kept_words[setting] >= 80 and share >= 0.3 and (between or share < 0.6)
            if alike or (missed and all_words[setting] == largest):
                self.kept[at] = self.kept[at] or self._could_be_prose(at)

    def _restore_headings(self) -> None:
        """Take back the headings that stand between what is kept, in the same box."""
        for at in range(1, len(self.blocks) - 1):
            block, after = self.blocks[at], self.blocks[at + 1]
            if (
                block.draft.kind is BlockKind.HEADING
                and self.kept[at - 1]
                and self.kept[at + 1]
                and block.linked == 0
                and block.element.getparent() is after.element.getparent()
            ):
                self.kept[at] = True

    def _could_be_prose(self, at: int) -> bool:
        block = self.blocks[at]
        if block.linked >= 0.4 * len(block.draft.text):
            return False
        if block.draft.kind is BlockKind.HEADING:
            return self.words[at] >= 2
        return block.draft.kind is BlockKind.PARAGRAPH and self.words[at] >= _PROSE_WORDS

    def _is_title(self, at: int) -> bool:
        draft = self.blocks[at].draft
        return draft.kind is BlockKind.HEADING and (
            draft.level == 1 or self.folded[at] == self.title
        )

    def _leads_elsewhere(self, at: int) -> bool:
        block = self.blocks[at]
        if self.words[at] > _SHORT_WORDS or not leads_elsewhere(block.draft.text):
            return False
        linked = block.linked > 0.15 * len(block.draft.text)
        return linked or self.words[at] <= 6 or block.draft.text[-1] not in ".!?"

    def _is_only_link(self, at: int) -> bool:
        block = self.blocks[at]
        return self.words[at] >= 3 and block.linked > 0.9 * len(block.draft.text)

    def _contents_entry(self) -> Callable[[int], bool]:
        headings = {
            folded
            for block, folded in zip(self.blocks, self.folded, strict=True)
            if block.draft.kind is BlockKind.HEADING
        }
        listed = (BlockKind.LIST_ITEM, BlockKind.PARAGRAPH)
        return lambda at: self.blocks[at].draft.kind in listed and self.folded[at] in headings

    def _is_dateline(self, at: int) -> bool:
        draft = self.blocks[at].draft
        return (
            draft.kind is BlockKind.PARAGRAPH
            and self.words[at] < _SHORT_WORDS
            and not draft.text.endswith(".")
            and _DATED.search(draft.text) is not None
        )

    def _put_box_aside(self, names: re.Pattern[str], levels: int, around: "_Around") -> None:
        """Put aside what stands in a box of such a name, unless it is much of the article."""
        places = self._kept_places()
        inside = [
            at
            for at in places
            if any(names.search(each) for each in around.names(self.blocks[at].element, levels))
        ]
        total = sum(self.words[at] for at in places)
        if sum(self.words[at] for at in inside) <= total * _LARGEST_ASIDE:
            for at in inside:
                self.kept[at] = False

    def _put_aside_before_title(self) -> None:
        top = next((at for at in range(len(self.blocks)) if self._is_title(at)), 0)
        if self.folded[top] != self.title:
            return
        total = sum(self.words[at] for at in self._kept_places())
        before = [at for at in self._kept_places() if at < top]
        if sum(self.words[at] for at in before) < 0.2 * total:
            for at in before:
                self.kept[at] = False

    def _keep_one_of_repeats(self) -> None:
        """Of equal texts keep the one nearest to the middle of the article."""
        places = self._kept_places()
        middle = places[len(places) // 2] if places else 0
        seen: set[str] = set()
        for at in sorted(places, key=lambda at: abs(at - middle)):
            if self.words[at] >= _REPEATED_WORDS:
                self.kept[at] = self.folded[at] not in seen
                seen.add(self.folded[at])

    def _keep_pictures_within(self) -> None:
        """Keep pictures that came with the file, captions of what is kept, and rules inside."""
        places = self._kept_places()
        if not places:
            return
        shown = False
        for at in range(places[0], places[-1]):
            draft = self.blocks[at].draft
            if draft.kind is BlockKind.CAPTION:
                self.kept[at] = shown or self._is_over_table(at)
            elif draft.kind in _PICTURES:
                self.kept[at] = bool(draft.image) or draft.kind is BlockKind.RULE
            shown = bool(draft.image)

    def _is_over_table(self, at: int) -> bool:
        return self.blocks[at].element.tag == "caption" and self.kept[at + 1]


class _Cover:
    """How much of a block's words occurs in a text, by runs of words."""

    def __init__(self, text: str) -> None:
        lines = [_folded(line) for line in text.splitlines()]
        self._lines = set(lines)
        self._runs = set(_runs(" ".join(lines).split()))

    def share(self, folded: str) -> float:
        """Return the share of a text's runs of words, from 0 to 1."""
        words = folded.split()
        if len(words) < _RUN:
            return float(bool(words) and folded in self._lines)
        runs = list(_runs(words))
        return sum(run in self._runs for run in runs) / len(runs)


def _folded(text: str) -> str:
    return " ".join(_WORD.findall(text.lower()))


def _runs(words: list[str]) -> Iterable[tuple[str, ...]]:
    return (tuple(words[at : at + _RUN]) for at in range(len(words) - _RUN + 1))


def _names(element: HtmlElement) -> str:
    attributes = ("class", "id", "role", "itemprop", "data-testid", "aria-label")
    return " ".join(value for name in attributes if (value := element.get(name)))


def _setting(element: HtmlElement) -> tuple[str, ...]:
    """Return how a block is set: its element and the one around it, with their names."""
    parent = element.getparent()
    around = (parent.tag, _names(parent)) if parent is not None else ("", "")
    return (element.tag, _names(element), *around)


class _Around:
    """The names of the boxes that elements stand in, from the innermost outwards."""

    def __init__(self) -> None:
        self._names: dict[HtmlElement, str] = {}

    def names(self, element: HtmlElement, levels: int) -> Iterator[str]:
        """Return the names of an element and of those around it, up to the page's body."""
        for _ in range(levels):
            if element is None or element.tag in ("body", "html"):
                return
            if element not in self._names:
                self._names[element] = _names(element)
            if self._names[element]:
                yield self._names[element]
            element = element.getparent()


def _extracted(root: HtmlElement) -> str:
    if is_large(root):
        return ""
    document = trafilatura.bare_extraction(
        deepcopy(root), include_comments=False, include_tables=True, favor_recall=True
    )
    return (document.text or "") if isinstance(document, Document) else ""
