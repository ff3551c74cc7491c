"""Translates the duties of a position that tells no facts beside them: task by task."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pmresume.model.bullet import Bullet, LeftOut, Question, Status
from pmresume.model.frame import Frame
from pmresume.model.inventory import ConfidentialTerm, Position
from pmresume.model.sources import Sources
from pmresume.model.translation import Entry
from pmresume.translate import doubted
from pmresume.translate.as_lines import as_lines
from pmresume.translate.asking import in_order
from pmresume.translate.choose import Page
from pmresume.translate.lines import translate_line
from pmresume.translate.repeated import repeated, says_all
from pmresume.translate.said import said_bullets
from pmresume.translate.thin import NO_ACT
from pmresume.vocabulary.lexicon import Lexicon

MOST_QUESTIONS = 3


_NO_LINE = NO_ACT | doubted.NO_ACT


def translate_duties(
    work: Position,
    path: str,
    frames: Sequence[Frame],
    lexicon: Lexicon,
    *,
    page: Page,
    past: bool,
    confidential: tuple[ConfidentialTerm, ...] = (),
    runners_up: bool = True,
    elsewhere: Sequence[tuple[str, Frame]] = (),
) -> Entry:
    """One bullet a task, two where one would be too long; of duties that tell the same, the one that says more.

    ``elsewhere`` are tasks that projects of the position tell, with their paths: a duty that says no more has no line.
    """
    bullets: list[Bullet] = []
    left: list[LeftOut] = []
    asked: list[Question] = []
    over = repeated(frames, lexicon, but=frozenset(n for n, task in enumerate(work.tasks) if task.say))
    for n, (task, frame) in enumerate(zip(work.tasks, frames, strict=True)):
        if task.say:
            continue
        if n in over:
            left.append(LeftOut(frame.text, f"the same work as task {over[n] + 1}", f"{path}.tasks[{n}]"))
            continue
        project = next((where for where, told in elsewhere if says_all(frame, told, lexicon)), "")
        if project:
            left.append(LeftOut(frame.text, f"the same work as {project}", f"{path}.tasks[{n}]"))
            continue
        sources = Sources((frame,), (), None, confidential)
        where = f"{path}.tasks[{n}]"
        bullet = translate_line(frame, lexicon, page, path=where, past=past, sources=sources, runners_up=runners_up)
        if bullet.status is Status.DECLINED and frame.declined == "says nothing":
            left.append(LeftOut(frame.text, frame.declined, f"{path}.tasks[{n}]"))
        elif bullet.status is Status.ASKED and bullet.reason in _NO_LINE:
            left.append(LeftOut(frame.text, bullet.reason, f"{path}.tasks[{n}]"))
            asked.extend(bullet.questions[:1])
        else:
            bullets.extend(as_lines(replace(bullet, tasks=(n,))))
    bullets.extend(said_bullets(work, path, frames, lexicon, confidential))
    questions = _most_valuable(bullets, asked)
    return Entry(
        path=path, name=work.title or work.employer, bullets=tuple(bullets), left_out=tuple(left), questions=questions
    )


def _most_valuable(bullets: Sequence[Bullet], asked: Sequence[Question]) -> tuple[Question, ...]:
    # A thin duty is the first thing to ask about: it is not worth its line until the answer is there.
    thin_first = sorted(bullets, key=lambda b: b.status is not Status.ASKED)
    return in_order([*asked, *(q for b in thin_first for q in b.questions)])[:MOST_QUESTIONS]
