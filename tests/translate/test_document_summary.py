"""The summary and the headline: facts alone, another frame for other strengths."""

from __future__ import annotations

import pytest

from tests.translate.document_pages import build, upgrade


def test_summary_of_one_project():
    resume = build(
        "as_of: 2024-03-31\ntarget: {role: IT Project Manager}\n"
        "positions: [{title: Systems Administrator, start: 2018-04, end: present}]\n" + upgrade()
    )
    assert resume.summary == (
        "Systems Administrator who coordinated the server upgrade, where unplanned downtime fell "
        "from 9 hours to 1 hour per quarter. The project covered 24 servers and nine sites with a team of six, and it "
        "finished six days ahead of its deadline. Seeking an IT Project Manager role after six years in IT."
    )
    assert resume.headline == "Systems Administrator · IT Project Manager Candidate"


def test_summary_of_several_projects():
    resume = build("""
as_of: 2024
target: {role: Scrum Master}
certifications: [Certified Scrum Product Owner]
projects:
  - {name: Mail migration, ownership: led, status: done, scope: {servers: 24, users: ~900}, tasks: [x y]}
  - {name: B, kind: upgrade project, ownership: coordinated, status: done, scope: {servers: 38, "calls per day": 5000}}
  - {name: Switch replacement, ownership: coordinated, status: done, team: {size: 4}}
  - {name: Printer rollout, ownership: supported, status: in progress, scope: {sites: 60+}}
  - {name: E, kind: audit, ownership: owned, status: planned, scope: {servers: 9000}}
""")
    assert resume.summary == (
        "Four projects: led the mail migration and coordinated the B project, and now supports the printer rollout. "
        "Projects have covered up to about 900 users and 38 servers with a team of four. Holds the Certified "
        "Scrum Product Owner credential and seeks a Scrum Master role."
    )


PERSON = """
as_of: 2024-06
target: {{role: {role}}}
{extra}
positions:
  - {{title: Database Administrator, employer: A Corp, start: 2016-01, end: present}}
  - {{title: Help Desk Technician, employer: B Corp, start: 2012-01, end: 2015-12}}
projects:
  - name: Claims database upgrade
    ownership: {ownership}
    start: 2022-01
    deadline: 2022-09-30
    finished: 2022-09-20
    budget: 90,000 USD
    team: {{size: 5}}
    scope: {{databases: 40, branches: 12}}
    stakeholders: [branch managers, the audit team]
    results: [{{metric: overnight batch, before: 6 hours, after: 2 hours}}]
    tools: [Oracle, Jira]
  - {{name: Backup rollout, ownership: coordinated, start: 2023-01, finished: 2023-05, scope: {{servers: 70}}}}
"""


def person(role: str = "IT Project Manager", ownership: str = "managed", extra: str = "") -> str:
    return build(PERSON.format(role=role, ownership=ownership, extra=extra)).summary


@pytest.mark.parametrize(
    ("role", "first"),
    [
        ("Project Coordinator", "The upgrade finished 10 days ahead of its deadline, and stakeholders have included"),
        ("IT Project Manager", "The overnight batch fell from 6 hours to 2 hours, and projects have covered up to"),
        ("Technical Project Manager", "Projects have covered up to 70 servers, 40 databases, and 12 branches, with"),
        ("Delivery Manager", "The overnight batch fell from 6 hours to 2 hours, and the upgrade finished 10 days"),
        ("Program Manager", "Projects have covered up to 70 servers, 40 databases, and 12 branches, with a team of"),
        ("Business Analyst", "The overnight batch fell from 6 hours to 2 hours, and stakeholders have included"),
    ],
)
def test_the_target_decides_what_is_told_first(role, first):
    assert first in person(role)


def test_money_is_for_those_who_answer_for_it():
    assert "a budget of $90,000" in person("IT Project Manager")
    assert "$" not in person("Project Coordinator")
    assert "$" not in person("IT Project Manager", "coordinated")


@pytest.mark.parametrize("role", ["Project Coordinator", "IT Project Manager", "Program Manager", "Scrum Master"])
@pytest.mark.parametrize("ownership", ["supported", "contributed", "coordinated", "managed", "led", "owned"])
def test_the_target_never_raises_a_verb(role, ownership):
    text = person(role, ownership)
    verbs = {"led", "managed", "owned", "supported", "contributed to", "coordinated"}
    told = {verb for verb in verbs if f"{verb} the" in text}
    assert told == {ownership.replace("contributed", "contributed to"), "coordinated"}


