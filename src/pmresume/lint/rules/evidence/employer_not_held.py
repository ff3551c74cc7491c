"""An employer that the inventory does not hold.

Why:
    Employers are the first thing that a background check compares.

Bad:
    - Moved 40 servers
      inventory:
          positions: [{title: Systems Administrator, employer: Southwind Freight, tasks: [moved 40 servers]}]
    - Moved 40 servers
      inventory:
          positions: [{title: Systems Administrator, employer: Northwind Logistics, tasks: [moved 40 servers]}]
    - Moved 40 servers
      inventory:
          positions: [{title: IT Technician, employer: Contoso, tasks: [moved 40 servers]}]

Good:
    - Moved 40 servers
      inventory:
          positions:
            - {title: Systems Administrator, employer: "Northwind Freight, Inc.", tasks: [moved 40 servers]}
            - {title: Project Coordinator, employer: Fairview Clinics}
    - Moved 40 servers
      inventory:
          positions:
            - {title: Systems Administrator, employer: Northwind Freight, tasks: [moved 40 servers]}
            - {title: Project Coordinator, employer: fairview clinics}
    - Moved 40 servers
      inventory:
          projects: [{name: Server move, scope: {servers: 40}}]

Known false positives:
    A company that was renamed; give the inventory the name of the resume.
"""

from __future__ import annotations

from collections.abc import Iterator

from pmresume.lint.claims.names import holds
from pmresume.lint.claims.scope import heads_of
from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Need, Profile, Rule
from pmresume.model.confidential import leaks
from pmresume.model.finding import Severity
from pmresume.model.read_resume import Entry, Topic


def check(context: Context) -> Iterator[Hit]:
    """One hit for each position of the resume whose employer is none of the inventory's."""
    inventory = context.inventory
    if inventory is None:
        return
    known = [position.employer for position in inventory.positions if position.employer]
    for section in context.resume.sections:
        for entry in section.entries if section.topic is Topic.EXPERIENCE and known else ():
            said, piece = heads_of(entry, context.resume), entry.employer
            if piece is None or any(holds(said, name) or holds(name, piece.text) for name in known):
                continue
            # A head that is laid out oddly may have been misread: the employer stands somewhere else then.
            if any(
                holds(said, p.title) and _stands_near(p.employer, entry, context)
                for p in inventory.positions
                if p.title
            ):
                continue
            if not leaks(piece.text, inventory.terms):
                message = f'"{piece.text}" is no employer of the inventory; correct it, or add the position there'
                yield Hit(message, piece.line, piece.start, piece.end)


def _stands_near(employer: str, entry: Entry, context: Context) -> bool:
    """Whether an employer's name stands in or right above an entry."""
    lines = (*entry.heads, *entry.texts, *entry.bullets)
    near = {*lines, *(head - back for head in entry.heads for back in (1, 2) if head >= back)}
    return bool(employer) and any(holds(context.resume.lines[n].text, employer) for n in near)


RULE = Rule("PM306", "employer-not-held", Severity.ERROR, check, frozenset({Need.INVENTORY}), Profile.DRAFT)
