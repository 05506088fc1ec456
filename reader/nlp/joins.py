"""Forms that name the same thing are joined, and every join keeps its reason."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from reader.nlp.forms import Form


class Reason(Enum):
    """Why two forms are one entity, said of the first and of the second of them."""

    SURNAME = ("surname of {}, named in full in this article", "full name of {}")
    GIVEN_NAME = ("given name of {}, named in full in this article", "full name of {}")
    PART_OF_NAME = ("part of the name {} in this article", "fuller name of {}")
    SPELLING = ("another spelling of {}", "another spelling of {}")
    ACRONYM = ("acronym of {}", "what {} stands for")
    LEGAL_FORM = ("{} but for its legal form", "{} but for its legal form")
    SHORT = ("short for {} in this article", "full name of {}")

    def of(self, other: str) -> str:
        """Say of the first form why it belongs to the other one."""
        return self.value[0].format(other)

    def of_the_other(self, form: str) -> str:
        """Say of the second form why it belongs to the first one."""
        return self.value[1].format(form)


@dataclass(frozen=True, slots=True)
class Join:
    """Two forms that are one entity."""

    form: Form
    other: Form
    reason: Reason


class Joins:
    """Forms and what joins them."""

    def __init__(self, forms: Iterable[Form]) -> None:
        self.forms = list(forms)
        self.made: list[Join] = []
        self._parents = {form: form for form in self.forms}

    def root(self, form: Form) -> Form:
        """Return the form that stands for all forms joined to this one."""
        while self._parents[form] is not form:
            self._parents[form] = self._parents[self._parents[form]]
            form = self._parents[form]
        return form

    def join(self, form: Form, other: Form, reason: Reason) -> None:
        """Make two forms one entity, unless they are already."""
        root, other_root = self.root(form), self.root(other)
        if root is not other_root:
            self._parents[root] = other_root
            self.made.append(Join(form, other, reason))

    def the_one_of(self, candidates: Iterable[Form]) -> Form | None:
        """Return a candidate if all of them are one entity."""
        found = list(candidates)
        return found[0] if len({self.root(form) for form in found}) == 1 else None
