"""A tool that the inventory does not name.

Why:
    Tools are what interviewers test. One that the facts do not name for this work was swapped, or slipped in from a job
    advertisement.

Bad:
    - Moved 40 servers to Hyper-V
      inventory:
          positions: [{title: Systems Administrator, employer: Northwind Freight}]
          projects: [{name: Server move, position: Systems Administrator, scope: {servers: 40}, tools: [VMware]}]
    - Tracked the risks of the move in Jira
      inventory:
          positions: [{title: Systems Administrator, employer: Northwind Freight, tasks: [tracked risks in Trello]}]
    - Patched the fleet with Ansible and PowerShell
      inventory:
          positions: [{title: Systems Administrator, employer: Northwind Freight, tools: [PowerShell]}]

Good:
    - Moved 40 servers to VMware
      inventory:
          positions: [{title: Systems Administrator, employer: Northwind Freight}]
          projects: [{name: Server move, position: Systems Administrator, scope: {servers: 40}, tools: [vmware]}]
    - Tracked the risks of the move in Jira
      inventory:
          positions: [{title: Systems Administrator, employer: Northwind Freight, tasks: [tracked risks in jira]}]
    - Moved the mail of 40 users to Office 365
      inventory:
          positions:
            - {title: Systems Administrator, employer: Northwind Freight, tools: [O365], tasks: [moved mail of 40]}

Known false positives:
    A tool that was used and never written down; write it into the inventory. Only tools of the vocabulary are known.
"""

from __future__ import annotations

from collections.abc import Iterator

from pmresume.lint.claims.scope import LONGEST, claims_of
from pmresume.lint.claims.tools import find_tools, holds_tool
from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Need, Profile, Rule
from pmresume.model.finding import Severity
from pmresume.model.read_resume import Topic

_ELSEWHERE = (Topic.CONTACT, Topic.EDUCATION, Topic.CERTIFICATIONS, Topic.REFERENCES, Topic.LANGUAGES)


def check(context: Context) -> Iterator[Hit]:
    """One hit for each tool that the facts of the line's work do not name."""
    if context.inventory is None:
        return
    claims = claims_of(context.resume, context.inventory)
    for section in context.resume.sections:
        if section.topic in _ELSEWHERE:
            continue
        for number in section.lines:
            text = context.resume.lines[number].text[:LONGEST]
            for tool in find_tools(text, context.lexicon):
                said = text[tool.start : tool.end]
                if holds_tool(claims.pool(number), tool, said, context.lexicon):
                    continue
                elsewhere = holds_tool(claims.whole, tool, said, context.lexicon)
                where = "names it only for other work" if elsewhere else "does not name it"
                yield Hit(f'"{said}": the inventory {where}; correct it, or add the fact', number, tool.start, tool.end)


RULE = Rule("PM303", "tool-not-held", Severity.ERROR, check, frozenset({Need.INVENTORY}), Profile.DRAFT)
