"""Headlines in Title Case and ALL CAPS, re-cased as a sentence would be.

The model was trained on sentences: capitals everywhere tell it nothing, and it takes whole
headlines for names. Each word is cased as the sentences of the same article case it, else as the
word lists suggest. Offsets stay.
"""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from reader.nlp import gazetteer
from reader.nlp.gazetteer import WELL_KNOWN, Place, is_people, may_begin_a_place, place
from reader.nlp.spelling import fold
from reader.nlp.words import FUNCTION_WORDS, HEADS, given_names, is_common, listed, parts_of_speech

_WORD = re.compile(r"[^\W_]+(?:[.'’\-–&][^\W_]+)*\.?")
_WORD_WITH_A_LETTER = re.compile(r"[^\W\d_]\S*")
_POSSESSIVE = re.compile(r"(?:['’`]s|['’])$", re.IGNORECASE)
_PART = re.compile(r"[^\W\d_]+")
_PUNCTUATION_AROUND = '.,:;!?"”’'
_FEWEST_WORDS, _MOST_WORDS = 2, 30
_FEWEST_LETTERS_IN_CAPITALS = 5
_SENTENCE_STARTS_AFTER = frozenset(".!?:“\"‘'")
_ACRONYMS = listed("acronyms.txt")


class Casing(Enum):
    """How a line is cased."""

    SENTENCE = auto()
    TITLE = auto()
    CAPITALS = auto()


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    form: str
    """The word without a possessive ending or a full stop."""

    @property
    def lower(self) -> str:
        return self.form.lower()


def recase(text: str) -> str:
    """Return the text with its headlines in sentence case; every character keeps its place."""
    lines = [(match.start(), match[0]) for match in re.finditer(r"[^\n]+", text)]
    casings = [casing(line) for _, line in lines]
    if all(found is Casing.SENTENCE for found in casings):
        return text
    told = list(zip(lines, casings, strict=True))
    headlines = [line for (_, line), found in told if found is not Casing.SENTENCE]
    sentences = [line for (_, line), found in told if found is Casing.SENTENCE]
    seen = _Seen(sentences, {word.lower for line in headlines for word in _words(line)})
    characters = list(text)
    for (start, line), found in told:
        if found is not Casing.SENTENCE:
            characters[start : start + len(line)] = _recased(line, found, seen)
    return "".join(characters)


def casing(line: str) -> Casing:
    """Tell how a line is cased; a long line, or a very short one, passes for a sentence."""
    words = _WORD_WITH_A_LETTER.findall(line)
    if not _FEWEST_WORDS <= len(words) <= _MOST_WORDS:
        return Casing.SENTENCE
    letters = list(filter(str.isalpha, line))
    if len(letters) >= _FEWEST_LETTERS_IN_CAPITALS and sum(map(str.isupper, letters)) > 0.75 * len(
        letters
    ):
        return Casing.CAPITALS
    ending = line.rstrip("”\"’') ")
    if ending.endswith((".", ";")) and not line.endswith("..."):
        return Casing.SENTENCE
    telling = [
        word for word in words[1:] if word.lower().strip(_PUNCTUATION_AROUND) not in FUNCTION_WORDS
    ]
    capitalised = sum(word[0].isupper() for word in telling)
    return Casing.TITLE if capitalised >= max(3, 0.8 * len(telling)) else Casing.SENTENCE


class _Seen:
    """How the sentences of an article case some words where they are free to choose."""

    def __init__(self, lines: Iterable[str], wanted: set[str]) -> None:
        self._balance: Counter[str] = Counter()
        forms: dict[str, str] = {}
        for line in lines:
            for match in _WORD.finditer(line):
                written = match[0]
                form = forms.get(written)
                if form is None:
                    form = forms[written] = _wanted_form(written, wanted)
                if form and _is_inside_a_sentence(line, match.start()):
                    self._balance[form] += 1 if written[0].isupper() else -1

    def capitalised(self, word: str) -> bool:
        """Tell whether a word has a capital more often than not."""
        return self._balance[word.lower()] > 0

    def lower(self, word: str) -> bool:
        """Tell whether a word has no capital more often than it has one."""
        return self._balance[word.lower()] < 0


def _wanted_form(written: str, wanted: set[str]) -> str:
    """Return the word that is wanted as it is compared, or nothing where it is another one."""
    lower = _form(written).lower()
    return lower if lower in wanted else ""


