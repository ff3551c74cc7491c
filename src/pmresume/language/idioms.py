"""Idiom of nouns: what stands before what, words mistaken for their neighbours, pronouns and articles left out."""

from __future__ import annotations

import re
from collections.abc import Callable

Said = str | Callable[[re.Match[str]], str]

_END = r"(?=\s*(?:[,.;]|$)|\s(?:for|in|on|to|at|with|and|using|by|via|across|from|as|that|which|while|during)\b)"
# Words mistaken for a neighbour, and what is meant in the places where the rules mend them.
MISTAKEN = {
    "duplicity": "duplication",
    "increment": "increase",
    "intelligent": "intelligence",
    "poam": "poa&m",
    "poams": "poa&m",
    "poa&ms": "poa&m",
}
_MAKERS = "Cisco|F5|Juniper|HP|HPE|Dell|IBM|Oracle|NetApp|EMC|Avaya|Aruba|Brocade|SonicWall|Fortinet|Palo Alto|Nortel"
_KINDS = (
    "load[ -]balancers?|firewalls?|switch(?:es)?|routers?|servers?|databases|phones?|access points?|controllers?|"
    "arrays?"
)
_PEOPLE = (
    r"(?:(?:the|our|new|all|junior|other|internal|external) ){0,2}(?:[A-Za-z]+ )?"
    r"(?:teams?|users?|clients|customers|technicians|engineers|colleagues|staff|agents|analysts|developers)"
)
# What one finds, and what one makes for it: "identified gaps and wrote plans to address".
_FOUND = (
    "gaps|issues|risks|areas of [a-z]+|problems|findings|vulnerabilities|weaknesses|deficiencies|concerns|root causes|"
    "bottlenecks|opportunities|inefficiencies|threats|defects"
)
_MADE = "plans?|strateg(?:y|ies)|solutions?|actions?|recommendations?|controls?|measures?|steps?|roadmaps?"
# The things found are what is addressed, where nothing else is named.
LEFT_OPEN = re.compile(
    rf"\b(?:{_FOUND})\b[^.;]{{0,60}}\b(?:{_MADE}) to "
    r"(?:address|mitigate|resolve|remediate|correct|fix|eliminate|close)(?P<end>)(?=\s*\.?\s*$)",
    re.I,
)
_FIELDS = (
    "banking|healthcare|health care|insurance|retail|finance|financial|telecom|telecommunications?|manufacturing|"
    "automotive|e-?commerce|pharma|pharmaceutical|energy|education|airline|travel|logistics|payments?|mortgage|lending|"
    "capital markets?|supply chain|life sciences?|public sector|security|networking|utilities"
)

