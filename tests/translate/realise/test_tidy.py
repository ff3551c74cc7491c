"""Spelling, agreement, capitals and lists: what an editor mends without asking, and what is left alone."""

from __future__ import annotations

import pytest

from pmresume.translate.lines import rewrite


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Maintained Micro Services for two portals", "Maintained microservices for two portals"),
        ("Monitored DNS and DHCP services for the clients on various platform", None),
        ("Tested the portal on different browser", "Tested the portal on different browsers"),
        (
            "Tracked defects with tool such as Jira and ServiceNow",
            "Tracked defects with tools such as Jira and ServiceNow",
        ),
        ("Maintained router (Cisco, Juniper) for users", "Maintained routers (Cisco, Juniper) for users"),
        ("Wrote a report which will helps managers", "Wrote a report which will help managers"),
        ("Resolved clients printer issues", "Resolved clients' printer issues"),
        ("Assigned new IP's to 12 hosts", "Assigned new IPs to 12 hosts"),
        ("Built pipelines using Jenkins, Ansible, Docker", "Built pipelines using Jenkins, Ansible, and Docker"),
        ("Patched servers, workstations", "Patched servers and workstations"),
        ("Cut storage costs by more 20%", "Cut storage costs by more than 20%"),
        ("Automated tasks with PowerShell Scripts", "Automated tasks with PowerShell scripts"),
        ("Wrote scripts to Automate backups", "Wrote scripts to automate backups"),
        ("Worked Closely with vendors on the cutover", "Worked closely with vendors on the cutover"),
        ("Designed field level validations for forms", "Designed field-level validations for forms"),
        ("Ran end user training for 40 clerks", "Ran end-user training for 40 clerks"),
        ("Developed, and implemented a backup plan", "Developed and implemented a backup plan"),
        ("Managed a disaster recovery DR test", "Managed a disaster recovery (DR) test"),
        ("Trained staff throughout entire organization", "Trained staff throughout the entire organization"),
        ("Moved work\u00adstations to the new office", "Moved workstations to the new office"),
        ("Provided advise to and and trained clerks", None),
        ("Patched business critical servers", "Patched business-critical servers"),
        ("Configured and maintainedEMR clusters", "Configured and maintained EMR clusters"),
        ("Handled alerts and fixing bugs", "Handled alerts and fixed bugs"),
    ],
)
def test_mended(typed: str, printed: str | None) -> None:
    (bullet,) = rewrite([typed])
    assert not bullet.fell_back
    if printed is not None:
        assert printed in (bullet.text, *bullet.alternatives)


@pytest.mark.parametrize(
    "typed",
    [
        "Supported Duke University's Nicolas School of the Environment during two audits",
        "Met service level agreement targets of two vendors",
        "Maintained one tool such as Jira for 40 users",
        "Programming languages: R, Python",
        "Mail service: Exim, Postfix",
        "Cabled 600 end points across campus",
        "Trained users, mostly clerks, on the portal",
        "Moved offices from Stuttgart, Germany to Rome",
        "Enforced the CEO's policy on laptops for 80 users",
    ],
)
def test_left_alone(typed: str) -> None:
    (bullet,) = rewrite([typed])
    assert typed.split(maxsplit=1)[1] in bullet.text


def test_there_is_change_stays_a_noun() -> None:
    (told,) = rewrite(["Maintain the test scripts when there is change in the application."])
    assert told.text == "Maintained the test scripts when there was change in the application"


def test_the_comma_before_how_it_was_done_stays() -> None:
    (told,) = rewrite(["Helped with the office move, packing equipment and labeling cables."])
    assert told.text.endswith("the office move, packing equipment and labeling cables")


@pytest.mark.parametrize(
    "line",
    [
        "Tracked issues in Remedy and resolved them within the SLA",
        "Managed meetings in Teams and Outlook",
        "Maintained Access databases and Excel macros",
        "Configured Workday security roles",
        "Installed Oracle on a 4-node cluster",
        "Was the go to person for printer problems",
        "Managed the roles of the HR, Projects, and Tenders Departments",
        "Worked with HR and Legal on data leakage cases",
        "Applied patches during maintenance windows",
        "Configured Nexus 7k with vPC and FEX",
        "Assisted with the audit, gathering evidence from departments",
    ],
)
def test_products_that_are_words_keep_their_capital(line: str) -> None:
    (told,) = rewrite([line])
    assert told.text == line


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Installed Oracle on 4 node cluster", "Installed Oracle on a 4-node cluster"),
        ("Resolved 25 tickets daily at 400 bed hospital", "Resolved 25 tickets daily at a 400-bed hospital"),
        ("Resolved 25 tickets daily at an 80 seat call center", "Resolved 25 tickets daily at an 80-seat call center"),
    ],
)
def test_what_has_so_many_is_one_thing(line: str, told: str) -> None:
    (bullet,) = rewrite([line])
    assert bullet.text == told
