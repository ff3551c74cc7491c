"""Core skills that the inventory proves, and nothing else: practices by the facts that show them, methods by name."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pmresume.model.inventory import Ownership, Project, Work
from pmresume.model.resume import Group, Section, SectionKind
from pmresume.translate.document.told import Material, Told
from pmresume.translate.document.tool_names import methods_in, tool_names
from pmresume.translate.document.wording import same
from pmresume.translate.plan.facts import day_of
from pmresume.translate.verify.facts import does_something

_UNDECIDED = re.compile(r"^\W*$|pending|undecided|tbd|waiting|unknown|not yet|open\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Practice:
    """A practice with the least ownership and the facts that prove it."""

    name: str
    ownership: Ownership
    proof: Callable[[Work], bool]


def _on_time(work: Work) -> bool:
    deadline, finished = work.deadline, work.finished
    if deadline is None or finished is None:
        return False
    days = day_of(deadline), day_of(finished)
    if days[0] is not None and days[1] is not None:
        return days[1] <= days[0]
    return finished.last <= deadline.last


# Where two practices have equal support, this order decides.
PRACTICES = (
    Practice("Change control", Ownership.CONTRIBUTED, lambda w: any(_decided(c.decision) for c in w.scope_changes)),
    Practice("Risk mitigation", Ownership.CONTRIBUTED, lambda w: any(does_something(r.response) for r in w.risks)),
    Practice("Scheduling to deadlines", Ownership.COORDINATED, _on_time),
    Practice("Stakeholder coordination", Ownership.COORDINATED, lambda w: bool(w.stakeholders)),
    Practice("Vendor coordination", Ownership.COORDINATED, lambda w: bool(w.vendors)),
    Practice("Dependency coordination", Ownership.COORDINATED, lambda w: bool(w.dependencies)),
    Practice("Team coordination", Ownership.COORDINATED, lambda w: w.team is not None and bool(w.team.roles)),
    Practice("Budget management", Ownership.MANAGED, lambda w: bool(w.budget.strip())),
    Practice(
        "Outcome measurement",
        Ownership.CONTRIBUTED,
        lambda w: any(r.metric and r.before and r.after for r in w.results),
    ),
)


def skills(material: Material) -> Section:
    """Practices and methods; those shown by the most works first."""
    groups = [
        Group("Project practice", tuple(practices(material.counting))),
        Group("Methods", tuple(methods(material))),
    ]
    return Section(SectionKind.SKILLS, "Core Skills", tuple(group for group in groups if group.items))


def practices(works: Sequence[Told]) -> list[str]:
    """The practices that at least one work proves."""
    counts = {
        practice.name: sum(told.at_least(practice.ownership) and practice.proof(told.work) for told in works)
        for practice in PRACTICES
    }
    return sorted((name for name, count in counts.items() if count), key=lambda name: -counts[name])


def methods(material: Material) -> list[str]:
    """Methods and standards named in tools, tags or the kind of a project, or in a printed bullet."""
    found: dict[str, str] = {}
    for told in material.counting:
        work = told.work
        kind = (work.kind,) if isinstance(work, Project) else ()
        for name in tool_names((*work.tools, *work.tags, *kind), material.lexicon):
            if name.is_method:
                found.setdefault(same(name.name), name.name)
        for bullet in told.bullets:
            for method in methods_in(bullet.text, material.lexicon):
                found.setdefault(same(method), method)
    return list(found.values())


def _decided(decision: str) -> bool:
    return not _UNDECIDED.search(decision)
