"""The facts that one line tells, named within their work, and a digest by which a change of them is noticed."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence

from pmresume.model.bullet import Bullet
from pmresume.model.inventory import Work
from pmresume.translate.evidence import text_at

# Letters alone, none of them a vowel: YAML takes no such word for a number, a date or a truth value.
_LETTERS = "bcdfghjklmnpqrst"
_DIGEST = 4  # letters a fact
_WEAK = ("name", "kind")  # what several lines of a work may tell
_FACT = re.compile(r"scope\.(?P<scope>.+)|(?P<list>\w+)\[(?P<index>\d+)\]|(?P<alone>\w+)")


def facts_of(bullet: Bullet, entry: str) -> tuple[str, ...]:
    """What a generated ``bullet`` of ``entry`` ("projects[0]") tells: ``scope.servers``, ``results[0]``, ``tasks[1]``.

    The name of the work counts only where the line tells nothing else.
    """
    inner = [path.removeprefix(f"{entry}.") for path in bullet.paths if path.startswith(f"{entry}.")]
    found = [*dict.fromkeys(filter(None, map(fact_of, inner))), *(f"tasks[{n}]" for n in bullet.tasks)]
    strong = [path for path in dict.fromkeys(found) if path not in _WEAK]
    return tuple(strong) or tuple(path for path in found if path == "name")


def fact_of(path: str) -> str:
    """``risks[0]`` for ``risks[0].response``; "" for what is no fact."""
    found = _FACT.match(path)
    return found.group() if found else ""


def fact_text(work: Work, fact: str) -> str:
    """The fact as text, "" where there is none any more."""
    found = _FACT.fullmatch(fact)
    if found is None:
        return ""
    if found["scope"]:
        return next((f"{item.value} {item.key}" for item in work.scope if item.key == found["scope"]), "")
    return " ".join(text_at(work, fact).split())


def digest(work: Work, facts: Sequence[str]) -> str:
    """One group of letters a fact, in order, joined by hyphens."""
    return "-".join(_digest(fact_text(work, fact)) for fact in facts)


def _digest(text: str) -> str:
    number = int.from_bytes(hashlib.sha256(text.encode()).digest()[:_DIGEST], "big")
    return "".join(_LETTERS[(number >> 4 * n) % len(_LETTERS)] for n in range(_DIGEST))


def resolve(work: Work, facts: Sequence[str], recorded: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Where the ``facts`` are that had the ``recorded`` digests, and which of them changed since.

    A fact that moved within its list, as a task does when one is added above it, is found again. Without record
    nothing counts as changed that is there at all.
    """
    groups = recorded.split("-") if recorded.strip() else []
    known = groups if len(groups) == len(facts) else [""] * len(facts)
    now, changed = [], []
    for fact, group in zip(facts, known, strict=True):
        text = fact_text(work, fact)
        same = bool(text) and (_digest(text) == group.strip() if group else not groups)
        moved = "" if same or not group else _elsewhere(work, fact, group.strip())
        now.append(moved or fact)
        if not same and not moved:
            changed.append(fact)
    return tuple(dict.fromkeys(now)), tuple(dict.fromkeys(changed))


def _elsewhere(work: Work, fact: str, group: str) -> str:
    found = _FACT.fullmatch(fact)
    if found is None or not found["list"]:
        return ""
    count = len(getattr(work, found["list"], ()))
    others = [f"{found['list']}[{n}]" for n in range(count)]
    matching = [other for other in others if _digest(fact_text(work, other)) == group]
    return matching[0] if len(matching) == 1 else ""
