"""Where a line says what came of the work.

The rules about outcomes ask this of a whole entry before they say that it has none, so it is generous: an outcome in
doubt counts. What is only aimed at ("to improve performance") does not.
"""

from __future__ import annotations

import re
from functools import lru_cache

from pmresume.language.amounts import AmountKind, AmountRole
from pmresume.language.marks import find_marks
from pmresume.language.quantities import read_amounts
from pmresume.model.frame import Span
from pmresume.vocabulary.lexicon import Lexicon

_AIMED = re.compile(
    r"\b(?:to|for|in order to|aimed at|ways of|as well as to|in)\s+(?:\w+ly\s+|help\s+|continually\s+|further\s+)?$",
    re.I,
)
_AIM_BEFORE = re.compile(r"\bto\s+\w+\s+(?:and|or)\s+$", re.I)
# Terms of result that name a measure as well as its being met.
_MEASURES = re.compile(
    r"(?:kpis?|metrics|benchmark\w*|targets?|goals|productivity|throughput|accuracy|adoption rate|success rate|"
    r"(?:customer|client|user) satisfaction|profit\w*|revenue|efficienc\w*|availability of|"
    r"(?:system|service) availability|"
    r"uptime|up-time|enhancing|improving|improve|improves|increas(?:e|es|ing)|reduc(?:e|es|ing|tions?)|simplif\w*|"
    r"streamlin(?:e|es|ing)|decreas(?:e|es|ing)|minimi[sz](?:e|es|ing)|maximi[sz](?:e|es|ing)|eliminat(?:e|es|ing)|"
    r"accelerat(?:e|es|ing|or|ors)|strengthen(?:s|ing)?|boost(?:s|ing)?|expand(?:s|ing)?|lowering|raising|higher|fewer|"
    r"less than|faster|return on investment|roi|growth|target\w*|result of|percent|the business)",
    re.I,
)
_CAME_ABOUT = re.compile(
    r"\b(?:on[- ]time|(?:on|ahead of|before) (?:schedule|the deadline)|(?:within|under|below|on) budget|"
    r"within (?:the )?sla|"
    r"without (?:a |any )?(?:incidents?|outages?|loss|downtime|interruption|disruption|errors?|findings?|data loss)|"
    r"zero (?:\w+ )?(?:downtime|incidents?|outages?|findings?|defects?|loss|errors?|complaints?)|no (?:\w+ )?downtime|"
    r"(?:it|this|which|that) (?:reduces|improves|increases|saves|cuts|speeds up|eliminates|prevents|lowers|shortens)|"
    r"contributed to (?:[\w-]+ ){0,2}(?:growth|savings|success)|advanced to|"
    r"(?:received|earned|gained) (?:[\w-]+ ){0,4}(?:feedback|praise|recognition|commendations?|promotion|bonus)|"
    r"won|awarded|award for|awards|prizes?|promoted to|promotion to|recogni[sz]ed (?:as|by|for|with)|nominated|"
    r"passed (?:the |an? |all |its )?(?:\w+ ){0,2}(?:audits?|reviews?|inspections?|certification)|"
    r"(?:now |still |since )(?:in use|used)|(?:adopted|used|approved|certified|accredited) by|went live|"
    r"saved|saving|cut|halved|doubled|tripled|grew|sold|secured (?:a |the )?(?:\w+ )?(?:contract|funding|grant|deal)|"
    r"clos(?:ed|ing) (?:a|the) (?:[\w-]+ )?deal|first place|record (?:time|low|high|number)|"
    r"(?:minutes|hours|days|weeks) instead of|from \w+ (?:minutes|hours|days|weeks|months) to|no longer|"
    r"in (?:less|fewer|under|only)(?: than)? \w+ (?:minutes|hours|days|weeks|months)|efficiency gains?|"
    r"successful(?:ly)? (?:complet|deliver|launch|implement|migrat|go-live|deploy|conclu|finish)\w*)\b",
    re.I,
)

