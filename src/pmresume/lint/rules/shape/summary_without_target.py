"""Nothing at the top of the resume names the project role that is sought.

Why:
    Who moves from IT into project management has titles that say something else. A reader who is not told in the first
    lines files the resume under the last title.

Bad:
    -
        # Robin Example

        Denver, CO | robin@example.com

        ## Summary

        Systems administrator with eight years of experience and a passion for technology.

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Kept 40 servers running
    -
        # Robin Example

        Denver, CO | robin@example.com

        ## Objective

        To find a challenging position in a growing company where I can use my skills.

        ## Experience

        ### Help Desk Technician, Northwind Freight

        May 2019 – June 2022

        - Answered tickets for two sites
    -
        # Robin Example

        Denver, CO | robin@example.com

        ## Experience

        ### Help Desk Technician, Northwind Freight

        May 2019 – June 2022

        - Answered tickets for two sites

Good:
    -
        # Robin Example

        Denver, CO | robin@example.com

        ## Summary

        Systems administrator with eight years of experience who seeks an IT Project Manager role.

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Kept 40 servers running
    -
        # Robin Example

        **Help Desk Technician · Project Coordinator Candidate**

        Denver, CO | robin@example.com

        ## Experience

        ### Help Desk Technician, Northwind Freight

        May 2019 – June 2022

        - Answered tickets for two sites
    -
        # Robin Example

        Denver, CO | robin@example.com

        ## Experience

        ### IT Project Manager, Northwind Freight

        May 2019 – Present

        - Lead the move of 14 sites to a new backup platform

Known false positives:
    A resume for another kind of role: ``roles`` sets the names that are looked for, or ignore the rule.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.page import is_page
from pmresume.lint.pm_roles import ROLES
from pmresume.lint.rule import Hit, Rule
from pmresume.model.finding import Severity
from pmresume.model.read_resume import Topic


def check(context: Context) -> Iterator[Hit]:
    """One hit, at the first line of the summary or for the document where it has none."""
    if not is_page(context.resume):
        return
    resume = context.resume
    given = context.options.get("roles", [])
    names = [str(name) for name in given] if isinstance(given, (list, tuple)) else []
    wanted = re.compile("|".join(map(re.escape, names)), re.I) if names else ROLES
    summary = [line for section in resume.sections if section.topic is Topic.SUMMARY for line in section.lines]
    top = [resume.lines[line].text for line in (*resume.contact_lines, *summary)]
    top += [item.piece.text for item in resume.contact]
    worked = next((e for e in resume.entries(Topic.EXPERIENCE)), None)
    if worked is None:
        return
    if worked.title is not None and (worked.dates is None or worked.dates.current):
        top.append(worked.title.text)  # who holds such a role need not say that he seeks one
    if any(wanted.search(text) for text in top):
        return
    if summary:
        if resume.lines[summary[0]].text.startswith("["):
            return  # a template that is not filled in says it by its placeholders
        text = resume.lines[summary[0]].text
        yield Hit("the summary names no project role; say which one you seek", summary[0], 0, len(text))
    else:
        yield Hit("there is no summary, and nothing at the top names the project role you seek; add two lines")


RULE = Rule("PM602", "summary-without-target", Severity.INFO, check, options={"roles": []})
