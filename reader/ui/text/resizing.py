"""Moves the end of a passage that is nearer to the caret by whole words."""

import re

_WORD = re.compile(r"\w+(?:[’'\-]\w+)*")
_FAR = 400


def moved_edge(
    text: str, start: int, end: int, caret: int, *, forward: bool
) -> tuple[int, int, int]:
    """Return the new start and end of a passage, and the offset the caret goes to.

    A passage never loses its last word; where there is no word to move to, it stays as it is.
    """
    if caret - start < end - caret:
        edges = [one for one in _edges(text, start, is_start=True) if one < end]
        start = _neighbour(edges, start, forward=forward)
        return start, end, start
    edges = [one for one in _edges(text, end, is_start=False) if one > start]
    end = _neighbour(edges, end, forward=forward)
    return start, end, end


def _edges(text: str, around: int, *, is_start: bool) -> list[int]:
    words = _WORD.finditer(text, max(0, around - _FAR), min(len(text), around + _FAR))
    return [word.start() if is_start else word.end() for word in words]


def _neighbour(edges: list[int], edge: int, *, forward: bool) -> int:
    if forward:
        return min((one for one in edges if one > edge), default=edge)
    return max((one for one in edges if one < edge), default=edge)
