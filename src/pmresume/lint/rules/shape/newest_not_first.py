"""Positions do not stand newest first.

Why:
    Readers and parsers take the first position for the present one. An older one on top makes a career look as if it
    had ended there.

Bad:
    -
        # Robin Example

        ## Experience

        ### Help Desk Technician, Brightwell Services

        May 2014 – June 2016

        - Answered tickets for two sites

        ### Systems Administrator, Northwind Freight

        July 2016 – Present

        - Keep 40 servers running
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind Freight

        July 2016 – Present

        - Keep 40 servers running

        ### Intern, Fairview Clinics

        May 2010 – August 2010

        - Imaged laptops

        ### Help Desk Technician, Brightwell Services

        May 2014 – June 2016

        - Answered tickets for two sites
    -
        # Robin Example

        ## Experience

        ### Intern, Fairview Clinics

        2010 – 2011

        - Imaged laptops

        ### Help Desk Technician, Brightwell Services

        2012 – 2016

        - Answered tickets for two sites

Good:
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind Freight

        July 2016 – Present

        - Keep 40 servers running

        ### Help Desk Technician, Brightwell Services

        May 2014 – June 2016

        - Answered tickets for two sites
    -
        # Robin Example

        ## Experience

        ### Consultant, Fairview Clinics

        March 2023 – June 2023

        - Planned the move of one clinic

        ### Systems Administrator, Northwind Freight

        July 2016 – Present

        - Keep 40 servers running
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind Freight

        2018 – 2020

        - Kept 40 servers running

        ### Help Desk Technician, Brightwell Services

        2012 – 2015

        - Answered tickets for two sites

        ### Lecturer, Prairie State University

        2018 – 2020

        - Taught networks

Known false positives:
    Positions grouped by kind below one heading. Give each group a heading of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from pmresume.lint.context import Context
from pmresume.lint.page import is_page
from pmresume.lint.rule import Hit, Rule
from pmresume.lint.timeline import Period, positions
from pmresume.model.finding import Severity


def check(context: Context) -> Iterator[Hit]:
    """One hit for each section, at the first position that should stand higher.

    Sure where every position stands below an older one; else some of them may be grouped by kind.
    """
    if not is_page(context.resume):
        return
    for periods in positions(context.resume):
        pairs = list(pairwise(periods))
        wrong = [(above, below) for above, below in pairs if _newer(below, above) and not _opens_group(below, periods)]
        if not wrong:
            continue
        above, below = wrong[0]
        at = below.piece
        yield Hit(
            f'"{at.text}" stands below "{above.piece.text}"; put the newest position first',
            at.line,
            at.start,
            at.end,
            severity=None if len(wrong) == len(pairs) else Severity.INFO,
        )


def _opens_group(period: Period, periods: tuple[Period, ...]) -> bool:
    """Whether a position that stood higher ended when this one did, as where a second list begins."""
    above = periods[: periods.index(period)]
    return any(other.end == period.end for other in above)


def _newer(one: Period, other: Period) -> bool:
    """Whether it began no earlier and surely ended later; positions side by side may stand either way."""
    if one.lone or other.lone:
        return False
    return one.start >= other.start and one.surely_to > other.end


RULE = Rule("PM609", "newest-not-first", Severity.WARNING, check)
