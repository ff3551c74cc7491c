"""A part of a DOCX from top to bottom: its paragraphs in the order a person reads, tables and text boxes among them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from pmresume.errors import InputError
from pmresume.model.source_line import Cell, Part
from pmresume.readers.resume.docx.boxes import Box, box_of, in_reading_order, overlap
from pmresume.readers.resume.docx.fields import Fields
from pmresume.readers.resume.docx.namespaces import DGM, RELATION, A, V, W, is_on, value, whole
from pmresume.readers.resume.docx.paragraphs import (
    Letter,
    LetterReader,
    Mark,
    MarkKind,
    Paragraph,
    chosen,
    mark_is_deleted,
)
from pmresume.readers.resume.docx.parts import DocxParts
from pmresume.readers.resume.docx.styles import Look, Styles, shading

MOST_PARAGRAPHS = 20_000
MOST_LETTERS = 500_000
DEEPEST = 60  # tables in tables, boxes in boxes
_EMPTY_LINE = 180_000.0  # EMU: about the height of an empty paragraph
_ABOVE = 1_400_000.0  # EMU from the top of the page: what lies higher is read before the text
_SKIPPED = frozenset(f"{W}{tag}" for tag in ("del", "moveFrom", "sectPr", "tcPr", "tblPr", "tblGrid", "trPr", "sdtPr"))


@dataclass(frozen=True, slots=True)
class Table:
    """A table that was met: its number in the document, rows, columns, how deep it is nested, from 1."""

    number: int
    rows: int
    columns: int
    depth: int
    member: str


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What stands around a paragraph."""

    part: Part
    ground: str | None  # the colour behind it, None where nobody can say
    cell: Cell | None = None
    depth: int = 0
    box: int = 0


