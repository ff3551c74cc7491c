"""A number that the inventory does not hold.

Why:
    A figure is the first thing that an interviewer asks about. One that is not written down among the facts is a slip
    of the keys or a memory that grew.

Bad:
    - Moved 60 servers to a new data centre
      inventory:
          positions: [{title: Systems Administrator, employer: Northwind Freight}]
          projects: [{name: Data centre move, position: Systems Administrator, scope: {servers: 40}}]
    - Moved 14 servers between 40 sites
      inventory:
          positions: [{title: Systems Administrator, employer: Northwind Freight}]
          projects: [{name: Data centre move, position: Systems Administrator, scope: {servers: 40, sites: 14}}]
    - Cut restore time from 9 hours to 1 hour
      inventory:
          positions:
            - title: Systems Administrator
              employer: Northwind Freight
              results: [{metric: restore time, before: 9 hours, after: 2 hours}]

Good:
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind Freight

        - Moved 40 servers to a new data centre, two weeks ahead of the deadline

        inventory:
            positions:
                - {title: Systems Administrator, employer: Northwind Freight}
            projects:
                - {name: Data centre move, position: Systems Administrator, scope: {servers: 40}, deadline: 2021-06-30,
                   finished: 2021-06-16}
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind Freight

        - Moved more than 1,200 mailboxes to Exchange Online in 2021

        inventory:
            positions:
                - {title: Systems Administrator, employer: Northwind Freight, start: 2019, end: 2022,
                   tasks: [moved 1250 mailboxes to exchange online]}
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind Freight

        - Answered forty tickets a day on Windows 10 and 24x7

        inventory:
            positions:
                - {title: Systems Administrator, employer: Northwind Freight, tasks: [answer ~40 tickets/day]}

Known false positives:
    A figure that is true and was never written down; write it into the inventory.
"""

from __future__ import annotations

from collections.abc import Iterator

from pmresume.language.amounts import Amount
from pmresume.language.quantities import read_amounts
from pmresume.lint.claims.numbers import CHECKED, Numbers
from pmresume.lint.claims.scope import LONGEST, claims_of
from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Need, Profile, Rule
from pmresume.model.finding import Severity
from pmresume.model.read_resume import ReadResume, Topic

_ELSEWHERE = (Topic.CONTACT, Topic.EDUCATION, Topic.CERTIFICATIONS, Topic.REFERENCES, Topic.LANGUAGES)


def check(context: Context) -> Iterator[Hit]:
    """One hit for each number that no fact gives, or that the facts give of something else."""
    if context.inventory is None:
        return
    claims = claims_of(context.resume, context.inventory)
    for number in _lines(context.resume):
        text = context.resume.lines[number].text[:LONGEST]
        numbers = Numbers(claims.pool(number), claims.whole, context.inventory)
        for amount in read_amounts(text):
            if amount.kind in CHECKED and not numbers.hold(amount, text):
                message = f'"{_said(amount)}" is not in the inventory{numbers.instead(amount)}'
                yield Hit(message, number, amount.span.start, amount.span.end)


def _said(amount: Amount) -> str:
    return f"{amount.text.strip()} {amount.head}".strip() if not amount.unit else amount.text.strip()


def _lines(resume: ReadResume) -> Iterator[int]:
    """Lines that tell of work: not the contact data, headings, schools and certificates."""
    for section in resume.sections:
        if section.topic not in _ELSEWHERE:
            heads = {head for entry in section.entries for head in entry.heads} if section.topic is _WORK else set()
            yield from (line for line in section.lines if line not in heads and line not in resume.contact_lines)


_WORK = Topic.EXPERIENCE
RULE = Rule("PM302", "number-not-held", Severity.ERROR, check, frozenset({Need.INVENTORY}), Profile.DRAFT)
