"""Moves of the vocabulary filled with facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from pmresume.model.bullet import Draft, LeftOut
from pmresume.model.frame import Frame, VerbForm
from pmresume.translate.plan.facts import Facts
from pmresume.translate.plan.moves import moves_for
from pmresume.translate.realise.pieces import Text, join, paths_of, plain, vocabulary
from pmresume.vocabulary.inflect import inflect
from pmresume.vocabulary.pattern import Slot, parse_saying
from pmresume.vocabulary.records import MoveRecord


@dataclass(frozen=True, slots=True)
class Told:
    """One way to tell a fact: a whole bullet, or what can follow one (then it begins with its own joint)."""

    text: Text
    ids: tuple[str, ...] = ()
    dimensions: tuple[str, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    moved_to_tools: tuple[str, ...] = ()
    part: Frame | None = None  # the part of its task that it tells, where the rest is among what is left out

    @property
    def paths(self) -> tuple[str, ...]:
        """The facts that it shows."""
        return paths_of(self.text)

    @property
    def size(self) -> int:
        """Number of words; a comma or semicolon that joins it to what stands before is none."""
        return len(plain(self.text).lstrip(",; ").split())


def of_draft(draft: Draft) -> Told:
    """A task's wording as something that a bullet can begin with."""
    return Told(draft.pieces, draft.ids, draft.dimensions, draft.left_out, draft.moved_to_tools)


def tell(group: str, facts: Facts, **slots: Text) -> tuple[Told, ...]:
    """All licensed wordings of ``group`` whose slots are filled, in the order of their ids, in the work's tense."""
    return _told(group, facts, slots, past=facts.past)


def tell_past(group: str, facts: Facts, **slots: Text) -> tuple[Told, ...]:
    """The same of what is over, whatever the tense of the work."""
    return _told(group, facts, slots, past=True)


def _told(group: str, facts: Facts, slots: Mapping[str, Text], *, past: bool) -> tuple[Told, ...]:
    return tuple(
        Told(fill(move, slots, facts, past=past), (move.id,), (move.dimension,) if move.dimension else ())
        for move in moves_for(group, facts)
        if fits(move, slots)
    )


def fits(move: MoveRecord, slots: Mapping[str, Text]) -> bool:
    """Whether every slot of the move has something to say."""
    return all(not isinstance(p, Slot) or p.verb or slots.get(p.name) for p in parse_saying(move.says))


def fill(move: MoveRecord, slots: Mapping[str, Text], facts: Facts, *, past: bool) -> Text:
    """The move's words around the slots; its verb in the tense of the bullet, with a capital at the beginning."""
    out: list[Text] = []
    for n, part in enumerate(parse_saying(move.says)):
        if isinstance(part, str):
            out.append(vocabulary(part, move.id))
        elif part.verb:
            form = VerbForm(part.args[0]) if part.args else VerbForm.PAST if past else VerbForm.BASE
            said = inflect(part.name, form, facts.lexicon)
            out.append(vocabulary(said if n else said[:1].upper() + said[1:], move.id))
        else:
            out.append(slots[part.name])
    return join(*out)
