"""What makes two words the same claim: inflection, British spelling, and the noun of a verb.

A word has several keys; two words are taken for the same where they share one. Keys that begin with "~" are stems of
nominalisations ("~migrat" of migrate and migration): good enough for a content word, never for an act.
"""

from __future__ import annotations

import re
from functools import lru_cache

from pmresume.language.idioms import MISTAKEN
from pmresume.language.misspellings import MISSPELLINGS
from pmresume.language.near_misses import near_miss
from pmresume.language.product_names import MISSPELLED_NAMES
from pmresume.language.shortenings import SHORTENINGS
from pmresume.vocabulary.lexicon import Lexicon

_BRITISH = (
    ("isation", "ization"),
    ("ising", "izing"),
    ("ised", "ized"),
    ("ises", "izes"),
    ("ise", "ize"),
    ("yse", "yze"),
    ("ysed", "yzed"),
    ("ysing", "yzing"),
    ("ogue", "og"),
    ("elled", "eled"),
    ("elling", "eling"),
    ("abour", "abor"),
    ("avour", "avor"),
    ("olour", "olor"),
    ("entre", "enter"),
)
_WHOLE = {"licence": "license", "licences": "licenses", "defence": "defense", "programme": "program"}
_WHOLE |= {
    "programmes": "programs",
    "catalogues": "catalogs",
    "centres": "centers",
    "favours": "favors",
    "thru": "through",
}
_KEPT = frozenset(
    ("exercise", "raise", "promise", "premise", "enterprise", "otherwise", "precise", "advise", "noise", "rise")
)
_NOMINAL = (
    "ication",
    "ations",
    "ation",
    "itions",
    "ition",
    "ments",
    "ment",
    "ances",
    "ance",
    "ences",
    "ence",
    "ions",
    "ion",
)
_SHORTEST_STEM = 5
_MENDED = {**SHORTENINGS, **MISSPELLED_NAMES, **MISSPELLINGS, **MISTAKEN}
# "severity1": its number is held to the source by the numbers check.
NUMBERED = re.compile(r"(severity|priority|tier|level|phase)[1-5]")


class KeyBook:
    """Keys of words by one vocabulary; remembers what it was asked."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._known: dict[str, frozenset[str]] = {}
        self._verbs: dict[str, frozenset[str]] = {}
        self._nouns: dict[str, str] = {}
        for lemma, action in lexicon.actions.items():
            for noun in (action.noun, action.noun + "s") if action.noun else ():
                self._nouns.setdefault(noun, lemma)

    def keys(self, word: str) -> frozenset[str]:
        """All keys of a word in lower case."""
        found = self._known.get(word)
        if found is None:
            found = self._known[word] = self._make(word)
        return found

    def verb_keys(self, word: str) -> frozenset[str]:
        """Keys under which a word may be the act of another: inflection only."""
        found = self._verbs.get(word)
        if found is None:
            meant = near_miss(word, self._lexicon) or word
            forms = {lemma for lemma, _ in self._lexicon.action_forms.get(meant, ())}
            found = self._verbs[word] = frozenset(forms) if forms else frozenset(_inflected(american(word)))
        return found

    def _make(self, word: str) -> frozenset[str]:
        plain = american(word.replace("’", "'").removesuffix("'s").rstrip("'"))
        # "Could" is told of finished work.
        plain = "can" if plain == "could" else _MENDED.get(plain) or near_miss(plain, self._lexicon) or plain
        found = _inflected(plain)
        if numbered := NUMBERED.fullmatch(plain):
            found.update((numbered[1], plain[-1]))
        for surface in {word, plain}:
            found.update(lemma for lemma, _ in self._lexicon.action_forms.get(surface, ()))
            known = self._lexicon.object_forms.get(surface)
            if known:
                found.add(known[0])
            if surface in self._nouns:
                found.add(self._nouns[surface])
        for base in tuple(found):
            found |= _nominal(base)
        return frozenset(found)


@lru_cache(maxsize=4)
def key_book(lexicon: Lexicon) -> KeyBook:
    """The key book of a vocabulary, made once."""
    return KeyBook(lexicon)


def american(word: str) -> str:
    """A word in American spelling, as far as rules go."""
    if word in _WHOLE:
        return _WHOLE[word]
    if len(word) > 5 and word not in _KEPT:
        for british, own in _BRITISH:
            if word.endswith(british):
                return word[: -len(british)] + own
    return word


def _inflected(word: str) -> set[str]:
    """The word and what it may be an inflection of."""
    found = {word}
    if len(word) < 4:
        return found
    if word.endswith("ies"):
        found.add(word[:-3] + "y")
    elif word.endswith("es"):
        found.update((word[:-2], word[:-1]))
    elif word.endswith("s") and not word.endswith(("ss", "us", "is")):
        found.add(word[:-1])
    for ending in ("ied",) if word.endswith("ied") else ():
        found.add(word[: -len(ending)] + "y")
    for ending in ("ed", "ing"):
        base = word.removesuffix(ending)
        if base != word and len(base) >= 3:
            found.update((base, base + "e"))
            if base[-1] == base[-2]:
                found.add(base[:-1])
    if word.endswith("ly") and len(word) > 5:
        found.add(word[:-2])
        if word.endswith("ily"):
            found.add(word[:-3] + "y")
    return found


def _nominal(word: str) -> set[str]:
    found = {"~" + word} if len(word) >= _SHORTEST_STEM else set()
    if word.endswith(("e", "y")) and len(word) > _SHORTEST_STEM:
        found.add("~" + word[:-1])
    for ending in _NOMINAL:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM and word != "production":
            found.add("~" + word[: -len(ending)])
    return found
