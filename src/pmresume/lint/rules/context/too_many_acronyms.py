"""A line is crowded with acronyms.

Why:
    A line that is a quarter capitals is skipped by everybody who does not speak that dialect, and the person who
    decides whom to invite often does not. Name what the parts do together; the list itself belongs in Skills.

Bad:
    - Administered AD, DNS, DHCP, GPO, WSUS and SCCM
    - Configured BGP, OSPF, HSRP, VRRP and MPLS on WAN routers
    - Deployed EC2, VPC, IAM, ELB, RDS and SNS with CI

Good:
    - Administered directory, name and update services (AD, DNS, WSUS) for 600 users
    - Environment: AD, DNS, DHCP, GPO, WSUS, SCCM
    - Led the migration of DNS and DHCP to new servers at 14 sites
    - Reported to the CEO, CFO and CIO of the group every month on budget, schedule and open risks

Known false positives:
    Lines that a system for screening shall find by these very words. Keep them in Skills.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.lint.acronyms import acronyms
from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Rule
from pmresume.lint.work_entries import told_lines
from pmresume.model.finding import Severity

_FEWEST = 5
_SHARE = 4  # at least one word in so many
_FEWEST_PLAIN = 2  # words in small letters
_LABEL = re.compile(r"[\w /&()-]{1,40}:")
_PLAIN = frozenset({"IT", "HR", "US", "USA", "UK", "CEO", "CFO", "CIO", "CTO", "COO", "VP", "PM", "ID", "OK", "TV"})


def check(context: Context) -> Iterator[Hit]:
    """One hit for each line of work with five acronyms that make a quarter of its words."""
    for _, line in told_lines(context.resume):
        text = context.resume.lines[line].text
        if _LABEL.match(text):
            continue
        found = [(short, span) for short, span in acronyms(text) if short not in _PLAIN]
        different = {short for short, _ in found}
        if len(different) < _FEWEST or len(found) * _SHARE < len(text.split()):
            continue
        if len(re.findall(r"(?<!\S)[a-z]{2,}\b|^[A-Z][a-z]+\b", text)) < _FEWEST_PLAIN:
            continue  # a list of products without a sentence around it
        yield Hit(
            f"{len(different)} acronyms in one line; say what they do together, and list them in Skills",
            line,
            found[0][1].start,
            found[-1][1].end,
        )


RULE = Rule("PM404", "too-many-acronyms", Severity.INFO, check, most=3)
