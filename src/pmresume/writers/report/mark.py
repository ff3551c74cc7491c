"""The mark by which pmresume knows a report of its own: a closing comment with the digest of the rest."""

from __future__ import annotations

import hashlib
import re

_MARK = "<!-- pmresume report sha256:{} -->\n"
_MARKED = re.compile(rb"<!-- pmresume report sha256:(?P<digest>[0-9a-f]{64}) -->\s*\Z")
_MAX_BYTES = 100_000_000  # beyond this a file is somebody else's


def mark_report(html: str) -> bytes:
    """``html`` (ending in a line feed) with its digest behind it, in UTF-8."""
    return (html + _MARK.format(_digest(html.encode()))).encode()


def is_own_report(data: bytes) -> bool:
    """Whether ``data`` is a report that pmresume wrote and nobody changed; line ends may have been converted."""
    if len(data) > _MAX_BYTES:
        return False
    text = data.replace(b"\r\n", b"\n")
    found = _MARKED.search(text[-200:])
    if found is None:
        return False
    return found["digest"].decode() == _digest(text[: len(text) - (len(text[-200:]) - found.start())])


def _digest(html: bytes) -> str:
    return hashlib.sha256(html).hexdigest()
