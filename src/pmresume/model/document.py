"""A document that somebody edited, line by line, as its readers give it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class LineKind(StrEnum):
    """What a line is by its style or its marks."""

    HEADING = "heading"
    BULLET = "bullet"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """A paragraph, heading or list entry, formatting removed; ``place`` says where it stands: "line 12"."""

    kind: LineKind
    text: str
    place: str = ""


@dataclass(frozen=True, slots=True)
class EditedDocument:
    """The lines in reading order, and the marks of the lines that pmresume wrote, where the document carries them."""

    lines: tuple[DocumentLine, ...]
    written: frozenset[str] = frozenset()  # of :func:`pmresume.model.line_mark.line_mark`; empty where unknown
