"""A table lays out the page: sections, jobs or the contact data stand in its cells.

Why:
    A parser reads a table row by row, so that two columns of a page are woven into one another, and some systems leave
    tables out.

Bad:
    - file: layout/two_column_table.docx
    - file: layout/dates_in_table.docx
    - file: layout/contact_in_table.docx

Good:
    - file: layout/plain.docx
    - file: layout/skills_in_table.docx
    - file: layout/certifications_in_table.docx

Known false positives:
    A table of one column, a mere frame, is read well by most systems; it is told as advice.
"""

from __future__ import annotations

from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Need, Rule
from pmresume.model.finding import Severity
from pmresume.model.read_resume import ReadResume, Topic
from pmresume.model.source_line import LayoutKind, LayoutNote


def check(context: Context) -> Iterator[Hit]:
    """One hit, at the first of these tables, for all of them."""
    resume = context.resume
    shaping = _shaping(resume)
    notes = [note for note in resume.document.notes if note.kind is LayoutKind.TABLE]
    found = [note for note in notes if note.line is not None and shaping & _lines(resume, note)]
    if not found:
        return
    wide = [note for note in found if not _narrow(resume, note)]
    first = (wide or found)[0]
    assert first.line is not None
    more = f" and {len(found) - 1} more" if len(found) > 1 else ""
    yield Hit(
        f"a table ({first.detail}){more} lays out the page; systems read it row by row: use paragraphs and tab stops",
        first.line,
        0,
        len(resume.lines[first.line].text),
        severity=None if wide else Severity.INFO,
    )


def _shaping(resume: ReadResume) -> set[int]:
    """Lines that hold the page together: headings, contact data, heads and bullets of jobs and projects."""
    lines = {section.heading for section in resume.sections if section.heading is not None and not section.guessed}
    lines |= {section.heading for section in resume.sections if section.heading is not None and section.entries}
    lines |= {item.piece.line for item in resume.contact}
    for entry in resume.entries(Topic.EXPERIENCE, Topic.PROJECTS):
        lines |= {*entry.heads, *entry.bullets}
    return lines


def _lines(resume: ReadResume, note: LayoutNote) -> set[int]:
    return {n for n, line in enumerate(resume.lines) if line.cell is not None and line.cell.table == note.count}


def _narrow(resume: ReadResume, note: LayoutNote) -> bool:
    cells = (resume.lines[n].cell for n in _lines(resume, note))
    return len({cell.column for cell in cells if cell is not None}) == 1


RULE = Rule("PM703", "layout-table", Severity.WARNING, check, frozenset({Need.DOCX}))
