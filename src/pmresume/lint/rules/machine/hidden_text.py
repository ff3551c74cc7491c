"""The file holds text that nobody sees: hidden, white, or too small to read.

Why:
    A system reads it and shows it to the recruiter, who takes it for an attempt to cheat the keyword search, even where
    it is only a leftover of a template.

Bad:
    - file: layout/hidden_text.docx
    - file: layout/white_keywords.docx
    - file: layout/tiny_text.docx

Good:
    - file: layout/plain.docx
    - file: layout/white_on_dark.docx
    - file: layout/small_print.docx

Known false positives:
    White letters on a dark picture that the file places behind them.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Need, Rule
from pmresume.model.finding import Severity
from pmresume.model.source_line import LayoutKind

_SAID = {
    LayoutKind.HIDDEN_TEXT: "hidden",
    LayoutKind.WHITE_TEXT: "white on white",
    LayoutKind.TINY_TEXT: "too small to read",
}
_LONGEST = 60  # characters of it that a message repeats


def check(context: Context) -> Iterator[Hit]:
    """One hit for each stretch of unseen words, where it stands."""
    for note in context.resume.document.notes:
        if note.kind in _SAID and any(map(str.isalnum, note.detail)):
            said = textwrap.shorten(note.detail, _LONGEST, placeholder=" …")
            yield Hit(f'"{said}" is {_SAID[note.kind]}; delete it or show it', note.line, note.start, note.end)


RULE = Rule("PM705", "hidden-text", Severity.WARNING, check, frozenset({Need.DOCX}), most=3)
