"""Dates and periods as the margin of a resume shows them: short, at the precision given, never more than was said."""

from __future__ import annotations

from datetime import date

from pmresume.model.dates import PartialDate, Precision
from pmresume.model.inventory import ProjectStatus, Work

PRESENT = "Present"
_MONTHS = ("", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def short_date(when: PartialDate) -> str:
    """``Jun 2022``, ``Q3 2018``, ``2018``, ``Present``; what fits none of these stays as typed."""
    first, last = when.first, when.last
    if when.precision is Precision.OPEN:
        return PRESENT
    if when.precision is Precision.YEAR:
        return str(first.year)
    if when.precision is Precision.QUARTER:
        return f"Q{(first.month + 2) // 3} {first.year}"
    if (first.year, first.month) == (last.year, last.month):
        return f"{_MONTHS[first.month]} {first.year}"
    return " ".join(when.text.split()) or str(first.year)


def period(start: PartialDate | None, end: PartialDate | None) -> str:
    """``Jan 2020 – Present``, ``2018 – 2020``; one date where both read the same; "From 2018" without an end."""
    if start is None:
        return short_date(end) if end and end.precision is not Precision.OPEN else ""
    if end is None:
        return f"From {short_date(start)}"
    both = (short_date(start), short_date(end))
    return both[0] if both[0] == both[1] else " – ".join(both)


def work_period(work: Work, end: PartialDate | None) -> str:
    """The period of a project or position that ended at ``end``, with what its declared status adds."""
    open_end = end is not None and end.precision is Precision.OPEN
    if work.status is ProjectStatus.IN_PROGRESS or (work.status is None and open_end):
        return f"{short_date(work.start)} – {PRESENT}" if work.start else "In progress"
    if open_end:
        end = None
    if work.status is ProjectStatus.FINISHED and end is None:
        return f"Started {short_date(work.start)}" if work.start else ""
    if work.status is None or work.status is ProjectStatus.FINISHED:
        return period(work.start, end)
    if work.status is ProjectStatus.PLANNED:
        return "Planned"
    word = "on hold" if work.status is ProjectStatus.ON_HOLD else "canceled"
    told = period(work.start, end)
    return f"{told}, {word}" if told else word.capitalize()


def newest_first(work: Work, end: PartialDate | None) -> tuple[int, int]:
    """Sort key: what goes on comes first, then by end, then by start; what has no date comes last."""
    going = work.status is ProjectStatus.IN_PROGRESS
    ends = end.last if end else (None if going else work.start.last if work.start else None)
    last = ends.toordinal() if ends else (date.max.toordinal() if going else 0)
    return -last, -(work.start.first.toordinal() if work.start else 0)
