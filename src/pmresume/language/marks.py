"""Project language that people use without knowing it, found by the vocabulary's terms."""

from __future__ import annotations

import re
from functools import lru_cache

from pmresume.model.frame import Mark, Span
from pmresume.vocabulary.lexicon import Lexicon


@lru_cache(maxsize=4)
def _pattern(lexicon: Lexicon) -> tuple[re.Pattern[str], dict[str, tuple[str, str]]]:
    """One alternation over all terms, longest first, and what each wording stands for."""
    known: dict[str, tuple[str, str]] = {}
    for entry in lexicon.terms:
        for words in entry.match:
            known.setdefault(words.strip(), (entry.dimension, entry.id))
    ordered = sorted(known, key=lambda w: (-len(w), w))
    alternatives = "|".join(rf"(?P<t{i}>{_words(w)})" for i, w in enumerate(ordered)) or r"(?!)"
    return re.compile(rf"(?<![\w-])(?:{alternatives})(?![\w])", re.I), {f"t{i}": known[w] for i, w in enumerate(ordered)}


def _words(wording: str) -> str:
    return r"\s+".join(re.escape(w[:-1]) + r"\w*" if w.endswith("*") else re.escape(w) for w in wording.split())


def find_marks(text: str, lexicon: Lexicon) -> tuple[Mark, ...]:
    """The marks of ``text`` in order, not overlapping."""
    pattern, known = _pattern(lexicon)
    found = []
    for match in pattern.finditer(text):
        dimension, identifier = known[match.lastgroup or ""]
        found.append(Mark(dimension, Span(match.start(), match.end()), identifier))
    return tuple(found)


@lru_cache(maxsize=4)
def _tool_pattern(lexicon: Lexicon) -> re.Pattern[str]:
    ordered = sorted(lexicon.tool_forms, key=lambda w: (-len(w), w))
    joined = "|".join(r"\s+".join(map(re.escape, w.split())) for w in ordered) or r"(?!)"
    return re.compile(rf"(?<![\w-])(?:{joined})(?![\w+#])", re.I)


def find_tools(text: str, lexicon: Lexicon) -> tuple[Span, ...]:
    """Spans of product names that the vocabulary knows, by name or alias."""
    return tuple(Span(m.start(), m.end()) for m in _tool_pattern(lexicon).finditer(text))
