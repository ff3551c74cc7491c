"""Tracked changes or comments are left in the file.

Why:
    Whoever opens the file sees what was crossed out and what a friend wrote beside it, and some systems read deleted
    words as if they stood.

Bad:
    - file: layout/tracked_changes.docx
    - file: layout/comment_left.docx
    - file: layout/changes_and_comments.docx

Good:
    - file: layout/plain.docx
    - file: layout/silencing_comment.docx
    - file: layout/skills_in_table.docx

Known false positives:
    A file that is still being worked on; comments that silence a rule of pmresume are left alone.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Need, Profile, Rule
from pmresume.lint.suppressions import is_suppression
from pmresume.model.finding import Severity
from pmresume.model.source_line import LayoutKind

_LONGEST = 40  # characters of a comment that a message repeats


def check(context: Context) -> Iterator[Hit]:
    """One hit for all changes, one for all comments."""
    document = context.resume.document
    for note in document.notes:
        if note.kind is LayoutKind.TRACKED_CHANGE:
            yield Hit(f"{note.detail} tracked in the file; accept or reject them", note.line, note.start, note.end)
    remarks = [remark for remark in document.remarks if not is_suppression(remark)]
    if remarks:
        said = textwrap.shorten(remarks[0].text, _LONGEST, placeholder=" …")
        more = f" and {len(remarks) - 1} more" if len(remarks) > 1 else ""
        line = remarks[0].lines[0] if remarks[0].lines else None
        end = 0 if line is None else len(document.lines[line].text)
        yield Hit(f'the comment "{said}"{more} is left in the file; delete it before sending', line, 0, end)


RULE = Rule("PM707", "changes-left", Severity.WARNING, check, frozenset({Need.DOCX}), Profile.SUBMIT)
