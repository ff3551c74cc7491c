"""Translates one project, or one position with facts: plan, realise, verify, choose, and account for what is left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from pmresume.language.forms import FreeText, read_forms
from pmresume.model.bullet import Bullet, Draft, LeftOut, Question, Status
from pmresume.model.dates import PartialDate
from pmresume.model.frame import Frame
from pmresume.model.inventory import ConfidentialTerm, Ownership, Project, Work
from pmresume.model.sources import Problem, Sources
from pmresume.model.translation import Entry
from pmresume.translate.choose import Page
from pmresume.translate.plan.arrange import LIMIT, BulletPlan, arrange
from pmresume.translate.plan.coverage import coverage
from pmresume.translate.plan.facts import Facts, free_texts
from pmresume.translate.plan.leftovers import left_out
from pmresume.translate.plan.questions import project_questions
from pmresume.translate.realise.compose import candidates, longest_line
from pmresume.translate.realise.gather import Gathered, gather
from pmresume.translate.realise.points import Point, PointKind
from pmresume.translate.realise.task import raw_draft
from pmresume.translate.verify.gate import verify
from pmresume.vocabulary.lexicon import Lexicon

MOST_VERIFIED = 8  # wordings of a bullet that are looked at before the best of those that pass is taken


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
) -> Entry:
    """The bullets of ``work``, whose tasks read as ``frames``, with what is left out, the questions and the coverage.

    ``page`` holds the openers of the bullets before; ``forms`` the reading of :func:`free_texts` where it was done for
    the whole inventory at once.

    Raises:
        ModelError: the English model is missing or is not the pinned one.
    """
    read = forms if forms is not None else read_forms(free_texts(work), lexicon)
    facts = Facts(work, path, tuple(frames), read, lexicon, as_of)
    sheet = page if page is not None else Page()
    gathered = gather(facts)
    plans, unplaced = arrange(gathered.points, coordinated=work.ownership is Ownership.COORDINATED)
    bullets = [b for plan in plans if (b := _bullet(plan, facts, sheet, confidential)) is not None]
    known = [*gathered.left_out, *_unplaced(unplaced, facts), *(o for b in bullets for o in b.left_out)]
    left = left_out(facts, bullets, known, gathered.tasks)
    questions = project_questions(facts, gathered.tasks, left, gathered.work, [p for b in bullets for p in b.paths])
    return Entry(
        path=path,
        name=_name(work),
        bullets=tuple(_with_questions(bullets, questions, gathered, facts)),
        left_out=left,
        questions=questions,
        coverage=coverage(work, bullets) if isinstance(work, Project) else (),
    )


def _name(work: Work) -> str:
    return work.name if isinstance(work, Project) else str(getattr(work, "title", "") or getattr(work, "employer", ""))


def _bullet(plan: BulletPlan, facts: Facts, page: Page, confidential: tuple[ConfidentialTerm, ...]) -> Bullet | None:
    told = tuple(facts.frames[t] for t in plan.tasks)
    other = tuple(f for n, f in enumerate(facts.frames) if n not in plan.tasks)
    sources = Sources(told, other, facts.work, confidential, facts.as_of)
    passed: list[Draft] = []
    failed: list[Problem] = []
    for n, draft in enumerate(candidates(plan)):
        if n >= MOST_VERIFIED and passed:
            break
        listed = [*(o.fact for o in draft.left_out), *draft.moved_to_tools]
        # Two lines of one task are one set of claims, but each is a bullet of its own length.
        found = verify(draft.text.replace("\n", "; "), sources, draft.ids, facts.lexicon, listed)
        problems = [p for p in found if p.kind != "length"] + _overlong(draft)
        if problems:
            failed.extend(problems)
        else:
            passed.append(draft)
    before = "\n".join(f.text for f in told)
    warnings = tuple(dict.fromkeys(f"{p.kind}: {p.text}: {p.why}" for p in failed[:3]))
    if not passed:
        if not told:
            return None
        raw = raw_draft(told[0], facts.at(f"tasks[{plan.tasks[0]}]"))
        why = failed[0].why if failed else ""
        return Bullet(
            before,
            raw.text,
            Status.UNCHANGED,
            pieces=raw.pieces,
            reason=f"no wording passed verification: {why}",
            fell_back=True,
            warnings=warnings,
        )
    full = [d for d in passed if len(d.paths) == max(len(p.paths) for p in passed)] or passed
    chosen, others = page.take(full)
    return Bullet(
        before=before,
        text=chosen.text,
        status=Status.REWRITTEN if chosen.ids or chosen.paths else Status.UNCHANGED,
        pieces=chosen.pieces,
        phrase=chosen.ids[0] if chosen.ids else "",
        ids=chosen.ids,
        action=_action(told),
        object_class=_object(told),
        dimensions=chosen.dimensions,
        left_out=chosen.left_out,
        moved_to_tools=chosen.moved_to_tools,
        alternatives=tuple(d.text for d in others),
        paths=chosen.paths,
    )


def _overlong(draft: Draft) -> list[Problem]:
    longest = longest_line(draft.text)
    return [Problem("length", f"{longest} words", f"more than {LIMIT} words")] if longest > LIMIT else []


def _action(told: Sequence[Frame]) -> str:
    return told[0].action.lemma if told and told[0].action is not None else ""


def _object(told: Sequence[Frame]) -> str:
    return told[0].object.object_class if told and told[0].object is not None else ""


def _unplaced(points: Sequence[Point], facts: Facts) -> list[LeftOut]:
    """Tasks that no bullet had room for; facts are listed by their paths later."""
    return [
        LeftOut(f"task {t + 1}: {facts.frames[t].text}", "no room beside what weighs more", facts.at(f"tasks[{t}]"))
        for p in points
        if p.kind is PointKind.TASK
        for t in p.tasks
    ]


def _with_questions(
    bullets: list[Bullet], questions: tuple[Question, ...], gathered: Gathered, facts: Facts
) -> list[Bullet]:
    """Each question also stands with the first bullet, where a reader of ``explain`` looks for it."""
    return [replace(b, questions=questions) if n == 0 else b for n, b in enumerate(bullets)]
