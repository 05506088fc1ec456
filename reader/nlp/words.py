"""Words that tell something about a name, from the program's own lists."""

from reader import paths


def _listed(name: str) -> frozenset[str]:
    """Return the words of a list; lines that start with ``#`` say what the list is."""
    lines = (paths.resources() / "words" / f"{name}.txt").read_text("utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


TITLES = _listed("titles")
