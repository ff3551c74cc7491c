"""What the sources deny stays denied, and nothing else is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pmresume.language.amounts import AmountKind
from pmresume.model.sources import Problem
from pmresume.translate.verify.draft import Text
from pmresume.translate.verify.evidence import Evidence, Passage, letters
from pmresume.translate.verify.glue import FREE, NEGATIONS
from pmresume.translate.verify.words import Word, read_words

_REACH = 4
_SKIP = frozenset(("only", "later", "fewer", "less", "more"))


@dataclass(frozen=True, slots=True)
class Denial:
    """A negation and the keys of the content words that it denies, nearest first; ``before`` of those in front."""

    index: int
    marker: str
    scope: tuple[frozenset[str], ...]
    before: tuple[frozenset[str], ...]

    @property
    def all(self) -> frozenset[str]:
        """Keys on both sides."""
        return frozenset().union(*self.scope, *self.before)

    @property
    def reach(self) -> frozenset[str]:
        """Keys that it may be said of: "without X" denies nothing that stands before it."""
        return (
            self.all if self.marker in ("not", "never") or "n" in self.marker[-3:] else frozenset().union(*self.scope)
        )


def denials(words: tuple[Word, ...], evidence: Evidence) -> tuple[Denial, ...]:
    """The negations of a text."""
    found = []
    for i, word in enumerate(words):
        if not _denies(words, i):
            continue
        scope = _scope(words, i, 1, evidence)
        found.append(Denial(i, word.low, scope, _scope(words, i, -1, evidence)))
    return tuple(found)


def _denies(words: tuple[Word, ...], i: int) -> bool:
    low = words[i].low
    following = words[i + 1].low if i + 1 < len(words) else ""
    if low.endswith(("n't", "n’t")) or (low in ("dont", "didnt", "cant", "wasnt", "doesnt", "isnt")):
        return True
    if low not in NEGATIONS or following in _SKIP:
        return False
    if low == "zero" and words[i].text == "Zero" and not words[i].opens:
        return False  # a name
    if low == "zero":
        # "fell to zero" is a number; "zero downtime" a denial.
        return not (i and words[i - 1].low == "to")
    return not (low == "no" and words[i].text == "No" and following.isdigit())


def _scope(words: tuple[Word, ...], at: int, step: int, evidence: Evidence) -> tuple[frozenset[str], ...]:
    out: list[frozenset[str]] = []
    i = at + step
    while 0 <= i < len(words) and len(out) < _REACH:
        edge = words[i] if step > 0 else words[i + 1]
        if ";" in edge.gap or edge.opens or ("," in edge.gap and out):
            break
        if words[i].low not in FREE and words[i].low not in NEGATIONS:
            out.append(_with_neighbours(words, i, evidence))
        i += step
    return tuple(out)


_PARTICLES = frozenset(("down", "up", "out", "off", "on", "over", "in"))


def _with_neighbours(words: tuple[Word, ...], i: int, evidence: Evidence) -> frozenset[str]:
    """Keys of a word and of the compounds that it may be half of: "down time" is "downtime" and no time."""
    low = words[i].low
    keys = evidence.book.keys(low)
    if i and words[i].gap in (" ", "-"):
        joined = evidence.book.keys(letters(words[i - 1].low) + letters(low))
        if words[i - 1].low in _PARTICLES:
            return joined
        keys |= joined
    if i + 1 < len(words) and words[i + 1].gap in (" ", "-"):
        keys |= evidence.book.keys(letters(low) + letters(words[i + 1].low))
    return keys


def polarity(text: Text, evidence: Evidence) -> Iterator[Problem]:
    """Negations added, and facts or tasks told without theirs."""
    own = denials(text.words, evidence)
    given = _given(evidence)
    for denial in own:
        near = frozenset().union(*denial.scope[:2]) if denial.scope else denial.all
        if not any(near & d.all for d, _ in given) and not _said_zero(near, text, evidence):
            shown = " ".join(w.text for w in text.words[denial.index : denial.index + 3])
            yield Problem("polarity", shown, "the source does not deny it")
    yield from _bare_outcomes(text, evidence)
    yield from _some_left(text, own, evidence)
    denied = frozenset(k for d in own for k in d.reach)
    for denial, passage in given:
        heads = denial.scope[:2]
        if not heads or any(keys & denied for keys in heads):
            continue
        run = _run(heads, text.words, evidence) or _run(denial.before[:1] + heads[:1], text.words, evidence, least=2)
        if run and not _also_affirmed(heads, evidence):
            yield Problem("polarity", run, f"the source denies it: {passage.text[:60]}")


def _bare_outcomes(text: Text, evidence: Evidence) -> Iterator[Problem]:
    """A half line that repeats an outcome or result text of the facts without the negation in it."""
    halves = text.text.split(";")[1:]
    for path in ("risks.outcome", "results.text"):
        for passage in evidence.of_fact(path) if halves else ():
            if not any(p is passage for _, p in _given(evidence)):
                continue
            wanted = [evidence.book.keys(w.low) for w in passage.words if w.low not in FREE | NEGATIONS]
            for half in halves:
                words = read_words(half)
                said = frozenset(k for w in words for k in evidence.book.keys(w.low))
                if wanted and all(keys & said for keys in wanted) and not denials(words, evidence):
                    yield Problem("polarity", half.strip(), f"the source denies it: {passage.text[:60]}")


def _given(evidence: Evidence) -> tuple[tuple[Denial, Passage], ...]:
    """The negations of the sources."""
    return evidence.memo(
        "denials", lambda: tuple((d, p) for p in evidence.passages for d in denials(p.words, evidence))
    )


_NONE_LEFT = re.compile(r"\s*0 (?P<what>[A-Za-z]+)")


def _some_left(text: Text, own: tuple[Denial, ...], evidence: Evidence) -> Iterator[Problem]:
    """A result that counts none of a thing, told without the nought: "with closets left on old sensors"."""
    denied = frozenset(k for d in own for k in d.reach)
    for passage in evidence.of_fact("results.text"):
        found = _NONE_LEFT.match(passage.text)
        if found is None:
            continue
        heads = tuple(evidence.book.keys(w.low) for w in passage.words if w.low not in FREE and w.low != "0")[:2]
        run = _run(heads, text.words, evidence, least=2)
        if run and not heads[0] & denied and not any(a.low == 0 and a.kind is AmountKind.COUNT for a in text.amounts):
            yield Problem("polarity", run, f"the source counts none: {passage.text[:60]}")


def _said_zero(keys: frozenset[str], text: Text, evidence: Evidence) -> bool:
    """A result that ends at nought says that there is none left."""
    work = evidence.work
    zero = [n for n, r in enumerate(work.results) if r.after.strip() in ("0", "zero", "none")] if work else []
    none = [_NONE_LEFT.match(p.text) for p in evidence.of_fact("results.text")]
    if any(found and evidence.book.keys(found["what"].lower()) & keys for found in none):
        return True  # "0 machines left on Windows 7": none of these, and of nothing else
    metric = evidence.of_fact("results.metric")
    return any(p.fact and p.fact.index in zero and evidence.content_keys((p,)) & keys for p in metric)


def _run(heads: tuple[frozenset[str], ...], words: tuple[Word, ...], evidence: Evidence, least: int = 1) -> str:
    """The words of the text that tell what a source denies, "" where it tells nothing of it."""
    if len(heads) < least:
        return ""
    content = [w for w in words if w.low not in FREE]
    for i, word in enumerate(content):
        if not evidence.book.keys(word.low) & heads[0]:
            continue
        if len(heads) == 1:
            return word.text
        for other in content[i + 1 : i + 3]:
            if evidence.book.keys(other.low) & heads[1]:
                return f"{word.text} {other.text}"
    return ""


def _also_affirmed(heads: tuple[frozenset[str], ...], evidence: Evidence) -> bool:
    """Whether a source also says it without denying it ("no outage" beside "the risk of an outage")."""
    return evidence.memo(("affirmed", heads), lambda: _affirmed(heads, evidence))


def _affirmed(heads: tuple[frozenset[str], ...], evidence: Evidence) -> bool:
    for passage in evidence.passages:
        denied = {d.index for d in denials(passage.words, evidence)}
        reach = {i + n for i in denied for n in range(1, _REACH + 2)}
        free = tuple(w for i, w in enumerate(passage.words) if i not in reach)
        if _run(heads, free, evidence):
            return True
    return False


def lost_denials(text: Text, evidence: Evidence) -> Iterator[Problem]:
    """Negations of the told tasks that the text drops with all that they deny, unlisted."""
    own = frozenset(k for d in denials(text.words, evidence) for k in d.all)
    for denial, passage in _given(evidence):
        keys = denial.all
        if passage.told and keys and not keys & own and not keys & text.listed_keys:
            if any(a.low == 0 and a.kind is AmountKind.COUNT for a in text.amounts):
                continue
            yield Problem("loss", denial.marker, "a negation of the task is lost")
