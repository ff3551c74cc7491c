"""Positions newest first, each with its projects, and the projects that belong to none."""

from __future__ import annotations

from collections.abc import Sequence

from pmresume.model.inventory import Position, Project
from pmresume.model.resume import PositionBlock, ProjectBlock, Section, SectionKind
from pmresume.translate.document.dates import PRESENT, newest_first, short_date, work_period
from pmresume.translate.document.told import Material, Told
from pmresume.translate.document.wording import capital, one_line, title_case


def experience(material: Material) -> Section:
    """The positions; one without any bullet still shows where the person worked."""
    homes = position_of_projects(material)
    blocks = tuple(_position(told, material, homes) for told in newest(material.positions))
    return Section(SectionKind.EXPERIENCE, "Experience", blocks)


def other_projects(material: Material) -> Section:
    """Projects with bullets that name no position of the inventory; the position that they name is shown."""
    homes = position_of_projects(material)
    free = [told for told in newest(material.projects) if told.path not in homes]
    title = "Other Projects" if homes else "Projects"
    return Section(SectionKind.PROJECTS, title, tuple(_project(told, placed=False) for told in free if told.bullets))


def newest(works: Sequence[Told]) -> list[Told]:
    """Newest first; works without dates last, in inventory order."""
    return sorted(works, key=lambda told: newest_first(told.work, told.end))


def position_of_projects(material: Material) -> dict[str, str]:
    """Path of each project that belongs to a position to the path of that position."""
    found: dict[str, str] = {}
    for told in material.projects:
        position = material.inventory.position_of(told.work) if isinstance(told.work, Project) else None
        for home in material.positions:
            if home.work is position:  # by identity: two positions may have the same facts
                found[told.path] = home.path
    return found


def _position(told: Told, material: Material, homes: dict[str, str]) -> PositionBlock:
    position = told.work
    assert isinstance(position, Position)
    own = [project for project in newest(material.projects) if homes.get(project.path) == told.path]
    return PositionBlock(
        path=told.path,
        title=title_case(one_line(position.title)),
        employer=one_line(position.employer),
        location=one_line(position.location),
        dates=_dates(told, material),
        bullets=told.bullets,
        projects=tuple(_project(project, placed=True) for project in own if project.bullets),
    )


def _dates(told: Told, material: Material) -> str:
    if told.end is None and told.work.start is not None and material.goes_on(told):
        return f"{short_date(told.work.start)} – {PRESENT}"
    return work_period(told.work, told.end)


def _project(told: Told, *, placed: bool) -> ProjectBlock:
    project = told.work
    assert isinstance(project, Project)
    return ProjectBlock(
        path=told.path,
        name=capital(one_line(project.name)),
        dates=work_period(project, told.end),
        detail="" if placed else title_case(one_line(project.position)),
        bullets=told.bullets,
    )
