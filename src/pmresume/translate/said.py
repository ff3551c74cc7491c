"""The user's own wording (``say:``): printed as written, verified like any other line, and marked."""

from __future__ import annotations

from collections.abc import Sequence

from pmresume.model.bullet import Bullet, Origin, OriginKind, Piece, Status
from pmresume.model.frame import Frame
from pmresume.model.inventory import ConfidentialTerm, Work
from pmresume.model.sources import Sources
from pmresume.translate.verify.gate import verify
from pmresume.vocabulary.lexicon import Lexicon


def said_bullets(
    work: Work, path: str, frames: Sequence[Frame], lexicon: Lexicon, confidential: tuple[ConfidentialTerm, ...]
) -> list[Bullet]:
    """The lines that the user wrote for the work itself, then those for single tasks."""
    found = [
        _said(line, "", f"{path}.say[{n}]", Sources((), tuple(frames), work, confidential), lexicon)
        for n, line in enumerate(work.say)
    ]
    for n, task in enumerate(work.tasks):
        if task.say:
            other = tuple(f for m, f in enumerate(frames) if m != n)
            sources = Sources((frames[n],), other, work, confidential)
            found.append(_said(task.say, task.text, f"{path}.tasks[{n}].say", sources, lexicon))
    return found


def _said(line: str, before: str, path: str, sources: Sources, lexicon: Lexicon) -> Bullet:
    problems = verify(line, sources, (), lexicon)
    return Bullet(
        before=before,
        text=line,
        status=Status.UNCHANGED,
        pieces=(Piece(line, Origin(OriginKind.FACT, path)),),
        reason="the person's own words (say)",
        said=True,
        paths=(path,),
        warnings=tuple(f"{p.kind}: {p.text}: {p.why}" for p in problems if p.kind not in ("length", "loss")),
    )
