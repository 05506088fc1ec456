"""What the entity panel says about an entity, painted and spoken."""

import unicodedata
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from reader.domain.entity import MOST_OF_A_KIND, Entity, EntityCount
from reader.ui.drawing.labels import label_name
from reader.ui.wording.said import said

translate = QCoreApplication.translate


class _EntityCounts(QObject):
    """Numbers of things; lupdate sees plurals only in what a class calls its own ``tr``."""

    def mentions(self, count: int) -> str:
        return self.tr("%Ln mentions", "", count)

    def articles(self, count: int) -> str:
        return self.tr("%Ln articles", "", count)

    def names(self, count: int) -> str:
        return self.tr("%Ln names", "", count)

    def names_selected(self, count: int) -> str:
        return self.tr("%Ln names selected", "", count)

    def articles_left(self, count: int) -> str:
        return self.tr("%Ln articles left to change", "", count)

    def merge_into(self, count: int) -> str:
        return self.tr("Merge %Ln Names Into", "", count)


def folded(text: str) -> str:
    """Return a text without case and diacritics, as names are looked for."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in letters if not unicodedata.combining(one))


def spoken(count: EntityCount) -> str:
    """Return an entity as a screen reader says it."""
    parts = (count.entity.name, label_name(count.entity.label), counted(count), newness(count))
    return ", ".join(part for part in parts if part)


def counted(count: EntityCount) -> str:
    """Return how often an entity is named, in words."""
    if not count.in_articles:
        return mentions(count.count)
    if count.count == 1:
        return translate("EntityRow", "1 article")
    return _EntityCounts().articles(count.count)


def newness(count: EntityCount) -> str:
    """Return that no earlier article names an entity, or nothing."""
    return translate("EntityRow", "New in this library") if count.is_new else ""


def mentions(count: int) -> str:
    """Return a number of mentions in words."""
    if count == 1:
        return translate("EntityRow", "1 mention")
    return _EntityCounts().mentions(count)


def names(count: int) -> str:
    """Return a number of entities in words."""
    if count == 1:
        return translate("EntityRow", "1 name")
    return _EntityCounts().names(count)


def size(group: Sequence[EntityCount]) -> str:
    """Return how many names a group has, with a plus where there may be more in the library."""
    return f"{len(group)}+" if _may_have_more(group) else str(len(group))


def hint(group: Sequence[EntityCount]) -> str:
    """Return how the names come into sight that a group leaves out, if there may be any."""
    words = translate("EntityRow", "Those that most articles name. Search for others above.")
    return words if _may_have_more(group) else ""


def _may_have_more(group: Sequence[EntityCount]) -> bool:
    return len(group) >= MOST_OF_A_KIND and group[0].in_articles


def together(entities: Sequence[Entity]) -> str:
    """Return what several entities are called when they are spoken of together."""
    return entities[0].name if len(entities) == 1 else names(len(entities))


def names_selected(count: int) -> str:
    """Return how many entities are selected, in words."""
    return _EntityCounts().names_selected(count)


def merge_into(count: int) -> str:
    """Return the title of the menu that merges several names."""
    return _EntityCounts().merge_into(count)


def articles_left(count: int) -> str:
    """Return in how many articles a decision about names does not show yet."""
    if count == 1:
        return translate("EntityRow", "1 article left to change")
    return _EntityCounts().articles_left(count)


def aliases(entity: Entity) -> str:
    """Return the other forms of a name, one a line, each with why it was joined."""
    lines = [translate("EntityRow", "Also in the text as:")] if entity.aliases else []
    for alias in entity.aliases:
        words = f"{alias.text} — {said(alias.reason)}" if alias.reason else alias.text
        lines.append(words)
    return "\n".join(lines)


def explanation(count: EntityCount) -> str:
    """Return all that is known of an entity, for its tooltip."""
    head = f"{count.entity.name}\n{label_name(count.entity.label)} · {counted(count)}"
    parts = (head, newness(count), aliases(count.entity))
    return "\n\n".join(part for part in parts if part)


def position(number: int, total: int) -> str:
    """Return which of the mentions is shown; a number of 0 is none of them."""
    if not number:
        return mentions(total)
    locale = QLocale()
    words = translate("EntityRow", "{} of {}")
    return words.format(locale.toString(number), locale.toString(total))
