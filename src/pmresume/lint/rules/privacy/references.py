"""References stand on the resume, or the promise of them.

Why:
    Employers ask for references when they need them, and know that they may. The line costs room, and names with
    telephone numbers belong to other people, who did not agree to be passed on.

Bad:
    - References available upon request
    - References will be furnished on request.
    -
        # Robin Example

        Denver, CO | robin@example.com

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Moved 40 servers to a new data centre

        ## References

        Kim Sample, IT Director, Northwind Freight, 303-555-0177, kim@example.com

Good:
    - Collected references from three customers of the vendor before the contract
    - Wrote the reference architecture for 40 sites
    -
        # Robin Example

        Denver, CO | robin@example.com

        ## Experience

        ### Systems Administrator, Northwind Freight

        May 2019 – June 2022

        - Moved 40 servers to a new data centre

        ## Publications and references

        Backup in practice, 2021

Known false positives:
    Academic and public applications that ask for references on the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Rule
from pmresume.model.finding import Severity
from pmresume.model.read_resume import Topic
from pmresume.readers.resume.structure.contact import contact_items

_PROMISE = re.compile(
    r"\b(?:professional |personal |excellent )?references?\b[^.;]{0,30}\b(?:(?:up)?on|by|at) (?:your )?request\b\.?"
    r"|\breferences? (?:are )?available\b\.?|^\W*(?:available|furnished|provided|supplied) (?:up)?on request\W*$",
    re.I,
)


def check(context: Context) -> Iterator[Hit]:
    """A hit for each promise, and one for a section that gives other people's names."""
    resume = context.resume
    promised = False
    for number, line in enumerate(resume.lines):
        if found := _PROMISE.search(line.text):
            promised = True
            yield Hit(f'"{found[0].strip()}" goes without saying; delete it', number, *found.span())
    section = resume.section(Topic.REFERENCES)
    if promised or section is None or section.heading is None:
        return
    ways = list(contact_items((n, resume.lines[n]) for n in section.lines))
    if any(way.kind in ("phone", "email") for way in ways):
        yield Hit(
            "telephone numbers and addresses of other people; hand references over when they are asked for",
            section.heading,
            0,
            len(resume.lines[section.heading].text),
            severity=Severity.WARNING,
        )


RULE = Rule("PM806", "references", Severity.INFO, check, most=2)
