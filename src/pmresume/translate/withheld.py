"""Tells a work without some of its facts; what is told keeps the numbers that its facts have in the inventory."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from pmresume.model.bullet import Bullet, LeftOut, Question
from pmresume.model.inventory import Work
from pmresume.model.translation import Entry

_LISTS = ("tasks", "risks", "results", "scope_changes", "dependencies", "stakeholders", "vendors", "tools")
_EMPTY: Mapping[str, object] = {"team": None, "reason": "", "budget": "", "deadline": None}
_Numbers = Mapping[str, list[int]]


def tell_without(work: Work, path: str, held: frozenset[str], tell: Callable[[Work], Entry]) -> Entry:
    """What ``tell`` makes of ``work`` without the facts ``held`` ("results[0]", "scope.servers")."""
    kept: dict[str, list[int]] = {}
    changes: dict[str, object] = {}
    for key in _LISTS:
        values = getattr(work, key)
        kept[key] = [n for n in range(len(values)) if f"{key}[{n}]" not in held]
        changes[key] = tuple(values[n] for n in kept[key])
    changes["scope"] = tuple(item for item in work.scope if f"scope.{item.key}" not in held)
    changes |= {key: empty for key, empty in _EMPTY.items() if key in held}
    entry = tell(work.model_copy(update=changes))
    return _Renumbered(path, kept).entry(entry)


class _Renumbered:
    def __init__(self, path: str, kept: _Numbers) -> None:
        self.kept = kept
        self.place = re.compile(rf"^({re.escape(path)}\.)({'|'.join(_LISTS)})\[(\d+)\]")

    def path(self, text: str) -> str:
        return self.place.sub(lambda m: f"{m[1]}{m[2]}[{self._old(m[2], int(m[3]))}]", text)

    def entry(self, entry: Entry) -> Entry:
        return replace(
            entry,
            bullets=tuple(map(self._bullet, entry.bullets)),
            left_out=tuple(map(self._left_out, entry.left_out)),
            questions=tuple(map(self._question, entry.questions)),
        )

    def _old(self, key: str, number: int) -> int:
        return self.kept[key][number] if number < len(self.kept[key]) else number

    def _bullet(self, bullet: Bullet) -> Bullet:
        pieces = tuple(replace(p, origin=replace(p.origin, ref=self.path(p.origin.ref))) for p in bullet.pieces)
        return replace(
            bullet,
            pieces=pieces,
            paths=tuple(map(self.path, bullet.paths)),
            tasks=tuple(self._old("tasks", n) for n in bullet.tasks),
            left_out=tuple(map(self._left_out, bullet.left_out)),
            questions=tuple(map(self._question, bullet.questions)),
        )

    def _left_out(self, left: LeftOut) -> LeftOut:
        return replace(left, path=self.path(left.path))

    def _question(self, question: Question) -> Question:
        return replace(question, path=self.path(question.path))
