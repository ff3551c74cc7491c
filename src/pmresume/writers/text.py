"""Text and links that any format can carry."""

from __future__ import annotations

import re
from urllib.parse import quote, urlsplit

_SCHEMES = ("http", "https", "mailto")
# What XML 1.0 and UTF-8 cannot hold, then characters that only steer display and can make a line read as another one.
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]|[\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]"
)


def plain(text: str) -> str:
    """``text`` as one line: runs of white space are one blank, characters that no document may hold are gone."""
    return " ".join(printable(text).split())


def printable(text: str) -> str:
    """``text`` without the characters that no document may hold, white space as it is."""
    return _UNPRINTABLE.sub("", text)


def link_target(url: str) -> str:
    """The address to link to, percent-encoded; "" for anything but http, https and mailto with an address behind it."""
    url = url.strip()
    if not url or re.search(r"[\s\x00-\x1f\x7f-\x9f\ud800-\udfff]", url):
        return ""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return ""
    scheme = parts.scheme.lower()
    if scheme not in _SCHEMES or not ("@" in parts.path if scheme == "mailto" else host):
        return ""
    return quote(url, safe="/:?#[]@!$&'*+,;=%~")
