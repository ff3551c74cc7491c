"""Reads the plain Markdown of the examples until the readers of resumes are there."""

from __future__ import annotations

import re
from dataclasses import replace

from pmresume.model.read_resume import ContactItem, DateRange, Entry, Piece, ReadResume, ReadSection, Topic
from pmresume.model.source_line import Format, Place, Remark, Shape, SourceDocument, SourceLine
from pmresume.readers.dates import parse_date

TOPICS = {topic.value: topic for topic in Topic}


def read_stand_in(text: str, name: str) -> ReadResume:
    lines: list[SourceLine] = []
    remarks: list[Remark] = []
    for number, raw in enumerate(text.split("\n"), 1):
        row = raw
        for comment in re.finditer(r"<!--\s*(.*?)\s*-->", raw):
            alone = raw.strip() == comment.group()
            anchor = (len(lines),)
            remarks.append(Remark(comment[1], anchor, place=Place(number)))
            row = "" if alone else row.replace(comment.group(), "").rstrip()
        if not row.strip():
            continue
        heading = re.match(r"(#+)\s+", row)
        mark = heading or re.match(r"\s*-\s+", row)
        offset = mark.end() if mark else 0
        shape = Shape.HEADING if heading else Shape.BULLET if mark else Shape.TEXT
        level = len(heading[1]) if heading else 0
        lines.append(SourceLine(row[offset:], Place(number, offset + 1, offset=offset), shape, level))
    document = SourceDocument(name, Format.MARKDOWN, tuple(lines), (), tuple(remarks), "")
    return _understood(document)


def _understood(document: SourceDocument) -> ReadResume:
    contact: list[int] = []
    sections: list[ReadSection] = []
    for n, line in enumerate(document.lines):
        if line.shape is Shape.HEADING and line.level == 2:
            sections.append(ReadSection(TOPICS.get(line.text.lower(), Topic.OTHER), n, ()))
        elif not sections:
            contact.append(n)
        else:
            sections[-1] = replace(sections[-1], lines=(*sections[-1].lines, n))
    items = (ContactItem("name", Piece(document.lines[0].text, 0, 0, len(document.lines[0].text))),)
    return ReadResume(document, items, tuple(contact), tuple(_with_entries(document, s) for s in sections))


def _with_entries(document: SourceDocument, section: ReadSection) -> ReadSection:
    entries: list[Entry] = []
    for n in section.lines:
        line = document.lines[n]
        if line.shape is Shape.HEADING:
            title, _, employer = line.text.partition(", ")
            at = len(title) + 2
            where = Piece(employer, n, at, at + len(employer)) if employer else None
            entries.append(Entry((n,), Piece(title, n, 0, len(title)), where))
        elif entries and line.shape is Shape.BULLET:
            entries[-1] = replace(entries[-1], bullets=(*entries[-1].bullets, n))
        elif entries and entries[-1].dates is None and " – " in line.text:
            start, _, end = line.text.partition(" – ")
            dates = DateRange(
                Piece(line.text, n, 0, len(line.text)),
                parse_date(start),
                None if end == "Present" else parse_date(end),
                end == "Present",
            )
            entries[-1] = replace(entries[-1], heads=(*entries[-1].heads, n), dates=dates)
    return replace(section, entries=tuple(entries))
