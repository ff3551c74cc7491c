"""Results in compact form, and which of them may be told outside their own bullet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pmresume.language.numbers import read_count, write_figure, write_unit
from pmresume.model.inventory import Ownership, ProjectStatus, Result
from pmresume.translate.document.told import Told
from pmresume.translate.document.wording import one_line

_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "month": 2629800, "year": 31557600}
_DIRECTION = re.compile(
    r"(?:down|fell|cut|reduced|decreased|dropped|lower|up|rose|raised|increased|grew|higher)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Change:
    """A measured result; ``direction`` is -1, 0 or 1, ``size`` the share by which it changed (0 where unknown)."""

    metric: str
    figures: str  # "from 9 hours to 1 hour per quarter"
    direction: int
    size: float


def tellable(told: Told) -> Iterator[Result]:
    """The results that a summary or list may repeat.

    Never those of work that is only planned or was only watched, never one that was kept out of the bullets for a
    reason; those of unfinished work, and those told in words, only where a verified bullet tells them too.
    """
    if told.work.ownership is Ownership.OBSERVED or told.state in (ProjectStatus.PLANNED, ProjectStatus.CANCELLED):
        return
    finished = told.state is ProjectStatus.FINISHED
    for number, result in enumerate(told.work.results):
        path = f"results[{number}]"
        if told.shows(path) or (finished and result.metric and not told.leaves_out(path)):
            yield result


def compact(result: Result) -> str:
    """``unplanned downtime from 9 hours to 1 hour per quarter``, ``manual reporting down 80%``, or the text."""
    change = change_of(result)
    if change is not None:
        return f"{change.metric} {change.figures}"
    if result.metric and result.change.strip():
        return f"{one_line(result.metric)}{_moved(one_line(result.change))}{_per(result)}"
    return one_line(result.text).rstrip(".") if not result.metric else ""


def change_of(result: Result) -> Change | None:
    """The change from before to after; None where one side is missing."""
    if not (result.metric and result.before.strip() and result.after.strip()):
        return None
    before, after = write_figure(result.before, result.unit), write_figure(result.after, result.unit)
    old, new = _value(before), _value(after)
    direction, size = 0, 0.0
    if old is not None and new is not None and (old[1] == new[1] or "zero" in (before, after)):
        direction = (new[0] > old[0]) - (new[0] < old[0])
        top = max(new[0], old[0])
        size = abs(new[0] - old[0]) / top if top > 0 else 0.0
    return Change(one_line(result.metric), f"from {before} to {after}{_per(result)}", direction, size)


def _moved(change: str) -> str:
    """`` down 80%``, `` down $48,000`` for "-48k USD"; behind a colon where it tells no direction."""
    signed = re.match(r"([-−–+])\s*(?=\S)", change)
    if signed:
        return f" {'up' if signed[1] == '+' else 'down'} {write_figure(change[signed.end() :])}"
    return f" {change}" if _DIRECTION.match(change) else f": {change}"


def _per(result: Result) -> str:
    unit = write_unit(one_line(result.per))
    return f" per {unit}" if unit else ""


def _value(figure: str) -> tuple[float, str] | None:
    """Value and unit, times in seconds; "zero" fits any unit."""
    if figure == "zero":
        return 0.0, ""
    count = read_count(figure)
    if count is None:
        return None
    unit = count.rest.lower()
    seconds = _SECONDS.get(unit.removesuffix("s"))
    return (count.value * seconds, "time") if seconds else (count.value, unit)
