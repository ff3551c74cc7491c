"""Everything that an inventory, or some of its works, says: texts, numbers and dates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from pydantic import BaseModel

from pmresume.language.amounts import Amount, AmountKind
from pmresume.language.date_mentions import DateMention, find_dates
from pmresume.language.quantities import read_amounts
from pmresume.model.dates import PartialDate
from pmresume.model.inventory import Result, ScopeItem, Team, Work

_SILENT = frozenset({"confidential", "lint", "id"})


@dataclass(frozen=True)
class Pool:
    """``roots`` are the inventory itself, or works of it."""

    roots: tuple[BaseModel, ...]

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """Every text, scope and results as they would be said: "24 servers"."""
        return tuple(text for root in self.roots for text in _texts(root))

    @cached_property
    def flat(self) -> str:
        """All texts as one, lower case, words parted by single blanks."""
        return " | ".join(" ".join(text.lower().split()) for text in self.texts)

    @cached_property
    def amounts(self) -> tuple[Amount, ...]:
        """Every number of the texts, names and ordinals too."""
        return tuple(amount for text in self.texts for amount in read_amounts(text))

    @cached_property
    def dates(self) -> tuple[PartialDate, ...]:
        """Every date that a key gives."""
        return tuple(found for root in self.roots for found in _dates(root))

    @cached_property
    def mentions(self) -> tuple[DateMention, ...]:
        """Every date that a text gives."""
        return tuple(mention for text in self.texts for mention in find_dates(text))

    @cached_property
    def years(self) -> frozenset[int]:
        """Every year of a date or text, and those between the beginning and end of a work."""
        found = {int(year) for year in re.findall(r"(?<!\d)(?:19|20)\d\d(?!\d)", self.flat)}
        for given in self.dates:
            if given.first.year < 9999:
                found |= {given.first.year, given.last.year}
        return frozenset(found)

    @cached_property
    def works(self) -> tuple[Work, ...]:
        """The positions and projects among the roots, or in the inventory."""
        return tuple(work for root in self.roots for work in _works(root))

    def says(self, phrase: str) -> bool:
        """Whether the words stand in a text one behind the other, whatever their case."""
        said = re.escape(" ".join(phrase.lower().split()))
        return re.search(rf"(?<![^\W_]){said}(?:'?s)?(?![^\W_])", self.flat) is not None

    def counted(self, head: str) -> tuple[Amount, ...]:
        """The plain numbers that the texts give of a thing."""
        return tuple(
            a for a in self.amounts if a.kind is AmountKind.COUNT and not a.unit and a.head and one(a.head) == one(head)
        )


def one(noun: str) -> str:
    """A noun without the ending of its plural, good enough to compare."""
    low = noun.lower()
    for ending, left in (("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("xes", "x"), ("s", "")):
        if low.endswith(ending) and len(low) > len(ending) + 1 and not low.endswith("ss"):
            return low[: -len(ending)] + left
    return low


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        if value.strip():
            yield str(value)
    elif isinstance(value, ScopeItem):
        yield f"{value.value} {value.key.replace('_', ' ')}"
    elif isinstance(value, Team):
        yield from (f"{value.size} people",) if value.size.strip().lstrip("~<>").isdigit() else _texts(value.size)
        yield from _texts(value.roles)
    elif isinstance(value, Result):
        unit, per = value.unit, f" per {value.per}" if value.per else ""
        for side in (value.before, value.after, value.change):
            if side:
                yield f"{side} {unit}{per}".strip() if unit and unit.lower() not in side.lower() else f"{side}{per}"
                yield f"{side} {value.metric}"
        yield from filter(None, (value.text, value.metric))
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            if name not in _SILENT:
                yield from _texts(getattr(value, name))
    elif isinstance(value, Sequence):
        for inner in value:
            yield from _texts(inner)


def _dates(value: object) -> Iterator[PartialDate]:
    if isinstance(value, PartialDate):
        yield value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _dates(getattr(value, name))
    elif isinstance(value, tuple):
        for inner in value:
            yield from _dates(inner)


def _works(value: object) -> Iterator[Work]:
    if isinstance(value, Work):
        yield value
    for name in ("positions", "projects"):
        yield from getattr(value, name, ())
