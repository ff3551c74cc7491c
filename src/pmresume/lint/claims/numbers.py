"""Whether the facts give a number, or give it by one of the sums that a reader would do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from math import ceil, floor

from pmresume.language.amounts import Amount, AmountKind, AmountRole
from pmresume.language.quantities import read_amounts
from pmresume.lint.claims.pool import Pool, one
from pmresume.model.dates import PartialDate, Precision
from pmresume.model.inventory import Inventory, Position, Work

CHECKED = (AmountKind.COUNT, AmountKind.MONEY, AmountKind.PERCENT, AmountKind.RATIO)
_NEAR = Decimal("0.1")  # "more than 1,200" for 1,250
_DAYS = {"day": 1, "week": 7}
_PROJECTS = ("project", "initiative")
_LISTED = (*_PROJECTS, "position", "employer", "certification")  # what the inventory lists, so that it can be counted


@dataclass(frozen=True)
class Numbers:
    """``own`` is what the inventory holds of the line's work, ``whole`` all of it."""

    own: Pool
    whole: Pool
    inventory: Inventory

    def hold(self, amount: Amount, text: str) -> bool:
        """Whether a number of ``text`` is the facts'."""
        if amount.low == amount.high and self._computed(amount, text):
            return True
        return all(self._holds(value, amount) for value in {amount.low, amount.high})

    def instead(self, amount: Amount) -> str:
        """What the facts say of the same thing, for a message: "; it says 24 servers"."""
        rivals = self.own.counted(amount.head) if amount.head and not amount.unit else ()
        said = dict.fromkeys(f"{a.text.strip()} {a.head}" for a in rivals if a.low != amount.low)
        return f"; it says {' and '.join(list(said)[:2])}" if said else "; correct it, or add the fact"

    def _holds(self, value: Decimal, amount: Amount) -> bool:
        same = [a for a in self.own.amounts if _fits(value, amount, a)]
        if not same or amount.unit or amount.kind is not AmountKind.COUNT or not amount.head:
            return bool(same)
        if any(_alike(a, amount) for a in same):
            return True
        if one(amount.head) in _LISTED:
            return False
        if any(not a.head for a in same):
            return True
        # The value is some other thing's: "14 servers" where the facts have 40 servers and 14 sites.
        return not self.own.counted(amount.head)

    def _computed(self, amount: Amount, text: str) -> bool:
        works = self.own.works or self.whole.works
        if amount.unit in _DAYS:
            days = int(amount.low * _DAYS[amount.unit])
            leads = {abs(gap) for work in works for gap in _leads(work)}
            if any(abs(days - lead) < _DAYS[amount.unit] for lead in leads):
                return True
        if amount.unit in ("month", "year") and self._spans(amount, works):
            return True
        if amount.role is AmountRole.BY and any(_difference(amount, work) for work in works):
            return True
        if amount.kind is AmountKind.PERCENT:
            return any(_share(amount, work) for work in works)
        return amount.kind is AmountKind.COUNT and not amount.unit and int(amount.low) in set(self._counts(amount))

    def _counts(self, amount: Amount) -> Iterator[int]:
        """How many things of the noun's kind the inventory lists."""
        head = one(amount.head) if amount.head else ""
        for work in self.own.works:
            for name in ("vendors", "stakeholders", "dependencies", "risks", "tools", "scope_changes"):
                if head == one(name.split("_")[-1]):
                    yield len(getattr(work, name))
        if head in _PROJECTS:
            yield from range(1, len(self.inventory.projects) + 1)
        if head in ("position", "role", "employer"):
            yield len(self.inventory.positions)
        if head == "certification":
            yield len(self.inventory.certifications)

    def _spans(self, amount: Amount, works: tuple[Work, ...]) -> bool:
        """Years or months of a work, or since one began."""
        today = self._today()
        if today is None:
            return True  # nobody can say how long "until present" is
        scale = Decimal("365.25") / (12 if amount.unit == "month" else 1)
        spans = [span for w in (*works, *self.whole.works) if (span := _span(w, today))]
        begun = [(today - w.start.last, today - w.start.first) for w in self.whole.works if w.start is not None]
        rows = [(low.days, high.days) for low, high in (*spans, *begun)]
        told = [span for w in self.whole.works if isinstance(w, Position) and (span := _span(w, today))]
        rows.append((sum(low.days for low, _ in told), sum(high.days for _, high in told)))
        return any(floor(low / scale) <= amount.low <= ceil(high / scale) for low, high in rows)

    def _today(self) -> date | None:
        if self.inventory.as_of is not None:
            return self.inventory.as_of.last
        ends = [_end(work) for work in self.whole.works]
        closed = [end.last for end in ends if end is not None and end.precision is not Precision.OPEN]
        return max(closed) if closed and len(closed) == len(ends) else None


