"""What stands around a number: hedges before and behind, the noun that it counts, the rate, the name it belongs to."""

from __future__ import annotations

import re

from pmresume.language.units import TIME_UNITS, UNITS
from pmresume.model.frame import Span

_HEDGES = {
    "about": "about around approx approximately roughly circa ca some ~ \u2248 or-so",
    "nearly": "nearly almost close-to just-under",
    "under": "under less-than fewer-than below <",
    "at least": "at-least a-minimum-of minimum min no-fewer-than no-less-than or-more \u2265 +",
    "more than": "over more-than more above in-excess-of upwards-of upward-of greater-than exceeding >",
    "up to": "up-to at-most a-maximum-of maximum max no-more-than as-many-as or-fewer or-less \u2264",
}
_HEDGE_OF = {word.replace("-", " "): name for name, words in _HEDGES.items() for word in words.split()}
_BEHIND = ("or more", "or so", "or fewer", "or less", "maximum", "max", "minimum", "min", "approximately", "approx")
_WORDS = sorted((w for w in _HEDGE_OF if w[0].isalpha() and not w.startswith("or ")), key=lambda w: (len(w), w))
HEDGE_WORDS = "|".join(re.escape(w) for w in reversed(_WORDS))
_BEFORE = re.compile(
    rf"(?:\b(?P<w>{HEDGE_WORDS})\.?|(?P<s>(?<![-=])>|[~<+\u2248\u2264\u2265]))\s*(?:an?\s+|the\s+)?$", re.I
)
_AFTER = re.compile(rf"\s+(?P<w>{'|'.join(_BEHIND)})\b", re.I)
_DESIGNATOR = re.compile(
    r"\b(?:levels?|tiers?|layers?|phases?|versions?|releases?|revisions?|rev|vol|volume|steps?|types?|stages?|class"
    r"|category|cat|sections?|chapter|part|ports?|sprints?|vlans?|no|number|models?|series|grade|shift|room|priority"
    r"|severity|sev|p|tls|appendix|article|form|generation|gen|raid)\.?\s*[-#]?\s*$",
    re.I,
)
_CAPITAL = re.compile(r"(?:^|[\s(/])([A-Z][\w&.+/-]*)[ -]$")
_CODED = re.compile(r"[A-Z]{2,}|\w*[A-Z]\w*[A-Z]|\w*\d")
_NO_NAME_WORDS = (
    "the a an and or of in on at to from for with by over about around under up all some top these those our my their"
    " into across approximately nearly almost than more less least past last next first other i we he she it per"
    " q1 q2 q3 q4"
)
_NO_NAME = frozenset(_NO_NAME_WORDS.split())
_NEXT = re.compile(r"[\s-]+(?!(?:-|\u2013))\(?([A-Za-z][\w'’.&+#-]*)")
_JOINED = re.compile(r"\s*(?:,|/)\s*(?:and\s+|or\s+)?|\s+(?:and|or|&)\s+", re.I)
_STOP_WORDS = (
    "a an the and or of in on at to from for with by into across through via using under over within between among per"
    " as that which who whose is are was were be been being has have had do does did will can may so while when where"
    " than then before after during until since toward towards plus each every ahead behind early late not no if"
    " because once but it they them their this these those we our you your"
)
_STOP = frozenset(_STOP_WORDS.split())
_PLURALS = frozenset(("people", "staff", "ppl", "men", "women", "data"))
_OF = re.compile(r"\s+of\s+(?:(?:the|an|our|their|those|these)\s+)?(?=[A-Za-z])", re.I)
_TIME = "|".join(sorted(TIME_UNITS))
_PER = re.compile(
    rf"^(?:\s+[\w'’-]+){{0,4}}?\s*(?:\bper\s+|/\s?|\b(?:an?|each|every)\s+(?=(?:{_TIME})s?\b))(?P<n>[A-Za-z]+)", re.I
)
_PER_SHORT = re.compile(r"^(?:\s+(?!of\b)[\w'’-]+)?\s+(?:an?|each|every)\s+(?P<n>[A-Za-z]+)", re.I)
_YEAR = re.compile(r"(?:19[7-9]\d|20[0-4]\d)$")


