"""The only figures that may be computed, worked out again from the facts.

Days or weeks between deadline and finish (both given to the day), a duration in months, an absolute difference of one
result. Percentages are never computed.
"""

from __future__ import annotations

import re
from decimal import Decimal

from pmresume.language.amounts import Amount, AmountKind, AmountRole
from pmresume.language.quantities import read_amounts
from pmresume.model.dates import PartialDate, Precision
from pmresume.translate.verify.draft import Text
from pmresume.translate.verify.evidence import Evidence

_AHEAD = re.compile(r"\s*(?:ahead of|before|early|earlier than|in advance of)\b", re.I)
_SPAN = re.compile(r"\b(?:in|over|within|across|during|a|an|the|after)\s*$", re.I)
_MONTHLY = (Precision.DAY, Precision.MONTH)


def is_computed(amount: Amount, text: Text, evidence: Evidence) -> bool:
    """Whether the number is a figure that the facts give by one of the permitted sums."""
    if amount.kind is AmountKind.PERCENT or amount.hedges or amount.low != amount.high or evidence.work is None:
        return False
    if amount.unit in ("day", "week"):
        return _lead(amount, text, evidence)
    if amount.unit == "month":
        return _duration(amount, text, evidence)
    return amount.role is AmountRole.BY and _difference(amount, evidence)


def _lead(amount: Amount, text: Text, evidence: Evidence) -> bool:
    work = evidence.work
    if work is None or work.deadline is None or work.finished is None:
        return _difference(amount, evidence) if amount.role is AmountRole.BY else False
    if not _AHEAD.match(text.text, amount.span.end):
        return amount.role is AmountRole.BY and _difference(amount, evidence)
    if work.deadline.precision is not Precision.DAY or work.finished.precision is not Precision.DAY:
        return False
    days = (work.deadline.first - work.finished.first).days
    return days > 0 and days == amount.low * (7 if amount.unit == "week" else 1)


def _duration(amount: Amount, text: Text, evidence: Evidence) -> bool:
    work = evidence.work
    end = None if work is None else work.finished or getattr(work, "end", None)
    if work is None or work.start is None or end is None:
        return False
    hyphened = "-" in amount.text
    if not hyphened and not _SPAN.search(text.text[: amount.span.start]):
        return False
    return int(amount.low) in months_between(work.start, end)


def months_between(start: PartialDate, end: PartialDate) -> frozenset[int]:
    """The whole numbers of months that a span may be called; empty where the dates are too coarse."""
    if start.precision not in _MONTHLY or end.precision not in _MONTHLY:
        return frozenset()
    months = (end.first.year - start.first.year) * 12 + end.first.month - start.first.month
    if start.precision is Precision.DAY and end.precision is Precision.DAY:
        over = (end.first.day - start.first.day) / 30
        return frozenset((round(months + over),))
    return frozenset((months, months + 1))  # February to June: four months apart, five with both


def _result_sides(evidence: Evidence) -> list[list[tuple[Amount, ...]]]:
    """Before and after of the results that give one number each."""
    work = evidence.work
    sides = [
        [read_amounts(f"{v} {result.unit}".strip()) for v in (result.before, result.after)]
        for result in (work.results if work else ())
    ]
    return [s for s in sides if all(len(side) == 1 for side in s)]


def _difference(amount: Amount, evidence: Evidence) -> bool:
    for sides in evidence.memo("sides", lambda: _result_sides(evidence)):
        first, second = sides[0][0], sides[1][0]
        plain = all(s.low == s.high and not s.hedges and s.kind is not AmountKind.PERCENT for s in (first, second))
        units = {s.unit for s in (first, second) if s.unit}
        same = len(units) <= 1 and (units or {""}) == {amount.unit}
        if plain and same and first.low and abs(first.low - second.low) == Decimal(amount.low):
            return True
    return False
