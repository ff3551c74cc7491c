"""HTML that stands in Markdown as a block: its words, its links and its comments."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from pmresume.readers.resume.letters import Letter

_PIECE = re.compile(
    r"(?P<comment><!--(?P<said>.*?)(?:-->|\Z))"
    r"|(?P<code><(?P<tag>script|style|svg)\b.*?(?:</(?P=tag)\s*>|\Z))"
    r"|(?P<mark></?[A-Za-z][^<>]*(?:>|\Z))"
    r"|(?P<entity>&(?:#\d{1,7}|#x[0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)"
    r"|(?P<newline>\n)|(?P<sign>.)",
    re.S | re.I,
)
_BLOCKS = frozenset(
    [
        "br",
        "p",
        "div",
        "li",
        "ul",
        "ol",
        "tr",
        "table",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "section",
        "header",
        "footer",
        "article",
        "dl",
        "dt",
        "dd",
        "hr",
    ]
)
_HREF = re.compile(r"""href\s*=\s*["']?([^"'>\s]*)""", re.I)


@dataclass(frozen=True, slots=True)
class HtmlRow:
    """A row of words; ``heading`` is 1 to 6 within a heading, 0 elsewhere; ``bullet`` within a list entry."""

    letters: tuple[Letter, ...]
    heading: int = 0
    bullet: bool = False


@dataclass(frozen=True, slots=True)
class HtmlComment:
    """What a comment says, the line of the file (from 1) it begins in, and the rows told before it."""

    text: str
    number: int
    rows: int


def html_rows(text: str, number: int) -> tuple[list[HtmlRow], list[HtmlComment]]:
    """The rows and comments of HTML that begins in line ``number`` of the file; a row ends where a line of it ends."""
    found: list[HtmlRow] = []
    comments: list[HtmlComment] = []
    row: list[Letter] = []
    column, bold, italic, heading, bullet, link = 1, 0, 0, 0, False, ""
    for piece in _PIECE.finditer(text):
        whole = piece[0]
        name = ""
        if piece["comment"]:
            comments.append(HtmlComment(piece["said"].strip(" \t\n-"), number, len(found) + any(_solid(row))))
        elif piece["mark"]:
            name = re.match(r"</?([A-Za-z][A-Za-z0-9]*)", whole)[1].lower()  # type: ignore[index]
        if (piece["newline"] or name in _BLOCKS) and row:
            found.append(HtmlRow(tuple(row), heading, bullet))
            row = []
        opening = 0 if whole.startswith("</") else 1
        if name in ("b", "strong"):
            bold = max(0, bold + (1 if opening else -1))
        elif name in ("i", "em"):
            italic = max(0, italic + (1 if opening else -1))
        elif name == "li":
            bullet = bool(opening)
        elif re.fullmatch("h[1-6]", name):
            heading = int(name[1]) if opening else 0
        elif name == "a":
            target = _HREF.search(whole)
            link = target[1] if opening and target else ""
        elif piece["sign"] or piece["entity"]:
            said = html.unescape(whole) if piece["entity"] else whole
            row += [Letter(sign, number, column, bold > 0, italic > 0, link) for sign in said]
        if "\n" in whole:
            number, column = number + whole.count("\n"), len(whole) - whole.rfind("\n")
        else:
            column += len(whole)
    if row:
        found.append(HtmlRow(tuple(row), heading, bullet))
    return [one for one in found if any(_solid(one.letters))], comments


def _solid(letters: list[Letter] | tuple[Letter, ...]) -> list[bool]:
    return [not letter.sign.isspace() for letter in letters]
