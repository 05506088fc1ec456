"""Where a name begins and ends.

The convention: articles, a possessive ending, surrounding quotes and punctuation do not belong to
a name, nor does a title before a person ("General Sergey Surovikin"), honours behind one ("Ann Hill
QC"), a score behind a team ("Durham 4"), a word in small letters at either end ("Interfax news"), a
party before its place ("R-Iowa"), a prefix before a people ("anti-American") or what stands before
a dash between spaces ("Romania - Cosmin Contra"). "The" with a capital in the middle of a sentence
belongs to the organisation, work or building that it begins ("The Hindu").
"""

import re
from collections.abc import Callable
from dataclasses import replace

from reader.domain.entity import Label
from reader.nlp.names import Name
from reader.nlp.words import TITLES

_PLACES = frozenset({Label.GPE, Label.LOC, Label.FAC})
_MAY_BEGIN_WITH_THE = frozenset(
    {Label.ORG, Label.FAC, Label.WORK_OF_ART, Label.EVENT, Label.PRODUCT}
)

_LEADING = re.compile(r"[\s\"“”‘'’`(\[{<\-–—,.;:*•/|#@&]+|(?:the|an?)\s+", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’`]s?$", re.IGNORECASE)
_TRAILING = re.compile(r"[\s\"“”‘(\[{<>\]}\-–—,;:*•/|!?&]+$")
_ABBREVIATED = re.compile(r"(?:\b[A-Z]\.|\b(?:Inc|Corp|Co|Ltd|Jr|Sr|St|No|Bros)\.)$")
_PLAIN = re.compile(r"(?!(?:The|An?) )[A-Z][A-Za-z]*(?: [A-Z][A-Za-z]*)*")
_FIRST_WORD = re.compile(r"([^\W\d_][\w\-]*\.?)\s+")
_NUMBER_BEHIND = re.compile(r"(?: [\d(]\S*)+$")
_NUMBERS_BEHIND = re.compile(r"(?: [\d(]\S*){2,}$| \d+-\d\S*$")
_NUMBER_BEFORE = re.compile(r"(?:\d\S* (?:- )?)+")
_HONOURS = re.compile(r",? (?:[QK]C|M[DP]|MEP|MSP|[CMO]BE|Ph\.?D)$")
_PARTY = re.compile(r"[DIR]-(?=[A-Z])")
_PREFIX = re.compile(r"[a-z]+-(?=[A-Z])")
_SMALL_WORDS_BEHIND = re.compile(r"(?: [a-z][\w\-]*)+$")
_PARTICLES = "van|von|de|der|den|bin|ibn|al|el|la|le|da|di|du|dos|ul|ud|abu|of"
_SMALL_WORDS_BEFORE = re.compile(rf"(?:(?!(?:{_PARTICLES})\b)[a-z][a-z\-]* )+(?=\S*[A-Z])")
_UP_TO_A_DASH = re.compile(r".* [-–] ")
_THE_IN_A_SENTENCE = re.compile(r"[\w,;)’'\"] (The )$")


def trim(text: str, names: list[Name]) -> list[Name]:
    """Return the names cut to what the convention keeps; one that is left empty is gone."""
    trimmed = (_with_its_article(text, _trimmed(text, name)) for name in names)
    return [name for name in trimmed if name.start < name.end]


def trim_edges(text: str, names: list[Name]) -> list[Name]:
    """Return the names without quotes, punctuation and numbers around them, in any language."""
    trimmed = (_until_settled(text, _until_settled(text, name, _edges), _numbers) for name in names)
    return [name for name in trimmed if name.start < name.end]


def _trimmed(text: str, name: Name) -> Name:
    if _PLAIN.fullmatch(text, name.start, name.end):
        return _until_settled(text, _honours(text, name), _title)
    for cut in (_other_names, _edges, _honours, _title, _numbers, _small_words):
        name = _until_settled(text, name, cut)
    return _until_settled(text, name, _edges)


def _until_settled(text: str, name: Name, cut: Callable[[str, Name], Name]) -> Name:
    while name.start < name.end:
        shorter = cut(text, name)
        if shorter == name:
            break
        name = shorter
    return name


def _edges(text: str, name: Name) -> Name:
    start, end = name.start, name.end
    if leading := _LEADING.match(text, start, end):
        start = leading.end()
    words = text[start:end]
    for pattern in (_POSSESSIVE, _TRAILING):
        words = pattern.sub("", words)
    if words.endswith(".") and not _ABBREVIATED.search(words):
        words = words[:-1]
    if words.endswith(")") and "(" not in words:
        words = words[:-1]
    if "(" in words and ")" not in words:
        words = words[: words.index("(")]
    return replace(name, start=start, end=start + len(words))


def _other_names(text: str, name: Name) -> Name:
    return _without_start(text, name, _UP_TO_A_DASH)


def _title(text: str, name: Name) -> Name:
    if name.label is not Label.PERSON:
        return name
    first = _FIRST_WORD.match(text, name.start, name.end)
    if first is None or first[1].rstrip(".").lower() not in TITLES:
        return name
    return _edges(text, replace(name, start=first.end()))


def _honours(text: str, name: Name) -> Name:
    return _without_end(text, name, _HONOURS) if name.label is Label.PERSON else name


def _numbers(text: str, name: Name) -> Name:
    keeps_a_number = name.label is not Label.NORP and not _names_a_person_or_place(name)
    behind = _NUMBERS_BEHIND if keeps_a_number else _NUMBER_BEHIND
    name = _without_end(text, name, behind)
    return name if keeps_a_number else _without_start(text, name, _NUMBER_BEFORE)


def _small_words(text: str, name: Name) -> Name:
    if name.label is Label.PERSON:
        return _without_start(text, name, _SMALL_WORDS_BEFORE)
    if name.label is Label.NORP:
        return _without_start(text, name, _PREFIX)
    if name.label in _PLACES:
        name = _without_start(text, name, _PARTY)
    if name.label is Label.ORG or name.label in _PLACES:
        return _without_end(text, name, _SMALL_WORDS_BEHIND)
    return name


def _names_a_person_or_place(name: Name) -> bool:
    return name.label is Label.PERSON or name.label in _PLACES


def _without_end(text: str, name: Name, ending: re.Pattern[str]) -> Name:
    found = ending.search(name.of(text))
    return replace(name, end=name.start + found.start()) if found and found.start() else name


def _without_start(text: str, name: Name, beginning: re.Pattern[str]) -> Name:
    found = beginning.match(text, name.start, name.end)
    return replace(name, start=found.end()) if found and found.end() < name.end else name


def _with_its_article(text: str, name: Name) -> Name:
    if name.label not in _MAY_BEGIN_WITH_THE or name.start >= name.end:
        return name
    before = _THE_IN_A_SENTENCE.search(text[max(0, name.start - 6) : name.start])
    return replace(name, start=name.start - len(before[1])) if before else name
