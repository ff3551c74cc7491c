"""How many pages a resume takes in a theme, without a word processor: its lines counted by the widths of the font.

The estimate follows the paragraphs of ``paragraphs.py`` and the measures of ``geometry.py``; where programs differ it
takes the side that needs more room. ``tests/writers/test_page_estimate.py`` holds it against pages that were laid out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from pmresume.model.resume import Resume
from pmresume.writers.docx_body import NEVER_LAST
from pmresume.writers.geometry import Look, geometry
from pmresume.writers.line_breaks import height, line_counter, line_heights
from pmresume.writers.paragraphs import StyledParagraph, paragraphs
from pmresume.writers.themes import Theme

_FEWEST = 2  # lines of a paragraph at the foot or the head of a page, under widow control
_REMEMBERED = 4096  # paragraphs whose lines are remembered


@dataclass(frozen=True, slots=True)
class PageEstimate:
    """Pages used, and how many lines of a bullet the last of them still takes."""

    pages: int
    lines_left: int


@dataclass(frozen=True, slots=True)
class _Set:
    """A paragraph with its lines set."""

    style: str
    look: Look
    heights: tuple[float, ...]
    tight: bool
    loose: bool

    @property
    def keep_next(self) -> bool:
        named = self.look.keep_next or self.style.casefold().startswith(NEVER_LAST)
        return self.tight or (named and not self.loose)

    @property
    def after(self) -> float:
        return 0.0 if self.tight else self.look.after

    @property
    def total(self) -> float:
        return sum(self.heights) + self.look.border

    @property
    def start(self) -> float:
        """The least of it that may stand at the foot of a page."""
        lines = len(self.heights)
        together = self.look.keep_lines or (self.look.widow_control and lines <= 2 * _FEWEST - 1)
        fewest = _FEWEST if self.look.widow_control else 1
        return self.total if together else sum(self.heights[:fewest]) + self.look.border


class PageMeasure:
    """Estimates of resumes in one theme; paragraphs that were measured once are not measured again."""

    def __init__(self, theme: Theme) -> None:
        self._geometry = geometry(theme)
        self._lines = line_counter(self._geometry)
        self._set = lru_cache(maxsize=_REMEMBERED)(self._measured)

    def __call__(self, resume: Resume) -> PageEstimate:
        """The estimate for ``resume``."""
        measures = self._geometry
        given = [self._set(paragraph) for paragraph in paragraphs(resume, self._lines)]
        pages, used = _laid_out(given, measures.height, measures.spaces_add)
        left = (measures.height - used) / height(measures.look("List Bullet"), "")
        return PageEstimate(pages, max(0, int(left)))

    def _measured(self, paragraph: StyledParagraph) -> _Set:
        look = self._geometry.look(paragraph.style)
        heights = tuple(line_heights(paragraph.runs, look, self._geometry))
        return _Set(paragraph.style, look, heights, paragraph.tight, paragraph.loose)


def estimate(resume: Resume, theme: Theme) -> PageEstimate:
    """The pages of ``resume`` in ``theme``."""
    return PageMeasure(theme)(resume)


def _laid_out(given: Sequence[_Set], page: float, spaces_add: bool) -> tuple[int, float]:
    """Number of pages, and how far the last is filled (twips)."""
    pages, used, before = 1, 0.0, None
    for number, paragraph in enumerate(given):
        gap = _gap(before, paragraph, spaces_add)
        # A heading alone at the foot of a page goes over with what it stands above, if a page holds both.
        together = _chain(given, number, spaces_add)
        if used and used + gap + (together if together <= page else paragraph.start) > page:
            pages, used, gap = pages + 1, 0.0, _gap(None, paragraph, spaces_add)
        used += gap
        if used + paragraph.total <= page:
            used += paragraph.total
        else:
            turned, used = _split(paragraph, page, used)
            pages += turned
        before = paragraph
    return pages, used


def _gap(above: _Set | None, below: _Set, spaces_add: bool) -> float:
    if above is None:
        return below.look.before
    same = above.style == below.style
    after = 0.0 if same and above.look.contextual else above.after
    before = 0.0 if same and below.look.contextual else below.look.before
    return after + before if spaces_add else max(after, before)


def _chain(given: Sequence[_Set], number: int, spaces_add: bool) -> float:
    """Height that must stand on one page from this paragraph on: it, and while it stays with the next, that one."""
    least = 0.0
    for position in range(number, len(given)):
        paragraph = given[position]
        if not paragraph.keep_next or position + 1 == len(given):
            return least + paragraph.start
        least += paragraph.total + _gap(paragraph, given[position + 1], spaces_add)
    return least


def _split(paragraph: _Set, page: float, used: float) -> tuple[int, float]:
    """Set a paragraph over the foot of the page: pages turned, and how far the last is filled."""
    heights = list(paragraph.heights)
    turned = 0
    while heights:
        count, room = 0, page - used
        while count < len(heights) and heights[count] <= room:
            room -= heights[count]
            count += 1
        if count == len(heights):
            return turned, page - room
        if paragraph.look.widow_control and 0 < len(heights) - count < _FEWEST and count > _FEWEST:
            count = len(heights) - _FEWEST
        if not count and not used:  # a line that is taller than a page
            count = 1
        heights = heights[count:]
        turned, used = turned + 1, 0.0
    return turned, used
