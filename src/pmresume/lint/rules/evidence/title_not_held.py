"""A job title that the inventory does not hold.

Why:
    Titles are confirmed by a call to the former employer. A grander one than the contract's is found out then.

Bad:
    - Moved 40 servers
      inventory:
          positions: [{title: Help Desk Technician, employer: Northwind Freight, tasks: [moved 40 servers]}]
    - Moved 40 servers
      inventory:
          positions: [{title: Junior Administrator, employer: Northwind Freight, tasks: [moved 40 servers]}]
    - Moved 40 servers
      inventory:
          positions: [{title: Systems Analyst, employer: Northwind Freight, tasks: [moved 40 servers]}]

Good:
    - Moved 40 servers
      inventory:
          positions: [{title: Sr. Systems Administrator, employer: Northwind Freight, tasks: [moved 40 servers]}]
    - Moved 40 servers
      inventory:
          positions: [{title: system admin, employer: Northwind Freight, tasks: [moved 40 servers]}]
    - Moved 40 servers
      inventory:
          positions: [{employer: Northwind Freight, tasks: [moved 40 servers]}]

Known false positives:
    A title of the house that was translated for outsiders on purpose; write the one that is printed into the inventory.
"""

from __future__ import annotations

from collections.abc import Iterator

from pmresume.lint.claims.names import holds, words
from pmresume.lint.claims.scope import heads_of
from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Need, Profile, Rule
from pmresume.model.finding import Severity
from pmresume.model.read_resume import Topic


def check(context: Context) -> Iterator[Hit]:
    """One hit for each position at a known employer with a title that the inventory does not give there."""
    inventory = context.inventory
    if inventory is None:
        return
    for section in context.resume.sections:
        for entry in section.entries if section.topic is Topic.EXPERIENCE else ():
            said, piece = heads_of(entry, context.resume), entry.title
            there = [p for p in inventory.positions if p.employer and holds(said, p.employer)]
            titles = [position.title for position in there if position.title]
            if piece is None or not titles or len(titles) < len(there):
                continue
            own = frozenset(words(piece.text))
            if any(_is_held(title, said, own) for title in titles):
                continue
            expected = " or ".join(f'"{title}"' for title in dict.fromkeys(titles))
            yield Hit(
                f'"{piece.text}": the inventory says {expected}; correct one of them',
                piece.line,
                piece.start,
                piece.end,
            )


def _is_held(title: str, said: str, own: frozenset[str]) -> bool:
    """Whether what is said is the title or less of it; a rank beside it is more."""
    held = frozenset(words(title))
    return own <= held or (holds(said, title) and not (own - held) & _RANKS)


_RANK_WORDS = "senior lead leader chief principal head manager director president vp supervisor executive architect"
_RANKS = frozenset(_RANK_WORDS.split())
RULE = Rule("PM307", "title-not-held", Severity.ERROR, check, frozenset({Need.INVENTORY}), Profile.DRAFT)
