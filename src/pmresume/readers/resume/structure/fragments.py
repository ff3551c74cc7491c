"""A heading line cut at bars, dashes, tabs and commas into the pieces that may be title, employer or place."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pmresume.model.read_resume import Piece
from pmresume.model.source_line import SourceLine
from pmresume.readers.resume.structure.likeness import employer_likeness, is_state, place_likeness, title_likeness

_STRONG = re.compile(
    r"\s*(?:\||\t|[ \xa0]{3,}|::|[•·●▪@]|(?<=\s)(?:--+|[-–—])(?=\s)|(?<=\s)[–—](?=\S)|(?<=\S)[–—](?=\s)"
    r"|(?<=[a-z])—(?=[A-Z])"
    r"|(?<=\w)\sat\s(?=[A-Z])|;\s|(?<=[a-z]{4})\.\s(?=[A-Z])|(?<=\))\.\s(?=[A-Z]))\s*"
)
_COMMA = re.compile(r",\s+")
_SUFFIX = re.compile(r"(?:inc|llc|l\.l\.c|ltd|limited|corp|co|gmbh|plc|jr|sr|s\.a|pc|lp|llp|p\.c|mph|cpa)\.?$", re.I)
_BRACKET = re.compile(r"[(\[]([^()\[\]]*)[)\]]\s*$")
_NO_NAME = re.compile(
    r"(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*\.? )?\d{4}(?:\s*[-–—]\s*\d{4})?|now|present"
    r"|death|projects?|"
    r"(?:\d+ (?:years?|yrs?|months?|mos?|weeks?)[, ]*)+|current|[\d/ .–—-]+|gpa\b.*|(?:full|part)[- ]time"
    r"|contract|permanent|self[- ]employed|\d+",
    re.I,
)
_STATUS = re.compile(
    r"(?:in progress|expired|pending|expected|contract|full[- ]time|part[- ]time|temporary|active|current)\b", re.I
)
_EDGE = ' \t\xa0,;:|·•–—-_*"“”'


@dataclass(frozen=True, slots=True)
class Fragment:
    """A piece of a heading line; ``strong`` where a bar, dash, tab or line end parts it from the one before."""

    text: str
    line: int
    start: int
    end: int
    strong: bool = True
    linked: bool = False
    look: tuple[bool, bool] = (False, False)  # bold, italic
    source: str = ""  # the whole line

    def up_to(self, end: int) -> Piece:
        """The piece of the line from this fragment on to character ``end``."""
        return Piece(self.source[self.start : end], self.line, self.start, end)

    @property
    def piece(self) -> Piece:
        """As a piece of the resume."""
        return Piece(self.text, self.line, self.start, self.end)


def fragments_of(index: int, line: SourceLine, dates: tuple[int, int] | None) -> list[Fragment]:
    """The pieces of line ``index``, without the characters ``dates`` that its dates take."""
    text = line.text
    spans = [(0, len(text))] if dates is None else [(0, dates[0]), (dates[1], len(text))]
    found: list[Fragment] = []
    for start, end in spans:
        at = start
        for mark in [*_STRONG.finditer(text, start, end), None]:
            stop = mark.start() if mark else end
            found += _comma_pieces(index, line, at, stop)
            at = mark.end() if mark else end
    return found


def _comma_pieces(index: int, line: SourceLine, start: int, end: int) -> list[Fragment]:
    """Pieces between commas, with a town and its state, and a company and its legal form, in one."""
    text = line.text
    cuts: list[tuple[int, int]] = []
    at = start
    for mark in _COMMA.finditer(text, start, end):
        cuts.append((at, mark.start()))
        at = mark.end()
    cuts.append((at, end))
    glued: list[tuple[int, int]] = []
    for begin, stop in cuts:
        said = text[begin:stop].strip(_EDGE)
        before = text[glued[-1][0] : glued[-1][1]].strip(_EDGE) if glued else ""
        if not said:
            continue
        town = (
            is_state(said)
            and before
            and not title_likeness(before)
            and ((not employer_likeness(before) and len(before.split()) <= 3) or place_likeness(before))
        )
        # What stands behind "and" belongs to a row of names or to one title.
        if glued and (
            _SUFFIX.fullmatch(said)
            or said.lower().startswith(("and ", "& "))
            or (town and len(glued) + (index >= 0) > 1)
        ):
            if said.lower().startswith(("and ", "& ")):
                glued = [(glued[0][0], stop)]
            else:
                glued[-1] = (glued[-1][0], stop)
        else:
            glued.append((begin, stop))
    found: list[Fragment] = []
    for n, (begin, stop) in enumerate(glued):
        found += _bracketed(index, line, begin, stop, strong=n == 0)
    return found


def _bracketed(index: int, line: SourceLine, start: int, end: int, *, strong: bool) -> list[Fragment]:
    """A piece, and what stands in brackets behind it as a piece of its own where that is a place."""
    said = line.text[start:end]
    found = _BRACKET.search(said.rstrip(_EDGE))
    made: list[Fragment | None] = []
    if found and _STATUS.match(found[1]):
        end, found = start + found.start(), None
    if found and place_likeness(found[1]):
        made = [
            _fragment(index, line, start, start + found.start(), strong),
            _fragment(index, line, start + found.start(1), start + found.end(1), False),
        ]
    else:
        made = [_fragment(index, line, start, end, strong)]
    return [one for one in made if one is not None]


def _fragment(index: int, line: SourceLine, start: int, end: int, strong: bool) -> Fragment | None:
    text = line.text
    while start < end and text[start] in _EDGE:
        start += 1
    while end > start and (
        text[end - 1] in _EDGE
        or (
            text[end - 1] == "."
            and text[start:end].count(".") == 1
            and end - start > 8
            and not _SUFFIX.search(text[start:end].split()[-1])
        )
    ):
        end -= 1
    said = text[start:end]
    if said[:1] in "([" and said[-1:] in ")]" and said:
        start, end = start + 1, end - 1
        said = text[start:end]
    if said.startswith("at ") and said[3:4].isupper():
        start, said = start + 3, said[3:]
    if not any(sign.isalnum() for sign in said) or _NO_NAME.fullmatch(said):
        return None
    inside = [s for s in line.stretches if s.start < end and s.end > start]
    return Fragment(
        said,
        index,
        start,
        end,
        strong,
        any(s.link for s in inside),
        (any(s.bold for s in inside), any(s.italic for s in inside)),
        text,
    )
