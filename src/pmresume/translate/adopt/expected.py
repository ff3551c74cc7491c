"""The lines that pmresume would write now, each with what stands behind it in the inventory."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from pmresume.model.document import DocumentLine, LineKind
from pmresume.model.line_mark import line_mark, same_line
from pmresume.model.resume import PositionBlock, ProjectBlock, Resume, ResumeBullet, SectionKind


@dataclass(frozen=True, slots=True)
class Expected:
    """A line with its section, the work that it belongs to ("projects[0]"), and its bullet where it is one."""

    line: DocumentLine
    section: SectionKind | None = None  # None above the first section
    work: str = ""
    bullet: ResumeBullet | None = None
    key: str = field(default="", compare=False)  # the text as it is compared
    mark: str = field(default="", compare=False)


def expected_lines(resume: Resume, lines: Sequence[DocumentLine]) -> list[Expected]:
    """``lines`` are those that a reader finds in ``resume`` as a writer has written it."""
    titles = [(same_line(section.title), section.kind) for section in resume.sections]
    works = [(path, name) for path, name in _works(resume) if name]
    bullets = [(bullet, same_line(bullet.text)) for bullet in resume.bullets]
    section: SectionKind | None = None
    work = ""
    found = []
    for line in lines:
        key = same_line(line.text)
        bullet = None
        if line.kind is LineKind.HEADING:
            if titles and key == titles[0][0]:
                section, work = titles.pop(0)[1], ""
            else:
                at = next((n for n, (_, name) in enumerate(works) if name in key), None)
                if at is not None and section in (SectionKind.EXPERIENCE, SectionKind.PROJECTS):
                    work = works[at][0]
                    del works[: at + 1]
        elif line.kind is LineKind.BULLET and bullets and key == bullets[0][1]:
            bullet = bullets.pop(0)[0]
            work = bullet.path
        found.append(Expected(line, section, work, bullet, key, line_mark(line.text)))
    return found


def _works(resume: Resume) -> list[tuple[str, str]]:
    found = []
    for section in resume.sections:
        for block in section.blocks:
            if isinstance(block, ProjectBlock):
                found.append((block.path, same_line(block.name)))
            elif isinstance(block, PositionBlock):
                found.append((block.path, same_line(block.title or block.employer)))
                found += [(project.path, same_line(project.name)) for project in block.projects]
    return found
