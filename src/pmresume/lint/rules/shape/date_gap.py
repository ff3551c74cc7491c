"""Months pass between two positions without a word.

Why:
    A gap is no fault; one that is not explained is asked about, or costs the invitation. A line is enough: a course, a
    family, a move. Study and volunteer work with dates count as well as a position.

Bad:
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind Freight

        July 2018 – Present

        - Keep 40 servers running

        ### Help Desk Technician, Brightwell Services

        May 2014 – June 2016

        - Answered tickets for two sites
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind Freight

        09/2017 – 05/2021

        - Kept 40 servers running

        ### Help Desk Technician, Brightwell Services

        01/2014 – 02/2016

        - Answered tickets for two sites
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind Freight

        2018 – Present

        - Keep 40 servers running

        ### Help Desk Technician, Brightwell Services

        2012 – 2015

        - Answered tickets for two sites

Good:
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind Freight

        July 2018 – Present

        - Keep 40 servers running

        ### Help Desk Technician, Brightwell Services

        May 2014 – June 2016

        - Answered tickets for two sites

        ## Education

        ### B.S. Information Systems, Prairie State University

        2016 – 2018
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind Freight

        September 2016 – Present

        - Keep 40 servers running

        ### Help Desk Technician, Brightwell Services

        May 2014 – June 2016

        - Answered tickets for two sites
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind Freight

        2017 – Present

        - Keep 40 servers running

        ### Help Desk Technician, Brightwell Services

        2012 – 2015

        - Answered tickets for two sites

Known false positives:
    A position left out on purpose. Where a position has no dates or a single year, nothing is said.
"""

from __future__ import annotations

from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Rule
from pmresume.lint.timeline import period_of, positions, uncovered
from pmresume.model.finding import Severity
from pmresume.model.read_resume import Topic


def check(context: Context) -> Iterator[Hit]:
    """One hit for each stretch of more than ``months`` before a position, at that position's dates."""
    resume = context.resume
    longest = context.options.get("months", 12)
    longest = longest if isinstance(longest, int) else 12
    worked = [period for periods in positions(resume) for period in periods]
    entries = sum(len(s.entries) for s in resume.sections if s.topic is Topic.EXPERIENCE)
    if len(worked) < entries or any(period.lone for period in worked) or not worked:
        return
    began = min(period.start for period in worked)
    every = [period for entry in resume.entries() if (period := period_of(entry)) is not None]
    for before, behind, months in uncovered([period for period in every if period.end >= began]):
        if months > longest and behind in worked:
            at = behind.piece
            yield Hit(
                f'{months} months pass between "{before.piece.text}" and "{at.text}"; say in a line what you did then',
                at.line,
                at.start,
                at.end,
            )


RULE = Rule("PM610", "date-gap", Severity.INFO, check, most=2, options={"months": 12})
