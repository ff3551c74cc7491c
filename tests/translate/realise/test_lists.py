"""Lists that lack their "and", rows of acts in one tense, and acts given as examples."""

from __future__ import annotations

import pytest

from pmresume.translate.lines import rewrite


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Reviewed logs from firewalls, IDS, servers", "Reviewed logs from firewalls, IDS, and servers"),
        ("Documented procedures, policies for the help desk", "Documented procedures and policies for the help desk"),
        ("Tested applications on iOS, Android, Windows", "Tested applications on iOS, Android, and Windows"),
        (
            "Create users, groups, manage permissions in Active Directory",
            "Created users and groups, and managed permissions in Active Directory",
        ),
        (
            "Configured VLANs, trunk ports, troubleshoot connectivity issues on switches",
            "Configured VLANs and trunk ports, and troubleshot connectivity issues on switches",
        ),
        (
            "Handle escalations, answering phones, respond to emails",
            "Handled escalations, answered phones, and responded to emails",
        ),
        (
            "Coordinated the office move, managed vendors, trained staff",
            "Coordinated the office move, managed vendors, and trained staff",
        ),
        (
            "Maintained racks and cables and ordered equipment and trained new staff",
            "Maintained racks and cables, ordered equipment, and trained new staff",
        ),
        (
            "Built RESTful APIs as well as ensured code quality by writing unit tests",
            "Built RESTful APIs and ensured code quality by writing unit tests",
        ),
        (
            "Collaborating with developers to fix bugs and assisting testers with scripts",
            "Collaborated with developers to fix bugs and assisted testers with scripts",
        ),
        (
            "Developing test plans, test cases and execute them manually",
            "Developed test plans and test cases, and executed them manually",
        ),
        (
            "Configured and deployed the applications, also involved in tuning of queries",
            "Configured and deployed the applications and was also involved in tuning of queries",
        ),
        (
            "Writing test cases, executing test runs, and tracking them to closure",
            "Wrote test cases, executed test runs, and tracked them to closure",
        ),
        (
            "Interface with vendors, negotiate pricing and place orders",
            "Interfaced with vendors, negotiated pricing and placed orders",
        ),
        (
            "Deliver training to end users on new systems and creates user guides",
            "Delivered training to end users on new systems and created user guides",
        ),
        (
            "Responsible for maintaining the network, servers, and support users",
            "Maintained the network and servers, and supported users",
        ),
        (
            "Assist users with password resets, account unlocks, troubleshoot printers",
            "Assisted users with password resets and account unlocks, and troubleshot printers",
        ),
        (
            "Replaced hard drives, motherboards on laptops, desktops",
            "Replaced hard drives and motherboards on laptops and desktops",
        ),
        (
            "Supervised five technicians, delegate tasks and evaluates performance",
            "Supervised five technicians, delegated tasks and evaluated performance",
        ),
        ("Planned backups, used RMAN to restore them", "Planned backups and used RMAN to restore them"),
        (
            "Configured routers and switches troubleshooting WAN issues",
            "Configured routers and switches, troubleshooting WAN issues",
        ),
        (
            "Managed network infrastructure including Dell and Cisco gear",
            "Managed network infrastructure, including Dell and Cisco gear",
        ),
        ("Performed upgrades, migrations, patching of databases", "Upgraded, migrated, and patched databases"),
        (
            "Responsible for patching of Windows, Linux servers and ensure compliance",
            "Patched Windows and Linux servers and ensured compliance",
        ),
        (
            "Reviews firewall logs, identify suspicious traffic, block IPs",
            "Reviewed firewall logs, identified suspicious traffic, and blocked IPs",
        ),
        ("Supported Windows 7, 8, 10 desktops", "Supported Windows 7, 8, and 10 desktops"),
        ("Designed, implemented networks at two sites", "Designed and implemented networks at two sites"),
        ("Used traces, and other tools to find faults", "Used traces and other tools to find faults"),
        (
            "Administered Nagios; a monitoring tool used by two teams",
            "Administered Nagios, a monitoring tool used by two teams",
        ),
        (
            "Analyze scan results and present findings in a test report",
            "Analyzed scan results and presented findings in a test report",
        ),
    ],
)
def test_mended(typed: str, printed: str) -> None:
    (bullet,) = rewrite([typed])
    assert not bullet.fell_back
    assert printed in (bullet.text, *bullet.alternatives)


@pytest.mark.parametrize(
    "typed",
    [
        "Worked in Tampa, Florida on two rollouts",
        "Administered Nagios, a monitoring tool, for 40 servers",
        "Wrote large, complex scripts for two teams",
        "Wrote unit tests, fixed bugs, code review, and deployed builds",
        "Opened the site on June 24, 2017",
        "Configured servers, storage of data and networks",
        "Managed a team coordinating releases for three products",
        "Managed a team of testers, assigning projects and reviewing reports",
        "Reviewed policies, updated plans and audit logs",
    ],
)
def test_left_alone(typed: str) -> None:
    (bullet,) = rewrite([typed])
    assert bullet.text == typed


def test_examples_of_tasks_stay_examples() -> None:
    (bullet,) = rewrite(["Perform daily tasks such as monitor backups, review logs, and patch servers"])
    assert "reviewed" not in bullet.text
