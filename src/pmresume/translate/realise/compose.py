"""A planned bullet in several wordings."""

from __future__ import annotations

from collections.abc import Iterator

from pmresume.model.bullet import Draft
from pmresume.translate.plan.arrange import LIMIT, BulletPlan
from pmresume.translate.realise.pieces import capital, join
from pmresume.translate.realise.told import Told

MOST_CANDIDATES = 8


def candidates(plan: BulletPlan) -> tuple[Draft, ...]:
    """Wordings, best first: other heads, then other tails; then with the last tail left out, and the one before."""
    found: dict[str, Draft] = {}
    for told, tasks in _wordings(plan):
        draft = _draft(told, tasks)
        if len(draft.text.split()) <= LIMIT or not found:
            found.setdefault(draft.text, draft)
    return tuple(found.values())[: MOST_CANDIDATES + 4]


def _wordings(plan: BulletPlan) -> Iterator[tuple[list[Told], tuple[int, ...]]]:
    tails = [p.tails for p in plan.tails]
    ends = [p.ends for p in plan.ends]
    more = [plan.head.more] if plan.head.more else []
    follow = [*tails, *more, *ends]
    for keep in range(len(follow), -1, -1):
        kept = follow[:keep]
        widest = max([len(plan.head.heads), *(len(k) for k in kept)]) if keep == len(follow) else min(2, len(plan.head.heads))
        for n in range(min(widest, MOST_CANDIDATES)):
            head = plan.head.heads[min(n, len(plan.head.heads) - 1)]
            yield [head, *(k[min(n, len(k) - 1)] for k in kept)], plan.tasks
        if keep == len(follow):
            for n in range(1, len(plan.head.heads)):
                yield [plan.head.heads[n], *(k[0] for k in kept)], plan.tasks


def _draft(told: list[Told], tasks: tuple[int, ...]) -> Draft:
    text = capital(join(*(t.text for t in told)))
    return Draft(
        pieces=text,
        ids=tuple(dict.fromkeys(i for t in told for i in t.ids)),
        dimensions=tuple(dict.fromkeys(d for t in told for d in t.dimensions)),
        left_out=tuple(o for t in told for o in t.left_out),
        moved_to_tools=tuple(m for t in told for m in t.moved_to_tools),
        tasks=tasks,
        paths=tuple(dict.fromkeys(p for t in told for p in t.paths)),
    )
