"""What one bullet may draw on: the tasks that it tells and the facts of its own project or position."""

from __future__ import annotations

from dataclasses import dataclass

from pmresume.model.dates import PartialDate
from pmresume.model.frame import Frame
from pmresume.model.inventory import ConfidentialTerm, Work


@dataclass(frozen=True, slots=True)
class Sources:
    """The evidence for one bullet, never the whole inventory."""

    told: tuple[Frame, ...] = ()  # nothing of these may be lost unlisted
    other: tuple[Frame, ...] = ()  # the other tasks of the same project
    work: Work | None = None
    confidential: tuple[ConfidentialTerm, ...] = ()
    as_of: PartialDate | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """A claim of the text that the sources do not bear out."""

    # number name tool polarity modality agent word licence qualifier loss hedge role computed confidential construction
    # length
    kind: str
    text: str  # the offending words
    why: str
