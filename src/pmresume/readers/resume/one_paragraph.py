"""A resume that was pasted into one paragraph, cut where a person would see that a new line was meant."""

from __future__ import annotations

import re
from dataclasses import replace

from pmresume.model.source_line import Anchor, Shape, SourceLine
from pmresume.readers.resume.letters import cut_mark, list_mark
from pmresume.readers.resume.structure.date_ranges import best_dates

LONG = 400  # characters; shorter lines are sentences
_HEADINGS = (
    "PROFESSIONAL SUMMARY|EXECUTIVE SUMMARY|CAREER SUMMARY|SUMMARY|PROFILE|OBJECTIVE|CAREER OBJECTIVE|"
    "PROFESSIONAL EXPERIENCE|WORK EXPERIENCE|EXPERIENCE|EMPLOYMENT HISTORY|WORK HISTORY|EMPLOYMENT|"
    "TECHNICAL SKILLS|KEY SKILLS|CORE SKILLS|SKILLS|CORE COMPETENCIES|EDUCATION|CERTIFICATIONS|CERTIFICATES|"
    "PROJECTS|KEY PROJECTS|LANGUAGES|REFERENCES|AWARDS|INTERESTS"
)
_CUT = re.compile(
    rf"(?<!\S)(?:(?P<heading>(?:{_HEADINGS})(?: (?:AND|&) [A-Z]+)?)(?=[\s:])[:\s]*|(?=[•●▪■►➢]\s?\S)"
    rf"|(?<=[\w.)] )(?=[-–*] (?!Present|Now|Current|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov"
    rf"|Dec)[a-z]* \d)[A-Z]))"
)

_NAMES = re.compile(r"(?<=[a-z0-9.)%])\s+((?:[A-Z][\w&/.'’-]*[,|]?\s+(?:of\s+|[-–|@]\s+)?){2,12})[(\[|,–-]*\s*$")


def split_paragraph(line: SourceLine) -> tuple[SourceLine, ...]:
    """The lines that a very long one holds: at headings in capitals and at list marks; else the line itself."""
    if len(line.text) < LONG:
        return (line,)
    cuts: list[tuple[int, int, Shape]] = []
    at, shape = 0, line.shape
    for found in _CUT.finditer(line.text):
        if found.start() > at:
            cuts.append((at, found.start(), shape))
        at, shape = found.start(), Shape.TEXT
        if found["heading"]:
            cuts.append((found.start("heading"), found.end("heading"), Shape.HEADING))
            at = found.end()
    cuts.append((at, len(line.text), shape))
    cuts = [part for cut in cuts for part in _next_entry(line.text, *cut)]
    if len(cuts) < 3:
        return (line,)
    pieces = [_piece(line, start, end, kind, n) for n, (start, end, kind) in enumerate(cuts)]
    return tuple(cut_mark(piece) for piece in pieces if piece.text)


def _next_entry(text: str, start: int, end: int, shape: Shape) -> list[tuple[int, int, Shape]]:
    """A bullet that runs into the heading of the next position, which ends in dates, as the two that they are."""
    found = best_dates(text[start:end]) if list_mark(text[start:end])[0] else None
    if found is None or not found.ranged or found.after < end - start - 3:
        return [(start, end, shape)]
    names = _NAMES.search(text[start : start + found.outer])
    if names is None:
        return [(start, end, shape)]
    at = start + names.start(1)
    return [(start, at, shape), (at, end, Shape.TEXT)]


def _piece(line: SourceLine, start: int, end: int, shape: Shape, segment: int) -> SourceLine:
    text = line.text[start:end]
    start += len(text) - len(text.lstrip())
    text = text.strip()
    number, column = line.where(start)
    later = (replace(a, start=a.start - start) for a in line.anchors if start < a.start < start + len(text))
    return replace(
        line,
        text=text,
        shape=shape,
        level=1 if shape is Shape.HEADING else 0,
        place=replace(line.place, number=number, column=column, segment=segment, offset=max(0, column - 1)),
        anchors=(Anchor(0, number, column), *later),
        stretches=(),
        right="",
    )
