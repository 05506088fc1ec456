"""What a user can decide about the names of a library, as acts that hold in any library.

Nothing is changed here: the acts are for ``ledger.preview`` and ``ledger.take``.
"""

from collections.abc import Iterable, Sequence

from reader.domain.entity import Label
from reader.domain.errors import DecisionError
from reader.domain.ledger import (
    AddName,
    EntityRef,
    Ignore,
    Merge,
    Rename,
    Retype,
    Split,
    folded,
    key_for,
)
from reader.services import ledger
from reader.store.decisions import DecisionRepository
from reader.store.entities import EntityRepository
from reader.store.library import Library


def merge(library: Library, entity_ids: Sequence[int], into: int) -> Merge:
    """Make entities one, under the name and the kind of one of them."""
    target = ledger.reference(library, into)
    others = tuple(ledger.reference(library, entity) for entity in entity_ids if entity != into)
    if not others:
        raise DecisionError("There is nothing to merge.", hint="Choose two names or more.")
    if target.key:
        return Merge(others, target)
    return Merge((*others, target), _standing_alone(target))


def split(library: Library, entity_id: int, forms: Sequence[str], into: int | None = None) -> Split:
    """Let forms of an entity's name stand for themselves, or for another entity."""
    entity = ledger.reference(library, entity_id)
    with library.reading() as session:
        found = EntityRepository(session).with_ids((entity_id,))[entity_id]
    known = {folded(form) for form in (found.name, *(alias.text for alias in found.aliases))}
    unknown = [form for form in forms if folded(form) not in known]
    if unknown or not forms:
        raise DecisionError(
            f"{entity.name} is not called {', '.join(unknown) or 'nothing'}.",
            hint=f"Its forms are: {', '.join(sorted(known))}.",
        )
    target = _apart(entity, forms[0]) if into is None else ledger.reference(library, into)
    return Split(entity, tuple(folded(form) for form in forms), target)


def rename(library: Library, entity_id: int, name: str) -> Rename | Merge:
    """Show an entity under another name; one that stayed with its article then stands alone."""
    entity, wanted = ledger.reference(library, entity_id), checked(name)
    if entity.key:
        return Rename(entity, wanted)
    return Merge((entity,), EntityRef(entity.label, key_for(wanted), wanted))


def retype(library: Library, entity_id: int, label: Label) -> Retype:
    """Say of which kind an entity is."""
    entity = ledger.reference(library, entity_id)
    if entity.label is label:
        raise DecisionError(
            f"{entity.name} is of kind {label} already.", hint="Choose another kind."
        )
    return Retype(entity, label)


def ignore(library: Library, entity_id: int, article_id: int | None = None) -> Ignore:
    """Say that an entity is none, in one article or everywhere."""
    entity = ledger.reference(library, entity_id)
    if article_id is None:
        return Ignore(entity)
    with library.reading() as session:
        return Ignore(entity, DecisionRepository(session).key_of(article_id))


def add_name(library: Library, name: str, label: Label, aliases: Sequence[str] = ()) -> AddName:
    """Find a name and its other forms everywhere, as an entity that may be there already."""
    (act,) = add_names(library, [(name, label, aliases)])
    return act


def add_names(
    library: Library, names: Iterable[tuple[str, Label, Sequence[str]]]
) -> tuple[AddName, ...]:
    """Find many names, each with its kind and its other forms."""
    wanted = [
        (checked(name), label, tuple(checked(alias) for alias in aliases))
        for name, label, aliases in names
    ]
    with library.reading() as session:
        keys = EntityRepository(session).keys((name, label) for name, label, _ in wanted)
    return tuple(
        AddName(EntityRef(label, keys.get((folded(name), label)) or key_for(name), name), aliases)
        for name, label, aliases in wanted
    )


def checked(name: str) -> str:
    """Return a name with single spaces; raises ``DecisionError`` for what cannot be one."""
    wanted = " ".join(name.split())
    if not any(character.isalnum() for character in wanted):
        raise DecisionError(
            f"{name!r} is no name." if wanted else "The name is empty.",
            hint="Write a name with at least one letter or digit.",
        )
    return wanted


def _standing_alone(entity: EntityRef) -> EntityRef:
    return EntityRef(entity.label, key_for(entity.name), entity.name)


def _apart(entity: EntityRef, form: str) -> EntityRef:
    """Return what a form is when it is not the entity; a bare surname stays with its article."""
    name, key = " ".join(form.split()), key_for(form)
    is_surname = entity.label is Label.PERSON and " " not in name
    return EntityRef(entity.label, "" if is_surname or key == entity.key else key, name)
