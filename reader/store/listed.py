"""Lists as one parameter of a query, however long they are, and as one value of its answer."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

import msgspec
from sqlalchemy import Connection, Select, Subquery, bindparam, func, select

_EACH = func.json_each(bindparam("listed")).table_valued("value").c.value

# The ids of ``listing()``, for use with ``in_``.
LISTED_IDS: Select[tuple[int]] = select(_EACH)

# The pairs of ``listing()``, as the columns ``first`` and ``second``.
LISTED_PAIRS: Subquery = select(
    func.json_extract(_EACH, "$[0]").label("first"),
    func.json_extract(_EACH, "$[1]").label("second"),
).subquery()

_PAIRS = "SELECT json_group_array(first), json_group_array(second) FROM ({query})"

_numbers = msgspec.json.Decoder(list[int])


def listing(values: Iterable[int] | Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return the parameter of a query that uses ``LISTED_IDS`` or ``LISTED_PAIRS``."""
    return {"listed": json.dumps(list(values))}


def rows(connection: Connection, query: str, *parameters: object) -> list[Any]:
    """Return every row of a statement as a plain tuple.

    It goes to SQLite as it is: SQLAlchemy takes longer over a small statement than SQLite.
    """
    driver: Any = connection.connection.driver_connection
    return list(driver.execute(query, parameters))


def named(connection: Connection, query: str, parameters: Mapping[str, object]) -> list[Any]:
    """Return every row of a statement whose parameters have names."""
    driver: Any = connection.connection.driver_connection
    return list(driver.execute(query, parameters))


def added(connection: Connection, statement: str, *values: object) -> int:
    """Insert a row and return its id; ``RETURNING`` would cost a quarter more."""
    driver: Any = connection.connection.driver_connection
    row_id: int = driver.execute(statement, values).lastrowid
    return row_id


def many(connection: Connection, statement: str, values: Sequence[tuple[object, ...]]) -> None:
    """Run a statement once for each of some rows of values."""
    if values:
        driver: Any = connection.connection.driver_connection
        driver.executemany(statement, values)


def numbers(connection: Connection, query: str, *parameters: object) -> Sequence[int]:
    """Return the first column of a query, which must be called ``number``.

    It comes as one value: many rows take Python four times as long, and keep its lock.
    """
    listed = f"SELECT json_group_array(number) FROM ({query})"  # noqa: S608 - our own words
    ((found,),) = rows(connection, listed, *parameters)
    return _numbers.decode(found)


def pairs(connection: Connection, query: str, *parameters: object) -> Iterator[tuple[Any, int]]:
    """Return the columns ``first`` and ``second`` of a query, which come as two values."""
    ((first, second),) = rows(connection, _PAIRS.format(query=query), *parameters)
    return zip(msgspec.json.decode(first), _numbers.decode(second), strict=True)