IDIOMS: tuple[tuple[str, re.Pattern[str], Said], ...] = (
    (
        "tidy.spelling",
        re.compile(
            r"(?P<lead>\b(?:eliminat|avoid|reduc|remov|prevent|minimi[sz])\w* (?:[a-z]+ ){0,3}?)duplicity\b", re.I
        ),
        lambda m: m["lead"] + "duplication",
    ),
    (
        "tidy.spelling",
        re.compile(
            r"\bduplicity (?=(?:of|in) (?:the )?(?:data|work|efforts?|records?|code|processes|testing|entries)\b)"
        ),
        "duplication ",
    ),
    ("tidy.usage", re.compile(r"(?<=[a-z] )increment (?=(?:of|in) \d+\s?(?:%|percent))"), "increase "),
    (
        "tidy.usage",
        re.compile(r"\b(?P<b>[Bb])usiness [Ii]ntelligent (?=[a-z])"),
        lambda m: ("B" if m["b"] == "B" and not m.start() else "b") + "usiness intelligence ",
    ),
    (
        "tidy.usage",
        re.compile(
            r"\bautomation (?=testing(?:\s*(?:[,.;]|$)|\s(?:for|in|on|of|with|using|to|by|across|and)\b))", re.I
        ),
        "automated ",
    ),
    # the thing made before its kind: "F5 load balancers LTM"
    (
        "tidy.usage",
        re.compile(
            rf"\b(?P<maker>{_MAKERS}) (?P<kind>{_KINDS}) (?P<model>"
            r"(?!IP\b|IT\b|LAN\b|WAN\b|VPN\b|DC\b)[A-Z]{2,4}|\d{1,2}[cgi]R?\d?|[A-Z]{1,2}\d{3,4}|\d{4}[A-Z]?)"
            r"(?=\s*(?:[.;]|$)|\s(?:for|in|on|to|at|with|using|by|across)\b)"
        ),
        lambda m: f"{m['maker']} {m['model']} {m['kind']}",
    ),
    # one thing as the kind of another stands in the singular
    (
        "tidy.usage",
        re.compile(
            r"\b(?P<one>test|user|server|client|system)s (?P<kind>(?:description|script|guide|case|manual)s?)\b" + _END
        ),
        lambda m: f"{m['one']} {m['kind'].removesuffix('s')}s",
    ),
    ("tidy.usage", re.compile(r"\bdatabases (?=(?:physical|logical) (?:design|model))"), "database "),
    ("tidy.usage", re.compile(r"\b(?P<what>DB|database) invalid objects\b"), lambda m: f"invalid {m['what']} objects"),
    # apostrophes
    (
        "tidy.apostrophe",
        re.compile(
            r"\b(?P<short>KPI|SLA|SOP|BRD|SOW|RFP|RFI|ACL|GPO|POC|UAT|CR)['\u2019]s (?=[a-z]+s?\b)"
            r"(?!(?:in|on|for|and|or|with|to|from|of|at|using|by|per|via|as|[a-z]+ing)\b)"
        ),
        lambda m: m["short"] + " ",
    ),
    (
        "tidy.apostrophe",
        re.compile(
            r"\bPOA&?M['\u2019]?s?(?= (?:milestones?|items?|"
            r"reports?|closures?|findings?|entries|tracking|management)\b)"
        ),
        "POA&M",
    ),
    ("tidy.apostrophe", re.compile(r"\bPOAM['\u2019]?(?P<many>s?)\b"), lambda m: "POA&M" + m["many"]),
    (
        "tidy.possessive",
        re.compile(
            r"\bthe organi[sz]ation (?=(?:[a-z]+ )?(?:systems?|networks?|infrastructure|data|assets|servers?|goals|"
            r"objectives|"
            r"needs|requirements|website|applications|employees|security|policies|standards|information|business|computers)\b)"
        ),
        "the organization's ",
    ),
    # numbers written onto their word
    (
        "tidy.spacing",
        re.compile(r"\b(?P<word>[Ss]everity|[Pp]riority|[Tt]ier|[Ll]evel|[Pp]hase)(?P<number>[1-5])\b"),
        lambda m: f"{m['word']} {m['number']}",
    ),
    # prepositions and pronouns left out
    (
        "tidy.usage",
        re.compile(
            rf"\b(?P<act>[Aa]ssist(?:ed|ing|s)?) (?P<whom>{_PEOPLE}) "
            r"(?=(?:understanding|resolving|troubleshooting|diagnosing) )"
        ),
        lambda m: f"{m['act']} {m['whom']} in ",
    ),
    (
        "tidy.usage",
        re.compile(
            r"\b(?P<act>[Cc]onnect(?:ed|ing|s)?) (?=(?:the |all )?(?:SQL Server|"
            r"Oracle|MySQL|Postgre\w*|MongoDB|DB2|Azure)"
            r" (?:[A-Za-z]+ )?databases (?:from|through|via)\b)(?!.{1,60}\bto\b)",
            re.I,
        ),
        lambda m: m["act"] + " to ",
    ),
    ("tidy.usage", LEFT_OPEN, lambda m: m[0] + " them"),
    (
        "tidy.usage",
        re.compile(
            r"\b(?P<many>processes|settings|rules|policies|schedules|plans|configurations|procedures|thresholds)"
            r"(?P<rest>[^.;]{0,50}\b(?:and|,) adjust(?:ed|ing)?) (?=(?:as|when|where) (?:required|needed|necessary)\b)"
        ),
        lambda m: f"{m['many']}{m['rest']} them ",
    ),
    # which
    (
        "tidy.comma",
        re.compile(
            r"(?:(?<=[Dd]eveloper)|(?<=[Aa]nalyst)|(?<=[Ee]ngineer)|(?<=[Cc]onsultant)|(?<=[Tt]ester)|(?<=[Aa]dministrator)"
            r"|(?<=[Aa]rchitect)|(?<=[Ss]pecialist)) (?=which\b)"
        ),
        ", ",
    ),
    # articles
    ("tidy.article", re.compile(rf"\bin (?=(?:{_FIELDS}) (?:domain|sector|industry)\b)", re.I), "in the "),
    # words said twice
    (
        "tidy.usage",
        re.compile(r"\bmigration (?P<plan>plans?|strateg(?:y|ies)|roadmaps?) (?=to migrate\b)"),
        lambda m: m["plan"] + " ",
    ),
    ("tidy.usage", re.compile(r"\b(?P<c>[Cc])reating a solution (?=to create\b)"), "a solution "),
    ("tidy.usage", re.compile(r"\bwhile being on-call\b|\bwhile on-call\b(?! [a-z])"), "while on call"),
    ("tidy.usage", re.compile(r"\bgoals and objective\b"), "goals and objectives"),
    (
        "tidy.usage",
        re.compile(r"\b(?P<r>[Rr])oles and responsibility\b"),
        lambda m: m["r"] + "oles and responsibilities",
    ),
    ("tidy.usage", re.compile(r"\bthose task\b"), "those tasks"),
    (
        "tidy.hyphen",
        re.compile(r"\b(?P<s>Scrum|Agile|Java|Linux|Windows|web|cloud|SQL) base (?=[A-Za-z])"),
        lambda m: m["s"] + "-based ",
    ),
    (
        "tidy.hyphen",
        re.compile(r"\b(?P<f>[Ff])ront and back-?[Ee]nd\b(?= [a-z]+)(?! (?:of|for|in|to|using|with|and)\b)"),
        lambda m: m["f"] + "ront- and back-end",
    ),
    ("tidy.comma", re.compile(r"(?<=\w) i\.?e\.?,? (?=[A-Z])"), ", i.e., "),
    # names
    ("tidy.name", re.compile(r"\bIPSEC\b"), "IPsec"),
    ("tidy.name", re.compile(r"\bClearPas\b"), "ClearPass"),
    # a quotation that is opened and never closed
    (
        "tidy.quote",
        re.compile(r"^(?P<all>[^'\u2018\u2019\"]* ['\u2018][A-Z][^'\u2018\u2019\"]{3,80}?)(?=\s*\.?\s*$)"),
        lambda m: m["all"] + "'",
    ),
    # articles
    ("tidy.article", re.compile(r"\b(?P<to>to|in|into|from|on) (?=S3 bucket\b(?!s))"), lambda m: m["to"] + " an "),
    (
        "tidy.article",
        re.compile(
            r"\bas (?=IT (?:support|help desk|service desk) "
            r"(?:specialist|analyst|engineer|technician|manager|lead|administrator|consultant|coordinator)\b)"
        ),
        "as an ",
    ),
)
