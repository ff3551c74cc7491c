"""Nouns of acts: "installation" is what one does who installs."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from pmresume.vocabulary.lexicon import Lexicon


@lru_cache(maxsize=4)
def noun_acts(lexicon: Lexicon) -> Mapping[str, str]:
    """Deverbal noun (singular, plural) → lemma of its verb; a noun that two verbs share belongs to neither."""
    found: dict[str, str] = {}
    shared: set[str] = set()
    for lemma, action in lexicon.actions.items():
        if not action.noun:
            continue
        for noun in {action.noun, action.noun + "s", action.gerund}:
            if found.get(noun, lemma) != lemma:
                shared.add(noun)
            found[noun] = lemma
    return {noun: lemma for noun, lemma in found.items() if noun not in shared}
