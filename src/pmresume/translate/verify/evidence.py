"""All that the sources of one bullet say, laid out for the checks; built once for all candidates of the bullet."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import Any, TypeVar

from pmresume.language.amounts import Amount
from pmresume.language.quantities import read_amounts
from pmresume.model.frame import Frame
from pmresume.model.inventory import Ownership, Work
from pmresume.model.sources import Sources
from pmresume.translate.verify.facts import Fact, facts_of
from pmresume.translate.verify.glue import FREE
from pmresume.translate.verify.keys import KeyBook, key_book
from pmresume.translate.verify.recent import Recent
from pmresume.translate.verify.words import Word, read_words
from pmresume.vocabulary.lexicon import Lexicon

T = TypeVar("T")

# What the keys of the inventory say by themselves: a project with a team may be told with the word "team".
_KEY_WORDS = {
    "team": "team person people member",
    "budget": "budget",
    "stakeholders": "stakeholder",
    "vendors": "vendor",
    "dependencies": "dependency",
    "risks": "risk",
    "scope_changes": "scope change request",
    "deadline": "deadline",
}


@dataclass(frozen=True, slots=True)
class Passage:
    """One text of the sources: a task (told in this bullet or not) or a fact."""

    text: str
    words: tuple[Word, ...]
    flat: str  # the words in lower case, parted and surrounded by single blanks
    told: bool = False
    frame: Frame | None = None
    fact: Fact | None = None


class Evidence:
    """Sources, read. Everything that a check asks for is made when first asked for."""

    def __init__(self, sources: Sources, lexicon: Lexicon) -> None:
        self.sources, self.lexicon = sources, lexicon
        self._made: dict[Hashable, Any] = {}
        self.work: Work | None = sources.work
        self.book: KeyBook = key_book(lexicon)
        told = [_passage(f.text, told=True, frame=f) for f in sources.told]
        other = [_passage(f.text, frame=f) for f in sources.other]
        facts = [_passage(f.text, fact=f) for f in facts_of(sources.work)] if sources.work else []
        self.tasks: tuple[Passage, ...] = (*told, *other)
        self.told: tuple[Passage, ...] = tuple(told)
        self.facts: tuple[Passage, ...] = tuple(facts)
        self.passages: tuple[Passage, ...] = (*self.tasks, *self.facts)

    @property
    def ownership(self) -> Ownership | None:
        """Declared ownership, None where unknown."""
        return self.work.ownership if self.work else None

    def memo(self, key: Hashable, make: Callable[[], T]) -> T:
        """What ``make`` gives, made once for these sources: a bullet has several candidates."""
        if key not in self._made:
            self._made[key] = make()
        found: T = self._made[key]
        return found

    def of_fact(self, path: str) -> tuple[Passage, ...]:
        """The passages of one field, by path or by its root."""
        return self.memo(("fact", path), lambda: tuple(p for p in self.facts if _is_of(p, path)))

    def keys_of(self, passages: tuple[Passage, ...]) -> frozenset[str]:
        """Keys of all words of some passages, also of hyphenated parts and of neighbours written as one."""
        return frozenset().union(
            *(_ALL_KEYS.of((p.words, self.book), partial(_all_keys, p.words, self.book)) for p in passages)
        )

    @cached_property
    def keys(self) -> frozenset[str]:
        """Keys of every word of every source, with the names of the fields that are filled."""
        found = set(self.keys_of(self.passages))
        for root, words in _KEY_WORDS.items():
            if self.work is not None and getattr(self.work, root, None):
                for word in words.split():
                    found |= self.book.keys(word)
        return frozenset(found)

    @cached_property
    def task_keys(self) -> frozenset[str]:
        """Keys of the content words of the tasks."""
        return self.content_keys(self.tasks)

    def content_keys(self, passages: tuple[Passage, ...]) -> frozenset[str]:
        """Keys of content words only."""
        return frozenset().union(
            *(_CONTENT.of((p.words, self.book), partial(content_keys, p.words, self.book)) for p in passages)
        )

    @cached_property
    def flat(self) -> str:
        """All passages as blank-parted words in lower case, a bar between passages."""
        return "|".join(p.flat for p in self.passages)

    @cached_property
    def letters(self) -> str:
        """All passages as letters and digits alone: "no down time" holds "no downtime"."""
        return "|".join(letters(p.text.lower()) for p in self.passages)

    @cached_property
    def flat_tasks(self) -> str:
        """The same of the tasks alone."""
        return "|".join(p.flat for p in self.tasks)

    def says(self, words: str) -> bool:
        """Whether a source holds this sequence of words (lower case)."""
        return f" {words} " in self.flat

    @cached_property
    def told_amounts(self) -> tuple[tuple[Amount, Passage], ...]:
        """Numbers of the tasks that this bullet tells."""
        return tuple((a, p) for p in self.told for a in read_amounts(p.text))


# The same passages stand behind every bullet of a work.
_ALL_KEYS: Recent[frozenset[str]] = Recent(1024)
_CONTENT: Recent[frozenset[str]] = Recent(1024)


def _all_keys(words: tuple[Word, ...], book: KeyBook) -> frozenset[str]:
    found: set[str] = set()
    before: Word | None = None
    for word in words:
        found |= book.keys(word.low)
        for part in _parts(word.low):
            found |= book.keys(part)
        if before is not None and word.gap in (" ", "-"):
            found |= book.keys(letters(before.low) + letters(word.low))
        for hump in _HUMP.split(word.text) if not word.text.islower() else ():
            found |= book.keys(hump.lower())
        if not word.low.isalnum():
            found |= book.keys(letters(word.low))
        before = word
    return frozenset(found)


def content_keys(words: Sequence[Word], book: KeyBook) -> frozenset[str]:
    """Keys of the content words, of hyphenated parts, and of neighbours written as one ("test cases", "testcases")."""
    found: set[str] = set()
    before: Word | None = None
    for word in words:
        if word.low in FREE:
            if before is not None and word.low == "through":
                found |= book.keys(f"{before.low}through")  # "a walk through"
            before = None
            continue
        found |= book.keys(word.low)
        if not word.low.isalnum():
            found |= book.keys(letters(word.low))
            for part in _parts(word.low):
                found |= book.keys(part)
        if before is not None and word.gap in (" ", "-"):
            found |= book.keys(letters(before.low) + letters(word.low))
        before = word
    return frozenset(found)


def _is_of(passage: Passage, path: str) -> bool:
    fact = passage.fact
    return fact is not None and (fact.path == path or fact.path.startswith(path + "."))


_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")  # words run together: "maintainedEMR"


def _parts(word: str) -> tuple[str, ...]:
    return tuple(p for p in word.replace(".", "-").split("-") if p) if "-" in word or "." in word else ()


def letters(word: str) -> str:
    """Letters and digits of a word alone."""
    return word if word.isalnum() else "".join(filter(str.isalnum, word))


def _passage(text: str, *, told: bool = False, frame: Frame | None = None, fact: Fact | None = None) -> Passage:
    words = read_words(text)
    return Passage(text, words, f" {' '.join(w.low for w in words)} ", told, frame, fact)


_RECENT: Recent[Evidence] = Recent(16)


def evidence_of(sources: Sources, lexicon: Lexicon) -> Evidence:
    """The evidence of ``sources``; that of the last few is kept, since a bullet has several candidates."""
    return _RECENT.of((sources, lexicon), lambda: Evidence(sources, lexicon))
