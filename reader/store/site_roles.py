"""What the reader said of blocks of a site, by their words."""

from collections.abc import Mapping

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from reader.domain.article import Role
from reader.store.listed import rows
from reader.store.tables.articles import SiteRoleRow

_OF = "SELECT words, role FROM site_role WHERE site = ?"


class SiteRoleRepository:
    """Reads and writes the roles of words within one site."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of(self, site: str) -> dict[str, Role]:
        """Return the roles that are known of a site."""
        return {words: Role(role) for words, role in rows(self._session.connection(), _OF, site)}

    def all(self) -> dict[str, dict[str, Role]]:
        """Return the roles that are known of every site."""
        query = select(SiteRoleRow.site, SiteRoleRow.words, SiteRoleRow.role).order_by(
            SiteRoleRow.site, SiteRoleRow.words
        )
        roles: dict[str, dict[str, Role]] = {}
        for site, words, role in self._session.execute(query):
            roles.setdefault(site, {})[words] = Role(role)
        return roles

    def change(self, site: str, roles: Mapping[str, Role | None]) -> None:
        """Remember the roles of words, and forget them where there is none."""
        forgotten = [words for words, role in roles.items() if role is None]
        self._session.execute(
            delete(SiteRoleRow).where(SiteRoleRow.site == site, SiteRoleRow.words.in_(forgotten))
        )
        known = [
            {"site": site, "words": words, "role": role.value}
            for words, role in roles.items()
            if role is not None
        ]
        if known:
            statement = insert(SiteRoleRow)
            self._session.execute(
                statement.on_conflict_do_update(
                    index_elements=["site", "words"], set_={"role": statement.excluded.role}
                ),
                known,
            )
