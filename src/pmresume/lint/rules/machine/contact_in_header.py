"""E-mail and phone stand only in the header or footer of the page.

Why:
    Many applicant-tracking systems read the body of a document and nothing else. A person whose e-mail address stands
    in the header arrives without one.

Bad:
    - file: layout/contact_in_header.docx
    - file: layout/contact_in_footer.docx
    - file: layout/email_in_first_header.docx

Good:
    - file: layout/plain.docx
    - file: layout/contact_in_both.docx
    - file: layout/name_in_header.docx

Known false positives:
    A system that reads headers too loses nothing; no applicant knows which one that is.
"""

from __future__ import annotations

from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Need, Rule
from pmresume.model.finding import Severity
from pmresume.model.source_line import Part
from pmresume.readers.resume.structure.contact import contact_items

_MARGINS = (Part.HEADER, Part.FOOTER)


def check(context: Context) -> Iterator[Hit]:
    """One hit, at the first of them, where neither e-mail nor phone stands on the page itself."""
    ways = [i for i in contact_items(enumerate(context.resume.lines)) if i.kind in ("email", "phone")]
    parts = [context.resume.lines[way.piece.line].place.part for way in ways]
    if not ways or any(part not in _MARGINS for part in parts):
        return
    first = ways[0].piece
    yield Hit(
        f'"{first.text}" stands only in the {parts[0].value}, where many systems do not read; write it in the body',
        first.line,
        first.start,
        first.end,
    )


RULE = Rule("PM701", "contact-in-header", Severity.WARNING, check, frozenset({Need.DOCX}))
