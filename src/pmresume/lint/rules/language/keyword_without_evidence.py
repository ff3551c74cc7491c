"""Skills of project management are claimed that no line of work bears out.

Why:
    "Budget management" in a list of skills invites the question which budget. One line of work with an amount in it
    answers; without any, the claim is better left out.

Bad:
    -
        # Robin Example

        ## Skills

        Budget Management, Stakeholder Management, Vendor Management

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Installed servers and switches
        - Monitored the nightly jobs
        - Documented the network
    -
        # Robin Example

        ## Core Skills

        - Risk Management
        - Procurement
        - Conflict Resolution
        - Windows Server

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Installed servers and switches
        - Monitored the nightly jobs
        - Documented the network
    -
        # Robin Example

        ## Skills

        Scope management, cost control, portfolio management

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Installed servers and switches
        - Monitored the nightly jobs
        - Documented the network

Good:
    -
        # Robin Example

        ## Skills

        Budget Management, Stakeholder Management, Vendor Management

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Kept the $40,000 upgrade within its budget
        - Agreed the order of sites with the warehouse managers
        - Chased two vendors until the circuits were in
    -
        # Robin Example

        ## Skills

        Windows Server, VMware, SQL Server

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Installed servers and switches
        - Monitored the nightly jobs
        - Documented the network
    - Installed servers and switches

Known false positives:
    Evidence in words that the rule does not look for. One or two such claims are left alone.
"""

from __future__ import annotations

from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.pm_language import KEYWORDS
from pmresume.lint.rule import Hit, Rule
from pmresume.model.finding import Severity
from pmresume.model.read_resume import Topic

_FEWEST = 3
_SHOWN = 4


def check(context: Context) -> Iterator[Hit]:
    """One hit, at the first claim, where at least three in Skills have nothing in the work that could bear them out."""
    resume = context.resume
    work = " \n".join(
        resume.lines[line].text
        for section in resume.sections
        if section.topic in (Topic.EXPERIENCE, Topic.PROJECTS)
        for line in section.lines
    )
    if not work:
        return
    bare: list[tuple[str, int, int, int]] = []
    for section in resume.sections:
        if section.topic is not Topic.SKILLS:
            continue
        for line in section.lines:
            text = resume.lines[line].text
            for said, borne in KEYWORDS:
                if not borne.search(work):
                    bare.extend((match[0], line, match.start(), match.end()) for match in said.finditer(text))
    bare.sort(key=lambda claim: claim[1:])
    if len(bare) < _FEWEST:
        return
    names = ", ".join(f'"{claim[0]}"' for claim in bare[:_SHOWN])
    _, line, start, end = bare[0]
    yield Hit(f"no line of work bears out {names}; show each in a bullet, or leave it out", line, start, end)


RULE = Rule("PM503", "keyword-without-evidence", Severity.INFO, check)
