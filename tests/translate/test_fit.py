"""Fitting a resume on pages: what goes first, what never goes, and that nothing goes unsaid."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from hypothesis import given, settings
from hypothesis import strategies as st

from pmresume.model.bullet import Bullet, Status
from pmresume.model.inventory import Ownership
from pmresume.model.resume import (
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
from pmresume.translate.document.fit import SPARE_LINES, Fitted, fit
from pmresume.translate.document.weakness import Standing, is_thin, strength

A_PAGE = 24


@dataclass(frozen=True)
class Size:
    pages: int
    lines_left: int


def measure(resume: Resume) -> Size:
    """One line for everything, two for an entry with details; 24 to the page."""
    lines = 1 + sum(1 + sum(map(_lines, section.blocks)) for section in resume.sections)
    pages = max(1, -(-lines // A_PAGE))
    return Size(pages, pages * A_PAGE - lines)


def _lines(block: object) -> int:
    match block:
        case PositionBlock():
            return 1 + len(block.bullets) + sum(map(_lines, block.projects))
        case ProjectBlock():
            return 1 + len(block.bullets)
        case Item():
            return 1 + bool(block.details)
        case _:
            return 1


def line(text: str, path: str, *dimensions: str, said: bool = False) -> ResumeBullet:
    return ResumeBullet(text, path, Bullet(text, text, Status.REWRITTEN, dimensions=dimensions, said=said))


def project(number: int, *bullets: ResumeBullet, dates: str = "2020") -> ProjectBlock:
    return ProjectBlock(f"projects[{number}]", f"Project {number}", dates, "", bullets)


def resume(*positions: PositionBlock, more: tuple[Section, ...] = ()) -> Resume:
    return Resume(
        "Ann Example",
        contact=(Contact("ann@example.com"),),
        sections=(
            Section(SectionKind.SUMMARY, "Summary", (Paragraph("Analyst."),)),
            Section(SectionKind.EXPERIENCE, "Experience", positions),
            *more,
        ),
    )


NEW = PositionBlock(
    "positions[0]",
    "Analyst",
    bullets=(line("Kept order", "positions[0]"), line("Ran 30 releases", "positions[0]", "schedule")),
    projects=(
        project(
            0,
            line("Coordinated the upgrade of 24 servers", "projects[0]", "scope"),
            line("Cut downtime from 9 hours to 1 hour", "projects[0]", "result"),
            line("Labeled cables", "projects[0]"),
            line("Mitigated the risk of downtime", "projects[0]", "risk"),
        ),
    ),
)
OLD = PositionBlock(
    "positions[1]",
    "Technician",
    bullets=(line("Answered calls", "positions[1]"), line("Installed 90 printers", "positions[1]", "scope")),
    projects=(project(1, line("Helped with the move", "projects[1]")),),
)
OLDEST = PositionBlock("positions[2]", "Clerk", bullets=(line("Filed letters", "positions[2]"),))
MORE = (
    Section(
        SectionKind.CERTIFICATIONS, "Certifications", (Item("CAPM", ("PMI",), "2023"), Item("CCNA", ("Cisco",), "2019"))
    ),
    Section(
        SectionKind.INVENTORY,
        "Project Inventory",
        (Item("Project 0", ("24 servers",), "2022"), Item("Project 1", (), "2018"), Item("Unseen", ("Observed",), "")),
    ),
    Section(SectionKind.TOOLS, "Tools", (Group("", ("Jira", "printers")),)),
    Section(SectionKind.EDUCATION, "Education", (Item("BSc", ("State", "Ohio", "Thesis on networks"), "2012"),)),
)
WHOLE = resume(NEW, OLD, OLDEST, more=MORE)


def test_what_fits_stays_as_it_is():
    assert fit(WHOLE, 2, measure) == Fitted(WHOLE, (), 2, True)


def test_the_order_in_which_things_go():
    everything = fit(WHOLE, 1, lambda resume: Size(2, 0))
    assert everything.dropped == ()
    fitted = fit(WHOLE, 1, lambda resume: Size(1 if resume == smallest(WHOLE) else 2, 9))
    assert [step.what.removeprefix("Project 0: ") for step in fitted.dropped] == [
        "Jira",
        "BSc: Thesis on networks",
        "24 servers",
        "Clerk: Filed letters",
        "Technician: Answered calls",
        "Analyst: Kept order",
        "Labeled cables",
        "Project 0, Project 1",
        "Technician: Installed 90 printers",
        "Unseen",
        "printers",
        "Mitigated the risk of downtime",
        "Analyst: Ran 30 releases",
        "CCNA",
        "Cut downtime from 9 hours to 1 hour",
    ]
    assert all(step.why for step in fitted.dropped)


def smallest(whole: Resume) -> Resume:
    """What is left when all goes that may go."""
    sizes: list[Resume] = []

    def watched(resume: Resume) -> Size:
        sizes.append(resume)
        return Size(2, 0)

    fit(whole, 1, watched)
    return sizes[-1]


def test_what_never_goes():
    left = smallest(WHOLE)
    assert (left.name, left.contact, left.summary) == (WHOLE.name, WHOLE.contact, WHOLE.summary)
    certifications = left.section(SectionKind.CERTIFICATIONS)
    assert certifications and [block.name for block in certifications.blocks if isinstance(block, Item)] == ["CAPM"]
    assert [position.title for position in positions_of(left)] == ["Analyst", "Technician", "Clerk"]
    # The two newest positions keep a line each.
    assert [bullet.text for bullet in left.bullets] == ["Coordinated the upgrade of 24 servers", "Helped with the move"]


def test_sections_without_content_vanish():
    assert [section.kind for section in smallest(WHOLE).sections] == [
        SectionKind.SUMMARY,
        SectionKind.EXPERIENCE,
        SectionKind.CERTIFICATIONS,
        SectionKind.EDUCATION,
    ]


def test_four_lines_stay_free():
    fitted = fit(WHOLE, 1, measure)
    assert fitted.fits
    assert measure(fitted.resume).lines_left >= SPARE_LINES


def test_what_cannot_fit_takes_the_fewest_pages_it_can():
    positions = tuple(PositionBlock(f"positions[{n}]", f"Job {n}") for n in range(30))
    whole = resume(*positions, OLDEST, more=MORE)
    fitted = fit(whole, 1, measure)
    assert (fitted.fits, fitted.pages) == (False, 2)
    assert measure(whole).pages == 3


def test_old_goes_before_new_by_date_not_by_place():
    free = tuple(project(n, line("Opened", f"projects[{n}]"), line("Did", f"projects[{n}]")) for n in range(3))
    whole = resume(NEW, more=(Section(SectionKind.PROJECTS, "Projects", free),))
    standings = {"projects[0]": Standing(4, (-9, 0)), "projects[1]": Standing(0, (-1, 0)), "projects[2]": Standing()}
    fitted = fit(whole, 1, lambda r: Size(1 if len(r.bullets) < 9 else 2, 9), standings)
    assert [step.what for step in fitted.dropped if step.bullet] == [
        "Analyst: Kept order",
        "Project 2: Did",
        "Project 1: Did",
        "Project 0: Did",
    ]


def test_strength_is_read_from_the_facts():
    assert is_thin(line("Mentored administrators", "p"))
    assert not is_thin(line("Mentored two administrators", "p"))
    assert not is_thin(line("Told in my own words", "p", said=True))
    result, risk = line("Cut it", "p", "result"), line("Mitigated it", "p", "risk")
    assert strength(result) > strength(risk) > strength(line("Did it", "p"))
    assert strength(risk, Ownership.LED.rank) > strength(risk, Ownership.SUPPORTED.rank)


def bullets_of(path: str) -> st.SearchStrategy[tuple[ResumeBullet, ...]]:
    dimensions = st.lists(st.sampled_from(["scope", "result", "risk"]), max_size=2, unique=True)
    made = st.builds(lambda text, dims: line(text, path, *dims), st.text("ab 1", min_size=1, max_size=6), dimensions)
    return st.lists(made, max_size=4).map(tuple)


@st.composite
def resumes(draw: st.DrawFn) -> Resume:
    positions = []
    for number in range(draw(st.integers(0, 4))):
        path = f"positions[{number}]"
        projects = tuple(
            replace(project(10 * number + n), bullets=draw(bullets_of(f"projects[{10 * number + n}]")))
            for n in range(draw(st.integers(0, 3)))
        )
        positions.append(PositionBlock(path, f"Job {number}", bullets=draw(bullets_of(path)), projects=projects))
    free = tuple(replace(project(90 + n), bullets=draw(bullets_of(f"projects[{90 + n}]"))) for n in range(2))
    return resume(*positions, more=(Section(SectionKind.PROJECTS, "Projects", free), *MORE))


@given(resumes(), st.integers(1, 2))
@settings(max_examples=150, deadline=None)
def test_nothing_is_lost_unsaid_and_nothing_protected_goes(whole, pages):
    fitted = fit(whole, pages, measure)
    before, after = measure(whole), measure(fitted.resume)
    assert after.pages == fitted.pages <= before.pages
    assert fitted.fits == (after.pages < pages or (after.pages == pages and after.lines_left >= SPARE_LINES))
    assert fit(whole, pages, measure) == fitted
    gone = [step.bullet for step in fitted.dropped if step.bullet]
    assert Counter(map(id, [*fitted.resume.bullets, *gone])) == Counter(map(id, whole.bullets))
    history, left = positions_of(whole), {position.path: position for position in positions_of(fitted.resume)}
    assert [position.path for position in history] == list(left)
    for field in ("name", "contact", "summary"):
        assert getattr(fitted.resume, field) == getattr(whole, field)
    told = [position.path for position in history if lines_of(position)]
    assert all(lines_of(left[path]) for path in told[:2])
    firsts = {project.path: project.bullets[0] for home in history for project in home.projects if project.bullets}
    shown = [project for home in left.values() for project in home.projects if project.bullets]
    assert all(project.bullets[0] is firsts[project.path] for project in shown)


def positions_of(resume: Resume) -> list[PositionBlock]:
    """The positions in reading order."""
    section = resume.section(SectionKind.EXPERIENCE)
    return [block for block in (section.blocks if section else ()) if isinstance(block, PositionBlock)]


def lines_of(position: PositionBlock) -> list[ResumeBullet]:
    """Its own lines and those of its projects."""
    return [*position.bullets, *(bullet for project in position.projects for bullet in project.bullets)]
