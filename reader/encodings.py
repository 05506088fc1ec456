"""Bytes become text.

The order: the user's choice, a byte order mark, UTF-16 by its pattern of NULs, valid UTF-8, what
the document declares, UTF-8 with a few strange bytes, and last a guess from the bytes.
"""

import codecs
import re

import cchardet

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# What documents call an encoding, and the larger one that their programs really wrote: the WHATWG
# Encoding Standard's labels where Python's reading of them is narrower.
_WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
_NEVER_DECLARED = frozenset(
    {
        *("utf-7", "utf-16", "utf-16-le", "utf-16-be", "utf-32"),
        *("idna", "punycode", "raw-unicode-escape", "unicode-escape", "undefined"),
    }
)
_TEXT_LAST_RESORT = "cp1252"
_SAMPLE = 4096
_DETECTED = 2**20
_ESCAPED = re.compile(rb"\x1b[$(]")
_UNWANTED = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f\ufeff\ufffe\uffff]")
_SURROGATES = re.compile("[\ud800-\udfff]")


def decode(data: bytes, *, declared: str = "", chosen: str = "") -> tuple[str, str]:
    """Return the text of the bytes, without control characters, and the encoding it was in."""
    text, encoding = _decode(data, declared, chosen)
    return clean(text), encoding


def clean(text: str) -> str:
    """Return the text without control characters and without halves of surrogate pairs."""
    return _SURROGATES.sub("\ufffd", _UNWANTED.sub("", text))


def codec_name(label: str) -> str:
    """Return the codec that a label of an encoding stands for; empty if there is none."""
    try:
        name = codecs.lookup(label.strip().strip("\"'").removeprefix("x-")).name
        b"".decode(name)
    except (LookupError, ValueError):
        return ""
    return _WIDER.get(name, name)


def looks_like_text(data: bytes) -> bool:
    """Say whether the bytes could be text: few of them are control characters."""
    head = data[:_SAMPLE]
    if not head:
        return False
    if _marked(head) or _utf16_by_nuls(head):
        return True
    strange = sum(byte < 32 and byte not in b"\t\n\r\f\x1b" for byte in head)
    return strange <= len(head) // 100


def _decode(data: bytes, declared: str, chosen: str) -> tuple[str, str]:
    if chosen and (codec := codec_name(chosen)):
        return data.decode(codec, "replace"), codec
    if marked := _marked(data):
        mark, codec = marked
        return data[len(mark) :].decode(codec, "replace"), codec
    if codec := _utf16_by_nuls(data[:_SAMPLE]):
        return data.decode(codec, "replace"), codec
    if _ESCAPED.search(data) is None and (text := _strictly(data, "utf-8")) is not None:
        return text, "utf-8"
    codec = codec_name(declared)
    if codec and codec not in _NEVER_DECLARED and (text := _strictly(data, codec)) is not None:
        return text, codec
    return _guessed(data)


def _marked(data: bytes) -> tuple[bytes, str] | None:
    return next(((mark, codec) for mark, codec in _MARKS if data.startswith(mark)), None)


def _utf16_by_nuls(head: bytes) -> str:
    """Return the byte order of UTF-16 whose mark is missing: every other byte is mostly NUL."""
    pairs = len(head) // 2
    if pairs < 4:
        return ""
    even, odd = head[0 : pairs * 2 : 2].count(0), head[1 : pairs * 2 : 2].count(0)
    if odd > pairs * 0.4 and even < pairs * 0.05:
        return "utf-16-le"
    if even > pairs * 0.4 and odd < pairs * 0.05:
        return "utf-16-be"
    return ""


def _strictly(data: bytes, codec: str, errors: str = "strict") -> str | None:
    try:
        return data.decode(codec, errors)
    except (UnicodeError, ValueError):
        return None


def _guessed(data: bytes) -> tuple[str, str]:
    if (text := _strictly(data, "utf-8", "surrogatepass")) is not None:
        return text, "utf-8"
    text = data.decode("utf-8", "replace")
    strange = text.count("\ufffd")
    if strange * 3 < sum(c > "\x7f" for c in text):
        return data.decode("utf-8", _as_western), "utf-8"
    codec = codec_name(cchardet.detect(data[:_DETECTED])["encoding"] or "") or _TEXT_LAST_RESORT
    return data.decode(codec, "replace"), codec


def _bytes_as_western(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    bad = error.object[error.start : error.end]
    return bad.decode(_TEXT_LAST_RESORT, "replace"), error.end


_as_western = "rubricator.western"
codecs.register_error(_as_western, _bytes_as_western)
