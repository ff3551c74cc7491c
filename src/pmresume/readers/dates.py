"""Dates as people write them, each read with the precision that it has."""

from __future__ import annotations

import calendar
import re
from datetime import date

from pmresume.model.dates import PartialDate, Precision

FORMS = "a date such as 2022, 2022-06, 2022-06-30, June 2022, June 30, 2022, Q2 2022 or end of June 2022"
OPEN_WORDS = ("present", "now", "today", "current", "currently", "ongoing", "to date", "till date", "until now")
EARLIEST, LATEST = 1950, 2100
_LONGEST = 60  # characters

_MONTHS = {name.lower(): n for n, name in enumerate(calendar.month_name) if name}
_MONTHS |= {name[:3]: n for name, n in list(_MONTHS.items())} | {"sept": 9}
_MONTH = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
)
_YEAR = r"(?P<year>\d{4})"
_SHORT_YEAR = r"(?P<year>\d{4}|['’]\d{2})"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_QUARTERS = {"1": 1, "2": 2, "3": 3, "4": 4, "first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4}
_SEASONS = {"spring": (3, 6), "summer": (6, 9), "fall": (9, 12), "autumn": (9, 12)}
_PARTS = {
    "early": "early", "beginning": "early", "start": "early",
    "mid": "mid", "middle": "mid",
    "late": "late", "end": "late",
}  # fmt: skip
_PART = re.compile(r"^(?:the\s+)?(early|beginning|start|middle|mid|late|end)(?:\s+of|\s+in)?[\s-]+(?:the\s+)?(.+)$")
_WEEKDAY = re.compile(r"^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+")
_TIME = re.compile(r"[t ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?\s*(z|[+-]\d{2}:?\d{2})?$")
_RANGE = re.compile(r"(\s(-|–|—|to|until|till|through)\s)|^\d{4}\s*[-–—]\s*(\d{4}|present|now)$|\d\s*[–—]")

_FORMS = tuple(
    re.compile(f"^{p}$")
    for p in (
        r"(?P<year>\d{4})-(?P<m>\d{1,2})-(?P<day>\d{1,2})",
        r"(?P<year>\d{4})/(?P<m>\d{1,2})/(?P<day>\d{1,2})",
        r"(?P<year>\d{4})\.(?P<m>\d{1,2})\.(?P<day>\d{1,2})",
        r"(?P<year>\d{4})(?P<m>\d{2})(?P<day>\d{2})",
        r"(?P<year>\d{4})[-/.](?P<m>\d{1,2})",
        r"(?P<m>\d{1,2})[-/.](?P<year>\d{4})",
        r"(?P<day>\d{1,2})\.(?P<m>\d{1,2})\.(?P<year>\d{4})",
        _YEAR,
        rf"{_MONTH}[\s,.-]*(?:of\s+)?{_SHORT_YEAR}",
        rf"{_YEAR}[\s,.-]*{_MONTH}",
        rf"{_MONTH}\s*{_DAY}[\s,]+{_SHORT_YEAR}",
        rf"(?:the\s+)?{_DAY}[\s-]*(?:of\s+)?{_MONTH}[\s,.-]*{_SHORT_YEAR}",
        rf"{_YEAR}[\s,-]+{_MONTH}[\s-]*{_DAY}",
    )
)
_SLASHED = re.compile(r"^(\d{1,2})([/-])(\d{1,2})\2(\d{4})$")
_QUARTER = re.compile(
    r"^(?:q(?P<q>[1-4])[\s,/-]*(?:of\s+)?(?P<year>\d{4})|(?P<year2>\d{4})[\s,/-]*q(?P<q2>[1-4])|"
    r"(?P<q3>[1-4])q[\s/-]*(?P<year3>\d{4})|"
    r"(?:the\s+)?(?P<q4>1st|2nd|3rd|4th|first|second|third|fourth|last)\s+quarter(?:\s+of)?,?\s+(?P<year4>\d{4}))$"
)
_HALF = re.compile(
    r"^(?:h(?P<h>[12])[\s,/-]*(?P<year>\d{4})|(?P<year2>\d{4})[\s,/-]*h(?P<h2>[12])|"
    r"(?:the\s+)?(?P<h3>1st|2nd|first|second)\s+half(?:\s+of)?,?\s+(?P<year3>\d{4}))$"
)
_SEASON = re.compile(r"^(?:the\s+)?(spring|summer|fall|autumn|winter)(?:\s+of)?,?\s+(\d{4})$")


def parse_date(text: str) -> PartialDate:
    """The date that ``text`` gives, with the first and last day that it may mean.

    "present" and its like are ``date.max``, with precision ``open``.

    Raises:
        ValueError: not a date, an impossible one, or one with two meanings; its text says which.
    """
    typed = text.strip()
    if len(typed) > _LONGEST:
        raise ValueError(f'"{typed[:39]}…" is not a date')
    clean = _TIME.sub("", _WEEKDAY.sub("", " ".join(typed.lower().split()))).strip(" .,;")
    if clean in OPEN_WORDS:
        return PartialDate(typed, date.max, date.max, Precision.OPEN)
    found = _day_month_year(clean) or _quarter(clean) or _half(clean) or _season(clean) or _part(clean)
    if found is None:
        raise ValueError(_why_not(typed, clean))
    first, last, precision = found
    return PartialDate(typed, first, last, precision)


_Found = tuple[date, date, Precision]


def _day_month_year(text: str) -> _Found | None:
    slashed = _SLASHED.match(text)
    if slashed:
        return _slashed(int(slashed[1]), int(slashed[3]), int(slashed[4]))
    for form in _FORMS:
        found = form.match(text)
        if found is None:
            continue
        parts = found.groupdict()
        year = _year(parts["year"])
        month = int(parts["m"]) if parts.get("m") else _MONTHS.get(parts.get("month") or "", 0)
        if parts.get("m") is None and parts.get("month") is None:
            return date(year, 1, 1), date(year, 12, 31), Precision.YEAR
        if parts.get("day") is None:
            if not 1 <= month <= 12:
                raise ValueError(f"there is no month {month}")
            return date(year, month, 1), _last_of(year, month), Precision.MONTH
        return _exact(year, month, int(parts["day"]))
    return None


def _year(text: str) -> int:
    if len(text) == 3:  # '23
        short = int(text[1:])
        return short + (2000 if short < 60 else 1900)
    year = int(text)
    if not EARLIEST <= year <= LATEST:
        raise ValueError(f"the year {year} is not between {EARLIEST} and {LATEST}")
    return year


def _exact(year: int, month: int, day: int) -> _Found:
    if not 1 <= month <= 12:
        raise ValueError(f"there is no month {month}")
    days = _last_of(year, month).day
    if not 1 <= day <= days:
        raise ValueError(f"{calendar.month_name[month]} {year} has {days} days, not {day}")
    exact = date(year, month, day)
    return exact, exact, Precision.DAY


def _slashed(one: int, two: int, year: int) -> _Found:
    _year(str(year))
    if one > 12 and two > 12:
        raise ValueError(f"there is no month {one}")
    if one == two or two > 12 or one == 0:
        return _exact(year, one, two)
    if one > 12 or two == 0:
        return _exact(year, two, one)
    raise ValueError(
        f"may mean {calendar.month_name[one]} {two} or {calendar.month_name[two]} {one}: "
        f"write {year}-{one:02}-{two:02} or {year}-{two:02}-{one:02}"
    )


def _last_of(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def _group(found: re.Match[str], *names: str) -> str:
    return next(found[n] for n in names if found[n] is not None)


def _quarter(text: str) -> _Found | None:
    found = _QUARTER.match(text)
    if found is None:
        return None
    name = _group(found, "q", "q2", "q3", "q4")
    quarter = _QUARTERS.get(name) or int(name[0])
    year = _year(_group(found, "year", "year2", "year3", "year4"))
    return date(year, 3 * quarter - 2, 1), _last_of(year, 3 * quarter), Precision.QUARTER


def _half(text: str) -> _Found | None:
    found = _HALF.match(text)
    if found is None:
        return None
    second = _group(found, "h", "h2", "h3") in ("2", "2nd", "second")
    year = _year(_group(found, "year", "year2", "year3"))
    return date(year, 7 if second else 1, 1), _last_of(year, 12 if second else 6), Precision.PART


def _season(text: str) -> _Found | None:
    """Seasons turn in mid month, and winter at either end of its year: take the widest reading."""
    found = _SEASON.match(text)
    if found is None:
        return None
    year = _year(found[2])
    if found[1] == "winter":
        return date(year - 1, 12, 1), _last_of(year + 1, 3), Precision.PART
    first, last = _SEASONS[found[1]]
    return date(year, first, 1), date(year, last, 23), Precision.PART


def _part(text: str) -> _Found | None:
    """Parts overlap on purpose: nobody's "mid" ends on a certain day."""
    found = _PART.match(text)
    if found is None:
        return None
    part = _PARTS[found[1]]
    whole = _day_month_year(found[2]) or _quarter(found[2])
    if whole is None or whole[2] is Precision.DAY:
        return None
    first, last, precision = whole
    if precision is Precision.YEAR:
        months = {"early": (1, 4), "mid": (4, 9), "late": (9, 12)}[part]
        return date(first.year, months[0], 1), _last_of(first.year, months[1]), Precision.PART
    if precision is Precision.QUARTER:
        months = {"early": (0, 1), "mid": (0, 2), "late": (1, 2)}[part]
        begin = first.month
        return date(first.year, begin + months[0], 1), _last_of(first.year, begin + months[1]), Precision.PART
    days = {"early": (1, 12), "mid": (9, 22), "late": (19, last.day)}[part]
    return first.replace(day=days[0]), first.replace(day=days[1]), Precision.PART


def _why_not(typed: str, clean: str) -> str:
    shown = typed if len(typed) <= 40 else typed[:39] + "…"
    if re.match(r"^fy\s*'?\d{2,4}$|^fiscal", clean):
        return f'"{shown}" depends on when the fiscal year begins'
    if _RANGE.search(clean):
        return f'"{shown}" holds two dates: give start and finished (end of a position) on their own'
    if re.match(rf"^{_MONTH}$", clean):
        return f'"{shown}" has no year'
    if re.match(r"^(~|about|around|approx\w*\.?|circa|ca?\.)", clean):
        return f'"{shown}" is hedged: give the year, or "early", "mid" or "late" with it'
    if re.search(r"\b\d{1,2}[/-]\d{1,2}([/-]\d{2})?$", clean):
        return f'"{shown}" may be read in several ways: write the year with four digits'
    return f'"{shown}" is not a date'
