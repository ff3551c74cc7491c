"""Wording-level constructions: a few words for a few words, anywhere in a bullet."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from pmresume.language.wording_slots import SLOTS, of_kind, opens_phrase, said
from pmresume.model.frame import Span
from pmresume.vocabulary.lexicon import Lexicon
from pmresume.vocabulary.pattern import Literal, Slot, parse_pattern
from pmresume.vocabulary.records import ConstructionRecord

_MOST_BEFORE = 9  # words that "lacks-before" looks at
_MOST_BEHIND = 7  # words that "lacks-behind" looks at


@dataclass(frozen=True, slots=True)
class Rewording:
    """``span`` of the user's text told as ``text``; ``drops`` marks a qualifier of the user's that is left out."""

    span: Span
    text: str
    id: str
    tidy: bool
    drops: bool = False


@lru_cache(maxsize=2048)
def compile_wording(pattern: str) -> re.Pattern[str]:
    """The regular expression of a wording pattern."""
    out = ""
    after_bracket = False
    for n, element in enumerate(parse_pattern(pattern)):
        if isinstance(element, Slot):
            body = rf"(?P<{element.name}>{SLOTS[element.name]})"
        else:
            body = "(?:" + "|".join(map(re.escape, element.words)) + ")"
        gap = r"\s+" if n and not _tight(element) and not after_bracket else ""
        after_bracket = isinstance(element, Literal) and element.words == ("(",)
        out += f"(?:{gap}{body})?" if element.optional else gap + body
    first = parse_pattern(pattern)[0]
    edge = r"(?<![\w])" if not (isinstance(first, Literal) and not first.words[0][0].isalnum()) else ""
    return re.compile(edge + out + r"(?![\w])", re.I)


def _tight(element: Slot | Literal) -> bool:
    if isinstance(element, Slot):
        return element.name in ("end", "stop", "sep")
    return all(w[0] in ",;:.)" for w in element.words)


def _stands_free(entry: ConstructionRecord, text: str, at: int, lexicon: Lexicon) -> bool:
    """Whether none of the words of ``lacks-before`` stands shortly before the match, none of ``never-after`` at it."""
    if entry.when.get("opens-phrase") and not opens_phrase(text, at, lexicon):
        return False
    if entry.when.get("no-comma-before") and text[:at].rstrip().endswith(","):
        return False
    start = max(text.rfind(mark, 0, at) for mark in (";", ". "))
    before = [word.strip(",") for word in text[start + 1 : at].lower().split()[-_MOST_BEFORE:]]
    return not any(word in _wanted(entry, "lacks-before") for word in before) and not any(
        word in _wanted(entry, "never-after") for word in before[-1:]
    )


def _followed(entry: ConstructionRecord, text: str, at: int) -> bool:
    """Whether one of the words of ``lacks-behind`` follows; "-ing" is any word with that end, "and -ed" two words."""
    wanted = _wanted(entry, "lacks-behind")
    if not wanted:
        return False
    behind = [word.strip(",.") for word in re.split(r"[;]|\.\s", text[at:].lower())[0].split()[:_MOST_BEHIND]]
    return any(
        all(map(_is_like, behind[n:], row))
        for row in (words.split() for words in wanted)
        for n in range(len(behind) - len(row) + 1)
    )


def _is_like(word: str, wanted: str) -> bool:
    return word.endswith(wanted[1:]) if wanted.startswith("-") else word == wanted


def _wanted(entry: ConstructionRecord, key: str) -> tuple[str, ...]:
    words = entry.when.get(key, ())
    return tuple(words) if isinstance(words, (list, tuple)) else (str(words),)


@lru_cache(maxsize=512)
def find_rewordings(text: str, lexicon: Lexicon) -> tuple[Rewording, ...]:
    """All rewordings that fit, in order, none overlapping; the longer match wins, then the lower id."""
    found: list[Rewording] = []
    words = frozenset(re.findall(r"[a-z]+", text.lower()))
    for spelled, needed, entry in _wordings(lexicon):
        if needed and not needed & words:
            continue
        pattern = compile_wording(spelled)  # only those that a text needs: compiling all takes longer than reading it
        at = 0
        while match := pattern.search(text, at):
            if (
                of_kind(match, lexicon)
                and _stands_free(entry, text, match.start(), lexicon)
                and not _followed(entry, text, match.end())
            ):
                span = Span(match.start(), match.end())
                drops = not entry.says.strip() or "praise" in pattern.groupindex
                found.append(Rewording(span, said(entry.says, match, lexicon), entry.id, entry.tidy, drops))
                at = match.end()
            else:
                at = match.start() + 1  # the same pattern may fit from the next word on
    found.sort(key=lambda r: (-(r.span.end - r.span.start), r.span.start, r.id))
    kept: list[Rewording] = []
    for candidate in found:
        if all(candidate.span.end <= k.span.start or candidate.span.start >= k.span.end for k in kept):
            kept.append(candidate)
    return tuple(sorted((_trimmed(k, text) for k in kept), key=lambda r: r.span.start))


_WORD_OR_GAP = re.compile(r"\s+|[^\s]+")


def _trimmed(rewording: Rewording, text: str) -> Rewording:
    """The same edit over no more words than it changes, so that what stays is open to other edits."""
    typed = _WORD_OR_GAP.findall(rewording.span.of(text))
    told = _WORD_OR_GAP.findall(rewording.text)
    front = 0
    while front < min(len(typed), len(told)) and typed[front] == told[front]:
        front += 1
    back = 0
    while back < min(len(typed), len(told)) - front and typed[-1 - back] == told[-1 - back]:
        back += 1
    if rewording.tidy or not front + back:
        return rewording
    start = rewording.span.start + sum(map(len, typed[:front]))
    end = rewording.span.end - sum(map(len, typed[len(typed) - back :]))
    return replace(rewording, span=Span(start, end), text="".join(told[front : len(told) - back]))


@lru_cache(maxsize=4)
def _wordings(lexicon: Lexicon) -> tuple[tuple[str, frozenset[str], ConstructionRecord], ...]:
    """(pattern, words of which a text must hold one, entry) of every wording-level pattern."""
    found = []
    for entry in lexicon.constructions:
        if entry.level == "wording":
            for pattern in entry.match:
                literals = [e for e in parse_pattern(pattern) if isinstance(e, Literal) and not e.optional]
                plain = [frozenset(e.words) for e in literals if all(w.isalpha() for w in e.words)]
                needed = max(plain, key=lambda words: (min(map(len, words)), sorted(words)), default=frozenset[str]())
                found.append((pattern, needed, entry))
    return tuple(found)
