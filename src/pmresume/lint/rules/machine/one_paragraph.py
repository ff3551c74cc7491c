"""Many lines are one paragraph, broken by hand.

Why:
    To a parser the lines of one paragraph are one sentence: jobs, dates and duties run together.

Bad:
    - file: layout/one_paragraph.docx
    - file: layout/job_in_one_paragraph.docx
    - file: layout/pasted.txt

Good:
    - file: layout/plain.docx
    - file: layout/contact_in_one_paragraph.docx
    - Delivered the move of 40 servers to a new data centre within one weekend

Known false positives:
    A block of short lines, such as a list of courses, that is meant to be one.
"""

from __future__ import annotations

from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Rule
from pmresume.model.finding import Severity
from pmresume.model.source_line import LayoutKind


def check(context: Context) -> Iterator[Hit]:
    """One hit, at the first, for all such paragraphs; the block of contact data is none."""
    resume = context.resume
    notes = [n for n in resume.document.notes if n.kind is LayoutKind.ONE_PARAGRAPH and n.line is not None]
    notes = [note for note in notes if note.line not in resume.contact_lines or note.count > _CONTACT]
    if notes and (line := notes[0].line) is not None:
        more = f" and {len(notes) - 1} more of this kind" if len(notes) > 1 else ""
        yield Hit(
            f"{notes[0].detail}, broken by hand{more}; make each line a paragraph or a list entry of its own",
            line,
            0,
            len(resume.lines[line].text),
        )


_CONTACT = 8  # name, headline, street, town, phone, e-mail and two links
RULE = Rule("PM712", "one-paragraph", Severity.WARNING, check)
