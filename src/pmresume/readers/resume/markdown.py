"""A Markdown resume as lines: headings, list entries, paragraphs, table cells, HTML, whatever marks they wear."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from pmresume.errors import InputError
from pmresume.model.source_line import (
    Cell,
    Format,
    LayoutKind,
    LayoutNote,
    Place,
    Remark,
    Shape,
    SourceDocument,
    SourceLine,
)
from pmresume.readers.findings import printable
from pmresume.readers.resume.html import html_rows
from pmresume.readers.resume.inline import Rows, inline_rows, without_attributes
from pmresume.readers.resume.letters import Letter, cut_mark, joined, list_mark, make_line, text_of
from pmresume.readers.resume.text_file import MOST_LINES, resume_text
from pmresume.readers.resume.wrapping import runs_on

if TYPE_CHECKING:
    from markdown_it.token import Token

_FRONT = re.compile(r"\A---[ \t]*\n(?:.*\n)*?(?:---|\.\.\.)[ \t]*(?:\n|\Z)")
_OWN = re.compile(r"pmresume sha256:[0-9a-f]{64} lines:[b-t ]*$")
_RULE = re.compile(r"[\s*_=~|-]*$")


def read_markdown(data: bytes, name: str) -> SourceDocument:
    """The lines, tables and comments of a Markdown file.

    Raises:
        InputError: with one line: empty, binary, or more than a resume holds.
    """
    from markdown_it import MarkdownIt

    text = resume_text(data, name)
    front = _FRONT.match(text)
    if front:  # what a site generator reads, kept blank so that line numbers stay
        text = "\n" * front[0].count("\n") + text[front.end() :]
    parser = MarkdownIt("commonmark", {"maxNesting": 12}).enable("table").disable(["code", "text_join"])
    blocks = _Blocks(Rows(text.split("\n")))
    for token in parser.parse(text):
        blocks.take(token)
    if len(blocks.lines) > MOST_LINES:
        raise InputError(f"{printable(name)}: more than {MOST_LINES} lines; no resume has as many")
    return SourceDocument(
        name,
        Format.MARKDOWN,
        tuple(blocks.lines),
        tuple(blocks.notes),
        tuple(_anchored(blocks.remarks, len(blocks.lines))),
        hashlib.sha256(data).hexdigest(),
    )


@dataclass(slots=True)
class _Blocks:
    """What the tokens so far have told."""

    rows: Rows
    lines: list[SourceLine] = field(default_factory=list)
    notes: list[LayoutNote] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    heading: int = 0
    depth: int = 0  # of lists
    fresh: bool = False  # a list entry has begun whose words are still to come
    tables: int = 0
    row: int = 0
    column: int = 0

    def take(self, token: Token) -> None:
        """The lines of one token."""
        match token.type:
            case "heading_open":
                self.heading = int(token.tag[1])
            case "heading_close":
                self.heading = 0
            case "bullet_list_open" | "ordered_list_open":
                self.depth += 1
            case "bullet_list_close" | "ordered_list_close":
                self.depth -= 1
            case "list_item_open":
                self.fresh = True
            case "list_item_close":
                self.fresh = False
            case "table_open":
                self.tables, self.row = self.tables + 1, 0
                self.notes.append(LayoutNote(LayoutKind.TABLE, "a table", len(self.lines)))
            case "tr_open":
                self.row, self.column = self.row + 1, 0
                self.rows.go((token.map or [self.rows.number])[0])
            case "th_open" | "td_open":
                self.column += 1
            case "table_close":
                self.row = 0
            case "inline":
                self._inline(token)
            case "html_block":
                self._html(token)
            case "fence":
                self._fence(token)
            case _:
                pass

    def _inline(self, token: Token) -> None:
        start, end = token.map or [self.rows.number, self.rows.number + 1]
        if not self.row:
            self.rows.go(start)
        if any(child.type == "image" for child in token.children or ()):
            self.notes.append(LayoutNote(LayoutKind.IMAGE, "an image", len(self.lines) or None))
        rows, hard, comments = inline_rows(token, self.rows, end)
        bullet = self.fresh and self.depth > 0
        self.fresh = False
        before = len(self.lines)
        for n, letters in enumerate(_unwrapped(rows, hard, whole=bullet)):
            self._add(without_attributes(letters), bullet and n == 0)
        for said in comments:
            anchor = len(self.lines) - 1 if len(self.lines) > before else len(self.lines)
            self._remark(said, start + 1, anchor)

    def _html(self, token: Token) -> None:
        start = (token.map or [0])[0]
        found, comments = html_rows(token.content, start + 1)
        before = len(self.lines)
        if re.search(r"<img\b", re.sub(r"<!--.*?(-->|\Z)", "", token.content, flags=re.S), re.I):
            self.notes.append(LayoutNote(LayoutKind.IMAGE, "an image", before or None))
        for row in found:
            letters = list(row.letters)
            # Markdown that follows HTML without a blank line is HTML to a parser, and a heading to its writer.
            typed = re.match(r"\s*(#{1,6})[ \t]+", text_of(letters))
            self.heading, was = (len(typed[1]) if typed else row.heading), self.heading
            self._add(letters[typed.end() :] if typed else letters, row.bullet)
            self.heading = was
        for comment in comments:
            self._remark(comment.text, comment.number, before + comment.rows)

    def _fence(self, token: Token) -> None:
        start = (token.map or [0])[0] + 1
        for n, text in enumerate(token.content.splitlines(), 1):
            self._add([Letter(sign, start + n, 1 + at) for at, sign in enumerate(text)], False)

    def _add(self, letters: list[Letter], bullet: bool) -> None:
        cell = Cell(self.tables, self.row, self.column) if self.row else None
        if bullet:
            shape, level = Shape.BULLET, max(0, self.depth - 1)
        elif self.heading:
            shape, level = Shape.HEADING, self.heading
        else:
            shape, level = Shape.TEXT, 0
        line = make_line(letters, shape=shape, level=level, cell=cell)
        if line is not None and not _RULE.match(line.text):
            self.lines.append(cut_mark(line))

    def _remark(self, text: str, number: int, line: int) -> None:
        if text and not _OWN.match(text):
            self.remarks.append(Remark(text, (line,), place=Place(number, 1)))


def _unwrapped(rows: list[list[Letter]], hard: list[bool], *, whole: bool) -> list[list[Letter]]:
    """Rows that are one sentence put together; all of a list entry (``whole``) but what a hard break parts."""
    found: list[list[Letter]] = []
    width = max((len(text_of(row)) for row in rows), default=0)
    broken = True
    for row, after in zip(rows, hard, strict=True):
        marked = bool(list_mark(text_of(row).strip())[0])
        changed = bool(found and found[-1] and row) and row[0].bold and not found[-1][-1].bold
        if (
            found
            and not broken
            and not marked
            and not (changed and not whole)
            and (whole or runs_on(_last_row(found[-1]), text_of(row), width))
        ):
            found[-1] = joined(found[-1], row)
        else:
            found.append(row)
        broken = after
    return found


def _last_row(letters: list[Letter]) -> str:
    number = letters[-1].number if letters else 0
    return text_of([letter for letter in letters if letter.number == number])


def _anchored(remarks: list[Remark], lines: int) -> list[Remark]:
    """Remarks at lines that exist: one behind the last line belongs to the last."""
    return [replace(remark, lines=tuple(min(n, lines - 1) for n in remark.lines if lines)) for remark in remarks]
