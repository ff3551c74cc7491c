"""The entries as a run uses them: plain frozen data built straight from the compiled JSON.

Attribute names are those of ``entries.py``, with ``id`` added where a coach does not write it. Nothing here imports
pydantic, which would cost a run more than loading the whole vocabulary.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pmresume.model.frame import VerbForm


@dataclass(frozen=True, slots=True)
class ActionRecord:
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


@dataclass(frozen=True, slots=True)
class ObjectRecord:
    """A noun; ``plural`` is always filled, and equals ``lemma`` where the noun has no plural of its own."""

    id: str
    lemma: str
    class_: str
    plural: str
    kind: str
    spellings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OpenerRecord:
    """Words that weaken a bullet before its real head."""

    id: str
    kind: str
    match: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ExampleRecord:
    """An entry at work."""

    task: str
    says: str
    facts: Mapping[str, object] | None
    not_: bool


@dataclass(frozen=True, slots=True)
class AskRecord:
    """A question for a missing fact."""

    fact: str
    question: str


@dataclass(frozen=True, slots=True)
class ConstructionRecord:
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


@dataclass(frozen=True, slots=True)
class PhraseRecord:
    """Action x object in a project manager's words."""

    id: str
    action: tuple[str, ...]
    object: tuple[str, ...]
    says: str
    deliverable: str
    dimensions: tuple[str, ...]
    asks: tuple[AskRecord, ...]
    examples: tuple[ExampleRecord, ...]


@dataclass(frozen=True, slots=True)
class LicenceRecord:
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


@dataclass(frozen=True, slots=True)
class ToolRecord:
    """A product with its spelling."""

    id: str
    name: str
    aliases: tuple[str, ...]
    category: str


@dataclass(frozen=True, slots=True)
class AcronymRecord:
    """One certain expansion, or several senses."""

    id: str
    short: str
    expansion: str
    senses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MetricRecord:
    """Words of a metric and its good direction, ``down`` or ``up``."""

    id: str
    match: tuple[str, ...]
    good: str


@dataclass(frozen=True, slots=True)
class TermRecord:
    """Project language by dimension."""

    id: str
    match: tuple[str, ...]
    dimension: str


@dataclass(frozen=True, slots=True)
class MoveRecord:
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


@dataclass(frozen=True, slots=True)
class StopRecord:
    """Words that the frequency tables hold by mistake; ``of`` is ``verb`` or ``object``."""

    id: str
    of: str
    why: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FileRecord:
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
