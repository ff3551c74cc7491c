"""The order in which a resume gives way when it must fit on fewer pages (docs/pages.md states it).

As a resume writer would: lists get shorter before lines go, old before recent, thin before strong, and a project keeps
its first line longest. Contact, summary, skills, positions and certifications for a project role never go.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from pmresume.model.inventory import Ownership
from pmresume.model.resume import Group, Item, PositionBlock, ProjectBlock, Resume, SectionKind
from pmresume.translate.document.certifications import for_projects
from pmresume.translate.document.cuts import Address, Placed, Step, placed
from pmresume.translate.document.dates import PRESENT
from pmresume.translate.document.weakness import Standing, is_thin, shows_result, strength

_WITHOUT_RESULT = "lines without a result, the weakest first"
_DEGREE_DETAILS = 2  # school and place; behind them stand notes


def drop_order(resume: Resume, standings: Mapping[str, Standing]) -> tuple[Step, ...]:
    """All that may go, first what goes first; ``standings`` is by entry ("projects[0]")."""
    lines = list(placed(resume))
    duties = [line for line in lines if not line.of_project]
    openings = [line for line in lines if line.of_project and line.address[3] == 0]
    others = [line for line in lines if line.of_project and line.address[3] > 0]
    thin = [line for line in (*duties, *others) if is_thin(line.bullet)]
    newest = duties[0].block if duties else ()
    earlier = [duty for duty in duties if duty.block != newest and duty not in thin]
    minor = [line for line in openings if _is_minor(line, others, standings)]
    rest = [line for line in (*duties, *others) if line not in (*thin, *earlier)]
    return (
        *_tools(resume),
        *_notes(resume),
        *_details(resume),
        *_lines(
            _oldest([line for line in thin if line in duties], standings),
            "duties that show no number, result or other dimension, the oldest first",
        ),
        *_lines(
            _oldest([line for line in thin if line in others], standings),
            "lines that show no number, result or other dimension, the oldest first",
        ),
        *_entries(resume, told=True),
        *_lines(_oldest(earlier, standings), "duties of earlier positions, the oldest first"),
        *_entries(resume, told=False),
        *_other_tools(resume),
        *_lines(_weakest([line for line in rest if not shows_result(line.bullet)], standings), _WITHOUT_RESULT),
        *_lines(_oldest(minor, standings), "projects without a result in which the part was small, the oldest first"),
        *_certifications(resume),
        *_lines(
            _weakest([line for line in rest if shows_result(line.bullet)], standings),
            "lines with a result, the weakest first",
        ),
        *_lines(_weakest([line for line in openings if line not in minor], standings), "projects, the weakest first"),
    )


def _is_minor(opening: Placed, others: Sequence[Placed], standings: Mapping[str, Standing]) -> bool:
    """Whether it opens a project that the person did not coordinate at least, and that tells no result."""
    if standings.get(opening.bullet.path, Standing()).rank >= Ownership.COORDINATED.rank:
        return False
    project = [opening, *(line for line in others if line.address[:3] == opening.address[:3])]
    return not any(shows_result(line.bullet) for line in project)


def _weakest(lines: Sequence[Placed], standings: Mapping[str, Standing]) -> list[Placed]:
    """The weakest first, of equals the oldest."""
    return sorted(_oldest(lines, standings), key=lambda line: _strength(line, standings))


def _oldest(lines: Sequence[Placed], standings: Mapping[str, Standing]) -> list[Placed]:
    """The oldest entry first, then what stands further down; within an entry the weakest first, of equals the last."""

    def old(line: Placed) -> tuple[int, ...]:
        age = standings.get(line.bullet.path, Standing()).age
        further = (-place for place in line.address[:3])
        return (*(-part for part in age), *further, _strength(line, standings), -line.address[3])

    return sorted(lines, key=old)


def _strength(line: Placed, standings: Mapping[str, Standing]) -> int:
    return strength(line.bullet, standings.get(line.bullet.path, Standing()).rank)


def _lines(lines: Sequence[Placed], why: str) -> Iterator[Step]:
    for line in lines:
        what = f"{line.home}: {line.bullet.text}" if line.home else line.bullet.text
        yield Step(what, why, (line.address,), bullet=line.bullet, of_project=line.of_project)


def _tools(resume: Resume) -> Iterator[Step]:
    """The tools section down to what a printed line names or had taken out of it."""
    groups = _tool_groups(resume)
    dropped = [item for _, group, kept in groups for item in group.items if item not in kept]
    if dropped:
        gone = tuple(address for address, _, kept in groups if not kept)
        instead = tuple((address, replace(group, items=kept)) for address, group, kept in groups if kept)
        yield Step(", ".join(dropped), "tools that no line names", gone, instead)


def _other_tools(resume: Resume) -> Iterator[Step]:
    """The rest of the tools section: what lines name stands in the lines."""
    groups = [(address, kept) for address, _, kept in _tool_groups(resume) if kept]
    if groups:
        named = ", ".join(item for _, kept in groups for item in kept)
        yield Step(named, "the tools that lines name", tuple(address for address, _ in groups))


def _tool_groups(resume: Resume) -> list[tuple[Address, Group, tuple[str, ...]]]:
    """The groups of the tools section, each with those of its tools that lines name."""
    told = " ".join(f"{line.bullet.text} {' '.join(line.bullet.bullet.moved_to_tools)}" for line in placed(resume))
    named = told.casefold()
    return [
        (address, group, tuple(item for item in group.items if _names(named, item)))
        for address, group in _blocks(resume, SectionKind.TOOLS)
        if isinstance(group, Group)
    ]


def _names(text: str, tool: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(tool.casefold())}(?!\w)", text) is not None


def _notes(resume: Resume) -> Iterator[Step]:
    for address, block in reversed(_blocks(resume, SectionKind.EDUCATION)):
        if isinstance(block, Item) and len(block.details) > _DEGREE_DETAILS:
            notes = block.details[_DEGREE_DETAILS:]
            short = replace(block, details=block.details[:_DEGREE_DETAILS])
            yield Step(f"{block.name}: {'; '.join(notes)}", "notes on degrees", (), ((address, short),))


def _details(resume: Resume) -> Iterator[Step]:
    """Role, scope and result in the list, where the lines of the projects tell them too: all of them or none."""
    long = [(address, item) for address, item in _listed(resume, told=True) if item.details]
    if long:
        what = "; ".join(f"{item.name}: {'; '.join(item.details)}" for _, item in reversed(long))
        short = tuple((address, _bare(item)) for address, item in long)
        yield Step(what, "details in the project list that lines above tell", (), short)


def _bare(item: Item) -> Item:
    return replace(item, details=())


def _entries(resume: Resume, *, told: bool) -> Iterator[Step]:
    """The project list: what lines tell goes at once, since a part of it would look like all; the rest one by one."""
    listed = sorted(_listed(resume, told=told), key=lambda entry: _goes_on(entry[1]))
    if told:
        if listed:
            what = ", ".join(item.name for _, item in reversed(listed))
            yield Step(what, "the project list, what is told above", tuple(address for address, _ in listed))
        return
    for address, item in listed:
        yield Step(item.name, "the project list, the oldest first", (address,))


def _listed(resume: Resume, *, told: bool) -> list[tuple[Address, Item]]:
    """The project list from its end, of projects that have lines of their own (``told``) or have none."""
    names = {project.name for project in _projects(resume) if project.bullets}
    blocks = reversed(_blocks(resume, SectionKind.INVENTORY))
    return [(address, item) for address, item in blocks if isinstance(item, Item) and (item.name in names) is told]


def _projects(resume: Resume) -> Iterator[ProjectBlock]:
    for section in resume.sections:
        for block in section.blocks:
            if isinstance(block, ProjectBlock):
                yield block
            elif isinstance(block, PositionBlock):
                yield from block.projects


def _certifications(resume: Resume) -> Iterator[Step]:
    for address, item in reversed(_blocks(resume, SectionKind.CERTIFICATIONS)):
        if isinstance(item, Item) and not for_projects(" ".join([item.name, *item.details])):
            yield Step(item.name, "certifications for other work than projects", (address,))


def _goes_on(item: Item) -> bool:
    return item.dates.endswith((PRESENT, "In progress"))


def _blocks(resume: Resume, kind: SectionKind) -> list[tuple[Address, object]]:
    return [
        ((s, b), block)
        for s, section in enumerate(resume.sections)
        if section.kind is kind
        for b, block in enumerate(section.blocks)
    ]
