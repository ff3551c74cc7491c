"""A candidate text with all that the checks read from it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from pmresume.language.amounts import Amount
from pmresume.language.date_mentions import DateMention, find_dates
from pmresume.language.quantities import read_amounts
from pmresume.translate.verify.entries import Licensed
from pmresume.translate.verify.evidence import Evidence
from pmresume.translate.verify.words import Act, Word, read_acts, read_words


class Text:
    """The finished line; ``listed`` are the strings that the bullet names as left out or moved to the tools."""

    def __init__(self, text: str, evidence: Evidence, licensed: Licensed, listed: Sequence[str]) -> None:
        self.text = text
        self.words: tuple[Word, ...] = read_words(text)
        self.flat = f" {' '.join(w.low for w in self.words)} "
        self.licensed = licensed
        self.sound: set[int] = set()  # indices of the words of acts that the sources bear out
        self.listed = " | ".join(listed)
        self.book = evidence.book
        self._evidence = evidence

    @cached_property
    def acts(self) -> tuple[Act, ...]:
        """Verbs told as the person's acts."""
        return read_acts(self.words, self._evidence.lexicon, self._evidence.book)

    @cached_property
    def amounts(self) -> tuple[Amount, ...]:
        """All numbers."""
        return read_amounts(self.text)

    @cached_property
    def dates(self) -> tuple[DateMention, ...]:
        """All dates more exact than a year."""
        return find_dates(self.text)

    @cached_property
    def keys(self) -> frozenset[str]:
        """Keys of all words, of hyphenated parts and of neighbours written as one."""
        return self._keys(self.words)

    @cached_property
    def listed_keys(self) -> frozenset[str]:
        """The same of what is listed as left out or moved."""
        return self._keys(read_words(self.listed))

    def _keys(self, words: tuple[Word, ...]) -> frozenset[str]:
        book = self._evidence.book
        found: set[str] = set()
        before = ""
        for word in words:
            bare = "".join(c for c in word.low if c.isalnum())
            found |= book.keys(word.low)
            found |= book.keys(bare)
            if before:
                found |= book.keys(before + bare)
            if "-" in word.low or "." in word.low:
                for part in word.low.replace(".", "-").split("-"):
                    found |= book.keys(part)
            before = bare
        return frozenset(found)

    def sentence(self, at: int) -> str:
        """The sentence or half of a semicolon around a character position."""
        start = max(self.text.rfind(c, 0, at) for c in (". ", ";", "\n")) + 1
        ends = [e for e in (self.text.find(c, at) for c in (". ", ";", "\n")) if e >= 0]
        return self.text[start : min(ends, default=len(self.text))]
