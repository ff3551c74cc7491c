"""A picture may hold words that no system can read.

Why:
    Skill charts, logos of certificates and scanned pages are pictures to a parser: their words are lost.

Bad:
    - file: layout/skill_chart.docx
    - file: layout/certificate_badges.docx
    - file: layout/scanned_page.docx

Good:
    - file: layout/plain.docx
    - file: layout/icons.docx
    - file: layout/photo.docx

Known false positives:
    A picture that only decorates.
"""

from __future__ import annotations

from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Need, Rule
from pmresume.lint.rules.machine.pictures import Kind, kind_of
from pmresume.model.finding import Severity
from pmresume.model.source_line import LayoutKind

_FEWEST_WORDS = 40  # a document with fewer words around a picture is most likely a scan


def check(context: Context) -> Iterator[Hit]:
    """One hit for each picture that is neither an icon, a photo nor a background; an error where it is all there is."""
    lines = context.resume.lines
    words = sum(len(line.text.split()) for line in lines)
    for note in context.resume.document.notes:
        if note.kind is LayoutKind.IMAGE and kind_of(note) is Kind.OTHER:
            scan = words < _FEWEST_WORDS
            yield Hit(
                f"a {note.detail}: if it shows words, systems cannot read them; write them as text",
                note.line,
                note.start,
                note.end,
                severity=Severity.ERROR if scan else None,
            )


RULE = Rule("PM710", "picture-of-text", Severity.INFO, check, frozenset({Need.DOCX}), most=2)
