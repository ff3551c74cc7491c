"""Which tasks of a project are printed: none that does not read well, none that tells the first line again.

The page has other lines; what is unclear in those left out is asked.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from pmresume.language.numbers import read_count
from pmresume.language.soundness import doubts
from pmresume.model.bullet import Bullet, LeftOut
from pmresume.model.frame import Frame
from pmresume.translate.doubted import doubt_question
from pmresume.translate.plan.arrange import arrange
from pmresume.translate.plan.facts import Facts
from pmresume.translate.plan.sound import LEAST_LEFT, Trip, trips
from pmresume.translate.plan.tasks import STATE_VERBS, TaskFate, TaskPlan, content, same_work
from pmresume.translate.plan.workname import WorkName
from pmresume.translate.realise.partial import partial
from pmresume.translate.realise.pieces import plain
from pmresume.translate.realise.points import Point, PointKind
from pmresume.translate.realise.tasks import CLAIMS, cut
from pmresume.vocabulary.inflect import singular

FEWEST = 2  # lines of a page that can do without one
ENOUGH = 3  # lines beside the first, where one more about the same work would be an echo


def readable(
    own: Sequence[Point], others: Sequence[Point], tasks: Sequence[TaskPlan], facts: Facts, name: WorkName | None
) -> tuple[list[Point], tuple[TaskPlan, ...]]:
    """The tasks ``own`` that are told beside ``others``, and all plans with those marked that are not.

    A line that holds the whole page alone stays, and is asked about.
    """
    own = [_without_first(_without_changes(p, facts), facts, name) for p in own]
    composed, _ = arrange(others)
    found: dict[int, Trip] = {}
    parts: dict[int, Trip] = {}  # of tasks that are told in part
    sound: list[Point] = []
    for point in own:
        clean, trip = _clean(point, facts)
        if trip is None:
            sound.append(clean)
            continue
        part = partial(point, facts, trip.why)
        if part is not None:
            sound.append(part)
            parts.update(dict.fromkeys(point.tasks, trip))
        else:
            found.update(dict.fromkeys(point.tasks, trip))
    spared = bool(sound) or len(composed) >= FEWEST or sum(plan.size for plan in composed) >= LEAST_LEFT
    told = sound if spared else list(own)
    marked = _unclear(tasks, found, TaskFate.UNCLEAR if spared else TaskFate.ASKED)
    marked = _unclear(marked, parts, TaskFate.TOLD)
    if any(p.kind is PointKind.RESULT for p in others):
        results = {t for p in told for t in p.tasks if _a_result(facts.frames[t], facts)}
        marked = _repeated(marked, results, "the result says it")
        told = [p for p in told if not results & set(p.tasks)]
    if not any(p.kind is PointKind.LEAD for p in others):
        return told, marked
    echoes = {t for p in told for t in p.tasks if name is not None and _echo(facts.frames[t], facts, name)}
    if len(composed) - 1 + len(told) - len(echoes) < ENOUGH:
        return told, marked
    marked = _repeated(marked, echoes, "the first bullet tells most of it")
    return [p for p in told if not echoes & set(p.tasks)], marked


def _repeated(tasks: Sequence[TaskPlan], which: set[int], why: str) -> tuple[TaskPlan, ...]:
    return tuple(replace(t, fate=TaskFate.REPEATED, why=why) if t.index in which else t for t in tasks)


_FIGURE = re.compile(r"\d[\d.,]*")
_HEDGES = frozenset(["more", "over", "about", "than", "percent", "nearly"])


def _a_result(frame: Frame, facts: Facts) -> bool:
    """Whether the task tells a result of the project and no more: "Reduced testing costs by more than 50%"."""
    action = frame.action
    if action is None or action.action_class not in ("reduce", "increase", "improve") or not frame.quantities:
        return False
    words = content(frame) - {action.lemma}
    figures = set(_FIGURE.findall(frame.text))
    for result in facts.work.results:
        said = " ".join((result.metric, result.before, result.after, result.change, result.text))
        if figures <= set(_FIGURE.findall(said)):
            known = {form for w in re.findall(r"[a-z][\w-]+", said.lower()) for form in (w, singular(w))}
            if {w for w in words if not _FIGURE.match(w)} <= known | _HEDGES:
                return True
    return False


def with_doubts(tasks: Sequence[TaskPlan], facts: Facts) -> tuple[TaskPlan, ...]:
    """A position tells all its duties: one that cannot be read with certainty stands as typed, and is asked about."""
    marked = list(tasks)
    for n, plan in enumerate(tasks):
        doubt = next(iter(doubts(facts.frames[plan.index], facts.lexicon)), None)
        if doubt is not None and plan.fate is TaskFate.TOLD:
            marked[n] = replace(plan, fate=TaskFate.ASKED, quote=doubt.quote, asks=doubt_question(doubt))
    return tuple(marked)


def without_unread(
    bullets: Sequence[Bullet], tasks: Sequence[TaskPlan], facts: Facts
) -> tuple[list[Bullet], tuple[TaskPlan, ...]]:
    """The lines without those that stand as typed, since no wording passed the gate, and do not read well so."""
    found: dict[int, Trip] = {}
    kept: list[Bullet] = []
    for bullet in bullets:
        lone = facts.name and bullet.fell_back and len(bullet.tasks) == 1
        trip = _unread(facts.frames[bullet.tasks[0]], bullet, facts) if lone else None
        if trip is not None:
            found[bullet.tasks[0]] = trip
        else:
            kept.append(bullet)
    if not found or (len(kept) < FEWEST and sum(len(b.text.split()) for b in kept) < LEAST_LEFT):
        return list(bullets), tuple(tasks)
    return kept, _unclear(tasks, found, TaskFate.UNCLEAR)


def _unread(frame: Frame, bullet: Bullet, facts: Facts) -> Trip | None:
    """What is wrong with a line as typed: its words, or a verb that says more than the person declares."""
    rank, own = facts.rank, facts.work.ownership
    for verb in frame.verbs[:2]:
        claim = CLAIMS.get(verb.lemma)
        if claim is not None and rank is not None and own is not None and rank < claim.rank:
            quote = " ".join(frame.text.split()[:6]).rstrip(".,;:")
            why = f'"{verb.lemma}" says more than the declared ownership, {own.value}'
            return Trip(quote, why, f'Which part of this was yours ("{quote} ..."), if the whole was {own.value}?')
    return trips(frame, bullet.text, facts.lexicon)


_FIRST = re.compile(r"[a-z)][.;] +(?=[A-Z])")


def _without_first(point: Point, facts: Facts, name: WorkName | None) -> Point:
    """The task without a first sentence that describes the person or does what the name says: the next one tells."""
    frame = facts.frames[point.tasks[0]]
    first = _FIRST.search(frame.text)
    if first is None or len(point.tasks) > 1 or frame.action is None or re.search(r"\d", frame.text[: first.end()]):
        return point
    why = ""
    if frame.action.lemma in STATE_VERBS:
        why = "describes the person, not something done"
    elif name is not None and facts.at_least("managed") and _runs(frame, name):
        why = "the first bullet tells the same work"
    part = partial(point, facts, why, later=first.end()) if why else None
    return point if part is None else part


_RUNNING = frozenset(("manage", "handle", "own", "lead", "coordinate", "perform", "do"))


def _runs(frame: Frame, name: WorkName) -> bool:
    """ "Manage customer escalations" under the name "Customer escalations"."""
    thing = frame.clauses[0].object
    if frame.action is None or frame.action.lemma not in _RUNNING or thing is None:
        return False
    named = {singular(w.lower()) for w in (*name.modifiers, name.head) if len(w) > 1}
    return named == {singular(w.lower()) for w in thing.span.of(frame.text).split()}


def _without_changes(point: Point, facts: Facts) -> Point:
    """The task without a last sentence of which a change of scope tells the work: "; redid cable management"."""
    asked = [frozenset(_content_words(c.request)) for c in facts.work.scope_changes]
    heads = []
    for head in point.heads:
        line = plain(head.text)
        before, mark, last = line.rpartition("; ")
        words = frozenset(_content_words(last))
        same = any(len(want & words) >= FEWEST and len(want - words) <= 1 for want in asked)
        if not mark or not same or not before.strip() or re.search(r"\d|\bno[tr]?\b|; ", last + before[-2:]):
            heads.append(head)
            continue
        told = LeftOut(f"task {point.tasks[0] + 1}: {last}", "the change of scope tells it", point.paths[0])
        heads.append(replace(head, text=cut(head.text, len(before)), left_out=(*head.left_out, told)))
    return replace(point, heads=tuple(heads))


def _content_words(text: str) -> set[str]:
    return {singular(w.lower()) for w in re.findall(r"[A-Za-z][\w-]+", text) if len(w) > 3}


def _clean(point: Point, facts: Facts) -> tuple[Point, Trip | None]:
    """The point with those of its wordings that read well, first ones first; the fault of the first where none does."""
    frame = facts.frames[point.tasks[0]]
    known = doubts(frame, facts.lexicon)
    found = [trips(frame, plain(head.text), facts.lexicon, known) for head in point.heads]
    heads = tuple(head for head, trip in zip(point.heads, found, strict=True) if trip is None)
    faults = [trip for trip in found if trip is not None]
    return (replace(point, heads=heads), None) if heads else (point, min(faults, key=lambda t: t.broad))


def _unclear(tasks: Sequence[TaskPlan], found: Mapping[int, Trip], fate: TaskFate) -> tuple[TaskPlan, ...]:
    return tuple(
        replace(t, fate=fate, quote=trip.quote, why=trip.why, asks=trip.asks)
        if (trip := found.get(t.index)) is not None
        else t
        for t in tasks
    )


def _echo(frame: Frame, facts: Facts, name: WorkName) -> bool:
    """Whether the task does to the same thing what the name says, with no figure that the facts do not have."""
    words = {singular(w.lower().strip(",.;()")) for w in frame.text.split()}
    if _names_alone(frame, name):
        return True
    named = {singular(w.lower()) for w in name.modifiers if len(w) > 1}
    # Sanity tests are no regression tests: all that the name says of the thing must be there.
    told_again = named <= words and (same_work(frame, facts, name) or _in_nouns(frame, name))
    if name.gerund or "and" in name.modifiers or not told_again:
        return False  # "Network, Intune and VM upgrade" is more than one thing, and each task tells of another
    counts = {u.value for i in facts.work.scope if (u := read_count(i.value)) is not None}
    figures = [read_count(q.text.rstrip("+%")) for q in frame.quantities]
    return all(f is not None and f.value in counts for f in figures)


_BARE = 8  # words of a task that names nothing but what the work is named for


def _names_alone(frame: Frame, name: WorkName) -> bool:
    """ "Consult, collaborate and take escalations when necessary" under the name "Customer escalations"."""
    nouns = {singular(t.span.of(frame.text).lower()) for t in frame.tokens if t.pos in ("NOUN", "PROPN")}
    few = len(frame.text.split()) <= _BARE and not (frame.quantities or frame.tools)
    return few and nouns == {singular(name.head.lower())} and frame.action is not None


def _in_nouns(frame: Frame, name: WorkName) -> bool:
    """ "Upgrade of Cisco ASA firewalls" under the name "ASA firewall upgrade"."""
    work = name.noun or name.kind
    return (
        work is not None
        and frame.action is None
        and frame.text.split()[0].lower() == work.noun
        and bool(name.modifiers)
    )
