"""A place of a bullet that cannot be read with certainty."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pmresume.model.frame import Span


class DoubtKind(StrEnum):
    """What is doubtful; the question about it depends on this."""

    RESIDUE = "residue"  # "Confidential 800-60": a name was taken out
    CUT_OFF = "cut off"  # an unclosed bracket, a line that ends in "and" or "of"
    MAXIM = "maxim"  # a sentence about the world, or a feeling: nobody's act
    MODAL = "modal"  # "may provide training": a rule of the job, not an act
    WORDS = "words"  # words that mean nothing in this place
    RUN_ON = "run on"  # two statements in one, or nouns in a row, with no word that joins them
    GAP = "gap"  # "support to of the users": a word is missing
    TWICE = "twice"  # "developed the modules developed by others": whose act it was


@dataclass(frozen=True, slots=True)
class Doubt:
    """One doubtful place: ``quote`` is its words as typed, ``span`` where they stand in the text of the frame.

    ``whole`` says that no verb of the line is surely an act of the person: not even its tense may be changed.
    """

    kind: DoubtKind
    quote: str
    span: Span
    whole: bool = False
