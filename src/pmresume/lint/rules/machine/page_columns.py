"""The page is set in columns.

Why:
    A system that reads the page as it prints reads across both columns, and weaves the lines of one into the other.

Bad:
    - file: layout/two_columns.docx
    - file: layout/three_columns.docx
    - file: layout/columns_then_one.docx

Good:
    - file: layout/plain.docx
    - file: layout/skills_in_table.docx
    - file: layout/skills_in_columns.docx

Known false positives:
    Systems that read the file itself take columns in their order; it is advice.
"""

from __future__ import annotations

from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Need, Rule
from pmresume.model.finding import Severity
from pmresume.model.read_resume import ReadResume
from pmresume.model.source_line import LayoutKind


def check(context: Context) -> Iterator[Hit]:
    """One hit, where the first columns begin; columns that only shorten one section's list are fine."""
    for note in context.resume.document.notes:
        if note.kind is LayoutKind.COLUMNS and note.line is not None and _holds_a_heading(context.resume, note.line):
            yield Hit(
                f"{note.detail} from here on, which some systems read across; set the page in one",
                note.line,
                0,
                len(context.resume.lines[note.line].text),
            )
            return


def _holds_a_heading(resume: ReadResume, first: int) -> bool:
    """Whether the columns hold more than one section; a list in columns stands right under its heading."""
    starts = [section.heading for section in resume.sections if section.heading is not None]
    return first - 1 not in starts


RULE = Rule("PM704", "page-columns", Severity.INFO, check, frozenset({Need.DOCX}))
