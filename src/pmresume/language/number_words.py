"""Numbers in words, as values: "twenty-four", "two hundred fifty", "a dozen"."""

from __future__ import annotations

import re
from decimal import Decimal

_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_NTH = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
_VALUES = {w: i for i, w in enumerate(_SMALL.split())} | {w: 20 + 10 * i for i, w in enumerate(_TENS.split())}
_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "dozen": 12}
ORDINALS = {w: i for i, w in enumerate(_NTH.split(), start=1)}

_ONE = "|".join(sorted((*_VALUES, *_SCALES), key=lambda w: (-len(w), w)))
NUMBER_WORDS = rf"(?:{_ONE})(?:(?:[ -]|\s+and\s+(?=(?:{_ONE})\b))(?:{_ONE})\b)*"
_PART = re.compile(_ONE)


def value_of(words: str) -> Decimal | None:
    """The value of a run of number words, or None where the run is no number ("two three")."""
    total, current, last = 0, 0, 0
    for word in _PART.findall(words.lower()):
        if word in _SCALES:
            scale = _SCALES[word]
            current = (current or 1) * scale
            if scale >= 1000:
                total, current = total + current, 0
            last = 0
            continue
        number = _VALUES[word]
        # "twenty four" adds up; "two three" and "four twenty" are two numbers, which nobody writes unseparated.
        if last and not (last >= 20 and number < 10):
            return None
        current += number
        last = number
    return Decimal(total + current)
