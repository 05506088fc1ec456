"""The menu of names: everything that can be decided about them."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from reader.domain.entity import NUMBER_LABELS, Entity, Label
from reader.ui.drawing.icons import icon
from reader.ui.drawing.labels import label_name
from reader.ui.drawing.swatch import swatch_icon
from reader.ui.entities.wording import merge_into
from reader.ui.wording.effects import PreviewLine

translate = QCoreApplication.translate

_MOST_OFFERED = 12


@dataclass(frozen=True, slots=True)
class Wishes:
    """What to call for each action of the menu."""

    page: Callable[[int], None]
    dossier: Callable[[tuple[int, ...]], None]
    rename: Callable[[int], None]
    retype: Callable[[tuple[int, ...], Label], None]
    merge: Callable[[tuple[int, ...], int], None]
    choose_merge: Callable[[Sequence[Entity]], None]
    explain: Callable[[int], None]
    split: Callable[[int, str], None]
    ignore: Callable[[tuple[int, ...], bool], None]
    copy: Callable[[tuple[int, ...]], None]
    preview: Callable[[tuple[int, ...], PreviewLine], None]


def fill(menu: QMenu, entities: Sequence[Entity], wishes: Wishes) -> None:
    """Put the actions of one name, or those of several together, into a menu."""
    ids = tuple(entity.id for entity in entities)
    if len(entities) == 1:
        paging = translate("EntityMenu", "Show Page") + "\tCtrl+I"
        menu.addAction(icon("book-user"), paging, lambda: wishes.page(entities[0].id))
        _add_dossier(menu, translate("EntityMenu", "Dossier of This Name"), ids, wishes)
        renaming = translate("EntityMenu", "Rename") + "\tF2"
        menu.addAction(icon("pencil"), renaming, lambda: wishes.rename(entities[0].id))
    else:
        _add_dossier(menu, translate("EntityMenu", "Dossier of These Names"), ids, wishes)
    _add_labels(menu.addMenu(icon("tag"), translate("EntityMenu", "Change Type")), entities, wishes)
    menu.addSeparator()
    if len(entities) == 1:
        _add_joins_of_one(menu, entities[0], wishes)
    else:
        _add_merge(menu, entities, wishes)
    menu.addSeparator()
    ignoring = menu.addMenu(icon("ban"), translate("EntityMenu", "Not a Name"))
    ignoring.addAction(
        translate("EntityMenu", "In This Article"), lambda: wishes.ignore(ids, False)
    )
    ignoring.addAction(translate("EntityMenu", "Everywhere"), lambda: wishes.ignore(ids, True))
    menu.addSeparator()
    copying = translate("EntityMenu", "Copy Name")
    if len(entities) > 1:
        copying = translate("EntityMenu", "Copy Names")
    menu.addAction(icon("copy"), copying, lambda: wishes.copy(ids))
    wishes.preview(ids, PreviewLine(menu))


def _add_dossier(menu: QMenu, words: str, ids: tuple[int, ...], wishes: Wishes) -> None:
    menu.addAction(icon("scroll-text"), f"{words}\tCtrl+Shift+I", lambda: wishes.dossier(ids))
    menu.addSeparator()


def _add_joins_of_one(menu: QMenu, entity: Entity, wishes: Wishes) -> None:
    menu.addAction(
        icon("merge"),
        translate("EntityMenu", "Merge Into…"),
        lambda: wishes.choose_merge((entity,)),
    )
    explain = menu.addAction(
        icon("circle-question-mark"),
        translate("EntityMenu", "Why Together?"),
        lambda: wishes.explain(entity.id),
    )
    forms = menu.addMenu(icon("split"), translate("EntityMenu", "Set Apart"))
    for alias in entity.aliases:
        forms.addAction(_plain(alias.text), partial(wishes.split, entity.id, alias.text))
    for part in (explain, forms.menuAction()):
        part.setEnabled(bool(entity.aliases))


def _add_labels(menu: QMenu, entities: Sequence[Entity], wishes: Wishes) -> None:
    for label in sorted(Label, key=lambda one: one in NUMBER_LABELS):
        if label is Label.DATE:
            menu.addSeparator()
        others = tuple(entity.id for entity in entities if entity.label is not label)
        retype = menu.addAction(
            swatch_icon(label), label_name(label), partial(wishes.retype, others, label)
        )
        retype.setEnabled(bool(others))


def _add_merge(menu: QMenu, entities: Sequence[Entity], wishes: Wishes) -> None:
    staying = menu.addMenu(icon("merge"), merge_into(len(entities)))
    for entity in entities[:_MOST_OFFERED]:
        others = tuple(one.id for one in entities if one is not entity)
        staying.addAction(
            swatch_icon(entity.label), _plain(entity.name), partial(wishes.merge, others, entity.id)
        )
    staying.addSeparator()
    staying.addAction(
        translate("EntityMenu", "Another Name…"), lambda: wishes.choose_merge(entities)
    )


def _plain(name: str) -> str:
    """Return a name for a menu, where an ampersand would be taken for a mnemonic."""
    return name.replace("&", "&&")
