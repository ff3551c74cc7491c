"""Numbers as people write them, with hedge, unit, noun and role: "~200", "$12k", "2 hrs", "nine boxes to three"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from pmresume.language.amounts import Amount, AmountKind, AmountRole
from pmresume.language.date_mentions import find_dates
from pmresume.language.number_changes import follows_by, follows_from, mark_changes
from pmresume.language.number_context import hedges_around, in_code, in_name, is_year, noun_behind, rate_behind
from pmresume.language.number_words import NUMBER_WORDS, ORDINALS, value_of
from pmresume.language.units import UNITS
from pmresume.model.frame import Quantity, Span

_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+"
_EXPONENT = {"k": 3, "thousand": 3, "m": 6, "mm": 6, "mn": 6, "million": 6, "b": 9, "bn": 9, "billion": 9}
_SCALE = r"\s?(?:k|K|M|m|MM|mn|bn|B)(?![\w-])|\s(?:thousand|million|billion)\b"
_MONEY = {"$": "USD", "usd": "USD", "dollars": "USD", "dollar": "USD", "us$": "USD", "€": "EUR", "eur": "EUR"}
_MONEY |= {"euros": "EUR", "euro": "EUR", "£": "GBP", "gbp": "GBP", "pounds": "GBP"}
_UNIT = "|".join(sorted((re.escape(u) for u in UNITS), key=lambda u: (-len(u), u)))
_NUMBER = re.compile(
    rf"""(?<![\w.,/#:-])(?P<approx>(?<![-=])[~<>\u2248\u2264\u2265]\s?)?(?P<sign>[-\u2212+](?=[\d$€£]))?
    (?P<cur>US\$|[$€£]|(?:USD|EUR|GBP)\s)?\s?
    (?:(?P<d1>{_DIGITS})(?P<k1>{_SCALE})?
       (?:\s?(?:-|\u2013|\u2014|to(?=\s))\s?(?P<cur2>[$€£])?(?P<d2>{_DIGITS})(?P<k2>{_SCALE})?)?
      |(?P<words>\b(?:{NUMBER_WORDS})\b)(?:\s?(?:-|\u2013|to(?=\s))\s?(?P<words2>\b(?:{NUMBER_WORDS})\b))?)
    (?P<plus>\s?\+|\s+plus\b(?=\s+\w|$))?
    (?P<unit>\s?%|\s(?:percent|per\scent|pct)\b\.?|[\s-]?(?:USD|EUR|GBP|dollars?|euros?|pounds)\b
      |[\s-](?:{_UNIT})(?![\w])|(?<=\d)(?:{_UNIT})(?![\w]))?
    (?P<plus2>\s?\+)?""",
    re.X | re.I,
)
_CODE = re.compile(r"[\w][\w./:+#-]*")
_SERVICE = re.compile(
    r"(?:24|8|12|16)\s?[x/*]\s?[5-7](?:\s?[x/*]\s?(?:365|52))?\b|\b\d+:\d+\b|(?<!\w)802\.\d+\w*", re.I
)
_LIST_ON = re.compile(r"^(?:,|,?\s*(?:and|or|&)|\s*/)\s*$", re.I)
_RATIO = re.compile(
    rf"\b(?P<a>\d+|{NUMBER_WORDS})\s+(?:in|out of)\s+(?P<b>(?!(?:19|20)\d\d\b)\d+|{NUMBER_WORDS})(?![\w-])"
    r"(?!\s+(?:weeks?|days?|months?|hours?|years?|minutes?))",
    re.I,
)
_NTH = "|".join(ORDINALS)
_ORDINAL = re.compile(rf"(?<![\w-])(?P<n>\d+)(?:st|nd|rd|th)\b|(?<![\w-])(?P<w>{_NTH})(?![\w])", re.I)
_ANY_NUMBER = re.compile(rf"\d|\b(?:{NUMBER_WORDS}|{_NTH})\b", re.I)
_MEASURES = (AmountKind.COUNT, AmountKind.MONEY, AmountKind.PERCENT, AmountKind.RATIO)


def find_quantities(text: str) -> tuple[Quantity, ...]:
    """Counted, measured and paid quantities in order; numbers that are names, dates or pronouns are left out."""
    return tuple(
        Quantity(a.span, a.text, " ".join(a.hedges), a.head or a.unit)
        for a in read_amounts(text)
        if a.kind in _MEASURES
    )


@lru_cache(maxsize=4096)
def read_amounts(text: str) -> tuple[Amount, ...]:
    """Every number of ``text`` in order, also those that are names, ordinals or years; dates are left out."""
    if not _ANY_NUMBER.search(text):
        return ()
    taken = [d.span for d in find_dates(text)]
    found: list[Amount] = []
    for match in _SERVICE.finditer(text):
        _add(found, taken, _name(text, Span(match.start(), match.end())))
    for match in _RATIO.finditer(text):
        low, high = _plain(match["a"]), _plain(match["b"])
        span = Span(match.start(), match.end())
        if low is not None and high is not None and low <= high:
            _add(found, taken, Amount(span, match[0], low, high, AmountKind.RATIO, per=rate_behind(text, span.end)))
    for match in _NUMBER.finditer(text):
        for amount in _amounts(text, match):
            _add(found, taken, amount)
    for match in _ORDINAL.finditer(text):
        number = Decimal(match["n"]) if match["n"] else Decimal(ORDINALS[match["w"].lower()])
        span = Span(match.start(), match.end())
        _add(found, taken, Amount(span, match[0], number, number, AmountKind.ORDINAL))
    for match in _CODE.finditer(text):
        if any(c.isdigit() for c in match[0]) and any(c.isalpha() for c in match[0]):
            _add(found, taken, _name(text, Span(match.start(), match.start() + len(match[0].rstrip("./:-")))))
    return mark_changes(text, _listed_names(text, sorted(found, key=lambda a: a.span)))


def _add(found: list[Amount], taken: list[Span], amount: Amount) -> None:
    if all(amount.span.end <= s.start or s.end <= amount.span.start for s in taken):
        taken.append(amount.span)
        found.append(amount)


def _plain(text: str) -> Decimal | None:
    return Decimal(text) if text.isdigit() else value_of(text)


def _name(text: str, span: Span) -> Amount:
    return Amount(span, span.of(text), Decimal(0), Decimal(0), AmountKind.NAME)


def _amounts(text: str, match: re.Match[str]) -> list[Amount]:
    """The amounts of one match: none in a longer code, two where a dash or "to" joins the sides of a change."""
    kind, unit = _measure(match)
    values = _values(match, kind)
    if values is None:
        return []
    low, high, minutes = values
    unit = unit or ("minute" if minutes else "")
    start = match.start("approx") if match["approx"] else match.start()
    start += len(text[start : match.end()]) - len(text[start : match.end()].lstrip())
    if match["d1"] and not unit:
        if in_code(text, max(match.end(g) for g in ("d1", "k1", "d2", "k2"))):
            return []
        if match["d2"] and high < low and text[match.start("d2") - 1] == "-" and not follows_from(text, start):
            return [_name(text, Span(match.start("d1"), match.end("d2")))]
        plain = not (match["approx"] or match["plus"] or match["k1"] or match["k2"])
        end = match.end("d2") if match["d2"] else match.end("d1")
        if plain and in_name(text, match.start("d1"), end):
            noun, head = noun_behind(text, end)
            span = Span(match.start("d1"), end)
            return [Amount(span, span.of(text), low, low, AmountKind.NAME, noun=noun, head=head)]
    hedges = hedges_around(text, Span(start, match.end()), (match["approx"] or "").strip())
    if match["plus"] or match["plus2"]:
        hedges.add("at least")
    noun, head = noun_behind(text, match.end())
    if kind is AmountKind.COUNT and not unit and low == high:
        kind = _bare_kind(text, match, noun)
    amount = Amount(
        Span(start, match.end()),
        text[start : match.end()],
        low,
        high,
        kind,
        tuple(sorted(hedges)),
        unit,
        noun,
        head,
        AmountRole.BY if (unit or not noun) and follows_by(text, start) else AmountRole.NONE,
        rate_behind(text, match.end()),
        bool(match["sign"] and match["sign"] != "+"),
    )
    # "9-1" and "from 5-9" are changes; "800-53" alone is a code.
    if high != low and (high < low or follows_from(text, start)):
        return _pair(text, match, amount)
    return [amount]


def _measure(match: re.Match[str]) -> tuple[AmountKind, str]:
    """Kind and unit by currency and unit words."""
    currency = (match["cur"] or match["cur2"] or "").strip().lower()
    if currency:
        return AmountKind.MONEY, _MONEY[currency]
    unit = (match["unit"] or "").strip(" -").lower().rstrip(".")
    if unit in ("%", "percent", "per cent", "pct"):
        return AmountKind.PERCENT, "%"
    if unit in _MONEY:
        return AmountKind.MONEY, _MONEY[unit]
    return AmountKind.COUNT, UNITS.get(unit, "")


def _values(match: re.Match[str], kind: AmountKind) -> tuple[Decimal, Decimal, bool] | None:
    """Low, high and whether a lone small "m" means minutes and no million; None where the words are no number."""
    if match["words"]:
        low = value_of(match["words"])
        high = value_of(match["words2"]) if match["words2"] else low
        return None if low is None or high is None else (low, high, False)
    marks = [(match[g] or "").strip() for g in ("k1", "k2")]
    minutes = "m" in marks and kind is not AmountKind.MONEY
    scales = [1 if minutes or not m else 10 ** _EXPONENT[m.lower()] for m in marks]
    first = Decimal(match["d1"].replace(",", ""))
    if not match["d2"]:
        return first * scales[0], first * scales[0], minutes
    return first * (scales[0] if marks[0] else scales[1]), Decimal(match["d2"].replace(",", "")) * scales[1], minutes


def _bare_kind(text: str, match: re.Match[str], noun: tuple[str, ...]) -> AmountKind:
    behind = text[match.end() :]
    if (match["words"] or "").lower() == "one" and (not behind.startswith("-") or behind.startswith("-on-")):
        return AmountKind.ONE
    return AmountKind.YEAR if is_year(match["d1"] or "") and not noun else AmountKind.COUNT


def _pair(text: str, match: re.Match[str], whole: Amount) -> list[Amount]:
    second = match.start("d2") if match["d2"] else match.start("words2")
    first_end = max(match.end(g) for g in ("d1", "k1", "words"))
    before, after = Span(whole.span.start, first_end), Span(second, match.end())
    return [
        replace(whole, span=before, text=before.of(text), high=whole.low, role=AmountRole.BEFORE),
        replace(whole, span=after, text=after.of(text), low=whole.high, hedges=(), role=AmountRole.AFTER),
    ]


def _listed_names(text: str, found: Sequence[Amount]) -> list[Amount]:
    """ "Windows Server 2016, 2012, 2008": what continues a list of names is a name."""
    out: list[Amount] = []
    for amount in found:
        before = out[-1] if out else None
        if (
            before is not None
            and amount.kind in (AmountKind.COUNT, AmountKind.YEAR)
            and before.kind is AmountKind.NAME
            and not amount.unit
            and (not amount.noun or amount.noun[0] == "series")
            and _LIST_ON.match(text[before.span.end : amount.span.start])
        ):
            amount = replace(amount, kind=AmountKind.NAME)
        out.append(amount)
    return out
