"""Drafts and finished bullets, every piece with its origin."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class OriginKind(StrEnum):
    """Where a piece of text comes from."""

    TASK = "task"  # words of a task; ref "projects[0].tasks[1]:4-17" (path and character span)
    FACT = "fact"  # a fact, perhaps in other form; ref is its inventory path "projects[0].scope.servers"
    VOCABULARY = "vocabulary"  # ref is the entry id
    GLUE = "glue"  # punctuation, articles, "and"; ref empty


@dataclass(frozen=True, slots=True)
class Origin:
    """Kind of source and where in it."""

    kind: OriginKind
    ref: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of output text with one origin."""

    text: str
    origin: Origin


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A fact or words of a task that the output does not show, with the reason."""

    fact: str
    why: str
    path: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """What to ask the user; ``value`` orders questions, higher first."""

    text: str
    path: str = ""  # the fact that an answer would fill, "projects[0].results"
    value: int = 0


class Status(StrEnum):
    """What became of a line (see docs: statuses of a translated line)."""

    REWRITTEN = "rewritten"
    UNCHANGED = "unchanged"
    ASKED = "asked"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class Draft:
    """One candidate wording before verification."""

    pieces: tuple[Piece, ...]
    ids: tuple[str, ...] = ()  # phrases, constructions, PM verbs that the plan chose
    dimensions: tuple[str, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    moved_to_tools: tuple[str, ...] = ()
    tasks: tuple[int, ...] = ()  # indices of the tasks that the draft tells
    paths: tuple[str, ...] = ()  # facts that the draft shows

    @property
    def text(self) -> str:
        """The finished line."""
        return "".join(p.text for p in self.pieces)


@dataclass(frozen=True, slots=True)
class Bullet:
    """A finished line of the resume with all that ``explain`` shows about it."""

    before: str  # the task or tasks, joined by newlines; "" for a bullet from facts alone
    text: str
    status: Status
    pieces: tuple[Piece, ...] = ()
    phrase: str = ""  # id of the phrase or construction; made up on the spot: "generic..."
    ids: tuple[str, ...] = ()
    action: str = ""
    object_class: str = ""
    reason: str = ""  # why unchanged, asked or declined, or why a candidate fell back
    dimensions: tuple[str, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    moved_to_tools: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()
    alternatives: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()
    tasks: tuple[int, ...] = ()  # which tasks of its work the line tells
    said: bool = False  # the user's own `say:`
    fell_back: bool = False  # every candidate failed verification
    warnings: tuple[str, ...] = ()
