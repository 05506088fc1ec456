"""Ids as one parameter of a query, however many they are."""

import json
from collections.abc import Iterable

from sqlalchemy import BindParameter, Select, Subquery, func, select


def listed(ids: Iterable[int]) -> Select[tuple[int]]:
    """Return a query that gives the ids, for use with ``in_``."""
    return select(func.json_each(json.dumps(list(ids))).table_valued("value").c.value)


def listed_pairs(pairs: BindParameter[str]) -> Subquery:
    """Return a subquery that gives pairs in JSON as the columns ``first`` and ``second``."""
    each = func.json_each(pairs).table_valued("value").c.value
    return select(
        func.json_extract(each, "$[0]").label("first"),
        func.json_extract(each, "$[1]").label("second"),
    ).subquery()
