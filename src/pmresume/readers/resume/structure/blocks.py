"""Runs of heading lines cut into the headings of single entries."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pmresume.model.read_resume import Topic
from pmresume.model.source_line import Shape, SourceLine
from pmresume.readers.resume.structure.date_ranges import best_dates
from pmresume.readers.resume.structure.heads import label_of, read_head
from pmresume.readers.resume.structure.likeness import (
    degree_likeness,
    employer_likeness,
    opens_as_project,
    place_likeness,
    school_likeness,
    title_likeness,
)
from pmresume.readers.resume.structure.roles import Role

MOST_BEFORE = 3  # lines of a heading above its dates
MOST_BEHIND = 3  # and below


@dataclass(frozen=True, slots=True)
class Block:
    """The heading lines of one entry, and lines behind them that are its content."""

    heads: tuple[int, ...]
    texts: tuple[int, ...] = ()
    level: int = 0


def blocks_of(
    lines: Sequence[SourceLine], ids: Sequence[int], roles: Mapping[int, Role], topic: Topic
) -> Iterator[Block | int]:
    """The headings of the section's entries and, between them, the lines of content (indices), in order."""
    cutter = _Cutter(lines, topic)
    run: list[int] = []
    for n in ids:
        if roles[n] is Role.HEAD:
            run.append(n)
            continue
        yield from cutter.cut(run, lines[n])
        run = []
        yield n
    yield from cutter.cut(run, None)


