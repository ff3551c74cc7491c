"""One number of a text with all that makes it a claim."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from pmresume.model.frame import Span


class AmountKind(StrEnum):
    """What a number is."""

    COUNT = "count"
    MONEY = "money"
    PERCENT = "percent"
    RATIO = "ratio"  # "1 in 6": low of high
    ORDINAL = "ordinal"
    NAME = "name"  # part of a name: "Windows 2012", "NIST 800-53R4", "level 2", "24x7"
    YEAR = "year"
    ONE = "one"  # "one of them", "at one client": mostly a pronoun


class AmountRole(StrEnum):
    """Which side of a change a number is."""

    NONE = ""
    BEFORE = "before"
    AFTER = "after"
    BY = "by"


@dataclass(frozen=True, slots=True)
class Amount:
    """One number of a text; ``high`` differs from ``low`` for ranges and ratios only."""

    span: Span  # the number with sign, currency, scale and unit
    text: str
    low: Decimal
    high: Decimal
    kind: AmountKind
    hedges: tuple[str, ...] = ()  # of: about, nearly, under, at least, more than, up to; sorted
    unit: str = ""  # canonical: "hour", "%", "USD", "GB"; "" for plain counts
    noun: tuple[str, ...] = ()  # the words behind it, lower case
    head: str = ""  # the one that is most likely counted
    role: AmountRole = AmountRole.NONE
    per: str = ""  # "quarter", "workshop"
    negative: bool = False
