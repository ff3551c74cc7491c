"""Plans stay plans, unfinished projects stay unfinished, and "or" does not become "and"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from pmresume.language.amounts import AmountKind
from pmresume.model.frame import Clause, VerbForm
from pmresume.model.inventory import ProjectStatus
from pmresume.model.sources import Problem
from pmresume.translate.verify.acts import acts_of, typed_at
from pmresume.translate.verify.amounts import source_amounts
from pmresume.translate.verify.draft import Text
from pmresume.translate.verify.evidence import Evidence
from pmresume.translate.verify.facts import unfinished
from pmresume.translate.verify.glue import FREE, word_set
from pmresume.translate.verify.words import Word

_MARKERS = re.compile(
    r"\b(?:planned|proposed|pending|upcoming|in progress|in development(?! of)|under way|underway|partially|partly"
    r"|almost|attempted|tried to|trying to|not yet|so far|asked to|was asked|expected to|would|could"
    r"|should|might|draft|trial|intended|to be|(?:if|when) (?:needed|required|necessary)|as needed|as required)\b",
    re.I,
)
_OPEN_STATES = (ProjectStatus.IN_PROGRESS, ProjectStatus.PLANNED)
_DONE = re.compile(
    r"\b(?:complet(?:ed|ing|ion)|finish(?:ed|ing)|delivered|delivering|closed out|concluded|wrapped up|went live"
    r"|rolled out|cut over|go-live)\b",
    re.I,
)
_RESPONSIBILITY = word_set(
    "lead manage coordinate own direct oversee head support contribute assist help supervise drive run"
)


def modality(text: Text, evidence: Evidence) -> Iterator[Problem]:
    """Markers of plan or condition lost, work in progress told as done, choices told as both."""
    yield from _markers(text, evidence)
    if unfinished(evidence.work):
        yield from _unfinished(text, evidence)
    yield from _choices(text, evidence)
    yield from _means(text, evidence)


def _markers(text: Text, evidence: Evidence) -> Iterator[Problem]:
    for passage in evidence.told:
        for marker in _MARKERS.finditer(passage.text):
            shown = " ".join(marker[0].lower().split())
            head = shown.split()[0]
            if head in text.flat.split() or f" {head}" in f" {text.listed.lower()}":
                continue
            behind = [w for w in passage.words if w.start >= marker.end() and w.low not in FREE][:2]
            before = [w for w in passage.words if w.end <= marker.start() and w.low not in FREE][-2:]
            near = (
                (*behind, *before)
                if shown in ("in progress", "pending", "under way", "underway")
                else (*behind[:1], *before[-1:])
            )
            if _CONDITION.match(shown) and _CONDITION.search(text.text):
                continue
            if any(evidence.book.keys(w.low) & text.keys for w in near):
                yield Problem("modality", marker[0], "the source says it with this reserve")


_CONDITION = re.compile(r"(?:if|when|where|as) (?:needed|required|necessary)|where\b.*requires?|if\b", re.I)


def _unfinished(text: Text, evidence: Evidence) -> Iterator[Problem]:
    work = evidence.work
    status = work.status if work else None
    own_past = frozenset(
        k
        for p in evidence.tasks
        if p.frame
        for c in p.frame.clauses
        for a in c.actions
        if a.form in (VerbForm.PAST, VerbForm.PARTICIPLE)
        for k in (a.lemma, *evidence.book.verb_keys(a.span.of(p.text).lower()))
    )
    if any(_weak_past(c, evidence) for p in evidence.tasks if p.frame for c in p.frame.clauses):
        own_past |= {k for a in acts_of(evidence) if a.nominal for k in a.keys}
    for claim in _DONE.finditer(text.text):
        if not any(claim[0].lower() in p.text.lower() for p in evidence.passages):
            yield Problem("modality", claim[0], "the project is not finished")
    scope = {s.amount.low for s in source_amounts(evidence) if s.fact is not None and s.fact.path == "scope"}
    told = {a.low for a, _ in evidence.told_amounts}
    for act in text.acts:
        word = text.words[act.index]
        if word.low in FREE or typed_at(act.index, act.width, text.words, evidence):
            continue
        forms = evidence.lexicon.action_forms.get(word.low, ())
        past = act.form is VerbForm.PAST and (not forms or any(f in _PAST for _, f in forms))
        if not past or (act.keys & own_past and not _covers(act.index, act.end, text, scope - told)):
            continue
        managing = bool(act.keys & _RESPONSIBILITY)
        if managing and status not in _OPEN_STATES:
            continue
        if act.keys & own_past and managing:
            continue
        yield Problem("modality", word.text, "the project is not finished, and the source does not say this as done")


def _weak_past(clause: Clause, evidence: Evidence) -> bool:
    """ "Provided oversight": the past verb that says nothing by itself, whose noun is the act."""
    actions = evidence.lexicon.actions
    return any(a.form in _PAST and (x := actions.get(a.lemma)) is not None and x.weak for a in clause.actions)


_PAST = (VerbForm.PAST, VerbForm.PARTICIPLE)


def _covers(start: int, end: int, text: Text, scope: set[Decimal]) -> bool:
    """Whether the words of an act hold a count of the whole scope."""
    first, last = text.words[start].start, text.words[end - 1].end
    return any(first <= a.span.start < last and a.low in scope and a.kind is AmountKind.COUNT for a in text.amounts)


def _means(text: Text, evidence: Evidence) -> Iterator[Problem]:
    """ "Improved X and tested Y" told as "Improved X by testing Y": two acts side by side are not cause and effect."""
    for act in text.acts:
        before = text.words[act.index - 1].low if act.index else ""
        if act.form is not VerbForm.GERUND or before not in ("by", "through") or before in text.licensed.words:
            continue
        found = [
            (passage.words, i)
            for passage in evidence.passages
            for i, word in enumerate(passage.words)
            if i and evidence.book.verb_keys(word.low) & act.keys
        ]
        if found and all(words[i - 1].low == "and" or words[i].opens or ";" in words[i].gap for words, i in found):
            yield Problem("role", f"{before} {text.words[act.index].text}", "the source does not give it as the means")


def _choices(text: Text, evidence: Evidence) -> Iterator[Problem]:
    """ "PCs or laptops" told as "PCs and laptops", and the reverse."""
    for i, word in enumerate(text.words):
        if word.low not in ("and", "or") or not 0 < i < len(text.words) - 1:
            continue
        left = evidence.book.keys(text.words[i - 1].low)
        right = _next(text.words, i, evidence)
        given = {j for p in evidence.passages for j in _joins(p.words, left, right, evidence)}
        other = "or" if word.low == "and" else "and"
        if other in given and word.low not in given and "and/or" not in given and "/" not in given:
            shown = " ".join(w.text for w in text.words[i - 1 : i + 2])
            yield Problem("modality", shown, f'the source says "{other}"')


def _next(words: tuple[Word, ...], i: int, evidence: Evidence) -> frozenset[str]:
    for word in words[i + 1 : i + 3]:
        if word.low not in FREE:
            return evidence.book.keys(word.low)
    return frozenset()


def _joins(words: tuple[Word, ...], left: frozenset[str], right: frozenset[str], evidence: Evidence) -> Iterator[str]:
    """What a source has between two words: "and", "or", "and/or" or "/"."""
    for i in range(1, len(words) - 1):
        low = words[i].low
        if not evidence.book.keys(words[i - 1].low) & left:
            continue
        if "/" in words[i].gap and evidence.book.keys(low) & right:
            yield "/"
        if low not in ("and", "or"):
            continue
        if low == "and" and words[i + 1].low == "or":
            yield "and/or"
        elif _next(words, i, evidence) & right:
            yield low
