"""What the reader means by colours."""

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.orm import Session

from reader.domain.highlight import Colour
from reader.domain.meanings import Meanings
from reader.store.tables.highlights import ColourMeaningRow


class MeaningRepository:
    """Reads and writes the meanings of colours inside one session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self) -> Meanings:
        """Return the meanings of the colours that have one, in the order of the colours."""
        query = select(ColourMeaningRow.colour, ColourMeaningRow.meaning)
        known = {row.colour: row.meaning for row in self._session.execute(query)}
        return {colour: known[colour] for colour in Colour if colour in known}

    def change(self, meanings: Meanings) -> None:
        """Give colours meanings; an empty one takes the colour's away."""
        for colour, meaning in meanings.items():
            self._session.execute(delete(ColourMeaningRow).where(ColourMeaningRow.colour == colour))
            if meaning:
                values = {"colour": colour, "meaning": meaning}
                self._session.execute(insert(ColourMeaningRow).values(values))
