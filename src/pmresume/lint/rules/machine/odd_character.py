"""A word holds a character that shows nothing, or one of another alphabet that only looks right.

Why:
    "Kubernetes" with a Cyrillic letter or an invisible space in it is not the word that a search looks for. Such
    characters come from web pages, PDF files and chat windows.

Bad:
    - Moved the mail of 400 users to Ex\u0441hange Online
    - file: layout/zero_width.docx
    - file: layout/cyrillic_letter.docx
    - file: layout/mathematical_letters.docx

Good:
    - Moved the mail of 400 users to Exchange Online
    - Opened the office in Москва with 12 desks
    - file: layout/plain.docx
    - file: layout/accents.docx

Known false positives:
    A name that is written in two alphabets.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Rule
from pmresume.model.finding import Severity
from pmresume.model.source_line import Format, LayoutKind, LayoutNote, SourceDocument
from pmresume.readers.resume.odd_characters import is_unseen, look_alikes, unseen_name


def check(context: Context) -> Iterator[Hit]:
    """One hit for each such word."""
    for note in _notes(context.resume.document):
        if note.line is None:
            continue
        text = context.resume.lines[note.line].text
        start, end = note.start, note.end
        # A ligature is noted by itself; a person looks for the word.
        while start > 0 and text[start - 1].isalpha():
            start -= 1
        while end < len(text) and text[end].isalpha():
            end += 1
        word = text[start:end]
        shown = "".join(sign for sign in word if sign.isprintable())
        if note.kind is LayoutKind.ZERO_WIDTH:
            yield Hit(f'"{shown}" holds {note.detail}, which nobody sees; retype it', note.line, start, end)
        elif note.kind is LayoutKind.LOOK_ALIKE:
            yield Hit(f'"{shown}" is written with {note.detail}; retype it', note.line, start, end)


def _notes(document: SourceDocument) -> Iterator[LayoutNote]:
    """Those of the reader; the text of a text file is kept as it is, and looked at here."""
    if document.format is Format.DOCX:
        yield from document.notes
        return
    for n, line in enumerate(document.lines):
        for start, end, detail in look_alikes(line.text):
            yield LayoutNote(LayoutKind.LOOK_ALIKE, detail, n, start, end)
        if line.text.isascii():
            continue
        for word in re.finditer(r"\S+", line.text):
            for at in range(*word.span()):
                if is_unseen(line.text[at], line.text[max(at - 1, 0) : at], line.text[at + 1 : at + 2]):
                    yield LayoutNote(LayoutKind.ZERO_WIDTH, unseen_name(line.text[at]), n, *word.span())
                    break


RULE = Rule("PM706", "odd-character", Severity.WARNING, check, most=5)
