"""How many words a text has, in any script, counted for the time it takes to read."""

import re

# Of many readers aloud, after Trauzettel-Klosinski and Dietz, "Standardized Assessment of Reading
# Performance: The New International Reading Speed Texts IReST", 2012. Signs are between Chinese
# with 255 and Japanese with 357.
WORDS_A_MINUTE = 228
_SIGNS_A_MINUTE = 300
_LETTERS_A_MINUTE = 950

# What Chinese and Japanese are written in, as the inside of a character class.
SIGN = (
    "\u3005-\u3007\u3041-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9f"
    "\U00020000-\U0003ffff"
)
_SIGNS = re.compile(f"[{SIGN}]")
# Thai, Lao, Burmese and Khmer are written in letters, but without blanks between the words.
_LETTERS = re.compile("[\u0e01-\u0edf\u1000-\u109f\u1780-\u17dd]")


def words_in(text: str) -> float:
    """Return the number of words; of scripts without blanks, of words that take as long to read."""
    if text.isascii():
        return len(text.split())
    rest, signs = _SIGNS.subn(" ", text)
    rest, letters = _LETTERS.subn(" ", rest)
    words = sum(any(map(str.isalnum, word)) for word in rest.split())
    in_words = signs / _SIGNS_A_MINUTE + letters / _LETTERS_A_MINUTE
    return words + in_words * WORDS_A_MINUTE
