"""How long the person has worked, as far as the dates of the positions make it certain."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from pmresume.model.dates import Precision
from pmresume.translate.document.told import Material, Told

_EXACT = (Precision.DAY, Precision.MONTH)
_YEAR = 365.25


def certain_years(material: Material, positions: Sequence[Told]) -> int:
    """Full years in ``positions``, gaps and overlaps counted as such; 0 where the dates do not tell.

    The shortest time that the dates may mean. One position following another in the next month, both given to the
    month, leaves no gap.
    """
    spans = sorted(filter(None, (_certain_span(told, material) for told in positions)))
    days, reached = 0, date.min
    for first, last in spans:
        first = max(first, reached)
        if last > first:
            days += (last - first).days
            reached = last
    return int((days + 1) / _YEAR)


def _certain_span(told: Told, material: Material) -> tuple[date, date] | None:
    start, end = told.work.start, told.end
    if start is None or start.precision is Precision.OPEN:
        return None
    if material.goes_on(told):
        end = material.as_of
    if end is None or end.precision is Precision.OPEN:
        return None
    # Months are counted whole, as everybody counts them; coarser dates only as far as they are certain.
    first = start.first if start.precision in _EXACT else start.last
    last = end.last + timedelta(days=1) if end.precision in _EXACT else end.first
    return (first, last) if last > first else None
