"""What a page declares of its articles in JSON-LD, as schema.org has it."""

import html
import json
import re
from collections import deque
from collections.abc import Iterator
from typing import TypeAlias

from lxml.html import HtmlElement

from reader.encodings import clean

Item: TypeAlias = dict[str, object]

_ARTICLE_TYPE = re.compile(r"Article|Posting|Report|Review$|Recipe|WebPage$|CreativeWork$")
_MAX_JSON = 2 * 2**20
_MAX_NODES = 20_000


def declared_articles(root: HtmlElement) -> Iterator[Item]:
    """Give what the scripts of a page say of articles and their like."""
    return (item for item in _items(root) if _is_article(item))


def names_in(value: object) -> list[str]:
    """Return the names in the value of a property: a text, a thing with a name, or many."""
    if isinstance(value, str):
        return [text] if (text := text_in(value)) else []
    if isinstance(value, list):
        return [
            name for each in value[:50] if not isinstance(each, list) for name in names_in(each)
        ]
    if isinstance(value, dict) and isinstance(value.get("name"), str | list):
        name = value["name"]
        return names_in(name if isinstance(name, str) else [n for n in name if isinstance(n, str)])
    return []


def text_in(value: object) -> str:
    """Return the text of the value of a property, in one line; empty where it is none."""
    if not isinstance(value, str):
        return ""
    return " ".join(clean(html.unescape(html.unescape(value))).split())


def _items(root: HtmlElement) -> Iterator[Item]:
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or "").lower():
            continue
        text = (script.text or "").strip()
        if len(text) > _MAX_JSON:
            continue
        text = text.removeprefix("<!--").removesuffix("-->").strip()
        text = text.removeprefix("//<![CDATA[").removeprefix("<![CDATA[")
        text = text.removesuffix("//]]>").removesuffix("]]>").strip().rstrip(";")
        try:
            data = json.loads(text, strict=False)
        except (ValueError, RecursionError):
            continue
        yield from _objects(data)


def _objects(data: object) -> Iterator[Item]:
    waiting = deque([data])
    for _ in range(_MAX_NODES):
        if not waiting:
            return
        node = waiting.popleft()
        if isinstance(node, dict):
            yield node
            waiting.extend(value for value in node.values() if isinstance(value, dict | list))
        elif isinstance(node, list):
            waiting.extend(value for value in node if isinstance(value, dict | list))


def _is_article(item: Item) -> bool:
    kinds = item.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and _ARTICLE_TYPE.search(kind) for kind in kinds)
