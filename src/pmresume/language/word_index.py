"""Finds many fixed wordings in a text at the cost of one look-up a word."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

from pmresume.model.frame import Span

T = TypeVar("T")
_WORD = re.compile(r"[A-Za-z0-9][\w'\u2019/-]*|&")


@dataclass(frozen=True, slots=True)
class Wording(Generic[T]):
    """A word sequence in lower case and what it stands for; a trailing ``*`` on a word takes any ending."""

    words: tuple[str, ...]
    value: T


class WordIndex(Generic[T]):
    """Wordings by their first word."""

    def __init__(self, wordings: Iterable[tuple[str, T]]) -> None:
        self._exact: dict[str, list[Wording[T]]] = {}
        self._open: dict[str, list[Wording[T]]] = {}
        for text, value in wordings:
            words = tuple(text.lower().split())
            if not words:
                continue
            table, key = (self._open, words[0][:-1]) if words[0].endswith("*") else (self._exact, words[0])
            table.setdefault(key, []).append(Wording(words, value))
        for table in (self._exact, self._open):
            for rows in table.values():
                rows.sort(key=lambda w: (-len(w.words), w.words))
        self._shortest = min((len(k) for k in self._open), default=0)

    def find(self, text: str) -> Iterator[tuple[Span, T]]:
        """Every wording in ``text`` in order, longest first, none overlapping."""
        tokens = [(m[0].lower().replace("\u2019", "'"), m.start(), m.end()) for m in _WORD.finditer(text)]
        n = 0
        while n < len(tokens):
            found = self.at(tokens, n)
            if found is None:
                n += 1
                continue
            width, value = found
            yield Span(tokens[n][1], tokens[n + width - 1][2]), value
            n += width

    def at(self, tokens: list[tuple[str, int, int]], n: int) -> tuple[int, T] | None:
        """(number of words, value) of the longest wording that begins at word ``n``."""
        word = tokens[n][0]
        rows = list(self._exact.get(word, ()))
        if self._open:
            for size in range(self._shortest, len(word) + 1):
                rows.extend(self._open.get(word[:size], ()))
        best: tuple[int, T] | None = None
        for row in rows:
            width = len(row.words)
            if (
                (best is None or width > best[0])
                and n + width <= len(tokens)
                and all(_fits(w, tokens[n + k][0]) for k, w in enumerate(row.words))
            ):
                best = width, row.value
        return best


def words_of(text: str, start: int, end: int) -> list[tuple[str, int, int]]:
    """(word in lower case, start, end) of ``text[start:end]``."""
    return [(m[0].lower().replace("\u2019", "'"), m.start(), m.end()) for m in _WORD.finditer(text, start, end)]


def _fits(pattern: str, word: str) -> bool:
    return word.startswith(pattern[:-1]) if pattern.endswith("*") else word == pattern
