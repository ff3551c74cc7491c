"""The tasks of a work as points: each in its wordings, with counts of the scope; short ones joined."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from pmresume.language.numbers import read_count, write_count
from pmresume.model.bullet import Draft, LeftOut, Origin, OriginKind, Piece
from pmresume.model.frame import Frame, Span, VerbForm
from pmresume.model.inventory import Ownership
from pmresume.translate.plan.facts import Facts, present_tasks
from pmresume.translate.plan.scope import ScopeUse
from pmresume.translate.plan.tasks import content
from pmresume.translate.realise.inject import inject, insert
from pmresume.translate.realise.pairing import rest_of
from pmresume.translate.realise.pieces import Text, fact, join, plain, vocabulary
from pmresume.translate.realise.points import Point, PointKind
from pmresume.translate.realise.splice import tool_names, years_apart
from pmresume.translate.realise.task import LIGHT, realise_task
from pmresume.translate.realise.told import Told, of_draft, tell
from pmresume.vocabulary.inflect import inflect

LIMIT = 34
LEAST = 8  # words that the beginning of a task must have to stand alone
_AUDIENCE_WORDS = """
present train teach brief speak lecture demonstrate host run conduct deliver give facilitate"""
_AUDIENCE = frozenset(_AUDIENCE_WORDS.split())


def task_points(
    facts: Facts, told: Sequence[int], uses: Sequence[ScopeUse], asked: frozenset[int] = frozenset()
) -> tuple[list[Point], list[ScopeUse]]:
    """A point a task, and the counts that found no place in any; thin tasks (``asked``) are not reworded."""
    points: list[Point] = []
    left = list(uses)
    for index in told:
        point = _point(index, facts, left, index in asked)
        shown = set(point.heads[0].paths)
        left = [u for u in left if u.path not in shown]
        points.append(point)
    return points, left


def task_past(facts: Facts) -> bool:
    """The tense of the tasks: the project's, but work on hold or called off leaves each person's duties as they are."""
    state = facts.state.value if facts.state is not None else ""
    return not present_tasks(facts.frames) if state in ("on hold", "cancelled", "planned") else facts.past


# Verbs by which a task says how much of the work was the person's.
CLAIMS = {
    "coordinate": Ownership.COORDINATED,
    "manage": Ownership.MANAGED,
    "oversee": Ownership.MANAGED,
    "lead": Ownership.LED,
    "direct": Ownership.LED,
    "head": Ownership.LED,
    "own": Ownership.OWNED,
}


def claims_more(frame: Frame, facts: Facts) -> bool:
    """Whether the task's own verb says more than the declared ownership, which is believed."""
    claim = CLAIMS.get(frame.action.lemma) if frame.action is not None else None
    return claim is not None and facts.rank is not None and facts.rank < claim.rank


def _toned_down(told: Told, frame: Frame, facts: Facts) -> tuple[Told, ...]:
    """The task under the verb of the declared ownership: "Led the move of ..." as "Supported the move of ..."."""
    line = plain(told.text)
    own = facts.work.ownership.value if facts.work.ownership is not None else ""
    if not own or len(frame.clauses) != 1 or len(frame.clauses[0].actions) != 1 or " " not in line:
        return ()
    return tell(f"lead.{own}", facts, work=rest_of(told.text, line.index(" ") + 1))


def _point(index: int, facts: Facts, uses: Sequence[ScopeUse], asked: bool) -> Point:
    frame = facts.frames[index]
    heads: list[Told] = []
    path = facts.at(f"tasks[{index}]")
    going_on = facts.current and not task_past(facts)
    drafts = realise_task(frame, facts.lexicon, path=path, past=task_past(facts), going_on=going_on)
    if asked:
        drafts = tuple(d for d in drafts if not _reworded(d, facts)) or drafts[-1:]
    for draft in drafts:
        base = of_draft(draft)
        base = replace(base, text=years_apart(tool_names(base.text, facts)))
        text, done = inject(base.text, frame, uses)
        text, team = team_size(text, facts)
        audience = next((u for u in uses if u.per and u.kind == "people" and _before_people(frame)), None)
        if audience is not None:
            text = join(
                text,
                vocabulary(", with ", "move.scope.audience.a"),
                fact(f"{audience.count} {audience.noun} {audience.per}", audience.path),
            )
        if done or team or audience is not None:
            heads.append(replace(base, text=text))
        heads.append(base)
    heads.sort(key=lambda h: -len(h.paths))
    if claims_more(frame, facts):
        heads = [*heads[:2], *_toned_down(heads[0], frame, facts), *heads[2:]]
    if short := shortened(heads[0], frame, index, facts):
        heads.append(short)
    heads = [*(h for h in map(partial(_mended, frame, index, facts), heads[:2]) if h is not None), *heads]
    about = content(frame)
    return Point(PointKind.TASK, (path,), heads=tuple(heads), tasks=(index,), about=about)


