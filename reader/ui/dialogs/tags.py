"""The tags of articles, or of highlights, of one or of many."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QWidget

from reader.ui.dialogs.frame import FramedDialog
from reader.ui.widgets.tag_field import TagField

_WIDTH = 380


class TagsDialog(FramedDialog):
    """Shows the tags that all of them have; ``changed`` carries those to add and to take away."""

    changed = Signal(object, object)

    def __init__(
        self,
        heading: str,
        tags: Sequence[Sequence[str]],
        offered: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Tags"))
        self.setMinimumWidth(_WIDTH)
        everywhere = [tag for tag in tags[0] if all(tag in each for each in tags)]
        somewhere = {tag for each in tags for tag in each} - set(everywhere)
        self._before = tuple(everywhere)
        self._field = TagField()
        self._field.offer(offered)
        self._field.show_tags(everywhere)
        self.add_heading(heading)
        self.column.addWidget(self._field)
        if somewhere:
            names = ", ".join(sorted(somewhere, key=str.casefold))
            self.add_text(self.tr("Some of them also have: {}").format(names), muted=True)
        buttons = self.add_buttons(self.tr("Cancel"))
        keep = QPushButton(self.tr("Keep Tags"))
        buttons.addButton(keep, QDialogButtonBox.ButtonRole.AcceptRole)
        keep.setDefault(True)
        buttons.accepted.connect(self.accept)
        self.accepted.connect(self._on_accepted)
        self._field.setFocus()

    @Slot()
    def _on_accepted(self) -> None:
        after = self._field.tags()
        add = tuple(tag for tag in after if tag not in self._before)
        remove = tuple(tag for tag in self._before if tag not in after)
        if add or remove:
            self.changed.emit(add, remove)
