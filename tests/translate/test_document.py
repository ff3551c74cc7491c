"""The resume says what the inventory proves, in the order that a reader wants it, and nothing else."""

from __future__ import annotations

import pytest

from pmresume.model.bullet import Bullet, LeftOut, Status
from pmresume.model.confidential import leaks
from pmresume.model.inventory import Inventory
from pmresume.model.resume import Group, Item, PositionBlock, ProjectBlock, Resume, SectionKind
from pmresume.model.translation import Entry, Translation
from pmresume.readers.confidential import conceal
from pmresume.readers.inventory import read_inventory
from pmresume.translate.as_of import as_of
from pmresume.translate.document import build_resume
from pmresume.vocabulary.lexicon import Lexicon, load_lexicon
from pmresume.writers import docx, markdown
from pmresume.writers.docx_package import unpack


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon()


def read(text: str) -> Inventory:
    return read_inventory(None, text=text).inventory


def as_typed(inventory: Inventory, **entries: Entry) -> Translation:
    """Every task as its own bullet, but for the ``entries`` given by path with an underscore for the brackets."""
    made = []
    for key, works in (("projects", inventory.projects), ("positions", inventory.positions)):
        for number, work in enumerate(works):
            bullets = tuple(Bullet(task.text, task.text, Status.UNCHANGED) for task in work.tasks)
            entry = Entry(f"{key}[{number}]", getattr(work, "name", ""), bullets)
            made.append(entries.get(f"{key}_{number}", entry))
    return Translation(tuple(made))


@pytest.fixture
def build(lexicon):
    def built(text: str, **entries: Entry) -> Resume:
        inventory = read(text)
        return build_resume(inventory, as_typed(inventory, **entries), lexicon)

    return built


def items(resume: Resume, kind: SectionKind) -> dict[str, tuple[str, ...]]:
    section = resume.section(kind)
    blocks = section.blocks if section else ()
    return {b.name: (b.dates, *b.details) for b in blocks if isinstance(b, Item)}


def groups(resume: Resume, kind: SectionKind) -> dict[str, tuple[str, ...]]:
    section = resume.section(kind)
    blocks = section.blocks if section else ()
    return {b.label: b.items for b in blocks if isinstance(b, Group)}


UPGRADE = """
projects:
  - name: Server upgrade
    kind: upgrade
    ownership: {ownership}
    start: 2022-02
    deadline: 2022-06-30
    finished: {finished}
    team: {{size: 6, roles: [network engineers]}}
    scope: {{servers: 24, sites: 9}}
    budget: 12k USD
    stakeholders: [site managers]
    vendors: [the reseller]
    dependencies: [the WAN upgrade]
    risks: [{{risk: downtime, response: "{response}"}}]
    scope_changes: [{{request: 3 more servers, decision: "{decision}"}}]
    results: [{{metric: unplanned downtime, before: 9 hours, after: 1 hour, per: quarter}}]
    tools: [powershell, hyper-v, Scrum, In-house Thing]
    tasks: [Upgraded servers]
"""


def upgrade(
    ownership: str = "coordinated",
    finished: str = "2022-06-24",
    response: str = "tested rollback plan",
    decision: str = "declined",
) -> str:
    return UPGRADE.format(ownership=ownership, finished=finished, response=response, decision=decision)


def test_sections_without_content_vanish(build):
    assert build("projects: [{name: A, tasks: [Moved servers]}]").sections[-1].kind is SectionKind.INVENTORY
    resume = build("positions: [{title: Analyst, tasks: [Tested things]}]")
    assert [section.kind for section in resume.sections] == [SectionKind.EXPERIENCE]


def test_projects_stand_under_their_position_newest_first(build):
    resume = build("""
positions:
  - {id: old, title: Technician, employer: A Corp, start: 2015, end: 2018, tasks: [Fixed things]}
  - {title: System Administrator, employer: B Corp, start: 2018-02, end: present}
projects:
  - {name: Older, position: SYSTEM ADMINISTRATOR, start: 2019-01, finished: 2019-06, tasks: [Did older]}
  - {name: Newer, position: system administrator, start: 2021-01, finished: 2021-06, tasks: [Did newer]}
  - {name: Running, position: B Corp, start: 2020-01, status: ongoing, tasks: [Do it]}
  - {name: First, position: Old, finished: 2016, tasks: [Did first]}
  - {name: Free, finished: 2014, tasks: [Did free]}
  - {name: Silent, position: old, start: 2015}
""")
    history = resume.section(SectionKind.EXPERIENCE)
    assert history is not None
    told = [
        (block.title, block.dates, [project.name for project in block.projects])
        for block in history.blocks
        if isinstance(block, PositionBlock)
    ]
    assert told == [
        ("System Administrator", "Feb 2018 – Present", ["Running", "Newer", "Older"]),
        ("Technician", "2015 – 2018", ["First"]),
    ]
    free = resume.section(SectionKind.PROJECTS)
    assert free is not None
    assert [block.name for block in free.blocks if isinstance(block, ProjectBlock)] == ["Free"]
    assert next(iter(items(resume, SectionKind.INVENTORY))) == "Running"


