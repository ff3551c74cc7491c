"""What a person sees of a translation: coverage, questions, explanation, defence sheet."""

from __future__ import annotations

import json

import pytest

from pmresume.errors import InputError
from pmresume.model.bullet import Bullet, LeftOut, Question, Status
from pmresume.model.translation import Entry, Translation
from pmresume.translate.coverage import coverage_lines, fallen_back, question_lines, warnings
from pmresume.translate.defence import defence_sheet
from pmresume.translate.evidence import name_at, value_at
from pmresume.translate.explain import explain_data, explain_lines, numbered, select
from tests.translate.sample_translation import INVENTORY, TRANSLATION


@pytest.mark.parametrize(
    ("ref", "value"),
    [
        ("projects[0].scope.servers", "24"),
        ("projects[0].ownership", "coordinated"),
        ("projects[0].stakeholders[0]", "branch managers"),
        ("projects[0].stakeholders", "branch managers"),
        ("projects[0].tasks[1]", "helped with meetings"),
        ("projects[0].tasks[0]:0-8", "Upgraded"),
        ("projects[0].scope.printers", ""),
        ("projects[7].name", ""),
        ("action.upgrade", ""),
        ("", ""),
    ],
)
def test_a_path_gives_what_stands_there(ref, value):
    assert value_at(INVENTORY, ref) == value


def test_a_path_is_named_after_its_project():
    assert name_at(INVENTORY, "projects[1].tasks[0]") == "Ticket form"


def test_the_coverage_table_has_a_row_a_project_and_a_column_a_dimension():
    assert coverage_lines(TRANSLATION, 100) == [
        "                       scope  schedule  dependency  stakeholder  risk  change  result",
        "Branch server upgrade  shown  none      none        unused       none  none    none",
        "Ticket form            none   none      none        none         none  none    none",
        "unused: in the inventory but on no bullet; none: no evidence",
    ]


@pytest.mark.parametrize("width", [52, 60, 80, 84, 100, 120])
def test_nothing_is_wider_than_the_screen(width):
    lines = [
        *coverage_lines(TRANSLATION, width),
        *question_lines(TRANSLATION, width),
        *explain_lines(TRANSLATION, INVENTORY, numbered(TRANSLATION), width),
    ]
    assert max(map(len, lines)) <= width
    assert all(line == line.rstrip() for line in lines)


def test_three_questions_are_asked():
    assert question_lines(TRANSLATION, 100) == [
        "1. Question 1? (projects[0].results: Branch server upgrade)",
        "2. Question 2? (projects[0].results: Branch server upgrade)",
        "3. Question 3? (projects[0].results: Branch server upgrade)",
    ]


def test_a_question_that_does_not_name_its_task_stands_beside_it():
    asked = (
        Question("How many documents?", "positions[0].tasks[1]", 70),
        Question("Which old printers did you collect?", "positions[0].tasks[0]", 60),
        Question("Which did you know?", "positions[0].tasks[2]", 50),
    )
    bullets = (
        Bullet("Collected the old printers", "Collected the old printers", Status.ASKED, tasks=(0,)),
        Bullet("Wrote runbooks for engineers", "Wrote runbooks for engineers", Status.UNCHANGED, tasks=(1,)),
    )
    left = (LeftOut("Linux", "names a skill, not something done", "positions[0].tasks[2]"),)
    translation = Translation((Entry("positions[0]", "Technician", bullets, left),), asked)
    assert question_lines(translation, 100) == [
        "1. How many documents? (positions[0].tasks[1]: Wrote runbooks for engineers)",
        "2. Which old printers did you collect? (positions[0].tasks[0])",
        "3. Which did you know? (positions[0].tasks[2]: Linux)",
    ]


def test_bullets_that_fell_back_are_named_with_the_reason():
    (line,) = fallen_back(TRANSLATION)
    assert line == "projects[1]: Rewrote the ticket form: no wording passed verification: invented word"


def test_warnings_come_once_each_with_their_place():
    assert warnings(TRANSLATION) == ["no as_of", "projects[1]: printed as typed"]


@pytest.mark.parametrize(
    ("wanted", "numbers"),
    [
        (None, [1, 2]),
        ("2", [2]),
        ("projects[0]", [1]),
        ("ticket form", [2]),
        ("24 SERVERS", [1]),
        ("at the branches", [1]),
    ],
)
def test_a_bullet_is_chosen_by_number_project_or_words(wanted, numbers):
    assert [item.number for item in select(TRANSLATION, wanted)] == numbers


@pytest.mark.parametrize("wanted", ["0", "3", "nothing like it"])
def test_a_choice_of_nothing_is_a_wrong_call(wanted):
    with pytest.raises(InputError, match="1 to 2"):
        select(TRANSLATION, wanted)


def test_the_text_shows_all_there_is_to_know():
    text = "\n".join(explain_lines(TRANSLATION, INVENTORY, numbered(TRANSLATION), 100))
    assert text.startswith("Branch server upgrade (projects[0])\n\n1.  Coordinated the upgrade of 24 servers\n")
    for said in (
        "    before      Upgraded servers at the branches",
        "    status      rewritten, move.opening",
        "    shows       scope",
        "    origin      “24 servers” from fact projects[0].scope.servers: 24",
        "    origin      “upgrade” from vocabulary action.upgrade",
        "    runner-up   Upgraded 24 servers",
        "    left out    at the branches: said by the project's name",
        "    question    Who agreed to the dates? (projects[0].stakeholders)",
        "    left out    helped with meetings: too thin to print",
        "    status      unchanged: no wording passed verification: invented word",
        "    warning     printed as typed",
    ):
        assert said in text.splitlines()


def test_the_pieces_of_the_data_make_up_the_bullet():
    data = json.loads(json.dumps(explain_data(TRANSLATION, INVENTORY, numbered(TRANSLATION))))
    for entry in data["entries"]:
        for bullet in entry["bullets"]:
            assert "".join(origin["text"] for origin in bullet["origins"]) == bullet["after"]
    first = data["entries"][0]
    assert first["coverage"]["scope"] == "shown"
    assert first["bullets"][0]["left_out"] == [
        {"fact": "at the branches", "why": "said by the project's name", "path": ""}
    ]


def test_the_defence_sheet_pairs_each_claim_with_its_fact_and_a_question():
    sheet = defence_sheet(TRANSLATION, INVENTORY, numbered(TRANSLATION))
    assert "| Coordinated | ownership: coordinated | What was yours to decide, and what was not? |" in sheet
    assert "| 24 servers | scope.servers: 24 | Where does the number come from, and who could confirm it? |" in sheet
    assert "- Who agreed to the dates?" in sheet
    assert sheet.endswith("\n")
    assert not sheet.endswith("\n\n")
