"""The menu of a place in the text: everything the mouse can do there, for the keyboard too."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from reader.domain.article import Role
from reader.domain.entity import NUMBER_LABELS, Label, Mention
from reader.domain.highlight import Colour, Highlight
from reader.ui.drawing.labels import label_name
from reader.ui.drawing.swatch import swatch_icon
from reader.ui.text.keys import COMMANDS, TextCommand, TextKeys
from reader.ui.text.pens import colour_name
from reader.ui.wording.effects import PreviewLine

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Place:
    """What is at a place: the words selected, the marks, the link, the blocks and their role."""

    selection: str
    highlights: tuple[Highlight, ...]
    mention: Mention | None
    link: str
    blocks: tuple[int, ...]
    role: Role


@dataclass(frozen=True, slots=True)
class Wishes:
    """What to call for each action of the menu, and the keys that do the same."""

    keys: TextKeys
    copy: Callable[[], None]
    quote: Callable[[str], None]
    highlight: Callable[[Colour], None]
    write_note: Callable[[], None]
    write_tags: Callable[[], None]
    edit: Callable[[Highlight], None]
    remove: Callable[[Highlight], None]
    pick: Callable[[Mention], None]
    follow: Callable[[str], None]
    name: Callable[[Label], None]
    preview_name: Callable[[PreviewLine], None]
    set_role: Callable[[tuple[int, ...], Role], None]


def fill(menu: QMenu, place: Place, wishes: Wishes) -> None:
    """Put the actions of a place into a menu."""
    if place.selection:
        _add_pens(menu, wishes)
        naming = menu.addMenu(translate("TextMenu", "Mark as a Name"))
        _add_labels(naming, wishes)
        wishes.preview_name(PreviewLine(naming))
        menu.addSeparator()
    for highlight in place.highlights:
        _add_highlight(menu, highlight, wishes)
    mention = place.mention
    if mention is not None:
        menu.addAction(translate("TextMenu", "Choose This Name"), lambda: wishes.pick(mention))
    if place.link:
        menu.addAction(translate("TextMenu", "Open Link…"), lambda: wishes.follow(place.link))
    menu.addSeparator()
    if place.blocks:
        _add_role(menu, place, wishes)
    copying = menu.addAction(translate("TextMenu", "Copy"), wishes.copy)
    copying.setEnabled(bool(place.selection))
    words = place.selection or next((one.passage.quote for one in place.highlights), "")
    quoting = menu.addAction(
        translate("TextMenu", "Copy as Quotation"), lambda: wishes.quote(words)
    )
    quoting.setEnabled(bool(words))


def _add_pens(menu: QMenu, wishes: Wishes) -> None:
    for colour in Colour:
        keys = wishes.keys.shown(COMMANDS[colour])
        words = translate("TextMenu", "Highlight in {colour}").format(colour=colour_name(colour))
        menu.addAction(f"{words}\t{keys}", partial(wishes.highlight, colour))
    words = translate("TextMenu", "Highlight with a Note…")
    menu.addAction(f"{words}\t{wishes.keys.shown(TextCommand.NOTE)}", wishes.write_note)
    words = translate("TextMenu", "Highlight with Tags…")
    menu.addAction(f"{words}\t{wishes.keys.shown(TextCommand.TAGS)}", wishes.write_tags)


def _add_labels(menu: QMenu, wishes: Wishes) -> None:
    for label in Label:
        if label not in NUMBER_LABELS:
            menu.addAction(swatch_icon(label), label_name(label), partial(wishes.name, label))


def _add_highlight(menu: QMenu, highlight: Highlight, wishes: Wishes) -> None:
    colour = colour_name(highlight.colour)
    edit = translate("TextMenu", "Edit {colour} Highlight…").format(colour=colour)
    remove = translate("TextMenu", "Remove {colour} Highlight").format(colour=colour)
    menu.addAction(edit, lambda: wishes.edit(highlight))
    menu.addAction(remove, lambda: wishes.remove(highlight))
    menu.addSeparator()


def _add_role(menu: QMenu, place: Place, wishes: Wishes) -> None:
    is_body = place.role is Role.BODY
    words = (
        translate("TextMenu", "Not Part of the Article")
        if is_body
        else translate("TextMenu", "Part of the Article")
    )
    other = Role.BOILERPLATE if is_body else Role.BODY
    menu.addAction(words, lambda: wishes.set_role(place.blocks, other))
