"""The line counts in words that say no number.

Why:
    "Various servers" may be three or three hundred. The number is often at hand, and where it is not, the kinds can be
    named: "Windows and Linux servers" is more than "various servers".

Bad:
    - Managed various servers at the main site
    - Coordinated several vendors during the office move
    - Supported a wide range of applications for the finance team
    - Installed routers, switches, etc.
    - Trained a number of technicians in the new ticket system

Good:
    - Managed 40 servers at the main site
    - Coordinated several vendors (carrier, cabling, furniture) during the office move
    - Supported multiple sites, 14 in all
    - Wrote a multiple-choice test for new technicians
    - Modeled many-to-many relations in the asset database

Known false positives:
    A number that may not be told, or that changed every week. Keep the word, or name a range.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.language.quantities import find_quantities
from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Rule
from pmresume.lint.work_entries import told_lines
from pmresume.model.finding import Severity

_VAGUE = re.compile(
    r"(?<![\w-])(?P<words>various|several|numerous|countless|innumerable|many|myriad|multiple|lots of|a lot of|"
    r"plenty of|"
    r"an? (?:large |great |small |good |vast |huge )?(?:number|variety|range|array|multitude|handful|host|plethora) of|"
    r"an? (?:wide|broad|diverse|extensive) (?:range|variety|array|spectrum) of)"
    r"(?![\w-])"
    r"|(?P<rest>(?<!/)\betc\b\.?|\band so (?:on|forth)\b|\bamong(?:st)? others\b)",
    re.I,
)
# "as many as 40", "how many", "many-to-many", "multiple sclerosis"
_OTHERWISE_BEFORE = re.compile(r"\b(?:as|how|so|too|not|one of)\s+(?:the\s+)?$", re.I)
_OTHERWISE_BEHIND = re.compile(
    r"\s+(?:to many|regression|inheritance|access|choice|linear|sclerosis|of (?:the|these|our|my) \d|times|thereof)\b",
    re.I,
)
_NEAR = 60  # characters within which a figure, or a list in brackets, makes up for the word


def check(context: Context) -> Iterator[Hit]:
    """One hit for each line of work that counts so, at the first such words."""
    for _, line in told_lines(context.resume):
        text = context.resume.lines[line].text
        for match in _VAGUE.finditer(text):
            if _told(text, match):
                continue
            if match["rest"]:
                message = f'"{match[0]}" leaves the rest to the reader; name it, or end the list before'
            else:
                message = f'"{match[0]}" says no number; give the figure, or name the kinds'
            yield Hit(message, line, match.start(), match.end())
            break


def _told(text: str, match: re.Match[str]) -> bool:
    before, behind = text[max(0, match.start() - _NEAR) : match.start()], text[match.end() : match.end() + _NEAR]
    if _OTHERWISE_BEFORE.search(before) or _OTHERWISE_BEHIND.match(behind):
        return True
    if match["rest"]:
        return False
    if before.strip() and match[0][0].isupper():
        return True  # "Multiple Context Mode"
    near = range(match.start() - _NEAR // 2, match.end() + _NEAR)
    if any(quantity.span.start in near for quantity in find_quantities(text)):
        return True
    return re.match(r"[^.;]{0,50}?(?:\(|:|\be\.g\.|\bsuch as\b|\bincluding\b|\blike\b)", behind, re.I) is not None


RULE = Rule("PM202", "vague-quantity", Severity.INFO, check, most=3)
