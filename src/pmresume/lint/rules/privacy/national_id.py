"""The number of an identity document stands on the resume.

Why:
    With a social security or passport number, name and address, anybody can open an account. No employer needs it
    before an offer.

Bad:
    - SSN: 219-09-9999
    - Social Security Number 219-09-9999
    - Passport No. C01X00T47
    - Driver's license number: W426-545-30-761

Good:
    - Masked the social security number in 40 reports
    - Called 555-01-4242 after every one of 12 cutovers
    - Rolled out passport readers to 12 border posts
    - Driver's license: class B

Known false positives:
    A part number that is written as a social security number is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Rule
from pmresume.model.finding import Severity

# Numbers as the Social Security Administration gives them out; 555 is a telephone's.
_BARE = r"(?!000|666|555|9\d\d)\d{3}-(?!00)\d{2}-(?!0000)\d{4}"
_LABEL = (
    r"(?:ssn|social security(?: (?:number|no\.?))?|national (?:id|insurance|identity)(?: (?:number|no\.?|card))?"
    r"|passport(?: (?:number|no\.?|#))?|aadhaa?r(?: (?:number|no\.?|card))?|pan (?:number|no\.?|card)"
    r"|driver'?s?’?s? licen[cs]e (?:number|no\.?|#)|tax ?payer (?:id|number)|tax id|nino|cnic|nric)"
)
_TOLD = (
    re.compile(rf"(?<![\d-]){_BARE}(?![\d-])"),
    re.compile(
        rf"\b{_LABEL}\s*(?:[:#–—-]|no\.?|number)?\s*#?\s*(?=[A-Z0-9 -]*\d{{2}})(?:[A-Z0-9]+[ -]?){{1,6}}[A-Z0-9]{{3,}}",
        re.I,
    ),
)


def check(context: Context) -> Iterator[Hit]:
    """One hit for each number; messages and reports repeat none of it."""
    for number, line in enumerate(context.resume.lines):
        found = next(filter(None, (pattern.search(line.text) for pattern in _TOLD)), None)
        if found is not None and sum(map(str.isdigit, found[0])) >= _FEWEST:
            yield Hit(
                "the number of an identity document does not belong on a resume; delete it", number, *found.span()
            )


_FEWEST = 5  # digits
RULE = Rule("PM802", "national-id", Severity.WARNING, check)
