"""Characters of a text file on their way to lines: each knows where it stands and how it looks."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from pmresume.model.source_line import Anchor, Cell, Place, Shape, SourceLine, Stretch

_MARK = re.compile(
    r"(?P<glyph>[•●▪▫■□◦○‣⁃∙·►▸➢➤➔→✓✔❖◆*]|-{1,2}>?|=?>|[–—])(?P<gap>[ \t\xa0]+)(?=\S)"
    r"|(?P<letter>[o])(?P<wide>[ \t\xa0]+)(?=[A-Z])"
    r"|(?P<tight>[•●▪■◦‣►➢➤✓✔❖])(?=\w)|(?P<dash>[-])(?=[A-Z])"
)
# A date range such as "- 2019" on its own is no bullet, nor is a signature's "-- Name".
_NO_MARK = re.compile(r"^(?:[-–—]+|\*+)\s*(?:(?:19|20)\d\d|present|now|current)\b", re.I)
_APART = re.compile(r"\t+[ \t]*|[ \xa0]{3,}")


@dataclass(frozen=True, slots=True)
class Letter:
    """A character, its line and column in the file (from 1, 0 where it stands for a line break), and its look."""

    sign: str
    number: int
    column: int
    bold: bool = False
    italic: bool = False
    link: str = ""


def plain_letters(text: str, number: int, column: int = 1) -> list[Letter]:
    """The characters of a stretch of the file that starts at this line and column."""
    return [Letter(sign, number, column + n) for n, sign in enumerate(text)]


def text_of(letters: Iterable[Letter]) -> str:
    """The characters as text."""
    return "".join(letter.sign for letter in letters)


def trimmed(letters: list[Letter]) -> list[Letter]:
    """Without space at either end."""
    first, last = 0, len(letters)
    while first < last and letters[first].sign.isspace():
        first += 1
    while last > first and letters[last - 1].sign.isspace():
        last -= 1
    return letters[first:last]


def list_mark(text: str) -> tuple[str, int]:
    """The list mark typed at the start of ``text`` and how many characters it takes with its gap; ("", 0) if none."""
    if _NO_MARK.match(text):
        return "", 0
    found = _MARK.match(text)
    if found is None:
        return "", 0
    mark = found["glyph"] or found["letter"] or found["tight"] or found["dash"]
    return mark, found.end()


def joined(first: list[Letter], second: list[Letter]) -> list[Letter]:
    """Two rows of one sentence; a hyphen at the end of the first was typed there, so nothing is taken away."""
    if not first or not second:
        return first or second
    return [*first, Letter(" ", first[-1].number, 0, first[-1].bold, first[-1].italic), *second]


def make_line(
    letters: list[Letter],
    *,
    shape: Shape = Shape.TEXT,
    level: int = 0,
    glyph: str = "",
    cell: Cell | None = None,
    segment: int = 0,
    style: str = "",
) -> SourceLine | None:
    """The line that these characters make, None where they are only space."""
    letters = trimmed(letters)
    if not letters:
        return None
    text = text_of(letters)
    apart = list(_APART.finditer(text))
    first = next((letter for letter in letters if letter.column), letters[0])
    return SourceLine(
        text,
        Place(first.number, first.column, segment=segment, offset=max(0, first.column - 1)),
        shape,
        level,
        style,
        glyph,
        cell,
        _stretches(letters),
        text[apart[-1].end() :] if apart else "",
        _anchors(letters),
    )


def cut_mark(line: SourceLine) -> SourceLine:
    """A line of text that begins with a typed list mark, as the bullet that it is."""
    glyph, size = list_mark(line.text)
    if not glyph or line.shape is not Shape.TEXT or not line.text[size:].strip():
        return line
    number, column = line.where(size)
    return replace(
        line,
        text=line.text[size:],
        shape=Shape.BULLET,
        glyph=glyph,
        place=replace(line.place, number=number, column=column, offset=max(0, column - 1)),
        stretches=tuple(
            replace(s, start=max(0, s.start - size), end=s.end - size) for s in line.stretches if s.end > size
        ),
        anchors=_shifted(line, size),
    )


def _shifted(line: SourceLine, size: int) -> tuple[Anchor, ...]:
    number, column = line.where(size)
    later = (replace(a, start=a.start - size) for a in line.anchors if a.start > size)
    return (Anchor(0, number, column), *later)


def _stretches(letters: list[Letter]) -> tuple[Stretch, ...]:
    found: list[Stretch] = []
    for n, letter in enumerate(letters):
        look = (letter.bold, letter.italic, letter.link)
        if found and (found[-1].bold, found[-1].italic, found[-1].link) == look:
            found[-1] = replace(found[-1], end=n + 1)
        else:
            found.append(Stretch(n, n + 1, letter.bold, letter.italic, link=letter.link))
    return tuple(s for s in found if s.bold or s.italic or s.link)


def _anchors(letters: list[Letter]) -> tuple[Anchor, ...]:
    found: list[Anchor] = []
    for n, letter in enumerate(letters):
        if not letter.column:
            continue
        last = found[-1] if found else None
        if last is None or letter.number != last.number or letter.column - last.column != n - last.start:
            found.append(Anchor(n, letter.number, letter.column))
    return tuple(found)
