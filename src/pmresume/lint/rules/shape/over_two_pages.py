"""The resume runs to more than two pages.

Why:
    Two pages are the custom for anybody short of an executive, and what stands on the third is not read. Cut what is
    older than ten years to a line, and duties that every holder of the title has.

Bad:

Good:
    - Cut restore time from 9 to 2 hours
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Kept 40 servers running

Known false positives:
    Small type and narrow margins hold more. Pages are reckoned from words and rows, because a file does not say how it
    will be printed; ``words`` sets the limit. Academic resumes are longer by custom.
"""

from __future__ import annotations

from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.page import is_page
from pmresume.lint.rule import Hit, Rule
from pmresume.model.finding import Severity


def check(context: Context) -> Iterator[Hit]:
    """One hit for the document beyond ``words``: at 11 points a page of a resume holds about 450 to 500 of them."""
    if not is_page(context.resume):
        return
    most = context.options.get("words", 1000)
    most = most if isinstance(most, int) else 1000
    words = sum(len(line.text.split()) for line in context.resume.lines)
    if words > most:
        yield Hit(f"{words:,} words fill more than two pages; cut what is old or said twice")


RULE = Rule("PM613", "over-two-pages", Severity.INFO, check, options={"words": 1000})
