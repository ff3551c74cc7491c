"""Spellings of nouns that the vocabulary knows under another one."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from pmresume.vocabulary.inflect import plural
from pmresume.vocabulary.lexicon import Lexicon


@lru_cache(maxsize=4)
def noun_spellings(lexicon: Lexicon) -> Mapping[str, str]:
    """Other spelling (one word, lower case) → the vocabulary's own, in the same number."""
    found: dict[str, str] = {}
    own = {noun.lemma for noun in lexicon.objects.values()} | {noun.plural.lower() for noun in lexicon.objects.values()}
    for surface, (lemma, is_plural) in lexicon.object_forms.items():
        right = plural(lemma, lexicon) if is_plural else lemma
        if surface not in own and surface != right and " " not in surface and surface not in lexicon.action_forms:
            found[surface] = right
    return found
