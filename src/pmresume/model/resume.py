"""The resume as a document: what the writers print, in reading order, each bullet linked to its evidence.

Text is plain: one line without markup; the writers escape it for their format. A section without content is not there.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from pmresume.model.bullet import Bullet


class SectionKind(StrEnum):
    """The sections that a resume may have; the value names it in options."""

    SUMMARY = "summary"
    CERTIFICATIONS = "certifications"
    SKILLS = "skills"
    EXPERIENCE = "experience"
    PROJECTS = "projects"  # those that belong to no position
    INVENTORY = "inventory"
    TOOLS = "tools"
    EDUCATION = "education"
    LANGUAGES = "languages"


@dataclass(frozen=True, slots=True)
class Contact:
    """One way to reach the person; ``url`` is as given, and a writer links only http, https and mailto."""

    text: str
    url: str = ""


@dataclass(frozen=True, slots=True)
class ResumeBullet:
    """One printed line with the bullet that stands behind it; ``path`` is its entry, "projects[0]"."""

    text: str
    path: str
    bullet: Bullet


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    text: str


@dataclass(frozen=True, slots=True)
class Group:
    """A label and what belongs to it: "Methods: Scrum, ITIL"."""

    label: str
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Item:
    """A list entry: certification, project of the inventory list, degree, language."""

    name: str
    details: tuple[str, ...] = ()
    dates: str = ""


@dataclass(frozen=True, slots=True)
class ProjectBlock:
    """A project with its bullets."""

    path: str
    name: str
    dates: str = ""
    detail: str = ""
    bullets: tuple[ResumeBullet, ...] = ()


@dataclass(frozen=True, slots=True)
class PositionBlock:
    """A position with its own bullets, then its projects."""

    path: str
    title: str
    employer: str = ""
    location: str = ""
    dates: str = ""
    bullets: tuple[ResumeBullet, ...] = ()
    projects: tuple[ProjectBlock, ...] = ()


Block = Paragraph | Group | Item | ProjectBlock | PositionBlock


@dataclass(frozen=True, slots=True)
class Section:
    """A titled run of blocks."""

    kind: SectionKind
    title: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Resume:
    """A whole resume in reading order."""

    name: str = ""
    headline: str = ""
    contact: tuple[Contact, ...] = ()
    sections: tuple[Section, ...] = ()
    as_of: date | None = None  # what counts as today; the documents carry it as their date
    language: str = "en-US"

    @property
    def title(self) -> str:
        """The document's title."""
        return f"{self.name} – Resume" if self.name else "Resume"

    @property
    def summary(self) -> str:
        """The text of the summary, "" where there is none."""
        section = self.section(SectionKind.SUMMARY)
        blocks = section.blocks if section else ()
        return " ".join(block.text for block in blocks if isinstance(block, Paragraph))

    @property
    def bullets(self) -> tuple[ResumeBullet, ...]:
        """Every bullet in reading order."""
        return tuple(self._bullets())

    def section(self, kind: SectionKind) -> Section | None:
        """The section of that kind."""
        return next((section for section in self.sections if section.kind is kind), None)

    def _bullets(self) -> Iterator[ResumeBullet]:
        for section in self.sections:
            for block in section.blocks:
                if isinstance(block, ProjectBlock | PositionBlock):
                    yield from block.bullets
                if isinstance(block, PositionBlock):
                    for project in block.projects:
                        yield from project.bullets
