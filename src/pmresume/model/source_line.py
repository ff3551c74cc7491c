"""A line of somebody's resume as it stands in the file: its text, where it is, how it looks.

Positions are made by the reader and never searched for again. Offsets count characters of ``SourceLine.text`` from 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Format(StrEnum):
    """What kind of file was read."""

    DOCX = "docx"
    MARKDOWN = "markdown"
    TEXT = "text"
    INVENTORY = "inventory"


class Part(StrEnum):
    """Where in a document a line stands."""

    BODY = "body"
    HEADER = "header"
    FOOTER = "footer"
    TEXT_BOX = "text box"
    FOOTNOTE = "footnote"


class Shape(StrEnum):
    """What a line is by its style, list or mark."""

    HEADING = "heading"
    BULLET = "bullet"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a line stands.

    ``number`` is the paragraph of its part (DOCX) or the line of the file (others), from 1; ``column`` the column of
    the line's first character, from 1, in text files, and 0 in a DOCX; ``segment`` the piece, from 0, of a paragraph
    that is broken into several lines by hand.
    """

    number: int
    column: int = 0
    part: Part = Part.BODY
    member: str = ""  # the part of the package, "word/header1.xml"
    segment: int = 0
    offset: int = 0  # of the line's first character in the text of its paragraph (DOCX) or in its raw line (others)


@dataclass(frozen=True, slots=True)
class Cell:
    """A table cell: the table's number in the document, its row and column, all from 1; ``depth`` of nested tables."""

    table: int
    row: int
    column: int
    depth: int = 1


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of characters ``[start, end)`` of one look."""

    start: int
    end: int
    bold: bool = False
    italic: bool = False
    size: float = 0.0  # points, 0 where the file does not say
    colour: str = ""  # "FF0000", "" for automatic
    hidden: bool = False
    link: str = ""  # target of a hyperlink


@dataclass(frozen=True, slots=True)
class Anchor:
    """From character ``start`` of a line on, until the next anchor, text and file run side by side, one for one.

    ``number`` and ``column`` are the line and column of the file, from 1, where the character at ``start`` stands.
    """

    start: int
    number: int
    column: int


@dataclass(frozen=True, slots=True)
class SourceLine:
    """One line as a person reads it: without its list mark and without markup."""

    text: str
    place: Place
    shape: Shape = Shape.TEXT
    level: int = 0  # of a heading from 1, of a list entry from 0
    style: str = ""  # name of the paragraph style
    glyph: str = ""  # a list mark that was typed by hand and cut off: "•", "-", "o"
    cell: Cell | None = None
    stretches: tuple[Stretch, ...] = ()
    right: str = ""  # what stands behind a tab, most often the dates; it is part of ``text`` too
    anchors: tuple[Anchor, ...] = ()  # of text files, whose lines may be joined and lose markup in between

    def where(self, offset: int) -> tuple[int, int]:
        """Line (or paragraph) and column in the file of the character at ``offset``, from 1; column 0 in a DOCX."""
        at = next((anchor for anchor in reversed(self.anchors) if anchor.start <= offset), None)
        if at is not None:
            return at.number, at.column + offset - at.start
        return self.place.number, self.place.column + offset if self.place.column else 0

    @property
    def all_bold(self) -> bool:
        """Whether every letter is bold."""
        letters = [n for n, sign in enumerate(self.text) if not sign.isspace()]
        return bool(letters) and all(
            any(stretch.bold and stretch.start <= n < stretch.end for stretch in self.stretches) for n in letters
        )


class LayoutKind(StrEnum):
    """What a file does with its page that other readers stumble over."""

    TEXT_BOX = "text box"
    TABLE = "table"
    COLUMNS = "columns"
    HIDDEN_TEXT = "hidden text"
    WHITE_TEXT = "white text"
    TINY_TEXT = "tiny text"
    ZERO_WIDTH = "zero-width character"
    LOOK_ALIKE = "look-alike character"
    TRACKED_CHANGE = "tracked change"
    COMMENT = "comment"
    IMAGE = "image"
    PROPERTY = "document property"
    ONE_PARAGRAPH = "lines in one paragraph"


@dataclass(frozen=True, slots=True)
class LayoutNote:
    """One thing noticed of the layout: ``detail`` in words, ``line`` the index of the line it touches, if any."""

    kind: LayoutKind
    detail: str = ""
    line: int | None = None
    start: int = 0
    end: int = 0
    count: int = 1


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment in the file (Word comment, HTML comment, YAML ``lint:`` key) and the lines it is anchored to."""

    text: str
    lines: tuple[int, ...] = ()
    author: str = ""
    place: Place | None = None


@dataclass(frozen=True, slots=True)
class SourceDocument:
    """What a format reader returns. ``whole`` is the digest of the bytes (SHA-256, hex)."""

    name: str
    format: Format
    lines: tuple[SourceLine, ...]
    notes: tuple[LayoutNote, ...] = ()
    remarks: tuple[Remark, ...] = ()
    whole: str = ""
