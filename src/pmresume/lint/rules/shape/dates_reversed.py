"""An entry ends before it begins.

Why:
    It is a slip, and programs that reckon years of experience drop the entry.

Bad:
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind Freight

        June 2022 – May 2019

        - Kept 40 servers running
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind Freight

        2021 – 2019

        - Kept 40 servers running
    -
        # Robin Example

        ## Projects

        ### Warehouse Wireless Upgrade

        09/2021 – 03/2021

        - Planned the survey with four warehouse managers

Good:
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Kept 40 servers running
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind Freight

        2019 – 2019

        - Kept 40 servers running
    - Kept 40 servers running from 2022 to 2019 in reverse order

Known false positives:
    Dates in another calendar.
"""

from __future__ import annotations

from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Rule
from pmresume.model.finding import Severity


def check(context: Context) -> Iterator[Hit]:
    """One hit for each entry, of any section, whose end surely lies before its start."""
    for entry in context.resume.entries():
        dates = entry.dates
        if dates is None or dates.start is None or dates.end is None or dates.current:
            continue
        if dates.end.last < dates.start.first:
            at = dates.piece
            yield Hit(f'"{at.text}" ends before it begins; correct the dates', at.line, at.start, at.end)


RULE = Rule("PM612", "dates-reversed", Severity.WARNING, check)
