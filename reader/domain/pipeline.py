"""A spaCy pipeline that finds names in one language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pipeline:
    """``source`` is the package or the folder that holds it, ``name`` tells its version, too."""

    language: str
    source: str
    name: str
