"""Which position or project of the inventory a line of the resume tells of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

from pmresume.lint.claims.names import holds, words
from pmresume.lint.claims.pool import Pool
from pmresume.model.inventory import Inventory, Position, Project
from pmresume.model.read_resume import Entry, ReadResume, Topic

LONGEST = 2_000  # characters of a line in which claims are looked for; no line of a resume is as long


@dataclass(frozen=True)
class Claims:
    """The resume's entries with what they are of the inventory.

    ``pools`` give for each line of work what the inventory holds of it: the project, or the position with its projects;
    other lines are compared with ``whole``.
    """

    whole: Pool
    pools: Mapping[int, Pool] = field(default_factory=dict)
    positions: tuple[tuple[Entry, Position], ...] = ()
    projects: tuple[tuple[Entry, Project], ...] = ()
    work: Mapping[int, Position | Project] = field(default_factory=dict)

    def pool(self, line: int) -> Pool:
        """What the inventory holds about a line."""
        return self.pools.get(line, self.whole)


def claims_of(resume: ReadResume, inventory: Inventory) -> Claims:
    """Match entries to works, by name, employer, title and dates."""
    whole = Pool((inventory,))
    pools: dict[int, Pool] = {}
    work: dict[int, Position | Project] = {}
    positions: list[tuple[Entry, Position]] = []
    projects: list[tuple[Entry, Project]] = []
    for section in resume.sections:
        if section.topic not in (Topic.EXPERIENCE, Topic.PROJECTS):
            continue
        for entry in section.entries:
            listed = section.topic is Topic.PROJECTS and project_of(entry, resume, inventory) is not None
            if not listed and (position := position_of(entry, resume, inventory)):
                positions.append((entry, position))
                own = tuple(p for p in inventory.projects if inventory.position_of(p) in (position, None))
                _note(entry, Pool((position, *own)), position, pools, work)
            elif project := project_of(entry, resume, inventory):
                projects.append((entry, project))
                _note(entry, _pool(project, inventory), project, pools, work)
            for inner in entry.projects:
                if project := project_of(inner, resume, inventory):
                    projects.append((inner, project))
                    _note(inner, _pool(project, inventory), project, pools, work)
                else:
                    _note(inner, pools.get(_first(entry), whole), None, pools, work)
    return Claims(whole, pools, tuple(positions), tuple(projects), work)


def _first(entry: Entry) -> int:
    return next(iter((*entry.heads, *entry.bullets, *entry.texts)), -1)


def _pool(project: Project, inventory: Inventory) -> Pool:
    position = inventory.position_of(project)
    return Pool((project,) if position is None else (project, position))


def _note(
    entry: Entry,
    pool: Pool,
    work: Position | Project | None,
    pools: dict[int, Pool],
    works: dict[int, Position | Project],
) -> None:
    for line in (*entry.heads, *entry.bullets, *entry.texts):
        pools[line] = pool
        if work is not None:
            works[line] = work


def heads_of(entry: Entry, resume: ReadResume) -> str:
    """What stands above the bullets of an entry."""
    return " | ".join(resume.lines[n].text for n in entry.heads)


def position_of(entry: Entry, resume: ReadResume, inventory: Inventory) -> Position | None:
    """The position that an entry is: by employer, then title, then the year in which it began."""
    said = heads_of(entry, resume)
    found = [p for p in inventory.positions if p.employer and holds(said, p.employer)]
    if not found and entry.employer is not None:
        found = [p for p in inventory.positions if p.employer and holds(p.employer, entry.employer.text)]
    titled = [p for p in found or inventory.positions if p.title and holds(said, p.title)]
    if not found and entry.employer is not None:
        # Another employer is on the page: only the same title from the same year on is this position.
        titled = [p for p in titled if not p.employer or _same_year(entry, p)]
    if not found and not entry.projects and not titled:
        return None
    return _begun(entry, titled) or _begun(entry, found)


def _same_year(entry: Entry, position: Position) -> bool:
    start = entry.dates.start if entry.dates is not None else None
    return start is not None and position.start is not None and start.first.year == position.start.first.year


def _begun(entry: Entry, found: Iterable[Position]) -> Position | None:
    rows = list(found)
    start = entry.dates.start if entry.dates is not None else None
    if len(rows) > 1 and start is not None:
        same = [p for p in rows if p.start is not None and p.start.first.year == start.first.year]
        rows = same or rows
    return rows[0] if rows else None


def project_of(entry: Entry, resume: ReadResume, inventory: Inventory) -> Project | None:
    """The project that an entry is, by the words of its name."""
    said = frozenset(words(heads_of(entry, resume)))
    best: list[tuple[float, int]] = []
    for n, project in enumerate(inventory.projects):
        name = frozenset(words(project.name))
        if name and said:
            best.append((len(name & said) / len(name), -n))
    share, place = max(best, default=(0.0, 0))
    return inventory.projects[-place] if share >= _SHARE else None


def told_project(text: str, inventory: Inventory) -> Iterator[Project]:
    """Projects whose whole name stands in a text."""
    yield from (project for project in inventory.projects if holds(text, project.name))


_SHARE = 0.6  # of the words of a project's name
