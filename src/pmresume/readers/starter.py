"""The inventory that ``pmresume init`` writes: every key shown once, with what it is good for."""

from __future__ import annotations

_TEXT = """\
# Your project inventory. Replace the sample, delete what you have no facts for, and run: pmresume translate
# Only what stands here can appear on the resume. Numbers, dates and names are used as you write them.

person:
  name: Sam Sample
  email: sam@example.com
  location: Springfield, IL
  # links: [https://www.linkedin.com/in/your-name]

target:
  role: IT project manager

# The day on which this is true; without it the latest date below.
# as_of: 2024-06-30

positions:
  - id: sysadmin                  # projects refer to it
    title: Systems Administrator
    employer: Example Logistics
    start: 2019-04                # 2019, 2019-04, April 2019, Q2 2019, end of April 2019: as exact as you know it
    end: present
    tasks:                        # what belongs to no project, one line each, in your own words
      - reset passwords and set up accounts for 300 users
      - patched Windows servers every month

projects:
  - id: branch-servers
    name: Branch office server upgrade
    kind: upgrade                 # upgrade, migration, deployment, support, training, ... any word
    position: sysadmin
    ownership: coordinated        # observed, supported, contributed, coordinated, managed, led or owned
    status: finished              # planned, in progress, on hold, finished or cancelled
    start: 2022-02
    deadline: 2022-06-30
    finished: 2022-06-24
    team: {size: 6, roles: [network engineers, branch managers]}      # the size counts you as well
    reason: Windows Server 2012 was reaching end of support
    scope: {servers: 24, branches: 12}                                # how much of what
    # budget: $38,000
    stakeholders: [branch managers, the compliance office]            # who had to agree, or whom it served
    # vendors: [the hardware reseller]
    dependencies: [the WAN circuit upgrade]                           # what had to be there first
    risks:
      - risk: extended branch downtime
        response: after-hours cutovers with a tested rollback plan
        outcome: no branch lost a business day
    # scope_changes:
    #   - {request: two more branches, decision: approved by the steering group}
    results:
      - {metric: unplanned downtime, before: 9 hours, after: 1 hour, per: quarter}
      # - every branch passed the security audit that followed      # a result without a number is welcome too
    tools: [Hyper-V, PowerShell, Jira]
    tasks:
      - Upgraded servers at the branches
      - Tested the rollback plan before each cutover
    # say: Your own bullet, printed as you write it once it is checked against the facts above

  # A name and one line are enough to begin with: translate asks for what would help most.
  - name: Ticket form cleanup
    position: sysadmin
    tasks:
      - Rewrote the ticket form with the help desk so that requests arrive complete

# certifications:
#   - {name: CAPM, issuer: PMI, date: 2024-03}
# education:
#   - {degree: B.S. in Information Systems, school: Example State University, end: 2018}
# languages: [Spanish (fluent)]

# Names that must not appear anywhere in the output, each with what to say for it.
# confidential:
#   - {term: Example Logistics, say: a logistics company}
"""


def starter_text(schema: str = "inventory.schema.json") -> str:
    """The starter inventory; its first line points editors at the file ``schema`` beside it."""
    return f"# yaml-language-server: $schema=./{schema}\n{_TEXT}"
