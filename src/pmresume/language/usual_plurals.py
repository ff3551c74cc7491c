"""Nouns that a duty names in the singular and means in the plural: "resolved customer issue", "in weekly meeting"."""

from __future__ import annotations

from pmresume.language.countable import words

_CADENCE = words(
    """
    daily weekly monthly quarterly yearly annual hourly nightly regular routine periodic biweekly bi-weekly scrum
    standup stand-up ad-hoc recurring scheduled
    """
)
_REPEATED = words(
    "meeting call report review backup audit scan check inspection newsletter update session standup test task drill"
)
# "Resolved issue", "handled customer request".
CASES = words(
    """
    issue problem ticket incident defect bug complaint inquiry requirement alert outage vulnerability query
    """
)
_CASE_VERBS = words(
    """
    resolve fix handle troubleshoot address investigate log report track manage escalate close answer process triage
    solve open respond diagnose identify gather analyze document collect prioritize update capture remediate mitigate
    monitor elicit understand raise create send
    """
)
_PEOPLE = words("user end-user employee student colleague")
_TESTS = words("case script scenario step")
_TEST_VERBS = words("write create develop execute prepare design run perform maintain update automate review")


def wants_plural(head: str, modifiers: list[str]) -> bool:
    """Whether the phrase is told in the plural whatever stands before it."""
    if head in _REPEATED and any(m in _CADENCE for m in modifiers):
        return True
    return head in _PEOPLE and (not modifiers or modifiers in (["end"], ["business"], ["new"]))


def plural_behind(lemma: str, head: str, modifiers: list[str]) -> bool:
    """Whether a noun behind this verb is told in the plural."""
    if head in CASES:
        return lemma in _CASE_VERBS
    if head in _TESTS and modifiers[-1:] in (["test"], ["user"], ["use"]):
        return lemma in _TEST_VERBS
    return head == "test" and modifiers[-1:] == ["unit"] and lemma in _TEST_VERBS


NOUNS = _REPEATED | CASES | _PEOPLE | _TESTS
