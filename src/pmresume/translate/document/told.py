"""A project or position together with what the translation made of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from pmresume.model.dates import PartialDate, Precision
from pmresume.model.inventory import Inventory, Ownership, Position, Project, ProjectStatus, Work
from pmresume.model.resume import ResumeBullet
from pmresume.model.translation import Entry, Translation
from pmresume.translate.as_of import as_of
from pmresume.translate.document.level import Level, level_of
from pmresume.translate.left_out import LEFT_OUT
from pmresume.translate.plan.facts import Facts, state_of
from pmresume.vocabulary.lexicon import Lexicon

_NOT_BEGUN = (ProjectStatus.PLANNED, ProjectStatus.CANCELLED)


@dataclass(frozen=True, slots=True)
class Told:
    """A work with its entry, "projects[0]", and where it stands."""

    work: Work
    path: str
    entry: Entry | None
    state: ProjectStatus | None

    @property
    def end(self) -> PartialDate | None:
        """When it ended, by its own account."""
        return getattr(self.work, "end", None) or self.work.finished

    @property
    def counts(self) -> bool:
        """Whether summary and skills may draw on it: work that was begun, and that the person did not only watch."""
        return self.state not in _NOT_BEGUN and self.work.ownership is not Ownership.OBSERVED

    @property
    def bullets(self) -> tuple[ResumeBullet, ...]:
        """The printed lines; a bullet of two lines gives two."""
        return tuple(
            ResumeBullet(text=" ".join(line.split()), path=self.path, bullet=bullet)
            for bullet in (self.entry.bullets if self.entry else ())
            for line in bullet.text.splitlines()
            if line.strip()
        )

    def at_least(self, ownership: Ownership) -> bool:
        """Whether the declared ownership is that or more."""
        return self.work.ownership is not None and self.work.ownership.rank >= ownership.rank

    def shows(self, path: str) -> bool:
        """Whether a bullet shows the fact at ``path`` ("results[0]")."""
        bullets, left_out = (self.entry.bullets, self.entry.left_out) if self.entry else ((), ())
        # Who takes out a bullet does not take the fact out of the rest of the page.
        silenced = [left.path for left in left_out if left.why == LEFT_OUT]
        shown = [*(shown for bullet in bullets for shown in bullet.paths), *silenced]
        return any(_within(one, f"{self.path}.{path}") for one in shown)

    def leaves_out(self, path: str) -> bool:
        """Whether the fact at ``path`` was left out of the bullets for a reason."""
        if self.entry is None:
            return False
        listed = [*self.entry.left_out, *(left for bullet in self.entry.bullets for left in bullet.left_out)]
        return any(_within(left.path, f"{self.path}.{path}") for left in listed)


@dataclass(frozen=True, slots=True)
class Material:
    """Everything that a section may draw on."""

    inventory: Inventory
    lexicon: Lexicon
    as_of: PartialDate | None
    positions: tuple[Told, ...]  # in inventory order
    projects: tuple[Told, ...]

    @property
    def counting(self) -> tuple[Told, ...]:
        """Projects, then positions, that summary and skills may draw on."""
        return tuple(told for told in (*self.projects, *self.positions) if told.counts)

    @property
    def level(self) -> Level:
        """The kind of role that the page is laid out for."""
        return level_of(self.inventory.target)

    def facts(self, told: Told) -> Facts:
        """The facts of a work for the readers of names and scopes; its free text is not read again."""
        return Facts(told.work, told.path, (), {}, self.lexicon, self.as_of)

    def goes_on(self, position: Told) -> bool:
        """Whether a position is current: said to be, or without an end and none begun after it."""
        work, end = position.work, position.end
        if work.status is not None or end is not None:
            return work.status is ProjectStatus.IN_PROGRESS or (end is not None and end.precision is Precision.OPEN)
        starts = [other.work.start.first for other in self.positions if other.work.start]
        return work.start is not None and work.start.first == max(starts)


def gather(inventory: Inventory, translation: Translation, lexicon: Lexicon, when: PartialDate | None) -> Material:
    """The works of ``inventory`` (already concealed), each with its entry."""
    when = when or as_of(inventory)
    entries = {entry.path: entry for entry in translation.entries}
    positions = tuple(_told(inventory.positions, "positions", entries, when))
    projects = tuple(_told(inventory.projects, "projects", entries, when))
    return Material(inventory, lexicon, when, positions, projects)


def _told(
    works: tuple[Project, ...] | tuple[Position, ...], key: str, entries: Mapping[str, Entry], when: PartialDate | None
) -> Iterator[Told]:
    for number, work in enumerate(works):
        path = f"{key}[{number}]"
        yield Told(work, path, entries.get(path), state_of(work, when))


def _within(path: str, root: str) -> bool:
    return path == root or path.startswith((f"{root}.", f"{root}["))
