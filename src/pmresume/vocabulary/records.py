"""The entries as a run uses them: plain immutable data built straight from the compiled JSON.

Attribute names are those of ``entries.py``, with ``id`` added where a coach does not write it. Nothing here imports
pydantic, which would cost a run more than loading the whole vocabulary.

Why: named tuples, not frozen dataclasses, because thousands are made in every run and these take a tenth of the time.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from pmresume.model.frame import VerbForm


class ActionRecord(NamedTuple):
    """A verb with its forms."""

    id: str
    lemma: str
    class_: str
    third: str
    past: str
    participle: str
    gerund: str
    noun: str
    also: str
    weak: bool
    spellings: tuple[str, ...]

    def form(self, form: VerbForm) -> str:
        """The verb in one of its forms."""
        if form is VerbForm.BASE:
            return self.lemma
        return str(getattr(self, form.value))


class ObjectRecord(NamedTuple):
    """A noun; ``plural`` is always filled, and equals ``lemma`` where the noun has no plural of its own."""

    id: str
    lemma: str
    class_: str
    plural: str
    kind: str
    spellings: tuple[str, ...]


class OpenerRecord(NamedTuple):
    """Words that weaken a bullet before its real head."""

    id: str
    kind: str
    match: tuple[str, ...]


class ExampleRecord(NamedTuple):
    """An entry at work."""

    task: str
    says: str
    facts: Mapping[str, object] | None
    not_: bool


class AskRecord(NamedTuple):
    """A question for a missing fact."""

    fact: str
    question: str


class ConstructionRecord(NamedTuple):
    """An edit of the user's words; ``match`` is a tuple even where one pattern was written."""

    id: str
    match: tuple[str, ...]
    says: str
    when: Mapping[str, object]
    adds: tuple[str, ...]
    dimensions: tuple[str, ...]
    level: str
    tidy: bool
    rank: int
    examples: tuple[ExampleRecord, ...]


class PhraseRecord(NamedTuple):
    """Action x object in a project manager's words."""

    id: str
    action: tuple[str, ...]
    object: tuple[str, ...]
    says: str
    deliverable: str
    dimensions: tuple[str, ...]
    asks: tuple[AskRecord, ...]
    examples: tuple[ExampleRecord, ...]


class LicenceRecord(NamedTuple):
    """A word of responsibility or a qualifier with the evidence that it needs."""

    id: str
    words: tuple[str, ...]
    kind: str
    ownership: str
    unknown: bool
    own_verb: tuple[str, ...]
    said: tuple[str, ...]
    fact: tuple[str, ...]
    status: tuple[str, ...]
    never: bool


class ToolRecord(NamedTuple):
    """A product with its spelling."""

    id: str
    name: str
    aliases: tuple[str, ...]
    category: str


class AcronymRecord(NamedTuple):
    """One certain expansion, or several senses; ``ask`` where lines seldom tell which of them is meant."""

    id: str
    short: str
    expansion: str
    senses: tuple[str, ...]
    ask: bool


class MetricRecord(NamedTuple):
    """Words of a metric and its good direction, ``down`` or ``up``."""

    id: str
    match: tuple[str, ...]
    good: str


class TermRecord(NamedTuple):
    """Project language by dimension."""

    id: str
    match: tuple[str, ...]
    dimension: str


class MoveRecord(NamedTuple):
    """How one fact of a project is told."""

    id: str
    says: str
    needs: tuple[str, ...]
    ownership: str
    below: str
    unknown: bool
    status: tuple[str, ...]
    dimension: str | None
    asks: tuple[AskRecord, ...]
    examples: tuple[ExampleRecord, ...]


class StopRecord(NamedTuple):
    """Words that the frequency tables hold by mistake; ``of`` is ``verb`` or ``object``."""

    id: str
    of: str
    why: str
    words: tuple[str, ...]


class FileRecord(NamedTuple):
    """One vocabulary file: where it stands, what it holds and whose it is."""

    path: str  # "actions/build.yaml", below its folder
    kind: str
    source: str
    licence: str
    entries: int  # how many of its entries are in use (an overlay may have replaced some)


Record = (
    ActionRecord
    | ObjectRecord
    | OpenerRecord
    | ConstructionRecord
    | PhraseRecord
    | LicenceRecord
    | ToolRecord
    | AcronymRecord
    | MetricRecord
    | TermRecord
    | MoveRecord
    | StopRecord
)

RECORDS: Mapping[str, type[Record]] = {
    "actions": ActionRecord,
    "objects": ObjectRecord,
    "openers": OpenerRecord,
    "constructions": ConstructionRecord,
    "phrases": PhraseRecord,
    "licences": LicenceRecord,
    "tools": ToolRecord,
    "acronyms": AcronymRecord,
    "metrics": MetricRecord,
    "terms": TermRecord,
    "moves": MoveRecord,
    "stop": StopRecord,
}
