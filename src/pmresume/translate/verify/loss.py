"""No number, name, product, negation or hedge of the told tasks may disappear unlisted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from pmresume.language.amounts import Amount, AmountKind
from pmresume.language.quantities import read_amounts
from pmresume.model.frame import VerbForm
from pmresume.model.sources import Problem
from pmresume.translate.verify.draft import Text
from pmresume.translate.verify.evidence import Evidence, Passage, letters
from pmresume.translate.verify.glue import word_set
from pmresume.translate.verify.keys import NUMBERED
from pmresume.translate.verify.names import certain_acronyms, is_name
from pmresume.translate.verify.numbers import hedge_fits
from pmresume.translate.verify.polarity import lost_denials
from pmresume.translate.verify.words import Word, read_words

_MEASURED = (AmountKind.COUNT, AmountKind.MONEY, AmountKind.PERCENT, AmountKind.RATIO)
_CAPITAL = re.compile(r"[A-Z]")


def losses(text: Text, evidence: Evidence) -> Iterator[Problem]:
    """What the told tasks say and the text does not, unlisted."""
    listed = read_amounts(text.listed) if text.listed else ()
    for amount, passage in evidence.told_amounts:
        yield from _number(amount, passage, text, listed)
    for passage in evidence.told:
        for word in told_names(passage, evidence):
            if not _kept(word, passage, text, evidence):
                yield Problem("loss", word.text, "a name of the task is lost")
    yield from lost_denials(text, evidence)


def _number(amount: Amount, passage: Passage, text: Text, listed: tuple[Amount, ...]) -> Iterator[Problem]:
    if amount.kind in (AmountKind.ONE, AmountKind.ORDINAL) or (amount.kind is AmountKind.NAME and not amount.low):
        return  # a code is a name, looked at as a word
    if amount.kind in (AmountKind.NAME, AmountKind.YEAR):
        low = amount.text.lower()
        if not any(low in t.lower() for t in (text.text, text.listed)) and not _shown(amount, text.amounts):
            yield Problem("loss", amount.text, "a number of the task is lost")
        return
    same = [a for a in text.amounts if _shown(amount, (a,))]
    if not same:
        if not _shown(amount, listed) and amount.text.lower() not in text.listed.lower():
            yield Problem("loss", amount.text, "a number of the task is lost")
    elif amount.hedges and not any(a.hedges and hedge_fits(a.hedges, amount.hedges) for a in same):
        yield Problem("hedge", amount.text, "the task's hedge is lost")


def _shown(amount: Amount, among: tuple[Amount, ...]) -> bool:
    return any((a.low, a.high) == (amount.low, amount.high) for a in among if a.low or a.kind in _MEASURED)


def told_names(passage: Passage, evidence: Evidence) -> tuple[Word, ...]:
    """Words of a task that are names: products, acronyms, inner capitals, codes, capitals that are no title case."""
    return evidence.memo(("told names", id(passage)), lambda: _names_in(passage, evidence))


def _names_in(passage: Passage, evidence: Evidence) -> tuple[Word, ...]:
    letters_only = [c for c in passage.text if c.isalpha()]
    shouting = bool(letters_only) and sum(c.isupper() for c in letters_only) > 0.6 * len(letters_only)
    longer = [w for w in passage.words if len(w.text) > 3 and w.text[0].isalpha()]
    titled = len(longer) > 2 and sum(w.text[0].isupper() for w in longer) >= 0.6 * len(longer)
    spans = passage.frame.tools if passage.frame else ()
    counted = [a.span for a, p in evidence.told_amounts if p is passage and (a.low or a.kind is not AmountKind.NAME)]
    found = []
    for word in passage.words:
        text = word.text
        if any(s.start <= word.start < s.end for s in counted) and not text.isalpha():
            continue
        capitals = len(_CAPITAL.findall(text))
        if any(s.start <= word.start < s.end for s in spans) or (any(c.isdigit() for c in text) and is_name(word)):
            found.append(word)
        elif shouting or not capitals or text in ("I", "A") or _is_pair(text, evidence):
            continue
        elif capitals > 1 or (not word.opens and not titled and not _ordinary(word.low, evidence)):
            found.append(word)
    return tuple(found)


def _is_pair(text: str, evidence: Evidence) -> bool:
    """Hyphenated title case of ordinary words: "On-Boarding"."""
    parts = text.split("-")
    return len(parts) > 1 and all(p.istitle() for p in parts) and all(_ordinary(p.lower(), evidence) for p in parts)


def _ordinary(word: str, evidence: Evidence) -> bool:
    """A word that people capitalise without naming anything; a bare verb ("Excel") would not stand inside a line."""
    lexicon = evidence.lexicon
    if word in lexicon.tool_forms:
        return False
    if word in lexicon.object_forms or word in lexicon.licence_words or word in _PLAIN:
        return True
    forms = lexicon.action_forms.get(word, ())
    return any(form is not VerbForm.BASE or lexicon.actions[lemma].also for lemma, form in forms)


_PLAIN = word_set(
    "the and or of to in for on with by from as at all various new multiple different other daily weekly monthly"
    " quarterly annual level technical functional internal external existing current related based business"
    " production manual automated virtual wireless physical remote local critical high low also this that"
)


def _kept(word: Word, passage: Passage, text: Text, evidence: Evidence) -> bool:
    book = evidence.book
    if numbered := NUMBERED.fullmatch(word.low):
        own = f" {numbered[1]} {word.low[-1]} "  # "severity1" is told as "severity 1", no other
        return own in text.flat or f" {word.low} " in text.flat
    keys = book.keys(word.low) | book.keys(letters(word.low))
    if keys & text.keys or keys & text.listed_keys:
        return True
    low = re.compile(rf"(?<!\w){re.escape(word.low.strip('.'))}(?!\w)")
    if low.search(text.text.lower()) or low.search(text.listed.lower()):
        return True
    parts = [p.lower() for p in re.split(r"[-./&]|(?<=[a-z])(?=[A-Z])", word.text) if p]
    both = text.keys | text.listed_keys
    if len(parts) > 1 and all(book.keys(p) & both for p in parts):
        return True
    name = evidence.lexicon.tool_forms.get(word.low)
    if name and all(book.keys(w.low) & both for w in read_words(name)):
        return True
    if _spelled_out(word, passage, text, evidence):
        return True
    return _inside_alias(word, passage, text, evidence) or _run_together(word, passage, text, evidence)


def _run_together(word: Word, passage: Passage, text: Text, evidence: Evidence) -> bool:
    """ "Micro services" told as "microservices": the word and its neighbour are one word of the text."""
    at = passage.words.index(word)
    return any(
        evidence.book.keys(letters(left.low) + letters(right.low)) & text.keys
        for left, right in pairwise(passage.words[max(at - 1, 0) : at + 2])
        if word in (left, right)
    )


def _spelled_out(word: Word, passage: Passage, text: Text, evidence: Evidence) -> bool:
    """An acronym whose words the text has: by the vocabulary, or because the task explains it in brackets."""
    for short, expansion in certain_acronyms(evidence.lexicon):
        if short == word.low and all(evidence.book.keys(w) & text.keys for w in expansion.split()):
            return True
    at = passage.words.index(word)
    initials = word.low.rstrip("s") if word.text.endswith("s") and not word.text.isupper() else word.low
    if "(" not in word.gap or len(initials) < 2 or len(initials) > at:
        return False
    before = passage.words[at - len(initials) : at]
    return all(w.low[0] == c for w, c in zip(before, initials, strict=True)) and all(
        evidence.book.keys(w.low) & text.keys for w in before
    )


def _inside_alias(word: Word, passage: Passage, text: Text, evidence: Evidence) -> bool:
    """A word of a product's alias that the text gives by the product's name."""
    spans = passage.frame.tools if passage.frame else ()
    for span in spans:
        if span.start <= word.start < span.end:
            name = evidence.lexicon.tool_forms.get(" ".join(span.of(passage.text).lower().split()))
            if name and (name.lower() in text.text.lower() or name.lower() in text.listed.lower()):
                return True
    return False
