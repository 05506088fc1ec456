"""Tooltips for words that come out of files."""

from html import escape


def tooltip(text: str) -> str:
    """Return a text for a tooltip that shows it as it is, whatever markup it holds.

    Qt takes a tooltip that looks like HTML for HTML, and would load the pictures it names.
    """
    lines = "<br>".join(escape(line) for line in text.splitlines())
    return f"<qt>{lines}</qt>" if lines else ""
