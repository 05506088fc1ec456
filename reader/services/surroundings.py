"""What another library holds around its articles, joined with what is here."""

from collections.abc import Collection, Iterable, Sequence
from itertools import count

from reader.clippings.library_records import (
    ColourMeaningLine,
    SavedSearchLine,
    SiteRolesLine,
    WatchedNameLine,
)
from reader.domain.meanings import Meanings, tidy
from reader.domain.watchlist import WatchedName
from reader.store.meanings import MeaningRepository
from reader.store.searches import SavedSearchRepository
from reader.store.site_roles import SiteRoleRepository
from reader.store.watchlist import WatchlistRepository


def add_searches(searches: SavedSearchRepository, theirs: Sequence[SavedSearchLine]) -> None:
    """Keep searches; one that is called as another one here gets a number."""
    known = {each.name: each.query for each in searches.all()}
    for line in theirs:
        numbered = (f"{line.name} {number}" if number > 1 else line.name for number in count(1))
        name = next(each for each in numbered if known.get(each) in {None, line.query})
        if name not in known:
            known[name] = line.query
            searches.add(name, line.query)


def add_roles(site_roles: SiteRoleRepository, theirs: Sequence[SiteRolesLine]) -> None:
    """Keep what words of a site are, unless it was said here."""
    for line in theirs:
        ours = site_roles.of(line.site)
        new = {words: role for words, role in line.roles.items() if words not in ours}
        site_roles.change(line.site, new)


def add_meanings(
    known: MeaningRepository, lines: Sequence[ColourMeaningLine], theirs: Collection[str]
) -> None:
    """Keep what colours mean there that mean nothing here, or shall mean the same."""
    ours = known.all()
    known.change(
        meanings_of(one for one in lines if one.colour not in ours or one.colour in theirs)
    )


def meanings_of(lines: Iterable[ColourMeaningLine]) -> Meanings:
    """Return what colours mean by what lines of a file say."""
    return {each.colour: tidy(each.meaning) for each in lines}


def add_watched(watchlist: WatchlistRepository, theirs: Sequence[WatchedNameLine]) -> None:
    """Watch for more names, and for those of here in the forms of both."""
    forms = {each.name: each.aliases for each in watchlist.names()}
    for line in theirs:
        forms[line.name] = tuple(dict.fromkeys((*forms.get(line.name, ()), *line.aliases)))
    watchlist.replace(WatchedName(name, aliases) for name, aliases in forms.items())
