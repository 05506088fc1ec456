"""What the words around a name say about its label.

Every cue was kept because it paid on news and on encyclopedic text it was not written for; its
weight is in votes, of which a name has at most 2.5 from the model.
"""

import re
from collections.abc import Iterator
from typing import TypeAlias

from reader.domain.entity import Label
from reader.nlp.names import Name
from reader.nlp.words import PERSON_WORDS, SAYING_WORDS, TITLES

Evidence: TypeAlias = tuple[Label, float]

_AT_PLACE = frozenset({"in", "near", "across", "throughout"})
_TOWARDS_PLACE = frozenset(
    {"at", "from", "outside", "inside", "around", "toward", "towards"}
    | {"visit", "visiting", "via", "within"}
)
_ORGANISATION_BEFORE = frozenset(
    {"company", "firm", "bank", "newspaper", "party", "club", "organisation", "organization"}
    | {"ngo", "airline", "agency", "magazine", "retailer", "automaker", "carmaker", "startup"}
    | {"network", "broadcaster", "daily"}
)
_ORGANISATION_BEHIND = frozenset(
    {"ceo", "chairman", "chairwoman", "officials", "shares", "executives", "executive"}
    | {"employees", "spokesman", "spokeswoman", "spokesperson", "subsidiary", "stock", "group"}
)
_PLACE_KINDS = (
    "village|town|city|municipality|district|province|state|region|island|suburb|river|county"
    "|parish|capital|hamlet|settlement|port"
)

_WORD_BEFORE = re.compile(r"([\w.\-]+)[^\w.!?\n]*$")
_WORD_BEHIND = re.compile(r"[^\S\n]*+,?[^\S\n]*+(\w+)")
_PLACE_KIND_BEFORE = re.compile(rf"\b(?:{_PLACE_KINDS})s? of $")
_PLACE_KIND_BEHIND = re.compile(
    rf"(?:,? (?:is|was)|,) (?:an?|the) (?:[a-z\-]+ ){{0,3}}(?:{_PLACE_KINDS})\b"
    r"| (?:district|province|village|municipality|county|prefecture|region|river|island)\b"
)

_ORGANISATION_KINDS = (
    "company|firm|bank|newspaper|party|club|organi[sz]ation|airline|agency|magazine|retailer|charity"
    "|(?:auto|car)maker|start-?up|network|broadcaster|union|watchdog|regulator|university|brand"
    "|manufacturer|maker|provider|operator|league|coalition|alliance|movement|militia|non-?profit"
    "|NGO|subsidiary|consultancy|publisher|lender|insurer|developer|supplier|think[ -]tank"
)
_PERSON_KINDS = "|".join(sorted(PERSON_WORDS - {"captain", "named"}))
_ORGANISATION_KIND_BEHIND = re.compile(
    rf"(?:,? (?:is|was)|,) an? (?:[\w’'\-.]+ ){{0,3}}?(?:{_ORGANISATION_KINDS})"
    r"(?=[,.;)]| (?:of|in|for|from|with|and|that|which|led|run|\w+ed)\b)"
)
_PERSON_KIND_BEHIND = re.compile(
    rf"(?:,? (?:is|was)|,) (?:an?|the|his|her) (?:[\w\-]+ ){{0,2}}?(?:{_PERSON_KINDS})\b"
)


def around(text: str, name: Name) -> Iterator[Evidence]:
    """Yield the labels that the words before and behind a name speak for."""
    context = text[max(0, name.start - 30) : name.start]
    if word := _last_word(context):
        yield from _before(word)
        if context.endswith(" "):
            yield from _directly_before(word)
    if context.endswith(" of ") and _PLACE_KIND_BEFORE.search(context):
        yield Label.GPE, 2.0
    yield from _behind(text, name)


def _last_word(context: str) -> str:
    """Return the last word of what stands before a name, in small letters."""
    last = context[:-1].rpartition(" ")[2]
    if context.endswith(" ") and last.isalpha():
        return last.lower()
    before = _WORD_BEFORE.search(context)
    return before[1].lower().rstrip(".") if before else ""


def _before(word: str) -> Iterator[Evidence]:
    if word in TITLES:
        yield Label.PERSON, 2.0
    if word in _AT_PLACE:
        yield Label.GPE, 1.4
    if word in _TOWARDS_PLACE:
        yield Label.GPE, 0.6


def _directly_before(word: str) -> Iterator[Evidence]:
    if word in _ORGANISATION_BEFORE:
        yield Label.ORG, 1.0
    if word in PERSON_WORDS:
        yield Label.PERSON, 1.0


def _behind(text: str, name: Name) -> Iterator[Evidence]:
    behind = _WORD_BEHIND.match(text, name.end)
    if behind and behind[1].lower() in SAYING_WORDS:
        yield Label.PERSON, 0.8
    if behind and behind[1].lower() in _ORGANISATION_BEHIND and behind.start(1) == name.end + 1:
        yield Label.ORG, 1.0
    if _PLACE_KIND_BEHIND.match(text, name.end):
        yield Label.GPE, 2.0
    if _ORGANISATION_KIND_BEHIND.match(text, name.end):
        yield Label.ORG, 1.5
    if _PERSON_KIND_BEHIND.match(text, name.end):
        yield Label.PERSON, 1.2
