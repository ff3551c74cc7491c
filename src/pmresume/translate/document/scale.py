"""How large the work was: its scopes, one of a class, the team and the budget."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pmresume.language.numbers import read_count, whole, write_money
from pmresume.model.inventory import Ownership
from pmresume.translate.document.told import Material, Told
from pmresume.translate.document.wording import list_and, one_line
from pmresume.translate.plan.scope import ScopeUse, scope_uses

_MOST_SCOPES = 3
_FEWEST = 2
_FEWEST_OF_MANY = 5  # a small count among several projects is not worth a word, but for places
_TEAM = 3  # a team of so many is worth a word
# What measures effort, money or speed is no size of a project.
_NO_SIZE = re.compile(
    r"\b(?:hours?|hrs?|days?|weeks?|months?|years?|minutes?|points?|percent|usd|eur|dollars?|budget|costs?|spend|savings"
    r"|phases?|waves?|steps?|meetings?|calls?|emails?|slides?|pages?|lines?|things?|items?|attempts?|shifts?)\b|[%$€£]",
    re.IGNORECASE,
)


def scopes(projects: Sequence[Told], material: Material) -> list[str]:
    """``1,350 mailboxes``, ``about 900 users``, ``11 clinics``: the largest of each noun, at most one of a class first.

    Of several projects only plain counts are taken, for "up to at least 200" says nothing.
    """
    several = len(projects) > 1
    largest: dict[str, ScopeUse] = {}
    for told in projects:
        for use in counted_scopes(told, material):
            if _fits(use, several) and (use.value or 0) > (largest[use.head].value or 0 if use.head in largest else 0):
                largest[use.head] = use
    found = sorted(largest.values(), key=lambda use: -(use.value or 0))
    best = list({use.kind: use for use in reversed(found)}.values())
    more = [use for use in found if use not in best and use.kind == "thing"]  # users and employees are the same people
    chosen = sorted([*best, *more][:_MOST_SCOPES], key=lambda use: -(use.value or 0))
    return [f"{use.count} {use.noun}" for use in chosen]


def counted_scopes(told: Told, material: Material) -> list[ScopeUse]:
    """The counted scopes; a participle behind the noun stays as it is ("85 people trained")."""
    keys = {f"{told.path}.scope.{item.key}": one_line(item.key) for item in told.work.scope}
    found = []
    for use in scope_uses(material.facts(told)):
        key = keys.get(use.path, "")
        found.append(replace(use, noun=key) if re.search(r"\w (?:\w+ed|built|rebuilt|sent|run)$", key) else use)
    return found


def _fits(use: ScopeUse, several: bool) -> bool:
    value = use.value or 0.0
    if use.per or _NO_SIZE.search(f"{use.count} {use.noun}") or len(use.noun.split()) > 4:
        return False
    if value < (_FEWEST_OF_MANY if several and use.kind != "place" else _FEWEST) or value != int(value):
        return False
    return not several or ("+" not in use.count and not re.match(r"(?:more|fewer|up|at) ", use.count))


def team(projects: Sequence[Told]) -> str:
    """``with teams of up to nine``; "in" where the person was one of them rather than over them."""
    # Teams that the person coordinated at least, if there are any; else those that the person was in.
    over = [told for told in projects if told.at_least(Ownership.COORDINATED)]
    with_size = [told for told in over or projects if told.work.team and told.work.team.size.strip()]
    counts = [(told, read_count(told.work.team.size)) for told in with_size if told.work.team]
    plain = [(told, int(c.value)) for told, c in counts if c and not c.hedge and not c.plus and not c.rest.strip()]
    if not plain or max(size for _, size in plain) < _TEAM:
        return ""
    word = "with" if over else "in"
    largest = whole(max(size for _, size in plain))
    if len(plain) == 1:
        return f"{word} a team of {largest}"
    same = len({size for _, size in plain}) == 1
    return f"{word} teams of {'' if same else 'up to '}{largest}"


def budget(projects: Sequence[Told]) -> str:
    """``budgets of up to $118,000``, of work that the person managed at least."""
    found: list[tuple[float, str, str]] = []
    for told in projects:
        typed = one_line(told.work.budget)
        written = write_money(typed) if typed and told.at_least(Ownership.MANAGED) else ""
        amount = re.fullmatch(r"([$€£])([\d,]+(?:\.\d+)?)([MB]?)", written)
        if amount:
            scale = {"M": 10**6, "B": 10**9}.get(amount[3], 1)
            found.append((float(amount[2].replace(",", "")) * scale, written, amount[1]))
    if not found or len({symbol for _, _, symbol in found}) > 1:
        return ""
    largest = max(found)[1]
    return f"a budget of {largest}" if len(found) == 1 else f"budgets of up to {largest}"


def size(projects: Sequence[Told], material: Material, *, money: bool) -> str:
    """``24 servers and nine sites with a team of six and a budget of $12,000``; "" without any scope."""
    found = scopes(projects, material)
    if not found:
        return ""
    upto = "up to " if len(projects) > 1 else ""
    people, spent = team(projects), budget(projects) if money else ""
    if spent:
        people = f"{people} and {'' if people.startswith('with') else 'on '}{spent}" if people else f"on {spent}"
    comma = "," if people and (spent or len(found) > 2) else ""
    return f"{upto}{list_and(found)}{comma} {people}".strip()
