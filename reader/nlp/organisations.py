"""Which forms name the same organisation, place or work."""

from collections import defaultdict
from collections.abc import Iterator

from reader.domain.entity import Label
from reader.nlp.forms import Form
from reader.nlp.gazetteer import place
from reader.nlp.joins import Joins, Reason
from reader.nlp.words import FUNCTION_WORDS, ORGANISATION_WORDS, is_common, listed

_LEGAL_FORMS = listed("legal_forms.txt")
_MAY_HAVE_AN_ACRONYM = frozenset({Label.ORG, Label.GPE, Label.WORK_OF_ART})
_PLACE_KINDS = frozenset(
    {"city", "province", "state", "region", "district", "county", "strip", "island", "river"}
)
_BEFORE_A_PLACE = ("city of ", "republic of ", "state of ", "kingdom of ", "sultanate of ")


def join_acronyms(joins: Joins, explained: dict[str, Form]) -> None:
    """Join acronyms to the names the article explains them by, or whose initials they are."""
    by_initials: defaultdict[str, list[Form]] = defaultdict(list)
    for form in joins.forms:
        if form.label in _MAY_HAVE_AN_ACRONYM and len(form.words) > 1:
            for short in initials(form.words):
                by_initials[short].append(form)
    for form in joins.forms:
        if form.label not in _MAY_HAVE_AN_ACRONYM or not _is_acronym(form.text):
            continue
        short = form.text.replace(".", "").casefold()
        long = explained.get(form.key) or joins.the_one_of(by_initials[short])
        if long is not None and long is not form:
            joins.join(form, long, Reason.ACRONYM)


def initials(words: list[str]) -> set[str]:
    """Return the acronyms that a name may have, in small letters."""
    telling = [word for word in words if word not in FUNCTION_WORDS and word not in {"de", "la"}]
    return {"".join(word[0] for word in words), "".join(word[0] for word in telling)}


def _is_acronym(text: str) -> bool:
    letters = text.replace(".", "")
    return " " not in text and 2 <= len(letters) <= 8 and sum(map(str.isupper, letters)) >= 2


def join_short_names(joins: Joins) -> None:
    """Join organisations that are called by a part of their name ("Zipmex" for "Zipmex Ltd")."""
    organisations = [form for form in joins.forms if form.label in {Label.ORG, Label.WORK_OF_ART}]
    by_core: defaultdict[tuple[str, ...], list[Form]] = defaultdict(list)
    by_part: defaultdict[tuple[str, ...], list[Form]] = defaultdict(list)
    for form in organisations:
        core = _core(form)
        by_core[core].append(form)
        for part in _parts(core):
            by_part[part].append(form)
    for same in by_core.values():
        for form in same[1:]:
            joins.join(form, same[0], Reason.LEGAL_FORM)
    for form in organisations:
        long = joins.the_one_of(by_part[_core(form)])
        if long is not None:
            joins.join(form, long, Reason.SHORT)


def _core(form: Form) -> tuple[str, ...]:
    words = form.words
    return tuple(word for word in words if word not in _LEGAL_FORMS) or tuple(words)


def _parts(core: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Yield what an organisation may be called for short.

    "Kenya Rugby Union" may be the "Rugby Union", "Real Madrid Club" is "Real Madrid" and the
    "Seattle Mariners" are the "Mariners".
    """
    if _is_team(core):
        yield core[-1:]
    for at in range(1, len(core) - 1):
        if core[at - 1] not in FUNCTION_WORDS:
            yield core[at:]
    for at in range(1, len(core)):
        is_telling = at > 1 or not is_common(core[0])
        if is_telling and all(word in ORGANISATION_WORDS for word in core[at:]):
            yield core[:at]


def _is_team(core: tuple[str, ...]) -> bool:
    *town, players = core
    is_many = players.endswith("s") and players not in ORGANISATION_WORDS
    return is_many and place(" ".join(town)) is not None


def join_place_kinds(joins: Joins) -> None:
    """Join "Gaza" and "Gaza Strip", "Shenyang" and "the city of Shenyang"."""
    places = {form.key: form for form in joins.forms if form.label is Label.GPE}
    for key, form in places.items():
        *rest, last = key.split()
        short = places.get(" ".join(rest)) if last in _PLACE_KINDS else None
        for before in _BEFORE_A_PLACE:
            if key.startswith(before):
                short = places.get(key.removeprefix(before))
        if short is not None:
            joins.join(short, form, Reason.SHORT)
