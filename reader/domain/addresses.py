"""Addresses of articles, which are written in more than one way, and not always rightly."""

from urllib.parse import SplitResult, urlsplit, urlunsplit

_TRACKING = ("utm_", "fbclid", "gclid", "mc_cid", "mc_eid")


def parts_of(address: str) -> SplitResult:
    """Return the parts of an address; one that is written wrongly is all path."""
    try:
        return urlsplit(address)
    except ValueError:
        return SplitResult("", "", address, "", "")


def host_of(address: str) -> str:
    """Return the host of an address in small letters; empty where it has none."""
    return parts_of(address).hostname or ""


def same_addresses(url: str) -> tuple[str, ...]:
    """Return the ways in which an address is written, itself among them.

    They differ in the fragment, in what only tells where a reader came from, in a slash at the end,
    and in whether the connection is a secure one. What is no address of the web has one way.
    """
    parts = parts_of(url)
    if parts.scheme not in {"http", "https"}:
        return (url,)
    fields = parts.query.split("&")
    query = "&".join(field for field in fields if not field.startswith(_TRACKING))
    path = parts.path.rstrip("/")
    written = [
        urlunsplit((scheme, parts.netloc, path + end, query, ""))
        for scheme in ("https", "http")
        for end in ("", "/")
    ]
    return tuple(dict.fromkeys([url, url.partition("#")[0], *written]))
