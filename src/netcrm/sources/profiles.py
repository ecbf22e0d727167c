"""The one form of a web address, by which LinkedIn's files and people's own notes mean the same profile."""

import re
from unicodedata import normalize

from netcrm import safe

_PATH_MARKS = "/-._~!$&'()*+,;=:@"  # what may stand in a path as it is (RFC 3986)
_SITE = re.compile(
    r"(?:(https?)://)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)(?::[0-9]{1,5})?(/[^\s?#]*)?(?:[?#].*)?", re.IGNORECASE
)


def profile_key(url: str) -> str:
    """The one form of a web address: https, lower-case host, no query or last slash, one way of percent-encoding.

    A LinkedIn profile loses its country and language (`de.linkedin.com/in/x/en`). "" when it is no web address.
    """
    from urllib.parse import quote, unquote

    match = _SITE.fullmatch(safe.line(url)) if len(url) <= 2000 else None
    if not match:
        return ""
    scheme, host = (match[1] or "https").lower(), match[2].lower()
    path = normalize("NFC", unquote(match[3] or "")).rstrip("/")
    if host == "linkedin.com" or host.endswith(".linkedin.com"):
        scheme, host, path = "https", "www.linkedin.com", _profile_path(path)
    return f"{scheme}://{host}" + quote(path, safe=_PATH_MARKS)


def _profile_path(path: str) -> str:
    parts = [part for part in path.split("/") if part]
    if len(parts) >= 2 and parts[0].lower() == "in":
        # ACoAA... is LinkedIn's opaque id, the one form in which case matters.
        return "/in/" + (parts[1] if parts[1].startswith("ACo") else parts[1].lower())
    return "/".join(["", *parts])
