"""Facts that belong together stay together: a risk with its response, a request with its decision."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.language.amounts import AmountRole
from pmresume.model.inventory import Ownership
from pmresume.model.sources import Problem
from pmresume.translate.verify.amounts import source_amounts
from pmresume.translate.verify.draft import Text
from pmresume.translate.verify.evidence import Evidence
from pmresume.translate.verify.facts import approves, does_something

_RECORDS = (
    ("risks.risk", "risks.response"),
    ("risks.risk", "risks.outcome"),
    ("risks.response", "risks.outcome"),
    ("scope_changes.request", "scope_changes.decision"),
)
_APPROVED = re.compile(r"\b(?:approv\w+|agreed|accepted|granted)\b", re.I)
_REJECTED = re.compile(r"\b(?:rejected|declined|denied|refused|turned down)\b", re.I)


def pairs(text: Text, evidence: Evidence) -> Iterator[Problem]:
    """Records mixed with one another, decisions turned round, results of a project only observed."""
    if evidence.work is None:
        return
    for left, right in _RECORDS:
        yield from _mixed(left, right, text, evidence)
    yield from _idle(text, evidence)
    yield from _decisions(text, evidence)
    yield from _observed(text, evidence)


def _mixed(left: str, right: str, text: Text, evidence: Evidence) -> Iterator[Problem]:
    lefts, rights = _own_keys(left, evidence), _own_keys(right, evidence)
    if len({*lefts, *rights}) < 2:
        return
    shown_left = {n for n, keys in lefts.items() if _shows(keys, text)}
    shown_right = {n for n, keys in rights.items() if _shows(keys, text)}
    for n in sorted(shown_right - shown_left):
        if shown_left - shown_right and n in lefts:
            yield Problem("role", right, "told beside the wrong record")


def _own_keys(path: str, evidence: Evidence) -> dict[int, frozenset[str]]:
    """Per record the content keys that no other record of the list and no task has."""
    return evidence.memo(("own", path), lambda: _distinct(path, evidence))


def _distinct(path: str, evidence: Evidence) -> dict[int, frozenset[str]]:
    keys = {p.fact.index: evidence.content_keys((p,)) for p in evidence.of_fact(path) if p.fact and p.fact.path == path}
    root = path.split(".")[0]
    out = {}
    for n, own in keys.items():
        others = tuple(p for p in evidence.of_fact(root) if p.fact and (p.fact.index != n or p.fact.path != path))
        out[n] = own - evidence.content_keys(others) - evidence.task_keys
    return out


def _shows(keys: frozenset[str], text: Text) -> bool:
    return len(keys & text.keys) >= min(2, len(keys)) and bool(keys)


_MITIGATES = re.compile(r"\b(?:mitigat\w+|contain(?:ed|ing|s)?|controlled|(?:manag\w+) the risk)\b", re.I)


def _idle(text: Text, evidence: Evidence) -> Iterator[Problem]:
    """A risk that nobody answered told as mitigated, beside another that somebody did."""
    claim = _MITIGATES.search(text.text)
    work = evidence.work
    if claim is None or work is None:
        return
    shown = {n for n, keys in _own_keys("risks.risk", evidence).items() if _shows(keys, text)}
    if shown and not any(does_something(work.risks[n].response) for n in shown):
        yield Problem("licence", claim[0], "nothing was done about this risk")


def _decisions(text: Text, evidence: Evidence) -> Iterator[Problem]:
    work = evidence.work
    changes = work.scope_changes if work else ()
    if not changes:
        return
    for pattern, wanted in ((_APPROVED, True), (_REJECTED, False)):
        claim = pattern.search(text.text)
        said = (*evidence.tasks, *evidence.of_fact("risks"), *evidence.of_fact("results"))
        if claim is None or any(claim[0].lower() in p.text.lower() for p in said) or _of_money(claim, text):
            continue
        about = [c for c in changes if _mentions(c.request, text, evidence)] or list(changes)
        if not any(approves(c.decision) is wanted and c.decision for c in about):
            yield Problem("polarity", claim[0], "the decision was another")


def _of_money(claim: re.Match[str], text: Text) -> bool:
    """ "an approved 85K": said of the budget."""
    return any(0 <= a.span.start - claim.end() <= 2 or 0 <= claim.start() - a.span.end <= 2 for a in text.amounts)


def _mentions(request: str, text: Text, evidence: Evidence) -> bool:
    keys = [evidence.book.keys(w) for w in re.findall(r"[a-z]{4,}", request.lower())]
    return bool(keys) and sum(bool(k & text.keys) for k in keys) * 2 >= len(keys)


def _observed(text: Text, evidence: Evidence) -> Iterator[Problem]:
    """Under ``observed`` the project's results are nobody's to tell here."""
    if evidence.ownership is not Ownership.OBSERVED:
        return
    results = {
        (s.amount.low, s.amount.high): s
        for s in source_amounts(evidence)
        if s.result >= 0 and s.amount.role is not AmountRole.NONE
    }
    told = {(a.low, a.high) for a, _ in evidence.told_amounts}
    for amount in text.amounts:
        if (amount.low, amount.high) in results and (amount.low, amount.high) not in told and amount.role:
            yield Problem("licence", amount.text, "a result of a project that was only observed")
