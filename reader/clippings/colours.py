"""Other programs' colours as the nearest of the five pens."""

from reader.domain.highlight import Colour

_PENS = {
    **{colour.value: colour for colour in Colour},
    "orange": Colour.YELLOW,
    "gray": Colour.YELLOW,
    "olive": Colour.GREEN,
    "cyan": Colour.BLUE,
    "red": Colour.PINK,
    "magenta": Colour.PINK,
    "violet": Colour.PURPLE,
}


def pen(name: str) -> Colour | None:
    """Return the pen nearest to a colour's name; None for one that nobody named.

    What the colour means may follow it in brackets.
    """
    return _PENS.get(name.partition(" (")[0].strip().casefold())
