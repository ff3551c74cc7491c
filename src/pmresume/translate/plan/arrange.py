"""Which point goes into which bullet: at most five, result and scope first, one risk and one dependency each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pmresume.model.bullet import OriginKind
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
    K.RESULT: (K.RESULT, K.PARTNERS),
    K.RISK: (),
    K.DEPENDENCY: (K.PARTNERS, K.DECLINED),
    K.CHANGE: (K.PARTNERS, K.DECLINED),
    K.TASK: (),
}


def arrange(
    points: Sequence[Point], *, coordinated: bool = False, most: int = MOST_BULLETS, beyond: int = 0
) -> tuple[tuple[BulletPlan, ...], tuple[Point, ...]]:
    """The bullets in the order of the page, and the points for which there was no room.

    ``beyond`` is how many bullets more than ``most`` tasks may have.
    """
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
    _beside_tasks(page, tasks, [p for p in results if p.ends])
    told = _several_clauses(page, most)
    if lead is not None:
        page.open(lead, first)
        _unload(page, first, most)
    elif tasks:
        page.open(tasks[0], [k for k in first if _of_task(k, tasks[0], page.left)])
    _beside_tasks(page, tasks, page.of(K.RESULT))
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
    page.left += told
    # One bullet for what the work waited for, one for what was changed.
    dated = any(p.heads and not p.ends for p in page.of(K.CHANGE))
    for kind in (K.CHANGE, K.DEPENDENCY) if dated else (K.DEPENDENCY, K.CHANGE):
        around = next((p for p in page.of(kind) if p.heads), None)
        waited = [n for n, plan in enumerate(page.plans) if plan.head.kind is K.DEPENDENCY]
        # A line of its own would cost a task its line.
        full = len(page.plans) >= MOST_BULLETS - 1 or len(page.plans) + len(page.of(K.TASK)) >= most
        if kind is K.CHANGE and around is not None and full and any(page.add(n, around) for n in waited):
            continue  # behind a semicolon
        if around is not None and len(page.plans) < max(spare, 4):
            page.open(around, _FOLLOW[kind])
    means = next(iter(sorted((p for p in page.of(*MEANS) if p.heads), key=lambda p: not p.must)), None)
    if lead is not None and means is not None and len(page.plans) < most - bool(page.of(K.TASK)):
        page.open(means, _FOLLOW[means.kind])
    _attach(page)
    for point in [p for p in page.of(K.RESULT) if p.alone]:
        if point not in page.left or _closes(page, point, tasks):
            continue
        if len(page.plans) < most - bool(page.of(K.TASK)):
            page.open(point, (K.RESULT,))
    wedded = [t for t, _ in page.wed]
    room = most + beyond - len(page.plans)
    waiting = sorted((t for t in tasks if t in page.left), key=lambda t: t not in wedded)[:room]
    for task in [t for t in tasks if t in waiting]:
        page.open(task, ())
        for wed, result in page.wed:
            if wed is task:
                plan = page.plans[-1]
                tails, ends = ((), (result,)) if result.ends else ((result,), ())
                page.plans[-1] = BulletPlan(plan.head, (*plan.tails, *tails), (*plan.ends, *ends)[:1])
    told_tasks = {id(p.head) for p in page.plans}
    lost = (result for task, result in page.wed if id(task) not in told_tasks)
    return _said_once(page.plans), (*page.left, *lost)


def _said_once(plans: Sequence[BulletPlan]) -> tuple[BulletPlan, ...]:
    """The outcome of a risk is not told again where a task of the page says it: "no downtime"."""
    tasks = squeezed(" ".join(plain(p.head.heads[0].text) for p in plans if p.head.kind is K.TASK))

    def again(point: Point) -> bool:
        said = "".join(p.text for t in point.more[:1] for p in t.text if p.origin.kind is OriginKind.FACT)
        return bool(said) and squeezed(said) in tasks

    return tuple(replace(p, head=replace(p.head, more=())) if again(p.head) else p for p in plans)


def squeezed(text: str) -> str:
    """Letters and figures alone: "no down time" and "no downtime" are one."""
    return re.sub(r"\W", "", text.lower())


def _heads(page: Sheet, *, result: bool) -> int:
    """How many bullets the points left would open, one of them a task's."""
    kinds = {p.kind for p in page.left if p.heads} & {K.RISK, K.DEPENDENCY, K.CHANGE, K.TASK}
    return len(page.plans) + len(kinds) + result


