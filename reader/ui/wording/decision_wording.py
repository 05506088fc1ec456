"""Decisions about names in the words of the window."""

from PySide6.QtCore import QCoreApplication

from reader.domain.ledger import (
    Act,
    AddName,
    Confirm,
    Ignore,
    KeepApart,
    Merge,
    Rename,
    Retype,
    Split,
)
from reader.ui.drawing.labels import label_name

translate = QCoreApplication.translate


def sentence(act: Act) -> str:
    """Say what an act does."""
    match act:
        case Merge(entities, into):
            words = translate("Decision", "{names} is {name}")
            return words.format(names=", ".join(each.name for each in entities), name=into.name)
        case Split(entity, forms, into):
            words = translate("Decision", "{forms} is not {name} but {other}")
            return words.format(forms=", ".join(forms), name=entity.name, other=into.name)
        case Rename(entity, name):
            return translate("Decision", "{name} is called {new}").format(
                name=entity.name, new=name
            )
        case Retype(entity, label):
            words = translate("Decision", "{name} is one of: {kind}, not: {other}")
            return words.format(
                name=entity.name, kind=label_name(label), other=label_name(entity.label)
            )
        case _:
            return _of_one(act)


def _of_one(act: Ignore | AddName | KeepApart | Confirm) -> str:
    match act:
        case Ignore(entity, article):
            everywhere = translate("Decision", "{name} is no name")
            here = translate("Decision", "{name} is no name in one article")
            return (here if article else everywhere).format(name=entity.name)
        case AddName(entity):
            words = translate("Decision", "{forms} is a name ({kind})")
            return words.format(forms=", ".join(act.forms), kind=label_name(entity.label))
        case KeepApart(entity, other):
            words = translate("Decision", "{name} is not {other}")
            return words.format(name=entity.name, other=other.name)
        case Confirm(entity):
            return translate("Decision", "{name} is right").format(name=entity.name)
