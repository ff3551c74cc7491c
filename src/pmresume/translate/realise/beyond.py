"""What the scope counts beyond a project's name, behind the work: of things, across places, for people."""

from __future__ import annotations

from collections.abc import Sequence

from pmresume.translate.plan.scope import ScopeUse
from pmresume.translate.plan.workname import WorkName
from pmresume.translate.realise.counts import counted
from pmresume.translate.realise.pieces import Text, join, listed, vocabulary
from pmresume.vocabulary.inflect import singular

MOST_IN_LINE = 3  # things behind one preposition; more are told as "covering"


def rest_of_scope(left: Sequence[tuple[ScopeUse, str]], things: str, name: WorkName, *, told: bool) -> Text:
    """The items of ``left`` with their class; ``things`` is the preposition of things, or "covering".

    ``told`` where the name or the kind says what work it was.
    """
    by_kind = {k: [u for u, kind in left if kind == k] for k in ("thing", "place", "people", "aside")}
    covering = vocabulary(", covering ", "move.scope.covering.a")
    if len(by_kind["thing"]) > MOST_IN_LINE:
        return join(covering, _row([u for u, _ in left]))
    out: list[Text | str] = []
    rates = [u for u in by_kind["thing"] if u.per]
    if rates and not told and not name.tail:
        out += [" for ", _row(rates)]
        by_kind["thing"] = [u for u in by_kind["thing"] if not u.per]
    aside: list[ScopeUse] = by_kind["aside"]
    if by_kind["thing"] and things == "covering":
        aside, by_kind["thing"] = by_kind["thing"], []
    if by_kind["thing"]:
        out += [f" {things} ", listed([_once(u, name) for u in by_kind["thing"]])]
    if by_kind["place"]:
        word = "to" if things == "to" and not by_kind["thing"] and not name.tail else "across"
        if word == "across" and things == "across" and by_kind["thing"]:
            return join(" across ", _row([*by_kind["thing"], *by_kind["place"]]))
        out += [f" {word} ", _row(by_kind["place"])]
    if by_kind["people"] and name.tail.startswith("for "):
        # "for an insurer for 26 users" would set the one beside the other.
        return join(*out, covering, _row([u for u, _ in left if u.kind != "place"]))
    if by_kind["people"]:
        out += [" for ", _row(by_kind["people"])]
    return join(*out, covering, _row(aside)) if aside else join(*out)


def _row(uses: Sequence[ScopeUse]) -> Text:
    return listed([counted(u) for u in uses])


def _once(use: ScopeUse, name: WorkName) -> Text:
    """What is counted without the words that the name has just said: "network monitoring ... of 430 devices"."""
    named = {singular(w.lower()) for w in name.modifiers}
    said = name.noun is not None and len(use.words) > 1 and all(singular(w) in named for w in use.words[:-1])
    return counted(use, "", use.head) if said and not use.per else counted(use)
