"""Idiom: prepositions, hyphens and set phrases that people get wrong in a way that has one right form.

Patterns over the user's text with what is written instead; nothing here adds or takes a claim.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from pmresume.language.hyphens import HYPHENS
from pmresume.language.idioms import IDIOMS
from pmresume.language.misspellings import MISSPELLINGS
from pmresume.language.prepositions import PREPOSITIONS
from pmresume.language.word_order import WORD_ORDER
from pmresume.model.frame import Span

Said = str | Callable[[re.Match[str]], str]
_MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec"
_SENT = (
    "customers?|clients?|users?|tickets?|calls?|emails?|e-mails?|inquir(?:y|ies)|requests?|issues?|incidents?|alerts?|"
    "alarms?|questions|quer(?:y|ies)"
)
_RULES: tuple[tuple[str, re.Pattern[str], Said], ...] = (
    # prepositions
    ("tidy.usage", re.compile(r"(?<=\b[Kk]nowledge )on\b(?= [A-Za-z])"), "of"),
    ("tidy.usage", re.compile(r"(?<=\bunderstanding )on\b(?= [A-Za-z])"), "of"),
    ("tidy.usage", re.compile(r"(?<=\bexpertise )(?:on|with)\b(?= [A-Za-z])"), "in"),
    ("tidy.usage", re.compile(r"(?<=\bresolution )on\b(?= [A-Za-z])"), "for"),
    ("tidy.usage", re.compile(r"(?<=\b[Cc]omply )to\b|(?<=\b[Cc]omplying )to\b|(?<=\b[Cc]ompliant )to\b"), "with"),
    ("tidy.usage", re.compile(r"(?<=\bin compliance )(?:of|to)\b"), "with"),
    ("tidy.usage", re.compile(r"(?<=\b[Rr]esponsible )of\b"), "for"),
    ("tidy.usage", re.compile(r"(?<=\bin )regards to\b|(?<=\bwith )regards to\b"), "regard to"),
    ("tidy.usage", re.compile(r"\b[Bb]ased off(?: of)?\b"), "based on"),
    ("tidy.usage", re.compile(r"\b(?P<verb>[Dd]iscuss(?:ed|ing|es)?) about\b"), lambda m: m["verb"]),
    (
        "tidy.usage",
        re.compile(
            r"\b(?P<head>(?:[Dd]eploy(?:ed|ing|s)?|[Mm]igrat(?:e|ed|ing|es)) (?:(?!into\b|to\b)[\w/.+-]+ ){0,6}?)into\b"
        ),
        lambda m: m["head"] + "to",
    ),
    (
        "tidy.usage",
        re.compile(
            r"\b(?P<verb>[Rr]espond(?:ed|ing|s)?) and (?=(?:clos|resolv|escalat|triag|document|fix|follow)\w* )"
        ),
        lambda m: m["verb"] + " to and ",
    ),
    (
        "tidy.usage",
        re.compile(
            rf"\b(?P<verb>[Rr]espond(?:ed|ing|s)?) (?=(?:(?:all|user|customer|client|help|support) )?(?:{_SENT})\b)"
        ),
        lambda m: m["verb"] + " to ",
    ),
    ("tidy.usage", re.compile(r"(?<=[a-z] )[Oo]n[- ]premise\b(?!s)"), "on-premises"),
    (
        "tidy.usage",
        re.compile(r"\bwith compliance (?:to|with)\b"),
        "in compliance with",
    ),
    ("tidy.usage", re.compile(r"\b3rd parties\b"), "third parties"),
    (
        "tidy.usage",
        re.compile(r"\b(?P<t>[Tt]ier|[Ll]evel) (?P<n>[1-4]) level (?=support\b)"),
        lambda m: f"{m['t']} {m['n']} ",
    ),
    (
        "tidy.usage",
        re.compile(r"\b(?P<c>[Cc]ontinuous integration and) deployments\b", re.I),
        lambda m: m["c"] + " deployment",
    ),
    (
        "tidy.usage",
        re.compile(r"\b(?P<c>[Cc]andidates?) of (?=RPA\b|automation\b|migration\b)"),
        lambda m: m["c"] + " for ",
    ),
    (
        "tidy.usage",
        re.compile(
            r"\b(?P<v>verified|compared|validated|checked)(?P<g> (?:the )?actual results?) with (?=(?:the )?expected)"
        ),
        lambda m: f"{m['v']}{m['g']} against ",
    ),
    ("tidy.usage", re.compile(r"\b(?P<v>(?<!with )[Cc]ompliance) to (?=[A-Za-z])"), lambda m: m["v"] + " with "),
    (
        "tidy.usage",
        re.compile(r"\b(?P<v>[Ii]ncorporat(?:ed|ing|e) (?:(?!in|into)[\w-]+ ){1,5}?)to (?=(?:the |our |an? )?[a-z]+ )"),
        lambda m: m["v"] + "into ",
    ),
    ("tidy.usage", re.compile(r"\bin (?=(?:an? |the )?(?:[A-Z]\w+ ){1,2}platforms?\b)"), "on "),
    (
        "tidy.usage",
        re.compile(
            r"\b(?P<a>as an? (?:[\w-]+ ){0,2}(?:tool|platform|framework|database))s(?=\s*[,.;]|$| (?:for|on|to|in)\b)"
        ),
        lambda m: m["a"],
    ),
    (
        "tidy.usage",
        re.compile(r"\b(?P<short>SLA|KPI|OLA|API|VM|PC|RFP|SOP|POC|BRD|GPO|ACL)(?= (?:were|are)\b)"),
        lambda m: m["short"] + "s",
    ),
    (
        "tidy.usage",
        re.compile(r"\bthe (?=(?:senior|upper|executive) management\b(?! (?:team|group|staff|committee|of)))"),
        "",
    ),
    ("tidy.usage", re.compile(r"\bunder the budget(?=\s*[,.;]|$)"), "under budget"),
    (
        "tidy.usage",
        re.compile(
            r"\b(?P<from>from [a-z]+(?: [a-z]+){0,2}) till (?=[a-z]+(?:ment|ion|ing|live|support|out|closure)\b)"
        ),
        lambda m: m["from"] + " to ",
    ),
    # nouns and verbs confused
    ("tidy.usage", re.compile(r"(?<=\b(?:and|the) )install(?= of\b)|(?<=/or )install(?= of\b)"), "installation"),
    (
        "tidy.usage",
        re.compile(r"(?<=ment and )implementing(?= of\b)|(?<=tion and )implementing(?= of\b)"),
        "implementation",
    ),
    (
        "tidy.usage",
        re.compile(
            r"(?<!\bthe )(?<!\ba )(?<!ment and )(?<!tion and )"
            r"\b(?P<verb>[Ii]mplementing|[Dd]eveloping|[Cc]reating|[Ii]nstalling|[Cc]onfiguring|"
            r"[Mm]anaging|[Mm]aintaining|[Bb]uilding|[Dd]eploying|[Rr]esolving|[Pp]reparing) of\b"
        ),
        lambda m: m["verb"],
    ),
    ("tidy.usage", re.compile(r"(?<=[a-z] )store procedure(?=s?\b)"), "stored procedure"),
    ("tidy.usage", re.compile(r"\b[Tt]rouble[- ][Ss]hoot(?=ing\b|\b)"), lambda m: m[0][0] + "roubleshoot"),
    (
        "tidy.usage",
        re.compile(
            r"(?<!access )\bto (?P<v>back|set|roll|fail|shut|clean)(?P<p>up|out|back|over|down)"
            r"(?= (?:the|all|an?|any|our|their|its|with)\b)"
        ),
        lambda m: f"to {m['v']} {m['p']}",
    ),
    # numbers
    (
        "tidy.usage",
        re.compile(r"\b(?P<hedge>[Oo]ver|[Mm]ore than) (?P<number>\d[\d,]*)\s?\+"),
        lambda m: f"{m['hedge']} {m['number']}",
    ),
    (
        "tidy.usage",
        re.compile(r"\b(?:[Aa]round|[Aa]bout|[Aa]pproximately|[Aa]pprox\.?) (?P<number>\d[\d,]*)\s?\+"),
        lambda m: f"about {m['number']}",
    ),
    (
        "tidy.usage",
        re.compile(rf"\b(?P<day>(?:{_MONTHS})[a-z]*\.? \d{{1,2}}) (?=\d{{4}}\b)"),
        lambda m: m["day"] + ", ",
    ),
    ("tidy.usage", re.compile(r"\bunder (?=(?:supervision|guidance|direction|leadership) of\b)"), "under the "),
    # stops
    (
        "tidy.comma",
        re.compile(r"(?<=[a-z]{2}s) (?=including [\w(])(?<!\band )"),
        ", ",
    ),
    ("tidy.comma", re.compile(r";\s+(?=(?:including|such as|which)\b)"), ", "),
    (
        "tidy.comma",
        re.compile(r"\b(?P<lead>[Tt]he (?:[a-z]+ ){0,2}[a-z]+s) (?=such as\b)"),
        lambda m: m["lead"] + ", ",
    ),
    (
        "tidy.usage",
        re.compile(r"(?<=[a-z]{2}[a-rt-z]s )which (?=(?:are|were|is|was|have|has|had|can|could|will|would)\b)"),
        "that ",
    ),
    # names
    ("tidy.name", re.compile(r"\bRed[Hh]at\b"), "Red Hat"),
    ("tidy.name", re.compile(r"\bAirwatch\b"), "AirWatch"),
    ("tidy.name", re.compile(r"\bFEDRAMP\b|\bFedramp\b"), "FedRAMP"),
    ("tidy.name", re.compile(r"\bSalesForce(?=\b|\.com)"), "Salesforce"),
    ("tidy.name", re.compile(r"(?<=[a-z] )telnet\b"), "Telnet"),
    ("tidy.name", re.compile(r"\bDev[ -]Ops\b|\bDevops\b"), "DevOps"),
    ("tidy.name", re.compile(r"\bSelf-?service\b(?= [a-z])(?<=[a-z] )"), "self-service"),
    # set phrases
    ("tidy.spelling", re.compile(r"\bR(?:EST|est)[ -]?[Ff]ul[ -]?[Ww]eb\b"), "RESTful web"),
    ("tidy.spelling", re.compile(r"\bRest[Ff]ul\b"), "RESTful"),
    (
        "tidy.usage",
        re.compile(
            r"\b(?P<r>[Rr])equirement (?=(?:[Gg]athering|[Aa]nalysis|elicitation|[Mm]anagement|[Tt]raceability)\b)"
        ),
        lambda m: ("R" if m["r"] == "R" and not m.start() else "r") + "equirements ",
    ),
    (
        "tidy.usage",
        re.compile(
            r"\b[Ww]indow (?=(?:environments?|servers?|OS|operating|machines?|workstations?|XP|7|8|10|20\d\d)\b)"
        ),
        "Windows ",
    ),
    ("tidy.usage", re.compile(r"(?<=[a-z])\(s\)(?= (?!is\b|was\b)|[,;.]|$)"), "s"),
    # words too many
    (
        "tidy.usage",
        re.compile(r"\b(?P<all>[Aa])ll the (?!way\b|time\b|same\b|more\b|above\b|other\b)(?=[A-Za-z])"),
        lambda m: m["all"] + "ll ",
    ),
    ("tidy.usage", re.compile(r"\b(?P<off>[Oo]ff|[Ii]nside|[Oo]utside) of (?=the\b)"), lambda m: m["off"] + " "),
    # a and an
    (
        "tidy.an",
        re.compile(r"\b(?P<a>[Aa]) (?=[aeio][a-z]{2})(?!one\b|one-|once\b|eu)(?=[a-z-]+)"),
        lambda m: m["a"] + "n ",
    ),
    (
        "tidy.an",
        re.compile(r"\b(?P<a>[Aa])n (?=[bcdfgjklmnpqrstvwyz][a-z]+|user\b|uni(?:que|fied|versal|form)\b)"),
        lambda m: m["a"] + " ",
    ),
)
_WORD = re.compile(r"[A-Za-z]+(?:-[a-z]+)?")


_PIECE = re.compile(r"\s+|\S+")


def _trimmed(found: re.Match[str], right: str) -> tuple[Span, str]:
    """The same edit over no more words than it changes, so that the others are open to other edits."""
    typed, told = _PIECE.findall(found[0]), _PIECE.findall(right)
    least = min(len(typed), len(told))
    front = next((n for n in range(least) if typed[n] != told[n]), least)
    back = next((n for n in range(least - front) if typed[-1 - n] != told[-1 - n]), least - front)
    start = found.start() + sum(map(len, typed[:front]))
    end = found.end() - sum(map(len, typed[len(typed) - back :]))
    return Span(start, end), "".join(told[front : len(told) - back])


def usage_edits(text: str) -> Iterator[tuple[Span, str, str]]:
    """(span, what is written instead, name of the rule), in no order."""
    for identifier, pattern, said in (*_RULES, *HYPHENS, *PREPOSITIONS, *IDIOMS, *WORD_ORDER):
        for found in pattern.finditer(text):
            right = said if isinstance(said, str) else said(found)
            if right != found[0]:
                yield *_trimmed(found, right), identifier
    for word in _WORD.finditer(text):
        meant = MISSPELLINGS.get(word[0].lower())
        if meant and not word[0].isupper():
            yield Span(*word.span()), meant.capitalize() if word[0][0].isupper() else meant, "tidy.spelling"
