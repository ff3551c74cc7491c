"""All points of a work: its facts and its tasks in the wordings that they license."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pmresume.language.numbers import read_count
from pmresume.model.bullet import LeftOut
from pmresume.model.inventory import ProjectStatus
from pmresume.translate.plan.arrange import room_for_tasks
from pmresume.translate.plan.echoes import retold
from pmresume.translate.plan.facts import Facts
from pmresume.translate.plan.scope import ScopeUse, scope_uses
from pmresume.translate.plan.tasks import TaskFate, TaskPlan, plan_tasks, same_work, says_more
from pmresume.translate.plan.workname import WorkName, read_name
from pmresume.translate.realise.changes import read_changes, read_dependencies
from pmresume.translate.realise.counts import around_text, counted
from pmresume.translate.realise.delivery import budget_point, reason_point, schedule_left_out, schedule_point
from pmresume.translate.realise.inject import tells
from pmresume.translate.realise.pairing import fit
from pmresume.translate.realise.partial import beside_results
from pmresume.translate.realise.people import partner_texts, partners_point, team_point, team_text
from pmresume.translate.realise.pieces import Text, join, listed, plain
from pmresume.translate.realise.points import Point, PointKind
from pmresume.translate.realise.readable import readable, with_doubts
from pmresume.translate.realise.results import read_results
from pmresume.translate.realise.risks import read_risks
from pmresume.translate.realise.tasks import gerund_of, task_points
from pmresume.translate.realise.told import tell
from pmresume.translate.realise.weight import by_subject, in_lines
from pmresume.translate.realise.work import WorkText, work_text
from pmresume.vocabulary.inflect import singular

_VERB = {"supported": "support", "managed": "manage", "coordinated": "coordinate", "led": "lead", "owned": "own"}


@dataclass(frozen=True, slots=True)
class Gathered:
    """``points`` as the plan takes them; ``work`` is the short name of the work for questions."""

    points: tuple[Point, ...]
    left_out: tuple[LeftOut, ...]
    tasks: tuple[TaskPlan, ...]
    work: Text = ()


def gather(facts: Facts, unprinted: frozenset[int] = frozenset()) -> Gathered:
    """Everything that the work has to say; ``unprinted`` are tasks of which it is known that no line tells them."""
    name = read_name(facts)
    free = _free(facts)
    work = _work(facts, name, free)
    around, left = _around(facts, work)
    leads = name is not None and work is not None and _leads(facts, name, work, around)
    people = [] if facts.name else _people(facts, free)
    tasks = plan_tasks(facts, name, lead=leads or bool(people))
    told = [t.index for t in tasks if t.fate in (TaskFate.TOLD, TaskFate.ASKED)]
    if leads and name is not None and not name.gerund:
        same = {t for t in told if same_work(facts.frames[t], facts, name) and len(told) > 1}
        again = {t for t in same if not says_more(facts.frames[t], facts)}
        again |= {t for t in told if len(told) > 1 and retold(facts.frames[t], facts, name)}
        why = "the first bullet tells the same work"
        tasks = tuple(replace(t, fate=TaskFate.REPEATED, why=why) if t.index in again else t for t in tasks)
        told = [t for t in told if t not in again]
    if leads:
        # Counts of a task that the first bullet stands for are told by that bullet.
        free = _free(facts, [t for t in told if t not in unprinted])
        work = _work(facts, name, free)
    points: list[Point] = []
    if leads and work is not None:
        lead, taken = _lead(facts, name, work, tasks, told, free)
        tasks = tuple(
            replace(t, fate=TaskFate.MERGED, why="the first bullet says it") if t.index in taken else t for t in tasks
        )
        told = [t for t in told if t not in taken]
        points += [lead] if lead is not None else []
        said_so = "hold" in " ".join([facts.work.reason, *(r.text for r in facts.work.results)]).lower()
        if facts.state is ProjectStatus.ON_HOLD and not said_so:
            points.append(Point(PointKind.DETAIL, (), ends=tell("lead.on-hold", facts)))
    if not facts.name:
        points += people
        if not points:
            # A partner is the position's, not that of its first task.
            around = [p for p in around if p.kind not in _OF_THE_WORK]
        tasks = with_doubts(tasks, facts)
    shown = {p for point in points for head in point.heads[:1] for p in head.paths}
    asked = frozenset(t.index for t in tasks if t.fate is TaskFate.ASKED)
    # What was only observed counts nothing in the person's own tasks, unless the key says that they were theirs.
    unsaid = [u for u in free if u.path not in shown and (facts.rank != 0 or _their_own(u))]
    own, _ = task_points(facts, told, unsaid, asked)
    points += around
    if facts.rank == 0:
        points = []
    if not leads and any(facts.at("team.size") in h.paths for p in own for h in p.heads[:1]):
        points = [p for p in points if p.kind is not PointKind.TEAM]
    # A project has a few bullets; a position tells every duty.
    if (
        facts.name
        and not any(p.kind is PointKind.LEAD for p in points)
        and name is not None
        and _names_head(facts, name)
    ):
        points += _covering(facts, free, {p for point in own for p in point.heads[0].paths})
    if facts.name:
        own, tasks = readable(own, points, tasks, facts, name)
        own = beside_results(own, points, room_for_tasks(points), facts)
        if not any(p.kind is PointKind.LEAD for p in points):
            own = by_subject(own, facts)
        own = in_lines(own, room_for_tasks(points))
    points += fit(own, room_for_tasks(points), facts) if facts.name else own
    return Gathered(tuple(points), left, tasks, work.short if work is not None else ())


_EVENTS_WORDS = """
workshop training session meeting review audit exercise drill sprint release campaign class course webinar test"""
_EVENTS = frozenset(_EVENTS_WORDS.split())  # several of which one leads as such
_OF_THE_WORK = (PointKind.PARTNERS, PointKind.BUDGET, PointKind.REASON, PointKind.DEPENDENCY)


def _their_own(use: ScopeUse) -> bool:
    """Whether the key itself says whose it is: "accounts I look after"."""
    return re.search(r"\b(?:I|my)\b", use.path) is not None


def _people(facts: Facts, free: tuple[ScopeUse, ...]) -> list[Point]:
    """What a position leads or manages: "Manage a 12-person team of technicians for 2,100 users"."""
    team = team_text(facts)
    if not team or facts.rank is None:
        return []
    heads = tell("lead.people", facts, people=join(team, around_text(tuple(u for u in free if not u.per))))
    return [Point(PointKind.LEAD, (facts.at("team"),), heads=heads, must=True)] if heads else []


def _free(facts: Facts, told: Sequence[int] | None = None) -> tuple[ScopeUse, ...]:
    """Counts that no task, or none of those told, gives by itself."""
    frames = facts.frames if told is None else [facts.frames[t] for t in told]
    return tuple(u for u in scope_uses(facts) if not any(tells(f, u) for f in frames) and not _told_by_result(u, facts))


def _told_by_result(use: ScopeUse, facts: Facts) -> bool:
    """ "Rules fell from 4,800 to 2,950" says how many there were."""
    if (facts.rank or 0) > 0 and any(
        r.text and re.search(rf"\b{re.escape(use.head)}\b\D* {use.value:,.0f}\b", r.text, re.I)
        for r in facts.work.results
    ):
        return True  # "custom fields 640 -> 210"
    return any(
        r.metric.lower().split()[-1:] == [use.head.lower()]
        and (count := read_count(r.before)) is not None
        and count.value == use.value
        for r in facts.work.results
        if facts.rank is not None and facts.rank > 0
    )


def _work(facts: Facts, name: WorkName | None, free: tuple[ScopeUse, ...]) -> WorkText | None:
    if name is None:
        return None
    return work_text(name, tuple(u for u in free if not u.per or _of_head(u, name)), facts)


def _of_head(use: ScopeUse, name: WorkName | None) -> bool:
    """Whether a rate can stand with the work: it counts what the name names, or people over a time."""
    if use.kind == "people" and use.per.removeprefix("per ") in ("day", "week", "month", "quarter", "year"):
        return True
    if name is None:
        return False
    named = set() if name.noun is not None else {singular(m.lower()) for m in name.modifiers}
    # "The change process for 120 changes per month"; but one tunes no 400 alerts a day.
    return use.head.lower() == name.head.lower() or singular(use.head.lower()) in named


def _around(facts: Facts, work: WorkText | None) -> tuple[list[Point], tuple[LeftOut, ...]]:
    """The points of the facts, and what may not be told of them."""
    results = read_results(facts)
    risks, risks_left = read_risks(facts)
    changes, changes_left = read_changes(facts)
    depends, depends_left = read_dependencies(facts, work)
    said = plain(work.np).lower() if work is not None else ""
    partners = [
        (path, text)
        for path, text in partner_texts(facts, apart=any(p.heads for p in (*depends, *changes)))
        if plain(text).lower() not in said
    ]
    single = (
        team_point(facts),
        partners_point(facts, partners),
        schedule_point(facts),
        budget_point(facts, work.short if work is not None else ()),
        reason_point(facts),
    )
    late = schedule_left_out(facts)
    left = (*results.left_out, *risks_left, *changes_left, *depends_left, *((late,) if late else ()))
    return [*(p for p in single if p is not None), *results.points, *risks, *changes, *depends], left


def _leads(facts: Facts, name: WorkName, work: WorkText, around: list[Point]) -> bool:
    """Whether the name and the declared ownership make a first bullet by themselves."""
    if facts.rank is None or facts.rank == 0 or facts.state in (ProjectStatus.PLANNED, ProjectStatus.CANCELLED):
        return False  # work that was not begun or was called off is not told as done
    same = [f for f in facts.frames if same_work(f, facts, name)]
    if name.gerund:
        return not same
    if name.tail.startswith("to ") and not name.told:
        return False  # "Legacy reports to Power BI" is work that the name has no word for
    if not (name.told or name.venture or work.counted) and facts.work.scope and _names_head(facts, name):
        return False  # "Own the clusters" would say less than "Design and manage clusters"
    if work.counted and not (name.told or name.venture or name.modifiers) and _names_head(facts, name):
        return False  # "Replaced 60 printers" says more than "Supported 60 printers"
    # A task that says the same and more needs no line above it that carries nothing else.
    if same and not any(p.tails or p.ends for p in around) and not facts.at_least("managed"):
        return False
    return name.told or facts.at_least("managed") or name.venture or work.counted


def _names_head(facts: Facts, name: WorkName) -> bool:
    """Whether a task does something to the very thing that the name names."""
    heads = [f.object.head.of(f.text).lower() for f in facts.frames if f.object is not None]
    return singular(name.head.lower()) in {singular(h) for h in heads}


def _covering(facts: Facts, free: tuple[ScopeUse, ...], shown: set[str]) -> list[Point]:
    """What the scope counts beyond the words of the task that opens the page."""
    left = tuple(u for u in free if u.path not in shown and not u.per)
    if not left or facts.rank == 0:
        return []
    told = tell("scope.covering", facts, things=listed([counted(u) for u in left]))
    return [Point(PointKind.DETAIL, tuple(u.path for u in left), tails=told)] if told else []


def _many(name: WorkName, work: WorkText) -> bool:
    """Whether what is supported is counted or a plural: "Supported 110 servers"."""
    return name.modifiers[-1].lower().endswith("s") or plain(work.direct)[:1].isdigit()


def _lead(
    facts: Facts,
    name: WorkName | None,
    work: WorkText,
    tasks: tuple[TaskPlan, ...],
    told: list[int],
    free: tuple[ScopeUse, ...],
) -> tuple[Point | None, tuple[int, ...]]:
    """The first bullet, and the tasks that it tells beyond those that it covers by its words."""
    own = facts.work.ownership.value if facts.work.ownership else ""
    direct = bool(work.verb) and work.verb == _VERB.get(own)
    group = f"lead.{own}"
    if direct and name is not None and work.verb == "support" and name.modifiers and not _many(name, work):
        group, direct = "service.provide", False  # "Supported desktop at HQ" would be short of a word
    counted_event = work.counted and name is not None and singular(name.head.lower()) in _EVENTS
    if own == "led" and name is not None and not (name.told or name.venture or counted_event):
        group = "lead.led-thing"  # one leads the work on a backlog, not the backlog
    said = work.direct if direct and work.direct else work.np
    doing = work.doing
    taken: tuple[int, ...] = ()
    team = team_text(facts)
    if not doing and team and facts.at_least("led") and len(told) == 1 and (found := gerund_of(told[0], facts, free)):
        doing, taken = found, (told[0],)
    heads = tell(group, facts, work=said, doing=doing, team=team)
    if not heads:
        return None, ()
    merged = tuple(t.index for t in tasks if t.fate is TaskFate.MERGED)
    if not taken or "doing" in plain(heads[0].text):
        return Point(PointKind.LEAD, (facts.at("name"),), heads=heads, tasks=merged, must=True), ()
    # Only the wording with the task in it tells the task.
    heads = tuple(h for h in heads if plain(doing) in plain(h.text))
    return (
        (Point(PointKind.LEAD, (facts.at("name"),), heads=heads, tasks=(*merged, *taken), must=True), taken)
        if heads
        else (None, ())
    )
