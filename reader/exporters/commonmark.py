"""Plain text as CommonMark that reads back as exactly that text.

https://spec.commonmark.org/0.31.2/; characters that mean something only to Obsidian, pandoc or
GitHub are escaped as well. U+0000, which CommonMark forbids, is beyond its reach.
"""

import re

_SPECIAL = re.compile(r"[\\`*_\[\]<~|$=#]|&(?=[#A-Za-z])|%(?=%)")
_BLOCK_START = re.compile(r"^(\d+(?=[.)])|(?=[>+\-:]))")
_EDGES = re.compile(r"^\s+|(?<!\s)\s+$")
_LINE_ENDS = re.compile(r"[\r\n]")
_PARAGRAPH_BREAK = re.compile(r"(?<!\n)\n\n(?!\n)")
_LINE_BREAK = re.compile(r"(?<=[^\n])\n(?=[^\n])")
_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]{1,31}:[^\x00-\x20<>\x7f]*")
_BACKTICKS = re.compile(r"`+")


def line(text: str) -> str:
    """Return a text as one line, for headings and the like; line breaks become spaces."""
    return _escaped(" ".join(text.split()))


def paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a text, each with hard breaks where it breaks lines."""
    return [_paragraph(part) for part in _PARAGRAPH_BREAK.split(text)]


def quotation(text: str) -> str:
    """Return a text as a block quotation."""
    quoted = "\n\n".join(paragraphs(text)).split("\n")
    return "\n".join(f"> {each}".rstrip(" ") for each in quoted)


def code(text: str) -> str:
    """Return a text of one line as a code span."""
    longest = max((len(run) for run in _BACKTICKS.findall(text)), default=0)
    fence = "`" * (longest + 1)
    padding = " " if text.startswith(("`", " ")) or text.endswith(("`", " ")) else ""
    return f"{fence}{padding}{text}{padding}{fence}"


def address(url: str) -> str:
    """Return an address as a link, or as text when it cannot be one."""
    return f"<{url}>" if _ADDRESS.fullmatch(url) else line(url)


def comment(json: str) -> str:
    """Return a word and JSON as a comment, which is not shown; it cannot end too early."""
    escaped = json.replace("<", r"\u003c").replace(">", r"\u003e")
    return f"<!-- {escaped} -->"


def _paragraph(text: str) -> str:
    return "\\\n".join(_escaped(each) for each in _LINE_BREAK.split(text))


def _escaped(text: str) -> str:
    """Escape a line; spaces at its edges and breaks that cannot be hard are written by number."""
    escaped = _SPECIAL.sub(r"\\\g<0>", text)
    escaped = _BLOCK_START.sub(r"\1\\", escaped)
    return _LINE_ENDS.sub(_by_number, _EDGES.sub(_by_number, escaped))


def _by_number(characters: re.Match[str]) -> str:
    return "".join(f"&#{ord(each)};" for each in characters.group())
