"""The kinds of vocabulary entry, as a coach writes them in YAML.

Every file under ``vocab/<kind>/`` is a mapping with ``source``, ``licence`` and ``entries``. Unknown keys are refused.
An entry's id is unique over all kinds. Loading at run time uses the compiled JSON, not these models.
"""

from __future__ import annotations

from typing import Literal

from pydantic import BaseModel, ConfigDict

Dimension = Literal["scope", "schedule", "dependency", "stakeholder", "risk", "change", "result"]


class Entry(BaseModel):
    """Frozen, no unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class ActionEntry(Entry):
    """vocab/actions: an IT or PM verb. Its id is ``action.<lemma>`` (spaces become hyphens)."""

    lemma: str  # "patch", "set up", "back up"
    class_: str  # yaml key `class`: build change fix support operate secure test analyze document communicate lead ...
    third: str
    past: str
    participle: str
    gerund: str
    noun: str = ""  # deverbal noun that may stand for the act: "migration", "configuration"; empty where none is
    also: Literal["", "noun", "adjective", "both"] = ""  # what else the base form is (test, support, open)
    weak: bool = False  # says little by itself (do, make, use, perform)
    spellings: tuple[str, ...] = ()  # other surface forms: "setup", "trouble shoot", "analyse", "instal"


class ObjectEntry(Entry):
    """vocab/objects: an IT noun or compound, singular, lower case. Id ``object.<lemma>``."""

    lemma: str  # "server", "access point", "change request"
    class_: str  # yaml key `class`: server network device application data document user team process ...
    plural: str = ""  # empty: regular; same as lemma: uncountable or invariant
    kind: Literal["thing", "place", "people", "mass", "time", "abstract"] = "thing"
    spellings: tuple[str, ...] = ()


class OpenerEntry(Entry):
    """vocab/openers: words that weaken a bullet before its real head."""

    id: str  # opener.responsible-for
    kind: Literal["duty", "help", "involve", "work", "role", "tasked", "skill", "list", "experience", "ability"]
    match: tuple[str, ...]  # literal word sequences, lower case


class Example(Entry):
    """An entry at work; runs as a test."""

    task: str
    says: str = ""  # what the entry makes of it
    facts: dict[str, object] | None = None  # project facts beside it, as in an inventory
    not_: bool = False  # yaml key `not`: the entry must leave the task alone


class ConstructionEntry(Entry):
    """vocab/constructions: an edit of the user's words, as a pattern and what it says (see docs/vocabulary.md)."""

    id: str
    match: str | tuple[str, ...]
    says: str
    when: dict[str, object] = {}
    adds: tuple[str, ...] = ()  # content words that the entry may add; must stand literally in `says`
    dimensions: tuple[Dimension, ...] = ()
    level: Literal["clause", "wording"] = "clause"
    tidy: bool = False  # spelling or punctuation only: does not count as rewording
    rank: int = 0  # preferred where several match, higher first
    examples: tuple[Example, ...]


class Ask(Entry):
    """A question that an entry suggests while the fact is missing."""

    fact: str
    question: str


class PhraseEntry(Entry):
    """vocab/phrases: action x object said as a project manager would, and what to ask."""

    id: str
    action: tuple[str, ...]  # lemmas or `class:<action class>`
    object: tuple[str, ...] = ()  # lemmas or `class:<object class>`; empty: any
    says: str = ""  # pattern output for the clause, as in constructions; empty: it only asks and marks dimensions
    deliverable: str = ""
    dimensions: tuple[Dimension, ...] = ()
    asks: tuple[Ask, ...] = ()
    examples: tuple[Example, ...]


class LicenceEntry(Entry):
    """vocab/licences: a PM verb or qualifier and the evidence it needs. Without a licence it does not load."""

    id: str
    words: tuple[str, ...]  # all inflections that the licence covers
    kind: Literal["verb", "qualifier"]
    ownership: str = ""  # at least this ownership licenses it
    unknown: bool = False  # an undeclared ownership licenses it too
    own_verb: tuple[str, ...] = ()  # ... or the person's own main verb is one of these lemmas
    said: tuple[str, ...] = ()  # ... or the source says one of these word sequences
    fact: tuple[str, ...] = ()  # and each of these facts must be given: results, risks.response, dependencies, ...
    status: tuple[str, ...] = ()  # and the project's status is one of these
    never: bool = False  # only if the source itself has the word


class ToolEntry(Entry):
    """vocab/tools: a product with its spelling. Id ``tool.<name>``."""

    name: str
    aliases: tuple[str, ...] = ()
    category: str


class AcronymEntry(Entry):
    """vocab/acronyms: one certain ``expansion``, or several ``senses``; ``ask`` where lines seldom tell which."""

    short: str
    expansion: str = ""
    senses: tuple[str, ...] = ()
    ask: bool = False


class MetricEntry(Entry):
    """vocab/metrics: words of a metric and which direction is good."""

    id: str
    match: tuple[str, ...]
    good: Literal["down", "up"]


class TermEntry(Entry):
    """vocab/terms: project language that people use without knowing it, by dimension."""

    id: str
    match: tuple[str, ...]  # word sequences, lower case; a trailing * matches any inflection
    dimension: Dimension


class MoveEntry(Entry):
    """vocab/moves: how one fact of a project is told, as a template over named slots.

    The literal words of ``says`` are what the entry licenses, and only while its conditions hold.
    """

    id: str  # move.schedule-ahead
    says: str  # "finishing {lead} ahead of the {deadline} deadline"
    needs: tuple[str, ...] = ()  # facts that must be given: deadline, finished, risks.response, results.before, ...
    ownership: str = ""  # at least this
    below: str = ""  # and strictly below this
    unknown: bool = False  # an undeclared ownership will do
    status: tuple[str, ...] = ()
    dimension: Dimension | None = None
    asks: tuple[Ask, ...] = ()
    examples: tuple[Example, ...] = ()


class StopEntry(Entry):
    """vocab/stop: words of the frequency tables that are no verb or no object, so that coverage leaves them out."""

    id: str
    of: Literal["verb", "object"]
    why: str
    words: tuple[str, ...]
