"""Project practices, each with the facts that prove it, and which of them a role asks for first."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from pmresume.model.inventory import Ownership, Work
from pmresume.translate.document.level import Level
from pmresume.translate.document.told import Told
from pmresume.translate.plan.facts import day_of
from pmresume.translate.verify.facts import does_something

_UNDECIDED = re.compile(r"^\W*$|pending|undecided|tbd|waiting|unknown|not yet|open\b", re.IGNORECASE)
# What a task must say itself, with its own main verb.
_DOCUMENTS = re.compile(
    r"(?:document(?:ed|s|ing)? (?!management)"
    r"|(?:wrote|writes?|writing|creat|prepar|updat|draft|maintain|develop)\w* (?:\S+ ){0,4}"
    r"(?:documentation|runbooks?|guides?|procedures?|instructions|how-to|articles?|diagrams?|manuals?"
    r"|knowledge base|checklists?|sops?)\b)",
    re.IGNORECASE,
)
_REQUIREMENTS = re.compile(
    r"(?:gather|collect|elicit|document|captur|defin|analy[sz])\w* (?:\S+ ){0,4}requirements\b", re.IGNORECASE
)
_TRAINING = re.compile(
    r"(?:train(?:ed|s)?|taught|teach|coach(?:ed)?|mentor(?:ed)?) (?!in\b|on\b|as\b|for\b|to\b)", re.IGNORECASE
)
_REPORTING = re.compile(
    r"(?:wrote|writes?|prepar|sent|sends?|ran|runs?|report|present|produc|compil|issu|post)\w* "
    r"(?:\S+ ){0,4}status (?:report|update|meeting|review)",
    re.IGNORECASE,
)
_SCHEDULING = re.compile(r"schedul(?:ed|es?|ing) ", re.IGNORECASE)
_MOST = 10  # a longer list is not read
_LEAD_IN = re.compile(r"(?:\W|also\b|responsible for\b)*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Practice:
    """A practice with the least ownership that its facts need; None where the person's own task proves it."""

    name: str
    ownership: Ownership | None
    proof: Callable[[Work], bool]

    def proved(self, told: Told) -> bool:
        """Whether that work shows it."""
        return (self.ownership is None or told.at_least(self.ownership)) and self.proof(told.work)


def on_time(work: Work) -> bool:
    """Whether the dates make certain that the deadline was met."""
    deadline, finished = work.deadline, work.finished
    if deadline is None or finished is None:
        return False
    days = day_of(deadline), day_of(finished)
    if days[0] is not None and days[1] is not None:
        return days[1] <= days[0]
    return finished.last <= deadline.last


def _tasks(pattern: re.Pattern[str]) -> Callable[[Work], bool]:
    def proof(work: Work) -> bool:
        return any(pattern.match(_LEAD_IN.sub("", task.text, count=1)) for task in work.tasks)

    return proof


CHANGE = Practice(
    "Change control", Ownership.CONTRIBUTED, lambda w: any(not _UNDECIDED.search(c.decision) for c in w.scope_changes)
)
RISK = Practice("Risk mitigation", Ownership.CONTRIBUTED, lambda w: any(does_something(r.response) for r in w.risks))
DEADLINES = Practice("Scheduling to deadlines", Ownership.COORDINATED, on_time)
SCHEDULING = Practice("Scheduling", None, _tasks(_SCHEDULING))
STAKEHOLDERS = Practice("Stakeholder coordination", Ownership.COORDINATED, lambda w: bool(w.stakeholders))
VENDORS = Practice("Vendor coordination", Ownership.COORDINATED, lambda w: bool(w.vendors))
DEPENDENCIES = Practice("Dependency coordination", Ownership.COORDINATED, lambda w: bool(w.dependencies))
TEAM = Practice("Team coordination", Ownership.COORDINATED, lambda w: w.team is not None and bool(w.team.roles))
BUDGET = Practice("Budget management", Ownership.MANAGED, lambda w: bool(w.budget.strip()))
OUTCOMES = Practice(
    "Outcome measurement", Ownership.CONTRIBUTED, lambda w: any(r.metric and r.before and r.after for r in w.results)
)
REQUIREMENTS = Practice("Requirements gathering", None, _tasks(_REQUIREMENTS))
DOCUMENTS = Practice("Documentation", None, _tasks(_DOCUMENTS))
TRAINING = Practice("Training", None, _tasks(_TRAINING))
REPORTING = Practice("Status reporting", None, _tasks(_REPORTING))

# Where two practices have equal support, this order decides.
PRACTICES = (
    *(CHANGE, RISK, DEADLINES, SCHEDULING, STAKEHOLDERS, VENDORS, DEPENDENCIES, TEAM, BUDGET, OUTCOMES),
    *(REQUIREMENTS, DOCUMENTS, TRAINING, REPORTING),
)
_FIRST: Mapping[Level, tuple[Practice, ...]] = {
    Level.COORDINATOR: (
        DEADLINES,
        SCHEDULING,
        DOCUMENTS,
        REPORTING,
        STAKEHOLDERS,
        VENDORS,
        TEAM,
        TRAINING,
        DEPENDENCIES,
    ),
    Level.ANALYST: (REQUIREMENTS, STAKEHOLDERS, DOCUMENTS, OUTCOMES, CHANGE, TRAINING),
    Level.SCRUM_MASTER: (TEAM, STAKEHOLDERS, DEPENDENCIES, RISK, OUTCOMES, TRAINING),
    Level.MANAGER: (BUDGET, DEADLINES, RISK, STAKEHOLDERS, VENDORS, CHANGE, TEAM),
    Level.TECHNICAL: (RISK, CHANGE, DEPENDENCIES, DEADLINES, VENDORS, BUDGET, STAKEHOLDERS),
    Level.DELIVERY: (DEADLINES, DEPENDENCIES, OUTCOMES, RISK, CHANGE, STAKEHOLDERS, TEAM),
    Level.PROGRAM: (BUDGET, DEPENDENCIES, STAKEHOLDERS, VENDORS, RISK, CHANGE, TEAM),
    Level.PLAIN: (),
}


def practices(works: Sequence[Told], level: Level = Level.PLAIN) -> list[str]:
    """The practices that at least one work proves: those that the role asks for first, then by number of works."""
    counts = {practice: sum(map(practice.proved, works)) for practice in PRACTICES}
    if counts[DEADLINES]:
        counts[SCHEDULING] = 0
    rest = sorted((p for p in PRACTICES if p not in _FIRST[level]), key=lambda p: -counts[p])
    return [practice.name for practice in (*_FIRST[level], *rest) if counts[practice]][:_MOST]
