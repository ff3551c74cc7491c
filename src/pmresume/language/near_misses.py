"""Slips of the pen: a word that is none, one letter away from one word of the trade and from no other.

Why only one letter, and never a letter too many at the end: "systemd" and "containerd" are no slips.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
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
_VOWELS = "aeiou"
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@lru_cache(maxsize=4096)
def near_miss(word: str, lexicon: Lexicon) -> str | None:
    """The word that ``word`` (in small letters) is a slip of, None where it is a word itself or may be another."""
    if len(word) < SHORTEST or not word.isalpha() or word in lexicon.tool_forms:
        return None
    if word in MISSPELLINGS:
        return None
    if is_word(word, lexicon) and not any(word.removesuffix(e) in MISSPELLINGS for e in ("ing", "ed", "d", "s")):
        return None
    if word in _right(lexicon):  # asked last, as most texts never need all right words to be made
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
    """Right words one slip away, the first letter being right. Made from the word: an index of all would cost more."""
    right = _right(lexicon)
    for n in range(1, len(word)):
        before, here, after = word[:n], word[n], word[n + 1 :]
        # A letter is missing, but not the last: that might be any ending.
        made = [before + letter + here + after for letter in _LETTERS]
        yield from (other for other in made if other in right and not other.startswith(word))
        if here == word[n - 1] and before + after in right:
            yield before + after  # a letter written twice
        if here in _VOWELS:
            yield from (other for vowel in _VOWELS if vowel != here and (other := before + vowel + after) in right)
        if after and after[0] != here and (other := before + after[0] + here + after[1:]) in right:
            yield other  # two letters in the wrong order


@lru_cache(maxsize=4)
def _right(lexicon: Lexicon) -> frozenset[str]:
    """Words of the trade in their right spelling."""
    wrong = noun_spellings(lexicon).keys() | MISSPELLINGS.keys()
    own = {*lexicon.object_forms, *common_words()}
    own.update(inflect(lemma, form, lexicon) for lemma in lexicon.actions for form in VerbForm)
    return frozenset(w for w in own if w.isalpha() and w.islower() and len(w) >= SHORTEST - 1 and w not in wrong)
