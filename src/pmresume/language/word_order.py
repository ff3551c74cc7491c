"""Words that stand in the wrong order or number where one right form is certain: "application quarterly releases"."""

from __future__ import annotations

import re
from collections.abc import Callable

Said = str | Callable[[re.Match[str]], str]

_TIMES = "daily|weekly|biweekly|bi-weekly|monthly|quarterly|yearly|annual|nightly"
_COUNTED = (
    "releases|updates|patches|reviews|deployments|backups|reports|builds|audits|scans|inspections|meetings|closes|"
    "reconciliations|upgrades|checks"
)
_THINGS = "application|software|system|code|server|database|security|network|vendor|project|account|inventory|access"
_BOUGHT = "systems|equipment|hardware|software|devices|products|arrays|appliances|solutions|tools|servers|switches"
_ONE = r"[A-Z][\w&/]*"
_NOUN_END = r"(?=\s*[,.;]|$| (?:for|at|across|in|and|of|to|within)\b)"

WORD_ORDER: tuple[tuple[str, re.Pattern[str], Said], ...] = (
    # "application quarterly releases"
    (
        "tidy.usage",
        re.compile(rf"\b(?P<what>{_THINGS}) (?P<time>{_TIMES}) (?P<head>{_COUNTED})\b", re.I),
        lambda m: f"{m['time']} {m['what']} {m['head']}",
    ),
    # "storage systems using various vendors": a vendor is not used
    (
        "tidy.usage",
        re.compile(rf"(?<= )(?P<what>{_BOUGHT}) using (?P<many>(?:various|multiple|different|several) vendors)\b"),
        lambda m: f"{m['what']} from {m['many']}",
    ),
    # "DoD and other non-DoD agencies"
    (
        "tidy.usage",
        re.compile(r"\b(?P<kept>(?P<name>[\w-]+) and )other (?=non-(?P=name)\b)", re.I),
        lambda m: m["kept"],
    ),
    # "for Research, Derivative, Sales team"
    (
        "tidy.usage",
        re.compile(
            r"\b(?P<kept>(?:[Ff]or|[Ww]ith|[Bb]y|[Tt]o|between|across|from) "
            rf"{_ONE}, (?:{_ONE},? )*(?:and )?{_ONE} [Tt]eam)\b"
            r"(?=\s*[,.;]|$| (?:to|and|in|for|on|[A-Z]))"
        ),
        lambda m: m["kept"] + "s",
    ),
    # "IT operation"
    ("tidy.usage", re.compile(rf"\bIT [Oo]peration{_NOUN_END}"), "IT operations"),
)
