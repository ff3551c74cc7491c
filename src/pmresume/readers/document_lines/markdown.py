"""The headings, list entries and paragraphs of Markdown as a reader sees them, whatever marks they are written with."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pmresume.errors import InputError
from pmresume.model.document import DocumentLine, EditedDocument, LineKind

if TYPE_CHECKING:
    from markdown_it.token import Token

LIMIT = 2**20  # bytes; a resume has some thousands
_MARK = re.compile(r"<!-- pmresume sha256:[0-9a-f]{64} lines:(?P<marks>[b-t ]*) -->")


def markdown_lines(data: bytes, name: str) -> EditedDocument:
    """The lines of a Markdown file. Raises InputError where ``data`` is no text or too much of it."""
    if len(data) > LIMIT:
        raise InputError(f"{name}: {len(data) / 2**20:.1f} MB; a resume has less than {LIMIT // 2**20} MB")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise InputError(f"{name}: not UTF-8 text; edits are read from .docx and .md") from None
    if "\x00" in text:
        raise InputError(f"{name}: binary; edits are read from .docx and .md")
    found = _MARK.search(text)
    return EditedDocument(tuple(_lines(text)), frozenset(found["marks"].split()) if found else frozenset())


def _lines(text: str) -> list[DocumentLine]:
    from markdown_it import MarkdownIt

    lines: list[DocumentLine] = []
    kinds: list[LineKind] = []
    fresh = False  # whether a list entry has begun whose text is still to come
    for token in MarkdownIt("commonmark").parse(text):
        match token.type:
            case "heading_open":
                kinds.append(LineKind.HEADING)
            case "heading_close":
                kinds.pop()
            case "list_item_open":
                fresh = True
            case "inline":
                kind = kinds[-1] if kinds else LineKind.BULLET if fresh else LineKind.TEXT
                fresh = False
                said = _plain(token)
                if said.strip():
                    lines.append(DocumentLine(kind, said, f"line {(token.map or [0])[0] + 1}"))
            case "code_block" | "fence":
                # Four blanks before a line make it code, which nobody means in a resume.
                start = (token.map or [0])[0] + 1
                rows = enumerate(token.content.splitlines(), start)
                lines += [DocumentLine(LineKind.TEXT, row, f"line {n}") for n, row in rows if row.strip()]
            case _:
                pass
    return lines


def _plain(token: Token) -> str:
    said = []
    for child in token.children or ():
        if child.type in ("softbreak", "hardbreak"):
            said.append(" ")
        elif child.type == "image":
            said.append(_plain(child))
        elif child.type != "html_inline":
            said.append(child.content)
    return "".join(said)
