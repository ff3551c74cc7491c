"""Which tasks get a line: short ones that belong together share one, and the least telling come last."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from pmresume.model.bullet import Piece
from pmresume.model.frame import VerbForm
from pmresume.translate.plan.facts import Facts
from pmresume.translate.realise.pieces import Text, join, plain
from pmresume.translate.realise.points import Point, PointKind
from pmresume.translate.realise.told import Told
from pmresume.translate.realise.weight import opens_with_verb, weight

MOST_JOINED = 30  # words of two tasks in one line


def fit(points: Sequence[Point], room: int, facts: Facts, again: frozenset[int] = frozenset()) -> list[Point]:
    """Points in the order in which they are wanted: neighbours joined where they are short, the least telling last.

    ``again`` are tasks that tell the first bullet's work again.
    """
    found = list(points)
    while len(found) - len(again) > room:
        pair = _shortest_pair(found, again, facts)
        if pair is None:
            break
        found[pair : pair + 2] = [joined(found[pair], found[pair + 1], facts)]
    while (pair := _shortest_pair(found, again, facts, most=19)) is not None and len(found) > 1:
        found[pair : pair + 2] = [joined(found[pair], found[pair + 1], facts)]
    while len(found) - len(again) > room and (short := _short_neighbours(found, facts, again)) is not None:
        found[short : short + 2] = [joined(found[short], found[short + 1], facts)]
    while len(found) > 1 and (short := _short_neighbours(found, facts, again, most=MOST_TINY)) is not None:
        found[short : short + 2] = [joined(found[short], found[short + 1], facts)]
    kept = set(_most_telling(found, room, facts, again))
    return [p for n, p in enumerate(found) if n in kept] + [p for n, p in enumerate(found) if n not in kept]


ALIKE = 0.5  # share of its words that a line has in common with one before it, from which it tells little more
TOLD_ALIKE = 4  # what that is worth against what a line tells by itself


def _most_telling(points: Sequence[Point], room: int, facts: Facts, again: frozenset[int]) -> list[int]:
    """Which lines to keep, most telling first: one that says much of what another says comes behind the others."""
    left = list(range(len(points)))
    weights = [weight(p, facts) for p in points]
    kept: list[int] = []
    while left and len(kept) < room:
        heard = [points[n].about for n in kept]
        best = min(
            left,
            key=lambda n: (
                set(points[n].tasks) <= again,
                TOLD_ALIKE * any(_alike(points[n].about, other) for other in heard) - weights[n],
                n,
            ),
        )
        left.remove(best)
        kept.append(best)
    return kept


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one) and len(one & other) >= ALIKE * min(len(one), len(other))


MOST_SHORT = 18  # words of short tasks in one line
MOST_TINY = 11  # words of two tasks that say too little for a line each


def _shortest_pair(points: Sequence[Point], again: frozenset[int], facts: Facts, most: int = MOST_JOINED) -> int | None:
    """Neighbours that do the same act or speak of the same thing."""
    return _shortest(points, again, most, facts, lambda a, b: bool(a.about & b.about))


def _short_neighbours(
    points: Sequence[Point], facts: Facts, again: frozenset[int], most: int = MOST_SHORT
) -> int | None:
    """Short tasks side by side share a line rather than the last of them none: "Wrote the plan and ran the drill"."""
    return _shortest(points, again, most, facts, lambda a, b: opens_with_verb(a, facts) and opens_with_verb(b, facts))


def _opens_alike(first: Point, second: Point, facts: Facts) -> bool:
    """Whether both open in one tense: "Test planning and converted 200 cases" is no sentence."""
    forms = []
    for point in (first, second):
        words = plain(point.heads[0].text).lower().split()[:2]
        read = ({form for _, form in facts.lexicon.action_forms.get(w.strip(","), ())} for w in words)
        forms.append(next((found for found in read if found), set()) & {VerbForm.PAST, VerbForm.BASE})
    return not all(forms) or bool(forms[0] & forms[1])


def _shortest(
    points: Sequence[Point], again: frozenset[int], most: int, facts: Facts, fits: Callable[[Point, Point], bool]
) -> int | None:
    """Where the two shortest neighbours stand that can share a line of ``most`` words."""
    sizes = [
        (a.heads[0].size + b.heads[0].size, n)
        for n, (a, b) in enumerate(pairwise(points))
        if len(a.tasks) == len(b.tasks) == 1
        and _joinable(a)
        and _joinable(b)
        and not {*a.tasks, *b.tasks} & again
        and _opens_alike(a, b, facts)
        and fits(a, b)
    ]
    best = min(sizes, default=(99, 0))
    return best[1] if best[0] <= most else None


def _joinable(point: Point) -> bool:
    line = plain(point.heads[0].text)
    return not any(mark in line for mark in ("; ", ": ", ". ", ", ", "\n"))


_SECOND_ACT = re.compile(r" and (?=(?P<verb>[a-z]+) )")


def _in_a_row(text: Text, facts: Facts, mark: str = ", ") -> Text:
    """Two acts joined by "and", as two of a row: "Wrote the plan, tested it"; else empty."""
    line = plain(text)
    first = line.split()[0].lower()
    found = [
        m
        for m in _SECOND_ACT.finditer(line)
        if {f for _, f in facts.lexicon.action_forms.get(m["verb"], ())}
        & {f for _, f in facts.lexicon.action_forms.get(first, ())}
        and m["verb"] not in facts.lexicon.object_forms
    ]
    if len(found) != 1 or line.count(" and ") != 1 or "," in line or " " not in line[: found[0].start()]:
        return ()  # "imaged and deployed laptops" are two acts on one thing
    out: list[Piece] = []
    at = 0
    for piece in text:
        start, at = at, at + len(piece.text)
        if start <= found[0].start() and found[0].end() <= at:
            cut = found[0].start() - start
            out.append(replace(piece, text=piece.text[:cut] + mark + piece.text[cut + 5 :]))
        else:
            out.append(piece)
    return tuple(out) if "".join(p.text for p in out) != line else ()


def joined(first: Point, second: Point, facts: Facts) -> Point:
    """Two tasks in one line: ", and" where either has a comma or an "and" of its own."""
    heads = []
    for n in range(max(1, min(2, len(first.heads), len(second.heads)))):
        a, b = first.heads[min(n, len(first.heads) - 1)], second.heads[min(n, len(second.heads) - 1)]
        busy = any(mark in plain(t.text) for t in (a, b) for mark in (",", " and "))
        said = _same_verbs(plain(a.text), plain(b.text))
        second_half = rest_of(b.text, said) if said else lower_first(b.text)
        first_half = a.text
        if busy and not said and (row := _in_a_row(a.text, facts)):
            first_half = row  # "Broke it down, kept the calendar, and wrote the guides"
        mark = ", and " if busy and not said else " and "
        if " and " not in plain(a.text) and not said and (row := _in_a_row(b.text, facts, ", and ")):
            second_half, mark = lower_first(row), ", "  # "Surveyed the site, configured controllers, and replaced APs"
        heads.append(
            Told(
                join(first_half, mark, second_half),
                tuple(dict.fromkeys((*a.ids, *b.ids))),
                tuple(dict.fromkeys((*a.dimensions, *b.dimensions))),
                (*a.left_out, *b.left_out),
                (*a.moved_to_tools, *b.moved_to_tools),
            )
        )
    tasks, about = (*first.tasks, *second.tasks), first.about | second.about
    return Point(PointKind.TASK, (*first.paths, *second.paths), heads=tuple(heads), tasks=tasks, about=about)


_FURTHER = frozenset(["that", "which", "who", "where", "by", "to", "for", "with", "using", "from", "during", "through"])


def _same_verbs(first: str, second: str) -> int:
    """How many characters of the second line are verbs that the first opens with: "Manage and maintain "."""
    one, two = first.split(), second.split()
    shared = 0
    while shared < min(len(one), len(two)) and one[shared].lower().strip(",") == two[shared].lower().strip(","):
        shared += 1
    if not shared or one[shared - 1].lower() in ("and", "the", "a", "an") or shared >= len(two):
        return 0
    if one[shared - 1].endswith(",") or one[min(shared, len(one) - 1)].lower() in ("and", "or"):
        return 0  # "Developed and deployed X": what is only developed is not deployed
    if any(word.lower() in _FURTHER for word in one[shared:]):
        return 0  # behind "tools that automated the process" it would be one more thing automated
    return len(" ".join(two[:shared])) + 1


def lower_first(text: Text) -> Text:
    """Without the capital of the line's beginning; a verb opens it."""
    head = text[0]
    word = head.text.split()[0] if head.text.split() else ""
    if not word[:1].isupper() or any(c.isupper() for c in word[1:]):
        return text
    return (replace(head, text=head.text[:1].lower() + head.text[1:]), *text[1:])


def rest_of(text: Text, start: int) -> Text:
    """What follows the first ``start`` characters."""
    out: list[Piece] = []
    for piece in text:
        kept = piece.text[start:] if start > 0 else piece.text
        start -= len(piece.text)
        if kept:
            out.append(replace(piece, text=kept))
    return tuple(out)
