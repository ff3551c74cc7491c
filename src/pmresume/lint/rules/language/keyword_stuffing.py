"""A line is a heap of management keywords.

Why:
    A list of every keyword persuades no reader, and screening programs weigh a word by what stands around it. Two or
    three that the work bears out say more than twenty.

Bad:
    - Project management, risk management, stakeholder engagement, agile, scrum, leadership, communication
    - Dynamic, results-driven, proactive team player with leadership, communication and problem-solving
    -
        # Robin Example

        ## Skills

        Project Management, Agile, Scrum, Kanban, Leadership, Negotiation, Communication, Risk Management,
        Stakeholder Management, Vendor Management, Budgeting, Critical Thinking, Teamwork, Time Management

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Cut restore time from 9 to 2 hours

Good:
    - Managed the scope and budget of the office move with two vendors and reported to the steering committee
    - Facilitated scrum ceremonies for three teams and kept the stakeholders of each informed
    -
        # Robin Example

        ## Skills

        Risk management, Vendor management, Agile, Scrum, Budgeting, Windows Server, VMware, SQL Server

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Cut restore time from 9 to 2 hours

Known false positives:
    A list of skills that a posting asked for word by word. Keep those that a project can show.
"""

from __future__ import annotations

from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.pm_language import BUZZWORDS
from pmresume.lint.rule import Hit, Rule
from pmresume.model.finding import Severity
from pmresume.model.read_resume import Topic

_IN_PROSE = 6  # of a sentence
_IN_SKILLS = 12  # of a line of skills
_SHARE = 5  # they make at least one word in so many


def check(context: Context) -> Iterator[Hit]:
    """One hit for each line in which keywords pile up, in all sections that tell of work or skill."""
    for section in context.resume.sections:
        if section.topic not in (Topic.SUMMARY, Topic.SKILLS, Topic.EXPERIENCE, Topic.PROJECTS):
            continue
        fewest = _IN_SKILLS if section.topic is Topic.SKILLS else _IN_PROSE
        for line in section.lines:
            text = context.resume.lines[line].text
            found = list(BUZZWORDS.finditer(text))
            words = sum(len(match[0].split()) for match in found)
            different = {match[0].lower() for match in found}
            if len(different) < fewest or words * _SHARE < len(text.split()):
                continue
            yield Hit(
                f"{len(different)} management keywords in one line; keep those that your work shows",
                line,
                found[0].start(),
                found[-1].end(),
            )


RULE = Rule("PM502", "keyword-stuffing", Severity.INFO, check, most=3)
