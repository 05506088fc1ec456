"""An analysis of an article while decisions about names are carried out on it."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from reader.domain.entity import (
    NUMBER_LABELS,
    Analysis,
    Label,
    Mention,
    MentionSource,
)
from reader.domain.ledger import (
    Act,
    AddName,
    Confirm,
    EntityRef,
    Identity,
    Ignore,
    KeepApart,
    Merge,
    Rename,
    Retype,
    Split,
    folded,
    identity,
    subjects,
)
from reader.domain.occurrences import Occurrence
from reader.domain.owned_mentions import Named, OwnedMentions

JOINED = "joined by you"
SET_APART = "set apart by you"
ADDED = "added by you"
AS_FOUND = "its name before you renamed it"
SAME = "the same name in this article"

_NOBODY = -1


class Draft:
    """What decisions have made of an analysis so far."""

    def __init__(self, analysis: Analysis, text: str, articles: Collection[str]) -> None:
        self.changed = False
        self._found = analysis
        self._articles = articles
        self._owned = OwnedMentions(analysis.mentions, text)
        self._known: dict[Identity, Named] = {}
        self._appeared: list[Identity] = []
        self._take_in(analysis)

    def _take_in(self, analysis: Analysis) -> None:
        """Take in the entities; those with one identity are one."""
        by_id: dict[int, Named] = {}
        for entity in analysis.entities:
            who = identity(entity.label, entity.key, entity.name)
            named = self._known.get(who)
            if named is None:
                named = self._known[who] = Named.found(entity)
            else:
                self._add_aliases(named, [(entity.name, SAME)])
                self._add_aliases(named, ((alias.text, alias.reason) for alias in entity.aliases))
            by_id[entity.id] = named
        for number, mention in enumerate(analysis.mentions):
            self._owned.give(number, by_id[mention.entity])

    def take_appeared(self) -> list[Identity]:
        """Return the identities that have appeared since the last time."""
        appeared, self._appeared = self._appeared, []
        return appeared

    def is_concerned_by(self, act: Act, found: Sequence[Occurrence]) -> bool:
        """Tell whether an act may change the article as it is now."""
        if isinstance(act, AddName):
            return bool(found)
        if isinstance(act, Ignore) and act.article and act.article not in self._articles:
            return False
        present = [named for entity in subjects(act) if (named := self._named_by(entity))]
        if isinstance(act, Split):
            return any(self._owned.of_forms(named, act.forms) for named in present)
        return bool(present)

    def carry_out(self, act: Act, found: Sequence[Occurrence]) -> None:
        """Change the article as an act says."""
        self.changed = True
        match act:
            case Merge(entities, into):
                self._merge([self._named_by(entity) for entity in entities], into)
            case Split(entity, forms, into):
                self._split(self._named_by(entity), forms, into)
            case Rename(entity, name):
                self._rename(self._named_by(entity), name)
            case Retype(entity, label):
                self._retype(self._named_by(entity), label)
            case Ignore(entity):
                self._ignore(self._named_by(entity))
            case AddName(entity):
                self._add(entity, found)
            case KeepApart() | Confirm():
                return

    def finished(self) -> tuple[Analysis, tuple[str, ...]]:
        """Return the result and, for each of its entities, the name that it was found under.

        Entities are numbered by their first mentions.
        """
        numbers: dict[int, int] = {}
        named: list[Named] = []
        mentions = []
        for m, owner in self._owned.placed():
            if id(owner) not in numbers:
                numbers[id(owner)] = len(named)
                named.append(owner)
            entity = numbers[id(owner)]
            if m.entity != entity:
                m = Mention(m.start, m.end, m.label, entity, m.source, m.score)  # noqa: PLW2901
            mentions.append(m)
        entities = tuple(each.finished(number) for number, each in enumerate(named))
        result = replace(self._found, mentions=tuple(mentions), entities=entities)
        return result, tuple(each.found_name for each in named)

    def _named_by(self, entity: EntityRef) -> Named | None:
        if entity.article and entity.article not in self._articles:
            return None
        named = self._known.get(entity.identity)
        return named if named is not None and named.left else None

    def _entity(self, entity: EntityRef) -> Named:
        """Return an entity, which appears when the article did not have it."""
        named = self._known.get(entity.identity)
        if named is None or not named.left:
            named = self._known[entity.identity] = Named(
                entity.name, entity.label, entity.key, entity.name
            )
            self._appeared.append(entity.identity)
        return named

    def _add_aliases(self, named: Named, aliases: Iterable[tuple[str, str]]) -> None:
        for text, reason in aliases:
            if text != named.name:
                named.aliases.setdefault(text, reason)

    def _merge(self, sources: Iterable[Named | None], into: EntityRef) -> None:
        target = self._entity(into)
        for source in sources:
            if source is not None and source is not target:
                self._owned.move(list(self._owned.of(source)), source, target)
                self._add_aliases(target, [(source.name, JOINED), *source.aliases.items()])

    def _split(self, source: Named | None, forms: Collection[str], into: EntityRef) -> None:
        if source is None or into.identity == source.identity:
            return
        numbers = self._owned.of_forms(source, forms)
        target = self._entity(into)
        self._owned.move(numbers, source, target)
        self._add_aliases(target, ((self._owned.surface(number), SET_APART) for number in numbers))
        for text in [text for text in source.aliases if folded(text) in forms]:
            del source.aliases[text]
        if folded(source.name) in forms and source.left:
            self._name_by_text(source)

    def _name_by_text(self, named: Named) -> None:
        """Name an entity whose name went to another one by its most frequent form."""
        surfaces = Counter(self._owned.surface(number) for number in self._owned.of(named))
        if not named.key:
            del self._known[named.identity]
        named.name = named.found_name = surfaces.most_common(1)[0][0]
        named.aliases.pop(named.name, None)
        if not named.key:
            self._known.setdefault(named.identity, named)
            self._appeared.append(named.identity)

    def _rename(self, named: Named | None, name: str) -> None:
        if named is None or named.name == name:
            return
        former, named.name = named.name, name
        named.aliases.pop(name, None)
        self._add_aliases(named, [(former, AS_FOUND)])

    def _retype(self, named: Named | None, label: Label) -> None:
        if named is None or named.label is label:
            return
        target = self._entity(EntityRef(label, named.key, named.name))
        self._owned.move(list(self._owned.of(named)), named, target)
        self._add_aliases(target, [(named.name, JOINED), *named.aliases.items()])

    def _ignore(self, named: Named | None) -> None:
        for number in list(self._owned.of(named)) if named else ():
            self._owned.give(number, None)

    def _add(self, entity: EntityRef, found: Sequence[Occurrence]) -> None:
        named = self._entity(entity)
        for occurrence in sorted(found, key=lambda o: (o.start - o.end, o.start)):
            if self._has_room(occurrence, named):
                self._place(occurrence, named)

    def _has_room(self, new: Occurrence, named: Named) -> bool:
        """Tell whether a name may stand here: not inside a longer one, nor where it is already."""
        standing = self._owned.standing(new.start, new.end)
        return not any(_holds(there, owner, new, named) for there, owner in standing)

    def _place(self, new: Occurrence, named: Named) -> None:
        self._owned.clear(new.start, new.end)
        number = self._owned.add(
            Mention(new.start, new.end, named.label, _NOBODY, MentionSource.USER), named
        )
        self._add_aliases(named, [(self._owned.surface(number), ADDED)])


def _holds(there: Mention, owner: Named, new: Occurrence, named: Named) -> bool:
    if there.start > new.start or there.end < new.end:
        return False
    is_longer = there.end - there.start > new.end - new.start
    return owner is named or (is_longer and there.label not in NUMBER_LABELS)
