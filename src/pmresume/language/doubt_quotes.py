"""Which words of a line a doubt quotes."""

from __future__ import annotations

import re

from pmresume.model.doubt import Doubt, DoubtKind
from pmresume.model.frame import Frame, Span, Token


def quoted(kind: DoubtKind, frame: Frame, start: int, end: int, *, whole: bool = False) -> Doubt:
    """The doubt about the words from ``start`` to ``end``, without the marks around them."""
    quote = frame.text[start:end]
    start += len(quote) - len(quote.lstrip())
    quote = quote.strip().rstrip(".,;: ")
    return Doubt(kind, quote, Span(start, start + len(quote)), whole)


def words_before(text: str, at: int, most: int) -> int:
    """Where the last ``most`` words before ``at`` begin, without crossing a comma or a stop."""
    found = re.search(rf"(?:[^\s,.;:()]+\s+){{0,{most}}}$", text[:at])
    return found.start() if found else at


def words_behind(text: str, at: int, most: int) -> int:
    """Where the next ``most`` words behind ``at`` end, in the same way."""
    found = re.match(rf"(?:\s+[^\s,.;:()]+){{0,{most}}}", text[at:])
    return at + found.end() if found else at


def beside(one: Token, other: Token, text: str) -> bool:
    """Whether nothing but a space stands between two words."""
    return text[one.span.end : other.span.start] == " "
