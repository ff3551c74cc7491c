"""What reading finds in one task bullet.

Offsets are half-open character positions in the user's own text, as typed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of characters, ``text[start:end]``."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The characters of ``text`` that the span covers."""
        return text[self.start : self.end]

    def holds(self, other: Span) -> bool:
        """Whether ``other`` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end


class VerbForm(StrEnum):
    """The forms of an English verb."""

    BASE = "base"  # configure
    THIRD = "third"  # configures
    PAST = "past"  # configured
    PARTICIPLE = "participle"  # (has) written
    GERUND = "gerund"  # configuring


class Use(StrEnum):
    """In which role a verb stands in its source: what it may be told as."""

    OWN = "own"  # the act of the person
    PURPOSE = "purpose"  # "to prevent outages": aimed at, not claimed
    OTHER = "other"  # somebody else's act ("led by the vendor", "which the vendor led")
    RESULT = "result"  # "which reduced calls", "resulting in"
    MODIFIER = "modifier"  # "installed software", inside a noun phrase
    PLANNED = "planned"  # modal or future ("was asked to", "will", "plan to")
    NEGATED = "negated"  # "did not"


class PartRole(StrEnum):
    """What a phrase after the object does."""

    PARTNER = "partner"  # with the offshore team
    BENEFICIARY = "beneficiary"  # for 300 users, to students
    TOOLS = "tools"  # using Jira, with PowerShell
    PURPOSE = "purpose"  # to prevent outages, for easy deployment
    PLACE = "place"  # across 12 branches, in production
    CADENCE = "cadence"  # weekly, on a daily basis
    TIME = "time"  # in 2019, within the estimated time
    RESULT = "result"  # resulting in ..., which reduced ...
    CONTROL = "control"  # during maintenance windows, after approval, per policy
    AGENT = "agent"  # by the vendor
    PARTICIPLE = "participle"  # ", reviewing reports": a further act of the person
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Action:
    """One verb that heads a clause."""

    span: Span  # the verb word, with its particle where it stands beside it ("set up")
    lemma: str  # vocabulary lemma, or the surface form lower-cased where unknown
    action_class: str  # vocabulary class, "" where unknown
    form: VerbForm


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase with its head."""

    span: Span
    head: Span
    lemma: str  # of the head noun
    object_class: str  # vocabulary class of the head, "" where unknown


@dataclass(frozen=True, slots=True)
class Part:
    """A phrase behind the object; ``span`` begins at its first word (preposition, "to", participle)."""

    role: PartRole
    span: Span
    marker: Span  # the words that open it: "in conjunction with", "to", "using"


@dataclass(frozen=True, slots=True)
class Opener:
    """A weak opener that stands before the real head."""

    id: str  # vocabulary entry
    kind: str  # duty, help, involve, work, tasked, skill, list, ...
    span: Span


@dataclass(frozen=True, slots=True)
class Mark:
    """Project language that the person used without knowing it."""

    dimension: str  # scope schedule dependency stakeholder risk change result
    span: Span
    id: str  # vocabulary term entry


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number with its hedge and the noun or unit that it counts."""

    span: Span
    text: str
    hedge: str = ""
    noun: str = ""


@dataclass(frozen=True, slots=True)
class VerbUse:
    """Any verb of the bullet with the role in which it stands."""

    lemma: str
    span: Span
    use: Use


@dataclass(frozen=True, slots=True)
class Clause:
    """One act or run of acts with one object and what follows it.

    ``joiner`` is what stood between the clause before and this one (", and", ";", "."), empty for the first.
    ``opener``, ``lead`` (adverbs before the verb), ``actions``, ``object`` and ``parts`` lie in ``span`` in this order.
    Words that no piece covers are kept in the text as typed.
    """

    span: Span
    joiner: Span
    actions: tuple[Action, ...] = ()
    opener: Opener | None = None
    lead: Span | None = None
    object: Phrase | None = None
    parts: tuple[Part, ...] = ()
    passive: bool = False
    noun_headed: bool = False  # "On-call support for ...": no verb at its head

    def part(self, role: PartRole) -> Part | None:
        """The first part of that role."""
        return next((p for p in self.parts if p.role is role), None)


@dataclass(frozen=True, slots=True)
class Frame:
    """One bullet, read."""

    text: str
    clauses: tuple[Clause, ...] = ()
    verbs: tuple[VerbUse, ...] = ()
    marks: tuple[Mark, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    tools: tuple[Span, ...] = ()
    declined: str = ""  # why the bullet was not read: "not English", "no words", ...
    tokens: tuple[Token, ...] = field(default=(), repr=False)

    @property
    def action(self) -> Action | None:
        """The first action."""
        return next((a for c in self.clauses for a in c.actions), None)

    @property
    def object(self) -> Phrase | None:
        """The first object."""
        return next((c.object for c in self.clauses if c.object), None)


@dataclass(frozen=True, slots=True)
class Token:
    """A word of the parse, mapped to the user's text; ``head`` is an index into the same tuple (-1 for the root)."""

    span: Span
    lemma: str
    pos: str  # universal part of speech
    tag: str  # Penn tag
    dep: str
    head: int
