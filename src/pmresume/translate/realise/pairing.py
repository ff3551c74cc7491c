"""Which tasks get a line: short ones that belong together share one, and the least telling come last."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise

from pmresume.model.bullet import Piece
from pmresume.translate.plan.facts import Facts
from pmresume.translate.realise.pieces import Text, capital, glue, join, plain
from pmresume.translate.realise.points import Point, PointKind
from pmresume.translate.realise.splice import between
from pmresume.translate.realise.told import Told
from pmresume.vocabulary.inflect import singular

MOST_JOINED = 30  # words of two tasks in one line


def fit(points: Sequence[Point], room: int, facts: Facts, again: frozenset[int] = frozenset()) -> list[Point]:
    """Points in the order in which they are wanted: neighbours joined where they are short, the least telling last.

    ``again`` are tasks that tell the first bullet's work again.
    """
    found = list(points)
    while len(found) - len(again) > room:
        pair = _shortest_pair(found, again)
        if pair is None:
            break
        found[pair : pair + 2] = [joined(found[pair], found[pair + 1], facts)]
    while (pair := _shortest_pair(found, again, most=19)) is not None and len(found) > 1:
        found[pair : pair + 2] = [joined(found[pair], found[pair + 1], facts)]
    while len(found) - len(again) > room and (short := _short_neighbours(found, facts, again)) is not None:
        found[short : short + 2] = [joined(found[short], found[short + 1], facts)]
    while len(found) > 1 and (short := _short_neighbours(found, facts, again, most=MOST_TINY)) is not None:
        found[short : short + 2] = [joined(found[short], found[short + 1], facts)]
    ranked = sorted(range(len(found)), key=lambda n: (set(found[n].tasks) <= again, -_weight(found[n], facts), n))
    kept = set(ranked[:room])
    return [p for n, p in enumerate(found) if n in kept] + [p for n, p in enumerate(found) if n not in kept]


CROWDED = 26  # words beyond which a task is a list of duties rather than one of them
LEAST_LINE = 6  # words of an act that has a line of its own
MOST_SHORT = 18  # words of short tasks in one line
MOST_TINY = 11  # words of two tasks that say too little for a line each


def _acts(point: Point, facts: Facts) -> bool:
    """Whether the task opens with its verb: "on call one week in four" does not."""
    frame = facts.frames[point.tasks[0]]
    return frame.action is not None and not (frame.clauses and frame.clauses[0].noun_headed)


def _shortest_pair(points: Sequence[Point], again: frozenset[int], most: int = MOST_JOINED) -> int | None:
    """Neighbours that do the same act or speak of the same thing."""
    return _shortest(points, again, most, lambda a, b: bool(a.about & b.about))


def _short_neighbours(
    points: Sequence[Point], facts: Facts, again: frozenset[int], most: int = MOST_SHORT
) -> int | None:
    """Short tasks side by side share a line rather than the last of them none: "Wrote the plan and ran the drill"."""
    return _shortest(points, again, most, lambda a, b: _acts(a, facts) and _acts(b, facts))


def _shortest(
    points: Sequence[Point], again: frozenset[int], most: int, fits: Callable[[Point, Point], bool]
) -> int | None:
    """Where the two shortest neighbours stand that can share a line of ``most`` words."""
    sizes = [
        (a.heads[0].size + b.heads[0].size, n)
        for n, (a, b) in enumerate(pairwise(points))
        if len(a.tasks) == len(b.tasks) == 1
        and _joinable(a)
        and _joinable(b)
        and not {*a.tasks, *b.tasks} & again
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


def _same_verbs(first: str, second: str) -> int:
    """How many characters of the second line are verbs that the first opens with: "Manage and maintain "."""
    one, two = first.split(), second.split()
    shared = 0
    while shared < min(len(one), len(two)) and one[shared].lower().strip(",") == two[shared].lower().strip(","):
        shared += 1
    if not shared or one[shared - 1].lower() in ("and", "the", "a", "an") or shared >= len(two):
        return 0
    return len(" ".join(two[:shared])) + 1


def lower_first(text: Text) -> Text:
    """Without the capital of the line's beginning; a verb opens it."""
    head = text[0]
    word = head.text.split()[0] if head.text.split() else ""
    if not word[:1].isupper() or any(c.isupper() for c in word[1:]):
        return text
    return (replace(head, text=head.text[:1].lower() + head.text[1:]), *text[1:])


