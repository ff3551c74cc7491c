"""Units by every spelling that people use, and the words that say how often."""

from __future__ import annotations

_SPELLINGS = {
    "second": "s sec secs second seconds",
    "millisecond": "ms millisecond milliseconds",
    "minute": "min mins minute minutes",
    "hour": "h hr hrs hour hours",
    "day": "day days",
    "night": "night nights",
    "week": "wk wks week weeks",
    "weekend": "weekend weekends",
    "month": "mo mos mth mths month months",
    "quarter": "quarter quarters",
    "year": "yr yrs year years",
    "KB": "kb",
    "MB": "mb",
    "GB": "gb gigabytes gigabyte",
    "TB": "tb terabytes terabyte",
    "PB": "pb petabytes petabyte",
    "Mbps": "mbps mbit/s",
    "Gbps": "gbps gbit/s",
    "times": "x times fold",
    "person": "person persons people ppl",
}
UNITS: dict[str, str] = {word: unit for unit, words in _SPELLINGS.items() for word in words.split()}
TIME_UNITS = frozenset(
    ("second", "minute", "hour", "day", "night", "week", "weekend", "month", "quarter", "year", "shift")
)
PER_ADVERBS = {
    "hour": ("hourly",),
    "day": ("daily",),
    "night": ("nightly",),
    "week": ("weekly",),
    "month": ("monthly",),
    "quarter": ("quarterly",),
    "year": ("yearly", "annual", "annually", "annum"),
}
