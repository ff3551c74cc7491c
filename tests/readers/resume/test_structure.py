"""What is understood of plain-text resumes in the shapes that people give them."""

from __future__ import annotations

from pathlib import Path

import pytest

from pmresume.model.read_resume import Entry, ReadResume, Topic
from pmresume.readers.resume import read_resume

SAMPLES = Path(__file__).parent / "samples"
EVERY = sorted(SAMPLES.glob("*.txt"))


def _told(entry: Entry) -> tuple[str, str, int]:
    title = entry.title.text if entry.title else ""
    employer = entry.employer.text if entry.employer else ""
    return title, employer, len(entry.bullets)


def _positions(name: str) -> list[tuple[str, str, int]]:
    resume = read_resume(SAMPLES / f"{name}.txt")
    return [
        _told(entry) for section in resume.sections if section.topic is Topic.EXPERIENCE for entry in section.entries
    ]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        (
            "underlined",
            [("IT Operations Lead", "Marlow Health Group", 3), ("Network Administrator", "Tilbury Freight Inc.", 2)],
        ),
        (
            "capitals",
            [
                ("Desktop Support Technician", "BRIGHTWATER UNIVERSITY", 3),
                ("Help Desk Analyst", "KESTREL MEDICAL CENTER", 2),
            ],
        ),
        (
            "company_many_roles",
            [
                ("Senior Infrastructure Engineer", "Sable Ridge Bank", 2),
                ("Infrastructure Engineer", "Sable Ridge Bank", 2),
                ("Service Desk Analyst", "Sable Ridge Bank", 1),
            ],
        ),
        ("pipes", [("Business Analyst", "Corwin Insurance", 2), ("Reporting Analyst", "Pell & Dyer LLC", 2)]),
        (
            "one_paragraph",
            [("Network Technician", "Larkfield Schools", 3), ("Cable Installer", "Brightline Services", 2)],
        ),
        ("no_headings", [("Release Engineer", "Fenwick Software", 2), ("Build Engineer", "Fenwick Software", 1)]),
        (
            "no_bullets",
            [
                ("Systems Administrator", "Quarry Hill Hospital", 3),
                ("Junior Systems Administrator", "Delmont County Government", 2),
            ],
        ),
        (
            "framed",
            [("Database Administrator", "Lindholm Logistics", 2), ("Programmer/Analyst", "City of Rosedale", 1)],
        ),
        ("wrapped", [("Senior QA Analyst", "Hartwell Software", 2), ("QA Analyst", "Orchard Retail", 1)]),
    ],
)
def test_positions(name: str, expected: list[tuple[str, str, int]]) -> None:
    assert _positions(name) == expected


def test_projects_within_a_position() -> None:
    resume = read_resume(SAMPLES / "projects_within.txt")
    first = next(resume.entries(Topic.EXPERIENCE))
    assert [_told(project)[0] for project in first.projects] == [
        "ERP rollout for a food company",
        "Identity management",
    ]


def _lines_of(resume: ReadResume) -> list[int]:
    found = list(resume.contact_lines)
    for section in resume.sections:
        found += section.lines
        found += [section.heading] if section.heading is not None else []
    return sorted(found)


def test_a_project_coordinator_is_no_project_and_a_portal_no_title() -> None:
    text = (
        "# Robin Example\n\n## Experience\n\n### IT Project Manager, Fairview Clinics\n\nMay 2019 – Present\n\n"
        "- Lead the move of nine clinics\n\n### Project Coordinator, Northwind Freight\n\n"
        "May 2015 – April 2019\n\n- Coordinated three vendors\n\n## Projects\n\n"
        "### Agent Portal, Prairie State University\n\nMay 2020 – June 2021\n\n- Planned the launch\n"
    )
    resume = read_resume(None, text.encode(), name="resume.md")
    told = [(s.topic, _told(e)[0], len(e.projects)) for s in resume.sections for e in s.entries]
    assert told == [
        (Topic.EXPERIENCE, "IT Project Manager", 0),
        (Topic.EXPERIENCE, "Project Coordinator", 0),
        (Topic.PROJECTS, "Agent Portal", 0),
    ]


@pytest.mark.parametrize("path", EVERY, ids=lambda path: path.stem)
def test_every_line_in_one_place(path: Path) -> None:
    resume = read_resume(path)
    assert _lines_of(resume) == list(range(len(resume.lines)))


@pytest.mark.parametrize("path", EVERY, ids=lambda path: path.stem)
def test_every_piece_and_place_is_true(path: Path) -> None:
    resume = read_resume(path)
    rows = path.read_text(encoding="utf-8").split("\n")
    for entry in resume.entries():
        for piece in (entry.title, entry.employer, entry.location):
            if piece is not None:
                assert resume.lines[piece.line].text[piece.start : piece.end] == piece.text
    for line in resume.lines:
        number, column = line.where(0)
        assert rows[number - 1][column - 1 :].startswith(line.text[:5])


@pytest.mark.parametrize("path", EVERY, ids=lambda path: path.stem)
def test_name_is_found(path: Path) -> None:
    assert any(item.kind == "name" for item in read_resume(path).contact)
