"""Word comments written into a copy of somebody's DOCX: their words, their look and every other part stay."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pmresume.errors import InputError
from pmresume.model.read_resume import ReadResume
from pmresume.model.source_line import Part
from pmresume.readers.findings import printable
from pmresume.readers.resume.docx import paragraphs_of
from pmresume.readers.resume.docx.namespaces import W
from pmresume.readers.resume.docx.paragraphs import Letter, Paragraph
from pmresume.writers.comments.anchors import anchor, anchor_at
from pmresume.writers.comments.note import AUTHOR, Note
from pmresume.writers.comments.package import Commented, is_own_review, uncommented

__all__ = ["AUTHOR", "Note", "commented", "is_own_review", "uncommented"]


def commented(data: bytes, resume: ReadResume, notes: Sequence[Note]) -> bytes:
    """``data``, which ``resume`` was read from, with a comment for each of ``notes``, in their order.

    A run is split where a comment begins or ends within it; both halves keep its properties. Word has no comments in
    headers, footers and text boxes: there the comment stands at the first line, or at the box, and says its place.

    Raises:
        InputError: the file is no DOCX that comments can be written into.
    """
    name = printable(resume.document.name)
    parts, paragraphs = paragraphs_of(data, name)
    package = Commented(data, name, parts)
    found = {(p.member, p.number): p for p in paragraphs if p.element.tag == f"{W}p"}
    # A paragraph's last words first: what is cut behind them moves no letter before them.
    wanted: list[tuple[Paragraph, list[Letter], str]] = []
    points: list[tuple[Any, str]] = []
    top = _first_paragraph(parts.body, paragraphs, parts.main)
    if top is None and notes:
        raise InputError(f"{name}: has no paragraph to comment on; write the resume as text")
    for note in notes:
        line = None if note.line is None else resume.lines[note.line]
        paragraph = None if line is None else found.get((line.place.member, line.place.number))
        outside = line is not None and (line.place.part is not Part.BODY or line.place.member != parts.main)
        said = note.text
        if line is not None and (outside or paragraph is None):
            quote = line.text[note.start : note.end] or line.text
            said = (*said, f"In the {line.place.part.value}: “{quote}”" if outside else f"“{quote}”")
        number = package.add(said)
        if line is None or paragraph is None or outside:
            points.append((_outermost(paragraph.element if paragraph else None, parts.body, top), number))
            continue
        start, end = (note.start, note.end) if note.end > note.start else (0, len(line.text))
        letters = paragraph.letters[line.place.offset + start : line.place.offset + end]
        usable = [letter for letter in letters if letter.source is not None and letter.source.tag == f"{W}t"]
        if usable:
            wanted.append((paragraph, usable, number))
        else:
            points.append((_outermost(paragraph.element, parts.body, top), number))
    for element in dict.fromkeys(paragraph.element for paragraph, _, _ in wanted):
        order = {id(x): n for p, _, _ in wanted if p.element is element for n, x in enumerate(p.letters)}
        anchor([(usable, number) for p, usable, number in wanted if p.element is element], order)
    for element, number in reversed(points):
        anchor_at(element, number)
    return package.written()


def _first_paragraph(body: Any, paragraphs: Sequence[Paragraph], main: str) -> Any:
    """The first paragraph of the body that shows words, else the first at all, None without one."""
    shown = (p.element for p in paragraphs if p.member == main and p.part is Part.BODY and p.text.strip())
    return next((e for e in shown if e.tag == f"{W}p"), body.find(f".//{W}p"))


def _outermost(element: Any, body: Any, top: Any) -> Any:
    """The paragraph of the body that an element stands in, that of the box it is in; ``top`` where there is none."""
    found, inside = None, False
    while element is not None:
        if element.tag == f"{W}p":
            found = element
        inside = inside or element is body
        element = element.getparent()
    return found if inside and found is not None else top
