"""Most of the tools in Skills appear in no position or project.

Why:
    A tool that only stands in a list has to be taken on trust. A reader believes those that the work mentions, and a
    screening program that weighs where a word stands does so too. Single tools are left alone; a list of which most is
    never used is not.

Bad:
    -
        # Robin Example

        ## Skills

        Jenkins, Docker, Ansible, Terraform, Kubernetes, Grafana, Splunk, Nagios

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Cut restore time from 9 to 2 hours
        - Moved 14 sites to the new backup platform with Docker
        - Trained the help desk
    -
        # Robin Example

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Cut restore time from 9 to 2 hours
        - Moved 14 sites to the new backup platform
        - Trained the help desk

        ## Technical Skills

        - Monitoring: Grafana, Splunk, Nagios, Datadog
        - Automation: Ansible, Terraform, Jenkins
    -
        # Robin Example

        ## Skills

        - Jenkins
        - Docker
        - Ansible
        - Terraform
        - Kubernetes
        - Grafana

        ## Projects

        ### Warehouse Wireless Upgrade

        - Planned the survey with four warehouse managers
        - Agreed the schedule with three vendors
        - Cut scanner outages from 30 to 4 a month

Good:
    -
        # Robin Example

        ## Skills

        Jenkins, Docker, Ansible, Terraform, Kubernetes, Grafana, Splunk, Nagios

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Automated 60 server builds with Terraform and Ansible
        - Moved 14 sites to Docker and Kubernetes
        - Trained the help desk
    -
        # Robin Example

        ## Skills

        Jenkins, Docker, Ansible

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Cut restore time from 9 to 2 hours
        - Moved 14 sites to the new backup platform
        - Trained the help desk
    - Cut restore time from 9 to 2 hours

Known false positives:
    Work that is told by its results alone. One tool named in each project is enough.
"""

from __future__ import annotations

from collections.abc import Iterator

from pmresume.language.marks import find_tools
from pmresume.lint.context import Context
from pmresume.lint.page import is_page
from pmresume.lint.rule import Hit, Rule
from pmresume.model.finding import Severity
from pmresume.model.read_resume import Topic
from pmresume.vocabulary.lexicon import Lexicon

_FEWEST = 6  # tools in Skills; of fewer nothing can be said
_FEWEST_LINES = 3  # of work
_SHOWN = 3


def check(context: Context) -> Iterator[Hit]:
    """One hit, at the first tool that no line of work names, where ``share`` per cent of them are not named."""
    if not is_page(context.resume):
        return
    resume, lexicon = context.resume, context.lexicon
    share = context.options.get("share", 75)
    share = share if isinstance(share, int) else 75
    work = [s for s in resume.sections if s.topic in (Topic.EXPERIENCE, Topic.PROJECTS)]
    lines = [line for section in work for line in section.lines]
    if sum(1 for _ in resume.bullets()) < _FEWEST_LINES:
        return
    used = {tool for line in lines for tool, _, _ in _tools(resume.lines[line].text, lexicon)}
    said = " ".join(resume.lines[line].text.lower() for line in lines)
    listed: dict[str, tuple[int, int, int, str]] = {}
    for section in resume.sections:
        if section.topic is Topic.SKILLS:
            for line in section.lines:
                text = resume.lines[line].text
                for tool, start, end in _tools(text, lexicon):
                    listed.setdefault(tool, (line, start, end, text[start:end]))
    # "Amazon RDS" is used where the work says "RDS".
    idle = [t for t, (*_, word) in listed.items() if t not in used and word.lower().split()[-1] not in said]
    if len(listed) < _FEWEST or len(idle) * 100 < share * len(listed):
        return
    line, start, end, _ = listed[idle[0]]
    names = ", ".join(listed[tool][3] for tool in idle[:_SHOWN])
    yield Hit(
        f"{len(idle)} of {len(listed)} tools in Skills ({names} …) appear in no position or project; "
        "name the important ones where you used them",
        line,
        start,
        end,
    )


def _tools(text: str, lexicon: Lexicon) -> Iterator[tuple[str, int, int]]:
    for span in find_tools(text, lexicon):
        word = " ".join(text[span.start : span.end].lower().split())
        yield lexicon.tool_forms.get(word, word), span.start, span.end


RULE = Rule("PM402", "tools-never-used", Severity.INFO, check, options={"share": 75})
