"""What a number counts: the noun behind it must be the source's, and no other number of the source may have it."""

from __future__ import annotations

from pmresume.language.amounts import Amount, AmountKind, AmountRole
from pmresume.translate.verify.amounts import SourceAmount
from pmresume.translate.verify.draft import Text
from pmresume.translate.verify.evidence import Evidence
from pmresume.translate.verify.glue import FREE
from pmresume.translate.verify.words import Word, read_words

COUNTS = (AmountKind.COUNT, AmountKind.ONE)
SIDES = (AmountRole.BEFORE, AmountRole.AFTER)


def noun_fits(amount: Amount, source: SourceAmount, evidence: Evidence, sources: tuple[SourceAmount, ...]) -> bool:
    """Whether the text counts with the number what the source counts with it."""
    if amount.kind not in (*COUNTS, AmountKind.NAME) or (amount.unit and amount.unit != "person") or not amount.noun:
        return True
    if amount.role in SIDES or not source.nouns:
        return True
    book = evidence.book
    said = [book.keys(w) for w in amount.noun]
    head = book.keys(amount.head)
    counted = frozenset().union(*source.nouns)
    rivals = [s for s in sources if s.amount.low != amount.low and s.nouns and head & frozenset().union(*s.nouns)]
    rivals = [s for s in rivals if s.amount.kind in COUNTS and not s.amount.unit and s.result < 0]
    if head & counted or any(keys & source.nouns[0] for keys in said):
        # "12 production servers" where the source has 12 test servers and 40 production servers.
        return not any(
            keys & frozenset().union(*s.nouns) and not keys & counted for s in rivals for keys in said if keys != head
        )
    return any(keys & counted for keys in said) and not rivals


def elsewhere(amount: Amount, text: Text, sources: tuple[SourceAmount, ...]) -> str:
    """A number put where a source has another one: "outlets at nine branches" for "outlets at 4 branches"."""
    if amount.kind not in COUNTS or not amount.noun:
        return ""
    if _of_another_fact(amount, text, sources):
        return "noun"
    before, behind = _context(amount, text.text, text.words)
    for source in sources:
        other = source.amount
        if (other.low, other.high) == (amount.low, amount.high) and _same_context(source, before, behind):
            return ""
    clash = any(
        s.amount.kind in COUNTS
        and (s.amount.low, s.amount.high) != (amount.low, amount.high)
        and _same_context(s, before, behind)
        for s in sources
    )
    return "noun" if clash else ""


def _of_another_fact(amount: Amount, text: Text, sources: tuple[SourceAmount, ...]) -> bool:
    """The number of one fact or task put for the scope: "nine branches" of the scope told as the 4 of a dependency."""
    head = text.book.keys(amount.head)
    same = [s for s in sources if s.nouns and head & s.nouns[0] and s.amount.kind in COUNTS and s.result < 0]
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


def rivalled(amount: Amount, evidence: Evidence, sources: tuple[SourceAmount, ...]) -> bool:
    """ "one server" where the source has 24 of them."""
    if not amount.noun or amount.noun[0] in ("of", "another"):
        return False
    head = evidence.book.keys(amount.head)
    counted = [s for s in sources if s.amount.kind in COUNTS and s.nouns and head & s.nouns[0]]
    said = f"one {amount.noun[0]}"
    return bool(counted) and not evidence.says(said) and not evidence.says(f"a {amount.noun[0]}")
