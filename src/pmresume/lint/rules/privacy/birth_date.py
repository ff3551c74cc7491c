"""Birth date, age or family status stands on the resume.

Why:
    Employers in the United States may not ask for them, and some set aside resumes that tell them. A birth date beside
    name and address is also half of what it takes to steal an identity.

Bad:
    - Born on 12 May 1988 in Toledo
    - Date of birth: 05/12/1988
    - DOB 12.05.1988
    - Age: 34
    - Marital status: married, two children

Good:
    - Cleaned 40,000 patient records with a missing date of birth before the migration
    - Retired servers of an average age of 9 years
    - Led the move of a platform born in 2015 to 40 sites
    - Built the age verification service of a shop with 12 developers

Known false positives:
    Countries where a birth date on the resume is usual.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Rule
from pmresume.model.finding import Severity

_MONTHS = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_NTH = r"\d{1,2}(?:st|nd|rd|th)?"
_DAY = rf"(?:\d{{1,4}}[./-]\d{{1,2}}[./-]\d{{1,4}}|{_NTH}\.? {_MONTHS},? \d{{4}}|{_MONTHS}\.? {_NTH},? \d{{4}})"
_TOLD = (
    re.compile(rf"\b(?:date of birth|birth ?date|birthday|d\.?o\.?b\.?)\b['\")]*\s*[:–—-]?\s*{_DAY}", re.I),
    re.compile(r"^\W*(?:date of birth|birth ?date|birthday|d\.?o\.?b\.?)\s*[:–—-]\s*\S.*", re.I),
    re.compile(rf"\bborn(?: on)?:? {_DAY}", re.I),
    re.compile(r"^\W*born(?: in)? (?:19[4-9]\d|20[01]\d)\b", re.I),
    re.compile(r"^\W*age\s*[:–—-]\s*[1-9]\d\b(?!\s*[-–+%]\s*\d)", re.I),
    re.compile(r"\b(?:marital|family) status\s*[:–—-]\s*\w[^|·•;]*", re.I),
    re.compile(r"^\W*(?:gender|sex|religion|nationality|marital status)\s*[:–—-]\s*\w[^|·•;]*", re.I),
)


def check(context: Context) -> Iterator[Hit]:
    """One hit for each line that tells one."""
    for number, line in enumerate(context.resume.lines):
        found = next(filter(None, (pattern.search(line.text) for pattern in _TOLD)), None)
        if found is not None:
            said = found[0].strip(" \"'“”")
            start = line.text.index(said, found.start())
            yield Hit(
                f'"{said}" is private and no business of an employer; delete it', number, start, start + len(said)
            )


RULE = Rule("PM801", "birth-date", Severity.WARNING, check, most=3)
