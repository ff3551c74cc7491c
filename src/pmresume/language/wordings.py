"""Wording-level constructions: a few words for a few words, anywhere in a bullet.

In their patterns ``{n}`` is a number, ``{w}`` a word, ``{ws}`` a plural and ``{q}`` a vague quantity,
``{places}`` a noun phrase that ends in a place, ``{things}`` a plural that is not people; in their sayings the
same names put it back.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from pmresume.model.frame import Span
from pmresume.vocabulary.lexicon import Lexicon
from pmresume.vocabulary.pattern import Literal, Slot, parse_pattern, parse_saying

_SLOTS = {
    "n": r"(?:\$\s?)?\d[\d,.]*(?:[km]\b|\+|%)?",
    "w": r"[A-Za-z][\w+#.-]*",
    "ws": r"[A-Za-z-]+s",
    "q": r"multiple|several|various|different|many|all",
    "places": r"(?:[A-Za-z-]+\s+){0,2}?[A-Za-z-]+s",
    "things": r"[A-Za-z-]+s",
}


@dataclass(frozen=True, slots=True)
class Rewording:
    """``span`` of the user's text told as ``text``."""

    span: Span
    text: str
    id: str
    tidy: bool


@lru_cache(maxsize=2048)
def compile_wording(pattern: str) -> re.Pattern[str]:
    """The regular expression of a wording pattern."""
    out = ""
    for n, element in enumerate(parse_pattern(pattern)):
        if isinstance(element, Slot):
            body = rf"(?P<{element.name}>{_SLOTS[element.name]})"
        else:
            body = "(?:" + "|".join(map(re.escape, element.words)) + ")"
        gap = r"\s+" if n and not _tight(element) else ""
        out += f"(?:{gap}{body})?" if element.optional else gap + body
    first = parse_pattern(pattern)[0]
    edge = r"(?<![\w])" if not (isinstance(first, Literal) and not first.words[0][0].isalnum()) else ""
    return re.compile(edge + out + r"(?![\w])", re.I)


def _of_kind(match: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether ``{places}`` ends in a place and ``{things}`` is not people."""
    for name, text in match.groupdict().items():
        if name in ("places", "things") and text:
            known = lexicon.object_forms.get(text.lower()) or lexicon.object_forms.get(text.split()[-1].lower())
            kind = lexicon.objects[known[0]].kind if known else ""
            if (name == "places") != (kind == "place") or (name == "things" and kind not in ("thing", "abstract")):
                return False
    return True


def _tight(element: Slot | Literal) -> bool:
    return isinstance(element, Literal) and all(w[0] in ",;:.)" for w in element.words)


def find_rewordings(text: str, lexicon: Lexicon) -> tuple[Rewording, ...]:
    """All rewordings that fit, in order, none overlapping; the longer match wins, then the lower id."""
    found: list[Rewording] = []
    for entry in lexicon.constructions:
        if entry.level != "wording":
            continue
        patterns = (entry.match,) if isinstance(entry.match, str) else entry.match
        for pattern in patterns:
            for match in compile_wording(pattern).finditer(text):
                if not _of_kind(match, lexicon):
                    continue
                said = "".join(p if isinstance(p, str) else match[p.name] or "" for p in parse_saying(entry.says))
                found.append(Rewording(Span(match.start(), match.end()), said, entry.id, entry.tidy))
    found.sort(key=lambda r: (-(r.span.end - r.span.start), r.span.start, r.id))
    kept: list[Rewording] = []
    for candidate in found:
        if all(candidate.span.end <= k.span.start or candidate.span.start >= k.span.end for k in kept):
            kept.append(candidate)
    return tuple(sorted(kept, key=lambda r: r.span.start))
