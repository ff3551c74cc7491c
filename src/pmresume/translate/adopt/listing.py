"""What an edited document changes that no ``say:`` can hold, each with the key of the inventory to change instead."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pmresume.model.document import EditedDocument, LineKind
from pmresume.model.line_mark import same_line
from pmresume.model.resume import Resume, SectionKind
from pmresume.translate.adopt.align import Alignment
from pmresume.translate.adopt.expected import Expected
from pmresume.translate.layout import shorten

_SHOWN = 60
_KEYS = {
    SectionKind.SUMMARY: "summary",
    SectionKind.CERTIFICATIONS: "certifications",
    SectionKind.SKILLS: "tools and tasks of the projects, which prove the skills",
    SectionKind.TOOLS: "tools of the projects",
    SectionKind.INVENTORY: "name, dates, ownership, scope and results of the project",
    SectionKind.EDUCATION: "education",
    SectionKind.LANGUAGES: "languages",
    SectionKind.EXPERIENCE: "positions",
    SectionKind.PROJECTS: "projects",
}


def listed(
    resume: Resume,
    written: Sequence[Expected],
    document: EditedDocument,
    found: Alignment,
    context: Sequence[tuple[SectionKind | None, str]],
    summary: bool,
) -> Iterator[str]:
    """One line for each difference that is not adopted; ``summary`` says that the summary is."""
    for a, _ in found.moved:
        yield f"moved: “{shorten(written[a].line.text, _SHOWN)}”: pmresume keeps its own order"
    for a, b in found.edited:
        line = written[a]
        if line.bullet is None and not (summary and _in_summary(line)):
            new = shorten(same_line(document.lines[b].text), _SHOWN)
            yield f"not adopted: {document.lines[b].place}: “{new}”: change {_key(resume, written, a)} in the inventory"
    kept = {written[a].work for a, _ in (*found.same, *found.edited, *found.moved) if written[a].bullet is not None}
    for a in found.missing:
        line = written[a]
        silent = line.work and line.line.kind is not LineKind.BULLET and line.work not in kept
        if line.bullet is None and not (summary and _in_summary(line)) and not silent:
            old = shorten(same_line(line.line.text), _SHOWN)
            mend = "choose sections with --sections" if _is_title(resume, line) else _mend(resume, written, a)
            yield f"not adopted: gone from the document: “{old}”: {mend}"
    for b in found.added:
        line_, (section, work) = document.lines[b], context[b]
        if (line_.kind is LineKind.BULLET and work) or (summary and section is SectionKind.SUMMARY):
            continue
        new = shorten(same_line(line_.text), _SHOWN)
        key = _KEYS[section] if section is not None else "person and target"
        where = f"{work}.say" if work else key
        yield f"not adopted: {line_.place}: “{new}” is new and no bullet: what belongs there comes from {where}"


def _in_summary(line: Expected) -> bool:
    return line.section is SectionKind.SUMMARY and line.line.kind is not LineKind.HEADING


def _is_title(resume: Resume, line: Expected) -> bool:
    return not line.work and line.key in {same_line(section.title) for section in resume.sections}


def _mend(resume: Resume, written: Sequence[Expected], a: int) -> str:
    return f"it comes from {_key(resume, written, a)}"


def _key(resume: Resume, written: Sequence[Expected], a: int) -> str:
    line = written[a]
    if line.section is None:
        if a == 0:
            return "person.name"
        return "target.role" if line.key == same_line(resume.headline) else "person (email, phone, location, links)"
    if _is_title(resume, line):
        return "nothing (titles of sections are fixed)"
    if line.work.startswith("positions["):
        return f"title, employer, location, start or end of {line.work}"
    if line.work:
        return f"name, start or finished of {line.work}"
    return _KEYS[line.section]
