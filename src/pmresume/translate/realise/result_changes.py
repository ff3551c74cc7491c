"""Which way a result went, and by how much, from the figures that the person gave."""

from __future__ import annotations

import re
from dataclasses import replace

from pmresume.language.numbers import write_figure, write_money, write_unit
from pmresume.model.bullet import Origin
from pmresume.model.inventory import Result
from pmresume.translate.realise.pieces import Text, fact, join
from pmresume.translate.realise.spoken_changes import duration, same_measure, size_of

_UP = re.compile(r"\b(?:up|more|plus|increase[ds]?|rose|higher|gained?|grew|raised|improved)\b|^\+", re.I)

_DOWN = re.compile(
    r"\b(?:down|less|fewer|minus|decrease[ds]?|fell|lower(?:ed)?|reduced|cut|dropped|saved?)\b|^[-−–]|[$€£][-−]", re.I
)

_BOTH_ENDS = re.compile(r"^\s*(?:from )?(?P<before>\S.*?) (?:to|->|→) (?P<after>\S.*?)\s*$", re.I)


def _of_change(origin: Origin, path: str) -> Origin:
    return replace(origin, ref=f"{path}.change") if origin.ref in (f"{path}.before", f"{path}.after") else origin


def change_of(result: Result, path: str) -> tuple[str, Text]:
    """("down" or "up", the figures as words) of a metric's result; ("", ()) where they do not decide."""
    per = join(" ", fact(f"per {write_unit(result.per)}", f"{path}.per")) if result.per else ()
    if result.before and result.after:
        before, after = (duration(v) or write_figure(v, result.unit) for v in (result.before, result.after))
        first, second = size_of(f"{result.before} {result.unit}"), size_of(f"{result.after} {result.unit}")
        if first is None or second is None or first == second or not same_measure(result.before, result.after):
            return "", ()
        text = join("from ", fact(before, f"{path}.before"), " to ", fact(after, f"{path}.after"), per)
        return ("down" if second < first else "up"), text
    if (both := _BOTH_ENDS.match(result.change)) is not None and not (result.before or result.after):
        before, after = both["before"], both["after"]
        way, text = change_of(result.model_copy(update={"before": before, "after": after, "change": ""}), path)
        return way, tuple(replace(p, origin=_of_change(p.origin, path)) for p in text)
    if result.change:
        change = result.change.strip()
        way = "down" if _DOWN.search(change) else "up" if _UP.search(change) else ""
        bare = re.sub(
            r"^(?:(?:went|is|was)\s+)?(?:up|down|by|minus|plus|reduced|increased|decreased|fell|rose|"
            r"dropped|cut|saved|improved|lower|higher|[-+−–])\s*(?:by\s+)?",
            "",
            change,
            flags=re.I,
        )
        bare = re.sub(
            r"\s*(?:less|more|fewer|lower|higher|reduction|increase|decrease|drop|cut|saved)$", "", bare, flags=re.I
        )
        money = result.unit.lower() in ("usd", "eur", "gbp", "$", "€", "£", "dollars", "euros")
        figure = write_money(f"{bare} {result.unit}") if money else write_figure(bare, result.unit)
        return way, join("by ", fact(figure, f"{path}.change"), per)
    return "", ()
