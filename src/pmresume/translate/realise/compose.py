"""A planned bullet in several wordings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.model.bullet import Draft
from pmresume.translate.plan.placing import LIMIT, BulletPlan
from pmresume.translate.realise.pieces import Text, capital, entries_of, glue, join, plain
from pmresume.translate.realise.points import PointKind
from pmresume.translate.realise.splice import definite
from pmresume.translate.realise.told import Told

MOST_CANDIDATES = 24
# What is set between commas, and what would be read as a part of it.
_CLAUSES = (", because ", ", as ", ", working with ", ", together with ", ", prompted by ", ", in response to ")
_BREAKS = (" by the ", " toward ", " with a", " in a", " for ", " since ")


def candidates(plan: BulletPlan, introduced: frozenset[str] = frozenset()) -> tuple[Draft, ...]:
    """Wordings, best first: all that was planned in several ways, then with the last tail left out, and so on.

    ``introduced`` are phrases ("a program office") that the lines before have used.
    """
    found: dict[str, Draft] = {}
    for told in _wordings(plan):
        draft = _draft(told, plan.tasks, introduced)
        if longest_line(draft.text) <= LIMIT or not found:
            found.setdefault(draft.text, draft)
    clear = [d for d in found.values() if not _TWICE_WITH.search(d.text)]
    return tuple(clear or found.values())[:MOST_CANDIDATES]


# "With a team with the vendor": the one would seem to have the other.
_TWICE_WITH = re.compile(r"\bwith (?:(?!(?:and|while) )[^\s,;]+ )+with (?!the ability)")


def _wordings(plan: BulletPlan) -> Iterator[list[Told]]:
    heads = plan.head.heads
    more = [plan.head.more] if plan.head.more else []
    tails = [_options(plan, n) for n in range(len(plan.tails))]
    follow = [*tails, *more, *(p.ends for p in plan.ends)]
    yield [heads[0], *(f[0] for f in follow)]
    # One follower at a time in its other wordings, so that one that does not pass spoils no more than itself.
    for n, options in enumerate(follow):
        for other in options[1:3]:
            yield [heads[0], *(other if m == n else f[0] for m, f in enumerate(follow))]
    for k, head in enumerate(heads[1:4], 1):
        yield [head, *(f[min(k, len(f) - 1)] for f in follow)]
        yield [head, *(f[0] for f in follow)]
    # " and license cost by ..." has its verb in the tail before it and goes with that.
    leaning = {n for n in range(1, len(plan.tails)) if plan.tails[n].kind is plan.tails[n - 1].kind}
    leaning |= {len(follow) - 1} if len(plan.ends) > 1 else set()  # "; no site lost its connection, and ..."
    for n in range(len(follow) - 1, -1, -1):
        for head in heads[:2]:
            yield [head, *(f[0] for m, f in enumerate(follow) if m != n and not (m == n + 1 and m in leaning))]
    for keep in range(max(0, len(follow) - 2), -1, -1):
        for head in heads:
            yield [head, *(f[0] for f in follow[:keep])]


def _options(plan: BulletPlan, n: int) -> tuple[Told, ...]:
    """The wordings of a tail that go with what stands before it."""
    point = plan.tails[n]
    before = plan.tails[n - 1] if n else plan.head
    if before.kind is point.kind:
        if before.way != point.way:
            return (point.crossing if n else point.crosses) or point.tails
        return (point.joins if n else point.also) or point.tails
    if (
        point.kind is PointKind.PARTNERS
        and plan.head.kind is PointKind.LEAD
        and not any(p.kind is PointKind.TEAM for p in plan.tails[:n])
    ):
        first = plain(plan.head.heads[0].text)
        if len(_PREPOSITIONS.findall(first)) > 2 or _SERVING.match(first):
            # "For an office across four buildings with a reseller" would put the reseller into the buildings.
            return tuple(sorted(point.tails, key=lambda t: not plain(t.text).startswith(", working")))
        return tuple(sorted(point.tails, key=lambda t: plain(t.text).startswith(",")))
    if point.kind is PointKind.PARTNERS and any(p.kind is PointKind.TEAM for p in plan.tails[:n]):
        # "with a team with the vendor" would put the vendor into the team.
        return tuple(t for t in point.tails if plain(t.text).startswith(",")) or point.tails
    if point.kind is PointKind.PARTNERS and plan.head.kind is not PointKind.LEAD:
        # "Behind the data cleanup with the controllers" would make them part of the cleanup; and what was approved was
        # taken on by one, not "together with" those who approved it.
        mark = ", working" if plan.head.kind is PointKind.CHANGE else ","
        return tuple(t for t in point.tails if plain(t.text).startswith(mark)) or point.tails
    return point.tails


def _closed(parts: list[Text]) -> Iterator[Text]:
    """A comma where an inserted phrase ends and more of the sentence follows: ", covering nine reports, with ..."."""
    covering = clause = False
    for part in parts:
        said = plain(part)
        if (covering and said.startswith(" ")) or (clause and said.startswith(_BREAKS)):
            yield glue(",")
        yield part
        covering = ", covering " in said and not said.startswith(";")
        clause = said.startswith(_CLAUSES)


_PREPOSITIONS = re.compile(r" (?:of|for|across|to|at|from|in|on) ")
_SERVING = re.compile(r"(?:Support|Provid|Administer|Maintain)\w* ")


def longest_line(text: str) -> int:
    """Words of the longest of the lines."""
    return max(len(line.split()) for line in text.split("\n"))


def _draft(told: list[Told], tasks: tuple[int, ...], introduced: frozenset[str]) -> Draft:
    text = definite(capital(join(*_closed([t.text for t in told]))), introduced)
    return Draft(
        pieces=text,
        ids=tuple(dict.fromkeys([*(i for t in told for i in t.ids), *entries_of(text)])),
        dimensions=tuple(dict.fromkeys(d for t in told for d in t.dimensions)),
        left_out=tuple(o for t in told for o in t.left_out),
        moved_to_tools=tuple(m for t in told for m in t.moved_to_tools),
        tasks=tasks,
        paths=tuple(dict.fromkeys(p for t in told for p in t.paths)),
    )
