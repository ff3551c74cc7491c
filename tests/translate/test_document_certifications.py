"""Certifications stand where they help, and nothing that is not held is shown as held."""

from __future__ import annotations

from pmresume.model.resume import Item, SectionKind
from tests.translate.document_pages import build, items


def test_certification_in_progress_is_never_shown_as_held():
    resume = build("""
as_of: 2024-06
target: {role: IT Project Manager}
certifications:
  - {name: CompTIA A+, date: 2015}
  - {name: Project Management Professional (PMP), status: studying for it}
  - {name: CAPM, date: 2025-01}
  - {name: PRINCE2 Foundation, date: 2020, expires: 2023-05}
  - {name: ITIL 4, status: failed}
  - {name: Scrum Master, status: exam passed twice, date: 2023}
  - {name: Six Sigma Green Belt, status: earned, date: 2019}
projects: [{name: A, tasks: [Moved servers]}]
""")
    assert items(resume, SectionKind.CERTIFICATIONS) == {
        "Six Sigma Green Belt": ("2019",),
        "Project Management Professional (PMP)": ("In progress",),
        "CAPM": ("In progress, expected Jan 2025",),
        "PRINCE2 Foundation": ("2020, expired",),
        "Scrum Master": ("Exam passed twice, 2023",),
        "CompTIA A+": ("2015",),
    }
    assert resume.sections[1].kind is SectionKind.CERTIFICATIONS
    assert "holds the Six Sigma Green Belt certification" in resume.summary.lower().replace(
        "six sigma green belt", "Six Sigma Green Belt"
    )
    assert "working toward the PMP and CAPM certifications" in resume.summary


def test_other_certifications_come_late():
    resume = build("certifications: [CompTIA A+]\nprojects: [{name: A, tasks: [Moved servers]}]")
    assert resume.sections[-1].kind is SectionKind.CERTIFICATIONS
    assert resume.sections[-1].blocks == (Item("CompTIA A+"),)


def test_an_expected_day_that_has_passed_is_not_told():
    resume = build(
        "as_of: 2024-06\ncertifications: [{name: CAPM, status: in progress, date: 2023-05}]\n"
        "projects: [{name: A, status: done, scope: {servers: 4}}]"
    )
    assert items(resume, SectionKind.CERTIFICATIONS)["CAPM"][0] == "In progress"
