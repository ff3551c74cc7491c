"""How many lines a paragraph takes: words set one behind the other until the line is full."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from pmresume.writers.geometry import Geometry, Look
from pmresume.writers.paragraphs import TAB, Lines, Run
from pmresume.writers.widths import font, is_wide

_TWIPS = 20  # to the point
_WORD = re.compile(r"\S+|\s+")
# Behind a hyphen or dash inside a word a line may end. (Some programs break after a slash as well: counting on it
# would promise too much room.)
_PART = re.compile(r".+?(?:(?<=\w)[-–—](?=[^\W\d])|$)", re.DOTALL)
_REMEMBERED = 4096  # paragraphs
_LEAST_GAP = 60  # twips between a text and what stands at the right tab


def line_heights(runs: Sequence[Run], look: Look, geometry: Geometry) -> list[float]:
    """The heights in twips of the lines of a paragraph, at least one."""
    lines = _Lines(geometry.width - look.left - look.right, look.first)
    for run in runs:
        style = geometry.run_look(run.style, look)
        if run.text.startswith(TAB):
            text = run.text.removeprefix(TAB)
            lines.at_right(_width(text, style), height(style, text))
        else:
            for piece, glue in _pieces(run.text):
                lines.add(_width(piece, style), height(style, piece), space=glue)
    return lines.finished(height(look, ""))


def line_counter(geometry: Geometry) -> Lines:
    """How many lines runs take in a style, for the layout."""

    @lru_cache(maxsize=_REMEMBERED)
    def counted(style: str, runs: tuple[Run, ...]) -> int:
        return len(line_heights(runs, geometry.look(style), geometry))

    return lambda style, runs: counted(style, tuple(runs))


def height(look: Look, text: str) -> float:
    """The height in twips of a line of ``text``."""
    if look.rule == "exact":
        return look.line
    natural = math.ceil(font(look.font).height(text) * look.size * _TWIPS)
    return max(natural, look.line) if look.rule == "atLeast" else natural * look.line / 240


def _width(text: str, look: Look) -> float:
    return font(look.font).width(text.upper() if look.caps else text, bold=look.bold) * look.size * _TWIPS


def _pieces(text: str) -> Iterator[tuple[str, bool]]:
    """The pieces that stay together on a line, and the spaces (True) between them."""
    for word in _WORD.findall(text):
        if word.isspace():
            yield word, True
        elif any(map(is_wide, word)):
            yield from ((character, False) for character in word)
        else:
            yield from ((part, False) for part in _PART.findall(word) if part)


class _Lines:
    """Lines that fill up."""

    def __init__(self, width: float, first: float) -> None:
        self._full = max(width, 1.0)
        self._room = max(width - max(first, 0.0), 1.0)  # a hanging first line starts behind its bullet
        self._used = 0.0
        self._space = 0.0  # spaces at the end, which count only if something follows
        self._height = 0.0
        self._heights: list[float] = []

    def add(self, width: float, height: float, *, space: bool) -> None:
        """Set a piece, or a space, behind what stands on the line."""
        if space:
            self._space += width
            return
        if self._used and self._used + self._space + width > self._room:
            self._break()
        while width > self._room:  # a word that no line holds is cut
            width -= self._room
            self._height = max(self._height, height)
            self._used = self._room
            self._break()
        self._used += self._space + width
        self._space = 0.0
        self._height = max(self._height, height)

    def at_right(self, width: float, height: float) -> None:
        """Set a text at the right margin."""
        if self._used + _LEAST_GAP + width > self._room:
            self._break()
        self._used, self._space = self._room, 0.0
        self._height = max(self._height, height)

    def finished(self, empty: float) -> list[float]:
        """The heights of all lines; ``empty`` is that of a paragraph without text."""
        if self._used or not self._heights:
            self._break()
        return [height or empty for height in self._heights]

    def _break(self) -> None:
        self._heights.append(self._height)
        self._room, self._used, self._space, self._height = self._full, 0.0, 0.0, 0.0
