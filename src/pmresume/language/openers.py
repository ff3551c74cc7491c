"""Weak openers that stand before the real head of a bullet: "Responsible for", "Was involved in", "Duties included"."""

from __future__ import annotations

import re
from functools import lru_cache

from pmresume.model.frame import Opener, Span
from pmresume.vocabulary.lexicon import Lexicon

_BEFORE = r"(?:(?:i|i've|was|were|am|is|been|being|have|has|had|also|actively|extensively|primarily|mainly|directly|heavily|closely|currently|solely|fully|key|major|my|the|main|primary)\s+)*"


@lru_cache(maxsize=4)
def _patterns(lexicon: Lexicon) -> tuple[tuple[str, str, re.Pattern[str]], ...]:
    """(id, kind, pattern), longest wording first so that "was responsible for" beats "was"."""
    found = [(entry.id, entry.kind, words) for entry in lexicon.openers if entry.kind != "role" for words in entry.match]
    found.sort(key=lambda row: (-len(row[2]), row[2], row[0]))
    return tuple(
        (
            identifier,
            kind,
            re.compile(_BEFORE + r"\s+".join(map(re.escape, words.split())) + r"(?!\w)(?:\s*:)?", re.I),
        )
        for identifier, kind, words in found
    )


def match_opener(text: str, span: Span, lexicon: Lexicon) -> Opener | None:
    """The longest opener at the head of ``text[span]``, unless nothing would be left behind it."""
    best: Opener | None = None
    for identifier, kind, pattern in _patterns(lexicon):
        found = pattern.match(text, span.start, span.end)
        if found and text[found.end() : span.end].strip(" .:,-") and (best is None or found.end() > best.span.end):
            best = Opener(identifier, kind, Span(found.start(), found.end()))
    return best
