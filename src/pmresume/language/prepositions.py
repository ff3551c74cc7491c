"""Prepositions that go with a verb or noun, where people set another: one right form each."""

from __future__ import annotations

import re
from collections.abc import Callable

Said = str | Callable[[re.Match[str]], str]


def _kept(before: str, wrong: str, right: str, behind: str = r"(?= [\w('\"])") -> tuple[str, re.Pattern[str], Said]:
    """``before`` stays as typed, ``wrong`` is told as ``right``."""
    pattern = re.compile(rf"\b(?P<kept>{before}) (?:{wrong})\b{behind}", re.I)
    return "tidy.usage", pattern, lambda m: f"{m['kept']} {right}".rstrip()


_MEETINGS = (
    r"(?= (?:the |a |an |daily |weekly )?(?:[a-z]+ ){0,2}"
    r"(?:meetings?|projects?|calls?|reviews?|sessions?|workshops?)\b)"
)
_DATA = (
    r"(?= (?:the |all |our )?(?:[a-z]+ ){0,2}"
    r"(?:systems?|data|databases?|applications?|resources|servers?|network|information|folders?|files)\b)"
)
_SHARED = (
    r"(?= (?:the |a )?(?:[a-z]+ ){0,2}(?:design|development|implementation|projects?|success|growth|team|process|"
    r"testing|architecture|documentation)\b)"
)
_TEAMS = r"(?= (?:the )?(?:[a-z]+ ){0,2}(?:teams?|vendors?|clients?|stakeholders|developers|engineers)\b)"
_TOLD = r"(?= (?:the )?(?:[a-z]+ ){0,2}(?:teams?|vendors|stakeholders|developers|engineers) (?:to|about|for)\b)"
_REVIEWED = (
    r"(?= (?:the |all |our )?(?:[a-z]+ ){0,3}(?:members|employees|developers|staff|engineers|code|documents|contracts|"
    r"designs|policies|logs|requirements|plans|results|processes|procedures)\b)"
)
_KEPT = (
    _kept("knowledge|understanding", "on|about|in", "of", r"(?= (?!how\b|the job\b)[A-Za-z])"),
    _kept("reviews?", "on", "of", _REVIEWED),
    _kept(
        "audits?", "on|over", "of", r"(?= (?!(?:a |an )?(?:the )?(?:\w+ ){0,2}(?:basis|site)\b|behalf|time|\d)[A-Za-z])"
    ),
    _kept("control", "on", "over", r"(?= (?:the |all )?(?:access|changes|code|scope|costs?|budgets?)\b)"),
    _kept("participat(?:ed|es|ing|e)", "on|at|into", "in", _MEETINGS),
    _kept("involv(?:ed|ement)", "into|on|with", "in", r"(?= (?:the )?[a-z]+(?:ing|tion|ment|sis)\b)"),
    _kept("demand", "of", "for"),
    _kept("adher(?:e|ed|es|ing)|adherence", "with|by", "to"),
    _kept("in accordance", "to|of", "with"),
    _kept("according", "with", "to"),
    _kept("in line", "to", "with"),
    _kept(
        "align(?:ed|ing)?",
        "to",
        "with",
        r"(?= (?:the |our |all )?(?:business|company|corporate|organization\w*|industry)\b)",
    ),
    _kept("consist(?:s|ed|ing)", "in|on|with", "of", r"(?= (?:\d|two|three|four|five|multiple|several|various|the)\b)"),
    _kept("compris(?:ing|es)", "of", ""),
    _kept(
        "debug(?:ged|ging)?|troubleshoot(?:ing)?|troubleshot",
        "about|for|on",
        "",
        r"(?= (?:the |any |all )?(?:[a-z]+ )?(?:issues|problems|errors|bugs)\b)",
    ),
    _kept("discuss(?:ed|ing|es)?", "about|on", "", r"(?= (?:the|issues|problems|requirements|changes|project)\b)"),
    _kept("source code", "for|on", "in", r"(?= (?:GIT|SVN|TFS|Subversion|GitHub|Bitbucket|GitLab)\b)"),
    _kept("merging", "of", "", r"(?= (?:the )?(?:source )?code\b)"),
    _kept("based", "upon", "on"),
    _kept("ability", "of", "to", r"(?= (?:work|manage|learn|write|handle|solve|communicate)\b)"),
    _kept("familiar", "to|on|of", "with"),
    _kept(
        "proficient|proficiency|experienced|experience",
        "on",
        "in",
        r"(?= (?!the job\b|a (?:daily|weekly)|site|call)[A-Za-z])",
    ),
    _kept("expertise", "of|on|with", "in", r"(?= (?!the job\b)[A-Za-z])"),
    _kept("capable", "to|for", "of", r"(?= [a-z]+ing\b)"),
    _kept(
        "access",
        "on|into",
        "to",
        _DATA,
    ),
    _kept(
        "contribut(?:ed|ing|e)",
        "in|on|into|for|towards",
        "to",
        _SHARED,
    ),
    _kept("succe(?:ss|eded|eding)", "on|at", "in", r"(?= [a-z]+ing\b)"),
    _kept(
        "collaborat(?:ed|ing|e)",
        "to",
        "with",
        _TEAMS,
    ),
    _kept(
        "coordinat(?:ed|ing|e)",
        "to",
        "with",
        _TEAMS,
    ),
    _kept(
        "communicat(?:ed|ing|e)",
        "to",
        "with",
        _TOLD,
    ),
    _kept("interact(?:ed|ing|s)?", "to", "with"),
    _kept("liais(?:ed|ing)", "to", "with"),
    _kept(
        "escalat(?:ed|ing|e) (?:[a-z]+ ){1,3}?",
        "towards|into",
        "to",
        r"(?= (?:the )?(?:[a-z]+ ){0,2}(?:teams?|vendors?|management|manager)\b)",
    ),
)
_NTH = {"1st": "first", "2nd": "second", "3rd": "third"}
PREPOSITIONS: tuple[tuple[str, re.Pattern[str], Said], ...] = (
    *(k for k in _KEPT if "(?!)" not in k[1].pattern),
    (
        "tidy.usage",
        re.compile(r"\b(?P<nth>1st|2nd|3rd)[ -](?P<what>level|tier|line|party)(?= [a-z])"),
        lambda m: f"{_NTH[m['nth']]}-{m['what']}",
    ),
    (
        "tidy.usage",
        re.compile(r"\bon (?=(?:an? |the )?(?:[\w/-]+ ){0,2}environments?\b)(?!the (?:impact|effect))"),
        "in ",
    ),
    ("tidy.usage", re.compile(r"\bin (?=area of [a-z])"), "in the "),
    ("tidy.usage", re.compile(r"\bin (?=best position\b)"), "in the "),
    (
        "tidy.usage",
        re.compile(
            r"\bper (?P<who>client|customer|user)(?:s|['\u2019]s|s['\u2019]) "
            r"(?P<what>request|requirement|need|specification)s?(?=\s*[,.;]|$| (?:and|for|in|using|with)\b)"
        ),
        lambda m: f"per {m['who']} {m['what']}s",
    ),
    ("tidy.usage", re.compile(r"\bin between (?=[A-Za-z])(?!the lines\b)"), "between "),
    (
        "tidy.usage",
        re.compile(r"\bover (?=(?:tele)?phone\b(?! (?:calls?|systems?|lines?|support|numbers?|network)\b))"),
        "over the ",
    ),
    (
        "tidy.usage",
        re.compile(
            r"\b(?P<kept>on|via|over|from) (?=[Ii]nternet\b(?! (?:[Ss]ervice|[Cc]onnect|[Aa]ccess|[Pp]rotocol|"
            r"[Ee]xplorer|[Ss]ecurity|[Ss]peed|of)))"
        ),
        lambda m: m["kept"] + " the ",
    ),
    ("tidy.usage", re.compile(r"\bin (?=(?:[Ii]nternet|[Ii]ntranet)\b(?=\s*[,.;]|$))"), "on the "),
    (
        "tidy.usage",
        re.compile(r"\bon (?P<cloud>(?:the )?(?:AWS |Azure )?[Cc]loud)(?=\s*[,.;]|$| (?:using|for|and|with|to)\b)"),
        lambda m: "in " + m["cloud"],
    ),
    ("tidy.usage", re.compile(r"(?<=teams )onboard(?=\s*[,.;]|$)|(?<=staff )onboard(?=\s*[,.;]|$)"), "on board"),
    (
        "tidy.usage",
        re.compile(r"(?<=[a-z] )at (?=(?:client|customer)(?:['\u2019]s)? (?:side|end|place|location)\b)"),
        "on the ",
    ),
    ("tidy.usage", re.compile(r"(?<![\d.,])24[*xX]7(?![\d.,]\d|[*xX/\d])"), "24/7"),
    (
        "tidy.usage",
        re.compile(
            r"\bas (?=(?:(?:primary|main|sole|single|first|central|key|lead|initial|technical) )?point of contact\b)"
        ),
        "as the ",
    ),
)
