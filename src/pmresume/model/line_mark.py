"""By what a line of a document is known again, whatever a word processor does to its quotes, dashes and blanks."""

from __future__ import annotations

import hashlib
import re
import unicodedata

_LETTERS = "bcdfghjklmnpqrst"
LENGTH = 6  # letters of a mark
_SINGLE = dict.fromkeys(map(ord, "‘’‚‛′`´"), "'")
_DOUBLE = dict.fromkeys(map(ord, "“”„‟″«»"), '"')
_DASHES = dict.fromkeys(map(ord, "‐‑‒–—―−⁃"), "-")
_OTHERS = {ord("⁄"): "/", ord("→"): "->", ord("←"): "<-", 0xAD: None, 0x200B: None, 0x2060: None, 0xFEFF: None}
_TABLE = {**_SINGLE, **_DOUBLE, **_DASHES, **_OTHERS}
_STRAIGHT = {**_SINGLE, **_DOUBLE}
_UNSEEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\xad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]")


def same_line(text: str) -> str:
    """``text`` as it is compared: what autocorrection changes is no edit (quotes, dashes, blanks, ligatures, ...)."""
    text = unicodedata.normalize("NFKC", text.replace("©", "(c)").replace("®", "(r)").replace("™", "(tm)"))
    text = re.sub(r"-{2,3}", "-", text.translate(_TABLE))
    return " ".join(text.split())


def as_typed(text: str) -> str:
    """``text`` on one line with plain blanks and straight quotes, otherwise as the person left it."""
    plain = _UNSEEN.sub("", unicodedata.normalize("NFC", text.translate(_STRAIGHT)))
    return " ".join(plain.split())


def line_mark(text: str) -> str:
    """A few letters that tell one line of a resume from the others."""
    number = int.from_bytes(hashlib.sha256(same_line(text).encode()).digest()[:4], "big")
    return "".join(_LETTERS[(number >> 4 * n) % len(_LETTERS)] for n in range(LENGTH))
