"""How articles are set, with an effect at once, and the language of the window."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QLocale, QPoint, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSlider,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from reader.settings import COLUMNS, LINE_HEIGHTS, ParagraphStyle, ReadingFace, ReadingStyle
from reader.ui.dialogs.frame import FramedDialog, heading_label
from reader.ui.dialogs.pipelines_box import PipelinesBox
from reader.ui.drawing.theme import GRID
from reader.ui.wording.language import SYSTEM, languages, own_name

translate = QCoreApplication.translate

ZOOMS = (0.7, 3.0)

_WIDTH = 400
_HUNDRED = 100
_STEP = 5


class PreferencesDialog(FramedDialog):
    """Offers how articles are set, and tells every change while it is made.

    ``style_changed`` carries a ``ReadingStyle``, ``zoom_changed`` how much larger than normal the
    text is to be, ``language_picked`` the code of a language or "system".
    """

    style_changed = Signal(object)
    zoom_changed = Signal(float)
    language_picked = Signal(str)

    def __init__(self, style: ReadingStyle, zoom: float, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Preferences"))
        self.setMinimumWidth(_WIDTH)
        self._style = self._style_before = style
        self._zoom = self._zoom_before = zoom
        self._face = self._choices(self.tr("Typeface"), _faces())
        self._paragraphs = self._choices(self.tr("Paragraphs"), _paragraphs())
        self._language = self._choices(self.tr("Language"), self._languages())
        self.pipelines = PipelinesBox()
        self._size = _slider(self.tr("Text size"), *_hundredths(ZOOMS))
        self._lines = _slider(self.tr("Line spacing"), *_hundredths(LINE_HEIGHTS))
        self._column = _slider(self.tr("Column width"), *COLUMNS)
        self._said = {slider: QLabel() for slider in (self._size, self._lines, self._column)}
        self._lay_out()
        self._fill()
        self._connect()

    def show_zoom(self, zoom: float) -> None:
        """Show that the text was made larger or smaller elsewhere."""
        self._zoom = zoom
        self._fill()

    def offer_languages(self, chosen: str) -> None:
        """Show the language that was chosen, or that of the desktop for one that is gone."""
        self._language.setCurrentIndex(max(0, self._language.findData(chosen)))

    def add_section(self, heading: str, section: QWidget) -> None:
        """Offer something else below all that is offered."""
        self._more.addSpacing(3 * GRID)
        self._more.addWidget(heading_label(heading))
        self._more.addWidget(section)

    def stand_aside(self, window: QWidget) -> None:
        """Move to the right side of a window, so that the text stays in sight."""
        corner = window.mapToGlobal(QPoint(window.width(), window.height()))
        size = self.sizeHint()
        room = 6 * GRID
        self.move(corner - QPoint(size.width() + room, size.height() + room))

    def _lay_out(self) -> None:
        whole, self.column = self.column, self._scrolling()
        self.add_heading(self.tr("Reading"))
        form = self._add_form()
        form.addRow(self.tr("&Typeface"), self._face)
        self._add_slider(form, self.tr("Text &size"), self._size)
        self._add_slider(form, self.tr("&Line spacing"), self._lines)
        self._add_slider(form, self.tr("Column &width"), self._column)
        form.addRow(self.tr("&Paragraphs"), self._paragraphs)
        self.column.addSpacing(3 * GRID)
        self.add_heading(self.tr("Window"))
        self._add_form().addRow(self.tr("&Language"), self._language)
        self.add_text(self.tr("The window speaks it from the next start on."), muted=True)
        self.column.addSpacing(3 * GRID)
        self.add_heading(self.tr("Names"))
        self.column.addWidget(self.pipelines)
        self._more = QVBoxLayout()
        self._more.setSpacing(3 * GRID)
        self.column.addLayout(self._more)
        self.column.addStretch(1)
        self.column = whole
        buttons = self.add_buttons()
        self._back = QPushButton(self.tr("As It &Was"))
        buttons.addButton(self._back, QDialogButtonBox.ButtonRole.ResetRole)

    def _scrolling(self) -> QVBoxLayout:
        """Return a column that can be higher than the screen."""
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 2 * GRID, 0)
        column.setSpacing(self.column.spacing())
        area = _Scrolled()
        area.setWidget(content)
        self.column.addWidget(area, 1)
        return column

    def _add_form(self) -> QFormLayout:
        form = QFormLayout()
        form.setSpacing(3 * GRID)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setFormAlignment(Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(form)
        return form

    def _add_slider(self, form: QFormLayout, text: str, slider: QSlider) -> None:
        said = self._said[slider]
        said.setProperty("tone", "muted")
        said.setMinimumWidth(said.fontMetrics().horizontalAdvance(self._characters(COLUMNS[1])))
        label = QLabel(text)
        label.setBuddy(slider)
        row = QHBoxLayout()
        row.setSpacing(3 * GRID)
        row.addWidget(slider, 1)
        row.addWidget(said)
        form.addRow(label, row)

    def _languages(self) -> dict[str, str]:
        own_names = {code: own_name(code) for code in languages()}
        return {SYSTEM: self.tr("As the desktop"), **own_names}

    def _choices(self, name: str, choices: dict[str, str]) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(name)
        for value, words in choices.items():
            box.addItem(words, value)
        return box

    def _connect(self) -> None:
        self._face.currentIndexChanged.connect(self._on_style_picked)
        self._paragraphs.currentIndexChanged.connect(self._on_style_picked)
        self._lines.valueChanged.connect(self._on_style_picked)
        self._column.valueChanged.connect(self._on_style_picked)
        self._size.valueChanged.connect(self._on_size_picked)
        self._back.clicked.connect(self._on_back_clicked)
        self._language.activated.connect(self._on_language_picked)

    def _fill(self) -> None:
        controls = (self._face, self._paragraphs, self._size, self._lines, self._column)
        for control in controls:
            control.blockSignals(True)
        self._face.setCurrentIndex(self._face.findData(self._style.face))
        self._paragraphs.setCurrentIndex(self._paragraphs.findData(self._style.paragraphs))
        self._size.setValue(round(self._zoom * _HUNDRED))
        self._lines.setValue(round(self._style.line_height * _HUNDRED))
        self._column.setValue(self._style.column)
        for control in controls:
            control.blockSignals(False)
        self._say()

    def _say(self) -> None:
        percent = QLocale().toString(round(self._zoom * _HUNDRED))
        self._said[self._size].setText(self.tr("{percent} %").format(percent=percent))
        self._said[self._lines].setText(QLocale().toString(self._style.line_height, "f", 2))
        self._said[self._column].setText(self._characters(self._style.column))
        is_changed = (self._style, self._zoom) != (self._style_before, self._zoom_before)
        self._back.setEnabled(is_changed)

    def _characters(self, count: int) -> str:
        return self.tr("%Ln characters", "", count)

    @Slot()
    def _on_style_picked(self) -> None:
        self._tell_style(
            replace(
                self._style,
                face=ReadingFace(self._face.currentData()),
                paragraphs=ParagraphStyle(self._paragraphs.currentData()),
                line_height=self._lines.value() / _HUNDRED,
                column=self._column.value(),
            )
        )

    @Slot(int)
    def _on_size_picked(self, percent: int) -> None:
        self._tell_zoom(percent / _HUNDRED)

    @Slot()
    def _on_language_picked(self) -> None:
        self.language_picked.emit(self._language.currentData())

    @Slot()
    def _on_back_clicked(self) -> None:
        self._tell_style(self._style_before)
        self._tell_zoom(self._zoom_before)
        self._fill()

    def _tell_style(self, style: ReadingStyle) -> None:
        if style != self._style:
            self._style = style
            self._say()
            self.style_changed.emit(style)

    def _tell_zoom(self, zoom: float) -> None:
        if zoom != self._zoom:
            self._zoom = zoom
            self._say()
            self.zoom_changed.emit(zoom)


class _Scrolled(QScrollArea):
    """Wants all the room of its content, and makes do with less."""

    def __init__(self) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    @override
    def sizeHint(self) -> QSize:
        bar = QSize(self.verticalScrollBar().sizeHint().width(), 0)
        content = self.widget()
        return (content.sizeHint() if content else QSize()) + bar

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.sizeHint().width(), super().minimumSizeHint().height())


def _hundredths(limits: tuple[float, float]) -> tuple[int, int]:
    return round(limits[0] * _HUNDRED), round(limits[1] * _HUNDRED)


def _slider(name: str, first: int, last: int) -> QSlider:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.setAccessibleName(name)
    slider.setRange(first, last)
    slider.setSingleStep(_STEP)
    slider.setPageStep(2 * _STEP)
    return slider


def _faces() -> dict[str, str]:
    return {
        ReadingFace.SERIF: translate("PreferencesDialog", "Literata, with serifs"),
        ReadingFace.SANS: translate("PreferencesDialog", "Source Sans, without serifs"),
        ReadingFace.CLEAR: translate("PreferencesDialog", "Atkinson Hyperlegible, for weak eyes"),
    }


def _paragraphs() -> dict[str, str]:
    return {
        ParagraphStyle.SPACED: translate("PreferencesDialog", "A space between them"),
        ParagraphStyle.INDENTED: translate("PreferencesDialog", "First lines indented"),
    }
