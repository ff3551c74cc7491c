"""Dates are the project's own or stand in the source, never more exact than given, and in their role."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pmresume.language.date_mentions import DateMention, find_dates
from pmresume.model.dates import PartialDate, Precision
from pmresume.model.sources import Problem
from pmresume.translate.verify.draft import Text
from pmresume.translate.verify.evidence import Evidence

_DEADLINE = re.compile(r"^\W*(?:the\s+)?(?:deadline|due date|target(?:\s+date)?|cutoff)\b", re.I)
_DEADLINE_BEFORE = re.compile(r"\b(?:deadline|due|due date|target date)\s+(?:of|on|in|is|was|by)?\s*$", re.I)
_FINISH = re.compile(
    r"\b(?:finish(?:ed|ing)?|complet(?:ed|ing|ion)|deliver(?:ed|ing|y)|clos(?:ed|ing)(?: out)?|ended|done|went live|"
    r"live|concluded)\b[^.;]{0,40}?\b(?:in|on|by|at the end of|within)\s*$",
    re.I,
)
_START = re.compile(r"\b(?:since|from|beginning(?: in)?|starting(?: in)?|started(?: in)?|as of)\s*$", re.I)
_ON_TIME = re.compile(
    r"\b(?:on time|on schedule|on-time|as scheduled"
    r"|(?:by|to|within|met|meeting|meets|before|ahead of|hitting|hit|making)\s+(?:the|its|their|an?)"
    r"\s+(?:[\w,]+\s+){0,4}?(?:deadline|due date)|ahead of (?:schedule|time|plan|deadline)"
    r"|(?:days?|weeks?|months?) (?:ahead|early|before)|early)\b",
    re.I,
)
_EARLY = re.compile(
    r"\b(?:ahead of|early|earlier|in advance of|before\s+(?:the|its)\s+(?:[\w,]+\s+){0,4}?deadline)\b", re.I
)


@dataclass(frozen=True, slots=True)
class _Given:
    year: int
    month: int
    day: int
    quarter: int
    role: str  # start, deadline, finished, end; "" for a date of the text


def dates(text: Text, evidence: Evidence) -> Iterator[Problem]:
    """Dates that no source gives, or gives in another role."""
    given = _given(evidence) if text.dates else ()
    years = frozenset(g.year for g in given)
    for mention in text.dates:
        hits = [g for g in given if _fits(mention, g, years)]
        if not hits:
            yield Problem("number", mention.text, "no source gives this date, or not so exactly")
            continue
        if not mention.year and not any(not g.role for g in hits) and not _year_follows(text, mention):
            yield Problem("number", mention.text, "the project's date of that month is another thing")
            continue
        role = _role(text.text, mention)
        roles = {g.role for g in hits}
        if role and role not in roles and "" not in roles:
            yield Problem("role", mention.text, f"it is not the {role} date")
    for since in _SINCE.finditer(text.text):
        before = text.text[: since.start()].split()[-1:]
        if (
            before
            and any(f" {before[0].lower()} since " in p.flat for p in evidence.passages)
            and not any(f" {before[0].lower()} {since[0].lower()} " in p.flat for p in evidence.passages)
        ):
            yield Problem("role", since[0], "the source gives another year here")
        if not any(g.role in ("start", "") and g.year == int(since[1]) for g in _given(evidence)) and not any(
            since[0].lower() in p.text.lower() for p in evidence.passages
        ):
            yield Problem("role", since[0], "the work did not begin then")
    yield from _schedule(text, evidence)


def _year_follows(text: Text, mention: DateMention) -> bool:
    """ "from January to June 2019": the first month has the year of the second."""
    return any(d.year and 0 < d.span.start - mention.span.end <= 12 for d in text.dates)


_A_UNIT = re.compile(r"\ban?\s+(?P<u>day|week|month)\s+(?:ahead|early|before)\b", re.I)


_SINCE = re.compile(r"\bsince ((?:19|20)\d\d)\b", re.I)


def _schedule(text: Text, evidence: Evidence) -> Iterator[Problem]:
    """Nothing on time may be said of a late finish, or of one that cannot be decided."""
    work = evidence.work
    if work is None or work.deadline is None:
        return
    for claim in _A_UNIT.finditer(text.text):
        given = (work.deadline, work.finished)
        exact = all(d is not None and d.precision is Precision.DAY for d in given)
        days = (work.deadline.first - work.finished.first).days if exact and work.finished else 0
        if days != {"day": 1, "week": 7}.get(claim["u"].lower()):
            yield Problem("computed", claim[0], "the dates do not give it")
    for claim in _ON_TIME.finditer(text.text):
        shown = claim[0]
        if any(f" {' '.join(shown.lower().split())} " in p.flat for p in evidence.tasks):
            continue
        if "before" in shown.lower() and any(
            f" {shown.lower()} " in p.flat for p in evidence.of_fact("risks.response")
        ):
            continue  # "monitor mode for 30 days before enforcing"
        if work.finished is None or work.finished.precision is Precision.OPEN:
            yield Problem("computed", shown, "the project has no finish date")
        elif _EARLY.search(shown) and work.finished.last >= work.deadline.first:
            yield Problem("computed", shown, "the finish is not surely before the deadline")
        elif work.finished.last > work.deadline.last:
            yield Problem("computed", shown, "the finish is not surely within the deadline")


def _role(text: str, mention: DateMention) -> str:
    before, behind = text[: mention.span.start], text[mention.span.end :]
    if _DEADLINE.match(behind) or _DEADLINE_BEFORE.search(before):
        return "deadline"
    if _START.search(before) and not re.match(r"\s*(?:to|through|until|\u2013|-)\s", behind):
        return "start"
    return "finished" if _FINISH.search(before) else ""


def _given(evidence: Evidence) -> tuple[_Given, ...]:
    return evidence.memo("dates", lambda: tuple(_read(evidence)))


def _read(evidence: Evidence) -> Iterator[_Given]:
    work = evidence.work
    for role in ("start", "deadline", "finished", "end"):
        date: PartialDate | None = getattr(work, role, None) if work else None
        if date is None or date.precision is Precision.OPEN:
            continue
        exact = date.precision
        yield _Given(
            date.first.year,
            date.first.month if exact in (Precision.DAY, Precision.MONTH) or _part_of_month(date) else 0,
            date.first.day if exact is Precision.DAY else 0,
            (date.first.month + 2) // 3 if exact is not Precision.YEAR else 0,
            "finished" if role == "end" else role,
        )
    for passage in evidence.passages:
        for m in find_dates(passage.text):
            yield _Given(m.year, m.month, m.day, m.quarter or (m.month + 2) // 3, "")


_PART_OF_YEAR = re.compile(
    r"^\W*(?:the\s+)?\w+(?:\s+(?:of|in))?[\s-]+(?:the\s+)?(?:q[1-4]\W+|[1-4]q\W+)?(?:19|20)\d\d\W*$", re.I
)


def _part_of_month(date: PartialDate) -> bool:
    """Whether the part is one of a month: "end of June 2022", but not "end of 2022", which names none."""
    return date.precision is Precision.PART and _PART_OF_YEAR.match(date.text) is None


def _fits(mention: DateMention, given: _Given, years: frozenset[int]) -> bool:
    """Every part that the text gives is the source's; a year may be added to a day and month by the facts' year."""
    for own, other in (
        (mention.month, given.month),
        (mention.day, given.day),
        (mention.quarter, given.quarter),
    ):
        if own and own != other:
            return False
    if mention.year and given.year:
        return mention.year == given.year
    # "Jan 15" in a decision told as "January 15, 2018": the year must be one that the project has.
    return not mention.year or mention.year in years
