"""Which two numbers of a text are the sides of a change: "from 9 hours to 1 hour", "nine boxes to three"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pmresume.language.amounts import Amount, AmountKind, AmountRole
from pmresume.language.number_context import HEDGE_WORDS

_MAYBE = rf"(?:(?:{HEDGE_WORDS}|just|only)\s+)?"
_FROM = re.compile(rf"\bfrom\s+{_MAYBE}(?:an?\s+)?[~<>$€£+-]?$", re.I)
_TO = re.compile(rf"(?:\b(?:down |up )?to\s+{_MAYBE}|(?:->|=>|\u2192)\s*)[~<>$€£+-]?$", re.I)
_BY = re.compile(rf"\b(?:by|down|up)\s+{_MAYBE}[~<>$€£+-]?$", re.I)
_BETWEEN = re.compile(r"\bbetween\s+$", re.I)
_ARROW = re.compile(r"->|=>|\u2192")
_MEASURES = (AmountKind.COUNT, AmountKind.MONEY, AmountKind.PERCENT, AmountKind.ONE, AmountKind.RATIO)


def follows_from(text: str, at: int) -> bool:
    """Whether a number at ``at`` is the left side of a change."""
    return bool(_FROM.search(text[max(0, at - 40) : at]))


def follows_by(text: str, at: int) -> bool:
    """Whether a number at ``at`` is the size of a change: "by 80%", "down 12"."""
    return bool(_BY.search(text[max(0, at - 40) : at]))


def mark_changes(text: str, found: Sequence[Amount]) -> tuple[Amount, ...]:
    """``found`` with roles, the unit handed to the side that left it out; "between 10 and 15" becomes a range."""
    out = list(found)
    for i in range(len(out) - 1):
        first, second = out[i], out[i + 1]
        if first.kind not in _MEASURES or second.kind not in _MEASURES or first.role is AmountRole.AFTER:
            continue
        between = text[first.span.end : second.span.start]
        if len(between.split()) > 9 or re.search(r"[.;]", between):
            continue
        if _BETWEEN.search(text[: first.span.start]) and between.strip().lower() == "and":
            low, high = sorted((first.low, second.low))
            out[i] = replace(first, low=low, high=high, unit=second.unit, noun=second.noun, head=second.head)
            out[i + 1] = replace(out[i], span=second.span)
        elif _TO.search(text[max(0, second.span.start - 40) : second.span.start]) and _is_change(
            text, first, second, between
        ):
            out[i], out[i + 1] = _sides(first, second)
    return tuple(out)


def _is_change(text: str, first: Amount, second: Amount, between: str) -> bool:
    if follows_from(text, first.span.start) or _ARROW.search(between):
        return True
    if len(between.split()) > 5 or (first.unit and second.unit and first.unit != second.unit):
        return False
    if first.unit and not second.unit and second.noun:
        return False  # "a $19,500 rollout to 71 servers"
    # "nine boxes to three" is a change; "5 servers to 40 users" is not.
    return bool(first.unit or (first.head and not second.noun)) and second.low < first.low


def _sides(first: Amount, second: Amount) -> tuple[Amount, Amount]:
    left = AmountKind.COUNT if first.kind is AmountKind.ONE else first.kind
    right = AmountKind.COUNT if second.kind is AmountKind.ONE else second.kind
    if first.unit and not second.unit:
        right = left
    elif second.unit and not first.unit:
        left = right
    per = first.per or second.per
    return (
        replace(first, role=AmountRole.BEFORE, kind=left, unit=first.unit or second.unit, per=per),
        replace(second, role=AmountRole.AFTER, kind=right, unit=second.unit or first.unit, per=per),
    )
