"""Moves of the vocabulary filled with facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pmresume.model.frame import VerbForm
from pmresume.translate.plan.facts import Facts
from pmresume.translate.plan.moves import moves_for
from pmresume.translate.realise.pieces import Text, join, paths_of, plain, vocabulary
from pmresume.vocabulary.inflect import inflect
from pmresume.vocabulary.pattern import Slot, parse_saying
from pmresume.vocabulary.records import MoveRecord


@dataclass(frozen=True, slots=True)
class Told:
    """One way to tell a fact: a whole bullet, or what can follow one (then it begins with its own joint)."""

    id: str
    text: Text
    dimension: str = ""

    @property
    def paths(self) -> tuple[str, ...]:
        """The facts that it shows."""
        return paths_of(self.text)

    @property
    def size(self) -> int:
        """Number of words."""
        return len(plain(self.text).split())


def tell(group: str, facts: Facts, *, past: bool | None = None, **slots: Text) -> tuple[Told, ...]:
    """All licensed wordings of ``group`` whose slots are filled, in the order of their ids."""
    tense = facts.past if past is None else past
    return tuple(
        Told(move.id, fill(move, slots, facts, past=tense), move.dimension or "")
        for move in moves_for(group, facts)
        if fits(move, slots)
    )


def fits(move: MoveRecord, slots: Mapping[str, Text]) -> bool:
    """Whether every slot of the move has something to say."""
    return all(not isinstance(p, Slot) or p.verb or slots.get(p.name) for p in parse_saying(move.says))


def fill(move: MoveRecord, slots: Mapping[str, Text], facts: Facts, *, past: bool) -> Text:
    """The move's words around the slots; its verb in the tense of the bullet."""
    out: list[Text] = []
    for part in parse_saying(move.says):
        if isinstance(part, str):
            out.append(vocabulary(part, move.id))
        elif part.verb:
            form = VerbForm.PAST if past else VerbForm.BASE
            out.append(vocabulary(inflect(part.name, form, facts.lexicon), move.id))
        else:
            out.append(slots[part.name])
    return join(*out)
