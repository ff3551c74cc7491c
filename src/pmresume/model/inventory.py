"""The project inventory: what a person did, with whom, by when, why, at what risk, with what result.

Key names are fixed. All models are frozen and refuse unknown keys. Field text is kept as the person typed it; meaning
(numbers, grammatical form) is read from it later. The message of a validator says what is wrong and, behind
"; expected ", what would be right.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Self

from pydantic import field_validator, model_validator

from pmresume.model.base import Model, told
from pmresume.model.dates import PartialDate
from pmresume.model.said import Said, said_in_short


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


class Link(Model):
    label: str = ""
    url: str

    @field_validator("url")
    @classmethod
    def _safe(cls, url: str) -> str:
        scheme = re.match(r"\s*([A-Za-z][A-Za-z0-9+-]*):", url)
        if not url.strip() or re.search(r"[\s<>\"]", url.strip()):
            raise ValueError("not an address; expected an address such as https://www.linkedin.com/in/name")
        if scheme and scheme[1].lower() not in ("http", "https", "mailto") and not re.match(r"[^:]*:\d+(/|$)", url):
            raise ValueError(f"a {scheme[1]} link; expected an http, https or mailto address")
        return url.strip()


class Person(Model):
    name: str = ""
    email: str = ""
    phone: str = ""
    location: str = ""
    links: tuple[Link, ...] = ()

    @field_validator("email")
    @classmethod
    def _address(cls, email: str) -> str:
        if email and not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s.]+", email):
            raise ValueError("not an e-mail address; expected an address such as name@example.com")
        return email


class Target(Model):
    role: str = ""
    level: str = ""


class Team(Model):
    size: str = ""  # as typed: "6", "4 ppl"
    roles: tuple[str, ...] = ()


class ScopeItem(Model):
    key: str  # "servers"
    value: str  # "24", "~200", "60+"; empty where a scope is told without a count: "company-wide"


class Risk(Model):
    risk: str
    response: str = ""
    outcome: str = ""

    @field_validator("risk")
    @classmethod
    def _told(cls, text: str) -> str:
        return told(text)


class ScopeChange(Model):
    request: str
    decision: str = ""

    @field_validator("request")
    @classmethod
    def _told(cls, text: str) -> str:
        return told(text)


class Result(Model):
    """Either ``text`` or a ``metric`` with before and after, or with change."""

    metric: str = ""
    before: str = ""
    after: str = ""
    change: str = ""
    unit: str = ""
    per: str = ""
    text: str = ""

    @model_validator(mode="after")
    def _complete(self) -> Self:
        if self.text or self.metric:
            return self
        raise ValueError('a result without "metric" or "text"; expected what was measured, as "metric"')


class ConfidentialTerm(Model):
    term: str
    say: str = ""

    @field_validator("term")
    @classmethod
    def _long_enough(cls, term: str) -> str:
        if sum(c.isalnum() for c in term) < 2:
            raise ValueError("too short to be found safely; expected a name of two letters or more")
        return term


class Task(Model):
    text: str
    say: Said | None = None

    @field_validator("text")
    @classmethod
    def _told(cls, text: str) -> str:
        return told(text)

    @field_validator("say", mode="before")
    @classmethod
    def _short_say(cls, given: object) -> object:
        return said_in_short(given)


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
    lint: tuple[str, ...] = ()  # what the linter shall not say about it: "ignore PM201 — under NDA"
    say: tuple[Said, ...] = ()  # the user's own bullets, printed as written

    @field_validator("say", mode="before")
    @classmethod
    def _short_say(cls, given: object) -> object:
        return tuple(map(said_in_short, given)) if isinstance(given, list | tuple) else given


class Project(Work):
    name: str
    kind: str = ""
    position: str = ""  # id or title of a position

    @field_validator("name")
    @classmethod
    def _told(cls, text: str) -> str:
        return told(text)

    @model_validator(mode="after")
    def _holds_something(self) -> Self:
        silent = {"id", "name", "position", "confidential", "tags", "notes", "lint"}
        if any(getattr(self, name) not in ("", (), None) for name in type(self).model_fields if name not in silent):
            return self
        raise ValueError("a project with nothing but a name; expected at least one task or one other fact")


class Position(Work):
    employer: str = ""
    title: str = ""
    end: PartialDate | None = None
    location: str = ""

    @model_validator(mode="after")
    def _has_a_name(self) -> Self:
        if self.employer or self.title:
            return self
        raise ValueError('a position without "title" and "employer"; expected at least one of the two')


class Certification(Model):
    name: str

    @field_validator("name")
    @classmethod
    def _told(cls, text: str) -> str:
        return told(text)

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

    @property
    def terms(self) -> tuple[ConfidentialTerm, ...]:
        """All confidential terms, those of projects and positions too: they hold everywhere. Longest first."""
        given = [*self.confidential]
        for work in (*self.projects, *self.positions):
            given += work.confidential
        by_term: dict[str, ConfidentialTerm] = {}
        for term in given:
            known = by_term.get(term.term.casefold())
            if known is None or (term.say and not known.say):
                by_term[term.term.casefold()] = term
        return tuple(sorted(by_term.values(), key=lambda t: (-len(t.term), t.term)))

    def position_of(self, project: Project) -> Position | None:
        """The position that a project names: by id, else by a title or employer that only one position has."""
        word = project.position.casefold()
        if not word:
            return None
        for name in ("id", "title", "employer"):
            found = [p for p in self.positions if getattr(p, name).casefold() == word]
            if len(found) == 1 or (found and name == "id"):
                return found[0]
            if found:
                return None
        return None
