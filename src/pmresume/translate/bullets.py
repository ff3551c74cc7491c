"""One planned bullet: its wordings verified, the best of those that pass chosen with the page in view."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pmresume.model.bullet import Bullet, Draft, Status
from pmresume.model.frame import Frame
from pmresume.model.inventory import ConfidentialTerm
from pmresume.model.sources import Problem, Sources
from pmresume.translate.choose import Page
from pmresume.translate.plan.facts import Facts
from pmresume.translate.plan.placing import LIMIT, BulletPlan
from pmresume.translate.plan.sound import trips
from pmresume.translate.realise.compose import candidates, longest_line
from pmresume.translate.realise.partial import partial
from pmresume.translate.realise.points import PointKind
from pmresume.translate.realise.task import LIGHT, raw_draft
from pmresume.translate.tool_lists import with_short_lists
from pmresume.translate.verify.gate import verify

MOST_VERIFIED = 8  # wordings that are looked at before the best of those that pass is taken
WEIGHED = 3  # of those that pass, how many the page weighs against each other
ROOMY = 32  # words beyond which a line reads long


@dataclass(frozen=True, slots=True)
class Told:
    """The bullets that a plan became, and the facts of which no wording passed."""

    bullets: tuple[Bullet, ...]
    refused: tuple[str, ...] = ()


def tell_bullet(
    plan: BulletPlan,
    facts: Facts,
    page: Page,
    confidential: tuple[ConfidentialTerm, ...],
    asked: frozenset[int],
    *,
    runners_up: bool = True,
    introduced: frozenset[str] = frozenset(),
) -> Told:
    """The bullet of ``plan``; where nothing passes, its tasks as the person wrote them. ``asked`` are thin tasks.

    ``introduced`` are phrases that the lines before have used, so that they take "the" here.
    Without ``runners_up`` only as many wordings are verified as the choice depends on; it is the same choice.
    """
    told = tuple(facts.frames[t] for t in plan.tasks)
    other = tuple(f for n, f in enumerate(facts.frames) if n not in plan.tasks)
    read = {h.part.text: h.part for h in plan.head.heads if h.part}
    drafts = _Drafts(
        plan, Sources((*told, *read.values()), other, facts.work, confidential, facts.as_of), facts, introduced
    )
    planned = tuple(dict.fromkeys(p for point in plan.points for p in point.paths))
    best = drafts.best(page, runners_up=runners_up)
    if not best and plan.head.kind is PointKind.LEAD and plan.tasks:
        # The tasks that the first bullet covers may hold what no wording of it can keep: the facts stand without them.
        alone = BulletPlan(replace(plan.head, tasks=()), plan.tails, plan.ends)
        kept = tell_bullet(alone, facts, page, confidential, asked, runners_up=runners_up, introduced=introduced)
        if kept.bullets:
            return kept
    if not best and (part := _sound_part(plan, facts, drafts.failed())) is not None:
        return tell_bullet(part, facts, page, confidential, asked, runners_up=runners_up, introduced=introduced)
    if not best:
        return Told(tuple(_raw(t, facts, drafts.failed()) for t in plan.tasks), planned)
    chosen, others = page.take(best[:WEIGHED])
    others = (*others, *best[WEIGHED:])
    refused = tuple(p for p in planned if not any(s == p or s.startswith((p + ".", p + "[")) for s in chosen.paths))
    bullet = _bullet(chosen, others if runners_up else (), plan, told, facts, asked)
    return Told((bullet,), refused if refused and drafts.any_failed() else ())


def _sound_part(plan: BulletPlan, facts: Facts, failed: Sequence[Problem]) -> BulletPlan | None:
    """The plan with a part of its task, where the task as typed would trip a reader; None where it has been cut."""
    head = plan.head
    if not facts.name or head.kind is not PointKind.TASK or any(h.part for h in head.heads):
        return None
    frame = facts.frames[head.tasks[0]]
    if trips(frame, frame.text, facts.lexicon) is None:
        return None
    part = partial(head, facts, failed[0].why if failed else "does not read well")
    return None if part is None else replace(plan, head=part)


def _shown(draft: Draft) -> float:
    """How many facts a wording shows; a long line must show more than one of them more."""
    return len(draft.paths) - (1.5 if longest_line(draft.text) > ROOMY else 0)


class _Drafts:
    """The wordings of one plan, each verified when first asked about."""

    def __init__(self, plan: BulletPlan, sources: Sources, facts: Facts, introduced: frozenset[str]) -> None:
        self._drafts = with_short_lists(candidates(plan, introduced), sources.told, facts.lexicon)
        self._sources, self._lexicon = sources, facts.lexicon
        self._found: dict[int, list[Problem]] = {}

    def best(self, page: Page, *, runners_up: bool) -> list[Draft]:
        """Those of the wordings that pass and show most, in order: all of them, or as many as the page must weigh."""
        shown = [_shown(d) for d in self._drafts[:MOST_VERIFIED]]
        for most in sorted(set(shown), reverse=True):
            passed: list[Draft] = []
            for n in (n for n, own in enumerate(shown) if own == most):
                if not self._problems(n):
                    passed.append(self._drafts[n])
                    if not runners_up and (page.fresh(passed[0]) or len(passed) == WEIGHED):
                        break
            if passed:
                return passed
        return next(([d] for n, d in enumerate(self._drafts) if n >= MOST_VERIFIED and not self._problems(n)), [])

    def any_failed(self) -> bool:
        """Whether one of the wordings that are looked at does not pass."""
        return any(map(bool, self._found.values())) or any(map(self._problems, range(len(self._looked_at()))))

    def failed(self) -> list[Problem]:
        """Why the wordings that are looked at do not pass, in order."""
        return [p for n in range(len(self._looked_at())) for p in self._problems(n)]

    def _looked_at(self) -> Sequence[Draft]:
        return self._drafts[: max(MOST_VERIFIED, len(self._found))]

    def _problems(self, n: int) -> list[Problem]:
        if n not in self._found:
            draft = self._drafts[n]
            listed = [*(o.fact for o in draft.left_out), *draft.moved_to_tools]
            # Two lines of one task are one set of claims, but each is a bullet of its own length.
            found = verify(draft.text.replace("\n", "; "), self._sources, draft.ids, self._lexicon, listed)
            self._found[n] = [p for p in found if p.kind != "length"] + _overlong(draft)
        return self._found[n]


def _overlong(draft: Draft) -> list[Problem]:
    longest = longest_line(draft.text)
    return [Problem("length", f"{longest} words", f"more than {LIMIT} words")] if longest > LIMIT else []


def _bullet(
    chosen: Draft,
    others: Sequence[Draft],
    plan: BulletPlan,
    told: Sequence[Frame],
    facts: Facts,
    asked: frozenset[int],
) -> Bullet:
    action, phrase = (told[0].action, told[0].object) if told else (None, None)
    status = _status(chosen, plan, facts, asked)
    return Bullet(
        before="\n".join(f.text for f in told),
        text=chosen.text,
        status=status,
        pieces=chosen.pieces,
        phrase=chosen.ids[0] if chosen.ids else "",
        ids=chosen.ids,
        action=action.lemma if action is not None else "",
        object_class=phrase.object_class if phrase is not None else "",
        reason="only tense, spelling and punctuation" if status is Status.UNCHANGED else "",
        dimensions=chosen.dimensions,
        left_out=chosen.left_out,
        moved_to_tools=chosen.moved_to_tools,
        alternatives=tuple(d.text for d in others),
        paths=chosen.paths,
        tasks=plan.tasks,
    )


def _status(chosen: Draft, plan: BulletPlan, facts: Facts, asked: frozenset[int]) -> Status:
    """Rewritten where more than tense, spelling and punctuation of one task is changed."""
    if asked & set(plan.tasks):
        return Status.ASKED
    changes = [i for i in chosen.ids if i != LIGHT and not getattr(facts.lexicon.entries.get(i), "tidy", False)]
    more = changes or chosen.paths or chosen.moved_to_tools or len(plan.tasks) > 1
    return Status.REWRITTEN if more else Status.UNCHANGED


def _raw(index: int, facts: Facts, failed: Sequence[Problem]) -> Bullet:
    """The task as typed, with the reason why no wording of it may be printed."""
    frame = facts.frames[index]
    raw = raw_draft(frame, facts.at(f"tasks[{index}]"))
    why = failed[0].why if failed else "nothing could be made of it"
    return Bullet(
        before=frame.text,
        text=raw.text,
        status=Status.UNCHANGED,
        pieces=raw.pieces,
        reason=f"no wording passed verification: {why}",
        tasks=(index,),
        fell_back=True,
        warnings=tuple(dict.fromkeys(f"{p.kind}: {p.text}: {p.why}" for p in failed[:3])),
    )
