"""Markup becomes a tree of bounded size, whatever it is made of."""

import re
from itertools import islice

from lxml import etree, html
from lxml.html import HtmlElement

from reader.domain.errors import UnreadableFileError
from reader.importers.markup import without_subset

_MAX_TAGS = 400_000
_MAX_DEPTH = 200
_DEEPEST_READ = 2_000
_LARGE = 30_000
_MAX_ATTRIBUTES = 1_000
_LONG_TAG = 4 * _MAX_ATTRIBUTES
# A whole script, style or comment, in which nothing is a tag, or else a tag up to its end.
_TAG = re.compile(
    r"<(?:(?P<raw>script|style)\b[\s\S]*?(?:</(?P=raw)|\Z)|!--[\s\S]*?(?:-->|\Z)|"
    r"(?P<tag>[a-z](?:[^>\"'=]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?+|[\"'])*+))",
    re.IGNORECASE,
)
_EVERY_TAG = re.compile(
    r"<(?:script|style)\b[\s\S]*?(?:</(?:script|style)\s*>|\Z)|<!--[\s\S]*?(?:-->|\Z)|</?[a-z][^>]*+(?:>|\Z)",
    re.IGNORECASE,
)
_TAG_NAME = re.compile(r"<[a-zA-Z][\w:-]{0,40}")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_ATTRIBUTE_GAP = re.compile(r"[\s/]+")
_OF_HEAD = frozenset(
    {"title", "meta", "link", "style", "script", "base", "noscript", "template", etree.Comment}
)
_DECLARATION = re.compile(r"<\?xml[^>]{0,400}\?>")


def tree_of(markup: str) -> HtmlElement:
    """Return the tree of a page; raises ``UnreadableFileError`` if it is no page at all."""
    if markup.count("<") > _MAX_TAGS:
        raise UnreadableFileError(
            f"The page has more than {_MAX_TAGS:,} tags.", hint="Save only the part you need."
        )
    markup = _TAG.sub(_with_few_attributes, _DECLARATION.sub("", markup, count=1))
    parser = html.HTMLParser(huge_tree=True, remove_pis=True, encoding="utf-8", no_network=True)
    try:
        root = html.document_fromstring(without_subset(markup.encode("utf-8")), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise UnreadableFileError(
            "The page has no text in it.", hint="Save the page once more."
        ) from error
    if _flatten(root) >= _DEEPEST_READ:
        return tree_of(_EVERY_TAG.sub("<p>", markup))
    _give_body(root)
    return root


def is_large(root: HtmlElement) -> bool:
    """Say whether a page has more elements than the slower readers of pages can bear."""
    return any(True for _ in islice(root.iter(), _LARGE, None))


def _with_few_attributes(tag: re.Match[str]) -> str:
    text = tag[0]
    if tag["tag"] is None or len(text) < _LONG_TAG:
        return text
    if len(_ATTRIBUTE_GAP.findall(_QUOTED.sub(" ", text))) <= _MAX_ATTRIBUTES:
        return text
    name = _TAG_NAME.match(text)
    return name[0] if name else "<div"


def _give_body(root: HtmlElement) -> None:
    """Move what libxml2 left in the head of a page, for want of a body tag, into its body."""
    head = root.find("head")
    if head is None or root.tag != "html":
        return
    first = next((at for at, child in enumerate(head) if child.tag not in _OF_HEAD), None)
    if first is None:
        return
    body = root.find("body")
    if body is None:
        body = root.makeelement("body")
        root.append(body)
    for child in reversed(head[first:]):
        body.insert(0, child)


def _flatten(root: HtmlElement) -> int:
    """Lift what is nested too deeply out of its parents; return how deep the tree was.

    libxml2 stops reading where elements are nested deeper than it allows.
    """
    depth = deepest = 0
    too_deep: list[HtmlElement] = []
    for event, element in etree.iterwalk(root, events=("start", "end")):
        if event == "end":
            depth -= 1
            continue
        depth += 1
        deepest = max(deepest, depth)
        if depth > _MAX_DEPTH:
            too_deep.append(element)
    for element in reversed(too_deep):
        if isinstance(element.tag, str):
            element.drop_tag()
    return deepest
