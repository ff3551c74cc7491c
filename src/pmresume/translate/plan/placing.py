"""What a bullet of several points holds, and which point may join it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from pmresume.translate.realise.pieces import Text, join, plain
from pmresume.translate.realise.points import Point, PointKind

FULL = 32  # words beyond which a bullet takes no further point
LIMIT = 34
MOST_TAILS = 3


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
_ORDER_BEHIND = {K.DEPENDENCY: (K.PARTNERS, K.BUDGET), K.RESULT: (K.RESULT, K.PARTNERS)}
_ORDER = (K.DETAIL, K.BUDGET, K.TEAM, K.PARTNERS, K.DEPENDENCY, K.REASON, K.SCHEDULE, K.CHANGE, K.RESULT)

MEANS = (K.TEAM, K.BUDGET)  # what the work was done with: part of its first line, else a line of their own


class Sheet:
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
        head = head if head.heads else replace(head, heads=head.alone)
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
            if fitting is None and point.kind is K.RESULT and not point.heads:
                plan = _size_of_team(plan)
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
        if plan.head.kind is K.RESULT and point.kind is K.RESULT and not pairs(plan.head, point):
            if not point.alone or not fitting.ends:
                return False
            fitting = replace(fitting, tails=())  # "Cut costs from $41,000 to $9,000; no mail was lost"
        if point.kind is K.PARTNERS and plan.ends and any(p.kind is K.RESULT and _with(p) for p in plan.tails):
            return False  # "with the provider, with all 18 recovered; five gaps were found"
        if point.kind is K.BUDGET and not _takes_budget(point, plan):
            return False
        if point.kind is K.PARTNERS and plan.head.kind is K.CHANGE and plan.head.must:
            return False  # "because the application had to wait with its owners"
        beside_result = point.kind is K.PARTNERS and plan.head.kind is K.RESULT
        if beside_result and (not plan.head.way or any(p.heads for p in self.of(K.DEPENDENCY))):
            # "Passed the audit, working with the auditors"; and who took part stands beside what the work waited for.
            return False
        beside = plan.head.kind in (K.DEPENDENCY, K.CHANGE) and point.kind in (K.CHANGE, K.RESULT)
        if beside:
            # What was changed or came of it is no part of the sequence: a semicolon keeps the two apart.
            fitting = replace(fitting, tails=())
        if fitting.tails:
            order = _ORDER_BEHIND.get(plan.head.kind, _ORDER)
            tails = sorted((*plan.tails, fitting), key=lambda p: order.index(p.kind) if p.kind in order else 99)
            self.plans[n] = _parted(BulletPlan(plan.head, tuple(tails), plan.ends))
        elif fitting.ends and not plan.ends and not plan.head.more:
            self.plans[n] = BulletPlan(plan.head, plan.tails, (fitting,))
        else:
            return False
        self.left.remove(point)
        return True

    def close(self, n: int, point: Point) -> bool:
        """Whether a result in words found room at the end of bullet ``n``, which may lose its partners for it."""
        plan = self.plans[n]
        ends = tuple(t for t in point.ends if t.size <= LIMIT)
        partners = tuple(p for p in plan.tails if p.kind is K.PARTNERS)
        for lost in ((), *((partners,) if partners and not self.coordinated else ())):
            kept = BulletPlan(plan.head, tuple(p for p in plan.tails if p not in lost), plan.ends)
            fitting = tuple(t for t in ends if t.size + kept.size < LIMIT)
            if not fitting or plan.head.more or any(not p.alone for p in plan.ends) or len(plan.ends) > 1:
                continue
            if plan.ends:
                fitting = tuple(replace(t, text=_second(t.text)) for t in fitting)
            self.plans[n] = replace(kept, ends=(*kept.ends, replace(point, tails=(), ends=fitting)))
            self.left = [*(p for p in self.left if p is not point), *lost]
            return True
        return False

    def _drop_covered(self, head: Point) -> None:
        """Points that the head tells already: the team in "Led a three-person team in ..."."""
        shown = head.heads[0].paths
        self.left = [p for p in self.left if (p.heads and p.kind not in MEANS) or not _covered(p, shown)]


def _second(text: Text) -> Text:
    """A clause behind another one: "; no site lost its connection, and managers kept the old phones"."""
    first, *rest = text
    return join(", and ", (replace(first, text=first.text.removeprefix("; ")),), tuple(rest))


def _with(point: Point) -> bool:
    """Whether the point is told with "with": a second one behind it would seem to belong to it."""
    return any(re.match(r",? with ", plain(t.text)) for t in point.tails)


def _parted(plan: BulletPlan) -> BulletPlan:
    """ "With two carriers, with 41 sites live": the result goes behind a semicolon, where it can."""
    held = [p for p in plan.tails if _with(p)]
    result = next((p for p in held if p.kind is K.RESULT and p.ends), None)
    if result is None or len(held) < 2 or plan.ends:
        return plan
    return BulletPlan(plan.head, tuple(p for p in plan.tails if p is not result), (replace(result, tails=()),))


def _goes_with(point: Point, plan: BulletPlan) -> bool:
    """At most three phrases behind the work beside its budget, only one of them a participle, no reason among them.

    Team, partners and date together would not show what belongs to what.

    "Finishing early, cutting calls" reads as cause and effect; "because audit found gaps, cutting alerts" as well.
    """
    kinds = {p.kind for p in plan.tails if p.kind not in (K.BUDGET, K.DETAIL)}
    if point.kind in (K.BUDGET, K.DETAIL):
        return True
    if point.kind is K.RESULT and K.RESULT in kinds:
        return all(pairs(p, point) for p in plan.tails if p.kind is K.RESULT)
    if len(kinds) >= MOST_TAILS or {K.TEAM, K.PARTNERS, K.SCHEDULE} <= kinds | {point.kind}:
        return False
    if point.kind is K.REASON or K.REASON in kinds:
        return not (kinds | {point.kind}) & {K.SCHEDULE, K.RESULT}
    doing = [p for p in (*plan.tails, point) if p.kind in (K.SCHEDULE, K.RESULT) and p.participle]
    return len(doing) < 2


def pairs(first: Point, second: Point) -> bool:
    """Whether two results go into one sentence: both measured, at most two of them where they went opposite ways."""
    return first.way == second.way or bool(first.way and second.way and second.crosses)


def _takes_budget(point: Point, plan: BulletPlan) -> bool:
    """Money stands beside the work; beside a result or a partner it would be theirs."""
    if plan.head.kind is K.LEAD:
        return True
    return not point.must and (plan.head.kind is K.TEAM or (plan.head.kind is K.DEPENDENCY and not point.heads))


def _fewer_partners(plan: BulletPlan) -> BulletPlan:
    tails = tuple(
        replace(p, tails=p.tails[-3:]) if p.kind is K.PARTNERS and len(p.paths) > 1 else p for p in plan.tails
    )
    return BulletPlan(plan.head, tails, plan.ends)


def _size_of_team(plan: BulletPlan) -> BulletPlan:
    tails = tuple(replace(p, tails=p.tails[-1:]) if p.kind is K.TEAM else p for p in plan.tails)
    return BulletPlan(plan.head, tails, plan.ends)


def _covered(point: Point, shown: Sequence[str]) -> bool:
    return bool(point.paths) and all(
        any(s == p or s.startswith((p + ".", p + "[")) for s in shown) for p in point.paths
    )
