"""Content words come from the sources, from an inventory value, or from an entry that licenses them."""

from __future__ import annotations

from collections.abc import Iterator

from pmresume.language.amounts import AmountKind
from pmresume.language.number_words import ORDINALS
from pmresume.model.frame import Use
from pmresume.model.sources import Problem
from pmresume.translate.verify.acts import acts_of
from pmresume.translate.verify.draft import Text
from pmresume.translate.verify.evidence import Evidence, letters
from pmresume.translate.verify.glue import FREE, NEGATIONS, RATES, word_set
from pmresume.translate.verify.licences import licence_holds, licences_of
from pmresume.translate.verify.names import is_name, known_names, pair_known
from pmresume.translate.verify.words import Word

_HEDGE_WORDS = word_set(
    "about around approximately roughly nearly almost over more than least at up to under less fewer percent plus"
)


def content(text: Text, evidence: Evidence) -> Iterator[Problem]:
    """Words that nothing accounts for."""
    counted = [(a.span.start, a.span.end) for a in text.amounts if a.kind not in (AmountKind.NAME, AmountKind.ORDINAL)]
    dated = [(d.span.start, d.span.end) for d in text.dates]
    covered = 0
    for i, word in enumerate(text.words):
        if word.low in FREE or word.low in NEGATIONS or word.low in RATES or i < covered or i in text.sound:
            continue
        if any(start <= word.start < end for start, end in (*counted, *dated)):
            continue
        if _accounted(word, text, evidence) or _is_hedge(word, text) or pair_known(i, text, evidence):
            continue
        if word.low in _DATE_WORDS and _before_date(word, text):
            continue
        if is_name(word):
            continue  # the names check has it
        width = _licensed_at(i, text, evidence)
        if width:
            covered = i + width
            continue
        yield Problem("word", word.text, "no task, fact or met entry holds it")


def _accounted(word: Word, text: Text, evidence: Evidence) -> bool:
    book = evidence.book
    keys = book.keys(word.low)
    if keys & evidence.keys or keys & text.licensed.keys:
        return True
    if (place := _PLACES.get(word.low)) is not None and book.keys(place) & evidence.keys:
        return True  # "the second data center" of "2nd data center"
    if not word.low.isalnum() and book.keys(letters(word.low)) & evidence.keys:
        return True
    parts = [p for p in word.low.replace(".", "-").split("-") if p]
    if len(parts) > 1:
        allowed = evidence.keys | text.licensed.keys
        return all(p in FREE or p.isdigit() or _number_word(p) or book.keys(p) & allowed for p in parts)
    return bool(keys & known_names(evidence))


_ENDS = {1: "st", 2: "nd", 3: "rd"}
_PLACES = {word: f"{n}{_ENDS.get(n, 'th')}" for word, n in ORDINALS.items() if n < 10}


def _number_word(part: str) -> bool:
    return part in _NUMBER_WORDS


_NUMBER_WORDS = word_set(
    "one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty"
    " ninety hundred thousand million first second third fourth fifth"
)


_DATE_WORDS = frozenset(("since", "until", "during", "due"))


def _before_date(word: Word, text: Text) -> bool:
    """ "since 2018": the dates check holds it to the start."""
    years = [a.span.start for a in text.amounts if a.kind is AmountKind.YEAR]
    return any(0 < start - word.end <= 2 for start in (*years, *(d.span.start for d in text.dates)))


def _is_hedge(word: Word, text: Text) -> bool:
    """Part of a hedge before a number, which the numbers check holds to the source."""
    if word.low not in _HEDGE_WORDS:
        return False
    return any(0 <= a.span.start - word.start <= 24 for a in text.amounts)


def _licensed_at(i: int, text: Text, evidence: Evidence) -> int:
    """How many words a met licence covers from here on, 0 where none does."""
    licences, width = licences_of(text, i, evidence)
    acts = tuple(a for a in acts_of(evidence) if a.use is Use.OWN)
    return width if any(licence_holds(lic, evidence, acts, frozenset()) for lic in licences) else 0
