"""What may go from a resume to save room, as steps, and a resume without what some steps take."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from pmresume.model.resume import Block, PositionBlock, ProjectBlock, Resume, ResumeBullet, Section

# Where a thing stands in the whole resume: section and block; for a bullet project (OWN: the block's own) and number.
Address = tuple[int, ...]
OWN = -1


@dataclass(frozen=True, slots=True)
class Placed:
    """A bullet where it stands."""

    address: Address
    bullet: ResumeBullet
    home: str  # the project's or position's name
    of_project: bool  # else it is a duty of the position itself

    @property
    def block(self) -> Address:
        """The block that it belongs to."""
        return self.address[:2]


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that goes or gets shorter: what it is and why it is its turn."""

    what: str
    why: str
    gone: tuple[Address, ...] = ()
    instead: tuple[tuple[Address, Block], ...] = ()
    bullet: ResumeBullet | None = None
    of_project: bool = False  # whether it takes a line of a project

    @property
    def opens(self) -> bool:
        """Whether it takes the first line of a project, and so the project."""
        return self.of_project and any(address[3] == 0 for address in self.gone)


def placed(resume: Resume) -> Iterator[Placed]:
    """Every bullet in reading order with its address."""
    for s, section in enumerate(resume.sections):
        for b, block in enumerate(section.blocks):
            if isinstance(block, ProjectBlock):
                for n, bullet in enumerate(block.bullets):
                    yield Placed((s, b, OWN, n), bullet, block.name, True)
            elif isinstance(block, PositionBlock):
                name = ", ".join(filter(None, [block.title, block.employer]))
                for n, bullet in enumerate(block.bullets):
                    yield Placed((s, b, OWN, n), bullet, name, False)
                for p, project in enumerate(block.projects):
                    for n, bullet in enumerate(project.bullets):
                        yield Placed((s, b, p, n), bullet, project.name, True)


def without(resume: Resume, steps: Iterable[Step]) -> Resume:
    """``resume`` less what ``steps`` take; projects without bullets and sections without blocks go with them."""
    gone: set[Address] = set()
    instead: dict[Address, Block] = {}
    for step in steps:
        gone.update(step.gone)
        instead.update(step.instead)
    sections = (_section(section, s, gone, instead) for s, section in enumerate(resume.sections))
    return replace(resume, sections=tuple(section for section in sections if section.blocks))


def _section(section: Section, s: int, gone: set[Address], instead: Mapping[Address, Block]) -> Section:
    blocks: list[Block] = []
    for b, block in enumerate(section.blocks):
        if (s, b) in gone:
            continue
        match instead.get((s, b), block):
            case ProjectBlock() as project:
                if (kept := _project(project, (s, b, OWN), gone)) is not None:
                    blocks.append(kept)
            case PositionBlock() as position:
                blocks.append(_position(position, (s, b), gone))
            case other:
                blocks.append(other)
    return replace(section, blocks=tuple(blocks))


def _position(block: PositionBlock, address: Address, gone: set[Address]) -> PositionBlock:
    projects = (_project(project, (*address, p), gone) for p, project in enumerate(block.projects))
    return replace(
        block,
        bullets=_bullets(block.bullets, (*address, OWN), gone),
        projects=tuple(project for project in projects if project is not None),
    )


def _project(block: ProjectBlock, address: Address, gone: set[Address]) -> ProjectBlock | None:
    """The project with the bullets that stay; None where it had some and has none."""
    bullets = _bullets(block.bullets, address, gone)
    return replace(block, bullets=bullets) if bullets or not block.bullets else None


def _bullets(bullets: tuple[ResumeBullet, ...], address: Address, gone: set[Address]) -> tuple[ResumeBullet, ...]:
    return tuple(bullet for n, bullet in enumerate(bullets) if (*address, n) not in gone)
