"""Somebody's resume, understood: contact, sections, entries and bullets, every piece with the line it stands in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from pmresume.model.dates import PartialDate
from pmresume.model.source_line import SourceDocument, SourceLine


class Topic(StrEnum):
    """What a section is about."""

    CONTACT = "contact"
    SUMMARY = "summary"
    SKILLS = "skills"
    EXPERIENCE = "experience"
    PROJECTS = "projects"
    EDUCATION = "education"
    CERTIFICATIONS = "certifications"
    LANGUAGES = "languages"
    REFERENCES = "references"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters ``[start, end)`` of line ``line`` (index into ``ReadResume.lines``)."""

    text: str
    line: int
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class DateRange:
    """Dates of an entry. ``current`` where the end says present; a lone date is its own end."""

    piece: Piece
    start: PartialDate | None = None
    end: PartialDate | None = None
    current: bool = False


@dataclass(frozen=True, slots=True)
class ContactItem:
    """``kind``: name, headline, email, phone, link, address."""

    kind: str
    piece: Piece


@dataclass(frozen=True, slots=True)
class Entry:
    """A position, project, degree or certificate: its heading lines, what was read from them, and its content.

    ``bullets`` and ``texts`` are indices of lines; a bullet that runs over several lines is told by its first line, and
    the reader has joined the text.
    """

    heads: tuple[int, ...] = ()
    title: Piece | None = None
    employer: Piece | None = None  # or school, issuer
    location: Piece | None = None
    dates: DateRange | None = None
    bullets: tuple[int, ...] = ()
    texts: tuple[int, ...] = ()
    projects: tuple[Entry, ...] = ()  # projects told within a position


@dataclass(frozen=True, slots=True)
class ReadSection:
    """A section in reading order; ``heading`` is the index of its heading line, None before the first heading."""

    topic: Topic
    heading: int | None
    lines: tuple[int, ...]  # every line of it, its heading not among them
    entries: tuple[Entry, ...] = ()
    guessed: bool = False  # the heading was recognised by its words or look, not by a heading style


@dataclass(frozen=True, slots=True)
class ReadResume:
    """A whole resume. Every line of the document belongs to exactly one section or to ``contact_lines``."""

    document: SourceDocument
    contact: tuple[ContactItem, ...] = ()
    contact_lines: tuple[int, ...] = ()
    sections: tuple[ReadSection, ...] = ()

    @property
    def lines(self) -> tuple[SourceLine, ...]:
        """The lines of the document."""
        return self.document.lines

    def section(self, topic: Topic) -> ReadSection | None:
        """The first section about ``topic``."""
        return next((section for section in self.sections if section.topic is topic), None)

    def entries(self, *topics: Topic) -> Iterator[Entry]:
        """Every entry of these sections (all, where none is named), projects within positions behind their position."""
        for section in self.sections:
            if topics and section.topic not in topics:
                continue
            for entry in section.entries:
                yield entry
                yield from entry.projects

    def bullets(self) -> Iterator[tuple[Entry, int]]:
        """Every bullet of work (experience and projects) with its entry."""
        for entry in self.entries(Topic.EXPERIENCE, Topic.PROJECTS):
            for line in entry.bullets:
                yield entry, line
