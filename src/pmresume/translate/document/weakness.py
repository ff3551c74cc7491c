"""How much a line of a resume says for a project role, from the facts behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pmresume.language.number_words import NUMBER_WORDS
from pmresume.model.inventory import Inventory, Ownership, Work
from pmresume.model.resume import ResumeBullet
from pmresume.translate.document.dates import newest_first

_NUMBER = re.compile(rf"\d|\b{NUMBER_WORDS}\b", re.IGNORECASE)
_RESULT = "result"
_RESULT_WEIGHT = 3


@dataclass(frozen=True, slots=True)
class Standing:
    """What counts for all lines of an entry: the rank of the declared ownership, and its age (higher is older)."""

    rank: int = 0
    age: tuple[int, int] = (0, 0)


def standings(inventory: Inventory) -> dict[str, Standing]:
    """The standing of each entry by path, "projects[0]"."""
    works: dict[str, Work] = {f"projects[{n}]": work for n, work in enumerate(inventory.projects)}
    works |= {f"positions[{n}]": work for n, work in enumerate(inventory.positions)}
    return {path: _standing(work) for path, work in works.items()}


def _standing(work: Work) -> Standing:
    end = getattr(work, "end", None) or work.finished
    return Standing(work.ownership.rank if work.ownership else 0, newest_first(work, end))


def is_thin(line: ResumeBullet) -> bool:
    """Whether it shows neither a number nor a result nor any other dimension, and is not in the person's own words."""
    return not (line.bullet.said or line.bullet.dimensions or _NUMBER.search(line.text) or shows_result(line))


def strength(line: ResumeBullet, rank: int = 0) -> int:
    """Points: each dimension, a result most, a number, the person's own words, and ownership from "coordinated" on."""
    bullet = line.bullet
    points = sum(dimension != _RESULT for dimension in bullet.dimensions)
    points += _RESULT_WEIGHT * shows_result(line)
    points += _NUMBER.search(line.text) is not None
    points += bullet.said
    return points + (rank >= Ownership.COORDINATED.rank)


def shows_result(line: ResumeBullet) -> bool:
    """Whether a result of the work stands behind it."""
    return _RESULT in line.bullet.dimensions or any(".results[" in path for path in line.bullet.paths)
