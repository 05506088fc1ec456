"""What the reader says of a block, learned for later articles of the same site.

Only short lines are learned, by their words: what stands the same in another article of the site is
furniture of its pages, or was wanted there as well. Numbers count as equal, so that "5 min read"
teaches "7 min read".
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from reader.domain.addresses import host_of
from reader.domain.article import Block, ImportedArticle, Role
from reader.store.site_roles import SiteRoleRepository

_LONGEST = 160
_NUMBER = re.compile(r"\d+(?:[.,:]\d+)*")


@dataclass(frozen=True, slots=True)
class RolesBefore:
    """What blocks were, and what was known of their words, before the reader spoke of them."""

    blocks: Mapping[int, Block]
    site: str
    known: Mapping[str, Role | None]


def learn(
    site_roles: SiteRoleRepository, content: ImportedArticle, indexes: Sequence[int], role: Role
) -> RolesBefore:
    """Remember the role of blocks for their site, and return what was known before."""
    site = site_of(content)
    before = {index: content.blocks[index] for index in indexes}
    words = {_words(content, block) for block in before.values()} - {""} if site else set()
    known = site_roles.of(site)
    site_roles.change(site, dict.fromkeys(words, role))
    return RolesBefore(before, site, {each: known.get(each) for each in words})


def apply(site_roles: SiteRoleRepository, content: ImportedArticle) -> ImportedArticle:
    """Return an article whose blocks have the roles that were learned of its site."""
    known = site_roles.of(site_of(content))
    if not known:
        return content
    blocks = tuple(_taught(block, known.get(_words(content, block))) for block in content.blocks)
    if all(block.role is Role.BOILERPLATE for block in blocks):
        return content
    return replace(content, blocks=blocks)


def site_of(content: ImportedArticle) -> str:
    """Return what names the site of an article: its host, or what it calls itself."""
    return host_of(content.url).removeprefix("www.") or content.site.strip().casefold()


def _taught(block: Block, role: Role | None) -> Block:
    if role is None or role is block.role:
        return block
    return replace(block, role=role, learned=True)


def _words(content: ImportedArticle, block: Block) -> str:
    """Return the words that a block is known by; none for a long one or one without letters."""
    if block.end - block.start > _LONGEST:
        return ""
    words = " ".join(content.text[block.start : block.end].split()).casefold()
    return _NUMBER.sub("0", words) if any(sign.isalpha() for sign in words) else ""
