"""A name that the inventory keeps confidential stands on the resume.

Why:
    The inventory says which names must not leave the house. One that is printed breaks a promise to a client or an
    employer, and no later version takes it back.

Bad:
    - Moved 40 servers of Larkmoor to a new data centre
      inventory:
          confidential: [{term: Larkmoor, say: a regional credit union}]
          positions: [{title: Systems Administrator, employer: Northwind Freight}]
    - Trained LARKMOOR's tellers on the new mail system
      inventory:
          confidential: [{term: Larkmoor}]
          positions: [{title: Systems Administrator, employer: Northwind Freight}]
    - Rolled out Project Blue Heron to 14 sites
      inventory:
          confidential: [{term: Blue Heron, say: the billing project}]
          positions: [{title: Systems Administrator, employer: Northwind Freight}]

Good:
    - Moved 40 servers of a regional credit union to a new data centre
      inventory:
          confidential: [{term: Larkmoor, say: a regional credit union}]
          positions: [{title: Systems Administrator, employer: Northwind Freight}]
    - Moved 40 servers at Larkspur to a new data centre
      inventory:
          confidential: [{term: Larkmoor}]
          positions: [{title: Systems Administrator, employer: Northwind Freight}]
    - Rolled out a heron count to 14 parks
      inventory:
          confidential: [{term: Blue Heron}]
          positions: [{title: Systems Administrator, employer: Northwind Freight}]

Known false positives:
    A confidential name that is an ordinary word; give it in the inventory as it is spelled.
"""

from __future__ import annotations

from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Need, Profile, Rule
from pmresume.model.confidential import longest_first, pattern
from pmresume.model.finding import Severity
from pmresume.model.source_line import LayoutKind

_HIDDEN = (LayoutKind.PROPERTY, LayoutKind.HIDDEN_TEXT, LayoutKind.WHITE_TEXT, LayoutKind.TINY_TEXT)


def check(context: Context) -> Iterator[Hit]:
    """One hit for each place, those that nobody sees among them."""
    if context.inventory is None:
        return
    document = context.resume.document
    for term in longest_first(context.inventory.terms):
        say = f'; say "{term.say}"' if term.say else "; leave it out"
        for number, line in enumerate(document.lines):
            for found in pattern(term.term).finditer(line.text):
                yield Hit(f"the inventory keeps this name confidential{say}", number, *found.span())
        unseen = [f"the file's {n.kind}" for n in document.notes if n.kind in _HIDDEN and _in(term.term, n.detail)]
        unseen += ["a comment" for remark in document.remarks if _in(term.term, remark.text)]
        for place in dict.fromkeys(unseen):
            yield Hit(f"{place} holds a name that the inventory keeps confidential; clear it")


def _in(term: str, text: str) -> bool:
    return pattern(term).search(text) is not None


RULE = Rule("PM301", "confidential-term", Severity.ERROR, check, frozenset({Need.INVENTORY}), Profile.DRAFT)
