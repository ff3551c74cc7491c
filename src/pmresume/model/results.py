"""Results that say nothing: recognised so that they are asked about and never printed."""

from __future__ import annotations

import re

_UNKNOWN = re.compile(
    r"""\b(?:no|any)\s+(?:data\b(?!\s+(?:loss|lost|was|were|leak))|(?:\w+\s+)?
      (?:numbers?|figures?|metrics?|measure(?:s|ments?)?|results?|stats?|statistics|records?|kpis?)\b)
    |\bno\s+idea\b|\bnothing\s+(?:yet|so\s+far|to\s+report|measured|tracked)\b
    |\b(?:not|never|n['’]?t|dont|didnt|wasnt|isnt|cant|cannot|couldnt)\s+(?:\w+\s+)?
      (?:known|sure|track(?:ed|ing)?|measur(?:e|ed|able|ing)|record(?:ed)?|count(?:ed)?|documented|know|remember|say|
      share|available|applicable|quantif(?:y|ied))\b
    |\b(?:not|never|n['’]?t|dont|didnt)\s+(?:keep|have|collect|gather|take)\s+(?:\w+\s+)?(?:numbers?|figures?|statistics|stats|data|metrics)
    |\bunknown\b|\bun(?:measured|tracked|clear|certain)\b|\bt\.?b\.?[dac]\b|\bto\s+be\s+(?:determined|confirmed|decided|measured|seen)\b
    |\bn/a\b|\btoo\s+(?:early|soon)\b|\bhard\s+to\s+(?:say|tell|measure|quantify)\b|\bnot\s+yet\b|\bto\s*do\b
    |\b(?:will|need|have|must|should)\s+(?:to\s+)?(?:ask|check|find\s+out|look\s+up)\b|\bask\s+(?:my|the|\w+)\b|\bpending\b""",
    re.IGNORECASE | re.VERBOSE,
)
_DATE = re.compile(
    r"\b(?:(?:since|in|by|until|from|after|before|of)\s+)?(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+)?"
    r"(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?(?:19|20)\d\d(?:-\d\d){0,2}\b|\bq[1-4]\b",
    re.IGNORECASE,
)
_NUMBER_WORD = re.compile(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?|"
    r"millions?|dozens?|half|third|quarter|twice|double|triple|zero|percent)\b",
    re.IGNORECASE,
)
_CHANGE = re.compile(
    r"""\b(?:reduc\w+|cut(?:s|ting)?|improv\w+|increas\w+|decreas\w+|rais\w+|rose|risen|sav\w+|drop\w*|fell|fall(?:s|en|ing)?|
    gr[eo]w\w*|doubl\w+|halv\w+|eliminat\w+|went\s+(?:up|down|from|to)|came\s+down|sp[ed]\w*\s+up|shorten\w*|lower\w*|
    faster|quicker|fewer|less|more|shorter|smaller|higher|better|cheaper|easier|happier|earlier|sooner|safer|simpler|
    no\s+longer|any\s*more|instead\s+of|stopped|gone|disappear\w+|gain\w*|freed?|shrank|shrunk|expand\w*|prevent\w*|avoid\w*)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_OUTCOME = re.compile(
    r"""\b(?:no|zero|without|nobody|none|never|nothing|neither|not\s+(?:one|a\s+single))\b
    |\b(?:kept|keeps?|met|meets?|won|wins|pass(?:es)?|made|got|gets|had|has|have|held|holds|took|takes|gave|gives|found|
    became|began|ran|runs|paid|pays|bought|built|brought|left|lost|sent|won|works?|use|uses|live|remains?|stays?|ready)\b
    |\b(?:every|everybody|everyone|everything|all|each|always)\b
    |\bon\s+(?:time|schedule|budget|track)\b|\b(?:under|within|in)\s+(?:budget|use|place|production|service)\b
    |\b(?:award|sign-?off|compliant|compliance|certification|accreditation|go-?live|available|possible|able)\b""",
    re.IGNORECASE | re.VERBOSE,
)
_PAST = re.compile(r"(?<!not )(?<!never )(?<!been )\b[a-z]{2,}ed\b", re.IGNORECASE)
_OPINION = re.compile(
    r"\b(?:need|indeed|speed|feed|seed|shed|bed|red|liked|hoped|wanted|expected|planned|seemed|needed|tried|pleased|"
    r"satisfied|interested)\b",
    re.IGNORECASE,
)
_BARE = re.compile(
    r"(?:none|nothing|nil|done|success(?:ful(?:ly)?)?|better|good|great|ok|okay|fine|yes|positive)(?:\s+(?:yet|so\s+far))?",
    re.IGNORECASE,
)


def is_note(text: str) -> bool:
    """Whether a result text holds no number, no change and no outcome, so that it is a note and a question.

    >>> is_note("no numbers, we don't track this")
    True
    >>> is_note("41 sites live so far")
    False
    """
    bare = _DATE.sub(" ", text).strip(" ,.;:!-")
    if not bare or _BARE.fullmatch(bare):
        return True
    unknown = _UNKNOWN.search(bare)
    if unknown and not bare[: unknown.start()].strip(" ,.;:-"):
        # "no numbers, but 30% faster" tells something after all.
        rest = re.split(r"\bbut\b|;", bare[unknown.end() :], maxsplit=1)
        return len(rest) < 2 or is_note(rest[1])
    if re.search(r"\d", bare) or _NUMBER_WORD.search(bare):
        return False
    if unknown:
        # "tickets dropped, no numbers though" tells something; "cost savings not known yet" does not.
        before = re.split(r"[,;]|\bbut\b", bare[: unknown.start()])
        return len(before) < 2 or is_note(before[0])
    told = _OPINION.sub(" ", bare)
    return not (_CHANGE.search(told) or _OUTCOME.search(told) or _PAST.search(told))
