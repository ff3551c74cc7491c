"""Duties that look like one project are asked about, once a position, and never made one."""

from __future__ import annotations

import pytest

from pmresume.language.reading import read_frames
from pmresume.model.bullet import Question
from pmresume.model.inventory import Inventory, Position, Project, Task
from pmresume.translate.inventory import translate_inventory
from pmresume.translate.project_shaped import VALUE, looks_like_a_project
from pmresume.vocabulary.lexicon import load_lexicon

MAIL = ["Migrated mailboxes to Exchange Online", "Ran a pilot with 40 users", "Trained users on Outlook web"]


def asked(*tasks: str, projects: tuple[Project, ...] = ()) -> Question | None:
    lexicon = load_lexicon()
    position = Position(title="Systems Administrator", tasks=tuple(Task(text=t) for t in tasks))
    return looks_like_a_project(position, "positions[0]", read_frames(tasks, lexicon), projects, lexicon)


def test_a_change_its_pilot_and_its_training_are_asked_about_as_one_project() -> None:
    assert asked("Reset passwords", *MAIL, "Backed up file servers") == Question(
        "Three of your duties look like one project (migrated mailboxes, ran a pilot, trained users): was it one, when"
        " did it start and end, and who took part?",
        "positions[0].tasks",
        VALUE,
    )


@pytest.mark.parametrize(
    ("tasks", "named"),
    [
        (
            [
                "Deployed Windows 10 to 120 workstations",
                "Tested applications for Windows 10 compatibility before deployment",
                "Created user guides for Windows 10",
            ],
            "(deployed Windows 10, tested applications, created user guides)",
        ),
        (
            ["Migrated Oracle databases from 11g to 12c", "Tested the migrated Oracle databases with analysts"],
            "(migrated Oracle databases, tested the migrated Oracle databases)",
        ),
        (
            ["Rolling out Chromebooks to teachers", "Closed 30 tickets a day", "Trained teachers on the Chromebooks"],
            "(rolled out Chromebooks, trained teachers)",
        ),
    ],
)
def test_steps_about_the_same_thing_belong_together(tasks: list[str], named: str) -> None:
    question = asked(*tasks)
    assert question is not None
    assert named in question.text


@pytest.mark.parametrize(
    "tasks",
    [
        ["Upgraded servers", "Tested backups", "Documented SQL standards"],
        ["Deployed microservices to Kubernetes", "Supported Kubernetes for developers"],
        ["Deployed Windows patches weekly", "Tested Windows patches weekly", "Documented the Windows patches weekly"],
        ["Tested the portal", "Trained users on the portal", "Documented the portal"],
        ["Migrated mailboxes to Exchange Online", "Monitored 30 databases", "Trained the help desk on Citrix"],
        ["Migrated servers to Azure", "Migrated servers to Azure in 2019"],
    ],
)
def test_daily_work_is_no_project(tasks: list[str]) -> None:
    assert asked(*tasks) is None


def test_what_a_project_of_the_inventory_covers_is_not_asked_about() -> None:
    assert asked(*MAIL, projects=(Project(name="Mailbox move", tasks=(Task(text="Moved the calendars"),)),)) is None
    assert asked(*MAIL, projects=(Project(name="Branch servers", tasks=(Task(text="Upgraded 24 servers"),)),))


def test_one_question_a_position_first_of_the_page_and_no_line_is_made_of_it() -> None:
    more = ["Upgraded the core switches", "Tested the core switches", "Documented the core switches"]
    position = Position(title="Systems Administrator", tasks=tuple(Task(text=t) for t in [*MAIL, *more]))
    translation = translate_inventory(Inventory(positions=(position,)), load_lexicon())
    about = [q for q in translation.questions if q.path == "positions[0].tasks"]
    assert about == list(translation.questions[:1])
    assert len(translation.entries[0].bullets) == len(position.tasks)
    assert len(translation.entries[0].questions) <= 3
