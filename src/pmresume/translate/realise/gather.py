"""All points of a work: its facts and its tasks in the wordings that they license."""

from __future__ import annotations

from dataclasses import dataclass, replace

from pmresume.model.bullet import LeftOut
from pmresume.translate.plan.facts import Facts
from pmresume.translate.plan.scope import ScopeUse, scope_uses
from pmresume.translate.plan.tasks import TaskFate, TaskPlan, plan_tasks, same_work
from pmresume.translate.plan.workname import WorkName, read_name
from pmresume.translate.realise.changes import read_changes, read_dependencies
from pmresume.translate.realise.delivery import budget_point, reason_point, schedule_left_out, schedule_point
from pmresume.translate.realise.inject import inject, tells
from pmresume.translate.realise.people import partner_texts, partners_point, team_point, team_text
from pmresume.translate.realise.pieces import Text, plain
from pmresume.translate.realise.points import Point, PointKind
from pmresume.translate.realise.results import read_results
from pmresume.translate.realise.risks import read_risks
from pmresume.translate.realise.task import realise_task
from pmresume.translate.realise.told import Told, of_draft, tell
from pmresume.translate.realise.work import WorkText, work_text


@dataclass(frozen=True, slots=True)
class Gathered:
    """``points`` in no order; ``work`` is the short name of the work for questions."""

    points: tuple[Point, ...]
    left_out: tuple[LeftOut, ...]
    tasks: tuple[TaskPlan, ...]
    work: Text = ()


def gather(facts: Facts) -> Gathered:
    """Everything that the work has to say."""
    name = read_name(facts)
    uses = scope_uses(facts)
    in_tasks = {u.path for u in uses for f in facts.frames if tells(f, u)}
    free = tuple(u for u in uses if u.path not in in_tasks)
    from_name = name is not None and _leads(facts, name)
    tasks = plan_tasks(facts, name, lead=from_name)
    told = [t.index for t in tasks if t.fate is TaskFate.TOLD]
    work = work_text(name, _for_lead(free), facts) if name is not None else None
    points: list[Point] = []
    used: set[str] = set()
    if from_name and work is not None:
        lead = _lead(facts, work, tasks)
        if lead is not None:
            points.append(lead)
            used.update(p for h in lead.heads[:1] for p in h.paths)
    points.extend(_task_points(facts, told, tuple(u for u in free if u.path not in used)))
    results = read_results(facts)
    risks, risks_left = read_risks(facts)
    changes, changes_left = read_changes(facts)
    depends, depends_left = read_dependencies(facts, work)
    partners = partner_texts(facts)
    for point in (team_point(facts), partners_point(facts, partners, work.short if work else ()), schedule_point(facts), budget_point(facts), reason_point(facts)):
        if point is not None:
            points.append(point)
    points.extend((*results.points, *risks, *changes, *depends))
    late = schedule_left_out(facts)
    left = (*results.left_out, *risks_left, *changes_left, *depends_left, *((late,) if late else ()))
    if facts.rank == 0:
        points = [p for p in points if p.kind is PointKind.TASK]
    return Gathered(tuple(points), left, tasks, work.short if work else ())


def _leads(facts: Facts, name: WorkName) -> bool:
    """Whether the name and the declared ownership make a first bullet by themselves."""
    if facts.rank is None or facts.rank == 0:
        return False
    if name.gerund:
        return not any(same_work(f, facts, name) for f in facts.frames)
    return name.told or facts.at_least("managed") or name.venture


def _for_lead(uses: tuple[ScopeUse, ...]) -> tuple[ScopeUse, ...]:
    return uses


def _lead(facts: Facts, work: WorkText, tasks: tuple[TaskPlan, ...]) -> Point | None:
    own = facts.work.ownership.value if facts.work.ownership else ""
    said = work.np
    verb = {"supported": "support", "managed": "manage", "coordinated": "coordinate", "led": "lead"}.get(own, "")
    if work.verb and work.verb == verb and work.direct:
        said = work.direct
    heads = tell(f"lead.{own}", facts, work=said, doing=work.doing, team=team_text(facts))
    merged = tuple(t.index for t in tasks if t.fate is TaskFate.MERGED)
    return Point(PointKind.LEAD, (facts.at("name"),), heads=heads, tasks=merged, must=True) if heads else None


def _task_points(facts: Facts, told: list[int], uses: tuple[ScopeUse, ...]) -> list[Point]:
    points = []
    left = list(uses)
    for index in told:
        frame = facts.frames[index]
        drafts = realise_task(frame, facts.lexicon, path=facts.at(f"tasks[{index}]"), past=facts.past)
        heads: list[Told] = []
        done: tuple[ScopeUse, ...] = ()
        for draft in drafts:
            base = of_draft(draft)
            text, done = inject(base.text, frame, left)
            if done:
                heads.append(replace(base, text=text))
            heads.append(base)
        heads.sort(key=lambda h: -len(h.paths))
        first = set(heads[0].paths) if heads else set()
        left = [u for u in left if u.path not in first]
        points.append(Point(PointKind.TASK, (facts.at(f"tasks[{index}]"),), heads=tuple(heads), tasks=(index,)))
    return points


__all__ = ["Gathered", "gather", "plain"]
