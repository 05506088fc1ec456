"""Decisions about names in words."""

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


def sentence(act: Act) -> str:  # noqa: C901, PLR0911 - one line for each kind of act
    """Say what an act does."""
    match act:
        case Merge(entities, into):
            return f"{', '.join(each.name for each in entities)} is {into.name}"
        case Split(entity, forms, into):
            return f"{', '.join(forms)} is not {entity.name} but {into.name}"
        case Rename(entity, name):
            return f"{entity.name} is called {name}"
        case Retype(entity, label):
            return f"{entity.name} is {label}, not {entity.label}"
        case Ignore(entity, article):
            return f"{entity.name} is no name{' in one article' if article else ''}"
        case AddName(entity):
            return f"{', '.join(act.forms)} is a name ({entity.label})"
        case KeepApart(entity, other):
            return f"{entity.name} is not {other.name}"
        case Confirm(entity):
            return f"{entity.name} is right"
