"""Positions newest first, each with its projects, and the projects that belong to none."""

from __future__ import annotations

from collections.abc import Sequence

from pmresume.model.dates import PartialDate, Precision
from pmresume.model.inventory import Position, Project
from pmresume.model.resume import PositionBlock, ProjectBlock, Section, SectionKind
from pmresume.translate.document.dates import PRESENT, newest_first, short_date, work_period
from pmresume.translate.document.told import Material, Told
from pmresume.translate.document.wording import one_line, same


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
    return Section(SectionKind.PROJECTS, title, tuple(_project(told) for told in free if told.bullets))


def newest(works: Sequence[Told]) -> list[Told]:
    """Newest first; works without dates last, in inventory order."""
    return sorted(works, key=lambda told: newest_first(told.work, told.end))


def position_of_projects(material: Material) -> dict[str, str]:
    """Path of each project that belongs to a position to the path of that position."""
    found = {told.path: _home(told, material.positions) for told in material.projects}
    return {path: home.path for path, home in found.items() if home is not None}


def _position(told: Told, material: Material, homes: dict[str, str]) -> PositionBlock:
    position = told.work
    assert isinstance(position, Position)
    own = [project for project in newest(material.projects) if homes.get(project.path) == told.path]
    return PositionBlock(
        path=told.path,
        title=one_line(position.title),
        employer=one_line(position.employer),
        location=one_line(position.location),
        dates=_dates(told, material),
        bullets=told.bullets,
        projects=tuple(_project(project) for project in own if project.bullets),
    )


def _dates(told: Told, material: Material) -> str:
    if told.end is None and told.work.start is not None and material.goes_on(told):
        return f"{short_date(told.work.start)} – {PRESENT}"
    return work_period(told.work, told.end)


def _project(told: Told) -> ProjectBlock:
    project = told.work
    assert isinstance(project, Project)
    return ProjectBlock(
        path=told.path,
        name=one_line(project.name),
        dates=work_period(project, told.end),
        bullets=told.bullets,
    )


def _home(told: Told, positions: Sequence[Told]) -> Told | None:
    """The position that a project names by id, title, employer or both; of several the one in whose time it lies."""
    wanted = same(told.work.position) if isinstance(told.work, Project) else ""
    if not wanted:
        return None
    for names in (_ids, _titles, _employers):
        fitting = [position for position in positions if wanted in names(position)]
        if fitting:
            return next((p for p in fitting if _covers(p, told)), newest(fitting)[0])
    return None


def _ids(told: Told) -> tuple[str, ...]:
    return (same(told.work.id),)


def _titles(told: Told) -> tuple[str, ...]:
    position = told.work
    assert isinstance(position, Position)
    title, employer = same(position.title), same(position.employer)
    return (title, f"{title}, {employer}", f"{title} at {employer}")


def _employers(told: Told) -> tuple[str, ...]:
    position = told.work
    assert isinstance(position, Position)
    return (same(position.employer),)


def _covers(position: Told, project: Told) -> bool:
    moment: PartialDate | None = project.work.start or project.end
    if moment is None or position.work.start is None or moment.precision is Precision.OPEN:
        return False
    return position.work.start.first <= moment.last and (position.end is None or moment.first <= position.end.last)
