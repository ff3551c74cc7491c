"""Dates as they stand in running text, in any of the ways in which people write them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from pmresume.model.frame import Span

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?"
)
_YEAR = r"(?:19[7-9]\d|20[0-4]\d)"
_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
_PATTERNS = tuple(
    re.compile(p, re.I if flag else 0)
    for p, flag in (
        (rf"(?<![\w.-])(?P<y>{_YEAR})-(?P<m>0[1-9]|1[0-2])-(?P<d>{_DAY})(?![\w-])", False),
        (rf"(?<![\w./])(?P<m>0?[1-9]|1[0-2])/(?P<d>{_DAY})/(?P<y>{_YEAR})(?!\w)", False),
        (rf"\b(?P<mon>{_MONTH}) (?P<d>{_DAY})(?:st|nd|rd|th)?,? (?P<y>{_YEAR})\b", True),
        (rf"\b(?P<d>{_DAY})(?:st|nd|rd|th)? (?:of )?(?P<mon>{_MONTH}),? (?P<y>{_YEAR})\b", True),
        (rf"\b(?P<mon>{_MONTH})(?: of|,)? (?P<y>{_YEAR})\b", True),
        (rf"(?<![\w.-])(?P<y>{_YEAR})-(?P<m>0[1-9]|1[0-2])(?![\w-])", False),
        (rf"(?<![\w./])(?P<m>0[1-9]|1[0-2])/(?P<y>{_YEAR})(?!\w)", False),
        (rf"\bQ(?P<q>[1-4])(?: of|,)? ?(?P<y>{_YEAR})\b", True),
        (rf"\b(?P<y>{_YEAR})[ -]?Q(?P<q>[1-4])\b", True),
        (rf"\b(?P<qw>first|second|third|fourth) quarter (?:of )?(?P<y>{_YEAR})\b", True),
        (rf"\b(?P<mon>{_MONTH}) (?P<d>{_DAY})(?:st|nd|rd|th)?(?![\w,.]*\d)\b", False),
        (rf"\b(?P<d>{_DAY})(?:st|nd|rd|th)? (?:of )?(?P<mon>{_MONTH})(?!\w)", False),
        # A month name alone counts only with its capital: "may" and "march" are words.
        (rf"(?:(?<=[a-z,\u2013-] )|(?<=\())(?P<mon>{_MONTH})(?![\w'])", False),
    )
)
_QUARTERS = {"first": 1, "second": 2, "third": 3, "fourth": 4}


# What every pattern needs; most lines have neither.
_HINT = re.compile(rf"{_YEAR}|\b{_MONTH}|\bmay\b", re.I)


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date of the text; 0 stands for a part that was not given."""

    span: Span
    text: str
    year: int = 0
    month: int = 0
    day: int = 0
    quarter: int = 0


@lru_cache(maxsize=4096)
def find_dates(text: str) -> tuple[DateMention, ...]:
    """Every date of the text that names more than a bare year, in order, none overlapping."""
    if not _HINT.search(text):
        return ()
    found: list[DateMention] = []
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            span = Span(match.start(), match.end())
            if any(span.start < f.span.end and f.span.start < span.end for f in found):
                continue
            found.append(_mention(match, span))
    return tuple(sorted(found, key=lambda f: f.span))


def _mention(match: re.Match[str], span: Span) -> DateMention:
    parts = match.groupdict()
    month = int(parts["m"]) if parts.get("m") else 0
    if parts.get("mon"):
        month = _MONTHS.index(parts["mon"][:3].lower()) + 1
    quarter = int(parts["q"]) if parts.get("q") else _QUARTERS.get((parts.get("qw") or "").lower(), 0)
    return DateMention(
        span,
        match[0],
        year=int(parts["y"]) if parts.get("y") else 0,
        month=month,
        day=int(parts["d"]) if parts.get("d") else 0,
        quarter=quarter,
    )
