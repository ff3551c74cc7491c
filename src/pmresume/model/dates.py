"""Dates as people give them, each with its precision."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Precision(StrEnum):
    """How exactly a date was given."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    PART = "part"  # "end of June 2019", "mid 2020", "H1 2020", "summer 2019": part of a month, quarter or year
    OPEN = "open"  # "present"; both days are date.max


@dataclass(frozen=True, slots=True)
class PartialDate:
    """A date with the first and last day that it may mean; ``text`` is what the user typed."""

    text: str
    first: date
    last: date
    precision: Precision
