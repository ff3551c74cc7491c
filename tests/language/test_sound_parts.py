"""Which parts of a line stand by themselves, and which would say more or other than the line does."""

from __future__ import annotations

import pytest

from pmresume.language.sound_parts import sound_parts
from pmresume.vocabulary.lexicon import load_lexicon


def parts(line: str) -> list[str]:
    return [part.text for part in sound_parts(line, load_lexicon())]


@pytest.mark.parametrize(
    ("line", "part"),
    [
        (
            "Performing data transfer among SQL boxes using SSIS, BCP, Migration using Export/Import and restore",
            "Performing data transfer among SQL boxes using SSIS and BCP",
        ),
        (
            "Provide support to developers, such as creating user accounts, groups, folders, install license updates",
            "Provide support to developers, such as creating user accounts, groups, and folders",
        ),
        (
            "Configured all the core network switches. Tools vendor various is.",
            "Configured all the core network switches",
        ),
        (
            "Prominent level design of systems. Configured six of the core switches.",
            "Configured six of the core switches",
        ),
        (
            "Built a cluster manager server to manage hosts around site, automated the process of deploying VMs",
            "Built a cluster manager server; automated the process of deploying VMs",
        ),
    ],
)
def test_a_sentence_an_act_or_a_list_stands_alone(line, part):
    assert part in parts(line)


@pytest.mark.parametrize(
    ("line", "part"),
    [
        # What is denied, limited, planned or done by others stays with the act.
        ("Migrated all the mailboxes of staff; not the archives", "Migrated all the mailboxes of staff"),
        ("Upgraded the firewalls of all sites, configured under supervision", "Upgraded the firewalls of all sites"),
        ("Built the dashboards for finance, tested with help of colleagues", "Built the dashboards for finance"),
        # A figure belongs to what it counts.
        ("Closed tickets for the service desk, resolved 40%", "Closed tickets for the service desk"),
        # One head for both: "daily" alone is no thing.
        ("Ran the backups of servers, monthly, weekly tests", "Ran the backups of servers and monthly"),
        # A pronoun would point at what is gone.
        ("Prominent level tool of sites. Configured it for all users there.", "Configured it for all users there"),
        # What somebody else built is nobody's own act.
        (
            "Worked with the vendor that built it, deployed agents to all of the hosts",
            "Deployed agents to all of the hosts",
        ),
        # What one knew, tried or planned to do.
        ("Manage the tickets of the desk and know when to escalate", "Manage the tickets of the desk and know when"),
        ("Worked with all the site owners on a plan to move racks", "Worked with all the site owners on a plan"),
        # Verbs listed where things belong are no acts of the line.
        (
            "Perform all testing tasks such as design, create, execute scripts",
            "Perform all testing tasks such as design",
        ),
    ],
)
def test_no_part_says_more_than_the_line(line, part):
    assert part not in parts(line)


def test_a_part_knows_where_its_words_stand():
    line = "Performing data transfer among SQL boxes using SSIS, BCP, Migration using Export/Import and restore"
    part = next(p for p in sound_parts(line, load_lexicon()) if p.text.endswith("SSIS and BCP"))
    at = part.text.index("BCP")
    assert line[part.at(at) : part.at(at + 3)] == "BCP"
    assert part.rest == "Migration using Export/Import and restore"
