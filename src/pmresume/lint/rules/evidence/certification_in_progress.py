"""A certification in progress is shown as earned.

Why:
    Three letters behind a name say that the exam is passed. Where it is not, that ends the application, and issuers
    bar people for it.


Bad:
    -
        # Robin Example

        robin@example.com

        ## Certifications

        - Project Management Professional (PMP)

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Moved 40 servers to a new data centre
        inventory:
            certifications: [{name: Project Management Professional (PMP), status: in progress, date: 2025-03}]
            positions: [{title: Systems Administrator, employer: Northwind Freight, tasks: [moved 40 servers]}]
    -
        # Robin Example

        robin@example.com

        ## Certifications

        - PMP, March 2025

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Moved 40 servers to a new data centre
        inventory:
            certifications: [{name: Project Management Professional (PMP), status: in progress, date: 2025-03}]
            positions: [{title: Systems Administrator, employer: Northwind Freight, tasks: [moved 40 servers]}]
    -
        # Robin Example

        PMP | robin@example.com

        ## Certifications

        - Project Management Professional (PMP), in progress

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Moved 40 servers to a new data centre
        inventory:
            certifications: [{name: Project Management Professional (PMP), status: in progress, date: 2025-03}]
            positions: [{title: Systems Administrator, employer: Northwind Freight, tasks: [moved 40 servers]}]

Good:
    -
        # Robin Example

        robin@example.com

        ## Certifications

        - Project Management Professional (PMP), in progress

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Moved 40 servers to a new data centre
        inventory:
            certifications: [{name: Project Management Professional (PMP), status: in progress, date: 2025-03}]
            positions: [{title: Systems Administrator, employer: Northwind Freight, tasks: [moved 40 servers]}]
    -
        # Robin Example

        robin@example.com

        ## Certifications

        - PMP (expected March 2025)

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Moved 40 servers to a new data centre
        inventory:
            certifications: [{name: Project Management Professional (PMP), status: in progress, date: 2025-03}]
            positions: [{title: Systems Administrator, employer: Northwind Freight, tasks: [moved 40 servers]}]
    -
        # Robin Example

        CAPM | robin@example.com

        ## Certifications

        - CAPM, 2023

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Moved 40 servers to a new data centre
        inventory:
            certifications: [{name: Certified Associate in Project Management (CAPM), date: 2023-11}]
            positions: [{title: Systems Administrator, employer: Northwind Freight, tasks: [moved 40 servers]}]

Known false positives:
    The exam was passed since; bring the inventory up to date.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.lint.claims.certificates import is_coming, listed, match, short_forms, told_as_coming
from pmresume.lint.claims.scope import LONGEST
from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Need, Profile, Rule
from pmresume.model.finding import Severity
from pmresume.model.inventory import Certification, Inventory
from pmresume.model.read_resume import Topic

_HELD = re.compile(r"\b(?:hold(?:s|er|ing)?|certifi\w+|credential\w*|earned|passed|obtained|achieved)\b", re.IGNORECASE)
_PART = re.compile(r"[^·|•,;–—]+")  # "IT Project Manager Candidate · PMP"
_SENTENCE = re.compile(r"[^.;]+(?:\.(?=\w)[^.;]+)*")


def check(context: Context) -> Iterator[Hit]:
    """One hit for each place that shows it as earned: the list, the lines at the top, the summary."""
    inventory, resume = context.inventory, context.resume
    if inventory is None:
        return
    for found in listed(resume):
        held = match(found.name, inventory)
        if held is not None and is_coming(held, inventory) and not told_as_coming(found.said):
            yield Hit(_message(found.name, held), found.line, found.start, found.end)
    summary = resume.section(Topic.SUMMARY)
    for number in (*resume.contact_lines, *(summary.lines if summary is not None else ())):
        text, top = resume.lines[number].text[:LONGEST], number in resume.contact_lines
        for part in (_PART if top else _SENTENCE).finditer(text):
            for short, held in _coming(inventory):
                for found_short in re.finditer(rf"(?<![\w-]){re.escape(short)}(?![\w-])", part[0]):
                    start = part.start() + found_short.start()
                    if not told_as_coming(part[0]) if top else _as_held(part[0], found_short.start()):
                        yield Hit(_message(short, held), number, start, start + len(short))


def _as_held(sentence: str, at: int) -> bool:
    """Whether the word that decides about the letters at ``at``, the last one before them or else the next, says so."""
    held = [(found.start(), True) for found in _HELD.finditer(sentence)]
    coming = [(start, False) for start in told_as_coming(sentence)]
    words = sorted((*held, *coming))
    before = [said for place, said in words if place < at]
    behind = [said for place, said in words if place > at]
    # "PMP certification in progress": what follows decides where nothing went before.
    return before[-1] if before else bool(behind) and all(behind)


def _coming(inventory: Inventory) -> Iterator[tuple[str, Certification]]:
    for held in inventory.certifications:
        if is_coming(held, inventory):
            yield from ((short, held) for short in sorted(short_forms(held), key=lambda s: (-len(s), s)))


def _message(name: str, held: Certification) -> str:
    said = held.status or "not earned yet"
    return f'"{name}" reads as earned, and the inventory says "{said}"; say so beside it'


RULE = Rule("PM305", "certification-in-progress", Severity.ERROR, check, frozenset({Need.INVENTORY}), Profile.DRAFT)