def _form(written: str) -> str:
    """Return a word without a full stop and a possessive ending."""
    form = written.rstrip(".")
    return _POSSESSIVE.sub("", form) if "'" in form or "’" in form else form


def _is_inside_a_sentence(line: str, at: int) -> bool:
    before = line[max(0, at - 3) : at].rstrip()[-1:]
    return bool(before) and before not in _SENTENCE_STARTS_AFTER


def _words(line: str) -> list[_Word]:
    return [_Word(match.start(), match.end(), _form(match[0])) for match in _WORD.finditer(line)]


def _recased(line: str, found: Casing, seen: _Seen) -> str:
    words = _words(line)
    kept = _in_places(words)
    kept_as_is = _in_organisations(line, words) if found is Casing.TITLE else set()
    out = list(line)
    for number, word in enumerate(words):
        if number in kept_as_is:
            continue
        written = line[word.start : word.end]
        known = number in kept or _is_known(word.form)
        cased = (_from_title if found is Casing.TITLE else _from_capitals)(
            word, written, seen, known=known
        )
        if number == 0:
            cased = cased[:1].upper() + cased[1:]
        if len(cased) == len(written):
            out[word.start : word.end] = cased
    return "".join(out)


def _from_title(word: _Word, written: str, seen: _Seen, *, known: bool) -> str:
    if known or seen.capitalised(word.form) or _is_cased_by_itself(word.form):
        return written
    if "-" in word.form or "–" in word.form:
        return _PART.sub(lambda part: _part_from_title(part[0]), written)
    return written.lower() if is_common(word.form) else written


def _part_from_title(part: str) -> str:
    keeps = part.isupper() or gazetteer.known_label(part) or not is_common(part)
    return part if keeps else part.lower()


def _is_cased_by_itself(form: str) -> bool:
    return (len(form) > 1 and form.isupper()) or (
        "-" not in form and any(char.isupper() for char in form[1:])
    )


def _from_capitals(word: _Word, written: str, seen: _Seen, *, known: bool) -> str:
    if known or seen.capitalised(word.form):
        return written[:1] + written[1:].lower()
    if "." in written.rstrip(".") and len(written) <= 7:
        return written
    if is_common(word.form) or seen.lower(word.form):
        return written.lower()
    if _looks_like_an_acronym(word.form):
        return written
    return "-".join(part[:1] + part[1:].lower() for part in written.split("-"))


def _looks_like_an_acronym(form: str) -> bool:
    if len(form) <= 3 or form.lower() in _ACRONYMS:
        return True
    vowels = set("AEIOU") & set(form[1:-1])
    return len(form) == 4 and form.isalpha() and not vowels and fold(form) not in given_names()


def _is_known(form: str) -> bool:
    """Tell a place or a people from an ordinary word of the same spelling."""
    if is_people(form):
        return True
    kind = place(form)
    if kind not in WELL_KNOWN:
        return False
    return kind is Place.COUNTRY or not set(parts_of_speech(form)) & set("fvar")


def _in_places(words: list[_Word]) -> set[int]:
    """Return the numbers of the words that make up places of several words."""
    found: set[int] = set()
    for at, word in enumerate(words):
        if may_begin_a_place(word.form):
            for count in (4, 3, 2):
                name = " ".join(word.form for word in words[at : at + count])
                if " " in name and place(name) in WELL_KNOWN:
                    found.update(range(at, at + count))
    return found


def _in_organisations(line: str, words: list[_Word]) -> set[int]:
    """Return the numbers of the words in names such as "U.S. Institute of Peace"."""
    found: set[int] = set()
    for at, word in enumerate(words):
        if word.lower not in HEADS or not word.form[0].isupper():
            continue
        first = _first_word_of_organisation(line, words, at)
        if first is not None:
            found.update(range(first, at + 1))
            if at + 2 < len(words) and words[at + 1].form in {"of", "for"}:
                found.add(at + 2)
    return found


def _first_word_of_organisation(line: str, words: list[_Word], head: int) -> int | None:
    for at in range(head - 1, max(-1, head - 4), -1):
        word, following = words[at], words[at + 1]
        if not word.form[0].isupper() or line[word.end : following.start].strip():
            return None
        letters = set(parts_of_speech(word.form))
        if word.form.isupper() or "." in word.form or _is_known(word.form) or not letters:
            return at
        if letters & set("vf") and not letters & set("an"):
            return None
    return None
