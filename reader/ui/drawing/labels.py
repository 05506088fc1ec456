"""What the entities of every label are called, and how their names look in the text."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor

from reader.domain.entity import Label

translate = QCoreApplication.translate


class UnderlineStyle(Enum):
    """How a mention is underlined; it tells the label without the colour."""

    SOLID = "solid"
    DASHED = "dashed"
    LONG_DASHED = "long_dashed"
    DOTTED = "dotted"
    SPARSE_DOTTED = "sparse_dotted"
    DASH_DOT = "dash_dot"
    DASH_DOT_DOT = "dash_dot_dot"
    WAVY = "wavy"
    SQUARE = "square"
    COMB = "comb"
    DOUBLE = "double"
    DOUBLE_DASHED = "double_dashed"
    DOUBLE_DOTTED = "double_dotted"
    SOLID_OVER_DOTS = "solid_over_dots"
    DOTS_OVER_SOLID = "dots_over_solid"
    SOLID_OVER_DASHES = "solid_over_dashes"
    DASHES_OVER_SOLID = "dashes_over_solid"
    TRIPLE = "triple"


LINES = {
    Label.PERSON: UnderlineStyle.SOLID,
    Label.ORG: UnderlineStyle.DASHED,
    Label.GPE: UnderlineStyle.DOUBLE,
    Label.LOC: UnderlineStyle.DOTTED,
    Label.FAC: UnderlineStyle.DOUBLE_DOTTED,
    Label.NORP: UnderlineStyle.WAVY,
    Label.WORK_OF_ART: UnderlineStyle.SOLID_OVER_DOTS,
    Label.EVENT: UnderlineStyle.DASH_DOT,
    Label.PRODUCT: UnderlineStyle.LONG_DASHED,
    Label.LAW: UnderlineStyle.COMB,
    Label.LANGUAGE: UnderlineStyle.SQUARE,
    Label.DATE: UnderlineStyle.SPARSE_DOTTED,
    Label.TIME: UnderlineStyle.DASH_DOT_DOT,
    Label.PERCENT: UnderlineStyle.TRIPLE,
    Label.MONEY: UnderlineStyle.DOUBLE_DASHED,
    Label.QUANTITY: UnderlineStyle.SOLID_OVER_DASHES,
    Label.ORDINAL: UnderlineStyle.DOTS_OVER_SOLID,
    Label.CARDINAL: UnderlineStyle.DASHES_OVER_SOLID,
}
"""The line of every label."""


@dataclass(frozen=True, slots=True)
class LabelStyle:
    """How the mentions of one label look."""

    label: Label
    colour: QColor
    line: UnderlineStyle

    @property
    def name(self) -> str:
        """What users call the entities of the label, in the plural."""
        return label_name(self.label)


def label_name(label: Label) -> str:
    """Return what users call the entities of a label, in the plural."""
    names = {
        Label.PERSON: translate("Label", "People"),
        Label.ORG: translate("Label", "Organisations"),
        Label.GPE: translate("Label", "Countries and cities"),
        Label.LOC: translate("Label", "Regions and landscapes"),
        Label.FAC: translate("Label", "Buildings and sites"),
        Label.NORP: translate("Label", "Groups"),
        Label.WORK_OF_ART: translate("Label", "Works"),
        Label.EVENT: translate("Label", "Events"),
        Label.PRODUCT: translate("Label", "Products"),
        Label.LAW: translate("Label", "Laws"),
        Label.LANGUAGE: translate("Label", "Languages"),
        Label.DATE: translate("Label", "Dates"),
        Label.TIME: translate("Label", "Times"),
        Label.PERCENT: translate("Label", "Percentages"),
        Label.MONEY: translate("Label", "Amounts of money"),
        Label.QUANTITY: translate("Label", "Quantities"),
        Label.ORDINAL: translate("Label", "Ordinals"),
        Label.CARDINAL: translate("Label", "Numbers"),
    }
    return names[label]
