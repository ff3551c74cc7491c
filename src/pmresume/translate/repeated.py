"""Which tasks say nothing that another task of the same work does not say as well.

People list one duty twice, in other words or with one word more: "Resolved tickets", "Resolved user tickets". The line
that says more stands for both. A task is only ever dropped for one that holds all of it: every word that says
something, every number, name and partner. Tasks with different figures are different claims, and both stay.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from pmresume.model.frame import Frame, Token, Use
from pmresume.vocabulary.inflect import singular
from pmresume.vocabulary.lexicon import Lexicon

_SAYS_SOMETHING = {"NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV", "X"}
_LIGHT = frozenset(
    [
        "i",
        "my",
        "we",
        "our",
        "the",
        "a",
        "an",
        "do",
        "perform",
        "provide",
        "carry",
        "conduct",
        "make",
        "have",
        "be",
        "use",
        "using",
        "utilize",
        "various",
        "other",
        "different",
        "multiple",
        "several",
        "many",
        "numerous",
        "new",
        "end",
        "able",
        "etc",
        "ensure",
        "include",
        "successfully",
        "efficiently",
        "effectively",
        "properly",
        "company",
        "organization",
        "basis",
        "activity",
        "task",
        "duty",
        "responsible",
        "on",
    ]
)
# What is denied or only meant is no part of what is told as done.
_DENIALS = frozenset(
    [
        "no",
        "not",
        "without",
        "never",
        "none",
        "nor",
        "n't",
        "cannot",
        "except",
        "will",
        "would",
        "should",
        "shall",
        "may",
        "might",
        "can",
        "could",
        "planned",
        "upcoming",
    ]
)
# A change of side is a change of meaning: "from Oracle to MySQL" is not "from MySQL to Oracle".
_SIDES = frozenset(["from", "to", "into", "onto", "before", "after", "by", "under", "between", "against", "per"])
_WEAK = frozenset(["help", "assist", "support", "participate", "involve", "shadow", "observe", "attend", "learn"])
_FEWEST = 2  # words that say something, below which a task cannot be told from others
_FIGURE = re.compile(r"[~$]?\d[\d.,]*[k+%]*")
_NEAR = 4  # words between an act and what it is done to, where the other task tells the same


def repeated(frames: Sequence[Frame], lexicon: Lexicon, *, but: frozenset[int] = frozenset()) -> Mapping[int, int]:
    """For each task that another one says all of: the index of that one, which is itself not repeated.

    ``but`` are tasks that take no part, such as those that the person tells in words of their own.
    """
    said = [_Said.of(frame, lexicon) for frame in frames]
    over: dict[int, int] = {}
    for n, one in enumerate(said):
        if n in but:
            continue
        # Of two that say the same, the longer stays, of equals the first: it may hold small words that matter.
        fuller = [
            m
            for m, other in enumerate(said)
            if m != n
            and m not in but
            and one.within(other)
            and not (other.within(one) and (len(other.text), -m) < (len(one.text), -n))
        ]
        if fuller:
            over[n] = max(fuller, key=lambda m: (len(said[m].words), -m))
    return {n: _last(over, m) for n, m in over.items()}


def says_all(frame: Frame, other: Frame, lexicon: Lexicon) -> bool:
    """Whether ``other`` tells all that ``frame`` tells."""
    return _Said.of(frame, lexicon).within(_Said.of(other, lexicon))


def _last(over: Mapping[int, int], index: int) -> int:
    seen = {index}
    while index in over and over[index] not in seen:
        index = over[index]
        seen.add(index)
    return index


@dataclass(frozen=True, slots=True)
class _Said:
    """What a task says: its words in order as lemmas, and how they stand to each other."""

    text: str
    words: frozenset[str]
    row: tuple[str, ...]
    acts: tuple[tuple[str, str, frozenset[str]], ...]  # lemma, head and all words of what it is done to
    sides: Mapping[str, str]  # of each word the "from", "to" ... that it stands behind, or ""
    counts: frozenset[tuple[str, str]]  # each figure with the word behind it
    denials: tuple[str, ...]
    weak: str
    foreign: frozenset[str]  # acts that are somebody else's, planned or denied

    @classmethod
    def of(cls, frame: Frame, lexicon: Lexicon) -> _Said:
        words = [_word(t, frame, lexicon) for t in frame.tokens]
        row = _names_as_one(tuple(w for w in words if w), frame, lexicon)
        lows = [t.span.of(frame.text).lower() for t in frame.tokens]
        first = frame.clauses[0] if frame.clauses else None
        opener = first.opener.kind if first is not None and first.opener is not None else ""
        acts = tuple(
            (
                a.lemma,
                next(
                    (
                        w
                        for t, w in zip(frame.tokens, words, strict=True)
                        if w and c.object is not None and c.object.head.holds(t.span)
                    ),
                    "",
                ),
                frozenset(
                    w
                    for t, w in zip(frame.tokens, words, strict=True)
                    if w and c.object is not None and c.object.span.holds(t.span)
                ),
            )
            for c in frame.clauses
            for a in c.actions
        )
        return cls(
            text=" ".join(frame.text.split()).rstrip("."),
            words=frozenset(row),
            row=row,
            acts=acts,
            sides=_sides(frame, words, lows),
            counts=frozenset(
                (word, row[n + 1] if n + 1 < len(row) else "") for n, word in enumerate(row) if _FIGURE.fullmatch(word)
            ),
            denials=tuple(low for low in lows if low in _DENIALS),
            weak=opener if opener not in ("", "duty", "list") else next((a for a, _, _ in acts[:1] if a in _WEAK), ""),
            foreign=frozenset(v.lemma for v in frame.verbs if v.use in (Use.PLANNED, Use.NEGATED, Use.OTHER)),
        )

    def within(self, other: _Said) -> bool:
        """Whether ``other`` says all of it, of the same acts, with the same figures for the same things."""
        if self.text.casefold() == other.text.casefold():
            return True
        if len(self.words) < _FEWEST or (self.denials, self.weak) != (other.denials, other.weak):
            return False
        if self.foreign - other.foreign or any(act in other.foreign for act, _, _ in self.acts):
            return False
        if not self.counts <= other.counts:
            return False
        if not all(word in other.words or self._compound(word, other) for word in self.words):
            return False
        if any(other.sides.get(word, side) != side for word, side in self.sides.items()):
            return False
        return all(other.tells(act, thing) for act, thing, _ in self.acts if act not in _LIGHT)

    def tells(self, act: str, thing: str) -> bool:
        """Whether the act is done to that thing here too."""
        read = [held for a, _, held in self.acts if a == act]
        if read:
            return not thing or any(thing in held for held in read)
        at = [n for n, word in enumerate(self.row) if word == act]
        if not thing or thing == act or thing not in self.words:
            return bool(at)
        return any(thing in self.row[n + 1 : n + 1 + _NEAR] for n in at)

    def _compound(self, word: str, other: _Said) -> bool:
        """ "help desk" beside "helpdesk": a word and its neighbour are one word there, or the other way round."""
        if any(word in pair and "".join(pair) in other.words for pair in pairwise(self.row)):
            return True
        return any("".join(pair) == word for pair in pairwise(other.row))


def _sides(frame: Frame, words: Sequence[str], lows: Sequence[str]) -> Mapping[str, str]:
    acts = {a.span.start for c in frame.clauses for a in c.actions}
    found: dict[str, str] = {}
    side = ""
    for token, word, low in zip(frame.tokens, words, lows, strict=True):
        if token.span.start in acts:
            side = ""
        elif token.pos == "ADP" or low in _SIDES:
            side = low if low in _SIDES else ""
        if word and token.span.start not in acts:
            found.setdefault(word, side)
    return found


def _word(token: Token, frame: Frame, lexicon: Lexicon) -> str:
    """The lemma of a word that says something; "" for any other."""
    low = token.span.of(frame.text).lower().strip("-/.,;:()")
    if not low or low in _LIGHT or token.pos not in _SAYS_SOMETHING or not re.search(r"\w", low):
        return ""
    lemma = _lemma(token, low, frame, lexicon).replace(" ", "")
    return "" if lemma in _LIGHT else lemma


def _lemma(token: Token, low: str, frame: Frame, lexicon: Lexicon) -> str:
    for clause in frame.clauses:
        for action in clause.actions:
            if action.span.holds(token.span):
                return action.lemma if token.span.start == action.span.start else ""
    verbs = {lemma for lemma, _ in lexicon.action_forms.get(low, ())}
    if low in lexicon.object_forms and not (verbs and low.endswith("ing")):
        return lexicon.object_forms[low][0]
    return verbs.pop() if len(verbs) == 1 else singular(low)


def _names_as_one(row: tuple[str, ...], frame: Frame, lexicon: Lexicon) -> tuple[str, ...]:
    """The row with products under the one name that the vocabulary has for them: "SFDC" is "salesforce"."""
    found = list(row)
    for span in frame.tools:
        alias = " ".join(span.of(frame.text).lower().split())
        name = lexicon.tool_forms.get(alias, "").lower()
        if name and name != alias:
            words = alias.split()
            for n in range(len(found) - len(words) + 1):
                if found[n : n + len(words)] == words:
                    found[n : n + len(words)] = name.split()
                    break
    return tuple(found)
