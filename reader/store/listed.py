"""Lists as one parameter of a query, however long they are."""

import json
from collections.abc import Iterable

from sqlalchemy import Select, Subquery, bindparam, func, select

_EACH = func.json_each(bindparam("listed")).table_valued("value").c.value

# The ids of ``listing()``, for use with ``in_``.
LISTED_IDS: Select[tuple[int]] = select(_EACH)

# The pairs of ``listing()``, as the columns ``first`` and ``second``.
LISTED_PAIRS: Subquery = select(
    func.json_extract(_EACH, "$[0]").label("first"),
    func.json_extract(_EACH, "$[1]").label("second"),
).subquery()


def listing(values: Iterable[int] | Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return the parameter of a query that uses ``LISTED_IDS`` or ``LISTED_PAIRS``."""
    return {"listed": json.dumps(list(values))}
