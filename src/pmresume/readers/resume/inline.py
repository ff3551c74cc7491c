"""The words of a Markdown block without their markup, each character with its place in the file."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from pmresume.readers.resume.letters import Letter, plain_letters, text_of

if TYPE_CHECKING:
    from markdown_it.token import Token

_COMMENT = re.compile(r"<!--+(.*?)(?:-->|\Z)", re.S)
_BREAK = re.compile(r"<(?:br|/p|/div|/li)\b[^>]*>", re.I)
_BOLD = re.compile(r"<(/?)(?:b|strong)\b[^>]*>", re.I)
_ANCHOR = re.compile(r"""<a\b[^>]*?href\s*=\s*["']?([^"'>\s]*)""", re.I)
# Pandoc and kramdown: [text]{.underline}, {:.class}
_ATTRIBUTES = re.compile(r"\[(?P<text>[^\[\]]*)\]\{[.#:][^{}\n]*\}|\{:?\s*[.#][^{}\n]*\}")


class Rows:
    """The lines of a file with a point that moves forward over them, for finding where a word of a token stands."""

    def __init__(self, rows: Sequence[str]) -> None:
        self.rows = rows
        self.number = 0  # index of the line
        self.column = 0  # index in it

    def go(self, number: int) -> None:
        """To the start of a line (its index)."""
        self.number, self.column = number, 0

    def find(self, piece: str, last: int) -> tuple[int, int]:
        """Line and column, from 1, of the next ``piece`` up to line ``last`` (exclusive); the point moves behind it."""
        number, column = self.number, self.column
        while number < min(last, len(self.rows)):
            at = self.rows[number].find(piece, column)
            if at >= 0:
                self.number, self.column = number, at + len(piece)
                return number + 1, at + 1
            number, column = number + 1, 0
        return min(self.number + 1, len(self.rows)), self.column + 1

    def skip_target(self) -> None:
        """Over the target of a link or image, "](...)" or "][...]", where the point stands before one."""
        row = self.rows[self.number] if self.number < len(self.rows) else ""
        at = self.column
        if row[at : at + 1] != "]" or row[at + 1 : at + 2] not in ("(", "["):
            return
        ends = ")" if row[at + 1] == "(" else "]"
        depth = 0
        for n in range(at + 1, len(row)):
            if row[n] == row[at + 1]:
                depth += 1
            elif row[n] == ends:
                depth -= 1
                if not depth:
                    self.column = n + 1
                    return


def inline_rows(token: Token, rows: Rows, end: int) -> tuple[list[list[Letter]], list[bool], list[str]]:
    """The rows of an inline token, whether each was broken off by hand, and the comments in it.

    ``rows`` stands at or before the token; ``end`` is the index of the line behind it.
    """
    found: list[list[Letter]] = [[]]
    hard: list[bool] = []
    comments: list[str] = []
    bold = italic = 0
    link = ""
    for child in token.children or ():
        match child.type:
            case "text" | "code_inline":
                number, column = rows.find(child.content, end) if child.content else (0, 0)
                new = plain_letters(child.content, number, column)
                found[-1] += [replace(letter, bold=bold > 0, italic=italic > 0, link=link) for letter in new]
                if child.type == "code_inline":
                    rows.find(child.markup, end)
            case "text_special":
                number, column = rows.find(child.markup, end)
                # One character of text stands for several of the file: an anchor of its own keeps the rest in step.
                found[-1] += [Letter(sign, number, column, bold > 0, italic > 0, link) for sign in child.content]
            case "strong_open":
                bold += 1
            case "strong_close":
                bold -= 1
            case "em_open":
                italic += 1
            case "em_close":
                italic -= 1
            case "link_open":
                link = str(child.attrs.get("href", ""))
            case "link_close":
                link = ""
                rows.skip_target()
            case "image":
                rows.find("](", end)
                rows.column = max(0, rows.column - 2)
                rows.skip_target()
            case "softbreak" | "hardbreak":
                hard.append(child.type == "hardbreak")
                found.append([])
                rows.go(min(rows.number + 1, end))
            case "html_inline":
                rows.find(child.content.split("\n")[0], end)
                comments += [comment.strip() for comment in _COMMENT.findall(child.content)]
                mark = _BOLD.match(child.content)
                if mark:
                    bold = max(0, bold + (-1 if mark[1] else 1))
                elif _BREAK.match(child.content):
                    hard.append(True)
                    found.append([])
                elif child.content.lower().startswith("</a"):
                    link = ""
                else:
                    target = _ANCHOR.match(child.content)
                    link = target[1] if target else link
                rest = child.content.count("\n")
                if rest:
                    rows.go(min(rows.number + rest, end))
            case _:
                pass
    hard.append(True)
    return found, hard, comments


def without_attributes(letters: list[Letter]) -> list[Letter]:
    """Without the attributes that some dialects put in braces, and the brackets they belong to."""
    text = text_of(letters)
    if "{" not in text:
        return letters
    dropped: set[int] = set()
    for found in _ATTRIBUTES.finditer(text):
        keep = range(*found.span("text")) if found["text"] is not None else range(0)
        dropped.update(set(range(*found.span())) - set(keep))
    return [letter for n, letter in enumerate(letters) if n not in dropped]
