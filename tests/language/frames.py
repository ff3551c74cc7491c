"""Reads a bullet and shows its parts as plain text."""

from __future__ import annotations

from pmresume.language.reading import read_frames
from pmresume.model.frame import Frame
from pmresume.vocabulary.lexicon import load_lexicon


def frame_of(text: str) -> Frame:
    """The frame of one bullet."""
    return read_frames([text], load_lexicon())[0]


def clause_texts(text: str) -> list[str]:
    """The clauses of a bullet as typed."""
    return [c.span.of(text) for c in frame_of(text).clauses]


def parts(text: str) -> list[tuple[str, str]]:
    """(role, words) of the parts of all clauses."""
    return [(p.role.value, p.span.of(text)) for c in frame_of(text).clauses for p in c.parts]


def uses(text: str) -> dict[str, str]:
    """Verb as typed → the role in which it stands."""
    return {v.span.of(text): v.use.value for v in frame_of(text).verbs}
