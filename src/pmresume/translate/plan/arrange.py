"""Which point goes into which bullet: at most five, result and scope first, one risk and one dependency each."""

from __future__ import annotations

from dataclasses import dataclass

from pmresume.translate.realise.points import Point, PointKind
from pmresume.translate.realise.told import Told

MOST_BULLETS = 5
FULL = 31  # words from which on a bullet takes no further point
LIMIT = 34
SHORT = 13  # a task of fewer words may share its line with another


@dataclass(frozen=True, slots=True)
class BulletPlan:
    """``head`` opens it; ``tails`` follow in the order of the sentence; ``ends`` behind a semicolon."""

    head: Point
    tails: tuple[Point, ...] = ()
    ends: tuple[Point, ...] = ()

    @property
    def tasks(self) -> tuple[int, ...]:
        """Tasks that the bullet tells."""
        return tuple(dict.fromkeys(t for p in (self.head, *self.tails, *self.ends) for t in p.tasks))


# The order of the sentence: who, why, when, to what effect.
_ORDER = (
    PointKind.TEAM, PointKind.PARTNERS, PointKind.DEPENDENCY, PointKind.BUDGET, PointKind.REASON, PointKind.SCHEDULE,
    PointKind.CHANGE, PointKind.RESULT,
)  # fmt: skip
# What the first bullet takes, most wanted first.
_WANTED = (
    PointKind.SCHEDULE, PointKind.TEAM, PointKind.RESULT, PointKind.PARTNERS, PointKind.BUDGET, PointKind.DEPENDENCY,
    PointKind.REASON,
)  # fmt: skip
_AROUND = (PointKind.PARTNERS, PointKind.BUDGET, PointKind.CHANGE, PointKind.REASON, PointKind.TEAM)
_BESIDE_RESULT = (PointKind.RESULT, PointKind.BUDGET)


class _Arranger:
    def __init__(self, points: list[Point]) -> None:
        self.left = list(points)
        self.plans: list[BulletPlan] = []

    def take(self, *kinds: PointKind) -> list[Point]:
        return [p for kind in kinds for p in self.left if p.kind is kind]

    def open(self, head: Point, wanted: tuple[PointKind, ...], *, full: int = FULL) -> None:
        """A bullet with ``head`` and as many wanted points as it has room for."""
        self.left.remove(head)
        told = head.heads[0]
        size = told.size + min((t.size for t in head.more), default=0)
        shown = set(told.paths)
        tails: list[Point] = []
        ends: list[Point] = []
        for point in self.take(*wanted):
            if point not in self.left or _covered(point, shown):
                continue
            room = full - size
            one_risk = head.kind is PointKind.RISK and point.kind is PointKind.RISK
            if point.size > room or one_risk or (not point.tails and (ends or head.more)):
                continue
            if point.kind is PointKind.DEPENDENCY and any(t.kind is PointKind.DEPENDENCY for t in (head, *tails)):
                continue
            if point.tails:
                tails.append(point)
            else:
                ends.append(point)
            size += point.size
            self.left.remove(point)
        tails.sort(key=lambda p: _ORDER.index(p.kind) if p.kind in _ORDER else len(_ORDER))
        self.plans.append(BulletPlan(head, tuple(tails), tuple(ends)))


def arrange(points: list[Point]) -> tuple[tuple[BulletPlan, ...], tuple[Point, ...]]:
    """The bullets in the order of the page, and the points for which there was no room."""
    a = _Arranger(points)
    tasks = [p for p in points if p.kind is PointKind.TASK]
    leads = a.take(PointKind.LEAD)
    if leads:
        a.open(leads[0], _WANTED)
    elif tasks:
        a.open(tasks[0], _WANTED)
    for point in a.take(PointKind.RESULT):
        if point in a.left and point.heads and len(a.plans) < MOST_BULLETS - 1:
            a.open(point, _BESIDE_RESULT)
    for point in a.take(PointKind.RISK)[:2]:
        if len(a.plans) < MOST_BULLETS - 1:
            a.open(point, (PointKind.DECLINED,) if not point.more else ())
    around = [p for p in a.take(PointKind.DEPENDENCY, PointKind.CHANGE) if p.heads]
    while around and len(a.plans) < MOST_BULLETS - 1:
        a.open(around[0], (*_AROUND, PointKind.DECLINED))
        around = [p for p in around[1:] if p in a.left]
    remaining = [p for p in tasks if p in a.left]
    room = MOST_BULLETS - len(a.plans)
    for group in _grouped(remaining, room):
        a.open(group, ())
        for single in remaining:
            if single in a.left and set(single.tasks) <= set(group.tasks):
                a.left.remove(single)
    _attach(a)
    return tuple(a.plans), tuple(a.left)


def _grouped(tasks: list[Point], room: int) -> list[Point]:
    return tasks[:room]


def _attach(a: _Arranger) -> None:
    """Points that have no bullet of their own go where there is room, the first bullets first."""
    for point in list(a.left):
        if not (point.tails or point.ends) or point.kind is PointKind.TASK:
            continue
        for n, plan in enumerate(a.plans):
            if not _may_follow(point, plan):
                continue
            size = plan.head.heads[0].size + sum(p.size for p in (*plan.tails, *plan.ends)) + min((t.size for t in plan.head.more), default=0)
            if size + point.size > FULL:
                continue
            if point.tails:
                tails = sorted((*plan.tails, point), key=lambda p: _ORDER.index(p.kind) if p.kind in _ORDER else len(_ORDER))
                a.plans[n] = BulletPlan(plan.head, tuple(tails), plan.ends)
            elif not plan.ends and not plan.head.more:
                a.plans[n] = BulletPlan(plan.head, plan.tails, (point,))
            else:
                continue
            a.left.remove(point)
            break


def _may_follow(point: Point, plan: BulletPlan) -> bool:
    """Whether the point makes sense behind that head: a reason is why the work was done, not why a result came."""
    head = plan.head.kind
    if point.kind is PointKind.REASON:
        return head in (PointKind.LEAD, PointKind.DEPENDENCY)
    if point.kind in (PointKind.TEAM, PointKind.PARTNERS, PointKind.BUDGET):
        return head in (PointKind.LEAD, PointKind.DEPENDENCY, PointKind.CHANGE) or (point.kind is not PointKind.BUDGET and head is PointKind.TASK)
    if point.kind is PointKind.SCHEDULE:
        return head is PointKind.LEAD
    if point.kind in (PointKind.RESULT, PointKind.DECLINED):
        return head in (PointKind.LEAD, PointKind.DEPENDENCY, PointKind.TASK, PointKind.CHANGE, PointKind.RESULT)
    return False


def _covered(point: Point, shown: set[str]) -> bool:
    return any(any(s == p or s.startswith((p + ".", p + "[")) for s in shown) for p in point.paths)


__all__ = ["FULL", "LIMIT", "MOST_BULLETS", "BulletPlan", "Told", "arrange"]
