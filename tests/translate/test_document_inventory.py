"""The project inventory section is a compact list that claims no more than the facts."""

from __future__ import annotations

import pytest

from pmresume.model.bullet import Bullet, LeftOut, Status
from pmresume.model.resume import SectionKind
from pmresume.model.translation import Entry
from tests.translate.document_pages import build, items, upgrade


def test_inventory_entry_is_compact():
    assert items(build(upgrade()), SectionKind.INVENTORY) == {
        "Server upgrade": (
            "Feb 2022 – Jun 2022",
            "Role: coordinator",
            "24 servers, nine sites",
            "Unplanned downtime from 9 hours to 1 hour per quarter",
        )
    }


def test_results_kept_out_of_the_bullets_stay_out():
    bullets = (Bullet("a", "A", Status.UNCHANGED),)
    left = Entry(
        "projects[0]", "x", bullets, left_out=(LeftOut("downtime", "misleads", "projects[0].results[0].before"),)
    )
    resume = build(upgrade(), projects_0=left)
    assert "downtime" not in str(items(resume, SectionKind.INVENTORY)) + resume.summary


def test_results_in_words_need_a_bullet_that_tells_them():
    text = "projects: [{name: A, status: done, results: [no branch lost a day], tasks: [Moved servers]}]"
    assert items(build(text), SectionKind.INVENTORY)["A"] == ("",)
    shown = Bullet("a", "Moved servers; no branch lost a day", Status.REWRITTEN, paths=("projects[0].results[0].text",))
    resume = build(text, projects_0=Entry("projects[0]", "A", (shown,)))
    assert items(resume, SectionKind.INVENTORY)["A"] == ("", "No branch lost a day")


@pytest.mark.parametrize(
    ("ownership", "role"),
    [
        ("owned", "owner"),
        ("led", "lead"),
        ("managed", "manager"),
        ("coordinated", "coordinator"),
        ("contributed", "contributor"),
        ("supported", "support"),
    ],
)
def test_the_role_is_the_declared_one_whatever_the_target(ownership, role):
    resume = build("target: {role: Program Manager}" + upgrade(ownership))
    assert items(resume, SectionKind.INVENTORY)["Server upgrade"][1] == f"Role: {role}"


def test_what_was_only_watched_is_no_project_of_the_person():
    resume = build("target: {role: Program Manager}" + upgrade("observed"))
    assert resume.section(SectionKind.INVENTORY) is None


def test_without_ownership_no_role_is_told():
    resume = build("projects: [{name: A, status: done, scope: {servers: 4}}]")
    assert items(resume, SectionKind.INVENTORY)["A"] == ("", "Four servers")


@pytest.mark.parametrize(
    ("scope", "told"),
    [
        ("{servers: ~200}", "About 200 servers"),
        ("{users: '1.250'}", "1.250 users"),
        ("{sites: 3 sites}", "Three sites"),
        ("{users: company-wide}", "Company-wide users"),
        ("company-wide", "Company-wide"),
        ("{people trained: 85}", "85 people trained"),
        ("{linux servers: 12}", "12 Linux servers"),
        ("{events per day: 1.1B}", "1.1B events per day"),
    ],
)
def test_scopes_as_people_type_them(scope, told):
    resume = build(f"projects: [{{name: A, ownership: led, status: done, scope: {scope}}}]")
    assert items(resume, SectionKind.INVENTORY)["A"][-1] == told


def test_a_result_that_went_the_wrong_way_is_not_advertised():
    resume = build("""
projects:
  - name: Ticket system migration
    ownership: managed
    status: done
    results: [{metric: open tickets, before: 200, after: 340}]
""")
    assert items(resume, SectionKind.INVENTORY)["Ticket system migration"] == ("", "Role: manager")
    assert "340" not in resume.summary
