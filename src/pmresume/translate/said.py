"""The user's own wording (``say:``): printed as written, verified like any other line, and marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pmresume.model.bullet import Bullet, Origin, OriginKind, Piece, Status
from pmresume.model.frame import Frame
from pmresume.model.inventory import ConfidentialTerm, Work
from pmresume.model.sources import Problem, Sources
from pmresume.translate.verify.gate import verify
from pmresume.vocabulary.lexicon import Lexicon


def said_bullets(
    work: Work, path: str, frames: Sequence[Frame], lexicon: Lexicon, confidential: tuple[ConfidentialTerm, ...]
) -> list[Bullet]:
    """The lines that the user wrote for the work itself, then those for single tasks."""
    found = [
        said_bullet(said.text, f"{path}.say[{n}]", (), work, frames, lexicon, confidential)
        for n, said in enumerate(work.say)
        if said.alone and said.text
    ]
    for n, task in enumerate(work.tasks):
        if task.say and task.say.text:
            found.append(
                said_bullet(task.say.text, f"{path}.tasks[{n}].say", (n,), work, frames, lexicon, confidential)
            )
    return found


def said_bullet(
    line: str,
    path: str,
    tasks: Sequence[int],
    work: Work,
    frames: Sequence[Frame],
    lexicon: Lexicon,
    confidential: tuple[ConfidentialTerm, ...],
) -> Bullet:
    """``line``, which stands at ``path`` of the inventory and tells ``tasks``, with what the verifier objects to."""
    told = tuple(frames[n] for n in tasks)
    other = tuple(frame for n, frame in enumerate(frames) if n not in tasks)
    problems = verify(line, Sources(told, other, work, confidential), (), lexicon)
    before = "\n".join(frame.text for frame in told)
    return Bullet(
        before=before,
        text=line,
        status=Status.UNCHANGED,
        pieces=(Piece(line, Origin(OriginKind.FACT, path)),),
        reason="the person's own words (say)",
        said=True,
        paths=(path,),
        tasks=tuple(tasks),
        warnings=tuple(_objections(problems, confidential)),
    )


def _objections(problems: Sequence[Problem], confidential: tuple[ConfidentialTerm, ...]) -> Iterator[str]:
    """What the verifier objects to, each word once, and all unknown words in one line.

    A person may write shorter or longer than the facts, so length and loss are no objections; a replacement of a
    confidential term is theirs to choose.
    """
    replaced = {word.casefold() for term in confidential for word in term.say.split()}
    seen: set[str] = set()
    unknown: list[str] = []
    for problem in problems:
        low = problem.text.casefold()
        if problem.kind in ("length", "loss") or low in seen | replaced:
            continue
        seen.add(low)
        if problem.kind == "word":
            unknown.append(problem.text)
        else:
            yield f"{problem.kind}: {problem.text}: {problem.why}"
    if unknown:
        yield f"no task or fact holds {', '.join(map(repr, unknown))}"
