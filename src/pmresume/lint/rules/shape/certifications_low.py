"""A certificate in project management stands below the experience.

Why:
    For somebody who changes track, CAPM, PMP or a Scrum certificate is the strongest proof on the page, and many
    postings ask for it. At the end of page two it is not seen; above the experience, or behind the name, it is.

Bad:
    -
        # Robin Example

        Denver, CO | robin@example.com

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Cut restore time from 9 to 2 hours

        ## Certifications

        - Certified Associate in Project Management (CAPM), 2023
    -
        # Robin Example

        Denver, CO | robin@example.com

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Cut restore time from 9 to 2 hours

        ## Education

        ### B.S. Information Systems, Prairie State University

        2015 – 2019

        ## Licenses & Certifications

        - CompTIA A+ (2018)
        - PMP (2024)
    -
        # Robin Example

        Denver, CO | robin@example.com

        ## Projects

        ### Warehouse Wireless Upgrade

        March 2021 – September 2021

        - Planned the survey with four warehouse managers

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Cut restore time from 9 to 2 hours

        ## Certifications

        - Professional Scrum Master I

Good:
    -
        # Robin Example

        Denver, CO | robin@example.com

        ## Certifications

        - Certified Associate in Project Management (CAPM), 2023

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Cut restore time from 9 to 2 hours
    -
        # Robin Example

        **Systems Administrator · CAPM**

        Denver, CO | robin@example.com

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Cut restore time from 9 to 2 hours

        ## Certifications

        - Certified Associate in Project Management (CAPM), 2023
    -
        # Robin Example

        Denver, CO | robin@example.com

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Cut restore time from 9 to 2 hours

        ## Certifications

        - CompTIA A+ (2018)

Known false positives:
    A resume of one page whose foot is seen at once.
"""

from __future__ import annotations

from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.page import is_page
from pmresume.lint.pm_roles import CERTIFICATES, ROLES
from pmresume.lint.rule import Hit, Rule
from pmresume.model.finding import Severity
from pmresume.model.read_resume import Topic


def check(context: Context) -> Iterator[Hit]:
    """One hit, at the first such certificate below the experience, unless one is named above it."""
    if not is_page(context.resume):
        return
    resume = context.resume
    topics = [section.topic for section in resume.sections]
    if Topic.EXPERIENCE not in topics:
        return
    worked = topics.index(Topic.EXPERIENCE)
    above = [*resume.contact_lines, *(line for section in resume.sections[:worked] for line in section.lines)]
    if any(CERTIFICATES.search(resume.lines[line].text) for line in above):
        return
    for section in resume.sections[worked:]:
        if section.topic is not Topic.CERTIFICATIONS:
            continue
        for line in section.lines:
            match = CERTIFICATES.search(resume.lines[line].text) or ROLES.search(resume.lines[line].text)
            if match:
                yield Hit(
                    f'"{match[0]}" stands below the experience; move it above, or behind your name',
                    line,
                    match.start(),
                    match.end(),
                )
                return


RULE = Rule("PM603", "certifications-low", Severity.INFO, check)
