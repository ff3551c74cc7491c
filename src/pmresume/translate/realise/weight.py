"""How much each task of a project tells, in which order tasks stand, and which of them are several lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pmresume.translate.plan.facts import Facts
from pmresume.translate.realise.pieces import Text, capital, glue, plain
from pmresume.translate.realise.points import Point
from pmresume.translate.realise.splice import between
from pmresume.vocabulary.inflect import singular

CROWDED = 26  # words beyond which a task is a list of duties rather than one of them
LEAST_LINE = 6  # words of an act that has a line of its own


def opens_with_verb(point: Point, facts: Facts) -> bool:
    """Whether the task opens with its verb: "on call one week in four" does not."""
    frame = facts.frames[point.tasks[0]]
    return frame.action is not None and not (frame.clauses and frame.clauses[0].noun_headed)


def weight(point: Point, facts: Facts) -> int:
    """How much a line tells: what the project was about before standing duties, counts and names before words."""
    frames = [facts.frames[t] for t in point.tasks]
    named, counted = len(point.about & named_words(facts)), len(point.about & _scope_words(facts))
    return (
        min(4, sum(2 * len(f.quantities) + 2 * len(f.tools) for f in frames))
        + min(3, sum(len(f.marks) for f in frames))
        + 3 * len(point.heads[0].paths)
        + min(3, sum(len(f.text.split()) for f in frames) // 8)
        + 2 * len(point.tasks)
        - 4 * (not opens_with_verb(point, facts))
        - 4 * (not named and not counted)
        - 2 * ("; " in plain(point.heads[0].text))
        - 3 * (point.heads[0].size > CROWDED)
        + 3 * min(3, named)
        + min(2, counted)
        + min(3, len(point.about & _facts_words(facts)))
    )


def by_subject(points: Sequence[Point], facts: Facts) -> list[Point]:
    """What the name says first, where no line tells the work as a whole; of equals, as the person has them."""
    return sorted(points, key=lambda p: -len(p.about & named_words(facts)))


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
    return named_words(facts) | _scope_words(facts)


def named_words(facts: Facts) -> frozenset[str]:
    """Words of the name and the kind, nouns in the singular."""
    return _words(f"{facts.name} {facts.kind}", facts)


def _scope_words(facts: Facts) -> frozenset[str]:
    return _words(" ".join(item.key for item in facts.work.scope), facts) - named_words(facts)


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
