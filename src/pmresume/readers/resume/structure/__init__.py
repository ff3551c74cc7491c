"""Understands the lines of a resume: contact, sections, positions, projects, degrees, certificates, bullets."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pmresume.model.read_resume import ContactItem, ReadResume, ReadSection, Topic
from pmresume.model.source_line import Part, Shape, SourceDocument, SourceLine
from pmresume.readers.resume.structure.contact import contact_items, has_contact, name_and_headline
from pmresume.readers.resume.structure.date_ranges import best_dates
from pmresume.readers.resume.structure.entries import read_entries
from pmresume.readers.resume.structure.sections import Opening, find_openings
from pmresume.readers.resume.structure.topics import heading_words

_EDGE_PARTS = (Part.HEADER, Part.FOOTER)
_WITH_ENTRIES = (Topic.EXPERIENCE, Topic.PROJECTS, Topic.EDUCATION, Topic.CERTIFICATIONS)
# Sections about something else that hold positions all the same.
_POSITIONS = re.compile(r"\b(?:volunt\w+|service|leadership|activities|community|governance|extracurricular)\b")
PROSE = 18  # words; a line above the first heading that has as many tells of the person


def understand(document: SourceDocument) -> ReadResume:
    """The resume that these lines make; every line belongs to one section or to the contact lines."""
    lines = document.lines
    openings = find_openings(lines)
    edges = [n for n, line in enumerate(lines) if line.place.part in _EDGE_PARTS]
    body = [n for n, line in enumerate(lines) if line.place.part not in _EDGE_PARTS]
    first = openings[0].line if openings else len(lines)
    top = [n for n in body if n < first]
    size = _contact_size(lines, top)
    about = [n for n in top[:size] if _is_prose(lines[n])]
    own = [n for n in top[:size] if n not in about]
    sections: list[ReadSection] = []
    if about:
        sections.append(_section(lines, Topic.SUMMARY, None, about, True))
    if top[size:]:
        topic = _untitled(lines, top[size:])
        sections.append(_section(lines, topic, None, top[size:], True))
    for opening, following in zip(openings, [*openings[1:], None][: len(openings)], strict=True):
        stop = following.line if following else len(lines)
        held = [n for n in body if opening.line <= n < stop]
        sections.append(_opened(lines, opening, held))
    contact_lines = [*(n for n in edges if lines[n].place.part is Part.HEADER), *own]
    contact_lines += [n for n in edges if lines[n].place.part is Part.FOOTER]
    return ReadResume(document, _contact(lines, contact_lines, sections), tuple(contact_lines), tuple(sections))


def _contact_size(lines: Sequence[SourceLine], top: Sequence[int]) -> int:
    """How many of the lines above the first heading are contact data: up to the first that tells of work."""
    for at, n in enumerate(top):
        line = lines[n]
        words = len(line.text.split())
        if has_contact(line) or (line.shape is Shape.HEADING and at == 0):
            continue
        if _is_prose(line):
            continue
        if line.shape is Shape.BULLET and words >= 7:
            return at
        found = best_dates(line.text)
        if found is not None and found.ranged:
            return max(1, at - 1) if at and len(line.text) - (found.after - found.outer) <= 4 else at
        if at >= 12:
            return at
    return len(top)


def _is_prose(line: SourceLine) -> bool:
    return len(line.text.split()) >= PROSE and "|" not in line.text[:60] and not has_contact(line)


def _untitled(lines: Sequence[SourceLine], ids: Sequence[int]) -> Topic:
    """What lines without a heading are about: experience where they have dates and bullets, else the person."""
    ranged = [
        n for n in ids if (found := best_dates(lines[n].text)) is not None and found.ranged and len(lines[n].text) < 150
    ]
    return Topic.EXPERIENCE if ranged and len(ids) > 2 else Topic.SUMMARY


def _opened(lines: Sequence[SourceLine], opening: Opening, held: Sequence[int]) -> ReadSection:
    if opening.inside:
        return _section(lines, opening.topic, None, held, opening.guessed)
    return _section(lines, opening.topic, opening.line, [n for n in held if n != opening.line], opening.guessed)


def _section(
    lines: Sequence[SourceLine], topic: Topic, heading: int | None, held: Sequence[int], guessed: bool
) -> ReadSection:
    positions = heading is not None and topic is Topic.OTHER and _POSITIONS.search(heading_words(lines[heading].text))
    entries = read_entries(lines, held, topic) if topic in _WITH_ENTRIES or positions else ()
    if positions and not any(entry.dates for entry in entries):
        entries = ()
    return ReadSection(topic, heading, tuple(held), entries, guessed)


def _contact(
    lines: Sequence[SourceLine], contact_lines: Sequence[int], sections: Sequence[ReadSection]
) -> tuple[ContactItem, ...]:
    ordered = [(n, lines[n]) for n in contact_lines]
    items = [*name_and_headline(ordered), *contact_items(ordered)]
    for section in sections:
        if section.topic is Topic.CONTACT:
            items += contact_items([(n, lines[n]) for n in section.lines])
    return tuple(items)
