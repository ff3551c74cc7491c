"""A task told as two lines becomes two bullets of the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pmresume.model.bullet import Bullet, LeftOut


def fitting_lines(bullets: Sequence[Bullet], most: int, path: str) -> tuple[list[Bullet], list[LeftOut]]:
    """Every line as a bullet of its own, as long as there are no more than ``most``, and the lines without room."""
    kept: list[Bullet] = []
    left: list[LeftOut] = []
    room = most - len(bullets)
    for bullet in bullets:
        first, *more = as_lines(bullet)
        kept += [first, *more[: max(0, room)]]
        for line in more[max(0, room) :]:
            told = f"task {bullet.tasks[0] + 1}: {line.text}" if bullet.tasks else line.text
            left.append(LeftOut(told, "no room beside what weighs more", f"{path}.tasks[{bullet.tasks[0]}]"))
        room -= len(more)
    return kept, left


def as_lines(bullet: Bullet) -> list[Bullet]:
    """A task that became two bullets, as two; questions and reasons stay with the first."""
    if "\n" not in bullet.text:
        return [bullet]
    lines = bullet.text.split("\n")
    cuts: list[list[int]] = [[]]
    for n, piece in enumerate(bullet.pieces):
        if piece.text == "\n":
            cuts.append([])
        else:
            cuts[-1].append(n)
    return [
        replace(
            bullet,
            text=line,
            pieces=tuple(bullet.pieces[k] for k in cuts[n]) if n < len(cuts) else (),
            questions=bullet.questions if n == 0 else (),
            alternatives=bullet.alternatives if n == 0 else (),
            left_out=bullet.left_out if n == 0 else (),
        )
        for n, line in enumerate(lines)
    ]
