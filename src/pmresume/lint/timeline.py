"""The dates of a resume as stretches of time, for the rules that compare them.

No clock: "present" is the end of all days, so the same resume gives the same findings next year.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import islice

from pmresume.model.dates import Precision
from pmresume.model.read_resume import Entry, Piece, ReadResume, Topic

_DAYS_A_MONTH = 30.44
_MOST = 100  # positions of one section; more are no resume, and comparing each with each would take too long


@dataclass(frozen=True, slots=True)
class Period:
    """The dates of one entry: ``start`` to ``end`` at their widest, ``surely_from`` to ``surely_to`` at their least.

    ``lone`` where a single date was given, of which nobody knows whether it is a start, an end or both.
    """

    entry: Entry
    piece: Piece
    start: date
    end: date
    surely_from: date
    surely_to: date
    lone: bool

    @property
    def current(self) -> bool:
        """Whether it goes on."""
        return self.end == date.max


def period_of(entry: Entry) -> Period | None:
    """The period of an entry, None without a start and an end that a calendar knows or where they are reversed."""
    dates = entry.dates
    if dates is None or dates.start is None or dates.start.precision is Precision.OPEN:
        return None
    lone = dates.end == dates.start or (dates.end is None and not dates.current)
    if dates.current:
        end, sure = date.max, date.max
    elif dates.end is None:
        end, sure = dates.start.last, dates.start.first
    else:
        end, sure = dates.end.last, dates.end.first
    if end < dates.start.first:
        return None
    return Period(entry, dates.piece, dates.start.first, end, dates.start.last, sure, lone)


def positions(resume: ReadResume) -> Iterator[tuple[Period, ...]]:
    """The periods of the positions of each section of experience, in the order of the text."""
    for section in resume.sections:
        if section.topic is Topic.EXPERIENCE:
            found = (period for entry in section.entries if (period := period_of(entry)) is not None)
            yield tuple(islice(found, _MOST))


def uncovered(periods: Sequence[Period]) -> Iterator[tuple[Period, Period, int]]:
    """Each stretch that no period covers: the period before it, the one behind it, and its whole months."""
    ordered = sorted(periods, key=lambda p: (p.start, p.end))
    last: Period | None = None
    for period in ordered:
        if last is not None and not last.current and period.start > last.end + timedelta(days=1):
            yield last, period, int((period.start - last.end).days / _DAYS_A_MONTH)
        if last is None or period.end > last.end:
            last = period


def months_together(one: Period, other: Period) -> int:
    """For how many whole months both surely ran at once."""
    start, end = max(one.surely_from, other.surely_from), min(one.surely_to, other.surely_to)
    if end == date.max:
        return 12 if start < date.max else 0
    return max(0, int((end - start).days / _DAYS_A_MONTH))
