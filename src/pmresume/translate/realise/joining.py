"""Puts the clauses of a bullet together again: two sentences become one, or two bullets where one would be too long."""

from __future__ import annotations

from dataclasses import dataclass

from pmresume.model.bullet import Origin, OriginKind, Piece
from pmresume.model.frame import Clause, Frame
from pmresume.translate.realise.edits import SourceText, lower_first

MOST_WORDS = 34  # house limit for one bullet
_GLUE = Origin(OriginKind.GLUE)


def word_count(pieces: list[Piece] | tuple[Piece, ...]) -> int:
    """Blank-separated words."""
    return len("".join(p.text for p in pieces).split())


@dataclass(frozen=True, slots=True)
class Body:
    """A clause told; ``acts`` if it opens with a verb."""

    pieces: list[Piece]
    acts: bool


def join_clauses(frame: Frame, bodies: list[Body], source: SourceText) -> list[Piece]:
    """All clauses in order; "\\n" in the result parts two bullets."""
    out = list(bodies[0].pieces)
    for n, (clause, told) in enumerate(zip(frame.clauses[1:], bodies[1:], strict=True), start=1):
        between = clause.joiner.of(frame.text)
        body = told.pieces
        if not sentence_ends(between):
            out.extend([Piece(_inner(between), source.origin(clause.joiner)), *lower_first(body)])
            continue
        total = word_count(out) + word_count(body)
        if not (told.acts and bodies[0].acts):
            out.extend(_beside(clause, body, between, total))
        elif total + 1 > MOST_WORDS:
            out.extend([Piece("\n", _GLUE), *body])
        else:
            more = any(sentence_ends(c.joiner.of(frame.text)) for c in frame.clauses[n + 1 :])
            out.extend([Piece(", " if more else ", and ", _GLUE), *lower_first(body)])
    return out


def sentence_ends(between: str) -> bool:
    """Whether the words between two clauses end a sentence."""
    return any(c in between for c in ".;!?\u2022\u25cf\u25aa\n")


def _inner(between: str) -> str:
    squeezed = " ".join(between.replace("&", "and").split())
    if squeezed in (",", ";", ":"):
        return squeezed + " "
    return f"{squeezed} " if squeezed.startswith(",") else f" {squeezed} "


def _beside(clause: Clause, body: list[Piece], between: str, total: int) -> list[Piece]:
    """A fragment behind a sentence keeps its place, parted as the user parted it."""
    if total > MOST_WORDS:
        return [Piece("\n", _GLUE), *body]
    mark = "; " if ";" in between or clause.noun_headed else ". "
    return [Piece(mark, _GLUE), *(lower_first(body) if mark == "; " else body)]
