"""Positions, projects, degrees and certificates: which lines head them and which lines they hold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from pmresume.model.read_resume import DateRange, Entry, Piece, Topic
from pmresume.model.source_line import Shape, SourceLine
from pmresume.readers.resume.structure.blocks import Block, blocks_of
from pmresume.readers.resume.structure.heads import Head, label_of, read_head
from pmresume.readers.resume.structure.likeness import (
    degree_likeness,
    employer_likeness,
    opens_as_project,
    place_likeness,
    school_likeness,
    title_likeness,
)
from pmresume.readers.resume.structure.listed import listed_entries
from pmresume.readers.resume.structure.roles import Role, is_task, roles_of


@dataclass(slots=True)
class _Open:
    """An entry that is being filled."""

    heads: list[int]
    head: Head
    level: int
    bullets: list[int] = field(default_factory=list)
    texts: list[int] = field(default_factory=list)
    projects: list[_Open] = field(default_factory=list)
    inherited: Piece | None = None

    @property
    def empty(self) -> bool:
        return not (self.bullets or self.texts or self.projects)


def read_entries(lines: Sequence[SourceLine], ids: Sequence[int], topic: Topic) -> tuple[Entry, ...]:
    """The entries that these lines (indices, in order) of a section make."""
    if topic in (Topic.CERTIFICATIONS,):
        return listed_entries(lines, ids, topic)
    roles = roles_of(lines, ids, topic)
    reader = _Reader(lines, topic)
    for item in blocks_of(lines, ids, roles, topic):
        if isinstance(item, Block):
            reader.begin(item)
        else:
            reader.put(item, roles[item])
    entries = tuple(reader.finished())
    return entries or listed_entries(lines, ids, topic)


@dataclass(slots=True)
class _Reader:
    lines: Sequence[SourceLine]
    topic: Topic
    entries: list[_Open] = field(default_factory=list)
    within: _Open | None = None  # the project of the last entry that is being filled

    def begin(self, block: Block) -> None:
        head = self._read(block.heads, self.topic)
        new = _Open(list(block.heads), head, block.level)
        parent = self.entries[-1] if self.entries else None
        if parent is not None and (self._completes(parent, head) or self._labels(parent, block.heads)):
            parent.heads += block.heads
            parent.head = self._read(parent.heads, self.topic)
            parent.texts += block.texts
            return
        if parent is not None and self._is_project(parent, new):
            new.head = self._read(block.heads, Topic.PROJECTS)
            parent.projects.append(new)
            self.within = new
        else:
            self.within = None
            if parent is not None:
                self._inherit(parent, new)
            self.entries.append(new)
        for n in block.texts:
            self.put(n, Role.PROSE)

    def _labels(self, parent: _Open, heads: Sequence[int]) -> bool:
        """Lines such as "Duration: ..." behind a line that is none, still above the bullets."""
        told = all(label_of(self.lines[n].text)[0] in ("dates", "location", "title", "employer") for n in heads)
        short = sum(len(self.lines[n].text) for n in parent.texts) < 120
        return told and parent.head.dates is None and not parent.bullets and not parent.projects and short

    def _completes(self, parent: _Open, head: Head) -> bool:
        """A school on its own behind a degree without one."""
        if (
            self.topic is not Topic.EDUCATION
            or head.dates is not None
            or head.title is not None
            or head.employer is None
        ):
            return False
        return (
            parent.head.employer is None and parent.head.title is not None and parent.empty and len(parent.heads) <= 4
        )

    def _read(self, heads: Sequence[int], topic: Topic) -> Head:
        return read_head([(n, self.lines[n]) for n in heads], topic, employer_first=self._employer_first())

    def _employer_first(self) -> bool:
        """Whether most entries so far name the employer before the title."""
        votes = 0
        for one in self.entries:
            title, employer = one.head.title, one.head.employer
            if one.head.sure and title and employer:
                votes += 1 if (employer.line, employer.start) < (title.line, title.start) else -1
        return votes > 0

    def _is_project(self, parent: _Open, new: _Open) -> bool:
        if self.topic not in (Topic.EXPERIENCE, Topic.OTHER):
            return False
        first = self.lines[new.heads[0]]
        if label_of(first.text)[0] == "project" or (
            first.text.lower().startswith(("project ", "project:", "project#")) and opens_as_project(first.text)
        ):
            return parent.head.title is not None or parent.head.employer is not None
        own = new.head
        told = own.sure and own.title is not None and title_likeness(own.title.text) >= 2
        if first.shape is Shape.BULLET and self.lines[parent.heads[0]].shape is not Shape.BULLET:
            return not (told and own.employer is not None)
        if parent.level and new.level > parent.level:
            whole = parent.head.title is not None and (
                parent.head.dates is not None or parent.head.employer is not None
            )
            if (
                whole
                and parent.empty
                and told
                and own.dates is not None
                and not (parent.head.sure and parent.head.dates)
            ):
                return False
            return whole and not (told and own.employer is not None)
        if told or own.employer is not None or parent.head.dates is None or own.dates is None:
            return False
        older = self.lines[parent.heads[0]]
        other_look = (older.all_bold, older.shape, older.style) != (first.all_bold, first.shape, first.style)
        return other_look and _within(own.dates, parent.head.dates)

    def _inherit(self, parent: _Open, new: _Open) -> None:
        """Several titles under one employer."""
        if new.head.employer is not None:
            return
        above = parent.head.employer or parent.inherited
        if parent.level and new.level > parent.level:
            name = above or (parent.head.title if not parent.head.sure else None)
            if parent.empty and name is not None and (parent.head.title is None or not parent.head.sure):
                new.heads = [*parent.heads, *new.heads]
                self.entries.pop()
            new.inherited = name
            return
        if parent.inherited is not None and parent.level == new.level and new.level:
            new.inherited = parent.inherited
            return
        title = parent.head.title
        own = new.head.title
        if above is None or title is None or own is None or not new.head.sure or new.level or new.head.dates is None:
            return
        apart = above.line < title.line or parent.inherited is not None
        if apart and title_likeness(own.text) >= 2:
            new.inherited = above

    def put(self, n: int, role: Role) -> None:
        here = self.within or (self.entries[-1] if self.entries else None)
        if here is None:
            return
        if role is Role.LABEL and self.within is not None and self.lines[n].shape is Shape.HEADING:
            here = self.entries[-1]
            self.within = None
        lacks = self.topic is Topic.EDUCATION and here.head.employer is None and here.head.title is not None
        if role is Role.HEAD and lacks and school_likeness(self.lines[n].text):
            here.heads.append(n)
            here.head = self._read(here.heads, self.topic)
            return
        if role is Role.BULLET and not self._absorbed(here, n):
            here.bullets.append(n)
        elif role is not Role.BULLET:
            here.texts.append(n)

    def _absorbed(self, here: _Open, n: int) -> bool:
        """A first bullet that names what the heading lacks, the employer or the degree, belongs to the heading."""
        line = self.lines[n]
        text = line.text.strip()
        if (
            len(here.bullets) > 0
            or len(here.heads) >= 5
            or len(text.split()) > 10
            or text.endswith(".")
            or is_task(text)
        ):
            return False
        names = employer_likeness(text) - (1 if len(text.split()) > 6 else 0)
        wanted = here.head.employer is None and not here.inherited and names >= 2
        if self.topic is Topic.EDUCATION:
            unsure = here.head.title is None or not degree_likeness(here.head.title.text)
            wanted = (unsure and degree_likeness(text) > 0) or (
                here.head.employer is None and school_likeness(text) > 0
            )
        elif title_likeness(text) >= 2 and here.head.title is None:
            wanted = True
        wanted = wanted or (here.head.location is None and place_likeness(text) == 3)
        if not wanted or self.within is not None:
            return False
        here.heads.append(n)
        here.head = self._read(here.heads, self.topic)
        return True

    def finished(self) -> list[Entry]:
        return [self._entry(one) for one in self.entries]

    def _entry(self, one: _Open) -> Entry:
        if not one.bullets and self.topic in (Topic.EXPERIENCE, Topic.PROJECTS, Topic.OTHER):
            tasks = [n for n in one.texts if is_task(self.lines[n].text) and len(self.lines[n].text) < 350]
            if len(tasks) >= 2:
                one.bullets = tasks
                one.texts = [n for n in one.texts if n not in tasks]
        return Entry(
            tuple(one.heads),
            one.head.title,
            one.head.employer or one.inherited,
            one.head.location,
            one.head.dates,
            tuple(one.bullets),
            tuple(one.texts),
            tuple(self._entry(project) for project in one.projects),
        )


def _within(inner: DateRange, outer: DateRange) -> bool:
    if inner.start is None or outer.start is None:
        return False
    end = None if outer.current else outer.end
    return inner.start.last >= outer.start.first and (end is None or inner.start.first <= end.last)