def _fits(value: Decimal, amount: Amount, held: Amount) -> bool:
    if held.kind not in (*CHECKED, AmountKind.ONE, AmountKind.YEAR, AmountKind.NAME):
        return False
    if AmountKind.MONEY in (amount.kind, held.kind) and amount.kind is not held.kind and held.unit:
        return False
    if AmountKind.PERCENT in (amount.kind, held.kind) and amount.kind is not held.kind:
        return False
    if amount.unit != held.unit and not _unit_left_out(amount, held):
        return False
    values = _values(held)
    if value in values:
        return True
    return bool(amount.hedges) and any(v and abs(v - value) <= _NEAR * v for v in values)


def _unit_left_out(amount: Amount, held: Amount) -> bool:
    """Whether one side may have the other's unit: "9" of "restore hours: 9"; "2 data centers" are no two hours."""
    if amount.kind in (AmountKind.MONEY, AmountKind.PERCENT):
        return not held.unit
    if amount.unit and held.unit:
        return False
    return not (held.head if amount.unit else amount.head) or "person" in (amount.unit, held.unit)


def _values(held: Amount) -> set[Decimal]:
    if held.kind is AmountKind.NAME:
        return {Decimal(found) for found in re.findall(r"(?<![\d.])\d{1,6}(?![\d.])", held.text)}
    return {held.low, held.high}


def _alike(held: Amount, said: Amount) -> bool:
    """Whether both count the same, as far as their words tell."""
    left, right = ({one(word) for word in (*a.noun, a.head)} for a in (held, said))
    return bool(left & right)


def _end(work: Work) -> PartialDate | None:
    return work.finished or getattr(work, "end", None)


def _span(work: Work, today: date) -> tuple[timedelta, timedelta] | None:
    """The shortest and longest time that the dates of a work may mean."""
    if work.start is None:
        return None
    end = _end(work)
    if end is None or end.precision is Precision.OPEN:
        return today - work.start.last, today - work.start.first
    return end.first - work.start.last, end.last - work.start.first


def _leads(work: Work) -> Iterator[int]:
    """Days between deadline and end, and from beginning to end."""
    end = _end(work)
    if end is None or end.precision is Precision.OPEN:
        return
    if work.deadline is not None:
        yield (work.deadline.first - end.first).days
    if work.start is not None:
        yield (end.last - work.start.first).days


def _sides(work: Work) -> Iterator[tuple[Amount, Amount]]:
    for result in work.results:
        before, after = (read_amounts(f"{side} {result.unit}".strip()) for side in (result.before, result.after))
        if len(before) == 1 and len(after) == 1:
            yield before[0], after[0]


def _difference(amount: Amount, work: Work) -> bool:
    return any(abs(before.low - after.low) == amount.low for before, after in _sides(work))


def _share(amount: Amount, work: Work) -> bool:
    """Whether a percentage is the change of a result, rounded by hand."""
    for before, after in _sides(work):
        if before.low and abs(abs(before.low - after.low) / before.low * 100 - amount.low) <= 1:
            return True
    return False
