"""Whether a bullet is sound enough to print: what in it cannot be read, quoted, so that the person can be asked.

A doubt is no fault of spelling or grammar that an editor would mend; it is a place where one would have to guess.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from pmresume.model.frame import Frame, Span
from pmresume.vocabulary.lexicon import Lexicon


class DoubtKind(StrEnum):
    """What is doubtful; the question about it depends on this."""

    RESIDUE = "residue"  # "Confidential 800-60": a name was taken out
    CUT_OFF = "cut off"  # an unclosed bracket, a line that ends in "and" or "of"
    MAXIM = "maxim"  # a sentence about the world, or a feeling: nobody's act
    WORDS = "words"  # words that mean nothing in this place
    NO_ACT = "no act"  # words in a row of which none tells what was done


@dataclass(frozen=True, slots=True)
class Doubt:
    """One doubtful place: ``quote`` is its words as typed, ``span`` where they stand in the text of the frame.

    ``whole`` says that no verb of the line is surely an act of the person: not even its tense may be changed.
    """

    kind: DoubtKind
    quote: str
    span: Span
    whole: bool = False


def doubts(frame: Frame, lexicon: Lexicon) -> tuple[Doubt, ...]:
    """What cannot be read in the line, first things first, at most one of a kind; empty where the line is sound."""
    if frame.declined or not frame.text.strip():
        return ()
    found: dict[DoubtKind, Doubt] = {}
    for look in _LOOKS:
        for doubt in look(frame, lexicon):
            found.setdefault(doubt.kind, doubt)
    return tuple(sorted(found.values(), key=lambda d: (d.span, d.kind)))


def _doubt(kind: DoubtKind, frame: Frame, start: int, end: int, *, whole: bool = False) -> Doubt:
    return Doubt(kind, frame.text[start:end], Span(start, end), whole)


_RESIDUE = re.compile(
    r"\b(?:Confidential|REDACTED|XXX+|\[[^\]]*(?:redacted|removed|name)[^\]]*\])(?:\s+[\w.-]*\d[\w.-]*)?"
)


def _residue(frame: Frame, lexicon: Lexicon) -> Iterator[Doubt]:
    for match in _RESIDUE.finditer(frame.text):
        yield _doubt(DoubtKind.RESIDUE, frame, match.start(), match.end())


def _cut_off(frame: Frame, lexicon: Lexicon) -> Iterator[Doubt]:
    text = frame.text
    opened = text.rfind("(")
    if text.count("(") > text.count(")") and opened >= 0:
        yield _doubt(DoubtKind.CUT_OFF, frame, opened, len(text.rstrip()))


_LOOKS: tuple[Callable[[Frame, Lexicon], Iterator[Doubt]], ...] = (_residue, _cut_off)
