"""Slips of the pen: a word that is none, one letter away from one word of the trade and from no other.

Why only one letter, and never a letter too many at the end: "systemd" and "containerd" are no slips.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from pmresume.language.common_words import common_words
from pmresume.language.misspellings import MISSPELLINGS
from pmresume.language.spelling import noun_spellings
from pmresume.language.unknown_words import is_word
from pmresume.model.frame import Span, VerbForm
from pmresume.vocabulary.inflect import inflect
from pmresume.vocabulary.lexicon import Lexicon

SHORTEST = 7
# In small letters or at the head of the line, and no part of a path, an address or a name.
_LONG_WORD = re.compile(r"^[A-Z][a-z]{6,}(?=[\s,;])|(?<![\w./@:\\'\u2019&+#-])[a-z]{7,}(?=[\s,.;:)!?]|$)(?!\.\w)")
_VOWELS = frozenset("aeiou")


@lru_cache(maxsize=4096)
def near_miss(word: str, lexicon: Lexicon) -> str | None:
    """The word that ``word`` (in small letters) is a slip of, None where it is a word itself or may be another."""
    if len(word) < SHORTEST or not word.isalpha() or word in lexicon.tool_forms:
        return None
    if word in MISSPELLINGS or word in _right(lexicon):
        return None
    if is_word(word, lexicon) and not any(word.removesuffix(e) in MISSPELLINGS for e in ("ing", "ed", "d", "s")):
        return None
    found = {w for w in _neighbours(word, lexicon) if w[0] == word[0]}
    return found.pop() if len(found) == 1 else None


def slips(text: str, lexicon: Lexicon) -> Iterator[tuple[Span, str]]:
    """Where such words stand, and what is written instead; names are not judged."""
    for match in _LONG_WORD.finditer(text):
        meant = near_miss(match[0].lower(), lexicon)
        if meant:
            yield Span(*match.span()), meant.capitalize() if match[0][0].isupper() else meant


def _neighbours(word: str, lexicon: Lexicon) -> Iterator[str]:
    right, without = _right(lexicon), _without_one(lexicon)
    # A letter is missing, but not the last: that might be any ending.
    yield from (other for other in without.get(word, ()) if not other.startswith(word))
    for n in range(1, len(word)):
        less = word[:n] + word[n + 1 :]
        if less in right and word[n] == word[n - 1]:
            yield less  # a letter written twice
        for other in without.get(less, ()):
            if len(other) == len(word) and _turned_or_vowel(word, other):
                yield other


def _turned_or_vowel(word: str, other: str) -> bool:
    """Two letters in the wrong order, or one vowel for another."""
    apart = [n for n, (a, b) in enumerate(zip(word, other, strict=True)) if a != b]
    if len(apart) == 1:
        return word[apart[0]] in _VOWELS and other[apart[0]] in _VOWELS
    return len(apart) == 2 and apart[1] == apart[0] + 1 and sorted(word) == sorted(other)


@lru_cache(maxsize=4)
def _right(lexicon: Lexicon) -> frozenset[str]:
    """Words of the trade in their right spelling."""
    wrong = noun_spellings(lexicon).keys() | MISSPELLINGS.keys()
    own = {*lexicon.object_forms, *common_words()}
    own.update(inflect(lemma, form, lexicon) for lemma in lexicon.actions for form in VerbForm)
    return frozenset(w for w in own if w.isalpha() and w.islower() and len(w) >= SHORTEST - 1 and w not in wrong)


@lru_cache(maxsize=4)
def _without_one(lexicon: Lexicon) -> Mapping[str, tuple[str, ...]]:
    """What is left of a right word without one of its letters (not the first) → the words."""
    found: dict[str, tuple[str, ...]] = {}
    for word in sorted(_right(lexicon)):
        for less in {word[:n] + word[n + 1 :] for n in range(1, len(word))}:
            found[less] = (*found.get(less, ()), word)
    return found
