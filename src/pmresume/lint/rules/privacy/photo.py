"""A photo of the person is on the resume.

Why:
    In the United States many employers set resumes with a photo aside, so that nobody can say that looks decided, and a
    parser makes nothing of it.

Bad:
    - file: layout/photo.docx
    - file: layout/headshot.docx
    - file: layout/portrait_without_words.docx

Good:
    - file: layout/plain.docx
    - file: layout/icons.docx
    - file: layout/certificate_badges.docx

Known false positives:
    Countries where a photo on the resume is usual; a logo of a portrait's form at the very top.
"""

from __future__ import annotations

from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Need, Rule
from pmresume.lint.rules.machine.pictures import Kind, kind_of, like_a_portrait
from pmresume.model.finding import Severity
from pmresume.model.source_line import LayoutKind

_TOP = 8  # lines of a resume beside which a portrait stands


def check(context: Context) -> Iterator[Hit]:
    """One hit: a picture that calls itself a photo, or has the form of one and stands at the top."""
    for note in context.resume.document.notes:
        if note.kind is not LayoutKind.IMAGE:
            continue
        sure = kind_of(note) is Kind.PHOTO
        if sure or (kind_of(note) is Kind.OTHER and like_a_portrait(note) and (note.line or 0) < _TOP):
            what = "a photo" if sure else "a picture of a portrait's form"
            yield Hit(f"{what} ({note.detail}); leave photos off the resume", note.line, note.start, note.end)
            return


RULE = Rule("PM804", "photo", Severity.INFO, check, frozenset({Need.DOCX}))
