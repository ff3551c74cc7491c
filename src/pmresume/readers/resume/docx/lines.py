"""Paragraphs as lines: cut where a person broke them, list marks cut off, tabs and looks kept."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from pmresume.model.source_line import Place, Shape, SourceLine, Stretch
from pmresume.readers.resume.docx.numbering import Numbering
from pmresume.readers.resume.docx.paragraphs import Letter, Paragraph
from pmresume.readers.resume.docx.styles import Styles
from pmresume.readers.resume.letters import list_mark

_APART = re.compile(r"\t+[ \t]*| {3,}")
_RULE = re.compile(r"[\s_\-–—=*·•~.|]*")
_TYPED_NUMBER = re.compile(r"(?P<mark>\(?(?P<number>\d{1,2})[.)])[ \t]+(?=\S)")


@dataclass
class Lines:
    """The lines so far, and where each piece of a paragraph went."""

    styles: Styles
    numbering: Numbering
    found: list[SourceLine] = field(default_factory=list)
    paragraphs: list[Paragraph] = field(default_factory=list)
    spans: list[tuple[tuple[int, int, int], ...]] = field(default_factory=list)  # of each: line, start, end

    def add(self, paragraph: Paragraph) -> None:
        """The lines of one more paragraph."""
        level = None
        shape, depth, style = Shape.TEXT, 0, ""
        if paragraph.element.tag.endswith("}p"):
            heading = self.styles.heading(paragraph.element)
            level = self.numbering.level(paragraph.element)
            style = self.styles.name(self.styles.style_of(paragraph.element))
            if heading:
                shape, depth = Shape.HEADING, heading
            elif level is not None:
                shape, depth = Shape.BULLET, level
        spans: list[tuple[int, int, int]] = []
        for segment, (start, end) in enumerate(_pieces(paragraph.letters)):
            text = "".join(letter.sign for letter in paragraph.letters[start:end])
            if _RULE.fullmatch(text):
                continue
            glyph, size = list_mark(text) if shape is not Shape.HEADING else ("", 0)
            if glyph and not text[size:].strip():
                glyph, size = "", 0
            # What follows a line break in a list entry goes on with it, without a mark of its own.
            ours = Shape.BULLET if glyph else Shape.TEXT if shape is Shape.BULLET and spans else shape
            place = Place(paragraph.number, 0, paragraph.part, paragraph.member, segment, start + size)
            spans.append((len(self.found), start + size, end))
            text = text[size:]
            apart = list(_APART.finditer(text))
            self.found.append(
                SourceLine(
                    text,
                    place,
                    ours,
                    depth,
                    style,
                    glyph,
                    paragraph.cell,
                    stretches(paragraph.letters[start + size : end]),
                    text[apart[-1].end() :] if apart else "",
                )
            )
        self.paragraphs.append(paragraph)
        self.spans.append(tuple(spans))

    def number_typed_lists(self) -> None:
        """Cut off numbers typed by hand where at least two lines in a row count on."""
        counted = [_TYPED_NUMBER.match(line.text) if line.shape is Shape.TEXT else None for line in self.found]
        moved: dict[int, int] = {}
        for n, found in enumerate(counted):
            if found is None:
                continue
            sides = [(counted[m], step) for m, step in ((n - 1, -1), (n + 1, 1)) if 0 <= m < len(counted)]
            if any(side and int(side["number"]) == int(found["number"]) + step for side, step in sides):
                moved[n] = found.end()
                self.found[n] = _cut(self.found[n], found.end(), found["mark"])
        self.spans = [
            tuple((line, start + moved.get(line, 0), end) for line, start, end in spans) for spans in self.spans
        ]

    def at(self, paragraph: int, position: int) -> tuple[int | None, int]:
        """The line and the offset in it of a position in the ``paragraph``-th paragraph; None where no line is."""
        spans = self.spans[paragraph]
        for line, start, end in spans:
            if position <= end:
                return line, min(max(position - start, 0), end - start)
        return (spans[-1][0], spans[-1][2] - spans[-1][1]) if spans else (None, 0)


def _cut(line: SourceLine, size: int, glyph: str) -> SourceLine:
    return replace(
        line,
        text=line.text[size:],
        shape=Shape.BULLET,
        glyph=glyph,
        place=replace(line.place, offset=line.place.offset + size),
        stretches=tuple(
            replace(one, start=max(0, one.start - size), end=one.end - size) for one in line.stretches if one.end > size
        ),
    )


def _pieces(letters: Sequence[Letter]) -> Iterator[tuple[int, int]]:
    """Start and end of each line of a paragraph, without space at its ends."""
    start = 0
    for n in range(len(letters) + 1):
        if n < len(letters) and letters[n].sign != "\n":
            continue
        first, last = start, n
        while first < last and letters[first].sign.isspace():
            first += 1
        while last > first and letters[last - 1].sign.isspace():
            last -= 1
        yield first, last
        start = n + 1


def stretches(letters: Sequence[Letter]) -> tuple[Stretch, ...]:
    """The letters as runs of one look."""
    found: list[Stretch] = []
    for n, letter in enumerate(letters):
        look = letter.look
        own = (look.bold, look.italic, look.size, look.colour, look.link)
        last = found[-1] if found else None
        if last and (last.bold, last.italic, last.size, last.colour, last.link) == own:
            found[-1] = replace(last, end=n + 1)
        else:
            found.append(Stretch(n, n + 1, look.bold, look.italic, look.size, look.colour, link=look.link))
    return tuple(found)
