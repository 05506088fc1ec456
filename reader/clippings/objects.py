"""What stands in files of clippings, taken apart: whatever has another shape is not theirs."""

from typing import Any, TypeVar

import msgspec
from msgspec.json import Decoder

from reader.domain.errors import ClippingsError

_Shape = TypeVar("_Shape")


def decoded(text: str, shape: type[_Shape] | Decoder[_Shape]) -> _Shape:
    """Return a JSON text as a shape; raises ``ClippingsError`` that says where it differs."""
    decoder = shape if isinstance(shape, Decoder) else Decoder(shape)
    try:
        return decoder.decode(text)
    except (msgspec.DecodeError, RecursionError) as error:
        raise ClippingsError(
            f"The file of highlights is damaged or of another shape: {error}.",
            hint="Export it once more, and choose the new file.",
        ) from error


def is_json(text: str, sign: str) -> bool:
    """Tell whether a text may be JSON that says a word in quotation marks."""
    return text.lstrip()[:1] in {"{", "["} and f'"{sign}"' in text


def offset(text: str) -> int:
    """Return a place in a text; raises ``ValueError`` for what is none."""
    number = int(text)
    if number < 0:
        message = f"there is no place {number} in a text"
        raise ValueError(message)
    return number


def words(value: Any) -> str:  # noqa: ANN401 - whatever stands in the file
    """Return a text of a file as it is, and nothing for what is no text."""
    return value if isinstance(value, str) else ""
