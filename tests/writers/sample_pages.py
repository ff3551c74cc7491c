"""Made-up resumes of any length, the same for the same number, to measure pages by."""

from __future__ import annotations

from random import Random

from pmresume.model.bullet import Bullet, Status
from pmresume.model.resume import (
    Block,
    Contact,
    Group,
    Item,
    Paragraph,
    PositionBlock,
    ProjectBlock,
    Resume,
    ResumeBullet,
    Section,
    SectionKind,
)

_TEXT = """
coordinated the migration of servers across branches with a team network engineers and managers finishing ahead
deadline reduced unplanned downtime from hours to per quarter mitigated risk extended outage through after-hours
cutovers tested rollback plan no lost business day sequenced rollout behind WAN circuit upgrade working
compliance office compared vendor offers prepared decision paper planned wrote user instructions held Q&A
sessions before every wave documented build process trained help-desk on it in 24 140 1,350 $118,000 (pilot)
test/production ServiceNow VMware PostgreSQL infrastructure-as-code for about users October 31, 2023 single
sign-on clinical applications; steering committee approved scope change request identity provider data feed
Straße naïve résumé
"""
_WORDS = _TEXT.split()
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "Jun", "Sep", "Oct", "Dec")


def sample(number: int) -> Resume:
    """A resume; small numbers give short ones."""
    random = Random(number)
    positions = 1 + number % 5
    blocks: list[Block] = [_position(random, index, number) for index in range(positions)]
    inventory = tuple(_item(random) for _ in range(random.randint(0, 3 + number // 2)))
    sections = [
        Section(SectionKind.SUMMARY, "Summary", (Paragraph(_text(random, 20, 70).capitalize() + "."),)),
        Section(SectionKind.CERTIFICATIONS, "Certifications", (Item("CAPM", ("PMI",), "2023"), Item("ITIL 4", (), ""))),
        Section(SectionKind.SKILLS, "Core Skills", (_group(random, "Project practice"), _group(random, "Methods"))),
        Section(SectionKind.EXPERIENCE, "Experience", tuple(blocks)),
        Section(SectionKind.PROJECTS, "Other Projects", (_project(random, "projects[90]", 3),)),
        Section(SectionKind.INVENTORY, "Project Inventory", inventory),
        Section(SectionKind.TOOLS, "Tools", (_group(random, "Infrastructure"), _group(random, ""))),
        Section(SectionKind.EDUCATION, "Education", (Item("BSc Computer Science", ("Example State",), "2012"),)),
    ]
    kept = [section for section in sections if section.blocks and random.random() < 0.9]
    contact = (Contact("Springfield, OH"), Contact("a@example.com", "mailto:a@example.com"))
    return Resume("Ann Example", "IT Project Manager", contact, tuple(kept))


def bullet(text: str, path: str) -> ResumeBullet:
    """A printed line."""
    return ResumeBullet(text, path, Bullet(text, text, Status.UNCHANGED))


def _position(random: Random, index: int, number: int) -> PositionBlock:
    path = f"positions[{index}]"
    projects = tuple(
        _project(random, f"projects[{index * 10 + project}]", random.randint(1, 5))
        for project in range(random.randint(0, 1 + number // 8))
    )
    duties = tuple(bullet(_text(random, 4, 30), path) for _ in range(random.randint(0, 2 + number // 6)))
    return PositionBlock(path, _text(random, 2, 5).title(), "Example Corp", "Ohio", _dates(random), duties, projects)


def _project(random: Random, path: str, bullets: int) -> ProjectBlock:
    lines = tuple(bullet(_text(random, 6, 42), path) for _ in range(bullets))
    return ProjectBlock(path, _text(random, 2, 16).capitalize(), _dates(random), "", lines)


def _item(random: Random) -> Item:
    details = tuple(_text(random, 1, 12) for _ in range(random.randint(0, 3)))
    return Item(_text(random, 2, 7).capitalize(), details, _dates(random))


def _group(random: Random, label: str) -> Group:
    return Group(label, tuple(_text(random, 1, 3) for _ in range(random.randint(3, 16))))


def _dates(random: Random) -> str:
    year = random.randint(2009, 2023)
    return f"{random.choice(_MONTHS)} {year} – {random.choice([*_MONTHS])} {year + 1}"


def _text(random: Random, fewest: int, most: int) -> str:
    return " ".join(random.choice(_WORDS) for _ in range(random.randint(fewest, most)))
