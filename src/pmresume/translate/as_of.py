"""What counts as today. The clock is never read."""

from __future__ import annotations

from collections.abc import Iterator

from pmresume.model.dates import PartialDate, Precision
from pmresume.model.inventory import Inventory


def as_of(inventory: Inventory) -> PartialDate | None:
    """The given ``as_of``, else the latest date on which something in the inventory began or ended.

    Deadlines, expiries and the ends of studies may lie ahead, so they do not count; None without any date.
    """
    if inventory.as_of is not None:
        return inventory.as_of
    return max(_past_dates(inventory), key=lambda when: (when.last, when.first), default=None)


def _past_dates(inventory: Inventory) -> Iterator[PartialDate]:
    found: list[PartialDate | None] = []
    for work in (*inventory.positions, *inventory.projects):
        found += [work.start, work.finished]
    found += [position.end for position in inventory.positions]
    found += [certification.date for certification in inventory.certifications if not certification.status.strip()]
    found += [education.start for education in inventory.education]
    yield from (when for when in found if when is not None and when.precision is not Precision.OPEN)
