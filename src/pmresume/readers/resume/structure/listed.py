"""Sections that are lists: one certificate, degree or position a line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pmresume.model.read_resume import Entry, Topic
from pmresume.model.source_line import Shape, SourceLine
from pmresume.readers.resume.structure.date_ranges import best_dates
from pmresume.readers.resume.structure.heads import read_head
from pmresume.readers.resume.structure.likeness import (
    degree_likeness,
    employer_likeness,
    school_likeness,
    title_likeness,
)
from pmresume.readers.resume.structure.roles import is_label

LONGEST = 160  # characters of a certificate


def listed_entries(lines: Sequence[SourceLine], ids: Sequence[int], topic: Topic) -> tuple[Entry, ...]:
    """The entries of a list; a line that is none belongs to the entry above it."""
    found: list[Entry] = []
    waiting: list[int] = []  # dates on a line of their own, above what they date
    for n in ids:
        line = lines[n]
        if _bare(line) and topic is not Topic.EXPERIENCE:
            waiting.append(n)
            continue
        if _is_entry(line, topic):
            heads = (*waiting, n)
            waiting = []
            head = read_head([(m, lines[m]) for m in heads], topic)
            found.append(Entry(heads, head.title, head.employer, head.location, head.dates))
        elif found:
            last = found[-1]
            found[-1] = Entry(
                last.heads, last.title, last.employer, last.location, last.dates,
                (*last.bullets, n) if topic is Topic.EXPERIENCE else last.bullets,
                last.texts if topic is Topic.EXPERIENCE else (*last.texts, *waiting, n),
            )  # fmt: skip
            waiting = []
    return tuple(found)


def _bare(line: SourceLine) -> bool:
    found = best_dates(line.text)
    return found is not None and len(line.text) - (found.after - found.outer) <= 3


def _is_entry(line: SourceLine, topic: Topic) -> bool:
    text = line.text
    if is_label(text):
        return False
    if topic is Topic.CERTIFICATIONS:
        return len(text) <= LONGEST
    if topic is Topic.EDUCATION:
        return bool(degree_likeness(text) or school_likeness(text)) and len(text) <= 250
    if topic is Topic.EXPERIENCE:
        found = best_dates(text)
        parts = re.split(r",|\s(?:for|with|at|as|from)\s", text)
        named = any(title_likeness(part) or employer_likeness(part) for part in parts)
        return found is not None and found.ranged and named and len(text) <= 250
    if topic is Topic.PROJECTS:
        opens = any(s.start == 0 and s.bold for s in line.stretches)
        return line.shape is Shape.BULLET and (opens or best_dates(text) is not None) and len(text) <= 300
    return False
