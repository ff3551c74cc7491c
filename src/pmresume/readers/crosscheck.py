"""What only shows when several fields are read together: references, ids, dates in the wrong order."""

from __future__ import annotations

from collections.abc import Mapping

from pmresume.model.confidential import leaks
from pmresume.model.dates import PartialDate, Precision
from pmresume.model.inventory import Inventory, Position, Project, ProjectStatus, Work
from pmresume.model.position import SourcePosition
from pmresume.readers.findings import Finding, shorten
from pmresume.readers.words import nearest


def crosscheck(inventory: Inventory, positions: Mapping[str, SourcePosition]) -> list[Finding]:
    """Faults and warnings that concern more than one field."""
    check = _Check(inventory, positions)
    check.ids()
    for n, project in enumerate(inventory.projects):
        check.reference(project, f"projects[{n}]")
        check.order(project, f"projects[{n}]")
    for n, position in enumerate(inventory.positions):
        check.order(position, f"positions[{n}]")
    check.terms()
    return check.findings


class _Check:
    def __init__(self, inventory: Inventory, positions: Mapping[str, SourcePosition]) -> None:
        self.inventory, self.positions = inventory, positions
        self.findings: list[Finding] = []

    def tell(self, path: str, what: str, expected: str = "", hint: str = "", *, warning: bool = False) -> None:
        at = self.positions.get(path, SourcePosition(1, 1))
        self.findings.append(Finding(at.line, at.column, what, expected, hint, warning=warning))

    def line(self, path: str) -> int:
        return self.positions.get(path, SourcePosition(1, 1)).line

    def ids(self) -> None:
        for kind, works in (("projects", self.inventory.projects), ("positions", self.inventory.positions)):
            seen: dict[str, str] = {}
            for n, work in enumerate(works):
                path = f"{kind}[{n}].id"
                key = work.id.casefold()
                if key and key in seen:
                    self.tell(
                        path,
                        f'the id "{shorten(work.id)}" is given twice',
                        f"an id of its own; it is first given on line {self.line(seen[key])}",
                    )
                elif key:
                    seen[key] = path

    def reference(self, project: Project, path: str) -> None:
        if not project.position or not self.inventory.positions:
            return  # without a list of positions the title stands for itself
        if self.inventory.position_of(project) is not None:
            return
        known = [name for p in self.inventory.positions for name in (p.id, p.title, p.employer) if name]
        word = project.position.casefold()
        twice = [p for p in self.inventory.positions if word in (p.title.casefold(), p.employer.casefold())]
        if twice:
            self.tell(
                f"{path}.position",
                f'{len(twice)} positions are called "{shorten(project.position)}"',
                "an id, given to the position as well",
            )
            return
        near = nearest(project.position, known, cutoff=60)
        self.tell(
            f"{path}.position",
            f'no position has the id or title "{shorten(project.position)}"',
            "one of " + ", ".join(shorten(k, 40) for k in dict.fromkeys(known)) if known else "a position with a title",
            f'did you mean "{shorten(near)}"?' if near else "",
        )

    def order(self, work: Work, path: str) -> None:
        """Only what is certain: the later date ends before the earlier one begins."""
        end = work.end if isinstance(work, Position) else None
        for name, day in (("finished", work.finished), ("end", end)):
            if before(day, work.start):
                self.tell(
                    f"{path}.{name}",
                    f'{name} "{text_of(day)}" is before start "{text_of(work.start)}"',
                    f"a date on or after the start, which line {self.line(path + '.start')} gives",
                )
        if before(work.deadline, work.start):
            self.tell(
                f"{path}.deadline",
                f'deadline "{text_of(work.deadline)}" is before start "{text_of(work.start)}"',
                warning=True,
            )
        closed = work.finished is not None and work.finished.precision is not Precision.OPEN
        if closed and work.status in (ProjectStatus.PLANNED, ProjectStatus.IN_PROGRESS, ProjectStatus.ON_HOLD):
            self.tell(
                f"{path}.status",
                f'the status is "{work.status}", yet finished is given on line {self.line(path + ".finished")}',
                hint="it is told as not finished until one of the two is mended",
                warning=True,
            )

    def terms(self) -> None:
        """What is said for one name must not give away another."""
        terms = self.inventory.terms
        places = [("confidential", self.inventory.confidential)]
        for kind, works in (("projects", self.inventory.projects), ("positions", self.inventory.positions)):
            places += [(f"{kind}[{n}].confidential", w.confidential) for n, w in enumerate(works)]
        for path, given in places:
            for n, term in enumerate(given):
                found = leaks(term.say, terms)
                if found:
                    self.tell(
                        f"{path}[{n}].say" if f"{path}[{n}].say" in self.positions else f"{path}[{n}]",
                        f'what is said instead names "{shorten(found[0])}", which is confidential',
                        "words that give no confidential name away",
                    )


def before(later: PartialDate | None, earlier: PartialDate | None) -> bool:
    """Whether ``later`` is certain to be before ``earlier``."""
    return later is not None and earlier is not None and later.last < earlier.first


def text_of(day: PartialDate | None) -> str:
    """A date as typed."""
    return day.text if day is not None else ""
