"""Counted things of the scope as words."""

from __future__ import annotations

from collections.abc import Sequence

from pmresume.translate.plan.facts import Facts
from pmresume.translate.plan.scope import ScopeUse
from pmresume.translate.realise.pieces import Text, fact, join, listed, vocabulary
from pmresume.vocabulary.inflect import singular

_HEAPS = frozenset(("backlog", "list", "queue", "inventory", "catalog", "pool", "fleet"))


def around_text(uses: tuple[ScopeUse, ...]) -> Text:
    """What the scope counts, behind anything: for people, across places, covering things."""
    by_kind = {k: listed([counted(u) for u in uses if u.kind == k]) for k in ("people", "place", "thing")}
    covering = vocabulary(", covering ", "move.scope.covering.a")
    return join(
        *((" for ", by_kind["people"]) if by_kind["people"] else ()),
        *((" across ", by_kind["place"]) if by_kind["place"] else ()),
        *((covering, by_kind["thing"]) if by_kind["thing"] else ()),
    )


def counted(use: ScopeUse, before: str = "", noun: str = "") -> Text:
    """A counted noun; words of the name may stand between the count and the noun."""
    parts: list[Text | str] = [fact(use.count, use.path), " "]
    if before:
        parts += [fact(before, use.path), " "]
    parts.append(fact(noun or use.noun, use.path))
    if use.per:
        parts += [" ", fact(use.per, use.path)]
    return join(*parts)


def use_class(use: ScopeUse, modifiers: Sequence[str], verb: str, facts: Facts) -> str:
    """How an item stands to the work that ``modifiers`` and ``verb`` name: place, people, thing, or told aside.

    "4,800 firewall rules across 22 firewalls"; desks that are moved are no place.
    """
    head = singular(use.head.lower())
    if head == "team":
        return "place"  # "across five scrum teams": they are where the work is done, not those it is done for
    if use.kind == "place" and head in ("desk", "room", "seat"):
        return "thing" if verb in ("move", "relocate") else "place"
    named = [singular(m.lower()) for m in modifiers]
    if use.kind == "thing" and head in named[:-1] and named[-1] not in _HEAPS:
        return "place"
    team = facts.work.team
    heads = {singular(r.lower().split()[-1]) for r in (team.roles if team is not None else ()) if r.split()}
    # "For 640 users" beside a team of key users: the two would be mistaken for each other.
    return "aside" if use.kind == "people" and head in heads else use.kind


def without_places(modifiers: Sequence[str], uses: Sequence[ScopeUse]) -> list[str]:
    """The words of a name without the places that the scope will say: "branch office" beside "across 12 branches"."""
    kept = list(modifiers)
    lowered = [singular(w.lower()) for w in kept]
    for use in uses:
        head = singular(use.head.lower())
        if use.kind not in ("place", "people") or head not in lowered:
            continue
        at = lowered.index(head)
        own = [singular(w) for w in use.words]
        first = max(0, at + 1 - len(own))
        if len(own) > 1 and lowered[first : at + 1] == own:
            del kept[first:at]
            del lowered[first:at]
            at = first
        office = at + 1 < len(lowered) and lowered[at + 1] in ("office", "site", "store", "location")
        end = at + 2 if office else at + 1
        if len(kept) > end - at or use.kind == "place":
            del kept[at:end]
            del lowered[at:end]
    return kept
