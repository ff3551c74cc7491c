"""Changes told: both sides belong to one metric, which is named, and they go the way that the verb says."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from pmresume.language.amounts import Amount, AmountKind, AmountRole
from pmresume.model.sources import Problem
from pmresume.translate.verify.amounts import SourceAmount, direction
from pmresume.translate.verify.draft import Text
from pmresume.translate.verify.evidence import Evidence
from pmresume.translate.verify.glue import FREE
from pmresume.translate.verify.words import read_words

_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "night": 86400, "week": 604800, "month": 2592000}
_SECONDS |= {"quarter": 7776000, "year": 31536000}
_BYTES = {"KB": 1, "MB": 10**3, "GB": 10**6, "TB": 10**9, "PB": 10**12}


def changes(text: Text, evidence: Evidence, sources: tuple[SourceAmount, ...]) -> Iterator[Problem]:
    """The two sides of a change belong to one metric, which is named, and go the way that the verb says."""
    for first, second in pairwise(text.amounts):
        if first.role is not AmountRole.BEFORE or second.role is not AmountRole.AFTER:
            continue
        shown = text.text[first.span.start : second.span.end]
        sentence = text.sentence(first.span.start)
        at = first.span.start - text.text.find(sentence)
        before = [w.low for w in read_words(sentence[: max(0, at)])]
        way = direction(before)
        size = _size(second) - _size(first)
        if way and size and way != (-1 if size < 0 else 1):
            yield Problem("role", shown, "the numbers go the other way than the verb says")
        owners = {s.result for s in sources if s.result >= 0 and _is_side(first, s)}
        owners &= {s.result for s in sources if s.result >= 0 and _is_side(second, s)}
        if owners and not _metric_named(owners, text, first, second, evidence):
            yield Problem("role", shown, "these are the numbers of another metric")


def _size(amount: Amount) -> Decimal:
    """A value that may be compared across units of one kind."""
    if amount.kind is AmountKind.RATIO:
        return amount.low / amount.high if amount.high else amount.low
    return amount.low * (_SECONDS.get(amount.unit) or _BYTES.get(amount.unit) or 1)


def _is_side(amount: Amount, source: SourceAmount) -> bool:
    return source.amount.role is amount.role and source.amount.low == amount.low and source.amount.high == amount.high


def _metric_named(owners: set[int], text: Text, first: Amount, second: Amount, evidence: Evidence) -> bool:
    """Whether the metric that the words before the change (or else behind it) name best is that of ``owners``."""
    names = {
        p.fact.index: [evidence.book.keys(w.low) for w in p.words if w.low not in FREE]
        for p in evidence.of_fact("results.metric")
        if p.fact is not None
    }
    sentence = text.sentence(first.span.start)
    begin = text.text.find(sentence)
    earlier = [a.span.end for a in text.amounts if a.role is AmountRole.AFTER and a.span.end <= first.span.start]
    later = [a.span.start for a in text.amounts if a.role is AmountRole.BEFORE and a.span.start >= second.span.end]
    before = text.text[max([begin, *earlier]) : second.span.start]
    behind = text.text[second.span.end : min([begin + len(sentence), *later])]
    for part in (before, behind):
        said = frozenset(k for w in read_words(part) for k in evidence.book.keys(w.low))
        scores = {n: sum(bool(keys & said) for keys in words) for n, words in names.items()}
        best = max(scores.values(), default=0)
        if best:
            return any(scores.get(n, 0) == best for n in owners)
    return not any(names.get(n) for n in owners)
