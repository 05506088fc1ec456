"""Addresses of articles, which are written in more than one way."""

from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

_TRACKING = ("utm_", "fbclid", "gclid", "mc_cid", "mc_eid")


def same_addresses(url: str) -> tuple[str, ...]:
    """Return the ways in which an address is written, itself among them.

    They differ in the fragment, in what only tells where a reader came from, in a slash at the end,
    and in whether the connection is a secure one. What is no address of the web has one way.
    """
    try:
        parts = urlsplit(url)
    except ValueError:
        return (url,)
    if parts.scheme not in {"http", "https"}:
        return (url,)
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    query = urlencode([pair for pair in pairs if not pair[0].startswith(_TRACKING)])
    path = parts.path.rstrip("/")
    written = [
        urlunsplit((scheme, parts.netloc, path + end, query, ""))
        for scheme in ("https", "http")
        for end in ("", "/")
    ]
    return tuple(dict.fromkeys([url, url.partition("#")[0], *written]))
