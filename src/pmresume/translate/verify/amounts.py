"""Every number of the sources with what it counts, its role and its rate."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from pmresume.language.amounts import Amount, AmountKind, AmountRole
from pmresume.language.quantities import read_amounts
from pmresume.language.units import PER_ADVERBS, UNITS
from pmresume.translate.verify.evidence import Evidence, Passage
from pmresume.translate.verify.facts import Fact
from pmresume.translate.verify.glue import word_set

_TEAM = ("team", "person", "people", "member", "staff")
_DOWN = word_set(
    "cut cuts cutting reduce reduced reduces reducing lower lowered lowering decrease decreased decreasing fell fall"
    " falls falling drop dropped drops dropping shorten shortened shortening shrink shrank down less fewer save saved"
    " saves saving trim trimmed trimming minimize minimized minimizing faster"
)
_UP = word_set(
    "raise raised raises raising increase increased increases increasing grow grew grown growing grows rose rise rises"
    " rising climb climbed boost boosted boosting up more gain gained expand expanded expanding scale scaled"
)


@dataclass(frozen=True, slots=True)
class SourceAmount:
    """A number of a source; ``nouns`` holds a key set for each word that it may count, the likeliest first."""

    amount: Amount
    passage: Passage
    nouns: tuple[frozenset[str], ...]
    rates: frozenset[str]  # rates that the source says, by its own words or an adverb in its passage
    result: int = -1  # index of the result that it belongs to

    @property
    def fact(self) -> Fact | None:
        """The fact that it stands in, None in a task."""
        return self.passage.fact


def source_amounts(evidence: Evidence) -> tuple[SourceAmount, ...]:
    """All numbers of all sources, made once."""
    return evidence.memo("amounts", lambda: tuple(_read(evidence)))


_PHRASAL = frozenset(
    ("set", "back", "sign", "start", "clean", "follow", "look", "pick", "bring", "shut", "power", "boot", "spin")
)


def direction(words: list[str]) -> int:
    """-1 where the words tell of something going down, 1 up, 0 neither or both; the last such word decides."""
    for i in range(len(words) - 1, -1, -1):
        word = words[i]
        if word in ("up", "down") and i and words[i - 1] in _PHRASAL:
            continue  # "the time to set up an account"
        if word in _DOWN:
            return -1
        if word in _UP:
            return 1
    return 0


def _read(evidence: Evidence) -> Iterator[SourceAmount]:
    for passage in evidence.passages:
        fact = passage.fact
        if fact is not None and fact.path.startswith("results.") and fact.path != "results.text":
            yield from _of_result(passage, fact, evidence)
            continue
        adverbs = frozenset(u for u, words in PER_ADVERBS.items() if any(f" {w} " in passage.flat for w in words))
        for amount in read_amounts(passage.text):
            words = [amount.head, *amount.noun] if amount.head else list(amount.noun)
            if fact is not None and fact.path == "team.size":
                amount = replace(amount, unit="person")
                words = [*_TEAM, *(w.low for p in evidence.of_fact("team.roles") for w in p.words)]
            elif fact is not None and fact.path == "scope":
                words = [w.low for w in reversed(passage.words) if w.start >= amount.span.end] or words
            elif fact is not None and fact.path == "budget":
                words = ["budget", *(w.low for w in passage.words)]
            if not words and not amount.unit and amount.kind is AmountKind.COUNT:
                words = _counted_before(passage, amount)
            nouns = tuple(evidence.book.keys(w) for w in dict.fromkeys(words))
            rates = adverbs | ({amount.per} if amount.per else set())
            yield SourceAmount(amount, passage, nouns, frozenset(rates))


def _counted_before(passage: Passage, amount: Amount) -> list[str]:
    """ "groups of 40": what stands before the number is counted by it."""
    before = [w.low for w in passage.words if w.end <= amount.span.start]
    return before[-2:-1] if len(before) > 1 and before[-1] == "of" else []


_SIDES = {"results.before": AmountRole.BEFORE, "results.after": AmountRole.AFTER, "results.change": AmountRole.BY}


def _of_result(passage: Passage, fact: Fact, evidence: Evidence) -> Iterator[SourceAmount]:
    work = evidence.work
    if work is None or fact.path in ("results.unit", "results.per"):
        return
    result = work.results[fact.index]
    nouns = tuple(
        evidence.book.keys(w.low)
        for p in evidence.of_fact("results.metric")
        if p.fact and p.fact.index == fact.index
        for w in reversed(p.words)
    )
    rate = result.per.strip().lower()
    rates = frozenset((UNITS.get(rate, rate),)) if rate else frozenset()
    for amount in read_amounts(passage.text):
        unit = amount.unit or UNITS.get(result.unit.strip().lower(), result.unit.strip())
        kind = AmountKind.PERCENT if unit in ("%", "percent") else amount.kind
        if kind in (AmountKind.ONE, AmountKind.YEAR):
            kind = AmountKind.COUNT
        role = _SIDES.get(fact.path, amount.role)
        if fact.path == "results.change" and amount.role in (AmountRole.BEFORE, AmountRole.AFTER):
            role = amount.role  # "from 60 hours to 8 hours" gives both ends
        own = replace(amount, unit="%" if kind is AmountKind.PERCENT else unit, kind=kind, role=role)
        if rate and not own.per:
            own = replace(own, per=UNITS.get(rate, rate))
        words = tuple(evidence.book.keys(w) for w in amount.noun)
        yield SourceAmount(own, passage, (*nouns, *words), rates | ({own.per} if own.per else frozenset()), fact.index)
