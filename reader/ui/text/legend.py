"""The legend: which labels the text has, how they are marked, and whether they are shown."""

from collections.abc import Mapping

from PySide6.QtCore import QLineF, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QIcon, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QMenu, QToolButton, QWidget
from typing_extensions import override

from reader.domain.entity import NUMBER_LABELS, Label
from reader.ui.drawing.labels import LabelStyle
from reader.ui.drawing.mirror import Mirror
from reader.ui.drawing.theme import themes
from reader.ui.drawing.type_scale import TextSize, interface_font
from reader.ui.drawing.underline import SAMPLE, paint_underline

ORDER = (
    Label.PERSON,
    Label.ORG,
    Label.GPE,
    Label.LOC,
    Label.FAC,
    Label.NORP,
    Label.WORK_OF_ART,
    Label.EVENT,
    Label.PRODUCT,
    Label.LAW,
    Label.LANGUAGE,
    Label.DATE,
    Label.TIME,
    Label.PERCENT,
    Label.MONEY,
    Label.QUANTITY,
    Label.ORDINAL,
    Label.CARDINAL,
)

_HEIGHT = 28
_SPACE = 8
_OFF = 0.45


class LegendChip(QAbstractButton):
    """One label: a sample of its line, its name and how often it occurs."""

    def __init__(self, label: Label, count: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.label = label
        self._count = str(count)
        style = themes().current.labels[label]
        self.setText(style.name)
        self.setFont(interface_font(TextSize.CAPTION))
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("{name}, {count}").format(name=style.name, count=count))
        self.setToolTip(self.tr("Show or hide {name} in the text").format(name=style.name))

    @override
    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        words = metrics.horizontalAdvance(self.text()) + metrics.horizontalAdvance(self._count)
        return QSize(words + SAMPLE + 4 * _SPACE - 4, _HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = themes().current
        style = theme.labels[self.label]
        inside = self.rect().adjusted(_SPACE, 0, -_SPACE, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        font = self.font()
        font.setStrikeOut(not self.isChecked())
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_frame(painter)
            mirror = Mirror(painter, self.rect())
            sample = mirror.place(QRect(inside.left(), 0, SAMPLE, self.height()))
            painter.setOpacity(1.0 if self.isChecked() else _OFF)
            _paint_sample(painter, style, sample)
            # Only the sample fades: words have to be read, turned off or not.
            painter.setOpacity(1.0)
            words = inside.adjusted(SAMPLE + 6, 0, 0, 0)
            painter.setPen(theme.ink if self.isChecked() else theme.muted)
            painter.setFont(font)
            mirror.draw_words(words, self.text(), middle)
            painter.setPen(theme.muted)
            painter.setFont(self.font())
            words.setLeft(words.left() + self.fontMetrics().horizontalAdvance(self.text()) + 6)
            mirror.draw_words(words, self._count, middle)

    def _paint_frame(self, painter: QPainter) -> None:
        theme = themes().current
        if self.hasFocus():
            painter.setPen(QPen(theme.accent, 2))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.hover if self.underMouse() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), 4, 4)


class LegendBar(QWidget):
    """A row of chips for the labels in the text; what has no room is behind "More"."""

    label_toggled = Signal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Legend"))
        self._counts: dict[Label, int] = {}
        self._shown: dict[Label, bool] = {label: label not in NUMBER_LABELS for label in Label}
        self._chips: list[LegendChip] = []
        self._menu = QMenu(self)
        self._more = self._more_button()
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(_SPACE, 0, _SPACE, 0)
        self._layout.setSpacing(2)
        self._layout.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        self._layout.addWidget(self._more)
        self._layout.addStretch(1)
        self.hide()

    def show_counts(self, counts: Mapping[Label, int]) -> None:
        """Show the labels that occur, and how often."""
        present = {label: counts[label] for label in ORDER if counts.get(label)}
        if present != self._counts:
            self._counts = present
            self._rebuild()
            self.setVisible(bool(present))

    def set_shown(self, label: Label, *, shown: bool) -> None:
        """Show a label as turned on or off."""
        self._shown[label] = shown
        for chip in self._chips:
            chip.setChecked(self._shown[chip.label])
        self._fill_menu()

    def chips(self) -> list[LegendChip]:
        """Return the chips that have room, in order."""
        return [chip for chip in self._chips if not chip.isHidden()]

    def more(self) -> QMenu:
        """Return the menu of the labels that have no chip in sight."""
        return self._menu

    def refresh(self) -> None:
        """Draw the samples in the theme in use."""
        self._rebuild()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _more_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setText(self.tr("More"))
        button.setFont(interface_font(TextSize.CAPTION))
        button.setAccessibleName(self.tr("More labels"))
        button.setToolTip(self.tr("Numbers, dates and what else has no room here"))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(self._menu)
        return button

    def _rebuild(self) -> None:
        for chip in self._chips:
            self._layout.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        named = [label for label in self._counts if label not in NUMBER_LABELS]
        self._chips = [self._chip(label) for label in named]
        for number, chip in enumerate(self._chips):
            self._layout.insertWidget(number, chip)
            self.setTabOrder(self._before_more(), chip)
        self._fit()

    def _before_more(self) -> QWidget:
        """Return what the Tab key comes from to the button of the menu."""
        widget = self._more.previousInFocusChain()
        while widget is not None and widget.focusPolicy() == Qt.FocusPolicy.NoFocus:
            widget = widget.previousInFocusChain()
        return widget or self._more

    def _chip(self, label: Label) -> LegendChip:
        chip = LegendChip(label, self._counts[label], self)
        chip.setChecked(self._shown[label])
        chip.toggled.connect(self._on_chip_toggled)
        return chip

    def _fit(self) -> None:
        room = self.width() - 2 * _SPACE - self._more.sizeHint().width()
        for chip in self._chips:
            room -= chip.sizeHint().width() + self._layout.spacing()
            chip.setVisible(room >= 0)
        self._fill_menu()

    def _fill_menu(self) -> None:
        self._menu.clear()
        in_sight = {chip.label for chip in self.chips()}
        for label, count in self._counts.items():
            if label not in in_sight:
                self._menu.addAction(self._action(label, count))
        self._more.setVisible(not self._menu.isEmpty())

    def _action(self, label: Label, count: int) -> QAction:
        style = themes().current.labels[label]
        action = QAction(_sample_icon(style), f"{style.name}  {count}", self._menu)
        action.setCheckable(True)
        action.setChecked(self._shown[label])
        action.setData(label)
        action.toggled.connect(self._on_action_toggled)
        return action

    @Slot(bool)
    def _on_chip_toggled(self, shown: bool) -> None:  # noqa: FBT001 (Qt's signature)
        chip = self.sender()
        if isinstance(chip, LegendChip):
            self._tell(chip.label, shown=shown)

    @Slot(bool)
    def _on_action_toggled(self, shown: bool) -> None:  # noqa: FBT001 (Qt's signature)
        action = self.sender()
        if isinstance(action, QAction):
            self._tell(Label(action.data()), shown=shown)

    def _tell(self, label: Label, *, shown: bool) -> None:
        if self._shown[label] != shown:
            self._shown[label] = shown
            self.label_toggled.emit(label, shown)


def _paint_sample(painter: QPainter, style: LabelStyle, place: QRect) -> None:
    height = place.center().y() + 1.5
    paint_underline(painter, style, QLineF(place.left(), height, place.right(), height))


def _sample_icon(style: LabelStyle) -> QIcon:
    pixmap = QPixmap(SAMPLE, 16)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        _paint_sample(painter, style, pixmap.rect())
    return QIcon(pixmap)