def test_a_project_shows_the_position_that_the_inventory_does_not_list(build):
    resume = build("projects: [{name: A move, position: Desktop Analyst, tasks: [Moved it]}]")
    block = resume.sections[0].blocks[0]
    assert isinstance(block, ProjectBlock)
    assert (block.name, block.detail) == ("A move", "Desktop Analyst")


@pytest.mark.parametrize(
    ("dates", "shown"),
    [
        ("start: 2020-01, end: present", "Jan 2020 – Present"),
        ("start: 2020-01", "Jan 2020 – Present"),
        ("start: Q3 2018, end: 2020-05-17", "Q3 2018 – May 2020"),
        ("start: 2018, end: 2018", "2018"),
        ("end: 2018", "2018"),
        ("start: 2018, end: end of June 2019", "2018 – Jun 2019"),
    ],
)
def test_position_dates(build, dates, shown):
    resume = build(f"positions: [{{title: Analyst, {dates}, tasks: [Tested]}}]")
    block = resume.sections[-1].blocks[0]
    assert isinstance(block, PositionBlock)
    assert block.dates == shown


def test_an_older_position_without_an_end_is_not_called_present(build):
    resume = build("positions: [{title: New, start: 2020, end: present}, {title: Old, start: 2015}]")
    old = resume.sections[-1].blocks[1]
    assert isinstance(old, PositionBlock)
    assert old.dates == "From 2015"


@pytest.mark.parametrize(
    ("facts", "shown"),
    [
        ("start: 2022-02, finished: 2022-06-24", "Feb 2022 – Jun 2022"),
        ("finished: 2022-06-24", "Jun 2022"),
        ("start: 2022-02, status: in progress", "Feb 2022 – Present"),
        ("status: in progress", "In progress"),
        ("start: 2022-02, status: planned", "Planned"),
        ("start: 2022-02, status: on hold", "From Feb 2022, on hold"),
        ("status: cancelled", "Canceled"),
        ("start: 2022-02, status: done", "Started Feb 2022"),
        ("start: 2022-02", "From Feb 2022"),
        ("kind: upgrade", ""),
    ],
)
def test_project_dates(build, facts, shown):
    resume = build(f"projects: [{{name: A, {facts}, tasks: [Moved servers]}}]")
    assert items(resume, SectionKind.INVENTORY)["A"][0] == shown


def test_certification_in_progress_is_never_shown_as_held(build):
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


def test_other_certifications_come_late(build):
    resume = build("certifications: [CompTIA A+]\nprojects: [{name: A, tasks: [Moved servers]}]")
    assert resume.sections[-1].kind is SectionKind.CERTIFICATIONS
    assert resume.sections[-1].blocks == (Item("CompTIA A+"),)


def test_skills_are_what_the_facts_prove(build):
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
def test_skills_without_proof_are_not_listed(build, facts, absent):
    listed = groups(build(upgrade(**facts)), SectionKind.SKILLS).get("Project practice", ())
    assert not set(absent) & set(listed)


def test_managed_work_proves_a_budget(build):
    assert "Budget management" in groups(build(upgrade("managed")), SectionKind.SKILLS)["Project practice"]


def test_observed_and_planned_work_proves_nothing(build):
    for facts in ({"ownership": "observed"}, {"ownership": "led", "finished": "present\n    status: planned"}):
        resume = build(upgrade(**facts))
        assert resume.section(SectionKind.SKILLS) is None
        assert resume.section(SectionKind.SUMMARY) is None
        assert resume.section(SectionKind.TOOLS) is None
        assert "downtime" not in str(items(resume, SectionKind.INVENTORY))


def test_tools_are_spelled_by_the_vocabulary_and_grouped(build):
    resume = build(upgrade())
    assert groups(resume, SectionKind.TOOLS) == {"": ("PowerShell", "Hyper-V", "In-house Thing")}
    moved = Bullet("Used jira", "Planned work", Status.REWRITTEN, moved_to_tools=("JIRA", "hyper-v"))
    resume = build(upgrade(), projects_0=Entry("projects[0]", "Server upgrade", (moved,)))
    assert groups(resume, SectionKind.TOOLS) == {"": ("PowerShell", "Hyper-V", "In-house Thing", "Jira")}


def test_inventory_entry_is_compact(build):
    assert items(build(upgrade()), SectionKind.INVENTORY) == {
        "Server upgrade": (
            "Feb 2022 – Jun 2022",
            "Coordinated",
            "24 servers, nine sites",
            "Unplanned downtime from 9 hours to 1 hour per quarter",
        )
    }


def test_results_kept_out_of_the_bullets_stay_out(build):
    bullets = (Bullet("a", "A", Status.UNCHANGED),)
    left = Entry(
        "projects[0]", "x", bullets, left_out=(LeftOut("downtime", "misleads", "projects[0].results[0].before"),)
    )
    resume = build(upgrade(), projects_0=left)
    assert "downtime" not in str(items(resume, SectionKind.INVENTORY)) + resume.summary


