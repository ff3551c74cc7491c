"""A salary stands on the resume.

Why:
    Whoever names a figure first has bargained with himself. Salary is talked about when both sides want each other.

Bad:
    - Salary: $85,000
    - Current salary $92k
    - Salary expectation: 60,000 EUR
    - Desired compensation: $45/hour

Good:
    - Delivered the salary survey system two weeks early for 400 users
    - Managed a budget of $85,000 for new servers
    - Cut payroll errors from 40 to 3 a month
    - Automated salary reports worth $85,000 a year

Known false positives:
    Applications that ask for a figure; put it in the letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Rule
from pmresume.model.finding import Severity

_UNITS = r"(?:k\b|USD|EUR|GBP|INR|CAD|AUD|LPA|lakhs?|dollars|per (?:year|hour|annum))"
_MONEY = rf"(?:[$€£₹]\s?\d[\d,.]*\s?k?|\d[\d,.]*\s?{_UNITS})"
_WORD = r"(?:salary|compensation|pay|wages?|remuneration|ctc|package)"
_SALARY = re.compile(
    rf"\b(?:(?:current|present|last|desired|expected|starting|ending|final|base|annual)\s+{_WORD}"
    rf"|{_WORD}\s+(?:expectations?|expected|requirements?|desired|history)|(?:salary|ctc|compensation))"
    rf"\s*(?:of|is|was|range|[:–—(-])?\s*{_MONEY}(?:\s*(?:per|/|an?)\s*(?:hour|hr|year|yr|month|annum))?",
    re.I,
)


def check(context: Context) -> Iterator[Hit]:
    """One hit for each line that tells one."""
    for number, line in enumerate(context.resume.lines):
        found = _SALARY.search(line.text)
        if found is not None:
            yield Hit(f'"{found[0].strip()}": keep pay for the interview; delete it', number, *found.span())


RULE = Rule("PM805", "salary", Severity.WARNING, check, most=2)
