"""Results in compact form, and which of them may be told outside their own bullet."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pmresume.language.nouns import article_for
from pmresume.language.numbers import read_count, write_figure, write_unit
from pmresume.language.tidy import tidy
from pmresume.model.inventory import Ownership, ProjectStatus, Result
from pmresume.translate.document.told import Told
from pmresume.translate.document.wording import one_line
from pmresume.vocabulary.lexicon import Lexicon
from pmresume.vocabulary.metrics import good_way

_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800, "month": 2629800, "year": 31557600}
_SIGNS = {"down": -1, "up": 1}
_DIRECTION = re.compile(
    r"(?:down|fell|cut|reduced|decreased|dropped|lower|up|rose|raised|increased|grew|higher)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Change:
    """A measured result; ``direction`` is -1, 0 or 1, ``size`` the share by which it changed (0 where unknown)."""

    metric: str
    figures: str  # "from 9 hours to 1 hour per quarter"
    direction: int
    size: float


@dataclass(frozen=True, slots=True)
class Best:
    """A result as a clause: "unplanned downtime fell from 9 hours to 1 hour per quarter"."""

    told: Told
    clause: str


def best_result(works: Sequence[Told], lexicon: Lexicon) -> Best | None:
    """The measured result that changed most for the better, those of works with a greater part in them first."""
    found: list[tuple[int, float, Best]] = []
    for told in works:
        rank = told.work.ownership.rank if told.work.ownership else 0
        for result in tellable(told):
            change = change_of(result)
            if change is None or not change.direction or worse(result, lexicon):
                continue
            verb = "fell" if change.direction < 0 else "rose"
            clause = f"{_with_article(change.metric, lexicon)} {verb} {change.figures}"
            found.append((min(rank, Ownership.COORDINATED.rank), change.size, Best(told, clause)))
    return max(found, key=lambda entry: entry[:2])[2] if found else None


def worse(result: Result, lexicon: Lexicon) -> bool:
    """Whether a measured result went the wrong way."""
    change = change_of(result)
    return (
        change is not None
        and change.direction != 0
        and _SIGNS.get(good_way(change.metric, lexicon)) == -change.direction
    )


def tellable(told: Told) -> Iterator[Result]:
    """The results that a summary or list may repeat.

    Never those of work that is only planned or was only watched, never one that was kept out of the bullets for a
    reason; those of unfinished work, and those told in words, only where a verified bullet tells them too.
    """
    if told.work.ownership is Ownership.OBSERVED or told.state in (ProjectStatus.PLANNED, ProjectStatus.CANCELLED):
        return
    finished = told.state is ProjectStatus.FINISHED
    for number, result in enumerate(told.work.results):
        path = f"results[{number}]"
        if told.shows(path) or (finished and result.metric and not told.leaves_out(path)):
            yield result


def compact(result: Result, lexicon: Lexicon) -> str:
    """``unplanned downtime from 9 hours to 1 hour per quarter``, ``manual reporting down 80%``, or the text."""
    change = change_of(result)
    if change is not None:
        return f"{tidy(change.metric, lexicon)} {change.figures}"
    if result.metric and result.change.strip():
        return f"{tidy(result.metric, lexicon)}{_moved(one_line(result.change))}{_per(result)}"
    return tidy(result.text, lexicon) if not result.metric else ""


def change_of(result: Result) -> Change | None:
    """The change from before to after; None where one side is missing."""
    if not (result.metric and result.before.strip() and result.after.strip()):
        return None
    before, after = write_figure(result.before, result.unit), write_figure(result.after, result.unit)
    old, new = _value(before), _value(after)
    direction, size = 0, 0.0
    if old is not None and new is not None and (old[1] == new[1] or "zero" in (before, after)):
        direction = (new[0] > old[0]) - (new[0] < old[0])
        top = max(new[0], old[0])
        size = abs(new[0] - old[0]) / top if top > 0 else 0.0
    return Change(one_line(result.metric), f"from {before} to {after}{_per(result)}", direction, size)


_PREPOSITION = re.compile(r" (?:of|for|in|at|from|on|to|per|with|by|between|after|before|over) ")
_MASS_WORDS = """
resolution satisfaction attendance utilization adoption turnover retention throughput latency engagement completion
attainment adherence availability spend spending preparation"""
_MASS = frozenset(_MASS_WORDS.split())
_MEASURE = re.compile(
    r"(?:average |median |mean |total |overall )?"
    r"(?:time|number|share|cost|rate|percentage|amount|length) (?:to|of|for|from)\b"
)


def _with_article(metric: str, lexicon: Lexicon) -> str:
    """``the nightly backup window``; "unplanned downtime" as it stands."""
    text = tidy(metric, lexicon)
    if re.match(r"[A-Z][a-z]+\b", text) and text.split()[0].casefold() not in lexicon.tool_forms:
        text = text[:1].lower() + text[1:]
    if _MEASURE.match(text):
        return f"the {text}"
    head = _PREPOSITION.split(text)[0].split()[-1]
    if head.casefold() in _MASS:
        return text
    return f"{article_for(text, head, lexicon)} {text}".strip()


def _moved(change: str) -> str:
    """`` down 80%``, `` down $48,000`` for "-48k USD"; behind a colon where it tells no direction."""
    signed = re.match(r"([-−–+])\s*(?=\S)", change)
    if signed:
        return f" {'up' if signed[1] == '+' else 'down'} {write_figure(change[signed.end() :])}"
    return f" {change}" if _DIRECTION.match(change) else f": {change}"


def _per(result: Result) -> str:
    unit = write_unit(one_line(result.per))
    return f" per {unit}" if unit else ""


def _value(figure: str) -> tuple[float, str] | None:
    """Value and unit, times in seconds; "zero" fits any unit."""
    if figure == "zero":
        return 0.0, ""
    count = read_count(figure)
    if count is None:
        return None
    unit = count.rest.lower()
    seconds = _SECONDS.get(unit.removesuffix("s"))
    return (count.value * seconds, "time") if seconds else (count.value, unit)
