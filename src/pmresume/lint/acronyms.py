"""Acronyms in a line, and whether the resume says what they stand for.

The set of those that need no expansion is ours: what a recruiter of IT project managers, who is no engineer, reads
without stopping.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pmresume.language.marks import find_tools
from pmresume.model.frame import Span
from pmresume.vocabulary.lexicon import Lexicon

_WELL_KNOWN = """
ACID ADSL AI AJAX AM API ASAP ATM AWS B2B BA BI BS CAB CAD CAPEX CAPM CCNA CCNP CCTV CD CEO CFO CI CIO CISO CISSP
CMS COBIT COO COVID CPA CPU CRM CSM CSS CSV CTO CV CVS DBA DEV DHCP DNA DNS DOD DVD EHR EMEA EMR EOD ERP ETA ETL EU FAA
FAQ FBI FDA FTE FTP FY GB GDP GDPR GMT GPA GPS GUI HDD HIPAA HP HQ HR HTML HTTP HTTPS IBM ID IEEE II III IIS IMAP
IOS IP IRS ISO ISP ISTQB IT ITIL ITSM IV JAVA JSON KB KPI KPIS LAMP LAN LCD LDAP LED LLC LLM LMS LTD MB MBA MFA ML MOBI
MS MSA MSP MVC MVP NASA NATO NDA NGO NIST NYC OK OPEX OS PA PC PCB PCI PDA PDF PHD PHP PIN PM PMI PMO PMP PO POC POP
POS PR PRINCE PST Q&A QA QC R&D RAM RDBMS REST RFI RFP RFQ ROI SAAS SAFE SAN SAP SCRUM SDLC SEO SLA SLO SME SMS SMTP
SOP SOW SOX SQL SRE SSD SSL SSO STEM TB TCO TCP TDD TV UAT UI UK UN UNIX UPS URL US USA USB USMC UX VIP VLAN VOIP VP
VPN WAN WBS WIFI WLAN WWW XML YAML YTD
"""
WELL_KNOWN = frozenset(_WELL_KNOWN.split())
# Capitals that shorten nothing: months, zones, grades, calls to the reader.
_NOTHING = """
JAN FEB MAR APR MAY JUN JUL AUG SEP SEPT OCT NOV DEC EST CST PDT TODO FIXME TBD TBA ETC AND THE FOR NOT ALL NEW WITH
FROM BOTH ON OR NO VI VII VIII IX XX XXX PRESENT
"""
_NO_ACRONYMS = frozenset(_NOTHING.split())
_CAPITALS = re.compile(r"(?<![\w.&/@'’+-])(?P<short>[A-Z][A-Z&]{0,4}[A-Z])(?:s|['’]s)?(?![\w&@+#]|[./-]\w)")
_NAME_BEFORE = re.compile(r"(?:^|\s)\S*[A-Z]\S*\s$")
_NAME_BEHIND = re.compile(r"\s(?:[A-Z][\w-]*|\d)")


def acronyms(text: str) -> Iterator[tuple[str, Span]]:
    """Every acronym of ``text`` with the span of its capitals; none in a line that is all capitals."""
    if not re.search(r"[a-z]{3}", text):
        return
    for match in _CAPITALS.finditer(text):
        short = match["short"]
        if short not in _NO_ACRONYMS:
            yield short, Span(match.start("short"), match.end("short"))


def puzzling(text: str, lexicon: Lexicon) -> Iterator[tuple[str, Span]]:
    """Those that may stop a reader who is no engineer: none well known, and none that is or belongs to a name."""
    tools = find_tools(text, lexicon)
    for short, span in acronyms(text):
        if len(short) < 3 or {short, short.removesuffix("S")} & WELL_KNOWN or short.lower() in lexicon.tool_forms:
            continue
        if short.lower() in lexicon.action_forms or any(t.start <= span.start < t.end for t in tools):
            continue
        if _in_name(text, span):
            continue
        yield short, span


def _in_name(text: str, span: Span) -> bool:
    """Whether capitalised words stand beside it: "Lassat CSDC", "IEEE Symposium"; the first word of a line is none."""
    before, behind = text[: span.start], text[span.end :]
    named = _NAME_BEFORE.search(before)
    return bool(named and named.start() > 0) or bool(_NAME_BEHIND.match(behind))


@lru_cache(maxsize=4)
def _expansions(lexicon: Lexicon) -> dict[str, tuple[str, ...]]:
    return {a.short.upper(): (a.expansion,) if a.expansion else tuple(a.senses) for a in lexicon.acronyms}


def expansions(short: str, lexicon: Lexicon) -> tuple[str, ...]:
    """What the vocabulary knows that it may stand for; one where it is certain."""
    return _expansions(lexicon).get(short.upper(), ())


def is_expanded(short: str, whole: str, lexicon: Lexicon) -> bool:
    """Whether ``whole`` (the resume in one text) says what it stands for, in brackets or as words."""
    lower = whole.lower()
    if any(words.lower() in lower for words in expansions(short, lexicon)):
        return True
    mark = re.escape(short)
    if re.search(rf"\w\s*\(\s*(?:the\s+)?{mark}s?\b|\b{mark}s?\s*(?:\(|[-–—=:]\s)\s*[A-Z]?[a-z]+", whole):
        return True
    return re.search(r"\b" + r"\w*[\s-]+(?:\w{2,3}\s+)?".join(map(re.escape, short.lower())), lower) is not None
