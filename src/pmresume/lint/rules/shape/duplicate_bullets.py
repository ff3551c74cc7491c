"""The same bullet stands in the resume twice.

Why:
    A reader who meets a line again reads on faster. Tell what was different the second time, or keep the line where it
    counts most.

Bad:
    -
        - Rolled out new laptops to 400 users in three offices
        - Kept the asset register in order
        - Rolled out new laptops to 400 users in three offices
    -
        - Rolled out new laptops to 400 users in three offices
        - Rolled out new laptops to 400 users, in three offices.
    -
        - Coordinated vendors & carriers for the office move
        - Coordinated vendors and carriers for the office move

Good:
    -
        - Rolled out new laptops to 400 users in three offices
        - Rolled out new phones to 120 users in one office
    -
        - Network support
        - Network support
    - Rolled out new laptops to 400 users, then new phones to 400 users

Known false positives:
    A line repeated on purpose below each of several contracts with one client.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.paths import path_of
from pmresume.lint.rule import Hit, Rule
from pmresume.model.finding import Severity

_FEWEST_WORDS = 4  # shorter lines are lists of subjects, which may well recur


def check(context: Context) -> Iterator[Hit]:
    """One hit for each bullet that stands further up already."""
    first: dict[tuple[str, ...], int] = {}
    for _, line in context.resume.bullets():
        text = context.resume.lines[line].text
        words = tuple(re.findall(r"\w+", text.lower().replace("&", " and ")))
        if len(words) < _FEWEST_WORDS:
            continue
        if words in first:
            above = path_of(context.resume, first[words])
            yield Hit(f"the same line stands in {above}; tell what was different, or delete one", line, 0, len(text))
        first.setdefault(words, line)


RULE = Rule("PM605", "duplicate-bullets", Severity.WARNING, check, most=5)
