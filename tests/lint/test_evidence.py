"""The rules that compare a resume with its inventory: silent on what was written from it, and aware of every lie."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import pytest

from pmresume.lint.engine import lint_resume
from pmresume.lint.rule import Profile
from pmresume.lint.settings import Settings
from pmresume.model.finding import Finding, Severity
from pmresume.model.inventory import Inventory
from pmresume.readers.confidential import conceal
from pmresume.readers.inventory import read_inventory
from pmresume.readers.resume import read_resume
from pmresume.vocabulary.lexicon import load_lexicon

EXAMPLES = Path(__file__).parents[2] / "examples"
NAMES = ("devops", "helpdesk", "qa-analyst", "sysadmin")


@lru_cache
def inventory(name: str) -> Inventory:
    return conceal(read_inventory(EXAMPLES / f"{name}.yaml").inventory)


def found(data: bytes, name: str, file: str = "resume.md") -> tuple[Finding, ...]:
    """What PM3xx finds, and rules that crashed."""
    settings = Settings(Profile.SUBMIT, select=("PM3", "PM903"))
    resume = read_resume(None, data, name=file)
    return lint_resume(resume, settings, lexicon=load_lexicon(), inventory=inventory(name)).findings


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("suffix", ["md", "docx"])
def test_what_was_written_from_the_inventory_is_backed(name, suffix):
    file = EXAMPLES / f"{name}.{suffix}"
    assert [(f.code, f.quote, f.message) for f in found(file.read_bytes(), name, file.name)] == []


LIES = [
    # name, what it says, the lie, the code and the very words
    ("sysadmin", "24 clinic servers across", "26 clinic servers across", "PM302", "26"),
    ("sysadmin", "24 clinic servers across 11 clinics", "11 clinic servers across 24 clinics", "PM302", "24"),
    ("sysadmin", "covering 1,350 mailboxes", "covering 1,850 mailboxes", "PM302", "1,850"),
    ("sysadmin", "$118,000 budget", "$42,000 budget", "PM302", "$42,000"),
    ("sysadmin", "11 hours to 4 hours", "11 hours to 2 hours", "PM302", "2 hours"),
    ("sysadmin", "85 to 30 per month", "85 to 13 per month", "PM302", "13"),
    ("sysadmin", "with 10 years in IT", "with 15 years in IT", "PM302", "15 years"),
    ("sysadmin", "six projects since", "nine projects since", "PM302", "nine"),
    ("sysadmin", "finishing 11 days ahead", "finishing 21 days ahead", "PM302", "21 days"),
    ("helpdesk", "three new hires", "eight new hires", "PM302", "eight"),
    ("sysadmin", "Managed VMware hosts", "Managed Hyper-V hosts", "PM303", "Hyper-V"),
    ("sysadmin", "using ServiceNow", "using Zendesk", "PM303", "Zendesk"),
    ("sysadmin", "**ITIL 4 Foundation** (Sep", "**ITIL 4 Strategist** (Sep", "PM304", "ITIL 4 Strategist"),
    ("sysadmin", "(In progress, expected Mar 2025)", "(Mar 2025)", "PM305", "Project Management Professional (PMP)"),
    ("sysadmin", "Candidate · CAPM", "Candidate · PMP · CAPM", "PM305", "PMP"),
    ("sysadmin", "Holds the CAPM and", "Holds the CAPM, PMP and", "PM305", "PMP"),
    ("sysadmin", "Northfield Health Partners", "Northgate Health Partners", "PM306", "Northgate Health Partners"),
    ("sysadmin", "IT Support Technician, B", "IT Support Manager, B", "PM307", "IT Support Manager"),
    ("sysadmin", "Systems Administrator, C", "Lead Systems Administrator, C", "PM307", "Lead Systems Administrator"),
    ("sysadmin", "Mar 2020 – Present", "Mar 2018 – Present", "PM308", "Mar 2018 – Present"),
    ("sysadmin", "June 30, 2022 deadline", "July 30, 2022 deadline", "PM308", "July 30, 2022"),
    ("sysadmin", "Foundation** (Sep 2021)", "Foundation** (Sep 2019)", "PM308", "2019"),
    ("sysadmin", "Contributed to the server", "Led the server", "PM309", "Led"),
    ("sysadmin", "Coordinated the upgrade of", "Managed the upgrade of", "PM309", "Managed"),
    ("sysadmin", "now coordinates the", "now leads the", "PM309", "leads"),
    ("sysadmin", "a regional credit union", "Larkmoor Credit Union", "PM301", "Larkmoor Credit Union"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "truth", "lie", "code", "quote"), LIES, ids=[lie[2] for lie in LIES])
def test_a_lie_is_found_and_nothing_else(name, truth, lie, code, quote):
    text = (EXAMPLES / f"{name}.md").read_text(encoding="utf-8")
    assert text.count(truth) == 1
    said = found(text.replace(truth, lie).encode(), name)
    assert {(f.code, f.quote, f.severity) for f in said} == {(code, quote, Severity.ERROR)}


BY_HAND = """\
# Dana Whitlock, CAPM

Columbus, OH | (555) 555-0142 | dana.whitlock@example.com

## Profile

IT professional with ten years of experience. CAPM certified; PMP exam planned for March 2025.

## Work History

### Northfield Health Partners — Sr. Systems Admin (2020 – present)

- Led the migration of 1350 mailboxes to Exchange Online with a five-person team, within a $42K budget
- Coordinated server upgrades in eleven clinics; 24 servers in four months, six days early
- Reduced unplanned downtime by 89%, from nine hours a quarter to one
- Look after 140 servers (Windows/Linux) in 2 data centers
- Replaced the backup platform, which cut the nightly window by 7 hours
- Working on single sign-on for 18 applications and ~900 users
- Wrote PowerShell scripts for Hyper-V and tracked the work in Jira

### Corvane Logistics, Systems Administrator, 2016-2020

- Ran VMware hosts and backups for 600 staff
- Helped move the server room (38 servers, 4 racks) to Dayton, five days ahead of the deadline

### Brightwell IT Services, Support Technician, June 2014 – April 2016

- 30 tickets/day in ServiceNow

## Certifications

- CAPM (2023)
- ITIL v4 Foundation, 2021
- Azure Administrator Associate

## Education

B.S. Information Technology, Miami Valley State University, 2014
"""


def test_the_same_facts_in_other_words_are_backed():
    assert [(f.code, f.quote, f.message) for f in found(BY_HAND.encode(), "sysadmin")] == []


def test_a_bullet_of_a_position_is_held_to_the_project_it_names():
    text = BY_HAND.replace(
        "- Ran VMware hosts", "- Led the server room move to the Dayton warehouse\n- Ran VMware hosts"
    )
    assert [(f.code, f.quote) for f in found(text.encode(), "sysadmin")] == [("PM309", "Led")]
