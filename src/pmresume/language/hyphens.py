"""Words that take a hyphen before a noun, lose it behind a verb, or are written in one."""

from __future__ import annotations

import re
from collections.abc import Callable

Said = str | Callable[[re.Match[str]], str]
_HEAD_OF = (
    "sessions?|strategies|strategy|activities|exercises?|process(?:es)?|events?|skills?|tools?|initiatives?|efforts?"
)
_SIZED = "hospital|clinic|cluster|team|call cent(?:er|re)|lab|office|facility|company|campus|school|farm|environment"


def _of_size(found: re.Match[str]) -> str:
    """ "at 400 bed hospital": "at a 400-bed hospital"."""
    number, given = found["number"], found["given"]
    article = "an" if number.startswith("8") or number in ("11", "18") else "a"
    return f"{given or article + ' '}{number}-{found['unit']} "


HYPHENS: tuple[tuple[str, re.Pattern[str], Said], ...] = (
    (
        "tidy.hyphen",
        re.compile(
            r"(?:(?<=\bin )|(?<=\bat )|(?<=\bon )|(?<=\bof )|(?<=\bfor )|(?<=\bto )|\b(?P<given>an? ))"
            r"(?P<number>\d{1,3}(?:,\d{3})*|\d{4})[ -](?P<unit>bed|seat|node|user|person|member|agent|employee) "
            rf"(?=(?:{_SIZED})(?:\s*(?:[,.;]|$)|\s(?:in|at|for|with|of|to|and|using|on|during)\b))"
        ),
        _of_size,
    ),
    (
        "tidy.hyphen",
        re.compile(r"(?<!\d )\b(?P<e>[Ee])nd points?\b(?! of)"),
        lambda m: m["e"] + "ndpoint" + "s" * m[0].endswith("s"),
    ),
    (
        "tidy.hyphen",
        re.compile(
            r"\b(?P<kept>(?:[Hh]av(?:e|ing)|[Hh]ad|[Hh]eld|[Hh]olding|[Cc]onduct(?:ed|ing|s)?|[Pp]erform(?:ed|ing|s)?|"
            r"[Gg]ave) (?:product|code|design|process|system|project|requirements?) )[Ww]alk[ -]?[Tt]hrough"
            r"(?=\s*(?:[,.;]|$)|\s(?:with|for|to|of|and)\b)"
        ),
        lambda m: m["kept"] + "walkthroughs",
    ),
    (
        "tidy.hyphen",
        re.compile(r"(?<=[a-z] )[Ww]alk[ -][Tt]hrough(?=s?\b(?! (?:the|a|each|all|how|our|every|its|it|them)\b))"),
        "walkthrough",
    ),
    (
        "tidy.hyphen",
        re.compile(r"(?<=\b(?:[Dd]aily|[Ss]crum|[Aa]gile) )[Ss]tand[ ]?[Uu](?P<p>ps?)\b"),
        lambda m: "stand-u" + m["p"],
    ),
    ("tidy.hyphen", re.compile(r"\b(?P<c>[Cc])heck in(?= and check-?out\b)"), lambda m: m["c"] + "heck-in"),
    ("tidy.hyphen", re.compile(r"\b(?P<f>[Ff])ast track(?=(?:ed|ing)? [a-z])"), lambda m: m["f"] + "ast-track"),
    ("tidy.hyphen", re.compile(r"\b(?P<l>[Ll])oad balanced (?=[A-Za-z])"), lambda m: m["l"] + "oad-balanced "),
    ("tidy.hyphen", re.compile(r"(?<=[a-z] )[Mm]aster[ ][Ss]lave(?= [a-z])"), "master-slave"),
    ("tidy.hyphen", re.compile(r"\bdata-store(?=s?\b)"), "data store"),
    (
        "tidy.hyphen",
        re.compile(
            rf"\b(?P<a>[Tt]eam|[Kk]nowledge|[Dd]ecision|[Pp]roblem|[Cc]ost) "
            rf"(?P<b>building|sharing|making|solving|saving) (?=(?:{_HEAD_OF})\b)"
        ),
        lambda m: f"{m['a']}-{m['b']} ",
    ),
    (
        "tidy.hyphen",
        re.compile(r"\b(?P<a>[Ff]irst|[Ss]econd) and (?P<b>second|third) level (?=[a-z]*\s?support)"),
        lambda m: f"{m['a']}- and {m['b']}-level ",
    ),
    (
        "tidy.hyphen",
        re.compile(r"\b(?P<nth>[Ff]irst|[Ss]econd|[Tt]hird) level (?=(?:technical|technician|(?:[a-z]+ )?support))"),
        lambda m: m["nth"] + "-level ",
    ),
    ("tidy.hyphen", re.compile(r"\b(?P<a>[a-z]+) level (?=(?:and|or) [a-z]+-level\b)"), lambda m: m["a"] + "-level "),
    ("tidy.hyphen", re.compile(r"\b(?P<a>[a-z]+) based (?=(?:and|or) [a-z]+-based\b)"), lambda m: m["a"] + "-based "),
    (
        "tidy.hyphen",
        re.compile(
            r"\b(?P<lead>using|with|from|on|for|the|of|in) (?P<who>[A-Z]{2,}|client|customer|vendor|company|management)"
            r" (?P<how>approved|certified|owned|dedicated|hosted|issued|mandated|managed|shared|compliant)"
            r" (?=[a-z]+s?\b)(?!by\b|to\b)"
        ),
        lambda m: f"{m['lead']} {m['who']}-{m['how']} ",
    ),
    (
        "tidy.hyphen",
        re.compile(
            r"(?<!\bthe )(?<!\ba )\b(?P<pre>[Pp]ost|[Pp]re|[Nn]on) (?=(?:authorization|implementation|production|"
            r"migration|deployment|sales|launch|release|upgrade|cutover|installation|technical)\b)"
        ),
        lambda m: m["pre"] + "-",
    ),
    (
        "tidy.hyphen",
        re.compile(
            r"(?<=\bthe )(?P<side>[Ff]ront|[Bb]ack)-[Ee]nd(?=\s*(?:[,.;]|$)|\s(?:and|with|of|for|using|to|in|by)\b)"
        ),
        lambda m: f"{m['side'].lower()} end",
    ),
    (
        "tidy.hyphen",
        re.compile(r"\b(?P<n>[Tt]wo|[Mm]ulti|[Ss]ingle) factor (?=authentication\b)"),
        lambda m: m["n"] + "-factor ",
    ),
    (
        "tidy.hyphen",
        re.compile(r"\b(?P<r>[Rr]ole|[Rr]ule|[Rr]isk|[Tt]oken|[Cc]loud|[Cc]omputer|[Ww]eb) based (?=[a-z])"),
        lambda m: m["r"] + "-based ",
    ),
    (
        "tidy.hyphen",
        re.compile(
            r"\b(?P<p>[Pp])oint of [Ss]ale (?=(?:systems?|devices?|terminals?|equipment|software|applications?)\b)"
        ),
        lambda m: m["p"] + "oint-of-sale ",
    ),
    (
        "tidy.hyphen",
        re.compile(r"\b(?P<s>[Ss]low|[Ll]ong) running (?=(?:sql |SQL )?(?:quer|process|job|report|task)[a-z]*\b)"),
        lambda m: m["s"] + "-running ",
    ),
    (
        "tidy.hyphen",
        re.compile(
            r"\b(?P<s>[Ss]tep) by step (?=[a-z]+s?\b)(?=(?:guide|instruction|procedure|document|manual|process)[a-z]*)"
        ),
        lambda m: m["s"] + "-by-step ",
    ),
    ("tidy.hyphen", re.compile(r"\b(?P<p>[Pp])eer to peer (?=[a-z])"), lambda m: m["p"] + "eer-to-peer "),
    (
        "tidy.hyphen",
        re.compile(r"\b(?P<s>[Ss])ite to site (?=(?:[Vv][Pp][Nn]|tunnel|connect|IPsec|ipsec)[a-zA-Z]*)"),
        lambda m: m["s"] + "ite-to-site ",
    ),
    (
        "tidy.hyphen",
        re.compile(r"\b(?P<s>[Ss]elf) (?=(?:service|organizing|paced|healing|signed|hosted) [a-z])"),
        lambda m: m["s"] + "-",
    ),
    (
        "tidy.hyphen",
        re.compile(
            r"\b(?P<a>[Ii]n|[Oo]n) (?=house (?:developed|built|application|tool|system|team|software|support)[a-z]*)"
        ),
        lambda m: m["a"] + "-",
    ),
    (
        "tidy.hyphen",
        re.compile(r"\b(?P<a>[Hh]ands) on (?=(?:support|experience|training|approach|technical|work|role)\b)"),
        lambda m: m["a"] + "-on ",
    ),
    (
        "tidy.hyphen",
        re.compile(
            r"\b(?P<a>[Hh]igh|[Ll]ow) (?P<b>availability|level|performance|risk|priority|impact|quality|volume|end) "
            r"(?=(?:clusters?|environments?|design|documents?|documentation|systems?|servers?|applications?|issues|"
            r"tickets|incidents|projects?|solutions?|vulnerabilities|architecture|requirements|data|network|storage)\b)"
        ),
        lambda m: f"{m['a']}-{m['b']} ",
    ),
    (
        "tidy.hyphen",
        re.compile(
            r"\b(?P<a>[Oo])pen source "
            r"(?=(?:tool|software|framework|technolog|platform|librar|project|solution|monitoring|database)[a-z]*\b)"
        ),
        lambda m: m["a"] + "pen-source ",
    ),
    ("tidy.hyphen", re.compile(r"\b(?P<a>[Oo]bject) oriented (?=[a-z])"), lambda m: m["a"] + "-oriented "),
    (
        "tidy.hyphen",
        re.compile(
            r"\b(?P<a>[Mm]ulti) (?=(?:tier|threaded|tenant|site|vendor|user|platform|layer|factor|year|cloud|region) )"
        ),
        lambda m: m["a"] + "-",
    ),
    ("tidy.hyphen", re.compile(r"\b(?P<t>[Tt])hird party (?=[A-Z])"), lambda m: m["t"] + "hird-party "),
    ("tidy.hyphen", re.compile(r"\bblue[ /]green (?=deploy)"), "blue-green "),
    ("tidy.hyphen", re.compile(r"\b(?P<s>[Ss])ingle page (?=app)"), lambda m: m["s"] + "ingle-page "),
    (
        "tidy.hyphen",
        re.compile(r"\b(?P<y>[Yy]ear|[Mm]onth|[Qq]uarter) end (?=clos|report|process)"),
        lambda m: m["y"] + "-end ",
    ),
    (
        "tidy.hyphen",
        re.compile(
            r"\b(?P<n>\d+|two|three|four|five|six|[Tt]wo|[Tt]hree) (?P<unit>week|day|month|year|hour|minute) "
            r"(?=(?:sprint|project|contract|program|plan|period|cycle|window|turnaround|response|course|engagement|SLA)"
            r"s?\b)"
        ),
        lambda m: f"{m['n']}-{m['unit']} ",
    ),
    (
        "tidy.hyphen",
        re.compile(
            r"\b(?P<n>[Ff]irst) (?P<w>call|response|contact|line|day) "
            r"(?=(?:resolution|support|response|technical|commits?|assistance|troubleshooting|fix)\b)"
        ),
        lambda m: f"{m['n']}-{m['w']} ",
    ),
    ("tidy.hyphen", re.compile(r"\b(?P<d>[Dd]esk) side (?=[a-z])"), lambda m: m["d"] + "-side "),
    (
        "tidy.hyphen",
        re.compile(r"\b(?P<d>[Cc])ustom (?=(?:sized|built|made|tailored|designed) [A-Za-z])"),
        lambda m: m["d"] + "ustom-",
    ),
    (
        "tidy.hyphen",
        re.compile(
            r"\b(?P<what>EBS|EFS|S3|SSD|Docker|Kubernetes|AWS|Azure|GCP|Spring|Java|Linux|Windows) "
            r"(?P<how>[Bb]acked|[Cc]ontained|[Cc]ontainerized|[Hh]osted|[Mm]anaged|[Bb]ased)(?= [A-Za-z]+)"
            r"(?! (?:on|in|by|to|the|an?|all|using|with|from|for|at|and|over|up)\b)"
        ),
        lambda m: f"{m['what']}-{m['how'].lower()}",
    ),
    (
        "tidy.hyphen",
        re.compile(r"\b(?P<g>[Gg])o live(?= (?:date|support|activit|event|weekend|readiness|plan|checklist))"),
        lambda m: m["g"] + "o-live",
    ),
    (
        "tidy.hyphen",
        re.compile(r"\b(?P<n>[Nn])on (?=(?:functional|compliant|critical|standard|prod|conform|disruptive)[a-z]*\b)"),
        lambda m: m["n"] + "on-",
    ),
    (
        "tidy.hyphen",
        re.compile(
            r"\b(?P<before>(?:for|the|and|[Gg]ot|gain|get|obtain|client|user|final|formal|customer|business|UAT|project|"
            r"stakeholder|management) )[Ss]ign[ -][Oo]ff(?P<s>s?)(?=\s*(?:[,.;]|$)| (?:from|by|on|of|and|for|before)\b)"
        ),
        lambda m: m["before"] + "sign-off" + m["s"],
    ),
    (
        "tidy.hyphen",
        re.compile(
            r"\b(?P<verb>(?:[Kk]eep(?:ing|s)?|[Kk]ept|were|was|are|is|be|stay(?:ed|ing)?) (?:[\w,'-]+ ){0,6}?)"
            r"up[ -]?to[ -]date(?=\s*(?:[,.;]|$)| (?:and|with|on|by|in|for|at)\b)"
        ),
        lambda m: m["verb"] + "up to date",
    ),
    (
        "tidy.hyphen",
        re.compile(
            r"\b(?P<a>[Ss]erver|[Hh]ost|[Ss]ite|[Ll]ink|[Cc]ircuit|[Nn]ode|[Dd]evice) (?P<b>down|up) "
            r"(?=(?:alerts?|alarms?|events?|notifications?|tickets?|incidents?|issues?)\b)"
        ),
        lambda m: f"{m['a']}-{m['b']} ",
    ),
    (
        "tidy.hyphen",
        re.compile(
            r"\b(?P<f>[Ff]ront)(?:[ -]end)? and [Bb]ack[ -]?[Ee]nd(?= [a-z]+)"
            r"(?! (?:of|for|to|in|using|with|by|on|and)\b)"
        ),
        lambda m: m["f"] + "-end and back-end",
    ),
    (
        "tidy.hyphen",
        re.compile(
            r"\b(?P<h>[Hh]igh|[Ll]ow) (?P<b>bandwidth|speed|latency|traffic|value|profile) (?=[a-z])"
            r"(?!(?:and|or|of|for|in|to|on)\b)"
        ),
        lambda m: f"{m['h']}-{m['b']} ",
    ),
    ("tidy.hyphen", re.compile(r"\b(?P<i>[Ii])nhouse\b"), lambda m: m["i"] + "n-house"),
    (
        "tidy.hyphen",
        re.compile(r"(?<=[a-z] )[Bb]ack-[Uu]p(?P<s>s?)(?= (?:and|of|for|jobs?|schedules?)\b|\s*(?:[,.;]|$))"),
        lambda m: "backup" + m["s"],
    ),
    (
        "tidy.hyphen",
        re.compile(
            r"(?<=[a-z] )(?P<n>[Mm]onth|[Yy]ear|[Qq]uarter)[ -]end (?=(?:close|closing|processing|reporting|batch)\b)"
        ),
        lambda m: m["n"].lower() + "-end ",
    ),
)
