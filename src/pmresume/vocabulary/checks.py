"""What one entry cannot show alone: references, licences, twins, collisions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pmresume.vocabulary.source import Fault, Located


def check(held: Sequence[Located]) -> list[Fault]:
    """The faults of a merged vocabulary."""
    return [*_licences(held)]


def _licences(held: Sequence[Located]) -> Iterator[Fault]:
    for item in held:
        if item.kind != "licences":
            continue
        e = item.entry
        if not (e.ownership or e.unknown or e.own_verb or e.said or e.fact or e.status or e.never):
            yield item.fault("", "a PM verb or qualifier needs a licence: add ownership, own_verb, said, fact or never")
