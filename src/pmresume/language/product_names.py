"""Names and acronyms in the spelling of those who own them, wherever they stand in a line.

Only what has one reading is here: "vpn" is VPN, "sap hana" is SAP HANA, "Ansibel" is Ansible. A name that is a word of
English as well ("excel", "outlook") needs its neighbours to show it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import pairwise

from pmresume.language.name_spellings import ACRONYMS, NAMES
from pmresume.model.frame import Span
from pmresume.vocabulary.lexicon import Lexicon

# Words that are no acronyms, but are typed like some.
_PLURALS_WORDS = (
    "VLANS APIS LANS WANS WLANS KPIS SLAS GPOS SOPS SSIDS NICS GUIS URLS VPNS DLLS LUNS VPCS SDKS PDFS CPUS DBAS BRDS "
    "SOWS RFPS RFIS POCS UIS SSDS HDDS ECUS PLCS AMIS ACLS SVIS CSVS JVMS EHRS EMRS MDFS IDFS APS IOCS"
)
_PLURALS: Mapping[str, str] = {plural: plural[:-1] + "s" for plural in _PLURALS_WORDS.split()}
_SHOUTED: Mapping[str, str] = {
    "SCRUM": "Scrum",
    "AGILE": "Agile",
    "KANBAN": "Kanban",
    "WEB": "web",
    "EXCEL": "Excel",
}
# Names typed as two words: both capitals must be there, for the words may be ordinary ones.
_NOT_SPLIT_WORDS = (
    "antivirus servicedesk servicecenter bladecenter cloudforms forgerock productplan openproject testcomplete "
    "workspaces powerpath teamgantt nextgen bigfix onview bigcommerce successfactors liveagent liveperson "
    "findbugs javaserver seetest storeonce codecommit"
)
_NOT_SPLIT = frozenset(_NOT_SPLIT_WORDS.split())
_TOKEN = re.compile(r"[A-Za-z0-9][\w&'\u2019+#-]*(?:/(?:[Ii][Pp]|[Cc][Dd])\b)?")
_GAP = re.compile(r"\s+")
_IN_ADDRESS = re.compile(r"[@\\_]|\w\.(?:com|org|net|exe|py|sh|js|xml|html)\b|https?:")
_MOST = 3


@lru_cache(maxsize=1)
def own_spellings() -> Mapping[str, str]:
    """Lower-case wording of one to three words → how it is written."""
    found: dict[str, str] = {}
    for word in ACRONYMS.split():
        found[word.lower()] = word
        if not word.endswith("s"):
            found[word.lower() + "s"] = word + "s"
    found["https"], found["dns"], found["cifs"] = "HTTPS", "DNS", "CIFS"
    for entry in NAMES.replace("\n", " ").split("|"):
        wrong, _, right = entry.strip().partition("=")
        found[wrong.lower()] = right or wrong
    return found


MISSPELLED_NAMES: Mapping[str, str] = {
    wrong: right.lower()
    for wrong, right in own_spellings().items()
    if wrong != right.lower() and " " not in wrong + right and wrong.isalpha()
} | {"lightening": "lightning"}

_EXCEL_THINGS = (
    "(?:spread)?sheets?|workbooks?|files?|macros?|reports?|formulas?|templates?|vba|data|based|documents?|dashboards?|"
    "formats?|pivots?|trackers?|charts?|skills"
)
_MAIL_THINGS = (
    r"e-?mails?|mail|mailbox(?:es)?|calendars?|profiles?|clients?|accounts?|pst|folders?|rules|contacts|issues|problems|"
    r"errors|configurations?|setup|connectivity|20\d\d|express|web"
)
_AWS = "(?:AWS|EC2|S3|API Gateway|DynamoDB|SNS|SQS|CloudWatch)"
_OFFICE = r"(?:excel|word|access|power ?point|outlook|visio|onenote|vba)"
# What shows that a word of English names a product: (the word, patterns, how it is written).
_CONTEXT: tuple[tuple[str, tuple[re.Pattern[str], ...], str], ...] = (
    (
        "excel",
        (
            re.compile(rf"\b(?P<w>excel)[ -](?:{_EXCEL_THINGS})\b", re.I),
            re.compile(
                r"\b(?:in|of|an|with|into|from|using|via|through|advanced) (?P<w>excel)\b(?! (?:in|at|as|the)\b)"
            ),
            re.compile(rf"\b{_OFFICE}(?:,|,? and|/| &) ?(?P<w>excel)\b", re.I),
            re.compile(rf"\b(?P<w>excel)(?:,|,? and|/| &) ?{_OFFICE}\b", re.I),
            re.compile(r"\bto (?P<w>excel)(?=\s*(?:$|[,.;)]| (?:for|using|and|with)\b))"),
        ),
        "Excel",
    ),
    (
        "word",
        (
            re.compile(r"\b(?P<w>word)(?:,|,? and|/| &) ?(?:excel|power ?point|outlook|visio)\b", re.I),
            re.compile(r"\b(?:excel|power ?point|outlook|visio)(?:,|,? and|/| &) ?(?P<w>word)\b", re.I),
        ),
        "Word",
    ),
    (
        "outlook",
        (
            re.compile(rf"\b(?P<w>outlook) (?:{_MAIL_THINGS})\b"),
            re.compile(r"\b(?:in|using|via|through) (?P<w>outlook)\b"),
            re.compile(r"\b(?:[Cc]onfigur|[Tt]roubleshoot|[Tt]roubleshot|[Ii]nstall)\w* (?:ms )?(?P<w>outlook)\b"),
            re.compile(r"\b(?:exchange|office|excel|word|teams)(?:,|,? and|/| &) ?(?P<w>outlook)\b", re.I),
            re.compile(
                r"\b(?P<w>outlook)(?:,|,? and|/| &) ?(?:exchange|office|excel|word|teams|onedrive|one drive)\b", re.I
            ),
        ),
        "Outlook",
    ),
    (
        "exchange",
        (re.compile(r"(?<=[a-z] )(?P<w>exchange) (?:servers?|20\d\d|mailbox(?:es)?|online|active ?sync|admin\w*)\b"),),
        "Exchange",
    ),
    (
        "access",
        (
            re.compile(r"\b(?:ms|in|an) (?P<w>access) databases?\b"),
            re.compile(
                r"\b(?:excel|power ?point)(?:,|,? and|/| &) ?(?P<w>access)\b(?!\s*(?:to|control|rights|points?)\b)",
                re.I,
            ),
        ),
        "Access",
    ),
    ("visual studio", (re.compile(r"\b(?P<w>visual studio)\b", re.I),), "Visual Studio"),
    (
        "ms",
        (
            re.compile(
                r"\b(?P<w>ms)[- ](?:office|excel|access|word|outlook|project|visio|power ?point|sql|exchange|teams|"
                r"windows|share ?point|dynamics|azure|server)\b",
                re.I,
            ),
        ),
        "MS",
    ),
    (
        "process builder",
        (
            re.compile(
                r"\b(?:apex|visualforce|VF|salesforce|flows?|validation rules)\b.*\b(?P<w>process builder)\b", re.I
            ),
        ),
        "Process Builder",
    ),
    (
        "lambda",
        (
            re.compile(rf"\b{_AWS}\b.*(?<=[a-z,] )(?P<w>lambda)\b(?! expression)"),
            re.compile(rf"(?<=[a-z,] )(?P<w>lambda)\b(?! expression).*\b{_AWS}\b"),
        ),
        "Lambda",
    ),
    (
        "checkpoint",
        (
            re.compile(
                r"\b(?P<w>check ?point)s? (?:firewalls?|gateways?|R\d\d|VPN|security|NGX|utm|appliances?)\b", re.I
            ),
        ),
        "Check Point",
    ),
    ("catalyst", (re.compile(r"\b(?P<w>catalyst) (?:\d|switch|series)"),), "Catalyst"),
    (
        "nexus",
        (
            re.compile(r"\b(?P<w>nexus) (?:\d|repositor|switch|artifact)", re.I),
            re.compile(
                r"\b(?:jenkins|maven|docker|sonarqube|artifactory|git|ansible)(?:,|,? and|/| &) ?(?P<w>nexus)\b", re.I
            ),
            re.compile(
                r"\b(?P<w>nexus)(?:,|,? and|/| &) ?(?:jenkins|maven|docker|sonarqube|artifactory|git|ansible)\b", re.I
            ),
        ),
        "Nexus",
    ),
    (
        "ios",
        (
            re.compile(
                r"\b(?P<w>IOS|ios|Ios)(?:,|,? and|/| &| or) ?(?:android|ipados|windows phone|web|macos|mac os)\b", re.I
            ),
            re.compile(r"\b(?:android|macos|mobile|iphone|ipad)(?:,|,? and|/| &| or)? ?(?P<w>IOS|ios|Ios)\b", re.I),
            re.compile(
                r"\b(?P<w>IOS|ios|Ios) (?:apps?|applications?|mobile|phones?|mdm|development|developer)\b", re.I
            ),
        ),
        "iOS",
    ),
    (
        "sales force",
        (
            re.compile(r"\b(?P<w>sales force) (?:lightning|lightening|crm|admin|apex|developer|platform|org)\b", re.I),
            re.compile(r"\bin (?P<w>sales force)(?=\s*(?:$|[.;]))", re.I),
        ),
        "Salesforce",
    ),
)


@lru_cache(maxsize=4)
def _split_names(lexicon: Lexicon) -> Mapping[str, str]:
    """ "airwatch" → "AirWatch": names with a capital inside."""
    found: dict[str, str] = {}
    for tool in lexicon.tools:
        for part in tool.name.split():
            if re.fullmatch(r"[A-Z][a-z]{2,}[A-Z][a-z]{2,}", part) and part.lower() not in _NOT_SPLIT:
                found[part.lower()] = part
    return found


def name_edits(text: str, lexicon: Lexicon) -> Iterator[tuple[Span, str, str]]:
    """(span, what is written instead, name of the rule), in no order."""
    known, split = own_spellings(), _split_names(lexicon)
    tokens = list(_TOKEN.finditer(text))
    n = 0
    while n < len(tokens):
        for size in range(min(_MOST, len(tokens) - n), 0, -1):
            start, end = tokens[n].start(), tokens[n + size - 1].end()
            typed = " ".join(t[0] for t in tokens[n : n + size])
            said = known.get(typed.lower(), _SHOUTED.get(typed))
            if said is None or not _blanks(text, tokens[n : n + size]):
                continue
            if said != text[start:end] and _fits(text, start, end, said):
                yield Span(start, end), said, "tidy.name"
            n += size
            break
        else:
            if n + 1 < len(tokens) and tokens[n][0][0].isupper() and tokens[n + 1][0][0].isupper():
                said = split.get((tokens[n][0] + tokens[n + 1][0]).lower())
                if said and _blanks(text, tokens[n : n + 2]) and n:
                    yield Span(tokens[n].start(), tokens[n + 1].end()), said, "tidy.name"
            n += 1
    low = text.lower()
    for trigger, patterns, said in _CONTEXT:
        for found in (m for p in patterns for m in p.finditer(text)) if trigger in low else ():
            if found["w"] != said:
                yield Span(*found.span("w")), said, "tidy.name"


def _blanks(text: str, tokens: list[re.Match[str]]) -> bool:
    """Whether only blanks stand between the words."""
    return all(_GAP.fullmatch(text, left.end(), right.start()) for left, right in pairwise(tokens))


# Windows of time, and of a building.
_TIMES = re.compile(
    r"\b(?:maintenance|change|outage|downtime|time|service|backup|batch|deployment|release|cutover|delivery|blackout|"
    r"patch|patching|freeze|support|upgrade|migration|weekend|night|nightly|pop-?up|approved|replaced?|agreed|defined|"
    r"scheduled|planned)\s+(?:and\s+[a-z]+\s+)?$",
    re.I,
)


def _fits(text: str, start: int, end: int, said: str) -> bool:
    """Not inside a path, an address or a code, nor a plural in other letters ("VLANS" is left to the reader)."""
    typed = text[start:end]
    word = text[text.rfind(" ", 0, start) + 1 : (text.find(" ", end) + 1 or len(text) + 1) - 1]
    if _IN_ADDRESS.search(word) or text[start - 1 : start] in ("-", "."):
        return False
    if said == "Windows" and typed.islower() and _TIMES.search(text[:start]):
        return False
    if re.fullmatch(r"[a-z][A-Z]+", typed) and said.isupper():
        return False  # "vPC" is no VPC
    if re.match(r"[-.]\w", text[end:]) and typed.islower() and said.isupper() and text[end] == ".":
        return False
    # "ISO" and the like stay; only the shout of a mixed name is lowered ("GIT", "JENKINS").
    return typed in _PLURALS or not (typed.isupper() and said.lower() == typed.lower() and typed[:-1] == said[:-1])
