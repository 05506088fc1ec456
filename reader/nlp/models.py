"""Installed spaCy pipelines: which one reads a language, and loading it."""

import warnings
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

import spacy
from spacy.language import Language
from thinc.api import use_ops

from reader import pipelines
from reader.domain.errors import AnalysisError

# ``ner`` carries its own tok2vec. The vectors are found by hash, so that the table of their strings
# (three quarters of the time and 140 MiB) is not needed either: the names found are the same.
_UNUSED = [
    "tok2vec",
    "tagger",
    "morphologizer",
    "parser",
    "senter",
    "attribute_ruler",
    "lemmatizer",
    "strings",
]


RULES = 4
"""The version of the rules over what a model finds: raised whenever they find other names.

It is part of a model's name, so that what older rules found is found anew in the background.
"""


@dataclass(frozen=True, slots=True)
class Model:
    """A loaded pipeline that finds names; ``name`` tells it and its version apart from others."""

    name: str
    nlp: Language


def source_for(language: str, chosen: Mapping[str, str]) -> str:
    """Return the pipeline that reads a language; raises AnalysisError without one."""
    source = chosen.get(language) or _installed().get(language)
    if source is not None:
        return source
    tested = pipelines.TESTED.get(language)
    if tested:
        hint = f"Install the Python package {tested.replace('_', '-')}."
    else:
        hint = f"Install a spaCy pipeline for it, such as spaCy's own {language}_core_news_md."
    message = f"No language model for this article's language ({language}) is installed."
    raise AnalysisError(message, hint=hint)


def in_use(chosen: Mapping[str, str]) -> tuple[str, ...]:
    """Return the names of the models of every language, as analyses are to have them."""
    sources = _installed() | dict(chosen)
    return tuple(
        name_for(language, pipelines.described(source).name) for language, source in sources.items()
    )


def name_for(language: str, name: str) -> str:
    """Return what analyses are marked with: a language's model, and the rules over it."""
    model = name if name.startswith(f"{language}_") else f"{language} {name}"
    return f"{model}, rules {RULES}"


@cache
def load(source: str) -> Model:
    """Load a pipeline by its package or folder; raises AnalysisError where it finds no names."""
    name = pipelines.described(source).name
    try:
        # NumPy's product of matrices is three times as fast as that of BLIS, with the same names.
        with use_ops("numpy", use_blis=False), warnings.catch_warnings():
            # The weights of 3.7 give the same names under 3.8; that warning says nothing new.
            warnings.filterwarnings("ignore", message=r"\[W095\]")
            nlp = spacy.load(pipelines.folder(source), exclude=_UNUSED)
    except (OSError, ValueError, KeyError) as error:
        message = f"The language model {source} is broken: {error}"
        raise AnalysisError(message, hint="Install it again, or choose another one.") from error
    return Model(name, nlp)


@cache
def _installed() -> dict[str, str]:
    """Return the first installed pipeline of each language."""
    found = [(each.language, each.source) for each in pipelines.installed()]
    return dict(reversed(found))
