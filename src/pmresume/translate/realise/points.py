"""What a project has to say, point by point, each in all the wordings that its facts license."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from pmresume.translate.realise.pieces import plain
from pmresume.translate.realise.told import Told

_ING = re.compile(r"\W+\w+ing\b")


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
    way: str = ""  # down or up: which way a result went
    bare: bool = False  # says little beside others: a team of which only the size is known
    joins: tuple[Told, ...] = ()  # tails behind another point of the same kind: " and cutting ..."
    also: tuple[Told, ...] = ()  # tails behind a head of the same kind: " and cut ..."
    crosses: tuple[Told, ...] = ()  # behind a head of the same kind that went the other way: " and raised ..."
    crossing: tuple[Told, ...] = ()  # the same behind a tail: " and raising ..."
    about: frozenset[str] = frozenset()  # lemmas of what it speaks of
    alone: tuple[Told, ...] = ()  # a result in words as a line of its own, where no other line can take it
    more: tuple[Told, ...] = ()  # what a head of this point always carries: the outcome of a risk

    @property
    def size(self) -> int:
        """Words of the first tail or end, which is what the point wants to say."""
        return next((t.size for t in (*self.tails, *self.ends)), 99)

    @property
    def participle(self) -> bool:
        """Whether its tail is a participle: ", finishing ...", ", cutting ..."."""
        return bool(self.tails) and _ING.match(plain(self.tails[0].text)) is not None

    def within(self, room: int) -> Point | None:
        """The point with the tails and ends that have room; None where none has."""
        tails = tuple(t for t in self.tails if t.size <= room)
        ends = tuple(t for t in self.ends if t.size <= room)
        return replace(self, tails=tails, ends=ends) if tails or ends else None
