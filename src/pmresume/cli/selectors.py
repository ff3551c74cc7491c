"""The lists of rules that ``--select`` and ``--ignore`` take."""

from __future__ import annotations

from collections.abc import Sequence


def selectors(option: str, given: Sequence[str] | None) -> tuple[str, ...]:
    """What was given, parted at commas. Raises InputError, naming the option, where one names no rule."""
    from pmresume.lint.selection import known_codes

    found = tuple(part.strip() for text in given or () for part in text.split(",") if part.strip())
    for selector in found:
        known_codes(selector, option)
    return found
