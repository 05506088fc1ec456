"""Where the links of a page lead: to other pages, or to a place in the same file."""

from dataclasses import dataclass
from urllib.parse import unquote, urldefrag, urljoin

from reader.importers.archive import member_name
from reader.importers.inline import safe_target


@dataclass(frozen=True, slots=True)
class Addresses:
    """The links of one page; a page of a book has the name of its member in the archive."""

    base: str = ""
    member: str = ""

    def anchor(self, name: str) -> str:
        """Return the name by which links of the whole file know a place of this page."""
        return f"{self.member}#{name}"

    def target(self, address: str) -> str:
        """Return where a link leads, a place in the same file as ``#`` and its anchor."""
        if not address:
            return ""
        try:
            return self._place(address) or safe_target(urljoin(self.base, address))
        except ValueError:
            return ""

    def _place(self, address: str) -> str:
        page, _, name = address.partition("#")
        if self.member:
            member = member_name(self.member, page) if page else self.member
            return f"#{member}#{unquote(name)}" if member else ""
        is_here = not page or urljoin(self.base, page) == urldefrag(self.base).url
        return f"#{self.anchor(unquote(name))}" if name and is_here else ""
