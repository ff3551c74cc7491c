"""How wide text is in a font, from the advance widths of its characters.

Source: ``font_widths.json`` holds the ``hmtx`` advances of Carlito 1.103, Liberation Sans and Liberation Serif 1.07.4,
fonts under free licences that by design have the widths of Calibri, Arial and Times New Roman; widths are facts.
Characters of equal width stand together. Kerning and ligatures, which only make text narrower, are not counted.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources

_UNITS = 2048  # to the em, in all three
_FALLBACK = 0.62  # of an em, for scripts that no table has: wider than the average letter of any of them
_TALLEST_FALLBACK = 1.45  # line height of fonts for Chinese, Japanese and Korean, to the em
# Fonts with the widths of a table.
_SAME = {
    "carlito": "Calibri",
    "helvetica": "Arial",
    "liberation sans": "Arial",
    "arimo": "Arial",
    "liberation serif": "Times New Roman",
    "tinos": "Times New Roman",
    "times": "Times New Roman",
}
# Other fonts as a table and a factor: estimates on the wide side, since their widths are nobody's to measure here.
_LIKE = {
    "aptos": ("Calibri", 1.08),
    "calibri light": ("Calibri", 1.0),
    "cambria": ("Times New Roman", 1.09),
    "caladea": ("Times New Roman", 1.09),
    "garamond": ("Times New Roman", 0.98),
    "eb garamond": ("Times New Roman", 0.98),
    "georgia": ("Times New Roman", 1.15),
    "book antiqua": ("Times New Roman", 1.12),
    "palatino linotype": ("Times New Roman", 1.12),
    "arial narrow": ("Arial", 0.83),
    "segoe ui": ("Arial", 1.02),
    "tahoma": ("Arial", 1.02),
    "trebuchet ms": ("Arial", 1.02),
    "verdana": ("Arial", 1.17),
    "dejavu sans": ("Arial", 1.17),
    "dejavu serif": ("Arial", 1.17),
}
_UNKNOWN = ("Arial", 1.17)  # as wide as the widest of the common fonts: rather too much space than too little
_LINE = {"aptos": 1.28, "cambria": 1.18, "segoe ui": 1.34, "tahoma": 1.21, "verdana": 1.22}  # to the em


@dataclass(frozen=True, slots=True)
class Font:
    """A font's advance widths in em by character, and the height of a line."""

    regular: Mapping[str, float]
    bold: Mapping[str, float]
    factor: float
    line: float  # of an em

    def width(self, text: str, *, bold: bool = False) -> float:
        """The width of ``text`` in em."""
        table = self.bold if bold else self.regular
        return sum(table[c] if c in table else _unlisted(c) for c in text) * self.factor

    def height(self, text: str) -> float:
        """The height of a line of ``text`` in em; wide characters come from a taller font."""
        return max(self.line, _TALLEST_FALLBACK) if any(is_wide(c) for c in text) else self.line


def is_wide(character: str) -> bool:
    """Whether it fills a whole em, as Chinese, Japanese and Korean characters do."""
    return character > "\u10ff" and unicodedata.east_asian_width(character) in "WF"


@cache
def font(name: str) -> Font:
    """The font of that name; one that is not known counts as wide."""
    known = " ".join(name.lower().split())
    tables = _tables()
    same = next((table for table in tables if table.lower() == known), _SAME.get(known, ""))
    table, factor = (same, 1.0) if same else _LIKE.get(known, _UNKNOWN)
    line, regular, bold = tables[table]
    return Font(regular, bold, factor, max(line, _LINE.get(known, 0.0)))


@cache
def _tables() -> Mapping[str, tuple[float, Mapping[str, float], Mapping[str, float]]]:
    """Font name to line height, regular and bold widths."""
    text = (resources.files("pmresume.writers") / "font_widths.json").read_text(encoding="utf-8")
    return {
        name: (faces["line"] / _UNITS, _spread(faces["regular"]), _spread(faces["bold"]))
        for name, faces in json.loads(text).items()
    }


def _spread(widths: Mapping[str, str]) -> Mapping[str, float]:
    return {character: int(width) / _UNITS for width, characters in widths.items() for character in characters}


def _unlisted(character: str) -> float:
    if is_wide(character):
        return 1.0
    # Marks stand over the letter before them; characters of format have no width.
    return 0.0 if unicodedata.category(character) in ("Mn", "Me", "Cf") else _FALLBACK