def test_a_certification_opens_the_summary_and_is_not_told_twice():
    text = person(extra="certifications: [{name: Project Management Professional (PMP), date: 2023}]")
    assert text.startswith("PMP-certified Database Administrator with 12 years in IT")
    assert text.count("PMP") == 1


def test_strengths_decide_the_frame():
    assert person().startswith("Database Administrator and former Help Desk Technician with 12 years in IT who managed")
    one = build("projects: [{name: KB cleanup, ownership: led, status: done, scope: {articles: 130}}]").summary
    assert one == "Led the KB cleanup, covering 130 articles."
    none = build("target: {role: Scrum Master}\npositions: [{title: Developer, start: 2018-01, end: 2021-12}]").summary
    assert none == "Developer with four years in IT, seeking a Scrum Master role."
    assert build("projects: [{name: Lab, tasks: [did stuff]}]").summary == ""


def test_a_coordinator_is_named_as_a_candidate_and_the_target_is_told_once():
    text = person("Project Coordinator")
    assert text.startswith("Database Administrator and Project Coordinator candidate with 12 years in IT who managed")
    assert text.count("Project Coordinator") == 1


def test_a_result_of_a_project_that_is_not_named_is_not_given_to_one_that_is():
    text = build("""
projects:
  - {name: Mail migration, ownership: led, status: done, team: {size: 9}, budget: 9 USD, scope: {users: 90}}
  - name: "Rewrite: booking"
    ownership: coordinated
    status: done
    results: [{metric: page load, before: 4 s, after: 1 s}]
""").summary
    assert " In another project, the page load fell from 4 seconds to 1 second" in text


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Mail migration to Exchange Online", "led the mail migration to Exchange Online"),
        ("Remote sites", "led the remote sites project"),
        ("Project Falcon", "led Project Falcon"),
        ("Failed hardware replacement", "led a project"),
        ("Moved servers", "led a project"),
        ("Setting up new office", "led a project"),
        ("Clearing the project backlog", "led a project"),
    ],
)
def test_a_name_is_told_only_where_it_makes_a_noun_phrase(name, told):
    text = build(f"projects: [{{name: {name}, ownership: led, status: done, scope: {{servers: 40}}}}]").summary
    assert text.startswith(told.replace("led", "Led", 1))


@pytest.mark.parametrize(
    ("scope", "told"),
    [
        ("{servers: 24, hours: 400, budget: 80000 USD, 'tickets per week': 30}", "covering 24 servers"),
        ("{users: 3000, employees: 2900, servers: 24}", "covering 3,000 users and 24 servers"),
        ("{servers: 1}", ""),
        ("{users: '1.250'}", ""),
        ("{users: company-wide}", ""),
        ("{apps: 15-20, sites: 3}", "covering three sites"),
    ],
)
def test_only_what_shows_size_is_told_as_size(scope, told):
    text = build(f"projects: [{{name: Mail migration, ownership: led, status: done, scope: {scope}}}]").summary
    assert text == (f"Led the mail migration, {told}." if told else "Led the mail migration.")


@pytest.mark.parametrize(
    ("positions", "role", "shown"),
    [
        (
            "[{title: help desk technician}]",
            "project coordinator",
            "Help Desk Technician · Project Coordinator Candidate",
        ),
        ("[{title: DBA}]", "Project Manager or Scrum Master", "DBA · Candidate for Project Manager or Scrum Master"),
        ("[]", "IT Project Manager", "IT Project Manager Candidate"),
        ("[{title: Analyst}]", "", "Analyst"),
    ],
)
def test_the_headline_never_says_that_the_target_is_held(positions, role, shown):
    assert (
        build(f"target: {{role: '{role}'}}\npositions: {positions}\nprojects: [{{name: A, tasks: [x y]}}]").headline
        == shown
    )


@pytest.mark.parametrize(
    ("positions", "years"),
    [
        ("{title: T, start: 2018-01, end: 2019-12}", "two years"),
        ("{title: T, start: 2018, end: 2020}", "one year"),
        ("{title: T, start: 2018-01, end: 2018-06}, {title: U, start: 2018-07, end: 2018-12}", "one year"),
        ("{title: T, start: 2018-01, end: 2019-12}, {title: U, start: 2018-06, end: 2019-12}", "two years"),
        ("{title: T, start: 2010-01, end: 2010-12}, {title: U, start: 2015-01, end: 2015-12}", "two years"),
        ("{title: T, start: 2018, end: 2019}", ""),
        ("{title: T, end: 2019}", ""),
    ],
)
def test_years_are_those_that_the_dates_make_certain(positions, years):
    resume = build(f"positions: [{positions}]")
    assert (f"with {years}" in resume.summary) if years else resume.summary == ""
