"""The control words of Rich Text Format that say something of the text."""

import re

from reader.domain.article import InlineKind

TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])"
    rb"|([{}])|[\r\n]+|([^\\{}\r\n]+)"
)
"""A control word with its number, an encoded letter, a control symbol, a brace, or text."""

SKIPPED = frozenset(
    (
        b"fonttbl colortbl listtable listoverridetable pict object themedata datastore fldinst"
        b" latentstyles rsidtbl generator xmlnstbl filetbl revtbl bkmkstart bkmkend nonshppict"
        b" pnseclvl annotation atnid atnauthor atrfstart atrfend"
    ).split()
)
"""The groups whose text is none of the document's."""

LABELS = frozenset({b"listtext", b"pntext"})
"""The groups of the number or the bullet of an item, as it is to be seen."""

AROUND = frozenset(b"header headerl headerr headerf footer footerl footerr footerf".split())
"""The groups that stand around the text of every page."""

FACTS = frozenset({b"title", b"author"})
TABLES = frozenset({b"stylesheet", b"info"})
SIGNS = {
    b"tab": " ",
    b"emdash": "—",
    b"endash": "–",
    b"bullet": "•",
    b"lquote": "\u2018",
    b"rquote": "\u2019",
    b"ldblquote": "“",
    b"rdblquote": "”",
    b"emspace": " ",
    b"enspace": " ",
    b"qmspace": " ",
}
SYMBOLS = {b"~": " ", b"_": "-", b"{": "{", b"}": "}", b"\\": "\\"}
MARKS = {b"b": InlineKind.STRONG, b"i": InlineKind.EMPHASIS}
CHARSETS = {
    77: "mac_roman",
    128: "cp932",
    129: "cp949",
    134: "gb18030",
    136: "cp950",
    161: "cp1253",
    162: "cp1254",
    163: "cp1258",
    177: "cp1255",
    178: "cp1256",
    186: "cp1257",
    204: "cp1251",
    222: "cp874",
    238: "cp1250",
}
"""The codecs of the character sets that fonts have, by their numbers."""
