"""What a project has to say, point by point, each in all the wordings that its facts license."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pmresume.translate.realise.told import Told


class PointKind(StrEnum):
    """What a point tells."""

    LEAD = "lead"
    TEAM = "team"
    PARTNERS = "partners"
    REASON = "reason"
    SCHEDULE = "schedule"
    BUDGET = "budget"
    RESULT = "result"
    RISK = "risk"
    DEPENDENCY = "dependency"
    CHANGE = "change"
    DECLINED = "declined"
    TASK = "task"
    DETAIL = "detail"  # what a task says of the same work beyond the first bullet


@dataclass(frozen=True, slots=True)
class Point:
    """``heads`` open a bullet, ``tails`` follow in the same sentence, ``ends`` stand behind a semicolon."""

    kind: PointKind
    paths: tuple[str, ...]
    heads: tuple[Told, ...] = ()
    tails: tuple[Told, ...] = ()
    ends: tuple[Told, ...] = ()
    tasks: tuple[int, ...] = ()  # tasks that the point tells
    must: bool = False  # belongs on the page before others of its kind
    joins: tuple[Told, ...] = ()  # tails behind another point of the same kind: " and cutting ..."
    about: frozenset[str] = frozenset()  # lemmas of what it speaks of
    more: tuple[Told, ...] = ()  # what a head of this point always carries: the outcome of a risk

    @property
    def size(self) -> int:
        """Words of the shortest tail or end."""
        return min((t.size for t in (*self.tails, *self.ends)), default=99)