def _several_clauses(page: Sheet, most: int) -> list[Point]:
    """Two results in words of their own make a line together, rather than the one hanging on the work: taken out."""
    found = [p for p in page.of(K.RESULT) if p.alone and not p.tails]
    if len(found) < 2 or 1 + _heads(page, result=True) > most:
        return []
    page.left = [p for p in page.left if p not in found]
    return found


def _unload(page: Sheet, first: Sequence[PointKind], most: int) -> None:
    """Where the first line has no room for those who took part, its result opens a line of its own, with them."""
    plan = page.plans[0]
    without = {p.kind for p in page.of(K.TEAM, K.PARTNERS)}
    results = [p for p in plan.tails if p.kind is K.RESULT and p.heads]
    if (
        not without
        or not results
        or any(_goes_on(p) for p in results)
        or any(p.heads for p in page.of(K.DEPENDENCY, K.CHANGE))
        or _heads(page, result=True) > most
    ):
        return
    moved = [p for p in plan.tails if p in results or (p.kind is K.PARTNERS and K.TEAM in without)]
    page.plans[0] = BulletPlan(plan.head, tuple(p for p in plan.tails if p not in moved), plan.ends)
    own = {p.kind for p in moved} | {K.PARTNERS}
    for point in page.of(*(k for k in first if k not in own)):
        if point in page.left:
            page.add(0, point)
    page.left += [p for p in moved if p.kind is K.PARTNERS]
    page.left += results
    page.open(results[0], _FOLLOW[K.RESULT])


def _goes_on(result: Point) -> bool:
    """Whether its own line would stand in the present, where figures of the past read oddly: "Reduce ... from 70%"."""
    return plain(result.heads[0].text).split()[0] in ("Reduce", "Lower", "Raise", "Increase")


def _of_task(kind: PointKind, task: Point, points: Sequence[Point]) -> bool:
    """What may follow a task that opens the page: money, dependencies and reasons are the whole work's."""
    if kind in (K.TEAM, K.PARTNERS):
        # "with the claims department with a nine-person team" would put the one into the other.
        return not re.search(r" team| with ", plain(task.heads[0].text))
    if kind is K.SCHEDULE:
        # "Since 2021" is when the work began, not the task; and what is due is the whole work.
        return any(p.must and not plain(p.tails[0].text).startswith(", due") for p in points if p.kind is kind)
    return kind not in (K.BUDGET, K.DEPENDENCY, K.REASON)


def _beside_tasks(page: Sheet, tasks: Sequence[Point], results: Sequence[Point]) -> None:
    """A result goes to the task that speaks of the same thing, where there is room: the task then has its outcome."""
    for point in results:
        for task in tasks:
            room = task.heads[0].size + point.size <= FULL
            shared = len(point.about & task.about)
            # Behind a semicolon it stands beside the task, which one thing that both speak of will do for.
            goes = shared >= SHARED if not point.ends else shared and not any(t is task for t, _ in page.wed)
            if goes and task in page.left and room:
                page.wed.append((task, point))
                page.left.remove(point)
                break


PLAIN = 16  # words of a task that may have a result in words at its end, though they share none


def _closes(page: Sheet, point: Point, tasks: Sequence[Point]) -> bool:
    """Whether a result in words, which has no doer, found room behind one that has: a result, the work, a task."""
    for kind in (K.RESULT, K.LEAD):
        if any(p.head.kind is kind and page.close(n, point) for n, p in enumerate(page.plans)):
            return True
    wed = [t for t, _ in page.wed]
    free = [t for t in tasks if t in page.left and t not in wed and t.heads[0].size + point.size <= FULL]
    near = [t for t in free if point.about & t.about] or [
        t for t in free if t.heads[0].size <= PLAIN and ";" not in plain(t.heads[0].text)
    ]
    if not near:
        return False
    page.wed.append((near[0], point))
    page.left.remove(point)
    return True


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
        return point.kind in (K.PARTNERS, K.BUDGET, K.DECLINED) or (point.kind is K.CHANGE and bool(point.ends))
    return head is K.RESULT and point.kind in (K.RESULT, K.PARTNERS)