def test_results_in_words_need_a_bullet_that_tells_them(build):
    text = "projects: [{name: A, status: done, results: [no branch lost a day], tasks: [Moved servers]}]"
    assert items(build(text), SectionKind.INVENTORY)["A"] == ("",)
    shown = Bullet("a", "Moved servers; no branch lost a day", Status.REWRITTEN, paths=("projects[0].results[0].text",))
    resume = build(text, projects_0=Entry("projects[0]", "A", (shown,)))
    assert items(resume, SectionKind.INVENTORY)["A"] == ("", "No branch lost a day")


def test_summary_of_one_project(build):
    resume = build(
        "as_of: 2024-03-31\ntarget: {role: IT Project Manager}\n"
        "positions: [{title: Systems Administrator, start: 2018-04, end: present}]\n" + upgrade()
    )
    assert resume.summary == (
        "Systems Administrator with six years of experience who has coordinated an upgrade project covering 24 servers "
        "and nine sites, with a team of six. Results include a fall in unplanned downtime from 9 hours to 1 hour per "
        "quarter. Seeking an IT Project Manager role."
    )
    assert resume.headline == "Target role: IT Project Manager"


def test_summary_of_several_projects(build):
    resume = build("""
as_of: 2024
target: {role: Scrum Master}
certifications: [Certified Scrum Product Owner]
projects:
  - {name: A, kind: migration, ownership: led, status: done, scope: {servers: 24, users: ~900}, tasks: [x y]}
  - {name: B, kind: upgrade project, ownership: coordinated, status: done, scope: {servers: 38, "calls per day": 5000}}
  - {name: C, kind: upgrade, ownership: coordinated, status: done, team: {size: 4}}
  - {name: D, ownership: supported, status: in progress, scope: {sites: 60+}}
  - {name: E, kind: audit, ownership: owned, status: planned, scope: {servers: 9000}}
""")
    assert resume.summary == (
        "Led a migration project and coordinated two upgrade projects, and now supports a project. Projects have "
        "covered up to about 900 users and 38 servers, with a team of four. Holds the Certified Scrum Product Owner "
        "credential and seeks a Scrum Master role."
    )


def test_own_summary_is_printed_as_written(build):
    resume = build('summary: "I am me: *really*."\n' + upgrade())
    assert resume.summary == "I am me: *really*."


def test_headline_is_plain_where_the_title_was_held(build):
    resume = build("target: {role: it project manager}\npositions: [{title: IT Project Manager, tasks: [Planned it]}]")
    assert resume.headline == "it project manager"


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
def test_years_are_those_that_the_dates_make_certain(build, positions, years):
    resume = build(f"positions: [{positions}]")
    assert (f"with {years} of experience" in resume.summary) if years else resume.summary == ""


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("as_of: 2020-05-01\n" + upgrade(), "2020-05-01"),
        (upgrade(), "2022-06-24"),
        ("projects: [{name: A, deadline: 2030-01-01, tasks: [x y]}]", None),
        ("positions: [{title: T, start: 2019-03, end: present}]", "2019-03-01"),
    ],
)
def test_today_is_never_read_from_the_clock(build, text, day):
    found = as_of(read(text))
    assert (found.first.isoformat() if found else None) == day
    assert build(text).as_of == (found.first if found else None)


def test_every_bullet_is_linked_to_its_evidence(build):
    two = Bullet("a; b", "Did a\nDid b", Status.REWRITTEN)
    resume = build(upgrade(), projects_0=Entry("projects[0]", "Server upgrade", (two,)))
    assert [(b.text, b.path, b.bullet) for b in resume.bullets] == [
        ("Did a", "projects[0]", two),
        ("Did b", "projects[0]", two),
    ]


def test_contact(build):
    resume = build("""
person:
  name: Ann Example
  email: ann@example.com
  phone: 555-0100
  location: Springfield
  links: [https://example.com/ann/, {label: Code, url: example.com/code}]
projects: [{name: A, tasks: [Moved servers]}]
""")
    assert [(contact.text, contact.url) for contact in resume.contact] == [
        ("Springfield", ""),
        ("555-0100", ""),
        ("ann@example.com", "mailto:ann@example.com"),
        ("example.com/ann", "https://example.com/ann/"),
        ("Code", "example.com/code"),
    ]


def test_a_concealed_term_is_nowhere_in_the_resume(lexicon):
    inventory = conceal(
        read("""
person: {name: Ann Example, location: Acme Town}
target: {role: Acme Project Manager}
summary: Works for ACME.
confidential: [{term: Acme, say: a retailer}]
positions: [{title: Acme Analyst, employer: Acme Stores, location: Acme Plaza, start: 2020, tasks: [Ran Acme's tills]}]
projects: [{name: Acme tills, kind: acme, position: Acme Analyst, status: done, scope: {Acme tills: 40}, tools: [Acme]}]
certifications: [{name: Acme Certified, issuer: Acme, status: acme}]
education: [{degree: B.S., school: Acme College, notes: [Acme award]}]
""")
    )
    resume = build_resume(inventory, as_typed(inventory), lexicon)
    terms = inventory.confidential
    assert leaks(markdown.render(resume), terms) == []
    for name, content in unpack(docx.render(resume)).items():
        assert leaks(content.decode(), terms) == [], name
