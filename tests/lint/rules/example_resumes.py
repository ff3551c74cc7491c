"""Makes a resume of a rule's example, and runs that rule over it."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from pmresume.language.reading import read_frames
from pmresume.lint.documentation import Example
from pmresume.lint.engine import lint_resume
from pmresume.lint.rule import Profile, Rule
from pmresume.lint.settings import Settings
from pmresume.model.finding import Finding
from pmresume.model.frame import Frame
from pmresume.model.inventory import Inventory
from pmresume.model.read_resume import ReadResume
from pmresume.readers.confidential import conceal
from pmresume.readers.inventory import read_inventory
from pmresume.readers.resume import read_resume
from pmresume.vocabulary.lexicon import load_lexicon

CORPUS = Path(__file__).parents[2] / "corpus"
# No rule has anything to say about it: what is found in an example is the example's own. The bullets stand in the
# second position, which is finished.
TEMPLATE = """\
# Robin Example

Denver, CO | 303-555-0142 | robin@example.com | linkedin.com/in/robin-example

## Summary

IT Project Manager who plans and delivers infrastructure projects with vendors, users and management.

## Certifications

- CompTIA Project+ (2021)

## Experience

### Project Coordinator, Fairview Clinics

July 2022 – Present

- Coordinate the move of nine clinics to one patient system, on schedule and within the budget of $400,000
- Track risks and dependencies with three vendors and report the status to the steering committee every month

### Systems Administrator, Northwind Freight

May 2019 – June 2022

{bullets}
- Delivered a new backup platform to 14 sites two weeks before the deadline and cut restore time from 9 to 2 hours

## Projects

### Warehouse Wireless Upgrade

March 2021 – September 2021

- Planned the scope and schedule with stakeholders of four warehouses and cut scanner outages from 30 to 4 a month

## Education

### B.S. Information Systems, Prairie State University

2015 – 2019
"""


def resume_of(example: Example) -> ReadResume:
    """The resume that an example stands for."""
    if example.file:
        return read_resume(CORPUS / example.file)
    text = example.resume or TEMPLATE.format(bullets="\n".join(f"- {bullet}" for bullet in example.bullets))
    return read_resume(None, text.encode(), name="example.md")


def inventory_of(example: Example) -> Inventory | None:
    """The inventory that an example gives, confidential terms replaced as in a run."""
    return (
        conceal(read_inventory(None, example.inventory, name="example.yaml").inventory) if example.inventory else None
    )


def findings_of(rule: Rule, example: Example, options: dict[str, object] | None = None) -> tuple[Finding, ...]:
    """What the rule finds in an example, by itself; the rules about the linter see all others at work."""
    alone = () if rule.code.startswith("PM9") else (rule.code,)
    settings = Settings(Profile.SUBMIT, select=alone, options={rule.code: options or {}})
    result = lint_resume(
        resume_of(example), settings, lexicon=load_lexicon(), inventory=inventory_of(example), parse=parsed
    )
    return tuple(f for f in (*result.findings, *result.suppressed) if f.code == rule.code or f.code == "PM903")


@lru_cache(maxsize=4096)
def _frame(text: str) -> Frame:
    return read_frames([text], load_lexicon())[0]


def parsed(texts: tuple[str, ...]) -> tuple[Frame, ...]:
    """The frames of ``texts``; the lines of the template are read once for all examples."""
    return tuple(map(_frame, texts))
