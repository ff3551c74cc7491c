"""Counted things of the scope as words."""

from __future__ import annotations

from pmresume.translate.plan.scope import ScopeUse
from pmresume.translate.realise.pieces import Text, fact, join, listed, vocabulary


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