_HEADING = re.compile(r"^(?P<head>[^,;:()]{3,50}?)(?: - |: )(?=(?P<verb>[A-Z][a-z]+) )")
_TWICE = re.compile(r"\b(?P<thing>[a-z]{4,}s) (?:in|on|of) (?:[\w/-]+ ){1,6}?(?P<again>(?P=thing))$", re.I)


def _mended(frame: Frame, index: int, facts: Facts, told: Told) -> Told | None:
    """The line without a heading before it ("Network upgrade - Replaced switches") or a thing named again at its end.

    None where it has neither.
    """
    line = plain(told.text)
    if again := _TWICE.search(line):
        return replace(told, text=cut(told.text, again.start("again") - 1))
    found = _HEADING.match(line)
    if found is None or not facts.lexicon.action_forms.get(found["verb"].lower()):
        return None
    rest = LeftOut(
        f"task {index + 1}: {found['head']}", "a heading; the line tells the work", facts.at(f"tasks[{index}]")
    )
    return replace(told, text=rest_of(told.text, found.end()), left_out=(*told.left_out, rest))


def _reworded(draft: Draft, facts: Facts) -> bool:
    return any(i != LIGHT and not getattr(facts.lexicon.entries.get(i), "tidy", False) for i in draft.ids)


def team_size(text: Text, facts: Facts) -> tuple[Text, bool]:
    """ "a team of test engineers" with the size that the facts give."""
    team = facts.work.team
    count = read_count(team.size) if team is not None and team.size else None
    if team is None or count is None:
        return text, False
    for role in team.roles:
        found = re.search(rf"\bteams? of (?={re.escape(role)}\b)", plain(text), re.I)
        if found:
            return insert(text, found.end(), found.end(), f"{write_count(count)} ", facts.at("team.size")), True
    return text, False


def shortened(told: Told, frame: Frame, index: int, facts: Facts) -> Told | None:
    """A task of several sentences that is too long for a line: what fits, the rest listed as left out."""
    line = plain(told.text)
    if len(line.split()) <= LIMIT or len(frame.clauses) < 2:
        return None
    cuts = [m.start() for m in re.finditer(r"[;.] ", line) if len(line[: m.start()].split()) <= LIMIT]
    if not cuts or len(line[: cuts[-1]].split()) < LEAST:
        return None
    kept = cut(told.text, cuts[-1])
    rest = LeftOut(
        f"task {index + 1}: {line[cuts[-1] + 1 :].strip()}", "the line would be too long", facts.at(f"tasks[{index}]")
    )
    return replace(told, text=kept, left_out=(*told.left_out, rest))


def cut(text: Text, end: int) -> Text:
    """The first ``end`` characters."""
    out: list[Piece] = []
    for piece in text:
        if end <= 0:
            break
        out.append(replace(piece, text=piece.text[:end]))
        end -= len(piece.text)
    return tuple(p for p in out if p.text)


def _before_people(frame: Frame) -> bool:
    return frame.action is not None and frame.action.lemma in _AUDIENCE


def gerund_of(index: int, facts: Facts, uses: Sequence[ScopeUse]) -> Text:
    """The task as what a team is led in: "creating and updating 130 articles"; empty where it is no plain act."""
    frame = facts.frames[index]
    if len(frame.clauses) != 1:
        return ()
    clause = frame.clauses[0]
    if (
        clause.opener
        or clause.passive
        or clause.noun_headed
        or not clause.actions
        or clause.lead
        or len(frame.text.split()) > 16
    ):
        return ()
    path = facts.at(f"tasks[{index}]")
    pieces: list[Piece] = []
    at = clause.actions[0].span.start
    for action in clause.actions:
        pieces += _source(frame, Span(at, action.span.start), path)
        said = inflect(action.lemma, VerbForm.GERUND, facts.lexicon)
        pieces.append(Piece(said, Origin(OriginKind.TASK, f"{path}:{action.span.start}-{action.span.end}")))
        at = action.span.end
    end = len(frame.text.rstrip(" ."))
    pieces += _source(frame, Span(at, end), path)
    text, done = inject(tuple(pieces), frame, uses)
    return text if done else ()


def _source(frame: Frame, span: Span, path: str) -> list[Piece]:
    text = span.of(frame.text)
    return [Piece(text, Origin(OriginKind.TASK, f"{path}:{span.start}-{span.end}"))] if text else []
