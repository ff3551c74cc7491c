"""Whether a bullet is sound enough to print: what in it cannot be read, quoted, so that the person can be asked.

A doubt is no fault of spelling or grammar that an editor would mend; it is a place where one would have to guess.
Each look below is made to be silent rather than to be wrong: a line that is asked about for nothing annoys.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pmresume.language.doubt_clauses import maxim, second_verb, unjoined_verb
from pmresume.language.doubt_words import cut_off, gap, nonsense, noun_run, residue, twice, unknown
from pmresume.model.doubt import Doubt, DoubtKind
from pmresume.model.frame import Frame
from pmresume.vocabulary.lexicon import Lexicon

__all__ = ["Doubt", "DoubtKind", "doubts"]


def doubts(frame: Frame, lexicon: Lexicon) -> tuple[Doubt, ...]:
    """What cannot be read in the line, in its order, at most one of a kind; empty where the line is sound."""
    if frame.declined or not frame.text.strip():
        return ()
    found: dict[DoubtKind, Doubt] = {}
    for look in _LOOKS:
        for doubt in look(frame, lexicon):
            found.setdefault(doubt.kind, doubt)
    return tuple(sorted(found.values(), key=lambda d: (d.span, d.kind)))


_LOOKS: tuple[Callable[[Frame, Lexicon], Iterator[Doubt]], ...] = (
    maxim,
    second_verb,
    residue,
    cut_off,
    unknown,
    nonsense,
    noun_run,
    unjoined_verb,
    gap,
    twice,
)
