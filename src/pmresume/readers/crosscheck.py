"""What only shows when several fields are read together: references, ids, dates in the wrong order."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from pydantic import BaseModel

from pmresume.model.confidential import leaks, pattern
from pmresume.model.dates import PartialDate, Precision
from pmresume.model.inventory import ConfidentialTerm, Inventory, Position, Project, ProjectStatus, Work
from pmresume.model.position import SourcePosition
from pmresume.readers.findings import MOST, Finding, shorten
from pmresume.readers.words import nearest

MOST_TERMS = 500


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
        self._texts: str | None = None
        self.named = Counter(
            name.casefold() for p in inventory.positions for name in {p.id, p.title, p.employer} if name
        )

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
        found = self.named.get(project.position.casefold(), 0)
        if found == 1 or self.inventory.position_of(project) is not None:
            return
        if found:
            self.tell(
                f"{path}.position",
                f'{found} positions are called "{shorten(project.position)}"',
                "an id, given to the position as well",
            )
            return
        names = [name for p in self.inventory.positions[:MOST] for name in (p.id, p.title, p.employer) if name]
        near = nearest(project.position, names, cutoff=60) if len(self.findings) < MOST else ""
        shown = list(dict.fromkeys(shorten(name, 40) for name in names))
        self.tell(
            f"{path}.position",
            f'no position has the id or title "{shorten(project.position)}"',
            "one of " + ", ".join(shown[:12]) + (", ..." if len(shown) > 12 else ""),
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
                hint="one of the two is wrong, or the date is a plan and belongs to deadline",
                warning=True,
            )

    def terms(self) -> None:
        """What is said for one name must not give away another."""
        terms = self.inventory.terms
        if len(terms) > MOST_TERMS:
            self.tell("confidential", f"{len(terms)} confidential terms", f"at most {MOST_TERMS}")
            return
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
                self.short_form(term, f"{path}[{n}]")

    def short_form(self, term: ConfidentialTerm, path: str) -> None:
        """ "Harbor" beside "Harbor Dental" may give the name away: only its owner can tell."""
        words = re.findall(r"[^\W_]+", term.term)
        if len(words) < 2:
            return
        initials = "".join(w[0] for w in words)
        given = {term.term.casefold() for term in self.inventory.terms}
        for short in (words[0], initials if len(initials) > 2 and initials.isupper() else ""):
            if not short[:1].isupper() or len(short) < 3 or short.casefold() in given:
                continue
            alone = re.compile(rf"(?<![\w.-]){re.escape(short)}(?![\w-])(?![ ]+[A-Z])")
            if alone.search(self.texts()):
                self.tell(
                    path,
                    f'"{shorten(short)}" also stands without the rest of "{shorten(term.term)}"',
                    hint="if it gives the name away, add it as a term of its own",
                    warning=True,
                )

    def texts(self) -> str:
        """All texts, without the confidential terms themselves."""
        if self._texts is None:
            self._texts = "\n".join(_strings(self.inventory, self.inventory.terms))
        return self._texts


def _strings(value: object, terms: Sequence[ConfidentialTerm]) -> Iterator[str]:
    if isinstance(value, ConfidentialTerm):
        return
    if isinstance(value, str):
        text = str(value)
        for term in terms:
            text = pattern(term.term).sub("…", text)
        yield text
    elif isinstance(value, tuple):
        for part in value:
            yield from _strings(part, terms)
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _strings(getattr(value, name), terms)


def before(later: PartialDate | None, earlier: PartialDate | None) -> bool:
    """Whether ``later`` is certain to be before ``earlier``."""
    return later is not None and earlier is not None and later.last < earlier.first


def text_of(day: PartialDate | None) -> str:
    """A date as typed."""
    return day.text if day is not None else ""
