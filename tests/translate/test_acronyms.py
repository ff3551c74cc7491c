"""Acronyms of two meanings are asked about once, unless the inventory itself tells the meaning."""

from __future__ import annotations

import pytest

from pmresume.model.inventory import Inventory, Position, Project, Task
from pmresume.translate.acronyms import acronym_questions
from pmresume.translate.inventory import translate_inventory
from pmresume.vocabulary.lexicon import load_lexicon


def inventory(*tasks: str) -> Inventory:
    return Inventory(positions=(Position(title="Analyst", tasks=tuple(Task(text=t) for t in tasks)),))


def asked(*tasks: str) -> list[tuple[str, str]]:
    return [(q.text, q.path) for q in acronym_questions(inventory(*tasks), load_lexicon())]


def test_an_acronym_is_asked_about_once_at_its_first_use() -> None:
    assert asked("Configured switches", "Followed CM for all releases", "Attended CM meetings") == [
        ("What does CM stand for here: change management or configuration management?", "positions[0].tasks[1]")
    ]


def test_projects_come_first_as_on_the_page() -> None:
    held = Inventory(
        projects=(Project(name="Vendor POC", tasks=(Task(text="Compared three vendors"),)),),
        positions=(Position(title="Analyst", tasks=(Task(text="Ran a POC"),)),),
    )
    (question,) = acronym_questions(held, load_lexicon())
    assert (question.text, question.path) == (
        "What does POC stand for here: proof of concept or point of contact?",
        "projects[0].name",
    )


@pytest.mark.parametrize(
    "tasks",
    [
        ["Led the proof-of-concept", "Presented the POC"],
        ["Wrote change management procedures", "Followed CM"],
        ["Analyzed the Plant Maintenance (PM) module", "Tested PM"],
        ["Called users after 5 PM"],
        ["Built CI/CD pipelines", "Wrote UAT scripts against the SLA"],
        ["WORKED WITH PO ON BACKLOG ITEMS"],
        ["Measured cable runs of 30 cm"],
        ["Cleaned the SCM-based repository"],
    ],
)
def test_what_is_told_or_no_acronym_of_two_meanings_is_not_asked_about(tasks: list[str]) -> None:
    assert asked(*tasks) == []


def test_the_question_comes_last_and_stands_with_its_position() -> None:
    translation = translate_inventory(inventory("Resolved tickets", "Followed CM for all releases"), load_lexicon())
    assert translation.questions[-1].text.startswith("What does CM stand for")
    assert translation.questions[-1] in translation.entries[0].questions
