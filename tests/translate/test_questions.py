"""What is asked about one line: of its act and its thing, and nothing that it says already."""

from __future__ import annotations

import pytest

from pmresume.translate.lines import rewrite
from pmresume.translate.questions import MOST, OWN_PART


def asked(line: str) -> list[str]:
    """The questions about a line."""
    return [q.text for q in rewrite([line])[0].questions]


@pytest.mark.parametrize(
    ("line", "question"),
    [
        ("Created PowerShell scripts to close old accounts", "How many PowerShell scripts?"),
        ("Patched database servers with the vendor", "What was ready in case a patch failed?"),
        ("Worked on mail migration for the plant", OWN_PART),
        ("Performed migrations of mail to the cloud", "How was it tested, and what was the way back?"),
    ],
)
def test_the_act_and_its_thing_decide(line: str, question: str) -> None:
    assert question in asked(line)


@pytest.mark.parametrize(
    "line",
    [
        "Built a prototype dashboard for plant managers",
        "Built one dashboard for plant managers",
        "Provided information about the portal to plant managers",
    ],
)
def test_what_is_one_thing_or_none_is_not_counted(line: str) -> None:
    assert not any(q.startswith(("How many dashboard", "How many information", "How many portal")) for q in asked(line))


def test_no_question_repeats_a_long_line() -> None:
    line = "Responsible for the security and the capacity and the age of all that stands in the server rooms"
    questions = asked(line)
    assert 0 < len(questions) <= MOST
    assert not any("server rooms" in q for q in questions)


def test_bare_names_are_asked_about() -> None:
    (bullet,) = rewrite(["Unit Cost, Mass Cargo, Vehicle Claim, Spare Parts"])
    assert bullet.status.value == "asked"


def test_a_long_list_of_lines_is_no_page() -> None:
    lines = ["Involved in the migration of four servers"] * 3
    assert rewrite(lines)[2].text.startswith("Contributed")
    assert rewrite(lines * 12)[2].text.startswith("Helped")


@pytest.mark.parametrize(
    "line",
    ["HL7 interface development between two lab systems", "Group policy administration for 900 laptops"],
)
def test_a_line_that_stays_without_a_verb_is_asked_about(line: str) -> None:
    (bullet,) = rewrite([line])
    assert bullet.status.value == "asked"
    assert "What did you do yourself" in bullet.questions[0].text
