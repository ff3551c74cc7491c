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


_RUN = re.compile(r"[A-Za-z0-9]+")


@lru_cache(maxsize=4)
def _tool_names(lexicon: Lexicon) -> dict[str, list[tuple[int, str]]]:
    """First run of letters and digits of a name → (characters before it, name)."""
    found: dict[str, list[tuple[int, str]]] = {}
    for name in lexicon.tool_forms:
        run = _RUN.search(name)
        if run:
            found.setdefault(run[0].lower(), []).append((run.start(), name))
    return found


@lru_cache(maxsize=4096)
def _tool_pattern(names: tuple[str, ...]) -> re.Pattern[str]:
    ordered = sorted(names, key=lambda w: (-len(w), w))
    joined = "|".join(r"\s+".join(map(re.escape, w.split())) for w in ordered)
    return re.compile(rf"(?<![\w-])(?:{joined})(?![\w+#])", re.I)


def find_tools(text: str, lexicon: Lexicon) -> tuple[Span, ...]:
    """Spans of product names that the vocabulary knows, by name or alias; the longest that begins first wins.

    Why: one pattern of all names takes longer to compile than a short run takes to parse its sentences, and looking for
    each name in each text longer than parsing many.
    """
    names = _tool_names(lexicon)
    found: list[Span] = []
    for run in _RUN.finditer(text):
        here = names.get(run[0].lower(), ())
        matches = []
        for before in sorted({b for b, _ in here if b <= run.start()}):
            pattern = _tool_pattern(tuple(name for b, name in here if b == before))
            if match := pattern.match(text, run.start() - before):
                matches.append(Span(match.start(), match.end()))
        if matches:
            best = min(matches, key=lambda s: (s.start, -s.end))
            if not found or best.start >= found[-1].end:
                found.append(best)
    return tuple(found)
