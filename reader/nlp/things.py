"""Events, laws and awards, which the words of their names tell."""

from reader.domain.entity import Label
from reader.nlp.words import AWARD_WORDS, EVENT_WORDS, listed

_LABELS = (
    dict.fromkeys(EVENT_WORDS, Label.EVENT)
    | dict.fromkeys(AWARD_WORDS, Label.WORK_OF_ART)
    | dict.fromkeys(listed("law_words.txt"), Label.LAW)
)
_STORM_WORDS = listed("storm_words.txt")
_EVENTS = listed("events.txt")


def is_event(words: tuple[str, ...]) -> bool:
    """Tell whether one word is the name of an event, such as Brexit."""
    return len(words) == 1 and words[0] in _EVENTS


def thing_named(words: tuple[str, ...]) -> Label | None:
    """Return what a name of these folded words is by its last word or its first one."""
    if len(words) < 2:
        return Label.EVENT if is_event(words) else None
    return Label.EVENT if words[0] in _STORM_WORDS else _LABELS.get(words[-1])
