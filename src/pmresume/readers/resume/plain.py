"""A plain-text resume as lines: typed bullets, underlined and framed headings, rows broken for width joined again."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace

from pmresume.model.source_line import Format, LayoutKind, LayoutNote, Shape, SourceDocument, SourceLine
from pmresume.readers.resume.letters import Letter, joined, list_mark, make_line, plain_letters, text_of, trimmed
from pmresume.readers.resume.one_paragraph import split_paragraph
from pmresume.readers.resume.text_file import resume_text
from pmresume.readers.resume.wrapping import runs_on

_RULE = re.compile(r"[\s=_~*#.+|\u2500-\u257f–—-]{3,}$")
_UNDERLINE = re.compile(r"\s*([=~_*\u2500-\u257f–—-])\1{2,}\s*$")
_FRAME = re.compile(
    r"(?P<left>[\s=~*#_|:+<>\[\u2500-\u257f–—-]*)(?P<text>.*?)(?P<right>[\s=~*#_|:+<>\]\u2500-\u257f–—-]*)$"
)
_STRONG_FRAME = re.compile(r"[=~*#_|+<\[\u2500-\u257f–—-]")
_NUMBERED = re.compile(r"(?P<mark>\(?\d{1,2}[.)])[ \t]+(?=\S)")


@dataclass(frozen=True, slots=True)
class _Row:
    letters: tuple[Letter, ...]
    indent: int
    blank: bool  # whether a blank row stands above
    glyph: str = ""
    size: int = 0  # of the list mark with its gap
    heading: bool = False


def read_plain(data: bytes, name: str) -> SourceDocument:
    """The lines of a plain-text file.

    Raises:
        InputError: with one line: empty, binary, or more than a resume holds.
    """
    text = resume_text(data, name)
    rows = _rows(text.split("\n"))
    lines: list[SourceLine] = []
    notes: list[LayoutNote] = []
    for group in _groups(rows):
        made = _line(group)
        if made is None:
            continue
        pieces = split_paragraph(made) if len(rows) <= 6 else (made,)
        if len(pieces) > 1:
            detail = f"{len(pieces)} lines in one paragraph"
            notes.append(LayoutNote(LayoutKind.ONE_PARAGRAPH, detail, len(lines), count=len(pieces)))
        lines.extend(pieces)
    return SourceDocument(name, Format.TEXT, tuple(lines), tuple(notes), (), hashlib.sha256(data).hexdigest())


def _rows(texts: list[str]) -> list[_Row]:
    found: list[_Row] = []
    blank = True
    for number, text in enumerate(texts, 1):
        if not text.strip():
            blank = True
            continue
        if _UNDERLINE.match(text) and found and not blank and _headlike(found[-1], text):
            found[-1] = replace(found[-1], heading=True)
            blank = True
            continue
        if _RULE.match(text):
            blank = True
            continue
        found.append(_row(text, number, blank))
        blank = False
    return found


def _headlike(row: _Row, rule: str) -> bool:
    text = text_of(row.letters).strip()
    return len(text) <= 50 and not row.glyph and text[-1] not in ".;,"


def _row(text: str, number: int, blank: bool) -> _Row:
    letters = plain_letters(text, number)
    indent = len(text.expandtabs(8)) - len(text.expandtabs(8).lstrip())
    solid = trimmed(letters)
    said = text_of(solid)
    frame = _FRAME.match(said)
    if frame and len(frame["text"]) <= 50 and _STRONG_FRAME.search(frame["left"]) and _framed(frame):
        return _Row(tuple(solid[frame.start("text") : frame.end("text")]), 0, blank, heading=True)
    glyph, size = list_mark(said)
    numbered = _NUMBERED.match(said)
    if not glyph and numbered and len(said) > 20:
        glyph, size = numbered["mark"], numbered.end()
    return _Row(tuple(solid), indent, blank, glyph, size)


def _framed(frame: re.Match[str]) -> bool:
    """Marks on both sides, or hashes before, as people draw headings; one dash before a word makes a bullet."""
    left, right = frame["left"].strip(), frame["right"].strip()
    if left and set(left) == {"#"}:
        return True
    return (len(left) >= 1 and len(right) >= 1 and len(left) + len(right) >= 4) or (left == "[" and right == "]")


def _groups(rows: list[_Row]) -> list[list[_Row]]:
    """Rows that make one line together."""
    found: list[list[_Row]] = []
    for row in rows:
        if found and _carries_on(found[-1], row):
            found[-1].append(row)
        else:
            found.append([row])
    return found


def _carries_on(group: list[_Row], row: _Row) -> bool:
    first, last = group[0], group[-1]
    if row.glyph or row.blank or row.heading or first.heading:
        return False
    before, text = text_of(last.letters), text_of(row.letters)
    if first.glyph:
        inside = first.indent + (first.size if len(group) == 1 else 1)
        hanging = row.indent >= min(inside, first.indent + 2) and row.indent > first.indent
        return hanging or runs_on(before, text)
    if "\t" in text or "   " in text or "\t" in before or "   " in before:
        return False
    return row.indent >= last.indent - 1 and abs(row.indent - last.indent) <= 3 and runs_on(before, text)


def _line(group: list[_Row]) -> SourceLine | None:
    first = group[0]
    letters = list(first.letters)[first.size :]
    for row in group[1:]:
        letters = joined(letters, list(row.letters))
    if first.heading:
        return make_line(letters, shape=Shape.HEADING, level=1)
    if first.glyph:
        return make_line(letters, shape=Shape.BULLET, level=min(8, first.indent // 4), glyph=first.glyph)
    return make_line(letters)
