"""Find a confidential name in any inflection: case, possessive, plural, hyphens, joined words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from pmresume.model.inventory import ConfidentialTerm

JOIN = r"[\s\-_./·‐‑‒–—]{0,3}"
_ENDINGS = (
    r"(?P<plural>(?i:e?s)(?![^\W_]))?(?P<form>,?\s+(?i:inc|llc|llp|ltd|corp|gmbh|plc)\b\.?)?"
    r"(?P<owns>['’](?i:s)(?![^\W_])|(?<=[sS])['’](?=\s))?"
)
_PART = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+|[^\W\d_]+")
# As ordinary words these would hit every line: they are a name only as it is spelled.
_ORDINARY_WORDS = (
    "a ad all am an and any are as at be but by can co core do for gap go he her his hr i if in is it its may me my "
    "no not now of off on one open or our out pc pm so sap she site target that the them they this to up us we who "
    "will with you act aim apple ask base box chase cross delta edge ford gap hub key link lift line meta oracle path "
    "square sprint stripe shell slack signal spring swift tide visa zoom"
)
_ORDINARY = frozenset(_ORDINARY_WORDS.split())


def words_of(term: str) -> list[str]:
    """The words of a name, cut at space and punctuation; letters and digits part, and so do the humps of CamelCase."""
    found: list[str] = []
    for token in re.findall(r"[^\W_]+", term):
        parts = _PART.findall(token)
        humps = len(parts) > 1 and "".join(parts) == token and all(len(p) >= 3 or p.isdigit() for p in parts)
        found += parts if humps else [token]
    return found


@lru_cache(maxsize=1024)
def pattern(term: str) -> re.Pattern[str]:
    """What matches ``term`` in any inflection; group "core" is the name, "plural", "form" and "owns" its endings.

    Hits inside a longer word count only where a hump, a digit or an underscore parts them.
    """
    words = words_of(term) or [term]
    joined = JOIN.join(_word(w, last=n == len(words) - 1) for n, w in enumerate(words))
    if re.search(r"\w\s*&\s*\w|\w\s+and\s+\w", term):
        joined = re.sub(r"(?i)" + re.escape(JOIN) + r"and" + re.escape(JOIN), lambda _: JOIN, joined)
        joined = joined.replace(JOIN, rf"(?:\s*(?:&|\+|\band\b)\s*|{JOIN})")
    strict = len(words) == 1 and words[0].lower() in _ORDINARY
    if strict and len(words[0]) >= 4:
        cases = dict.fromkeys((words[0], words[0].capitalize(), words[0].upper()))
        joined = "|".join(_word(c, last=True) for c in cases)
    core = f"(?P<core>{joined})" if strict else f"(?P<core>(?i:{joined}))"
    before = r"(?:(?<![^\W_])|(?<=[a-z0-9])(?=[A-Z]))"
    after = r"(?![^\W_])|(?<=[a-z])(?=[A-Z0-9])|(?<=[A-Z])(?=[0-9])"
    if len(words) == 1 and words[0].isupper() and len(words[0]) >= 3:
        after += r"|(?<=[A-Z]{3})(?=[a-z]{2})"  # VPSInet
    return re.compile(f"{before}{core}{_ENDINGS}(?:{after})")


def _word(word: str, *, last: bool) -> str:
    if last and len(word) >= 4 and word.isalpha():
        if word.lower().endswith("y") and word[-2].lower() not in "aeiou":
            return f"{re.escape(word[:-1])}(?:y|ies)"
        if word.lower().endswith("ies"):
            return f"{re.escape(word[:-3])}(?:y|ies)"
        if word.lower().endswith("s") and not word.lower().endswith("ss"):
            return f"{re.escape(word[:-1])}s?"
    return re.escape(word)


def leaks(text: str, terms: Iterable[ConfidentialTerm | str]) -> list[str]:
    """The passages of ``text`` that give a confidential name away, in any inflection, each as it stands there."""
    found: list[tuple[int, str]] = []
    for term in terms:
        name = term if isinstance(term, str) else term.term
        found += [(hit.start(), hit.group()) for hit in pattern(name).finditer(text)]
    return [passage for _, passage in sorted(dict.fromkeys(found))]


def longest_first(terms: Sequence[ConfidentialTerm]) -> list[ConfidentialTerm]:
    """In the order in which to replace them: a name before any name inside it."""
    return sorted(terms, key=lambda t: (-len(t.term), t.term))
