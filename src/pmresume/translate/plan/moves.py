"""Which moves of the vocabulary may be made with the facts at hand."""

from __future__ import annotations

from pmresume.model.inventory import Ownership, Work
from pmresume.translate.plan.facts import Facts
from pmresume.vocabulary.records import MoveRecord


def moves_for(group: str, facts: Facts) -> tuple[MoveRecord, ...]:
    """The moves whose id is ``move.<group>.<letter>`` and whose conditions hold, in the order of their ids."""
    prefix = f"move.{group}."
    return tuple(
        m for m in facts.lexicon.moves if m.id.startswith(prefix) and "." not in m.id[len(prefix) :] and holds(m, facts)
    )


def holds(move: MoveRecord, facts: Facts) -> bool:
    """Whether ownership, status and the needed facts are there."""
    if move.ownership or move.below:
        if facts.rank is None:
            if not move.unknown:
                return False
        else:
            least = Ownership(move.ownership).rank if move.ownership else 0
            below = Ownership(move.below).rank if move.below else len(Ownership)
            if not least <= facts.rank < below:
                return False
    if move.status and (facts.state is None or facts.state.value not in move.status):
        return False
    return all(given(facts.work, need) for need in move.needs)


def given(work: Work, need: str) -> bool:
    """Whether the fact named by a dotted key is there; in a list, one member that has it will do."""
    head, _, rest = need.partition(".")
    value = getattr(work, head, None)
    if not value:
        return False
    if not rest:
        return True
    members = value if isinstance(value, tuple) else (value,)
    return any(bool(getattr(member, rest, None)) for member in members)
