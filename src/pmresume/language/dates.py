"""Writes dates in house style and counts the days between two of them.

Only writing: the verifier re-does the arithmetic by itself and must not import this.
"""

from __future__ import annotations

import re
from datetime import date

from pmresume.language.numbers import whole
from pmresume.model.dates import PartialDate, Precision

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
_SHORT = {m[:3].lower(): m for m in MONTHS} | {"sept": "September"}
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def write_date(when: PartialDate) -> str:
    """``June 30, 2022``, ``December 2016``, ``Q3 2018``, ``the end of June 2019``, each at its own precision."""
    first = when.first
    if when.precision is Precision.DAY:
        return f"{MONTHS[first.month - 1]} {first.day}, {first.year}"
    if when.precision is Precision.MONTH:
        return f"{MONTHS[first.month - 1]} {first.year}"
    if when.precision is Precision.QUARTER:
        return f"Q{(first.month - 1) // 3 + 1} {first.year}"
    if when.precision is Precision.YEAR:
        return str(first.year)
    if when.precision is Precision.OPEN:
        return "the present"
    part = re.match(r"\s*(early|mid|late|end|beginning|start|middle)", when.text, re.I)
    if part is None:
        return " ".join(when.text.split())
    word = part[1].lower()
    if re.fullmatch(r"\W*(?:of|in|the|\s)*\W*(?:19|20)\d\d\W*", when.text[part.end() :], re.I):
        # "End of 2024" is no month: the widest reading begins in one that nobody named.
        whole_month = str(first.year)
    elif (quarter := re.search(r"\bq([1-4])\b|\b([1-4])q\b", when.text, re.I)) is not None:
        whole_month = f"Q{quarter[1] or quarter[2]} {first.year}"
    else:
        whole_month = f"{MONTHS[first.month - 1]} {first.year}"
    if word in ("early", "mid", "late"):
        return f"{word}-{whole_month}" if word == "mid" else f"{word} {whole_month}"
    return f"the {word} of {whole_month}"


def write_period(start: PartialDate, end: PartialDate) -> str:
    """``between May and August 2019``; years only where no month is known."""
    if Precision.YEAR in (start.precision, end.precision):
        years = (start.first.year, end.first.year)
        return f"in {years[0]}" if years[0] == years[1] else f"between {years[0]} and {years[1]}"
    months = [MONTHS[d.first.month - 1] for d in (start, end)]
    if start.first.year != end.first.year:
        return f"between {months[0]} {start.first.year} and {months[1]} {end.first.year}"
    return (
        f"in {months[0]} {end.first.year}"
        if months[0] == months[1]
        else f"between {months[0]} and {months[1]} {end.first.year}"
    )


def write_lead(finished: date, deadline: date) -> str:
    """The time by which ``finished`` lies before ``deadline``: "one day", "six days", "two weeks"."""
    days = (deadline - finished).days
    if days <= 0:
        raise ValueError("not before the deadline")
    if days % 7 == 0:
        return _counted(days // 7, "week")
    return _counted(days, "day")


def _counted(count: int, unit: str) -> str:
    return f"{whole(count)} {unit}" + ("" if count == 1 else "s")


def full_months(text: str) -> str:
    """Month and day names of running text as words with capitals: "Jan 15" is "January 15", "sundays" "Sundays"."""
    short = "|".join(sorted(_SHORT, key=len, reverse=True))
    text = re.sub(rf"\b({short})\.?(?= \d)", lambda m: _SHORT[m[1].lower()], text, flags=re.I)
    text = re.sub(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b", lambda m: m[0].capitalize(), text, flags=re.I)
    return re.sub(
        r"\b(january|february|april|june|july|august|september|october|november|december)\b",
        lambda m: m[0].capitalize(),
        text,
    )
