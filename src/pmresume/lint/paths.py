"""The way to a line as a person follows it: "Experience › Northwind › bullet 3"."""

from __future__ import annotations

from pmresume.model.read_resume import Entry, ReadResume, ReadSection
from pmresume.model.source_line import Part, Shape

_STEP = " › "
_LONGEST = 40  # characters of one step


def path_of(resume: ReadResume, line: int | None) -> str:
    """Section, entry and bullet of a line; "Contact" above the sections, "" for the document as a whole."""
    if line is None:
        return ""
    if line in resume.contact_lines:
        return _STEP.join([*_part(resume, line), "Contact"])
    for section in resume.sections:
        if line == section.heading or line in section.lines:
            return _STEP.join([*_part(resume, line), _section(resume, section), *_within(resume, section, line)])
    return _STEP.join([*_part(resume, line), f"line {line + 1}"])


def _part(resume: ReadResume, line: int) -> list[str]:
    part = resume.lines[line].place.part
    return [] if part is Part.BODY else [part.value.capitalize()]


def _section(resume: ReadResume, section: ReadSection) -> str:
    if section.heading is None:
        return section.topic.value.capitalize()
    said = resume.lines[section.heading].text.strip(" :")
    return _short(said.title() if said.isupper() else said) or section.topic.value.capitalize()


def _within(resume: ReadResume, section: ReadSection, line: int) -> list[str]:
    if line == section.heading:
        return []
    for number, entry in enumerate(section.entries, 1):
        for project_number, project in enumerate(entry.projects, 1):
            if found := _in_entry(resume, project, line):
                return [_named(entry, f"entry {number}"), _named(project, f"project {project_number}"), *found[1:]]
        if found := _in_entry(resume, entry, line):
            return [_named(entry, f"entry {number}"), *found[1:]]
    bullets = [n for n in section.lines if resume.lines[n].shape is Shape.BULLET]
    if line in bullets:
        return [f"bullet {bullets.index(line) + 1}"]
    texts = [n for n in section.lines if n not in bullets]
    return [f"line {texts.index(line) + 1}"] if len(texts) > 1 else []


def _in_entry(resume: ReadResume, entry: Entry, line: int) -> list[str]:
    """The steps from ``entry`` on, itself first as ""; none where the line is not its own."""
    if line in entry.heads:
        return [""]
    if line in entry.bullets:
        return ["", f"bullet {entry.bullets.index(line) + 1}"]
    if line in entry.texts:
        return ["", f"line {entry.texts.index(line) + 1}"] if len(entry.texts) > 1 else ["", "text"]
    pieces = (entry.title, entry.employer, entry.location, entry.dates.piece if entry.dates else None)
    return [""] if any(piece is not None and piece.line == line for piece in pieces) else []


def _named(entry: Entry, otherwise: str) -> str:
    piece = entry.employer or entry.title
    return (_short(piece.text) if piece is not None else "") or otherwise


def _short(text: str) -> str:
    said = " ".join(text.split())
    return said if len(said) <= _LONGEST else said[: _LONGEST - 1].rstrip() + "…"
