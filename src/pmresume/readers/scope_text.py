"""Counted things that are given as text: "24 servers across 12 branches"."""

from __future__ import annotations

import re

_HEDGE = r"(?:about|approx\.?|approximately|around|over|under|up to|nearly|almost|more than|at least|some)\s+"
_COUNT = rf"(?:{_HEDGE}|[~<>≈])?\s*\$?\d[\d,.]*\s*(?:k|m|K|M)?\+?(?=\s)"
_ITEM = re.compile(rf"^(?P<value>{_COUNT})\s+(?P<key>\S.*)$", re.IGNORECASE)
_BETWEEN = re.compile(
    rf"\s*(?:[,;](?=\s)|\band\b|\bacross\b|\bat\b|\bin\b|\bfor\b|&)+\s*(?:and\s+)?(?={_COUNT})", re.IGNORECASE
)


def scope_items(text: str) -> list[tuple[str, str]]:
    """Pairs of what is counted and its count; a text without a count is one pair with the count empty."""
    text = " ".join(text.split())
    if not re.search(r"\d", text):
        return [(text, "")] if text else []
    items = []
    for part in _BETWEEN.split(text):
        found = _ITEM.match(part.strip())
        items.append((found["key"].strip(), found["value"].strip()) if found else (part.strip(), ""))
    return [i for i in items if i[0]]
