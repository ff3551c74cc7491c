"""What translating an inventory gives, before it is laid out as a resume."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from pmresume.model.bullet import Bullet, LeftOut, Question


class Evidence(StrEnum):
    """How far a project shows a dimension."""

    SHOWN = "shown"
    UNUSED = "in the inventory but unused"
    NONE = "no evidence"


@dataclass(frozen=True, slots=True)
class Entry:
    """The bullets of one project or position."""

    path: str  # "projects[0]"
    name: str
    bullets: tuple[Bullet, ...]
    left_out: tuple[LeftOut, ...] = ()
    questions: tuple[Question, ...] = ()
    coverage: tuple[tuple[str, Evidence], ...] = ()  # dimension, in the fixed order
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Translation:
    """All entries in inventory order: projects, then positions."""

    entries: tuple[Entry, ...]
    questions: tuple[Question, ...] = ()  # most valuable first, deduplicated
    warnings: tuple[str, ...] = ()