@dataclass(slots=True)
class _Cutter:
    lines: Sequence[SourceLine]
    topic: Topic
    begun: bool = False
    dated: bool = False
    dates_first: bool = False  # whether the entries so far begin with their dates on a line of their own

    def cut(self, run: list[int], after: SourceLine | None) -> Iterator[Block | int]:
        if not run:
            return
        starts = self._starts(run, after)
        if not starts:
            yield from run
            return
        yield from run[: starts[0]]
        for start, stop in zip(starts, [*starts[1:], len(run)], strict=True):
            self.begun = True
            yield self._block(run[start:stop])

    def _starts(self, run: list[int], after: SourceLine | None) -> list[int]:
        headings = [i for i, n in enumerate(run) if self.lines[n].shape is Shape.HEADING]
        bullets = [i for i, n in enumerate(run) if self.lines[n].shape is Shape.BULLET]
        if headings:
            early = [i for i in range(headings[0]) if best_dates(self.lines[run[i]].text)]
            before = self._dated(run[: headings[0]], early) if early else []
            return sorted({*before, *self._headed(run, headings), *(i for i in bullets if i > headings[0])})
        labelled = [i for i, n in enumerate(run) if label_of(self.lines[n].text)[0]]
        if len(labelled) >= 2:
            return [max(0, labelled[0] - 1) if labelled[0] and self._projectlike(run[labelled[0] - 1]) else labelled[0]]
        dated = [i for i, n in enumerate(run) if best_dates(self.lines[n].text)]
        if bullets:
            return sorted(set(bullets) | {i for i in dated if i - 1 not in bullets})
        if dated:
            self.dated = True
            told = [i for i in labelled if i > dated[0] and label_of(self.lines[run[i]].text)[0] == "project"]
            if self.topic is Topic.EXPERIENCE and told:
                return sorted({*self._dated(run, [i for i in dated if i not in told]), *told})
            return self._dated(run, dated)
        return self._undated(run, after)

    def _projectlike(self, n: int) -> bool:
        return opens_as_project(self.lines[n].text)

    def _headed(self, run: list[int], headings: list[int]) -> list[int]:
        starts: list[int] = []
        for i in headings:
            if self._group(run, i):
                rest = run[i + 1 :]
                starts += [
                    i + 1 + s
                    for s in self._dated(rest, [j for j, n in enumerate(rest) if best_dates(self.lines[n].text)])
                ]
                continue
            one = self.lines[run[i]]
            if starts and i == starts[-1] + 1 and self.lines[run[starts[-1]]].level < one.level + (one.level == 0):
                before = read_head([(run[i - 1], self.lines[run[i - 1]])], self.topic)
                whole = (before.title is not None and before.employer is not None) or before.dates is not None
                named = employer_likeness(one.text) or title_likeness(one.text) or place_likeness(one.text)
                if not whole and (named or before.sure or one.text.startswith("[")):
                    continue
            starts.append(i)
        return starts

    def _group(self, run: list[int], i: int) -> bool:
        """Whether a heading stands above several positions: "Research", then a date, then a title."""
        after = run[i + 1 : i + 3]
        if len(after) < 2 or any(self.lines[n].shape is Shape.HEADING for n in after) or not self._bare(after[0]):
            return False
        return not self._named(run[i]) and title_likeness(self.lines[after[1]].text) >= 2

    def _dated(self, run: list[int], dated: list[int]) -> list[int]:
        before = dated[0]
        if before > MOST_BEFORE:
            before = next((b for b in (2, 1) if self._named(run[dated[0] - b])), 0)
        # What stands above a line that says title, employer and dates at once belongs to the entry before.
        if before and self.begun and self._whole(run[dated[0]]):
            before = 0
        if before and self.dates_first and self._bare(run[dated[0]]):
            before = 0
        self.dates_first = before == 0 and self._bare(run[dated[0]])
        starts: list[int] = []
        for at, i in enumerate(dated):
            last = dated[at - 1] if at else -1
            if at and self._bare(run[last]) and last in starts and i == last + 1 and not self._bare(run[i]):
                continue  # a date on its own line and, behind it, a degree with its own year
            start = max(i - before, last + 1)
            if at and start <= last:
                start = i
            if at and before and not self._whole(run[i]) and self._behind(run, last, i) and start < i:
                start = min(i, max(start, last + 1))
            starts.append(start)
        return starts

    def _behind(self, run: list[int], last: int, i: int) -> bool:
        return i - last > 1

    def _bare(self, n: int) -> bool:
        found = best_dates(self.lines[n].text)
        return found is not None and len(self.lines[n].text) - (found.after - found.outer) <= 4

    def _named(self, n: int) -> bool:
        text = self.lines[n].text
        return bool(title_likeness(text) or employer_likeness(text) or school_likeness(text) or degree_likeness(text))

    def _whole(self, n: int) -> bool:
        head = read_head([(n, self.lines[n])], self.topic)
        return head.sure and head.title is not None and head.employer is not None and head.dates is not None

    def _undated(self, run: list[int], after: SourceLine | None) -> list[int]:
        """Headings without dates: only where words or look leave no doubt."""
        first = self.lines[run[0]]
        if self.topic is Topic.EDUCATION:
            starts, degree, school = [0], False, False
            for i, n in enumerate(run):
                text = self.lines[n].text
                new_degree = bool(degree_likeness(text)) and not school_likeness(text)
                new_school = bool(school_likeness(text))
                if i and ((new_degree and degree) or (new_school and school)):
                    starts.append(i)
                    degree = school = False
                degree, school = degree or new_degree, school or new_school
            return starts if degree or school else []
        if label_of(first.text)[0] == "project" or self._projectlike(run[0]):
            return [0]
        follows = after is not None and (after.shape is Shape.BULLET or len(after.text) > 60)
        if self.topic is Topic.PROJECTS:
            bold = [i for i, n in enumerate(run) if self.lines[n].all_bold]
            return bold or ([0] if follows and not self.begun else [len(run) - 1] if follows else [])
        if self.dated and not (first.all_bold and self._named(run[0])):
            return []
        named = any(title_likeness(self.lines[n].text) >= 2 or employer_likeness(self.lines[n].text) >= 2 for n in run)
        return [0] if named and (follows or not self.begun) and len(run) <= 5 else []

    def _block(self, run: list[int]) -> Block:
        """The heading of one entry: up to its last date, and behind that what it still lacks."""
        marked = [
            i for i, n in enumerate(run)
            if best_dates(self.lines[n].text) or self.lines[n].shape is Shape.HEADING or label_of(self.lines[n].text)[0]
        ]  # fmt: skip
        size = (marked[-1] if marked else 0) + 1
        while (
            size < len(run)
            and size <= (marked[-1] if marked else 0) + MOST_BEHIND
            and self._lacks(run[:size], run[size])
        ):
            size += 1
        level = min((self.lines[n].level for n in run[:size] if self.lines[n].shape is Shape.HEADING), default=0)
        return Block(tuple(run[:size]), tuple(run[size:]), level)

    def _lacks(self, heads: list[int], n: int) -> bool:
        head = read_head([(m, self.lines[m]) for m in heads], self.topic)
        text = self.lines[n].text
        if head.location is None and place_likeness(text) >= 2:
            return True
        if head.title is not None and head.employer is not None and head.sure:
            return False
        if self.topic is Topic.EDUCATION:
            return bool(
                (head.title is None and (degree_likeness(text) or len(text.split()) <= 10))
                or (head.employer is None and (school_likeness(text) or len(text.split()) <= 8))
            )
        if self._bare(heads[-1]) and len(heads) == 1:
            return True
        if not head.sure and (title_likeness(text) or employer_likeness(text)):
            return True
        if head.title is None and title_likeness(text) >= 2:
            return True
        if self.topic is Topic.PROJECTS:
            return False
        return head.employer is None and len(text.split()) <= 9 and not text.rstrip().endswith((".", ":"))
