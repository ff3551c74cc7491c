"""No project is told as a project.

Why:
    A hiring manager of project managers looks for projects: a name, dates, a scope, a result. Duties below a position
    hide them. Two or three undertakings with a beginning and an end, in a section of their own or below the position,
    change how the whole page reads.

Bad:
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Moved 14 sites to the new backup platform
        - Replaced the phones of four warehouses
        - Kept 40 servers running
        - Answered tickets for two sites
        - Documented the network
        - Trained the help desk
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Moved 14 sites to the new backup platform
        - Replaced the phones of four warehouses
        - Kept 40 servers running

        ### Help Desk Technician, Brightwell Services

        May 2014 – June 2016

        - Answered tickets for two sites
        - Documented the network
        - Trained the help desk
    -
        # Robin Example

        ## Skills

        Windows Server, VMware

        ## Experience

        ### Database Administrator, Northwind Freight

        May 2019 – June 2022

        - Moved 14 databases to the new cluster
        - Tuned queries
        - Tested restores
        - Answered developers
        - Documented the schema
        - Trained analysts

Good:
    - Moved 14 sites to the new backup platform
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Kept 40 servers running
        - Answered tickets for two sites

        #### Backup Platform Replacement

        March 2020 – September 2020

        - Moved 14 sites to the new backup platform
        - Tested the restores with four warehouse managers
        - Trained the help desk
        - Documented the network
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Kept 40 servers running
        - Answered tickets for two sites
        - Project: Backup Platform Replacement, 14 sites
        - Project: Warehouse Phones, four sites
        - Documented the network
        - Trained the help desk

Known false positives:
    Projects told as bullets, each with its name, which the rule does not see. Resumes with fewer than six bullets of
    work are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.page import is_page
from pmresume.lint.rule import Hit, Rule
from pmresume.model.finding import Severity
from pmresume.model.read_resume import Topic

_FEWEST_BULLETS = 6
_LABEL = re.compile(
    r"(?:[\w#]+\s){0,2}projects?\b(?!\s+(?:manag|coordinat|lead|engineer|admin|plan|director|officer|analyst|special))"
    r"[^.,;]{0,60}(?::|\s[|–—-]\s)|projects?\s*#?\d|(?:[\w#]+\s){0,2}projects?\s*:?$",
    re.I,
)


def check(context: Context) -> Iterator[Hit]:
    """One hit for the document where neither a section nor a position nor a label tells of a project."""
    if not is_page(context.resume):
        return
    resume = context.resume
    if sum(1 for _ in resume.bullets()) < _FEWEST_BULLETS:
        return
    headings = [resume.lines[s.heading].text for s in resume.sections if s.heading is not None]
    if any(section.topic is Topic.PROJECTS for section in resume.sections):
        return
    if any("project" in heading.lower() for heading in headings):
        return
    work = [line for section in resume.sections if section.topic is Topic.EXPERIENCE for line in section.lines]
    if any(entry.projects for entry in resume.entries()) or any(_LABEL.match(resume.lines[n].text) for n in work):
        return
    yield Hit("no project is told as a project; give two or three a name, dates, a scope and a result")


RULE = Rule("PM604", "no-project-section", Severity.INFO, check)
