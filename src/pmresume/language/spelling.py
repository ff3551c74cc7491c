"""Spellings of nouns that the vocabulary knows under another one."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import SequenceMatcher
from functools import lru_cache

from pmresume.vocabulary.inflect import plural
from pmresume.vocabulary.lexicon import Lexicon

SIMILAR = 0.8  # below this another spelling is another word, or an acronym: that would be a claim


def _letters(word: str) -> str:
    return "".join(c for c in word if c.isalpha())


@lru_cache(maxsize=4)
def noun_spellings(lexicon: Lexicon) -> Mapping[str, str]:
    """Other spelling (one word, lower case) → the vocabulary's own, in the same number."""
    found: dict[str, str] = {}
    own = {noun.lemma for noun in lexicon.objects.values()} | {noun.plural.lower() for noun in lexicon.objects.values()}
    for surface, (lemma, is_plural) in lexicon.object_forms.items():
        right = plural(lemma, lexicon) if is_plural else lemma
        if surface in own or " " in surface or surface in lexicon.action_forms:
            continue
        if _letters(surface) == _letters(right) and "-" in surface:
            continue  # "third-party" before a noun is no misspelling of "third party"
        if SequenceMatcher(None, surface, right).ratio() >= SIMILAR and surface[0] == right[0]:
            found[surface] = right
    return found


_EITHER_WAY = "lifecycle lifecycles frontend frontends backend backends dataset datasets"
_RIGHT_EITHER_WAY = frozenset(_EITHER_WAY.split())


@lru_cache(maxsize=4)
def spaced_spellings(lexicon: Lexicon) -> Mapping[tuple[str, str], str]:
    """Two words (lower case) that the vocabulary writes as one → its own spelling.

    "Micro services" are microservices; what is a verb as it stands ("back up") is left alone.
    """
    found: dict[tuple[str, str], str] = {}
    for surface, (lemma, is_plural) in lexicon.object_forms.items():
        words = surface.split()
        right = plural(lemma, lexicon) if is_plural else lemma
        if len(words) != 2 or surface in (right, lemma) or surface in lexicon.action_forms:
            continue
        if right in _RIGHT_EITHER_WAY:
            continue
        if _letters(surface) == _letters(right) and " " not in right:
            found[words[0], words[1]] = right
    return found