class Story:
    """Walks one part. ``paragraphs`` are in reading order; ``tables`` in the order of the file."""

    def __init__(self, parts: DocxParts, member: str, styles: Styles, *, ground: str | None, tables: int = 0) -> None:
        self.member, self.styles = member, styles
        self.paragraphs: list[Paragraph] = []
        self.tables: list[Table] = []
        self.sections: list[tuple[Any, int]] = []  # each w:sectPr with the count of paragraphs before its end
        self.boxes = 0
        self.drawings: list[tuple[Any, Paragraph]] = []
        self._first_table = tables
        root = self.container = parts.roots[member]
        every = list(root.iter(f"{W}p"))
        if len(every) > MOST_PARAGRAPHS:
            raise InputError(f"{parts.name}: more than {MOST_PARAGRAPHS} paragraphs; no resume has as many")
        self._numbers = {paragraph: n for n, paragraph in enumerate(every, 1)}
        self._letters = LetterReader(styles, parts.links_of(member), Fields(root))
        self._ground, self._name, self._parts = ground, parts.name, parts
        self._count = 0
        self._running: Paragraph | None = None  # a paragraph whose end is deleted
        self._floating: list[Box] = []  # boxes of paragraphs without text of their own
        self._floated: Paragraph | None = None
        self._down = 0.0
        self._loose: list[Mark] = []  # marks between paragraphs

    def read(self, container: Any, part: Part) -> list[Paragraph]:
        """The paragraphs of ``container``, added to those that were read before."""
        start = len(self.paragraphs)
        self._block(container, Surroundings(part, self._ground))
        self._land(Surroundings(part, self._ground))
        if self.paragraphs:
            last = self.paragraphs[-1]
            last.marks += [replace(mark, at=len(last.letters)) for mark in self._loose]
        self._loose = []
        return self.paragraphs[start:]

    def _block(self, container: Any, around: Surroundings) -> None:
        if around.depth > DEEPEST:
            raise InputError(f"{self._name}: tables or boxes nested more than {DEEPEST} deep; no resume has as many")
        waiting = list(reversed(chosen(container)))
        while waiting:
            here = waiting.pop()
            tag = here.tag
            if tag == f"{W}p":
                self._paragraph(here, around)
            elif tag == f"{W}tbl":
                self._land(around)
                self._table(here, around)
            elif tag in (f"{W}commentRangeStart", f"{W}commentRangeEnd"):
                kind = MarkKind.COMMENT if tag.endswith("Start") else MarkKind.COMMENT_END
                self._loose.append(Mark(kind, 0, here.get(f"{W}id") or ""))
            elif tag == f"{W}sectPr":
                self.sections.append((here, len(self.paragraphs)))
            elif tag in _SKIPPED or not isinstance(tag, str):
                continue
            else:
                waiting += reversed(chosen(here))
        if self._running is not None:
            paragraph, self._running = self._running, None
            self._finish(paragraph, around)

    def _paragraph(self, element: Any, around: Surroundings) -> None:
        paragraph = self._running or Paragraph(
            element, self._numbers[element], around.part, self.member, around.cell, around.box, marks=self._loose
        )
        if self._running is not None:
            # Word keeps the look of the paragraph whose end is left.
            paragraph.element = element
            paragraph.marks += [replace(mark, at=len(paragraph.letters)) for mark in self._loose]
        self._running, self._loose = None, []
        self._letters.read(element, paragraph, around.ground)
        self._count += len(paragraph.letters)
        if self._count > MOST_LETTERS:
            raise InputError(f"{self._name}: more than {MOST_LETTERS} characters; no resume has as many")
        if mark_is_deleted(element):
            self._running = paragraph
        else:
            self._finish(paragraph, around)
        section = element.find(f"{W}pPr/{W}sectPr")
        if section is not None:
            self._land(around)
            self.sections.append((section, len(self.paragraphs)))

    def _finish(self, paragraph: Paragraph, around: Surroundings) -> None:
        self.drawings += [(drawing, paragraph) for drawing in paragraph.drawings]
        boxes = [box for drawing in paragraph.drawings if (box := box_of(drawing) or self._diagram(drawing))]
        if paragraph.text.strip():
            first = [box for box in boxes if _before(box)]
            self._land(around)
            self._open(in_reading_order(first), around, paragraph)
            self.paragraphs.append(paragraph)
            self._open(in_reading_order([box for box in boxes if not _before(box)]), around, paragraph)
            return
        self.paragraphs.append(paragraph)
        if "\n" in paragraph.text and boxes == []:
            self._land(around)
        boxes = [replace(box, top=box.top + (0 if box.on_page else self._down)) for box in boxes]
        if any(overlap(box, other) for box in boxes for other in self._floating):
            # Boxes do not hide each other: these stand on the next page.
            self._land(around)
        self._floating += boxes
        self._floated = paragraph if boxes else self._floated
        self._down = self._down + _EMPTY_LINE if self._floating else 0.0

    def _diagram(self, drawing: Any) -> Box | None:
        """The words of SmartArt, which stand in a part of their own."""
        for relation in drawing.iter(f"{DGM}relIds"):
            link = self._parts.links_of(self.member).get(relation.get(f"{RELATION}dm") or "")
            root = self._parts.roots.get(link.target) if link else None
            if root is not None:
                return Box(0, 0, 0, 0, tuple(root.iter(f"{A}p")))
        return None

    def _land(self, around: Surroundings) -> None:
        """Read the boxes that float over empty paragraphs, which together make up a page."""
        boxes, self._floating, self._down = in_reading_order(self._floating), [], 0.0
        if boxes and self._floated is not None:
            self._open(boxes, around, self._floated)

    def _open(self, boxes: Sequence[Box], around: Surroundings, anchor: Paragraph) -> None:
        part = Part.TEXT_BOX
        for content in (content for box in boxes for content in box.contents):
            self.boxes += 1
            inside = Surroundings(part, None, around.cell, around.depth + 1, self.boxes)
            # A box may stand in a box: what floats outside must not land inside.
            floating, self._floating = self._floating, []
            if content.tag == f"{W}txbxContent":
                self._block(content, inside)
                self._land(inside)
            else:
                self.paragraphs.append(self._drawn(content, anchor, self.boxes))
            self._floating = floating

    def _drawn(self, content: Any, anchor: Paragraph, box: int) -> Paragraph:
        said = (content.get("string") or "") if content.tag == f"{V}textpath" else ""
        for element in content.iter(f"{A}t", f"{A}br"):
            said += "\n" if element.tag == f"{A}br" else element.text or ""
        look = Look()
        return Paragraph(
            content, anchor.number, Part.TEXT_BOX, self.member, box=box, letters=[Letter(sign, look) for sign in said]
        )

    def _table(self, table: Any, around: Surroundings) -> None:
        number = self._first_table + len(self.tables) + 1
        depth = around.cell.depth + 1 if around.cell else 1
        rows = [row for row in _children(table, f"{W}tr") if not _is_gone(row)]
        widths = [sum(_span(cell) for cell in _children(row, f"{W}tc")) for row in rows]
        self.tables.append(Table(number, len(rows), max(widths, default=0), depth, self.member))
        outer = shading(table.find(f"{W}tblPr/{W}shd"))
        ground: str | None = outer or around.ground
        if self._styled_ground(table):
            ground = None
        for n, row in enumerate(rows, 1):
            column = 1
            for cell in _children(row, f"{W}tc"):
                own = shading(cell.find(f"{W}tcPr/{W}shd")) or ground
                at = Cell(number, n, column, depth)
                inside = Surroundings(around.part, None if own == "?" else own, at, around.depth + 1, around.box)
                self._block(cell, inside)
                self._land(inside)
                column += _span(cell)

    def _styled_ground(self, table: Any) -> bool:
        """Whether the style of a table paints any of its cells."""
        style = value(table.find(f"{W}tblPr/{W}tblStyle"))
        return any(shading(found) for one in self.styles.chain(style) for found in one.iter(f"{W}shd"))


def _before(box: Box) -> bool:
    return box.top < _ABOVE if box.on_page else box.top + box.height / 2 < 0


def _children(element: Any, tag: str) -> list[Any]:
    """Children by tag, through content controls and changes that are accepted."""
    found = []
    waiting = list(reversed(chosen(element)))
    while waiting:
        here = waiting.pop()
        if here.tag == tag:
            found.append(here)
        elif here.tag not in _SKIPPED and here.tag not in (f"{W}p", f"{W}tbl", f"{W}tc") and isinstance(here.tag, str):
            waiting += reversed(chosen(here))
    return found


def _is_gone(row: Any) -> bool:
    properties = row.find(f"{W}trPr")
    return properties is not None and (
        properties.find(f"{W}del") is not None or bool(is_on(properties.find(f"{W}hidden")))
    )


def _span(cell: Any) -> int:
    found = cell.find(f"{W}tcPr/{W}gridSpan")
    return min(max(whole(value(found)) or 1, 1), 100)
