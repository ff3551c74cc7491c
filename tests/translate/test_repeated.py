"""Which tasks another one says all of, and which only look alike."""

from __future__ import annotations

import pytest

from pmresume.language.reading import read_frames
from pmresume.model.bullet import LeftOut
from pmresume.model.inventory import Inventory, Position, Project, Task
from pmresume.translate.inventory import translate_inventory
from pmresume.translate.repeated import repeated
from pmresume.vocabulary.lexicon import load_lexicon


def dropped(*tasks: str) -> dict[int, int]:
    lexicon = load_lexicon()
    return dict(repeated(read_frames(tasks, lexicon), lexicon))


@pytest.mark.parametrize(
    ("less", "more"),
    [
        ("Resolved tickets", "RESOLVED user tickets."),
        ("Maintained inventory of hardware", "Maintained hardware inventory in ServiceNow"),
        ("Answered help desk calls", "Answered helpdesk calls from nurses"),
        ("Wrote test cases", "Wrote and executed test cases"),
        ("Troubleshot VPN issues", "Troubleshooting of VPN issues for remote users"),
        ("On-call support 24x7", "Provided 24x7 on-call support"),
        ("Monitored servers", "Monitored servers daily"),
        ("Trained sales reps", "Trained the 60 sales reps"),
        ("Installed 12 servers", "Installed 12 servers at 3 sites"),
        ("Escalated tickets to vendors", "Escalated tickets to the network team and vendors"),
        ("Managed SFDC accounts", "Managed Salesforce accounts for the sales team"),
    ],
)
def test_the_task_that_says_more_stands_for_both(less: str, more: str) -> None:
    assert dropped(less, more) == {0: 1}
    assert dropped(more, less) == {1: 0}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Monitored 30 databases", "Monitored 45 databases"),
        ("Closed 30 tickets a day", "Closed 25+ tickets per day"),
        ("Supported 40 users", "Supported 40 printers and 200 users"),
        ("Migrated data from Oracle to MySQL", "Migrated data from MySQL to Oracle"),
        ("Tested servers and configured switches", "Configured servers and tested switches"),
        ("Trained the help desk on the network", "Trained the network team with the help desk"),
        ("Configured firewalls", "Helped configure firewalls at three sites"),
        ("Helped configure firewalls", "Configured firewalls at three sites"),
        ("Deployed patches", "Deployed patches without downtime"),
        ("Migrated servers", "Will migrate servers to the new site"),
        ("Trained users", "Users were trained by the vendor"),
        ("Created user accounts", "Deleted user accounts"),
        ("Reviewed code written by developers", "Wrote code reviewed by developers"),
        ("Perform various tasks", "Performed various tasks of the network team at two sites"),
    ],
)
def test_tasks_that_claim_different_things_both_stay(one: str, other: str) -> None:
    assert dropped(one, other) == {}


def test_the_order_of_the_acts_is_no_difference() -> None:
    assert len(dropped("Unlocked accounts and reset passwords", "Reset passwords and unlocked accounts")) == 1


def test_of_tasks_that_say_the_same_the_first_stays() -> None:
    assert dropped("Logged defects in Jira", "Logged defects in JIRA.", "logged  defects in jira") == {1: 0, 2: 0}


def test_a_chain_ends_at_the_task_that_says_most() -> None:
    assert dropped(
        "Wrote runbooks", "Wrote runbooks for engineers", "Wrote runbooks and checklists for on-call engineers"
    ) == {0: 2, 1: 2}


def test_tasks_with_words_of_the_persons_own_take_no_part() -> None:
    lexicon = load_lexicon()
    frames = read_frames(["Resolved tickets", "Resolved user tickets"], lexicon)
    assert not repeated(frames, lexicon, but=frozenset({1}))


def test_a_duty_that_a_project_of_the_position_tells_has_no_line_of_its_own() -> None:
    lines = [
        "Rolled out Chromebooks to teachers",
        "Collected old laptops from teachers",
        "Closed 30 tickets a day",
    ]
    work = Project(
        name="Chromebook rollout",
        position="desk",
        tasks=(Task(text="Rolled out Chromebooks to teachers in 14 schools"), Task(text="Tagged 900 devices by hand")),
    )
    desk = Position(id="desk", title="Technician", tasks=tuple(Task(text=t) for t in lines))
    other = Position(id="store", title="Clerk", tasks=(Task(text=lines[0]),))
    translation = translate_inventory(Inventory(projects=(work,), positions=(desk, other)), load_lexicon())
    told = {entry.path: entry for entry in translation.entries}
    assert [b.before for b in told["positions[0]"].bullets] == lines[1:]
    assert told["positions[0]"].left_out == (
        LeftOut(lines[0], "the same work as projects[0].tasks[0]", "positions[0].tasks[0]"),
    )
    assert [b.before for b in told["positions[1]"].bullets] == lines[:1]
