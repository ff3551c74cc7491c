"""The pattern language of constructions and phrases: what they match, and what they say.

A pattern is a row of elements. A word matches itself (``in|on`` either, ``the?`` perhaps); ``{slot}`` matches a piece
of the clause and remembers it; ``{slot:a|b}`` only if it is of kind a or b; ``{slot}?`` perhaps. A saying is a row of
words and slots; ``{=contribute}`` is a verb in the tense of the bullet, ``{verbs:gerund}`` the verbs in that form.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_ELEMENT = re.compile(r"\{(=?)([a-z-]+(?: [a-z]+)?)(?::([^}]*))?\}(\?)?|(\S+)")


@dataclass(frozen=True, slots=True)
class Slot:
    """``{name:args}``; ``verb`` marks ``{=lemma}`` in a saying."""

    name: str
    args: tuple[str, ...] = ()
    optional: bool = False
    verb: bool = False


@dataclass(frozen=True, slots=True)
class Literal:
    """One word, or one of several."""

    words: tuple[str, ...]
    optional: bool = False


Element = Slot | Literal


@lru_cache(maxsize=4096)
def parse_pattern(text: str) -> tuple[Element, ...]:
    """The elements of a pattern.

    Raises:
        ValueError: a brace without its partner.
    """
    found: list[Element] = []
    for match in _ELEMENT.finditer(text):
        verb, name, args, optional, word = match.groups()
        if name:
            found.append(Slot(name, tuple((args or "").split("|")) if args else (), bool(optional), bool(verb)))
        else:
            if "{" in word or "}" in word:
                raise ValueError(f"unbalanced brace in {text!r}")
            bare = word.removesuffix("?") if len(word) > 1 else word
            found.append(Literal(tuple(bare.lower().split("|")), bare != word))
    return tuple(found)


_SAYING = re.compile(r"\{(=?)([a-z-]+(?: [a-z]+)?)(?::([^}]*))?\}")


@lru_cache(maxsize=4096)
def parse_saying(text: str) -> tuple[Slot | str, ...]:
    """Slots and the literal text between them, spaces included.

    Raises:
        ValueError: a brace without its partner.
    """
    found: list[Slot | str] = []
    at = 0
    for match in _SAYING.finditer(text):
        if match.start() > at:
            found.append(text[at : match.start()])
        verb, name, args = match.groups()
        found.append(Slot(name, tuple((args or "").split("|")) if args else (), False, bool(verb)))
        at = match.end()
    if at < len(text):
        found.append(text[at:])
    if any(isinstance(part, str) and ("{" in part or "}" in part) for part in found):
        raise ValueError(f"unbalanced brace in {text!r}")
    return tuple(found)


def said_words(text: str) -> tuple[str, ...]:
    """The words that a saying itself brings: literals, and the lemmas of ``{=verb}``."""
    words: list[str] = []
    for part in parse_saying(text):
        if isinstance(part, Slot):
            # "take on" licenses the phrasal verb as well as its words.
            words.extend(dict.fromkeys((part.name, *part.name.split())) if part.verb else ())
        else:
            words.extend(re.findall(r"[A-Za-z][\w'-]*", part))
    return tuple(w.lower() for w in words)
