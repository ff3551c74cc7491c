"""Bullets are typed by hand instead of being a list.

Why:
    A typed "•" or "-" is a character of the text: parsers keep it in the line, glue lines together that wrap, and lose
    the list.

Bad:
    - file: layout/typed_bullets.docx
    - file: layout/typed_hyphens.docx
    - file: layout/typed_arrows.docx

Good:
    - file: layout/plain.docx
    - file: layout/skills_in_table.docx
    - file: layout/two_columns.docx

Known false positives:
    None is known.
"""

from __future__ import annotations

from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Need, Rule
from pmresume.model.finding import Severity


def check(context: Context) -> Iterator[Hit]:
    """One hit, at the first, for all of them."""
    lines = context.resume.lines
    typed = [n for n, line in enumerate(lines) if line.glyph]
    if typed:
        glyph = lines[typed[0]].glyph
        many = "a bullet is" if len(typed) == 1 else f"{len(typed)} bullets are"
        yield Hit(
            f'{many} typed by hand ("{glyph}"); delete the mark and use the list of the word processor',
            typed[0],
            0,
            len(lines[typed[0]].text),
        )


RULE = Rule("PM709", "typed-bullet", Severity.WARNING, check, frozenset({Need.DOCX}))