_NUMBER = (
    r"(?:\d[\d.,]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|"
    r"half|all|most|none|every one)"
)
_SPAN = r"(?:minutes?|hours?|days?|nights?|weeks?|months?|quarters?|years?|weekends?|seasons?|shifts?)"
# How people tell a result who do not know the words of project management.
_TOLD_PLAINLY = re.compile(
    # a date that was kept or beaten
    rf"\b{_SPAN} (?:before (?!(?:each|every)\b)|early\b|earlier\b|ahead\b|inside\b|sooner\b)|"
    rf"^(?:finish|deliver|launch|clos|complet|open|reopen|switch|mov|migrat|install|connect|replac|return|restor)\w* "
    rf"[^;]*\b(?:before (?!(?:each|every)\b)|within (?:the |one |a |{_NUMBER}\b)|in (?:time|{_NUMBER} {_SPAN})|"
    r"(?:on|by) the (?:agreed|promised|planned|appointed|set)|on the (?:day|date)\b)|"
    rf"\bwithin (?:the |one |a |{_NUMBER} ){_SPAN}\b|"
    r"\b(?:on|by) the (?:agreed|promised|planned) \w+|\bpromised (?:days?|dates?|times?|hours?)\b|"
    r"\bin time for\b|\bon the day\b|"
    # money
    r"\b(?:within|under|below) (?:the|its|their|a|our) (?:\w+ )?budgets?\b|"
    r"[$€£][\d.,]+ ?[kKmM]?\w* (?:under|below|less)\b|"
    # harm that did not come, or was found
    r"(?<!with or )\bwithout (?:an?|any|one|\w+ing) |\bnobody\b|"
    r"\b(?:with |that |so )no \w+|\b(?:found|caught|discovered|uncovered|recovered) (?:and \w+ )?"
    r"(?:the (?:\w+ ){0,2}(?:fault|error|bug|mistake|cause|flaw)|[$€£]\d)|"
    r"\b(?:kept|keeping|stayed|remained) [^;.]{1,60}\b"
    r"(?:running|online|working|open|available|through|throughout)\b|"
    # counts and changes
    rf"\b{_NUMBER} (?:out )?of (?:the |them\b|whom\b|{_NUMBER}\b)|"
    r"\b(?:goes|went|gone|dropped|fell|rose|grew|climbed) from \S+ to \S+|"
    r"\binstead of (?:the )?\d|\b(?:twice|half) as \w+|"
    # what it is good for since
    r"\b(?:that|which|who)\b[^,;.]{0,40} (?:still|now|since|today) |"
    r"[,)] which (?:ended|saved|cut|lowered|passed|stopped|removed|solved|freed|let|gave|halved|spared)\b|\bended\b|"
    r"\bso that\b|\b(?:claimed|won|brought|got) back\b|\breturned [$€£]\d|\b(?:commended|praised|thanked|promoted)\b",
    re.I,
)

_RAISED_TICKET = re.compile(
    r"rais(?:ed|es|ing|e)\s+(?:[\w-]+\s+){0,3}(?:tickets?|defects?|bugs?|issues?|requests?|incidents?|changes?)\b", re.I
)


@lru_cache(maxsize=4096)
def outcomes(text: str, lexicon: Lexicon) -> tuple[Span, ...]:
    """The words of ``text`` that tell an outcome, in order, possibly overlapping."""
    amounts = read_amounts(text)
    measured = any(a.kind is AmountKind.PERCENT or a.role is not AmountRole.NONE for a in amounts)
    found = [Span(match.start(), match.end()) for told in (_CAME_ABOUT, _TOLD_PLAINLY) for match in told.finditer(text)]
    found += [a.span for a in amounts if a.kind is AmountKind.PERCENT or a.role is not AmountRole.NONE]
    for mark in find_marks(text, lexicon):
        if mark.dimension != "result" or _aimed(text, mark.span.start):
            continue
        if _RAISED_TICKET.match(text, mark.span.start):
            continue
        if measured or not _MEASURES.fullmatch(mark.span.of(text)):
            found.append(mark.span)
    return tuple(sorted(found))


def _aimed(text: str, at: int) -> bool:
    before = text[max(0, at - 40) : at]
    return bool(_AIMED.search(before) or _AIM_BEFORE.search(before))
