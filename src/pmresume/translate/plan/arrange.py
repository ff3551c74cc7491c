"""Which point goes into which bullet: at most five, result and scope first, one risk and one dependency each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from pmresume.translate.realise.pieces import plain
from pmresume.translate.realise.points import Point, PointKind

MOST_BULLETS = 5
FULL = 32  # words beyond which a bullet takes no further point
LIMIT = 34
MOST_TAILS = 3
SMALL = 4  # words of a result that goes behind the work rather than into a line of its own
SHARED = 2  # words that a result and a task must share to be told together


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

    @property
    def points(self) -> tuple[Point, ...]:
        """All that it tells."""
        return (self.head, *self.tails, *self.ends)

    @property
    def size(self) -> int:
        """Words of its first wording."""
        more = min((t.size for t in self.head.more), default=0)
        return self.head.heads[0].size + more + sum(p.size for p in (*self.tails, *self.ends))


K = PointKind
# The order of the sentence: for how much (money is the work's, so it stands beside it), who, why, when, to what effect.
_ORDER = (K.DETAIL, K.BUDGET, K.TEAM, K.PARTNERS, K.DEPENDENCY, K.REASON, K.SCHEDULE, K.CHANGE, K.RESULT)
# What may follow each head, most wanted first.
_FIRST = (K.DETAIL, K.SCHEDULE, K.TEAM, K.BUDGET, K.RESULT, K.PARTNERS, K.REASON, K.DEPENDENCY)
# Whoever coordinated did so with somebody.
_COORDINATED = (K.DETAIL, K.SCHEDULE, K.TEAM, K.BUDGET, K.PARTNERS, K.RESULT, K.REASON, K.DEPENDENCY)
_FOLLOW: dict[PointKind, tuple[PointKind, ...]] = {
    K.TEAM: (K.BUDGET, K.SCHEDULE, K.RESULT),
    K.BUDGET: (K.TEAM, K.PARTNERS, K.RESULT),
    K.RESULT: (K.RESULT,),
    K.RISK: (),
    K.DEPENDENCY: (K.PARTNERS, K.DECLINED),
    K.CHANGE: (K.PARTNERS, K.DECLINED),
    K.TASK: (),
}


_MEANS = (K.TEAM, K.BUDGET)  # what the work was done with: part of its first line, else a line of their own


class _Page:
    """Points not yet placed, and the bullets so far."""

    def __init__(self, points: Iterable[Point], coordinated: bool = False) -> None:
        self.coordinated = coordinated
        self.left = list(points)
        self.plans: list[BulletPlan] = []
        self.wed: list[tuple[Point, Point]] = []  # task and the result that goes with it

    def of(self, *kinds: PointKind) -> list[Point]:
        return [p for kind in kinds for p in self.left if p.kind is kind]

    def open(self, head: Point, wanted: Sequence[PointKind]) -> None:
        """A bullet with ``head`` and as many of the wanted points as it has room for."""
        self.left.remove(head)
        self.plans.append(BulletPlan(head))
        self._drop_covered(head)
        for point in self.of(*wanted):
            if point in self.left:
                self.add(len(self.plans) - 1, point)

    def add(self, n: int, point: Point) -> bool:
        """Whether the point found room in bullet ``n``."""
        plan = self.plans[n]
        # What was spent of what was approved may fill the line to the last word: it has few other places.
        fitting = point.within((LIMIT if point.must and point.kind is K.BUDGET else FULL) - plan.size)
        if fitting is None and (point.kind is K.RESULT or (point.kind is K.BUDGET and not self.coordinated)):
            # A result weighs more than the last of several partners; to whoever manages, money more than the trades.
            plan = _fewer_partners(plan) if point.kind is K.RESULT else _size_of_team(plan)
            fitting = point.within(FULL - plan.size)
        if fitting is None or any(p.kind is K.RISK for p in plan.points if point.kind is K.RISK):
            return False
        if point.kind is K.DEPENDENCY and any(p.kind is K.DEPENDENCY for p in plan.points):
            return False
        if (
            point.kind is K.PARTNERS
            and plan.head.kind is K.LEAD
            and any(p.kind is K.DEPENDENCY and p.heads for p in self.left)
        ):
            return False  # they will stand beside what the work waited for
        again = point.kind is K.RESULT and fitting.ends and _with(point) and any(map(_with, plan.tails))
        if again or (plan.head.kind in (K.LEAD, K.TASK) and point.tails and not _goes_with(point, plan)):
            if not fitting.ends:
                return False
            fitting = replace(fitting, tails=())
        if plan.head.kind is K.RESULT and point.kind is K.RESULT and not _pairs(plan.head, point):
            return False
        if point.kind is K.BUDGET and not _takes_budget(point, plan):
            return False
        if point.kind is K.PARTNERS and plan.head.kind is K.CHANGE and plan.head.must:
            return False  # "because the application had to wait with its owners"
        beside = plan.head.kind in (K.DEPENDENCY, K.CHANGE) and point.kind in (K.CHANGE, K.RESULT)
        if beside:
            # What was changed or came of it is no part of the sequence: a semicolon keeps the two apart.
            fitting = replace(fitting, tails=())
        if fitting.tails:
            order = _ORDER if plan.head.kind is not K.DEPENDENCY else (K.PARTNERS, K.BUDGET)
            tails = sorted((*plan.tails, fitting), key=lambda p: order.index(p.kind) if p.kind in order else 99)
            self.plans[n] = BulletPlan(plan.head, tuple(tails), plan.ends)
        elif fitting.ends and not plan.ends and not plan.head.more:
            self.plans[n] = BulletPlan(plan.head, plan.tails, (fitting,))
        else:
            return False
        self.left.remove(point)
        return True

    def _drop_covered(self, head: Point) -> None:
        """Points that the head tells already: the team in "Led a three-person team in ..."."""
        shown = head.heads[0].paths
        self.left = [p for p in self.left if (p.heads and p.kind not in _MEANS) or not _covered(p, shown)]


def _with(point: Point) -> bool:
    """Whether the point is told with "with": a second one behind it would seem to belong to it."""
    return any(re.match(r",? with ", plain(t.text)) for t in point.tails)


def _goes_with(point: Point, plan: BulletPlan) -> bool:
    """At most three phrases behind the work beside its budget, only one of them a participle, no reason among them.

    Team, partners and date together would not show what belongs to what.

    "Finishing early, cutting calls" reads as cause and effect; "because audit found gaps, cutting alerts" as well.
    """
    kinds = {p.kind for p in plan.tails if p.kind not in (K.BUDGET, K.DETAIL)}
    if point.kind in (K.BUDGET, K.DETAIL):
        return True
    if point.kind is K.RESULT and K.RESULT in kinds:
        return all(_pairs(p, point) for p in plan.tails if p.kind is K.RESULT)
    if len(kinds) >= MOST_TAILS or {K.TEAM, K.PARTNERS, K.SCHEDULE} <= kinds | {point.kind}:
        return False
    if point.kind is K.REASON or K.REASON in kinds:
        return not (kinds | {point.kind}) & {K.SCHEDULE, K.RESULT}
    doing = [p for p in (*plan.tails, point) if p.kind in (K.SCHEDULE, K.RESULT) and p.participle]
    return len(doing) < 2


def _pairs(first: Point, second: Point) -> bool:
    """Whether two results go into one sentence: both measured, at most two of them where they went opposite ways."""
    return first.way == second.way or bool(first.way and second.way and second.crosses)


def _takes_budget(point: Point, plan: BulletPlan) -> bool:
    """Money stands beside the work; beside a result or a partner it would be theirs."""
    if plan.head.kind is K.LEAD:
        return True
    return not point.must and (plan.head.kind is K.TEAM or (plan.head.kind is K.DEPENDENCY and not point.heads))


def arrange(
    points: Sequence[Point], *, coordinated: bool = False, most: int = MOST_BULLETS
) -> tuple[tuple[BulletPlan, ...], tuple[Point, ...]]:
    """The bullets in the order of the page, and the points for which there was no room."""
    page = _Page(points, coordinated)
    tasks = page.of(K.TASK)
    first: tuple[PointKind, ...] = _COORDINATED if coordinated else _FIRST
    if any(p.kind is K.TEAM and p.paths and p.bare for p in page.left):
        # A small team without roles says less than the names of those who took part, and than the result.
        first = (K.DETAIL, K.SCHEDULE, K.BUDGET, K.PARTNERS, K.RESULT, K.TEAM, K.REASON, K.DEPENDENCY)
    results = page.of(K.RESULT)
    if results and not any(p.heads for p in results):
        # A result in words has no bullet of its own: it goes before money and company.
        first = (K.DETAIL, K.SCHEDULE, K.RESULT, *(k for k in first if k not in (K.DETAIL, K.SCHEDULE, K.RESULT)))
    if any(p.must for p in page.of(K.BUDGET)):
        # What was spent of what was approved is a result, and only the work itself can carry it.
        first = (K.DETAIL, K.SCHEDULE, K.BUDGET, *(k for k in first if k not in (K.DETAIL, K.SCHEDULE, K.BUDGET)))
    lead = next(iter(page.of(K.LEAD)), None)
    if lead is not None:
        page.open(lead, first)
    elif tasks:
        page.open(tasks[0], [k for k in first if _of_task(k, tasks[0], page.left)])
    _beside_tasks(page, tasks)
    spare = most - min(2, len(page.of(K.TASK)))
    for point in page.of(K.RESULT):
        small = point in page.left and point.heads and point.heads[0].size <= SMALL
        if small and _behind(page, point):
            continue  # "Passed the audit" makes no line where another can carry it
        if point in page.left and point.heads and len(page.plans) < spare:
            page.open(point, _FOLLOW[K.RESULT])
    for point in page.of(K.RISK)[:2]:
        if len(page.plans) < spare:
            page.open(point, _FOLLOW[K.RISK])
    # One bullet for what the work waited for, one for what was changed.
    for kind in (K.DEPENDENCY, K.CHANGE):
        around = next((p for p in page.of(kind) if p.heads), None)
        waited = [n for n, plan in enumerate(page.plans) if plan.head.kind is K.DEPENDENCY]
        if kind is K.CHANGE and around is not None and any(page.add(n, around) for n in waited):
            continue  # behind a semicolon
        if around is not None and len(page.plans) < max(spare, 4):
            page.open(around, _FOLLOW[kind])
    means = next(iter(sorted((p for p in page.of(*_MEANS) if p.heads), key=lambda p: not p.must)), None)
    if lead is not None and means is not None and len(page.plans) < most - bool(page.of(K.TASK)):
        page.open(means, _FOLLOW[means.kind])
    _attach(page)
    wedded = [t for t, _ in page.wed]
    waiting = sorted((t for t in tasks if t in page.left), key=lambda t: t not in wedded)[: most - len(page.plans)]
    for task in [t for t in tasks if t in waiting]:
        page.open(task, ())
        for told, result in page.wed:
            if told is task:
                plan = page.plans[-1]
                page.plans[-1] = BulletPlan(plan.head, (*plan.tails, result), plan.ends)
    told_tasks = {id(p.head) for p in page.plans}
    lost = (result for task, result in page.wed if id(task) not in told_tasks)
    return tuple(page.plans), (*page.left, *lost)


def _fewer_partners(plan: BulletPlan) -> BulletPlan:
    tails = tuple(
        replace(p, tails=p.tails[-2:]) if p.kind is K.PARTNERS and len(p.paths) > 1 else p for p in plan.tails
    )
    return BulletPlan(plan.head, tails, plan.ends)


def _size_of_team(plan: BulletPlan) -> BulletPlan:
    tails = tuple(replace(p, tails=p.tails[-1:]) if p.kind is K.TEAM else p for p in plan.tails)
    return BulletPlan(plan.head, tails, plan.ends)


def _of_task(kind: PointKind, task: Point, points: Sequence[Point]) -> bool:
    """What may follow a task that opens the page: money, dependencies and reasons are the whole work's."""
    if kind is K.TEAM:
        # "with the claims department with a nine-person team" would put the one into the other.
        return not re.search(r" team| with ", plain(task.heads[0].text))
    if kind is K.SCHEDULE:
        # "Since 2021" is when the work began, not the task; and what is due is the whole work.
        return any(p.must and not plain(p.tails[0].text).startswith(", due") for p in points if p.kind is kind)
    return kind not in (K.BUDGET, K.DEPENDENCY, K.REASON)


