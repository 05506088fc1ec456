"""XML becomes a tree: no entities, no network, no DTD; names without their namespaces."""

import html
import re
from collections.abc import Iterator
from html.entities import name2codepoint

from lxml import etree
from lxml.html import HtmlElement, XHTMLParser

from reader.domain.errors import UnreadableFileError

_NAMED_ENTITY = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,31});")
_OF_XML = frozenset({b"amp", b"lt", b"gt", b"quot", b"apos"})
# Each piece can be matched in one way only: fifty comments would else be tried in 2**49 ways.
PROLOG = rb"\s*+(?:<\?[^>]*+>\s*+|(?><!--.*?-->)\s*+)*+"
"""What may stand before the first tag of a document, for an expression with ``re.DOTALL``."""

_DOCTYPE = re.compile(rb"<!DOCTYPE[^>\[]{0,400}", re.IGNORECASE)
_SUBSET = re.compile(rb"\[[^\]]*+\]\s*+>")
_MAX_TAGS = 2_000_000
_MAX_DIGITS = 9


def xml_of(data: bytes, *, name: str) -> etree._Element:
    """Return the root of an XML document; ``name`` says in an error which file is damaged."""
    return _parsed(data, etree.XMLParser(**_SAFE), name)


def xhtml_of(data: bytes, *, name: str) -> HtmlElement:
    """Return the root of an XHTML document as an HTML tree."""
    root = _parsed(_NAMED_ENTITY.sub(_as_number, data), XHTMLParser(**_SAFE), name)
    etree.cleanup_namespaces(root)
    return root


_SAFE = {
    "resolve_entities": False,
    "no_network": True,
    "load_dtd": False,
    "dtd_validation": False,
    "huge_tree": False,
    "recover": True,
    "remove_pis": True,
    "remove_comments": True,
}


def without_subset(data: bytes) -> bytes:
    """Return a document without a document type that declares entities of its own."""
    doctype = _DOCTYPE.search(data)
    subset = _SUBSET.match(data, doctype.end()) if doctype else None
    return data[: doctype.start()] + data[subset.end() :] if doctype and subset else data


def _parsed(data: bytes, parser: etree.XMLParser, name: str) -> etree._Element:
    if data.count(b"<") > _MAX_TAGS:
        raise UnreadableFileError(
            f"“{name}” has more than {_MAX_TAGS:,} tags.", hint="Split it into smaller files."
        )
    try:
        root = etree.fromstring(without_subset(data.lstrip()), parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise _damaged(name) from error
    if root is None:
        raise _damaged(name)
    for element in root.iter():
        if isinstance(element.tag, str):
            element.tag = etree.QName(element).localname
    return root


def attribute(element: etree._Element, name: str) -> str:
    """Return an attribute by its local name, whatever its namespace; empty if it is not there."""
    for key, value in element.attrib.items():
        if etree.QName(key).localname == name:
            return str(value)
    return ""


def number(element: etree._Element | None, name: str) -> int | None:
    """Return a whole number of an attribute by its local name; None where there is none."""
    text = "" if element is None else attribute(element, name)
    return int(text) if text.isdecimal() and len(text) <= _MAX_DIGITS else None


def child(element: etree._Element | None, name: str) -> etree._Element | None:
    """Return the first child of a name, if there is one."""
    return None if element is None else element.find(name)


def descendants(element: etree._Element, *names: str) -> Iterator[etree._Element]:
    """Return the elements of these names at any depth, in their order."""
    yield from element.iter(*names)


def text_of(element: etree._Element | None) -> str:
    """Return the words inside an element, spaces folded."""
    return "" if element is None else " ".join("".join(element.itertext()).split())


def _as_number(entity: re.Match[bytes]) -> bytes:
    if entity[1] in _OF_XML:
        return entity[0]
    name = entity[1].decode("ascii")
    if name in name2codepoint:
        return b"&#%d;" % name2codepoint[name]
    return html.escape(html.unescape(f"&{name};")).encode("utf-8")


def _damaged(name: str) -> UnreadableFileError:
    return UnreadableFileError(f"“{name}” is damaged.", hint="Save it once more.")
