"""Words that tell something about a name, from the program's own lists."""

from functools import cache

from reader import paths


def _lines(name: str) -> list[str]:
    """Return the lines of a list but those that start with ``#``, which say what it is."""
    lines = (paths.resources() / "words" / name).read_text("utf-8").splitlines()
    return [line for line in lines if not line.startswith("#")]


def listed(name: str) -> frozenset[str]:
    """Return the words of a list of words."""
    return frozenset(word for line in _lines(name) for word in line.split())


def table(name: str) -> dict[str, str]:
    """Return what a list of names says about each of them."""
    return dict(line.split("\t") for line in _lines(name))


TITLES = listed("titles.txt")
FUNCTION_WORDS = listed("function_words.txt")
ORGANISATION_WORDS = listed("organisation_words.txt")
HEADS = listed("organisation_heads.txt")
PLACE_WORDS = listed("place_words.txt")
SITE_WORDS = listed("site_words.txt")
NEVER_NAMES = listed("never_names.txt")
ABBREVIATIONS = listed("abbreviations.txt")
HALF_NAMES = listed("half_names.txt")
ASSEMBLIES = listed("assemblies.txt")
EVENT_WORDS = listed("event_words.txt")
AWARD_WORDS = listed("award_words.txt")
PERSON_WORDS = listed("person_words.txt")
SAYING_WORDS = listed("saying_words.txt")
NAME_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})


def without_suffix(name: str) -> str:
    """Return a person's name without "Jr.", "III" and the like behind it."""
    rest, _, last = name.rpartition(" ")
    return rest if rest and last.rstrip(".").lower() in NAME_SUFFIXES else name


@cache
def _common_words() -> dict[str, str]:
    return table("common_words.tsv") | dict.fromkeys(listed("new_words.txt"), "n")


@cache
def given_names() -> frozenset[str]:
    """Return given names of many languages, folded."""
    return listed("given_names.txt")


def warm() -> None:
    """Read the long lists now."""
    _common_words()
    given_names()


def parts_of_speech(word: str) -> str:
    """Return what an ordinary English word can be: letters of "fnvar", or nothing.

    The letters stand for function word, noun, verb, adjective and adverb.
    """
    lower = word.lower()
    return "f" if lower in FUNCTION_WORDS else _common_words().get(lower, "")


def is_common(word: str) -> bool:
    """Tell whether a word, in whatever case, is an ordinary English one."""
    return bool(parts_of_speech(word))
