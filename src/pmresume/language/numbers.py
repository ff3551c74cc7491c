"""Writes numbers in house style: words below ten, digits from ten on, digits for the figures of a result.

Only writing: the verifier reads numbers with its own eyes and must not import this.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

WORDS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_HEDGES = (
    (r"~|≈|\b(?:about|approx\.?|approximately|around|roughly|circa|ca\.?|some)\b", "about"),
    (r"\b(?:over|more than|in excess of)\b|>", "more than"),
    (r"\b(?:under|less than|fewer than|below)\b|<", "fewer than"),
    (r"\b(?:up to|max\.?|at most|maximum of)\b", "up to"),
    (r"\b(?:at least|min\.?|minimum of)\b", "at least"),
    (r"\b(?:nearly|almost)\b", "nearly"),
)
_AMOUNT = re.compile(
    r"(?P<digits>\d[\d,]*(?:\.\d+)?)(?:\s?(?P<scale>k|m|bn|b|million|billion|thousand)\b)?(?P<plus>\s?\+| plus\b)?",
    re.I,
)
_SCALES = {"k": 10**3, "thousand": 10**3, "m": 10**6, "million": 10**6, "b": 10**9, "bn": 10**9, "billion": 10**9}
_UNITS = {
    "s": "seconds", "ms": "milliseconds",
    "hr": "hour", "hrs": "hours", "h": "hours", "hour": "hour", "hours": "hours", "min": "minute", "mins": "minutes",
    "minute": "minute", "minutes": "minutes", "sec": "second", "secs": "seconds",
    "second": "second", "seconds": "seconds",
    "day": "day", "days": "days", "d": "days", "week": "week", "weeks": "weeks", "wk": "week", "wks": "weeks",
    "month": "month", "months": "months", "mo": "months", "yr": "year", "yrs": "years",
    "year": "year", "years": "years",
}  # fmt: skip
_TIMES = frozenset(("second", "minute", "hour", "day", "week", "month", "year"))
_CURRENCY = {"usd": "$", "us$": "$", "$": "$", "eur": "€", "€": "€", "euro": "€", "euros": "€", "gbp": "£", "£": "£"}


@dataclass(frozen=True, slots=True)
class Count:
    """A counted value: ``hedge`` in house words ("about"), ``rest`` what was typed behind the number."""

    value: float
    hedge: str = ""
    plus: bool = False
    rest: str = ""
    text: str = ""


def read_count(text: str) -> Count | None:
    """The one number of ``text`` with its hedge; None where there is none, or more than one, or it is a name."""
    text = " ".join(text.split())
    hedge = ""
    bare = text
    for pattern, word in _HEDGES:
        found = re.match(rf"\s*(?:{pattern})\s*", bare, re.I)
        if found and found.end():
            hedge, bare = word, bare[found.end() :]
            break
    if bare.lower() in WORDS or (bare.split() and bare.split()[0].lower() in WORDS[1:]):
        first, _, rest = bare.partition(" ")
        return Count(WORDS.index(first.lower()), hedge, False, rest.strip(), text)
    found = _AMOUNT.match(bare)
    if not found:
        return None
    rest = bare[found.end() :].strip()
    if re.search(r"\d", rest):
        return None
    return Count(_value(found), hedge, bool(found["plus"]), rest, text)


def write_count(count: Count) -> str:
    """``about 200``, ``five``, ``60+``, ``2,400``; what stood behind the number is not part of it."""
    number = whole(count.value, words=not count.plus)
    hedged = f"{count.hedge} {number}" if count.hedge else number
    return f"{hedged}+" if count.plus else hedged


def whole(value: float, *, words: bool = True) -> str:
    """A number with thousands separated; whole numbers below ten in words if ``words``."""
    if value == int(value):
        value = int(value)
        return WORDS[value] if words and 0 <= value < 10 else f"{value:,}"
    return f"{value:,}"


def write_figure(text: str, unit: str = "") -> str:
    """A before or after value: digits, units written out ("2 hrs" is "2 hours")."""
    typed = " ".join(text.split())
    if re.match(r"[-+]?\s?[$€£]|.*\b(?:usd|eur|gbp)\b", typed, re.I):
        return write_money(typed)
    out = _AMOUNT.sub(_figure, typed)
    for pattern, word in _HEDGES:
        out, changed = re.subn(rf"^(?:{pattern})\s*", f"{word} ", out, flags=re.I)
        if changed:
            break
    out = re.sub(r"(?<=\d)\s?([A-Za-z]+)$", lambda m: " " + _unit(out, m[1]), out)
    if out.endswith("%") or unit == "%" or out.split()[-1].rstrip("s") in _TIMES or unit.rstrip("s") in _TIMES:
        out = out.replace("fewer than", "less than")
    if unit and unit.lower() not in out.lower():
        out += unit if unit == "%" else f" {_unit(out, unit)}"
    return " ".join(out.split())


def write_unit(text: str) -> str:
    """``quarter`` for "quarter", "qtr"; an unknown unit as typed."""
    return {"qtr": "quarter", "yr": "year", "wk": "week", "mo": "month", "mth": "month"}.get(text.lower(), text)


def write_money(text: str) -> str:
    """``$12,000``, ``$1.1M``, ``about $75,000``; an amount without a currency stays without one ("85K")."""
    typed = " ".join(text.split())
    hedge = ""
    for pattern, word in _HEDGES:
        found = re.match(rf"(?:{pattern})\s*", typed, re.I)
        if found:
            hedge, typed = word.replace("fewer than", "less than") + " ", typed[found.end() :]
            break
    typed = typed.lstrip("+-−– ")
    symbol = ""
    found = re.match(r"(us\$|[$€£])\s?[-−]?", typed, re.I)
    if found:
        symbol, typed = _CURRENCY[found[1].lower()], typed[found.end() :]
    amount = _AMOUNT.match(typed)
    if not amount:
        return " ".join(text.split())
    rest = typed[amount.end() :]
    named = re.match(r"\s?(usd|eur|gbp|euros?)\b\s?", rest, re.I)
    if named and not symbol:
        symbol, rest = _CURRENCY[named[1].lower()], rest[named.end() :]
    return f"{hedge}{symbol}{_money(amount, bool(symbol))}{'+' if amount['plus'] else ''} {rest.strip()}".strip()


def ordinal_free(text: str) -> str:
    """Ordinals below ten in words: "2nd data center" is "second data center"."""
    names = ("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
    return re.sub(
        r"\b([1-9])(?:st|nd|rd|th)\b(?! (?:of )?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))",
        lambda m: names[int(m[1])],
        text,
    )


def words_for_small(text: str) -> str:
    """Lone whole numbers below ten in running text as words: "3 weekend waves" is "three weekend waves"."""
    pattern = (
        r"(?<![\w.,$€£#/-])(?<!\d in )(?<!\d of )(?<!version )(?<!(?i:tier) )(?<!(?i:level) )(?<!(?i:phase) )"
        r"([1-9])(?= [a-z][a-z-]+)(?! (?:in|of|to|and|or|am|pm)\b)"
    )
    return re.sub(pattern, lambda m: WORDS[int(m[1])], text)


def _money(amount: re.Match[str], currency: bool) -> str:
    scale = (amount["scale"] or "").lower()
    if scale in ("m", "bn", "b") or not scale:
        written = whole(float(amount["digits"].replace(",", "")), words=False)
        return f"{written}{scale.upper()}"
    if scale in ("million", "billion"):
        return f"{amount['digits']} {scale}"
    return whole(_value(amount), words=False) if currency else f"{amount['digits']}K"


def _figure(found: re.Match[str]) -> str:
    scale = (found["scale"] or "").lower()
    if scale and scale not in ("k", "thousand"):
        return found[0]
    return whole(_value(found), words=False) + ("+" if found["plus"] else "")


def _value(found: re.Match[str]) -> float:
    return float(found["digits"].replace(",", "")) * _SCALES.get((found["scale"] or "").lower(), 1)


def _unit(figure: str, unit: str) -> str:
    known = _UNITS.get(unit.lower())
    if known is None:
        return unit
    one = re.fullmatch(r"(?:\w+ )?1(?: \w+)?", figure.strip()) is not None
    return known.removesuffix("s") if one else known.removesuffix("s") + "s"
