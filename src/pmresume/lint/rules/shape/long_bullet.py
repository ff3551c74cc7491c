"""A bullet is a paragraph.

Why:
    A reader gives a line a second or two. What stands behind the second row of a bullet is not read; two bullets with
    one idea each are.

Bad:
    - Led the move of nine clinics to one patient system, which meant that every interface had to be listed and tested
      with three vendors, that the staff of each clinic was trained in the week before its date, and that the old system
      stayed up until the auditors had signed
    - Managed servers, switches, printers, phones, accounts, backups, licences, certificates, tickets, vendors, spare
      parts, contracts, budgets, plans, reports, audits, manuals, trainings, moves, upgrades, repairs, calls, meetings,
      rooms, doors, cameras, badges, keys, cars, cables, racks, lamps, batteries, desks,
      chairs, shelves, boxes, labels and pens
    - Worked with many people in several departments on all sorts of things that came up during the day and had to be
      dealt with quickly so that nobody was kept waiting for longer than was strictly needed by the rules that the
      department had given itself some years before

Good:
    - Led the move of nine clinics to one patient system with three vendors and cut duplicate records by 40%
    - Environment: AD, DNS, DHCP, GPO, WSUS, SCCM, SQL, IIS, VMware, Windows, Linux, Oracle, Jenkins, Maven, Docker,
      Ansible, Terraform, Kubernetes, Grafana, Splunk, Nagios, Jira, Confluence, Git, Java, Python, Bash, Perl, Ruby,
      PHP, HTML, CSS, XML, JSON, REST, SOAP, Kafka, Redis, Hadoop, Spark
    - Trained 30 users

Known false positives:
    None that we know of; the option sets the length.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Rule
from pmresume.model.finding import Severity

_LIST = re.compile(
    r"(?:[\w/&-]+\s){0,3}(?:environment|technolog\w+|tools?|stack|skills?|keywords?|courses?|software)\b[\w ]*:", re.I
)


def check(context: Context) -> Iterator[Hit]:
    """One hit for each bullet of work of more than ``words`` words that is no list under a label."""
    most = context.options.get("words", 40)
    most = most if isinstance(most, int) else 40
    for _, line in context.resume.bullets():
        text = context.resume.lines[line].text
        count = len(text.split())
        if count > most and not _LIST.match(text):
            yield Hit(f"{count} words in one bullet; split it, one idea each", line, 0, len(text))


RULE = Rule("PM606", "long-bullet", Severity.INFO, check, most=4, options={"words": 40})
