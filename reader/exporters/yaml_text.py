"""Texts as YAML reads them: double-quoted, with every sign escaped that YAML does not print."""

import json
import re

_UNPRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


def quoted(text: str) -> str:
    """Return a text as a YAML scalar on one line."""
    return _UNPRINTABLE.sub(
        lambda sign: f"\\u{ord(sign.group()):04x}", json.dumps(text, ensure_ascii=False)
    )
