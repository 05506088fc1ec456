"""Who is named together with whom, as a graph in GraphML."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import combinations
from typing import BinaryIO
from xml.etree import ElementTree as ET

from reader.domain.entity import NUMBER_LABELS, Entity
from reader.exporters.entity_registry import NamedArticle

_NAMESPACE = "http://graphml.graphdrawing.org/xmlns"
_UNWRITABLE = re.compile("[^\t\n\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# What a node or an edge says: its name, of which of both it is, and the type of its values.
_KEYS = (
    ("name", "node", "string"),
    ("label", "node", "string"),
    ("articles", "node", "int"),
    ("mentions", "node", "int"),
    ("weight", "edge", "int"),
)


class GraphmlExporter:
    """Writes a node for each entity but numbers and dates, and an edge for each pair of them.

    The weight of an edge is the number of articles that name both.
    """

    title = "GraphML"
    suffix = ".graphml"
    is_draft = False

    def write(self, articles: Iterable[NamedArticle], file: BinaryIO, /) -> None:
        """Write the graph of all the articles; only counts are kept of them."""
        graph = _Graph()
        for named in articles:
            graph.add(named)
        # Written with a prefix of none, as other programs do, so that text tools find the elements.
        ET.register_namespace("", _NAMESPACE)
        root = ET.Element(_tag("graphml"))
        for name, kind, values in _KEYS:
            marked = {"id": name, "for": kind, "attr.name": name, "attr.type": values}
            ET.SubElement(root, _tag("key"), marked)
        inner = ET.SubElement(root, _tag("graph"), {"edgedefault": "undirected"})
        inner.extend(graph.elements())
        ET.indent(root)
        ET.ElementTree(root).write(file, encoding="utf-8", xml_declaration=True)


class _Graph:
    def __init__(self) -> None:
        self._entities: dict[int, Entity] = {}
        self._articles: Counter[int] = Counter()
        self._mentions: Counter[int] = Counter()
        self._together: Counter[tuple[int, int]] = Counter()

    def add(self, named: NamedArticle) -> None:
        entities = {
            entity.id: entity
            for entity in named.analysis.entities
            if entity.label not in NUMBER_LABELS
        }
        self._entities.update(entities)
        self._articles.update(entities.keys())
        self._mentions.update(
            mention.entity for mention in named.analysis.mentions if mention.entity in entities
        )
        self._together.update(combinations(sorted(entities), 2))

    def elements(self) -> Iterator[ET.Element]:
        for number, entity in sorted(self._entities.items()):
            node = ET.Element(_tag("node"), {"id": f"n{number}"})
            _say(node, "name", _writable(entity.name))
            _say(node, "label", entity.label)
            _say(node, "articles", str(self._articles[number]))
            _say(node, "mentions", str(self._mentions[number]))
            yield node
        for (first, second), articles in sorted(self._together.items()):
            edge = ET.Element(_tag("edge"), {"source": f"n{first}", "target": f"n{second}"})
            _say(edge, "weight", str(articles))
            yield edge


def _say(element: ET.Element, key: str, words: str) -> None:
    ET.SubElement(element, _tag("data"), {"key": key}).text = words


def _tag(name: str) -> str:
    return f"{{{_NAMESPACE}}}{name}"


def _writable(name: str) -> str:
    """Return a name without the characters that XML has no way to write."""
    return _UNWRITABLE.sub("", name)
