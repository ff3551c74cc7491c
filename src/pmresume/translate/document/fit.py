"""A resume cut down to a number of pages, with account of what went and why."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from pmresume.model.resume import PositionBlock, Resume
from pmresume.translate.document.cuts import Address, Step, placed, without
from pmresume.translate.document.drop_order import drop_order
from pmresume.translate.document.weakness import Standing

SPARE_LINES = 4  # what stays free on the last page: programs and printers differ by a line or two
_RECENT = 2  # so many of the newest positions with lines keep one at least


class Size(Protocol):
    """Pages that a resume takes, and the lines that the last of them still holds."""

    @property
    def pages(self) -> int:
        """Pages used."""
        ...

    @property
    def lines_left(self) -> int:
        """Lines free on the last page."""
        ...


@dataclass(frozen=True, slots=True)
class Fitted:
    """What is left, and what went in the order in which it went; ``pages`` is what it takes now."""

    resume: Resume
    dropped: tuple[Step, ...]
    pages: int
    fits: bool  # on the pages asked for, with lines to spare


def fit(
    resume: Resume, pages: int, measure: Callable[[Resume], Size], standings: Mapping[str, Standing] | None = None
) -> Fitted:
    """``resume`` on at most ``pages`` pages, with as little as possible of the drop order taken.

    What there is room for again at the end comes back. Where everything that may go does not suffice, the fewest
    pages that can be had, with as little as possible taken.
    ``standings`` tells ownership and age by entry; without it all are equal and stand newest first.
    """
    whole = measure(resume)
    if _holds(whole, pages):
        return Fitted(resume, (), whole.pages, True)
    cuts = _cuts(resume, drop_order(resume, standings or {}))
    sizes = [whole]
    while not _holds(sizes[-1], pages) and len(sizes) <= len(cuts):
        sizes.append(measure(without(resume, cuts[: len(sizes)])))
    fits = _holds(sizes[-1], pages)
    most = pages if fits else min(size.pages for size in sizes)
    count = next((n for n, size in enumerate(sizes) if _holds(size, most)), None)
    if count is None:  # not even one page more would leave lines to spare
        count = next(n for n, size in enumerate(sizes) if size.pages == most)
        return Fitted(without(resume, cuts[:count]), tuple(cuts[:count]), most, fits)
    dropped = _given_back(resume, cuts[:count], most, measure)
    left = without(resume, dropped)
    return Fitted(left, tuple(dropped), measure(left).pages, fits)


def _given_back(resume: Resume, dropped: Sequence[Step], pages: int, measure: Callable[[Resume], Size]) -> list[Step]:
    """``dropped`` less what there is room for after all: the last step took more than was needed."""
    kept = list(dropped)
    left = without(resume, kept)
    full = False  # a weaker project does not come back in the place of a stronger one
    for step in reversed(dropped):
        if full and step.opens:
            continue
        fewer = [other for other in kept if other is not step]
        fuller = without(resume, fewer)
        if fuller != left and _opened(step, fewer) and _holds(measure(fuller), pages):
            kept, left = fewer, fuller
        elif step.opens:
            full = True
    return kept


def _opened(step: Step, dropped: Sequence[Step]) -> bool:
    """Whether the project of a line stands on the page with its first line, without which the line makes no sense."""
    gone = {address for other in dropped for address in other.gone}
    return not any((*address[:3], 0) in gone for address in step.gone if step.of_project)


def _holds(size: Size, pages: int) -> bool:
    return size.pages < pages or (size.pages == pages and size.lines_left >= SPARE_LINES)


def _cuts(resume: Resume, steps: Sequence[Step]) -> list[Step]:
    """The steps less those that would take the last line of a recent position."""
    lines = {line.address: line.block for line in placed(resume)}
    kept = _recent(resume, list(lines.values()))
    left = {block: sum(other == block for other in lines.values()) for block in kept}
    cuts: list[Step] = []
    for step in steps:
        blocks = [lines[address] for address in step.gone if address in lines]
        if any(left.get(block, 2) < 2 for block in blocks):
            continue
        for block in blocks:
            if block in left:
                left[block] -= 1
        cuts.append(step)
    return cuts


def _recent(resume: Resume, blocks: Sequence[Address]) -> list[Address]:
    """The newest positions that have lines; where none has, the newest projects."""
    told = list(dict.fromkeys(blocks))
    positions = [block for block in told if isinstance(resume.sections[block[0]].blocks[block[1]], PositionBlock)]
    return (positions or told)[:_RECENT]
