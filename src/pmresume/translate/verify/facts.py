"""The facts of a project or position as flat text, each with its path."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pmresume.model.dates import PartialDate
from pmresume.model.inventory import Position, Project, ProjectStatus, Work

# A response, decision or outcome that says that nothing was done.
_IDLE = re.compile(
    r"^\W*(?:none|n/?a|no(?:thing|ne)?|not? (?:response|action|plan)\b.*"
    r"|accept(?:ed|s|ance)?(?:\s+(?:it|the risk|risk))?"
    r"|escalated?(?:\s+(?:it|to\b.*))?|tbd|unknown|\?+|-+|yes|ignored?|wait(?:ed)?(?: and see)?)\W*$",
    re.I,
)
_APPROVES = re.compile(
    r"\b(?:yes|yep|y|approved?|approval|agreed|accepted|ok(?:ay)?|granted|signed off|go|done|added)\b", re.I
)
_REJECTS = re.compile(
    r"\b(?:no|not|rejected|declined|denied|refused|turned down|pending|undecided|tbd|waiting|deferred|postponed)\b",
    re.I,
)

_PART = re.compile(r"\b(?:end|beginning|early|mid|middle|late)\b", re.I)


@dataclass(frozen=True, slots=True)
class Fact:
    """``path`` names the field ("risks.response"), ``index`` the record in its list."""

    path: str
    text: str
    index: int = 0


def facts_of(work: Work) -> Iterator[Fact]:
    """Every fact that is text, in the order of the model. Notes, tags and the user's own bullets are no evidence."""
    if isinstance(work, Project):
        yield from _given("name", work.name)
        yield from _given("kind", work.kind)
    if isinstance(work, Position):
        yield from _given("title", work.title)
        yield from _given("employer", work.employer)
    if work.team:
        yield from _given("team.size", work.team.size)
        for n, role in enumerate(work.team.roles):
            yield from _given("team.roles", role, n)
    for when in (work.deadline, work.finished):
        # The figures of dates are read elsewhere; "the end of June" is words besides.
        yield from _given("dates", " ".join(_PART.findall(when.text))) if when is not None else ()
    yield from _given("reason", work.reason)
    for n, item in enumerate(work.scope):
        yield from _given("scope", f"{item.value} {item.key}", n)
    yield from _given("budget", work.budget)
    for path in ("stakeholders", "vendors", "dependencies", "tools"):
        for n, text in enumerate(getattr(work, path)):
            yield from _given(path, text, n)
    for n, risk in enumerate(work.risks):
        for field in ("risk", "response", "outcome"):
            yield from _given(f"risks.{field}", getattr(risk, field), n)
    for n, change in enumerate(work.scope_changes):
        for field in ("request", "decision"):
            yield from _given(f"scope_changes.{field}", getattr(change, field), n)
    for n, result in enumerate(work.results):
        for field in ("metric", "before", "after", "change", "unit", "per", "text"):
            yield from _given(f"results.{field}", getattr(result, field), n)


def _given(path: str, text: str, index: int = 0) -> Iterator[Fact]:
    if text.strip():
        yield Fact(path, text, index)


def does_something(response: str) -> bool:
    """Whether a response to a risk is an act (not "accept", "none", "escalate")."""
    return bool(response.strip()) and not _IDLE.match(response)


def approves(decision: str) -> bool:
    """Whether a decision lets a change through."""
    return bool(_APPROVES.search(decision)) and not _REJECTS.search(decision)


def unfinished(work: Work | None) -> bool:
    """Whether the project is known to be not finished."""
    return work is not None and work.status is not None and work.status is not ProjectStatus.FINISHED


def is_finished(work: Work | None) -> bool:
    """Whether the project is known to be finished: by its status, or by a finish date where no status contradicts."""
    if work is None or unfinished(work):
        return False
    return work.status is ProjectStatus.FINISHED or (work.finished is not None and _past(work.finished))


def _past(when: PartialDate) -> bool:
    return when.precision.value != "open"


def holds(work: Work | None, need: str) -> bool:
    """Whether a fact that an entry asks for is given: "deadline", "risks.response", "results.before"."""
    if work is None:
        return False
    root, _, field = need.partition(".")
    value = getattr(work, root, None)
    if not value:
        return False
    if root == "team":
        return bool(getattr(value, field)) if field else bool(value.size or value.roles)
    records = value if isinstance(value, tuple) else (value,)
    if root == "risks" and field in ("", "response"):
        return any(does_something(r.response) for r in records)
    if root == "results" and not field:
        return any(r.metric or r.text for r in records)
    if not field:
        return True
    return any(bool(getattr(record, field, "")) for record in records)