def _weight(point: Point, facts: Facts) -> int:
    """How much a line tells: what the project was about before standing duties, counts and names before words."""
    frames = [facts.frames[t] for t in point.tasks]
    named, counted = len(point.about & _named(facts)), len(point.about & _scope_words(facts))
    return (
        min(4, sum(2 * len(f.quantities) + 2 * len(f.tools) for f in frames))
        + min(3, sum(len(f.marks) for f in frames))
        + 3 * len(point.heads[0].paths)
        + min(3, sum(len(f.text.split()) for f in frames) // 8)
        + 2 * len(point.tasks)
        - 4 * (not _acts(point, facts))
        - 4 * (not named and not counted)
        - 2 * ("; " in plain(point.heads[0].text))
        - 3 * (point.heads[0].size > CROWDED)
        + 3 * min(3, named)
        + min(2, counted)
        + min(3, len(point.about & _facts_words(facts)))
    )


def by_subject(points: Sequence[Point], facts: Facts) -> list[Point]:
    """What the name says first, where no line tells the work as a whole; of equals, as the person has them."""
    return sorted(points, key=lambda p: -len(p.about & _named(facts)))


def in_lines(points: Sequence[Point], room: int) -> list[Point]:
    """Tasks of several acts behind semicolons, each act a line of its own, as long as the page has room for all."""
    found = list(points)
    for n, point in enumerate(found):
        parts = plain(point.heads[0].text).split("; ")
        if len(parts) > 1 and min(len(p.split()) for p in parts) >= LEAST_LINE and len(found) + len(parts) - 1 <= room:
            found[n] = replace(point, heads=tuple(replace(h, text=_lines(h.text)) for h in point.heads))
            room -= len(parts) - 1
    return found


def _lines(text: Text) -> Text:
    for found in reversed(list(re.finditer("; ", plain(text)))):
        text = (
            *between(text, 0, found.start()),
            *glue("\n"),
            *capital(between(text, found.end(), len(plain(text)))),
        )
    return text


def _subject(facts: Facts) -> frozenset[str]:
    """Words of the name, the kind and the scope, nouns in the singular."""
    return _named(facts) | _scope_words(facts)


def _named(facts: Facts) -> frozenset[str]:
    return _words(f"{facts.name} {facts.kind}", facts)


def _scope_words(facts: Facts) -> frozenset[str]:
    return _words(" ".join(item.key for item in facts.work.scope), facts) - _named(facts)


def _facts_words(facts: Facts) -> frozenset[str]:
    """Words of the risks, results, dependencies, changes and the reason, other than those of the subject."""
    work = facts.work
    said = [work.reason, *work.dependencies, *(r.risk for r in work.risks), *(c.request for c in work.scope_changes)]
    said += [f"{r.metric} {r.text}" for r in work.results]
    return _words(" ".join(said), facts) - _subject(facts)


def _words(text: str, facts: Facts) -> frozenset[str]:
    found = {singular(w.lower(), facts.lexicon) for w in re.findall(r"[A-Za-z][\w-]+", text)}
    return frozenset(found - _SMALL)


_SMALL = frozenset(["and", "the", "for", "of", "in", "to", "with", "on", "at", "new", "support", "work", "after"])


def rest_of(text: Text, start: int) -> Text:
    """What follows the first ``start`` characters."""
    out: list[Piece] = []
    for piece in text:
        kept = piece.text[start:] if start > 0 else piece.text
        start -= len(piece.text)
        if kept:
            out.append(replace(piece, text=kept))
    return tuple(out)
