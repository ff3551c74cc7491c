"""Weak openers that stand before the real head of a bullet: "Responsible for", "Was involved in", "Duties included"."""

from __future__ import annotations

from functools import lru_cache

from pmresume.language.word_index import WordIndex, words_of
from pmresume.model.frame import Opener, Span
from pmresume.vocabulary.lexicon import Lexicon

# Words that may stand before an opener and go with it.
_MAY_STAND_BEFORE = (
    "i i've was were am is been being have has had also actively extensively primarily mainly directly heavily closely "
    "currently solely fully key major my the main primary"
)
_BEFORE = frozenset(_MAY_STAND_BEFORE.split())
_MOST_BEFORE = 4


@lru_cache(maxsize=4)
def _index(lexicon: Lexicon) -> WordIndex[tuple[str, str, str]]:
    # "Served as a consultant" is an act of its own: roles are not taken off. "Duties:" wants its colon.
    return WordIndex(
        (words.rstrip(" :-"), (e.id, e.kind, words[-1] if words[-1] in ":-" else ""))
        for e in lexicon.openers
        if e.kind != "role"
        for words in e.match
    )


def match_opener(text: str, span: Span, lexicon: Lexicon) -> Opener | None:
    """The longest opener at the head of ``text[span]``, unless nothing would be left behind it."""
    words = words_of(text, span.start, span.end)
    for first in range(min(_MOST_BEFORE, len(words))):
        found = _index(lexicon).at(words, first)
        if found:
            width, (identifier, kind, mark) = found
            end = words[first + width - 1][2]
            behind = text[end : span.end]
            if mark and behind.lstrip()[:1] != mark:
                break
            if behind.lstrip()[:1] == ":":
                end += len(behind) - len(behind.lstrip()) + 1
            if text[end : span.end].strip(" .:,-"):
                return Opener(identifier, kind, Span(span.start, end))
        if words[first][0] not in _BEFORE:
            break
    return None