def is_year(digits: str) -> bool:
    """Whether four digits read as a year."""
    return bool(_YEAR.match(digits))


def hedges_around(text: str, span: Span, mark: str) -> set[str]:
    """Hedges beside the number at ``span``; ``mark`` is a sign written on the number itself ("~", "<") or empty."""
    found = {_HEDGE_OF[mark]} if mark else set()
    before = _BEFORE.search(text[max(0, span.start - 24) : span.start])
    if before:
        found.add(_HEDGE_OF[before["w"].lower() if before["w"] else before["s"]])
    after = _AFTER.match(text, span.end)
    if after:
        found.add(_HEDGE_OF[after["w"].lower()])
    return found


def in_code(text: str, end: int) -> bool:
    """Whether the digits that end at ``end`` go on as a longer code: "11g", "800-53R4", "2nd", "3.8.1"."""
    return text[end : end + 1].isalpha() or bool(re.match(r"[.-]\d|\.[xX]\b|-[A-Za-z]\d", text[end:]))


def in_name(text: str, start: int, end: int) -> bool:
    """Whether bare digits belong to the word before them: "level 2", "Windows 2012", "SRX 5308"."""
    before = text[:start]
    if _DESIGNATOR.search(before):
        return True
    capital = _CAPITAL.search(before)
    if not capital or "," in text[start:end] or capital[1].lower() in _NO_NAME:
        return False
    lead = before[: capital.start(1)]
    opens_line = not lead.strip() or bool(re.search(r"[.;:•]\s*$", lead))
    if opens_line and not _CODED.match(capital[1]):
        return False
    following = _NEXT.match(text, end)
    # "for Acme 40 users": a lower-case plural behind the number is what it counts, unless the number is a year.
    if following and following[1][0].islower() and following[1].endswith("s") and not is_year(text[start:end]):
        return following[1].lower() == "series"
    return True


def noun_behind(text: str, at: int) -> tuple[tuple[str, ...], str]:
    """The words behind a number as far as they may name what it counts, lower case, and the likeliest head."""
    of = _OF.match(text, at)
    if of:
        at = of.end() - 1
    words: list[str] = []
    while len(words) < 7:
        following = _NEXT.match(text, at)
        if not following:
            break
        word = following[1].rstrip(".&+-'’")
        if word.lower() in _STOP:
            break
        words.append(word)
        at = following.start(1) + len(word)
        joined = _JOINED.match(text, at)
        if not joined:
            continue
        # "human and functional accounts": before a plural is seen, a join leads on to the noun.
        if _counted(word) or not text[joined.end() : joined.end() + 1].isalpha():
            break
        at = joined.end() - 1
        text = f"{text[:at]} {text[at + 1 :]}"
    return tuple(w.lower() for w in words), _head(words)


def _head(words: list[str]) -> str:
    """The last of the first run of plurals, else the last word: "applications" of "applications moved so far"."""
    head = ""
    for word in words:
        if _counted(word):
            head = word.lower()
        elif head:
            break
    return head or (words[-1].lower() if words else "")


def _counted(word: str) -> bool:
    low = word.lower()
    plural = len(low) > 2 and low.endswith("s") and not low.endswith(("ss", "us", "is")) and not word.isupper()
    return plural or low in _PLURALS


def rate_behind(text: str, at: int) -> str:
    """ "quarter" of "1 hour per quarter", "workshop" of "21 a workshop"; "" where there is none."""
    rest = re.split(r"[,;:.(]", text[at : at + 60], maxsplit=1)[0]
    found = _PER.match(rest) or _PER_SHORT.match(rest)
    if not found:
        return ""
    word = found["n"].lower()
    return UNITS.get(word, word)
