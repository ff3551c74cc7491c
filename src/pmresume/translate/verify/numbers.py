"""Numbers are claims: value, unit, hedge, role, rate and the noun counted must all be the source's."""

from __future__ import annotations

from collections.abc import Iterator

from pmresume.language.amounts import Amount, AmountKind, AmountRole
from pmresume.language.units import PER_ADVERBS, TIME_UNITS
from pmresume.model.sources import Problem
from pmresume.translate.verify.amounts import SourceAmount, direction, source_amounts
from pmresume.translate.verify.changes import changes
from pmresume.translate.verify.computed import is_computed
from pmresume.translate.verify.counted import COUNTS, SIDES, elsewhere, noun_fits, rivalled
from pmresume.translate.verify.draft import Text
from pmresume.translate.verify.evidence import Evidence
from pmresume.translate.verify.glue import FREE
from pmresume.translate.verify.words import read_words

_NAMED = (AmountKind.YEAR, AmountKind.NAME)
# Worse mismatches first: what stands last in this order was nearest to a match and names the problem.
_NEARNESS = ("number", "unit", "noun", "rate", "role", "hedge", "")
_KIND = {"unit": "number", "noun": "role", "rate": "role", "number": "number", "role": "role", "hedge": "hedge"}
_WHY = {
    "number": "no source gives this number",
    "unit": "the source gives it in another unit",
    "noun": "the source counts something else",
    "rate": "the source gives it at another rate",
    "role": "the source gives it another role (before, after, by)",
    "hedge": "the source hedges it otherwise",
}


def numbers(text: Text, evidence: Evidence) -> Iterator[Problem]:
    """Numbers of the text that no source bears out."""
    sources = source_amounts(evidence)
    for amount in text.amounts:
        fault = _fault(amount, text, evidence, sources) or elsewhere(amount, text, sources)
        if fault and not (fault != "hedge" and is_computed(amount, text, evidence)):
            yield Problem(_KIND[fault], amount.text, _WHY[fault])
    yield from changes(text, evidence, sources)


def _fault(amount: Amount, text: Text, evidence: Evidence, sources: tuple[SourceAmount, ...]) -> str:
    """Name of the nearest mismatch, "" where a source matches in all."""
    if amount.kind is AmountKind.NAME:
        return _name_fault(amount, text, evidence, sources)
    if amount.kind is AmountKind.YEAR:
        return "" if _year_known(amount, evidence, sources) else "number"
    if amount.kind is AmountKind.ORDINAL:
        word = amount.text.lower()
        known = word in text.licensed.words or evidence.says(word)
        known = known or any(s.amount.kind is AmountKind.ORDINAL and s.amount.low == amount.low for s in sources)
        return "" if known else "number"
    found = [_mismatch(amount, s, text, evidence, sources) for s in sources]
    best = max(found, key=_NEARNESS.index, default="number")
    if best and amount.kind is AmountKind.ONE:
        return "number" if rivalled(amount, evidence, sources) else ""
    return best


def _mismatch(
    amount: Amount, source: SourceAmount, text: Text, evidence: Evidence, sources: tuple[SourceAmount, ...]
) -> str:
    other = source.amount
    if (amount.low, amount.high) != (other.low, other.high) or other.kind in (AmountKind.ORDINAL, AmountKind.YEAR):
        return "number"
    if other.kind is AmountKind.NAME and not (other.low and amount.noun and source.nouns):
        return "number"
    if not _unit_fits(amount, source, evidence):
        return "unit"
    if not noun_fits(amount, source, evidence, sources):
        return "noun"
    if not _rate_fits(amount, source, text):
        return "rate"
    if not _role_fits(amount, source, text):
        return "role"
    return "" if hedge_fits(amount.hedges, other.hedges) else "hedge"


def _unit_fits(amount: Amount, source: SourceAmount, evidence: Evidence) -> bool:
    other = source.amount
    if amount.unit == other.unit:
        same = amount.kind is other.kind or (amount.kind in COUNTS and other.kind in (*COUNTS, AmountKind.NAME))
        return same or {amount.kind, other.kind} <= {AmountKind.COUNT, AmountKind.MONEY}
    if "person" in (amount.unit, other.unit) and not (amount.unit and other.unit):
        return amount.kind in COUNTS
    # "9 to 1" with the unit in the metric ("hours of downtime"): the unit word must be the metric's.
    unit = amount.unit or other.unit
    bare = not amount.unit or not other.unit
    return bare and source.result >= 0 and any(unit in keys for keys in source.nouns)


def _rate_fits(amount: Amount, source: SourceAmount, text: Text) -> bool:
    own, given = amount.per, source.amount.per
    if given in TIME_UNITS or (given and source.result >= 0):
        if own == given:
            return True
        around = {w.low for w in read_words(text.sentence(amount.span.start))}
        return bool(around & {given, given + "s", *PER_ADVERBS.get(given, ())})
    return own not in TIME_UNITS or own in source.rates or not own


