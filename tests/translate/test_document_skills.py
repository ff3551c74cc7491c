"""Skills and tools are those that the works prove."""

from __future__ import annotations

import pytest

from pmresume.model.bullet import Bullet, Status
from pmresume.model.resume import SectionKind
from pmresume.model.translation import Entry
from tests.translate.document_pages import build, groups, items, upgrade


def test_skills_are_what_the_facts_prove():
    assert groups(build(upgrade()), SectionKind.SKILLS) == {
        "Project practice": (
            "Change control",
            "Risk mitigation",
            "Scheduling to deadlines",
            "Stakeholder coordination",
            "Vendor coordination",
            "Dependency coordination",
            "Team coordination",
            "Outcome measurement",
        ),
        "Methods": ("Scrum",),
    }


@pytest.mark.parametrize(
    ("facts", "absent"),
    [
        ({"ownership": "contributed"}, ["Vendor coordination", "Stakeholder coordination", "Scheduling to deadlines"]),
        ({"ownership": "supported"}, ["Risk mitigation", "Change control", "Outcome measurement"]),
        ({"finished": "2022-07-01"}, ["Scheduling to deadlines"]),
        ({"finished": "2022"}, ["Scheduling to deadlines"]),
        ({"response": "accepted"}, ["Risk mitigation"]),
        ({"decision": "pending"}, ["Change control"]),
        ({}, ["Budget management"]),
    ],
)
def test_skills_without_proof_are_not_listed(facts, absent):
    listed = groups(build(upgrade(**facts)), SectionKind.SKILLS).get("Project practice", ())
    assert not set(absent) & set(listed)


def test_managed_work_proves_a_budget():
    assert "Budget management" in groups(build(upgrade("managed")), SectionKind.SKILLS)["Project practice"]


def test_observed_and_planned_work_proves_nothing():
    for facts in ({"ownership": "observed"}, {"ownership": "led", "finished": "present\n    status: planned"}):
        resume = build(upgrade(**facts))
        assert resume.section(SectionKind.SKILLS) is None
        assert resume.section(SectionKind.SUMMARY) is None
        assert resume.section(SectionKind.TOOLS) is None
        assert "downtime" not in str(items(resume, SectionKind.INVENTORY))


def test_tools_are_spelled_by_the_vocabulary_and_grouped():
    resume = build(upgrade())
    assert groups(resume, SectionKind.TOOLS) == {"": ("Hyper-V", "PowerShell", "In-house Thing")}
    moved = Bullet("Used jira", "Planned work", Status.REWRITTEN, moved_to_tools=("JIRA", "hyper-v"))
    resume = build(upgrade(), projects_0=Entry("projects[0]", "Server upgrade", (moved,)))
    assert groups(resume, SectionKind.TOOLS) == {"": ("Jira", "Hyper-V", "PowerShell", "In-house Thing")}


def test_many_tools_stand_by_purpose_and_the_unknown_last():
    resume = build("""
projects:
  - name: A move
    status: done
    tools: [In-house Thing, Okta, Hyper-V, VMware vSphere, Jira, ServiceNow, PowerShell, Excel, scrum]
    tasks: [Moved servers]
""")
    assert list(groups(resume, SectionKind.TOOLS).items()) == [
        ("Project and service management", ("Jira", "ServiceNow")),
        ("Office and collaboration", ("Excel",)),
        ("Cloud and virtualization", ("Hyper-V", "VMware vSphere")),
        ("Security and identity", ("Okta",)),
        ("Development and automation", ("PowerShell",)),
        ("Other", ("In-house Thing",)),
    ]


@pytest.mark.parametrize(
    ("task", "skill"),
    [
        ("Scheduled laptop swaps with department managers", "Scheduling"),
        ("Wrote knowledge base articles for new hires", "Documentation"),
        ("Gathered requirements from underwriters", "Requirements gathering"),
        ("Trained 5 testers in Python", "Training"),
        ("Prepare weekly status reports for the steering committee", "Status reporting"),
        ("Attended training on Linux", ""),
        ("Trained in Linux administration", ""),
        ("Worked from the requirements documents", ""),
        ("Sat in on status meetings", ""),
    ],
)
def test_a_practice_of_ones_own_needs_ones_own_main_verb(task, skill):
    found = groups(build(f"positions: [{{title: T, tasks: [{task}]}}]"), SectionKind.SKILLS)
    assert found.get("Project practice", ()) == ((skill,) if skill else ())


@pytest.mark.parametrize(
    ("certificate", "method"),
    [
        ("{name: ITIL 4 Foundation, date: 2020}", ("ITIL",)),
        ("{name: Certified ScrumMaster (CSM), status: active}", ("Scrum",)),
        ("{name: Lean Six Sigma Green Belt}", ("Lean Six Sigma",)),
        ("{name: ITIL 4 Foundation, status: in progress}", ()),
        ("{name: PRINCE2 Foundation, status: expired}", ()),
    ],
)
def test_a_certification_proves_a_method_only_while_it_is_held(certificate, method):
    found = groups(
        build(f"certifications: [{certificate}]\nprojects: [{{name: A move, tasks: [x y]}}]"), SectionKind.SKILLS
    )
    assert found.get("Methods", ()) == method
