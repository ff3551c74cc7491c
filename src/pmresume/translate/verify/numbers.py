"""Numbers are claims: value, unit, hedge, role, rate and the noun counted must all be the source's."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from pmresume.language.amounts import Amount, AmountKind, AmountRole
from pmresume.language.units import PER_ADVERBS, TIME_UNITS
from pmresume.model.sources import Problem
from pmresume.translate.verify.amounts import SourceAmount, direction, source_amounts
from pmresume.translate.verify.computed import is_computed
from pmresume.translate.verify.draft import Text
from pmresume.translate.verify.evidence import Evidence
from pmresume.translate.verify.glue import FREE
from pmresume.translate.verify.words import Word, read_words

_COUNTS = (AmountKind.COUNT, AmountKind.ONE)
_NAMED = (AmountKind.YEAR, AmountKind.NAME)
_SIDES = (AmountRole.BEFORE, AmountRole.AFTER)
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
        fault = _fault(amount, text, evidence, sources) or _elsewhere(amount, text, sources)
        if fault and not (fault != "hedge" and is_computed(amount, text, evidence)):
            yield Problem(_KIND[fault], amount.text, _WHY[fault])
    yield from _changes(text, evidence, sources)


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
        return "number" if _rival(amount, evidence, sources) else ""
    return best


def _elsewhere(amount: Amount, text: Text, sources: tuple[SourceAmount, ...]) -> str:
    """A number put where a source has another one: "outlets at nine branches" for "outlets at 4 branches"."""
    if amount.kind not in _COUNTS or not amount.noun:
        return ""
    if _of_another_fact(amount, text, sources):
        return "noun"
    before, behind = _context(amount, text.text, text.words)
    for source in sources:
        other = source.amount
        if (other.low, other.high) == (amount.low, amount.high) and _same_context(source, before, behind):
            return ""
    clash = any(
        s.amount.kind in _COUNTS and (s.amount.low, s.amount.high) != (amount.low, amount.high)
        and _same_context(s, before, behind)
        for s in sources
    )
    return "noun" if clash else ""


def _of_another_fact(amount: Amount, text: Text, sources: tuple[SourceAmount, ...]) -> bool:
    """The number of one fact or task put for the scope: "nine branches" of the scope told as the 4 of a dependency."""
    head = text.book.keys(amount.head)
    same = [s for s in sources if s.nouns and head & s.nouns[0] and s.amount.kind in _COUNTS and s.result < 0]
    owners = [s for s in same if s.amount.low == amount.low]
    if not owners or all(s.amount.low == amount.low for s in same):
        return False
    sentence = frozenset(k for w in read_words(text.sentence(amount.span.start)) for k in text.book.keys(w.low))
    return not any(_told_beside(s, head, sentence, text) for s in owners)


def _told_beside(source: SourceAmount, head: frozenset[str], sentence: frozenset[str], text: Text) -> bool:
    """Whether a number is of the scope or team, or some other word of its fact or task stands in the sentence."""
    if source.fact is not None and source.fact.path in ("scope", "team.size"):
        return True
    others = [text.book.keys(w.low) for w in source.passage.words if w.low not in FREE]
    return any(keys & sentence for keys in others if not keys & head)


def _context(amount: Amount, text: str, words: tuple[Word, ...]) -> tuple[str, str]:
    """The two words before a number with its noun, and the noun with the two words behind it; "" where too few."""
    left = [w.low for w in words if w.end <= amount.span.start][-2:]
    right = [w.low for w in words if w.start >= amount.span.end][: len(amount.noun) + 2]
    noun = amount.noun[0].rstrip("s")
    before = f"{' '.join(left)} {noun}" if len(left) == 2 and not left[1].isdigit() else ""
    behind = " ".join((noun, *right[1:3])) if len(right) >= 3 else ""
    return before, behind


def _same_context(source: SourceAmount, before: str, behind: str) -> bool:
    if not source.amount.noun:
        return False
    own = _context(source.amount, source.passage.text, source.passage.words)
    return bool((before and own[0] == before) or (behind and own[1] == behind))


def _mismatch(
    amount: Amount, source: SourceAmount, text: Text, evidence: Evidence, sources: tuple[SourceAmount, ...]
) -> str:
    other = source.amount
    if (amount.low, amount.high) != (other.low, other.high) or other.kind in (AmountKind.ORDINAL, AmountKind.YEAR):
        return "number"
    if other.kind is AmountKind.NAME and not (other.low and amount.noun):
        return "number"
    if not _unit_fits(amount, source, evidence):
        return "unit"
    if not _noun_fits(amount, source, evidence, sources):
        return "noun"
    if not _rate_fits(amount, source, text):
        return "rate"
    if not _role_fits(amount, source, text):
        return "role"
    return "" if hedge_fits(amount.hedges, other.hedges) else "hedge"


def _unit_fits(amount: Amount, source: SourceAmount, evidence: Evidence) -> bool:
    other = source.amount
    if amount.unit == other.unit:
        same = amount.kind is other.kind or (amount.kind in _COUNTS and other.kind in (*_COUNTS, AmountKind.NAME))
        return same or {amount.kind, other.kind} <= {AmountKind.COUNT, AmountKind.MONEY}
    if "person" in (amount.unit, other.unit) and not (amount.unit and other.unit):
        return amount.kind in _COUNTS
    # "9 to 1" with the unit in the metric ("hours of downtime"): the unit word must be the metric's.
    unit = amount.unit or other.unit
    bare = not amount.unit or not other.unit
    return bare and source.result >= 0 and any(unit in keys for keys in source.nouns)


def _noun_fits(
    amount: Amount, source: SourceAmount, evidence: Evidence, sources: tuple[SourceAmount, ...]
) -> bool:
    """Whether the text counts with the number what the source counts with it."""
    if amount.kind not in (*_COUNTS, AmountKind.NAME) or (amount.unit and amount.unit != "person") or not amount.noun:
        return True
    if amount.role in _SIDES or not source.nouns:
        return True
    book = evidence.book
    said = [book.keys(w) for w in amount.noun]
    head = book.keys(amount.head)
    counted = frozenset().union(*source.nouns)
    rivals = [s for s in sources if s.amount.low != amount.low and s.nouns and head & frozenset().union(*s.nouns)]
    rivals = [s for s in rivals if s.amount.kind in _COUNTS and not s.amount.unit and s.result < 0]
    if head & counted or any(keys & source.nouns[0] for keys in said):
        # "12 production servers" where the source has 12 test servers and 40 production servers.
        return not any(
            keys & frozenset().union(*s.nouns) and not keys & counted for s in rivals for keys in said if keys != head
        )
    return any(keys & counted for keys in said) and not rivals


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
    if own in _SIDES:
        return given is AmountRole.NONE and source.fact is None and _same_order(amount, source, text)
    if own is AmountRole.BY:
        return given is AmountRole.NONE and source.fact is None and f"by {amount.text.lower()}" in source.passage.flat
    if given in _SIDES and source.result >= 0 and not _metric_whole(amount, source, text):
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
    sides = [a for a in text.amounts if a.role in _SIDES]
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
    if evidence.says(f"{before} {word}") or any(w.low == joined for p in evidence.passages for w in p.words) or any(
        s.amount.kind is AmountKind.NAME and s.amount.text.lower() == word for s in sources
    ):
        return ""
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


def _rival(amount: Amount, evidence: Evidence, sources: tuple[SourceAmount, ...]) -> bool:
    """ "one server" where the source has 24 of them."""
    if not amount.noun or amount.noun[0] in ("of", "another"):
        return False
    head = evidence.book.keys(amount.head)
    counted = [s for s in sources if s.amount.kind in _COUNTS and s.nouns and head & s.nouns[0]]
    said = f"one {amount.noun[0]}"
    return bool(counted) and not evidence.says(said) and not evidence.says(f"a {amount.noun[0]}")


def _changes(text: Text, evidence: Evidence, sources: tuple[SourceAmount, ...]) -> Iterator[Problem]:
    """The two sides of a change belong to one metric, which is named, and go the way that the verb says."""
    for first, second in zip(text.amounts, text.amounts[1:], strict=False):
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


_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "night": 86400, "week": 604800, "month": 2592000}
_SECONDS |= {"quarter": 7776000, "year": 31536000}
_BYTES = {"KB": 1, "MB": 10**3, "GB": 10**6, "TB": 10**9, "PB": 10**12}


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
