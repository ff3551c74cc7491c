"""The dates of an entry, found in its heading lines in the ways in which people write them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from pmresume.model.dates import PartialDate
from pmresume.model.read_resume import DateRange, Piece
from pmresume.readers.dates import parse_date

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_YEAR = r"(?:19[5-9]\d|20[0-4]\d)(?!\d)"
_SHORT = rf"(?:{_YEAR}|['’]\d\d\b)"
_DATE = (
    rf"(?:(?:early|mid|late|end of|beginning of)[ -])?(?:"
    rf"{_MONTH}[ ,]*\d{{1,2}}(?:st|nd|rd|th)?,? +{_YEAR}|\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},? {_YEAR}"
    rf"|{_MONTH}[ ,./-]*{_SHORT}|{_YEAR}[ ,-]*{_MONTH}"
    rf"|(?:spring|summer|fall|autumn|winter)(?: of)?,? {_YEAR}|Q[1-4][ /,-]*{_YEAR}|{_YEAR}[ -]?Q[1-4]|[HS][12] {_YEAR}"
    rf"|(?<![\d/.-])\d{{1,2}}[/.]\d{{1,2}}[/.]{_YEAR}|(?<![\d/.-])(?:0?[1-9]|1[0-2]) ?[/.-] ?{_YEAR}"
    rf"|{_YEAR}-(?:0[1-9]|1[0-2])(?:-\d\d)?(?![\d])|{_YEAR}[/.](?:0?[1-9]|1[0-2])(?!\d)|{_YEAR})"
)
_OPEN = r"(?:(?:the )?present|now|current(?:ly)?|today|ongoing|on-?going|to date|till? date|till now|date|onwards?|still|death)\b"  # noqa: E501
_TO = r"\s*(?:-{1,3}|[–—−‐-―~→]|\bto\b|\buntil\b|\btill?\b|\bthrough\b|\bthru\b)\s*"
_RANGE = re.compile(
    rf"(?<![\w$])(?:(?:from|since|class of|graduat\w+(?: date)?:?|expected|dates?:|duration:?)\s+)?"
    rf"(?:(?P<month>{_MONTH}){_TO}(?P<both>{_DATE})"
    rf"|(?P<start>{_DATE}){_TO}(?:(?P<end>{_DATE})|(?P<open>{_OPEN})|(?P<bare>{_MONTH}(?!\s*\d)))"
    rf"|(?P<years>{_YEAR})\s?(?:[–—]\s?(?P<two>\d\d)|[-/]\s?(?P<late>1[3-9]|[2-9]\d))(?![\d/.-])|(?P<unknown>\?{{2,}}){_TO}(?P<last>{_DATE}|{_OPEN})"
    rf"|(?P<lone>{_DATE}))(?:{_TO}\s*$)?(?:,? ?(?P<next>{_YEAR}))?",
    re.I,
)
_SINCE = re.compile(r"^since\b", re.I)
_TRAILING = re.compile(rf"{_TO}$")
_DURATION = re.compile(
    r"\s*[(\[,·]?\s*(?:\d+(?:\.\d+)?\s*\+?\s*(?:years?|yrs?|months?|mos?|weeks?)\b[\s,&]*(?:and\s*)?){1,2}\s*[)\]]?",
    re.I,
)
# A year behind one of these is part of a name.
_PRODUCT = re.compile(
    r"\b(?:server|windows|office|exchange|sharepoint|sql|iso|visual studio|dynamics|project|outlook|r)\s*$", re.I
)


_ASIDE = 30  # characters


@dataclass(frozen=True, slots=True)
class FoundDates:
    """Dates at characters ``[start, end)`` of a text; ``[outer, after)`` takes in brackets, label and duration."""

    start: int
    end: int
    outer: int
    after: int
    first: PartialDate | None
    last: PartialDate | None
    current: bool
    ranged: bool

    def piece(self, text: str, line: int, shift: int = 0) -> DateRange:
        """As the dates of an entry whose line ``line`` holds ``text`` from character ``shift`` on."""
        said = Piece(text[self.start : self.end], line, self.start + shift, self.end + shift)
        return DateRange(said, self.first, self.last, self.current)


@lru_cache(maxsize=4096)
def find_dates(text: str) -> tuple[FoundDates, ...]:
    """Every date or range of dates in ``text`` that may be the dates of an entry, in order."""
    found = []
    for match in _RANGE.finditer(text):
        made = _found(text, match)
        if made is not None:
            found.append(made)
    return tuple(found)


def best_dates(text: str) -> FoundDates | None:
    """The dates that a heading line gives: a range before a lone date, the last of its kind."""
    found = find_dates(text)
    ranged = [one for one in found if one.ranged]
    best = ranged or found
    return best[-1] if best else None


def _found(text: str, match: re.Match[str]) -> FoundDates | None:
    part = match.groupdict()
    current = bool(part["open"])
    ranged = not part["lone"]
    if part["month"]:
        last = _parsed(part["both"])
        first = _parsed(f"{part['month']} {last.first.year}") if last else None
    elif part["years"]:
        first, last = _parsed(part["years"]), _parsed(part["years"][:2] + (part["two"] or part["late"]))
        if first is None or last is None or last.first < first.first:
            first = last = _parsed(part["years"])
    elif part["unknown"]:
        first, last = None, _parsed(part["last"])
        current = last is None
    elif part["lone"]:
        first = last = _parsed(part["lone"])
        after = text[match.end("lone") :]
        if _SINCE.match(match[0]) or (_TRAILING.fullmatch(after.strip()) and after.strip()):
            current, ranged, last = True, True, None
        elif not _may_be_date(text, match):
            return None
    else:
        first = _parsed(part["start"])
        last = None if current else _parsed(part["end"]) if part["end"] else _next(part["bare"], first)
    if part["next"]:
        last = _parsed(part["next"]) or last
    if first is None and last is None and not current:
        return None
    start = next(match.start(n) for n in ("month", "years", "start", "unknown", "lone") if part[n])
    end = match.end()
    outer, after_at = _outer(text, match.start(), end)
    return FoundDates(start, end, outer, after_at, first, last, current, ranged)


def _next(month: str, first: PartialDate | None) -> PartialDate | None:
    """The month without a year that ends a range: the first of its name at or behind the start."""
    if first is None:
        return None
    found = _parsed(f"{month} {first.first.year}")
    return found if found is None or found.first >= first.first else _parsed(f"{month} {first.first.year + 1}")


def _may_be_date(text: str, match: re.Match[str]) -> bool:
    """A year on its own is a date at an edge of the line, in brackets or beside a separator."""
    if not re.fullmatch(_YEAR, match["lone"]):
        return True
    before, after = text[: match.start("lone")], text[match.end("lone") :]
    if _PRODUCT.search(before):
        return False
    left = not before.strip() or bool(
        re.search(r"[(\[|,:;·•–—-]\s*$|\s{2,}$|\t$|\b(?:of|in|since|graduated|expected)\s$", before, re.I)
    )
    right = not after.strip(" .)]|,") or bool(re.match(r"\s*[)\]|,:;·•–—-]", after))
    return (left and right) or not after.strip(" .)]|,") or not before.strip(" ([|")


def _outer(text: str, start: int, end: int) -> tuple[int, int]:
    duration = _DURATION.match(text, end)
    if duration:
        end = duration.end()
    before, after = text[:start].rstrip(), text[end:].lstrip()
    if before.endswith(("(", "[")) and after.startswith((")", "]")):
        start, end = len(before) - 1, len(text) - len(after) + 1
        duration = _DURATION.match(text, end)
        end = duration.end() if duration else end
        return start, end
    # "(Nov 2021, expired)", "(contract, 2015 to 2017)": what stands in brackets with a date belongs to it.
    opened, closed = before.rfind("("), after.find(")")
    if 0 <= opened >= before.rfind(")") and 0 <= closed < _ASIDE and len(before) - opened < _ASIDE:
        return opened, len(text) - len(after) + closed + 1
    return start, end


def _parsed(text: str | None) -> PartialDate | None:
    if not text:
        return None
    said = re.sub(r"\s*([/.-])\s*", r"\1", text) if re.match(r"\d{1,2}\s*[/.-]", text) else text
    for attempt in (said, re.sub(r"[./]", " ", said), re.sub(r"^.*?(\d{4})$", r"\1", said)):
        try:
            found = parse_date(attempt)
        except ValueError:
            continue
        return found if found.precision.value != "open" else None
    return None
