"""Text stands in text boxes.

Why:
    Many applicant-tracking systems leave text boxes out, and those that read them do not know where on the page they
    stand: the words arrive late, out of order, or not at all.

Bad:
    - file: layout/text_boxes.docx
    - file: layout/contact_in_box.docx
    - file: layout/job_in_box.docx

Good:
    - file: layout/plain.docx
    - file: layout/empty_box.docx
    - file: layout/page_number_box.docx

Known false positives:
    None is known; a box with a page number only is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Need, Rule
from pmresume.model.finding import Severity
from pmresume.model.source_line import LayoutKind, Part

_PAGE = re.compile(r"(?:page\s*)?\d{0,3}(?:\s*(?:of|/)\s*\d{1,3})?\s*", re.IGNORECASE)
_MOST = 0.5  # of all words; with more of them in boxes, a parser that skips boxes is left with no resume


def check(context: Context) -> Iterator[Hit]:
    """One hit for all boxes; an error where most words of the resume stand in them."""
    lines = context.resume.lines
    boxed = [n for n, x in enumerate(lines) if x.place.part is Part.TEXT_BOX and not _PAGE.fullmatch(x.text)]
    note = next((note for note in context.resume.document.notes if note.kind is LayoutKind.TEXT_BOX), None)
    if not boxed or note is None:
        return
    inside, words = sum(len(lines[n].text.split()) for n in boxed), sum(len(line.text.split()) for line in lines)
    first = boxed[0]
    yield Hit(
        f"{note.detail}, {inside} of {words} words: many systems leave boxes out; move the text into the body",
        first,
        0,
        len(lines[first].text),
        severity=Severity.ERROR if inside > _MOST * words else None,
    )


RULE = Rule("PM702", "text-box", Severity.WARNING, check, frozenset({Need.DOCX}))
