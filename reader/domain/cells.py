"""Cells of a table that a spreadsheet shows and never runs.

A text that begins with =, +, -, @, a tab or a carriage return may be taken for a formula; an
apostrophe before it says that it is text (OWASP, CSV Injection). Texts that begin with apostrophes
before such a sign get one more, so that the first one can always be taken away again.
"""

import re

_FORMULA = re.compile("'*[=+\\-@\t\r\uff1d\uff0b\uff0d\uff20]")


def safe(text: str) -> str:
    """Return a text as it may stand in a cell."""
    return f"'{text}" if _FORMULA.match(text) else text


def raw(cell: str) -> str:
    """Return the text of a cell."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell, 1) else cell
