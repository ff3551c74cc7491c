"""Translates one project, or one position with facts: plan, realise, verify, choose, and account for what is left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from pmresume.language.forms import FreeText, read_forms
from pmresume.model.bullet import LeftOut
from pmresume.model.dates import PartialDate
from pmresume.model.frame import Frame
from pmresume.model.inventory import ConfidentialTerm, Ownership, Project, Work
from pmresume.model.translation import Entry
from pmresume.translate.as_lines import fitting_lines
from pmresume.translate.bullets import Told, tell_bullet
from pmresume.translate.choose import Page
from pmresume.translate.plan.arrange import MOST_BULLETS, arrange
from pmresume.translate.plan.coverage import coverage
from pmresume.translate.plan.facts import Facts, free_texts
from pmresume.translate.plan.leftovers import left_out
from pmresume.translate.plan.placing import BulletPlan
from pmresume.translate.plan.questions import project_questions
from pmresume.translate.plan.scope import scope_uses
from pmresume.translate.plan.tasks import TaskFate, TaskPlan
from pmresume.translate.realise.gather import gather
from pmresume.translate.realise.inject import tells
from pmresume.translate.realise.points import Point, PointKind
from pmresume.translate.realise.readable import without_unread
from pmresume.translate.realise.tasks import claims_more
from pmresume.translate.realise.weight import named_words, opens_with_verb
from pmresume.vocabulary.lexicon import Lexicon


def translate_work(
    work: Work,
    path: str,
    frames: Sequence[Frame],
    lexicon: Lexicon,
    *,
    as_of: PartialDate | None = None,
    confidential: tuple[ConfidentialTerm, ...] = (),
    page: Page | None = None,
    forms: Mapping[str, FreeText] | None = None,
    runners_up: bool = True,
) -> Entry:
    """The bullets of ``work``, whose tasks read as ``frames``, with what is left out, the questions and the coverage.

    ``page`` holds the openers of the bullets before; ``forms`` the reading of :func:`free_texts` where it was done for
    the whole inventory at once. Without ``runners_up`` the bullets are the same and have no alternatives.

    Raises:
        ModelError: the English model is missing or is not the pinned one.
    """
    read = forms if forms is not None else read_forms(free_texts(work), lexicon)
    facts = Facts(work, path, tuple(frames), read, lexicon, as_of)
    sheet = page if page is not None else Page()
    gathered = gather(facts)
    asked = frozenset(t.index for t in gathered.tasks if t.fate is TaskFate.ASKED)
    most = MOST_BULLETS if facts.name else MOST_BULLETS + len(facts.frames)
    coordinated = work.ownership is Ownership.COORDINATED
    plans, unplaced = arrange(gathered.points, coordinated=coordinated, most=most)
    if unprinted := _counts_lost(facts, plans, gathered.tasks):
        gathered = gather(facts, unprinted)
        plans, unplaced = arrange(gathered.points, coordinated=coordinated, most=most)
    if facts.name and _central(unplaced, plans, facts):
        plans, unplaced = arrange(gathered.points, coordinated=coordinated, most=most, beyond=1)
    told: list[Told] = []
    for plan in plans:
        known_by_now = _introduced(facts, confidential, told)
        told.append(
            tell_bullet(plan, facts, sheet, confidential, asked, runners_up=runners_up, introduced=known_by_now)
        )
    bullets, planned = without_unread([b for t in told for b in t.bullets], gathered.tasks, facts)
    bullets, beyond = fitting_lines(bullets, max(most, len(bullets)), path)
    known = [*gathered.left_out, *beyond, *_unplaced(unplaced, facts), *(o for b in bullets for o in b.left_out)]
    refused = frozenset(p for t in told for p in t.refused)
    left = left_out(facts, bullets, known, planned, refused)
    questions = project_questions(facts, planned, left, gathered.work, [p for b in bullets for p in b.paths])
    return Entry(
        path=path,
        name=_name(work),
        # Each question also stands with the first bullet, where a reader of ``explain`` looks for it.
        bullets=tuple(replace(b, questions=questions) if n == 0 else b for n, b in enumerate(bullets)),
        left_out=left,
        questions=questions,
        coverage=coverage(work, bullets) if isinstance(work, Project) else (),
        warnings=_overruled(facts),
    )


FEW_TASKS = 2  # lines of tasks beside which one more about another part of the work is no padding


def _central(unplaced: Sequence[Point], plans: Sequence[BulletPlan], facts: Facts) -> bool:
    """Whether a task without a line is about a part of the name that no task with a line is about."""
    heads = [p.head for p in plans if p.head.kind is PointKind.TASK]
    heard = frozenset[str]().union(*(h.about for h in heads))
    own = named_words(facts) - heard
    missing = (p for p in unplaced if p.kind is PointKind.TASK and opens_with_verb(p, facts))
    return len(heads) <= FEW_TASKS and any(len(p.about & own) > 0 and len(p.about) > LEAST_SAID for p in missing)


LEAST_SAID = 3  # words of a task, less than which would not carry a line


def _counts_lost(facts: Facts, plans: Sequence[BulletPlan], tasks: Sequence[TaskPlan]) -> frozenset[int]:
    """Tasks told by the first bullet, where what the scope counts was left to them: that bullet has to tell it."""
    if not facts.name:
        return frozenset()
    told = {t for p in plans for t in p.tasks}
    missing = [t.index for t in tasks if t.fate is TaskFate.REPEATED and t.index not in told]
    uses = scope_uses(facts) if missing else ()
    return frozenset(
        n
        for n in missing
        if any(tells(facts.frames[n], u) and not any(tells(facts.frames[t], u) for t in told) for u in uses)
    )


def _introduced(facts: Facts, confidential: Sequence[ConfidentialTerm], told: Sequence[Told]) -> frozenset[str]:
    """Names with "a" or "an" (a masked client, a consulting partner) that the lines so far have used."""
    page = "\n".join(b.text for t in told for b in t.bullets)
    names = (*(c.say for c in confidential), *facts.work.stakeholders, *facts.work.vendors)
    return frozenset(n for n in names if n.startswith(("a ", "an ")) and n in page)


def _name(work: Work) -> str:
    return work.name if isinstance(work, Project) else str(getattr(work, "title", "") or getattr(work, "employer", ""))


def _unplaced(points: Sequence[Point], facts: Facts) -> list[LeftOut]:
    """Tasks that no bullet had room for; facts are listed by their paths later."""
    return [
        LeftOut(f"task {t + 1}: {facts.frames[t].text}", "no room beside what weighs more", facts.at(f"tasks[{t}]"))
        for p in points
        if p.kind is PointKind.TASK
        for t in p.tasks
    ]


def _overruled(facts: Facts) -> tuple[str, ...]:
    """Tasks whose verb says more than the declared ownership, which is believed."""
    declared = facts.work.ownership
    return tuple(
        f'task {n + 1} says "{frame.action.lemma}", the declared ownership is {declared.value}'
        for n, frame in enumerate(facts.frames)
        if declared is not None and frame.action is not None and claims_more(frame, facts)
    )
