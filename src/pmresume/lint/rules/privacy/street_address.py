"""The full street address stands on the resume.

Why:
    A resume is passed on and kept. Town and state are all that a recruiter looks for; house number and street are of
    use to nobody but a thief.

Bad:
    -
        # Robin Example

        344 Elm Street, Madison, SD 57042 | robin@example.com

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Moved 40 servers to a new data centre
    -
        # Robin Example

        P.O. Box 118, Denver, CO 80201

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Moved 40 servers to a new data centre
    -
        # Robin Example

        robin@example.com

        Address: 12 Rosewood Ave Apt 4, Denver, CO

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Moved 40 servers to a new data centre

Good:
    - Moved 40 desks to 12 Harbor Street within one weekend
    -
        # Robin Example

        Denver, CO 80201 | robin@example.com

        ## Experience

        ### Systems Administrator, Northwind Freight

        12 Harbor Street, Denver, CO | May 2019 – June 2022

        - Moved 40 servers to a new data centre
    -
        # Robin Example

        Denver, CO | robin@example.com | 303 555 0142 | 2020 Project Lead

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Moved 40 servers to a new data centre

Known false positives:
    Applications to an authority that asks for the address.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Rule
from pmresume.model.finding import Severity
from pmresume.model.read_resume import ReadResume

_KINDS = (
    r"street|st|avenue|ave|road|rd|drive|dr|lane|ln|boulevard|blvd|court|ct|way|place|pl|circle|cir|terrace|parkway|pkwy"
    r"|highway|hwy|square|sq|trail|trl|crescent|close|gardens"
)
_STREET = re.compile(
    rf"\b\d{{1,5}}[A-Z]?[\s,]+(?:[NSEWnsew]{{1,2}}\.?\s+)?(?:[A-Z0-9][\w.'’]*\s+){{1,3}}(?:{_KINDS})\b\.?"
    r"(?:,?\s*(?:apt|apartment|unit|suite|#)\.?\s*#?\w{1,5})?"
    r"|\bP\.?\s?O\.? Box \d+",
    re.I,
)


def check(context: Context) -> Iterator[Hit]:
    """One hit for each address above the first section, or behind a label; addresses of employers are theirs."""
    resume = context.resume
    for number in sorted(_private(resume)):
        found = _STREET.search(resume.lines[number].text)
        if found is not None:
            message = f'"{found[0]}": town and state are enough for a recruiter; delete street and number'
            yield Hit(message, number, *found.span())


def _private(resume: ReadResume) -> set[int]:
    """The lines that speak of the person: contact data, and what calls itself an address."""
    labelled = {n for n, line in enumerate(resume.lines) if re.match(r"\W*(?:home )?address\s*:", line.text, re.I)}
    return {*resume.contact_lines, *labelled, *(i.piece.line for i in resume.contact if i.kind == "address")}


RULE = Rule("PM803", "street-address", Severity.WARNING, check, most=2)
