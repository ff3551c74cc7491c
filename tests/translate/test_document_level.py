"""The target decides what stands first on the page; an unknown one changes nothing."""

from __future__ import annotations

import pytest

from pmresume.model.inventory import Target
from pmresume.model.resume import SectionKind
from pmresume.translate.document.level import Level, level_of
from tests.translate.document_pages import build, groups, upgrade


@pytest.mark.parametrize(
    ("role", "grade", "level"),
    [
        ("Project Coordinator", "", Level.COORDINATOR),
        ("PMO Analyst", "", Level.COORDINATOR),
        ("Junior Project Manager", "", Level.COORDINATOR),
        ("IT Project Manager", "entry", Level.COORDINATOR),
        ("it project manager", "", Level.MANAGER),
        ("Technical Project Manager", "", Level.TECHNICAL),
        ("Technical Program Manager", "", Level.PROGRAM),
        ("Programme Manager", "", Level.PROGRAM),
        ("Scrum Master", "", Level.SCRUM_MASTER),
        ("Delivery Manager", "senior", Level.DELIVERY),
        ("Business Analyst", "", Level.ANALYST),
        ("Astronaut", "", Level.PLAIN),
        ("", "senior", Level.PLAIN),
    ],
)
def test_level_of_a_target(role, grade, level):
    assert level_of(Target(role=role, level=grade)) is level


def skills_for(role: str) -> tuple[str, ...]:
    return groups(build(f"target: {{role: {role}}}" + upgrade("managed")), SectionKind.SKILLS)["Project practice"]


def test_the_same_proof_stands_in_another_order():
    manager, coordinator = skills_for("IT Project Manager"), skills_for("Project Coordinator")
    assert set(manager) == set(coordinator)
    assert manager[0] == "Budget management"
    assert coordinator[:2] == ("Scheduling to deadlines", "Stakeholder coordination")
    assert coordinator.index("Budget management") > 5


def test_a_technical_page_shows_tools_and_a_program_page_its_portfolio_before_the_experience():
    work = (
        "positions: [{title: T, tasks: [Ran things]}]"
        + upgrade()
        + "  - {name: B, tasks: [x y]}\n  - {name: C, tasks: [x y]}"
    )

    def kinds(role: str) -> list[SectionKind]:
        return [section.kind for section in build(f"target: {{role: {role}}}\n{work}").sections]

    plain = kinds("IT Project Manager")
    assert plain.index(SectionKind.EXPERIENCE) < plain.index(SectionKind.INVENTORY) < plain.index(SectionKind.TOOLS)
    technical = kinds("Technical Project Manager")
    assert technical.index(SectionKind.TOOLS) < technical.index(SectionKind.EXPERIENCE)
    program = kinds("Program Manager")
    assert program.index(SectionKind.INVENTORY) < program.index(SectionKind.EXPERIENCE)
