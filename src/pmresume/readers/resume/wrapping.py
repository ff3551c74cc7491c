"""Which rows of a text are one line that was broken for width."""

from __future__ import annotations

import re

NARROW = 60  # characters; nobody breaks for width before that
SHORT = 40  # characters; shorter rows are lines, whatever letter the next begins with
_END = re.compile(r"[.!?:;][\"'”’)]*$")
_BEGIN = re.compile(r"[a-z(&/]|\d+(?:[.,]\d+)?%?\s+[a-z]")
_DATE_END = re.compile(r"(?:(?:19|20)\d\d|present|now|current|ongoing|today)[)\]|.]*$", re.I)
_JOINING = re.compile(
    r"(?:,|\b(?:and|or|of|the|a|an|to|for|with|in|on|by|from|as|at|that|which|including|into|using|&|/))$", re.I
)
_RANGE = re.compile(
    r"(?:19|20)\d\d\s*(?:-|–|—|to)\s*(?:\w+\.?\s*)?(?:(?:19|20)\d\d|present|now|current|date)\b|\((?:19|20)\d\d\)$",
    re.I,
)
_LABEL = re.compile(r"[A-Z][\w/& ]{1,28}:\s")


def runs_on(row: str, following: str, width: int = 0) -> bool:
    """Whether ``following`` carries on the sentence of ``row``.

    ``width`` is the length of the longest row nearby: a row that is shorter than it by more than the next word was
    not broken for width.
    """
    row, following = row.rstrip(), following.strip()
    if not row or not following or _DATE_END.search(row) or _LABEL.match(following):
        return False
    if "@" in following.split()[0] or _RANGE.search(following):
        return False
    lower = bool(_BEGIN.match(following))
    if _JOINING.search(row) and len(row) >= 30:
        return lower or len(row) >= NARROW
    if lower:
        return len(row) >= SHORT and (not _END.search(row) or len(row) >= NARROW)
    word = len(following.split()[0]) + 1
    full = len(row) >= NARROW and len(row) + word > max(width, NARROW) - 1
    return full and "|" not in following[:40]
