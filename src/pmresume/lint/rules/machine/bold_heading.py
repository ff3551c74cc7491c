"""Section headings are only bold or capital text, without a heading style.

Why:
    A parser finds the sections of a resume by their headings. Where those are ordinary paragraphs, it has to guess,
    and a screen reader has nothing to jump to.

Bad:
    - file: layout/bold_headings.docx
    - file: layout/capital_headings.docx
    - file: layout/underlined_headings.docx

Good:
    - file: layout/plain.docx
    - file: layout/skills_in_table.docx
    - file: layout/name_in_header.docx

Known false positives:
    Systems that know the usual names of sections find them in any style; it is advice.
"""

from __future__ import annotations

from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Need, Rule
from pmresume.model.finding import Severity
from pmresume.model.source_line import Shape

_FEWEST = 2  # a lone one may be a label within a section


def check(context: Context) -> Iterator[Hit]:
    """One hit at the first of them, which names the first few."""
    lines = context.resume.lines
    headings = [s.heading for s in context.resume.sections if s.heading is not None]
    plain = [n for n in headings if lines[n].shape is not Shape.HEADING]
    if len(plain) < _FEWEST or len(plain) * 2 < len(headings):
        return
    named = ", ".join(f'"{lines[n].text.strip(" :")}"' for n in plain[:3])
    more = f" and {len(plain) - 3} more" if len(plain) > 3 else ""
    yield Hit(
        f"{named}{more} look like headings, but have no heading style; give them one (Heading 1)",
        plain[0],
        0,
        len(lines[plain[0]].text),
    )


RULE = Rule("PM708", "bold-heading", Severity.INFO, check, frozenset({Need.DOCX}))
