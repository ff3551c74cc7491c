"""Project language that people use without knowing it, found by the vocabulary's terms."""

from __future__ import annotations

import re
from functools import lru_cache

from pmresume.language.word_index import WordIndex
from pmresume.model.frame import Mark, Span
from pmresume.vocabulary.lexicon import Lexicon


@lru_cache(maxsize=4)
def _terms(lexicon: Lexicon) -> WordIndex[tuple[str, str]]:
    return WordIndex((words, (entry.dimension, entry.id)) for entry in lexicon.terms for words in entry.match)


def find_marks(text: str, lexicon: Lexicon) -> tuple[Mark, ...]:
    """The marks of ``text`` in order, not overlapping."""
    return tuple(Mark(dimension, span, identifier) for span, (dimension, identifier) in _terms(lexicon).find(text))


@lru_cache(maxsize=512)
def _tool_pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    ordered = sorted(names, key=lambda w: (-len(w), w))
    joined = "|".join(r"\s+".join(map(re.escape, w.split())) for w in ordered)
    return re.compile(rf"(?<![\w-])(?:{joined})(?![\w+#])", re.I)


def find_tools(text: str, lexicon: Lexicon) -> tuple[Span, ...]:
    """Spans of product names that the vocabulary knows, by name or alias.

    Why: one pattern of all names takes longer to compile than a short run takes to parse its sentences.
    """
    flat = " ".join(text.lower().split())
    names = tuple(name for name in lexicon.tool_forms if name in flat)
    return tuple(Span(m.start(), m.end()) for m in _tool_pattern(names).finditer(text)) if names else ()
