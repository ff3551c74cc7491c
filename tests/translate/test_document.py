"""The resume says what the inventory proves, in the order that a reader wants it, and nothing else."""

from __future__ import annotations

import pytest

from pmresume.model.bullet import Bullet, Status
from pmresume.model.confidential import leaks
from pmresume.model.resume import PositionBlock, ProjectBlock, SectionKind
from pmresume.model.translation import Entry
from pmresume.readers.confidential import conceal
from pmresume.translate.as_of import as_of
from pmresume.translate.document import build_resume
from pmresume.vocabulary.lexicon import load_lexicon
from pmresume.writers import docx, markdown
from pmresume.writers.docx_package import unpack
from tests.translate.document_pages import as_typed, build, items, read, upgrade


def test_sections_without_content_vanish():
    assert build("projects: [{name: A, tasks: [Moved servers]}]").sections[-1].kind is SectionKind.INVENTORY
    resume = build("positions: [{title: Analyst, tasks: [Tested things]}]")
    assert [section.kind for section in resume.sections] == [SectionKind.EXPERIENCE]


def test_projects_stand_under_their_position_newest_first():
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


def test_a_project_shows_the_position_that_the_inventory_does_not_list():
    resume = build("projects: [{name: A move, position: Desktop Analyst, tasks: [Moved it]}]")
    block = resume.sections[0].blocks[0]
    assert isinstance(block, ProjectBlock)
    assert (block.name, block.detail) == ("A move", "Desktop Analyst")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("as_of: 2020-05-01\n" + upgrade(), "2020-05-01"),
        (upgrade(), "2022-06-24"),
        ("projects: [{name: A, deadline: 2030-01-01, tasks: [x y]}]", None),
        ("positions: [{title: T, start: 2019-03, end: present}]", "2019-03-01"),
    ],
)
def test_today_is_never_read_from_the_clock(text, day):
    found = as_of(read(text))
    assert (found.first.isoformat() if found else None) == day
    assert build(text).as_of == (found.first if found else None)


def test_every_bullet_is_linked_to_its_evidence():
    two = Bullet("a; b", "Did a\nDid b", Status.REWRITTEN)
    resume = build(upgrade(), projects_0=Entry("projects[0]", "Server upgrade", (two,)))
    assert [(b.text, b.path, b.bullet) for b in resume.bullets] == [
        ("Did a", "projects[0]", two),
        ("Did b", "projects[0]", two),
    ]


def test_contact():
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


def test_a_concealed_term_is_nowhere_in_the_resume():
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
    resume = build_resume(inventory, as_typed(inventory), load_lexicon())
    terms = inventory.confidential
    assert leaks(markdown.render(resume), terms) == []
    for name, content in unpack(docx.render(resume)).items():
        assert leaks(content.decode(), terms) == [], name
