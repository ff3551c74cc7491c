"""What the edits of a document are in terms of the inventory: each is adopted, or told with what to change instead."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from pmresume.errors import InputError
from pmresume.model.document import DocumentLine, EditedDocument, LineKind
from pmresume.model.inventory import Inventory, Work
from pmresume.model.line_mark import as_typed, same_line
from pmresume.model.resume import Resume, SectionKind
from pmresume.model.said import Said
from pmresume.readers.confidential import conceal_text
from pmresume.readers.shapes import LONGEST
from pmresume.translate.adopt.align import Alignment, align, likeness, swallowed
from pmresume.translate.adopt.changes import AddSay, Change, Reword, SayTask, Silence, Summary
from pmresume.translate.adopt.expected import Expected, expected_lines
from pmresume.translate.adopt.listing import listed
from pmresume.translate.layout import shorten
from pmresume.translate.own_facts import digest, facts_of
from pmresume.translate.stand_ins import stand_ins

_SURE = 60.0  # of 100: surely another wording of the line
_SHARE = 0.25  # of the bullets: what a document without marks of ours must have
_NEAR = 2  # lines between one that was joined to another and that other one
_SHOWN = 70  # characters of a line in a message


@dataclass(frozen=True, slots=True)
class Adoption:
    """``changes`` for the inventory; ``told`` says what they are, ``listed`` what was not adopted and why."""

    changes: tuple[Change, ...] = ()
    told: tuple[str, ...] = ()
    listed: tuple[str, ...] = ()


def plan_adoption(
    inventory: Inventory, resume: Resume, written: Sequence[DocumentLine], document: EditedDocument
) -> Adoption:
    """The edits of ``document`` against ``written``, the lines of ``resume`` as a writer has written it now.

    ``inventory`` has its confidential terms replaced, and so has everything that comes out of here.

    Raises:
        InputError: the document has no line in common with the resume.
    """
    edited = _concealed(document, inventory)
    expected = expected_lines(resume, written)
    found = align(expected, edited)
    if not _related(expected, edited, found):
        raise InputError("none, or too few, of its lines are bullets of this inventory's resume; nothing was changed")
    return _Planner(inventory, resume, expected, edited, found).plan()


def _concealed(document: EditedDocument, inventory: Inventory) -> EditedDocument:
    terms = inventory.terms
    if not terms:
        return document
    lines = (replace(line, text=conceal_text(line.text, terms, sentence=True)) for line in document.lines)
    return replace(document, lines=tuple(lines))


def _related(expected: Sequence[Expected], document: EditedDocument, found: Alignment) -> bool:
    """Whether enough of its lines are bullets of ours that what is missing was taken out, and not never there."""
    known = sum(expected[a].bullet is not None for a, _ in (*found.same, *found.moved))
    pairs = [(expected[a].key, same_line(document.lines[b].text)) for a, b in found.edited if expected[a].bullet]
    known += sum(likeness(old, new) >= _SURE for old, new in pairs)
    every = sum(line.bullet is not None for line in expected)
    return known > 0 and (known >= _SHARE * every or bool(document.written))


@dataclass(slots=True)
class _Group:
    """The lines that one generated bullet gave: mostly one. ``texts`` are those that the document has of them."""

    work: str
    facts: tuple[str, ...]
    lines: list[int] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)
    touched: bool = False
    at: int = 10**9  # where in the document


class _Planner:
    def __init__(
        self,
        inventory: Inventory,
        resume: Resume,
        expected: Sequence[Expected],
        document: EditedDocument,
        found: Alignment,
    ) -> None:
        self.inventory, self.resume, self.expected, self.document, self.found = (
            inventory,
            resume,
            expected,
            document,
            found,
        )
        self.pairs = {**dict(found.same), **dict(found.moved), **dict(found.edited)}
        self.reverse = {b: a for a, b in self.pairs.items()}
        self.changed = {a for a, _ in found.edited}
        self.context = list(self._contexts())
        self.changes: list[tuple[int, Change]] = []
        self.told: list[str] = []
        self.refused: list[str] = []
        self.silent: dict[str, list[str]] = {}

    def plan(self) -> Adoption:
        groups = self._groups()
        self._join(groups)
        for group in groups.values():
            self._tell(group)
        self._own_lines()
        self._added()
        summary = self._summary()
        changes = [change for _, change in sorted(self.changes, key=lambda pair: pair[0])]
        changes += [*self._silences(), *summary]
        rest = list(listed(self.resume, self.expected, self.document, self.found, self.context, bool(summary)))
        return Adoption(tuple(changes), tuple(self.told), (*self.refused, *rest))

    def _contexts(self) -> Iterator[tuple[SectionKind | None, str]]:
        """Section and work of each line of the document, by the lines above it that are known."""
        section: SectionKind | None = None
        work = ""
        for b in range(len(self.document.lines)):
            a = self.reverse.get(b)
            if a is not None and a not in dict(self.found.moved):
                section, work = self.expected[a].section, self.expected[a].work
            yield section, work

    def _text(self, b: int) -> str:
        return as_typed(self.document.lines[b].text)

    def _groups(self) -> dict[tuple[str, tuple[str, ...]], _Group]:
        groups: dict[tuple[str, tuple[str, ...]], _Group] = {}
        for a, line in enumerate(self.expected):
            if line.bullet is None or line.bullet.bullet.said:
                continue
            facts = facts_of(line.bullet.bullet, line.work)
            group = groups.setdefault((line.work, facts), _Group(line.work, facts))
            group.lines.append(a)
            b = self.pairs.get(a)
            if b is not None:
                group.at = min(group.at, b)
                group.texts.append(self._text(b) if a in self.changed else as_typed(line.line.text))
            elif a not in self.found.missing:
                group.texts.append(as_typed(line.line.text))  # not in the document because it is new
                continue
            group.touched |= b is None or a in self.changed
        return groups

    def _join(self, groups: dict[tuple[str, tuple[str, ...]], _Group]) -> None:
        """A line that is gone because its neighbour tells it now is told by that one."""
        for key, group in list(groups.items()):
            if group.texts or not group.touched:
                continue
            near = [g for g in groups.values() if g is not group and g.work == group.work and g.touched and g.texts]
            near = [g for g in near if min(abs(x - y) for x in g.lines for y in group.lines) <= _NEAR]
            for other in near:
                if all(swallowed(self.expected[a], " ".join(other.texts)) for a in group.lines):
                    other.facts = tuple(dict.fromkeys([*other.facts, *group.facts]))
                    del groups[key]
                    break

    def _tell(self, group: _Group) -> None:
        if not group.touched:
            return
        before = shorten(self.expected[group.lines[0]].line.text, _SHOWN)
        if not group.facts:
            self.refused.append(f"not adopted: “{before}”: no fact of the inventory stands behind it")
            return
        if not group.texts:
            self.silent.setdefault(group.work, []).extend(group.facts)
            self.told.append(f"left out: {group.work} ({', '.join(group.facts)}): “{before}”")
            return
        if any(len(text) > LONGEST for text in group.texts):
            self.refused.append(f"not adopted: “{before}”: the new text is longer than {LONGEST} characters")
            return
        work = self._work(group.work)
        marks = digest(work, group.facts)
        single = len(group.facts) == 1 and group.facts[0].startswith("tasks[") and len(group.texts) == 1
        for text in group.texts:
            said = Said(text=text, stands_for=group.facts, facts=marks)
            if single:
                change: Change = SayTask(f"{group.work}.{group.facts[0]}", said)
            else:
                change = AddSay(group.work, said)
            self.changes.append((group.at, change))
            self.told.append(f"adopted: {group.work} ({', '.join(group.facts)}): “{shorten(text, _SHOWN)}”")

    def _own_lines(self) -> None:
        """Lines that were the person's own already."""
        for a, line in enumerate(self.expected):
            if line.bullet is None or not line.bullet.bullet.said:
                continue
            path = line.bullet.bullet.paths[0]
            b = self.pairs.get(a)
            if b is not None and a in self.changed and len(self._text(b)) <= LONGEST:
                own = next((s for s in stand_ins(self._work(line.work), line.work) if s.path == path), None)
                facts = digest(self._work(line.work), own.facts) if own is not None and own.said.facts else ""
                self.changes.append((b, Reword(path, self._text(b), facts)))
                self.told.append(f"adopted: {path}: “{shorten(self._text(b), _SHOWN)}”")
            elif b is None and a in self.found.missing:
                self.changes.append((10**9, Silence(path)))
                self.told.append(f"left out: {path}: “{shorten(line.line.text, _SHOWN)}”")

    def _added(self) -> None:
        counts: dict[str, int] = {}
        moved = {b for _, b in self.found.moved}
        for b, line in enumerate(self.document.lines):
            a = self.reverse.get(b)
            work = self.context[b][1]
            if a is not None:
                if self.expected[a].bullet is not None and b not in moved:
                    counts[work] = counts.get(work, 0) + 1
            elif b in self.found.added and work and line.kind is LineKind.BULLET and len(self._text(b)) <= LONGEST:
                counts[work] = counts.get(work, 0) + 1
                self.changes.append((b, AddSay(work, Said(text=self._text(b), place=min(counts[work], 999)))))
                self.told.append(f"adopted: {work}, a new bullet: “{shorten(self._text(b), _SHOWN)}”")

    def _summary(self) -> list[Change]:
        kept = [
            self._text(b)
            for b, line in enumerate(self.document.lines)
            if self.context[b][0] is SectionKind.SUMMARY
            and line.kind is not LineKind.HEADING
            and (b in self.reverse or b in self.found.added)
        ]
        own = [a for a, e in enumerate(self.expected) if e.section is SectionKind.SUMMARY]
        touched = any(a in self.changed for a in own) or any(
            self.context[b][0] is SectionKind.SUMMARY and self.document.lines[b].kind is not LineKind.HEADING
            for b in self.found.added
        )
        text = " ".join(kept)
        if not touched or not kept or len(text) > LONGEST:
            return []
        self.told.append(f"adopted: summary: “{shorten(kept[0], _SHOWN)}”")
        return [Summary(text)]

    def _silences(self) -> Iterator[Change]:
        for path, facts in self.silent.items():
            work = self._work(path)
            if len(facts) == 1 and facts[0].startswith("tasks["):
                yield SayTask(f"{path}.{facts[0]}", Said(leave_out=True, stands_for=(facts[0],)))
            else:
                every = tuple(dict.fromkeys(facts))
                yield AddSay(path, Said(leave_out=True, stands_for=every, facts=digest(work, every)))

    def _work(self, path: str) -> Work:
        key, _, number = path.rstrip("]").partition("[")
        work = getattr(self.inventory, key)[int(number)]
        assert isinstance(work, Work)
        return work
