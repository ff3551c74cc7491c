"""The project inventory: what a person did, with whom, by when, why, at what risk, with what result.

Key names are fixed. All models are frozen and refuse unknown keys. Field text is kept as the person typed it; meaning
(numbers, grammatical form) is read from it later.
"""

from __future__ import annotations

from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from pmresume.model.dates import PartialDate


class Ownership(StrEnum):
    """How much of the work was the person's, weakest first."""

    OBSERVED = "observed"
    SUPPORTED = "supported"
    CONTRIBUTED = "contributed"
    COORDINATED = "coordinated"
    MANAGED = "managed"
    LED = "led"
    OWNED = "owned"

    @property
    def rank(self) -> int:
        """Position in the order, 0 for observed."""
        return list(Ownership).index(self)


class ProjectStatus(StrEnum):
    """Where a project stands."""

    PLANNED = "planned"
    IN_PROGRESS = "in progress"
    ON_HOLD = "on hold"
    FINISHED = "finished"
    CANCELLED = "cancelled"


class Model(BaseModel):
    """Frozen, no unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", arbitrary_types_allowed=True)


class Link(Model):
    label: str = ""
    url: str


class Person(Model):
    name: str = ""
    email: str = ""
    phone: str = ""
    location: str = ""
    links: tuple[Link, ...] = ()


class Target(Model):
    role: str = ""
    level: str = ""


class Team(Model):
    size: str = ""  # as typed: "6", "4 ppl"
    roles: tuple[str, ...] = ()


class ScopeItem(Model):
    key: str  # "servers"
    value: str  # "24", "~200", "60+"


class Risk(Model):
    risk: str
    response: str = ""
    outcome: str = ""


class ScopeChange(Model):
    request: str
    decision: str = ""


class Result(Model):
    """Either ``text`` or a ``metric`` with before and after, or with change."""

    metric: str = ""
    before: str = ""
    after: str = ""
    change: str = ""
    unit: str = ""
    per: str = ""
    text: str = ""


class ConfidentialTerm(Model):
    term: str
    say: str = ""


class Task(Model):
    text: str
    say: str = ""


class Work(Model):
    """The facts that a project has, and a position where they make sense."""

    id: str = ""
    ownership: Ownership | None = None
    start: PartialDate | None = None
    deadline: PartialDate | None = None
    finished: PartialDate | None = None
    status: ProjectStatus | None = None
    team: Team | None = None
    reason: str = ""
    scope: tuple[ScopeItem, ...] = ()
    budget: str = ""
    stakeholders: tuple[str, ...] = ()
    vendors: tuple[str, ...] = ()
    dependencies: tuple[str, ...] = ()
    risks: tuple[Risk, ...] = ()
    scope_changes: tuple[ScopeChange, ...] = ()
    results: tuple[Result, ...] = ()
    tools: tuple[str, ...] = ()
    tasks: tuple[Task, ...] = ()
    confidential: tuple[ConfidentialTerm, ...] = ()
    tags: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    say: tuple[str, ...] = ()  # the user's own bullets, printed as written


class Project(Work):
    name: str
    kind: str = ""
    position: str = ""  # id or title of a position


class Position(Work):
    employer: str = ""
    title: str = ""
    end: PartialDate | None = None
    location: str = ""


class Certification(Model):
    name: str
    issuer: str = ""
    date: PartialDate | None = None
    expires: PartialDate | None = None
    status: str = ""


class Education(Model):
    degree: str = ""
    school: str = ""
    start: PartialDate | None = None
    end: PartialDate | None = None
    location: str = ""
    notes: tuple[str, ...] = ()


class Language(Model):
    name: str
    level: str = ""


class Inventory(Model):
    """Everything that the person has told."""

    person: Person = Person()
    target: Target = Target()
    summary: str = ""
    as_of: PartialDate | None = None
    positions: tuple[Position, ...] = ()
    projects: tuple[Project, ...] = ()
    certifications: tuple[Certification, ...] = ()
    education: tuple[Education, ...] = ()
    languages: tuple[Language, ...] = ()
    confidential: tuple[ConfidentialTerm, ...] = ()
    notes: tuple[str, ...] = ()
