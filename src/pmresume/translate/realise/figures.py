"""Numbers of a task in house style: words below ten before what they count, "about" for "~", a dash in ranges.

The claim stays the same, so these edits alone leave a bullet "unchanged".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.language.number_context import in_name, noun_behind
from pmresume.language.numbers import WORDS
from pmresume.language.units import UNITS
from pmresume.language.wordings import Rewording
from pmresume.model.frame import Span

_SMALL = re.compile(r"(?<![\w.,/$€£#%~<>=+:-])(?<!\d )[2-9](?= [a-z])")
# Figures of a change and of a time keep their digits, as those of a result do; "Windows 7" is a name.
_CHANGE = re.compile(
    r"\b(?i:from|to|by|than|level|tier|phase|step|version|top|plus|minus|times|x)\s$|(?<=\s)[A-Z][\w.]*\s$"
    r"|\s[A-Z][\w.]*\s\d[\d.]*(?:,\s?\d[\d.]*)*\s?(?:&|and|or|,|/)\s$"  # "RHEL 6 & 7 servers"
)
_ABOUT = re.compile(r"(?<![\w~])~\s?(?=\d)")
_RANGE = re.compile(r"(?<![\w./-])(?P<low>\d{1,4})(?P<gap>\s?-\s?)(?P<high>\d{1,4})(?= [a-z])")
_MEASURES = frozenset(("gb", "tb", "mb", "kb", "gbps", "mbps", "am", "pm", "percent", "out", "in", "of", "by", "x"))


def figure_edits(text: str) -> Iterator[Rewording]:
    """Edits in no order; none overlaps another."""
    for found in _SMALL.finditer(text):
        words, head = noun_behind(text, found.end())
        first = words[0] if words else ""
        counted = head.endswith("s") or head in ("people", "staff")
        measured: object = UNITS.get(first, "person") != "person" or first in _MEASURES
        measured = measured or re.match(r" \w+ to \d", text[found.end() :])
        if counted and not measured and not _CHANGE.search(text[: found.start()]):
            span = Span(found.start(), found.end())
            if not in_name(text, span.start, span.end):
                yield Rewording(span, WORDS[int(found[0])], "tidy.number", True)
    for found in _ABOUT.finditer(text):
        yield Rewording(Span(found.start(), found.end()), "about ", "tidy.number", True)
    for found in _RANGE.finditer(text):
        if int(found["low"]) < int(found["high"]):
            yield Rewording(Span(found.start("gap"), found.end("gap")), "–", "tidy.number", True)