def _beside_tasks(page: _Page, tasks: Sequence[Point]) -> None:
    """A result goes to the task that speaks of the same thing, where there is room: the task then has its outcome."""
    for point in page.of(K.RESULT):
        for task in tasks:
            room = task.heads[0].size + point.size <= FULL
            if point.tails and task in page.left and len(point.about & task.about) >= SHARED and room:
                page.wed.append((task, point))
                page.left.remove(point)
                break


def room_for_tasks(points: Sequence[Point]) -> int:
    """How many bullets are left for tasks once the facts have theirs."""
    plans, _ = arrange([p for p in points if p.kind is not K.TASK])
    return max(1, MOST_BULLETS - len(plans))


def _behind(page: _Page, point: Point) -> bool:
    """Whether the point found room behind a bullet that is there."""
    return any(_makes_sense(point, plan) and page.add(n, point) for n, plan in enumerate(page.plans))


def _attach(page: _Page) -> None:
    """Points that found no place with a head of their own kind go where they make sense and there is room."""
    for point in list(page.left):
        if point.kind is K.TASK or not (point.tails or point.ends):
            continue
        _behind(page, point)


def _makes_sense(point: Point, plan: BulletPlan) -> bool:
    """A reason is why the work was done, not why a result came; a partner is the project's, not a single task's."""
    head = plan.head.kind
    if head is K.LEAD:
        return True
    if point.kind is K.TEAM and head is not K.BUDGET:
        return False  # behind anything but the work it would seem to belong to that
    if head in _MEANS:
        return point.kind in _MEANS or (point.kind is K.RESULT and bool(point.ends))
    if head in (K.DEPENDENCY, K.CHANGE):
        return point.kind in (K.PARTNERS, K.BUDGET, K.DECLINED) or (
            point.kind in (K.CHANGE, K.RESULT) and bool(point.ends)
        )
    return head is K.RESULT and point.kind is K.RESULT


def _covered(point: Point, shown: Sequence[str]) -> bool:
    return bool(point.paths) and all(
        any(s == p or s.startswith((p + ".", p + "[")) for s in shown) for p in point.paths
    )
