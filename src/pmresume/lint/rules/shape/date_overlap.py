"""Two positions with different employers ran at the same time.

Why:
    Two full positions at once look like a slip in the dates. Where one was part-time, a contract or a business of your
    own, a word in its title answers the question before it is asked.

Bad:
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind Freight

        July 2016 – Present

        - Keep 40 servers running

        ### Network Engineer, Brightwell Services

        May 2014 – June 2018

        - Connected two sites
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind Freight

        July 2016 – Present

        - Keep 40 servers running

        ### Network Engineer, Brightwell Services

        May 2020 – Present

        - Connect two sites
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind Freight

        2012 – 2018

        - Kept 40 servers running

        ### Network Engineer, Brightwell Services

        2010 – 2015

        - Connected two sites

Good:
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind Freight

        July 2016 – Present

        - Keep 40 servers running

        ### Network Engineer (part-time), Brightwell Services

        May 2014 – June 2018

        - Connected two sites
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind Freight

        2016 – Present

        - Keep 40 servers running

        ### Network Engineer, Brightwell Services

        2014 – 2016

        - Connected two sites
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind Freight

        July 2016 – Present

        - Keep 40 servers running

        ### Freelance Web Designer, Self-employed

        May 2014 – June 2018

        - Built sites for two shops

Known false positives:
    Two part-time positions that do not say so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Rule
from pmresume.lint.timeline import Period, months_together, positions
from pmresume.model.finding import Severity
from pmresume.model.read_resume import ReadResume

_MOST = 60  # positions
_LONGEST = 3  # months; a notice period, or a handover
_BESIDE = re.compile(
    r"\b(?:intern\w*|part[- ]?time|contract\w*|freelanc\w*|consult\w*|self[- ]employed|owner|founder\w*|co-?founder|"
    r"volunteer\w*|tutor\w*|teach\w*|adjunct|lecturer|instructor|student|assistant|advisor|adviser|board|member|mentor|"
    r"on-call|temporary|temp|seasonal|co-?manager|chair\w*|coach|reserves?|national guard|side|evening\w*|weekend\w*|"
    r"casual|trainee|apprentice)\b",
    re.I,
)


def check(context: Context) -> Iterator[Hit]:
    """One hit for each such pair, at the dates of the lower one."""
    resume = context.resume
    worked = [period for periods in positions(resume) for period in periods if not period.lone]
    for one, other in combinations(worked[:_MOST], 2):
        first, second = one.entry.employer, other.entry.employer
        if first is None or second is None or _same(first.text, second.text):
            continue
        if months_together(one, other) <= _LONGEST or _beside(one, resume) or _beside(other, resume):
            continue
        at = other.piece
        yield Hit(
            f'"{at.text}" overlaps "{one.piece.text}"; check the dates, or say which position was part-time',
            at.line,
            at.start,
            at.end,
        )


def _beside(period: Period, resume: ReadResume) -> bool:
    """Whether the lines at its head say that it was held beside another."""
    pieces = (period.entry.title, period.entry.employer)
    texts = [resume.lines[line].text for line in period.entry.heads]
    return any(_BESIDE.search(text) for text in (*texts, *(piece.text for piece in pieces if piece is not None)))


def _same(one: str, other: str) -> bool:
    """Whether two names are of one employer, by their first word."""
    first, second = (re.findall(r"\w+", name.lower())[:1] for name in (one, other))
    return first == second


RULE = Rule("PM611", "date-overlap", Severity.INFO, check, most=2)
