"""Which point goes into which bullet: at most five, result and scope first, one risk and one dependency each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pmresume.translate.plan.placing import FULL, MEANS, BulletPlan, Sheet
from pmresume.translate.realise.pieces import plain
from pmresume.translate.realise.points import Point, PointKind

MOST_BULLETS = 5
SMALL = 4  # words of a result that goes behind the work rather than into a line of its own
SHARED = 2  # words that a result and a task must share to be told together

K = PointKind
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


def arrange(
    points: Sequence[Point], *, coordinated: bool = False, most: int = MOST_BULLETS
) -> tuple[tuple[BulletPlan, ...], tuple[Point, ...]]:
    """The bullets in the order of the page, and the points for which there was no room."""
    page = Sheet(points, coordinated)
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
    means = next(iter(sorted((p for p in page.of(*MEANS) if p.heads), key=lambda p: not p.must)), None)
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


def _of_task(kind: PointKind, task: Point, points: Sequence[Point]) -> bool:
    """What may follow a task that opens the page: money, dependencies and reasons are the whole work's."""
    if kind is K.TEAM:
        # "with the claims department with a nine-person team" would put the one into the other.
        return not re.search(r" team| with ", plain(task.heads[0].text))
    if kind is K.SCHEDULE:
        # "Since 2021" is when the work began, not the task; and what is due is the whole work.
        return any(p.must and not plain(p.tails[0].text).startswith(", due") for p in points if p.kind is kind)
    return kind not in (K.BUDGET, K.DEPENDENCY, K.REASON)


def _beside_tasks(page: Sheet, tasks: Sequence[Point]) -> None:
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


def _behind(page: Sheet, point: Point) -> bool:
    """Whether the point found room behind a bullet that is there."""
    return any(_makes_sense(point, plan) and page.add(n, point) for n, plan in enumerate(page.plans))


def _attach(page: Sheet) -> None:
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
    if head in MEANS:
        return point.kind in MEANS or (point.kind is K.RESULT and bool(point.ends))
    if head in (K.DEPENDENCY, K.CHANGE):
        return point.kind in (K.PARTNERS, K.BUDGET, K.DECLINED) or (
            point.kind in (K.CHANGE, K.RESULT) and bool(point.ends)
        )
    return head is K.RESULT and point.kind is K.RESULT
