"""Characters that look like nothing, or like others: what a person overlooks and a parser stumbles over."""

from __future__ import annotations

import re
import unicodedata

# Joiners make emoji and the scripts of India and Persia; they are odd only where Latin letters stand around them.
_ALWAYS = frozenset(
    "\u00ad\u180e\u200b\u2060\u2061\u2062\u2063\u2064\ufeff\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
_JOINERS = frozenset("\u200c\u200d")
_DIRECTIONS = frozenset("\u200e\u200f\u061c")
_SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2028\u2029\x85]")
# Letters of other scripts that print as a Latin letter does (Unicode TR 39, the ones of ordinary fonts).
_TWINS = dict(
    zip(
        "АВЕЅІЈКМНОРСТУХЬабеѕіјорсухһԁԛԝɡΑΒΕΖΗΙΚΜΝΟΡΤΥΧοѵν",
        "ABESIJKMHOPCTYXbabesijopcyxhdqwgABEZHIKMNOPTYXovv",
        strict=False,
    )
)
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_STYLED = re.compile("[\U0001d400-\U0001d7ff\uff21-\uff3a\uff41-\uff5a\ufb00-\ufb06]+")


def is_unseen(sign: str, before: str, after: str) -> bool:
    """Whether ``sign`` shows nothing between these neighbours ("" at an edge) and has no business there."""
    if sign in _ALWAYS:
        return True
    if sign in _JOINERS:
        return _latin(before) or _latin(after)
    if sign in _DIRECTIONS:
        return not any(unicodedata.bidirectional(side) in ("R", "AL") for side in (before, after) if side)
    return False


def unseen_name(sign: str) -> str:
    """The sign in words: "U+200B zero width space"."""
    return f"U+{ord(sign):04X} {unicodedata.name(sign, 'control character').lower()}"


def plain_sign(sign: str) -> str:
    """A blank for every kind of blank and a hyphen for the one that does not break, else the sign itself."""
    return " " if _SPACES.match(sign) else "-" if sign == "\u2011" else sign


def look_alikes(text: str) -> tuple[tuple[int, int, str], ...]:
    """Words with characters that are not the letters they seem: start, end, and what they are."""
    found = []
    for word in _WORD.finditer(text):
        said = word.group()
        twins = [sign for sign in said if sign in _TWINS]
        if twins and any(_latin(sign) for sign in said):
            names = ", ".join(dict.fromkeys(unicodedata.name(sign, "").lower() for sign in twins))
            found.append((word.start(), word.end(), names))
    for stretch in _STYLED.finditer(text):
        wide = all("\uff21" <= sign <= "\uff5a" for sign in stretch.group())
        ligature = all("\ufb00" <= sign <= "\ufb06" for sign in stretch.group())
        kind = "full-width letters" if wide else "a ligature" if ligature else "mathematical letters"
        found.append((stretch.start(), stretch.end(), kind))
    return tuple(sorted(found))


def _latin(sign: str) -> bool:
    return bool(sign) and sign.isalpha() and unicodedata.name(sign, "").startswith("LATIN")
