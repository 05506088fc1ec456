"""When something was marked, as files say it."""

from datetime import UTC, datetime


def moment(words: str) -> datetime | None:
    """Return a time in the words of ISO 8601, in UTC; None where the words are no such time.

    A time without an offset is taken for UTC, since files do not say where they were written.
    """
    try:
        when = datetime.fromisoformat(words.strip())
    except ValueError:
        return None
    return when.replace(tzinfo=UTC) if when.tzinfo is None else when.astimezone(UTC)


def moment_of(seconds: int) -> datetime | None:
    """Return the time so many seconds after the first of 1970; None where no calendar has it."""
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (OverflowError, OSError, ValueError):
        return None