def _role_fits(amount: Amount, source: SourceAmount, text: Text) -> bool:
    own, given = amount.role, source.amount.role
    if own is given:
        return given is not AmountRole.BY or _same_direction(amount, source, text)
    if own in SIDES:
        return given is AmountRole.NONE and source.fact is None and _same_order(amount, source, text)
    if own is AmountRole.BY:
        return given is AmountRole.NONE and source.fact is None and f"by {amount.text.lower()}" in source.passage.flat
    if given in SIDES and source.result >= 0 and not _metric_whole(amount, source, text):
        return False
    if given is AmountRole.BEFORE:
        before = text.text[max(0, amount.span.start - 24) : amount.span.start].lower()
        return any(w in before for w in ("from ", "previous", "instead of", "down from", "up from", "than "))
    return given is not AmountRole.BY or _same_direction(amount, source, text)


def _metric_whole(amount: Amount, source: SourceAmount, text: Text) -> bool:
    """One side of a result told alone ("31 systems recovered in time") wants its metric's words beside it."""
    said = [w.low for w in read_words(text.sentence(amount.span.start))]
    around = frozenset(k for w in said for k in text.book.keys(w))
    nouns = [keys for keys in source.nouns if not keys & FREE]
    return all(keys & around for keys in nouns)


def _same_order(amount: Amount, source: SourceAmount, text: Text) -> bool:
    """A change that the source words in its own way ("was 9, now 21"): both numbers stand in it in this order."""
    sides = [a for a in text.amounts if a.role in SIDES]
    i = sides.index(amount) if amount in sides else 0
    other = sides[i + 1] if amount.role is AmountRole.BEFORE and i + 1 < len(sides) else sides[i - 1]
    first, second = (amount, other) if amount.role is AmountRole.BEFORE else (other, amount)
    return source.passage.text.find(first.text) <= source.passage.text.find(second.text) != -1


def _same_direction(amount: Amount, source: SourceAmount, text: Text) -> bool:
    sentence = text.sentence(amount.span.start)
    cut = amount.span.start - text.text.find(sentence)
    own = direction([w.low for w in read_words(sentence[: max(0, cut)])])
    given = -1 if source.amount.negative else direction([w.low for w in source.passage.words])
    return not own or not given or own == given


def hedge_fits(own: tuple[str, ...], given: tuple[str, ...]) -> bool:
    """The same hedge, or the weaker of two that contradict each other ("around 1000+")."""
    if own == given:
        return True
    if len(given) > 1:
        return bool(own) and set(own) <= set(given) and ("about" in own or "about" not in given)
    return own == ("at least",) and given == ("more than",)


def _name_fault(amount: Amount, text: Text, evidence: Evidence, sources: tuple[SourceAmount, ...]) -> str:
    word = amount.text.lower()
    if not amount.low:
        return ""  # a code: the names check looks at it as a word
    index = next((i for i, w in enumerate(text.words) if w.start <= amount.span.start < w.end), 0)
    before = text.words[index - 1].low if index else ""
    joined = before + word
    if evidence.says(f"{before} {word}") or any(w.low == joined for p in evidence.passages for w in p.words):
        return ""
    if _follows(before, word, evidence):
        return ""
    if before.isalpha() and any(s.amount.kind is AmountKind.NAME and s.amount.low == amount.low for s in sources):
        return "noun"  # the number of another name
    if _year_known(amount, evidence, sources):
        return ""
    found = [_mismatch(amount, s, text, evidence, sources) for s in sources if s.amount.low == amount.low]
    return max(found, key=_NEARNESS.index, default="number")


def _year_known(amount: Amount, evidence: Evidence, sources: tuple[SourceAmount, ...]) -> bool:
    if evidence.says(amount.text) or any(amount.text == word.text for p in evidence.passages for word in p.words):
        return True
    if any(s.amount.kind in _NAMED and s.amount.low == amount.low for s in sources):
        return True
    work = evidence.work
    dates = (work.start, work.deadline, work.finished, getattr(work, "end", None)) if work else ()
    return any(d is not None and amount.low in (d.first.year, d.last.year) for d in dates)


def _follows(before: str, number: str, evidence: Evidence) -> bool:
    """ "2008" of "Windows Server 2016, 2012, 2008" follows "server"; behind a number or bracket any name will do."""
    for passage in evidence.passages:
        for i, word in enumerate(passage.words):
            if word.low != number:
                continue
            if not before.isalpha():
                return True
            names = [w.low for w in passage.words[:i] if w.low.isalpha() and w.low not in ("and", "or")]
            if names and evidence.book.keys(names[-1]) & evidence.book.keys(before):
                return True
    return False
