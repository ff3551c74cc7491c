"""A pmresume inventory seen as a resume: its tasks are the bullets, each with its line and column in the YAML."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from pmresume.model.dates import PartialDate
from pmresume.model.inventory import Inventory, Position, Project, Work
from pmresume.model.position import SourcePosition
from pmresume.model.read_resume import ContactItem, DateRange, Entry, Piece, ReadResume, ReadSection, Topic
from pmresume.model.source_line import Anchor, Format, Place, Remark, Shape, SourceDocument, SourceLine
from pmresume.readers.inventory import read_inventory
from pmresume.readers.resume.text_file import resume_text

_LINT = re.compile(
    r"^(?P<indent>\s*)#\s*(?P<text>(?:pmresume\s*:?\s*|lint\s*:\s*)ignore\b.*)$"
    r"|\s#\s*(?P<behind>(?:pmresume\s*:?\s*|lint\s*:\s*)ignore\b.*)$"
)


def read_inventory_resume(data: bytes, name: str) -> ReadResume:
    """The inventory in ``data`` as a resume.

    Raises:
        InputError: it is no valid inventory; all findings at once.
    """
    loaded = read_inventory(None, data, name=name)
    view = _View(loaded.positions, resume_text(data, name).split("\n"))
    sections = view.sections(loaded.inventory)
    contact = tuple(view.contact)
    document = SourceDocument(
        name, Format.INVENTORY, tuple(view.lines), (), tuple(view.remarks()), hashlib.sha256(data).hexdigest()
    )
    return ReadResume(document, contact, tuple(item.piece.line for item in contact), sections)


@dataclass(slots=True)
class _View:
    positions: Mapping[str, SourcePosition]
    rows: list[str]
    lines: list[SourceLine] = field(default_factory=list)
    contact: list[ContactItem] = field(default_factory=list)
    silenced: list[Remark] = field(default_factory=list)

    def sections(self, inventory: Inventory) -> tuple[ReadSection, ...]:
        person = inventory.person
        for kind, text in (
            ("name", person.name), ("email", person.email), ("phone", person.phone), ("address", person.location),
        ):  # fmt: skip
            path = "person." + {"address": "location"}.get(kind, kind)
            if text:
                self.contact.append(ContactItem(kind, self._piece(self._add(text, path))))
        for n, link in enumerate(person.links):
            self.contact.append(ContactItem("link", self._piece(self._add(link.url, f"person.links[{n}].url"))))
        found = []
        if inventory.summary:
            line = self._add(inventory.summary, "summary")
            found.append(ReadSection(Topic.SUMMARY, None, (line,)))
        work = [self._position(one, f"positions[{n}]") for n, one in enumerate(inventory.positions)]
        projects = [self._project(one, f"projects[{n}]") for n, one in enumerate(inventory.projects)]
        certificates = [
            self._entry(f"certifications[{n}]", (("name", one.name), ("issuer", one.issuer)), one.date, one.date)
            for n, one in enumerate(inventory.certifications)
        ]
        schools = [
            self._entry(f"education[{n}]", (("degree", one.degree), ("school", one.school)), one.start, one.end)
            for n, one in enumerate(inventory.education)
        ]
        for topic, entries in (
            (Topic.EXPERIENCE, work), (Topic.PROJECTS, projects),
            (Topic.CERTIFICATIONS, certificates), (Topic.EDUCATION, schools),
        ):  # fmt: skip
            if entries:
                held = sorted(n for entry in entries for n in (*entry.heads, *entry.bullets, *entry.texts))
                found.append(ReadSection(topic, None, tuple(held), tuple(entries)))
        return tuple(found)

    def _position(self, one: Position, path: str) -> Entry:
        entry = self._entry(
            path, (("title", one.title), ("employer", one.employer), ("location", one.location)), one.start, one.end
        )
        return self._with_tasks(entry, one, path)

    def _project(self, one: Project, path: str) -> Entry:
        entry = self._entry(path, (("name", one.name),), one.start, one.finished or one.deadline)
        return self._with_tasks(entry, one, path)

    def _with_tasks(self, entry: Entry, one: Work, path: str) -> Entry:
        bullets = tuple(self._add(task.text, f"{path}.tasks[{n}]", Shape.BULLET) for n, task in enumerate(one.tasks))
        for n, said in enumerate(one.lint):
            at = self.positions.get(f"{path}.lint[{n}]") or self._above(f"{path}.lint")
            self.silenced.append(Remark(f"lint: {said}", (*entry.heads, *bullets), place=Place(at.line, at.column)))
        return Entry(entry.heads, entry.title, entry.employer, entry.location, entry.dates, bullets)

    def _entry(
        self, path: str, fields: tuple[tuple[str, str], ...], start: PartialDate | None, end: PartialDate | None
    ) -> Entry:
        pieces: dict[str, Piece] = {}
        heads: list[int] = []
        for name, text in fields:
            if text:
                heads.append(self._add(text, f"{path}.{name}"))
                pieces[name] = self._piece(heads[-1])
        dates = None
        told = start or end
        if told is not None:
            name = (
                "start"
                if start is not None
                else next(
                    (f for f in ("end", "finished", "deadline", "date") if f"{path}.{f}" in self.positions), "end"
                )
            )
            heads.append(self._add(told.text, f"{path}.{name}"))
            current = end is not None and end.precision.value == "open"
            dates = DateRange(self._piece(heads[-1]), start, None if current else end, current)
        title = pieces.get("title") or pieces.get("name") or pieces.get("degree")
        employer = pieces.get("employer") or pieces.get("issuer") or pieces.get("school")
        return Entry(tuple(heads), title, employer, pieces.get("location"), dates)

    def _add(self, text: str, path: str, shape: Shape = Shape.TEXT) -> int:
        at = self.positions.get(path) or self.positions.get(f"{path}.text") or self._above(path)
        row = self.rows[at.line - 1] if 0 < at.line <= len(self.rows) else ""
        column = at.column
        begins = row.find(text[:20], max(0, at.column - 1))
        if begins >= 0:  # behind a quote, or behind "text:" of a task
            column = begins + 1
        place = Place(at.line, column, offset=max(0, column - 1))
        self.lines.append(SourceLine(text, place, shape, anchors=(Anchor(0, at.line, column),)))
        return len(self.lines) - 1

    def _above(self, path: str) -> SourcePosition:
        while path:
            path = path.rpartition(".")[0] if "." in path else ""
            if path in self.positions:
                return self.positions[path]
        return SourcePosition(1, 1)

    def _piece(self, line: int) -> Piece:
        text = self.lines[line].text
        return Piece(text, line, 0, len(text))

    def remarks(self) -> list[Remark]:
        """What silences a rule: keys of projects and positions, and comments at the tasks of their line or the next."""
        found = list(self.silenced)
        for number, row in enumerate(self.rows, 1):
            said = _LINT.search(row)
            if not said:
                continue
            ahead = 1 if said["text"] is not None else 0
            after = [n for n, line in enumerate(self.lines) if line.place.number >= number + ahead]
            here = [n for n in after if self.lines[n].place.number == min(self.lines[m].place.number for m in after)]
            found.append(
                Remark((said["text"] or said["behind"]).strip(), tuple(here), place=Place(number, row.index("#") + 1))
            )
        return found
