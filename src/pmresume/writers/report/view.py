"""What the report shows, as plain frozen data: the template decides only how it looks."""

from __future__ import annotations

from dataclasses import dataclass

from pmresume.model.translation import Evidence


@dataclass(frozen=True, slots=True)
class Words:
    """A run of words of one origin."""

    text: str
    kind: str  # task, fact, vocabulary, own (the person's own line), glue
    path: str = ""  # where in the inventory; for vocabulary the id of the entry
    value: str = ""  # what stands there, as typed

    @property
    def tip(self) -> str:
        """The origin in one line."""
        where = f"{self.kind} {self.path}".rstrip()
        return f"{where}: {self.value}" if self.value else where


@dataclass(frozen=True, slots=True)
class Fact:
    """A fact with its place below the project, or what was left out with the reason."""

    path: str
    value: str


@dataclass(frozen=True, slots=True)
class Asked:
    """A question, the place where the answer belongs, and the anchor of its project."""

    text: str
    path: str = ""
    entry: str = ""
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class BulletView:
    """One bullet before and after."""

    number: int
    state: str  # reworded, hardly changed, ...
    verdict: str  # what the verifier says
    passed: bool
    said: bool
    printed: bool  # on the page of the resume
    tasks: tuple[str, ...]
    facts: tuple[Fact, ...]
    words: tuple[Words, ...]
    dimensions: tuple[str, ...]
    moved_to_tools: tuple[str, ...]
    warnings: tuple[str, ...]

    @property
    def traced(self) -> tuple[Words, ...]:
        """The runs that have an origin to name, in the order of the line."""
        return tuple(words for words in self.words if words.path)


@dataclass(frozen=True, slots=True)
class EntryView:
    """One project or position."""

    anchor: str
    path: str
    name: str
    detail: str
    bullets: tuple[BulletView, ...]
    left_out: tuple[Fact, ...]
    questions: tuple[Asked, ...]
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CoverageRow:
    """How far one project shows each dimension."""

    name: str
    anchor: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Tally:
    """How the bullets fared at the verifier; every bullet is counted once."""

    bullets: int
    verified: int  # a wording of ours that passed
    fell_back: int  # as typed: no wording passed
    declined: int  # as typed: not read
    said: int  # the person's own words, nothing objected to
    said_with_warnings: int
    questions: int
    unprinted: int  # of all these: no room on the pages asked for


@dataclass(frozen=True, slots=True)
class Report:
    """All of the page."""

    person: str
    target: str
    source: str  # name of the inventory's file
    as_of: str
    vocabulary: str  # digest
    version: str
    tally: Tally
    dimensions: tuple[str, ...]
    coverage: tuple[CoverageRow, ...]
    shown: tuple[int, ...]  # by dimension, how many projects show it
    entries: tuple[EntryView, ...]
    questions: tuple[Asked, ...]
    warnings: tuple[str, ...]
    most_words: int
