"""An outsider's check of headline and summary: it shares no code with what wrote them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from pydantic import BaseModel

from pmresume.model.dates import PartialDate
from pmresume.model.inventory import Inventory, Ownership, ProjectStatus
from pmresume.model.resume import Resume
from pmresume.vocabulary.lexicon import Lexicon
from tests.e2e.audit import leaves, numbers

# Verbs of responsibility with the ownership that one project at least must have been declared with.
VERBS = {
    "owned|owns": {Ownership.OWNED},
    "led|leads": {Ownership.LED},
    "managed|manages": {Ownership.MANAGED},
    "coordinated|coordinates": {Ownership.COORDINATED},
    "contributed|contributes": {Ownership.CONTRIBUTED},
    "supported|supports": {Ownership.SUPPORTED},
}
PUFFERY = re.compile(
    r"\b(?:I|my|me|proven|seasoned|dynamic|passionate|successful(?:ly)?|seamless\w*|strategic|results-driven|expert|skilled"
    r"|extensive|strong|highly|complex|cross-functional|enterprise-wide|complete[sd]?|delivered)\b"
)
FRAME = """
Projects The In Results Stakeholders Tools Methods Holds Seeking Working Managed Led Owned Coordinated Contributed
Supported Worked Now Has IT Candidate Positions Manages Leads Owns Coordinates Contributes Supports Works"""


def faults(inventory: Inventory, resume: Resume, lexicon: Lexicon) -> list[str]:
    """Everything in the summary that the inventory does not hold; ``inventory`` has its terms replaced."""
    if inventory.summary.strip():
        return []
    text = f"{resume.headline}. {resume.summary}"
    typed = " | ".join(text for _, text in leaves(inventory, ""))
    works = (*inventory.projects, *inventory.positions)
    given = [name.casefold() for work in works for name in work.tools]
    tools = " ".join(lexicon.tool_forms.get(name, "") for name in given)
    wrong = _numbers(resume.summary, inventory, typed), _names(text, typed, tools), _verbs(resume.summary, inventory)
    return [fault for found in wrong for fault in found]


def _numbers(summary: str, inventory: Inventory, typed: str) -> Iterator[str]:
    held = numbers(typed) | {float(n) for n in re.findall(r"\d+", typed)}
    for year in re.findall(r"projects since (\d{4})", summary):
        starts = [p.start.first.year for p in inventory.projects if p.start]
        if int(year) not in starts:
            yield f"{year} is no year in which a project began"
        held.add(float(year))
    held |= {float(n) for n in range(_most_years(inventory) + 1)} if "years" in summary or "year " in summary else set()
    held |= {float(n) for n in range(len(inventory.projects) + 1)}
    held |= {float(n) for n in range(len(inventory.positions) + 1)}
    for project in inventory.projects:
        if project.deadline and project.finished:
            held.add(float((project.deadline.first - project.finished.first).days))
    if wrong := numbers(summary) - held:
        yield f"numbers from nowhere: {sorted(wrong)} in {summary!r}"
    for days in re.findall(r"finished (\w+) days? ahead", summary):
        ahead = {(p.deadline.first - p.finished.first).days for p in inventory.projects if p.deadline and p.finished}
        if not numbers(days) <= {float(n) for n in ahead}:
            yield f"{days} days ahead of which deadline?"


def _most_years(inventory: Inventory) -> int:
    """No more years than lie between the first start and the last date."""
    dates = [date for position in inventory.positions for date in (position.start, position.end) if date]
    days = [day for date in [*dates, *_all_dates(inventory)] for day in (date.first, date.last)]
    real = [day for day in days if 1950 < day.year < 2100]
    return int((max(real) - min(real) + timedelta(days=31)).days / 365.25) if real else 0


def _all_dates(value: Any) -> Iterator[PartialDate]:
    if isinstance(value, PartialDate):
        yield value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _all_dates(getattr(value, name))
    elif isinstance(value, tuple):
        for item in value:
            yield from _all_dates(item)


def _names(text: str, typed: str, tools: str) -> Iterator[str]:
    """Words with a capital that the person did not type, in any case, nor the frame needs."""
    known = {word.casefold() for word in re.findall(r"[^\W\d_]+", f"{typed} {FRAME} {tools}")}
    sentence_starts = {match[1] for match in re.finditer(r"(?:^|[.:] )([^\W\d_]+)", text)}
    for word in re.findall(r"(?<![\w])[^\W\d_]*[A-Z][^\W\d_]*", text):
        if word.casefold() not in known and word not in sentence_starts and word.casefold().rstrip("s") not in known:
            yield f"{word!r} is no name of the inventory"
    found = PUFFERY.search(text.split(". ", 1)[-1])
    if found and found[0].casefold() not in known:
        yield f"{found[0]!r} is held by no fact"


def _verbs(summary: str, inventory: Inventory) -> Iterator[str]:
    # What the person names (a project, a title) may hold such words too; only the frame's own verbs are looked at.
    for words, ownerships in VERBS.items():
        deed = rf"(?:^|who |now |: | and |\. )({words}) (?:to )?(?:the|a|an|\w+ projects?|Project)\b"
        for verb in re.findall(deed, summary, re.IGNORECASE):
            fit = [p for p in inventory.projects if p.ownership in ownerships and _begun(p.status)]
            if not fit:
                yield f"{verb!r} in {summary!r}"
    for past in re.findall(r"finished (?:by|\w+ days? ahead)", summary):
        if not any(p.deadline and p.finished and p.finished.first <= p.deadline.last for p in inventory.projects):
            yield f"{past!r} of no project"


def _begun(status: ProjectStatus | None) -> bool:
    return status not in (ProjectStatus.PLANNED, ProjectStatus.CANCELLED, ProjectStatus.ON_HOLD)
