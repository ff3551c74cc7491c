"""Capitals Of Common Words In The Middle Of A Line, beside names and products: one judgement for a whole list.

The line falls into runs of capitalised words. A run, or its end behind a product or an acronym, is written small if
every word of it is an ordinary one and nothing shows a name: "CSS Background" and "User/Group accounts", but "Fire
Department", "Enterprise Manager" and "Risk Management Framework (RMF)". What stands in a list with a name keeps its
capital too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from pmresume.language.common_words import is_plain
from pmresume.language.misspellings import MISSPELLINGS
from pmresume.language.wordings import Rewording
from pmresume.model.frame import Frame, Span, VerbForm
from pmresume.vocabulary.lexicon import Lexicon

_TOKEN = re.compile(r"[A-Za-z0-9][\w'\u2019+#.-]*[\w+#]|[A-Za-z0-9]")
_TITLE = re.compile(r"[A-Z][a-z]+(?:-[A-Za-z]?[a-z]+)*$")
_ANY = re.compile(r"(?<=[\w,)/&;:-] )[A-Z][a-z]|/[A-Z][a-z]")
_LISTED = re.compile(r"\s*(?:,|/|&|,?\s*\band\b|,?\s*\bor\b)\s*(?:and |or |& )?$")
_NAMED_UNIT = re.compile(
    r"\s+(?:teams?|groups?|divisions?|departments?|projects?|programs?|modules?|initiatives?|offices?|units?|branch|"
    r"committees?|organizations?|applications?|systems?|platforms?|portals?|suites?|tools?|board|site|facility|"
    r"solutions?|software|products?|console|servers?)\b"
)
_NAMED_THING = re.compile(r"\s+(?:projects?|programs?|modules?|initiatives?|applications?|systems?|portals?|suites?)\b")
_JOBS_WORDS = """
project program product general office store branch account service release test it area regional district delivery
department line senior plant change incident problem engagement relationship case business sales operations
infrastructure technology information portfolio implementation hiring facilities facility assistant deputy
"""
_JOBS = frozenset(_JOBS_WORDS.split())
# A singular noun of these at the end of a run makes it a name: of a house, of a product, of a document.
_NAMING_WORDS = """
committee department center centre university college school institute office board council agency division bureau
ministry academy act framework initiative project program manager system suite portal platform library guardian
control console studio workbench designer builder explorer analyzer informer assistant agent hub desk tracker sheet
corporation company service services solutions technologies systems operations resources group team unit
association foundation bank hospital church county city state district region command force corps base station
standard award certification certificate course degree code law bill rule model method index scheduler broker server
cluster trail engine cloud store market edition version view vault link life cycle concept works safety defense
security intelligence test utility guard gate wizard equities staff
"""
_NAMING = frozenset(_NAMING_WORDS.split())
# Ends of a run that are small even behind a name: "Dormakaba Time Clock Devices", "PC Maintenance", "Apex Triggers".
_TAIL_WORDS = """
pods directives diagrams charts rules tunnels sessions tasks units endpoints gateways drives monitors cables racks
filters fields records indexes mappings plugins libraries sites lists mailboxes licenses deployments conference
cookbooks transformations dimensions schemas tracking team devices workstations servers instances applications apps
firewalls switches routers laptops desktops printers phones tablets triggers classes functions packages procedures
scripts macros queries dashboards reports templates playbooks modules roles repositories jobs pipelines images
containers clusters nodes hosts volumes snapshots buckets policies accounts groups users methodologies architectures
products issues tickets problems incidents requests environments databases tables views maintenance administration
hosting manipulation background experience development testing training management monitoring troubleshooting
configuration installation migration deployment support infrastructure equipment conferencing catalogs controls
objects components pages workflows forms points developers engineers administrators analysts methodology macro script
query report dashboard firewall processing cleansing modeling design analysis integration optimization automation
compliance documentation implementation
"""
_TAIL = frozenset(_TAIL_WORDS.split())
_BEFORE_ACRONYM_WORDS = """
standard extended complex managed hosted internal external daily federal advanced basic automated manual custom
critical new existing full multiple various several redundant secure virtual shared simple
"""
_BEFORE_ACRONYM = frozenset(_BEFORE_ACRONYM_WORDS.split())
_AMBIGUOUS_WORDS = """
edge notes docs sheets slides drive meet banner colleague velocity drill inspector dataflow workspaces grid canvas
matrix impact ultimate insight insights clarity passport premier navigator workstation ghost access excel word outlook
teams project exchange visio publisher remedy express helm vault slack zoom box nexus sentinel defender apex react
spring spark hive pig ant chef puppet salt storm flow lambda azure oracle apache guardian packer sprint loop forms
planner stream automate orchestrator horizon fusion unity control bamboo crucible confluence epic meraki prime
financials designer studio office dev prod target chase discover progress square shell delta sage gap visa capital
frontier spectrum charter window
"""
_AMBIGUOUS = frozenset(_AMBIGUOUS_WORDS.split())
_PLAIN_TAILS = frozenset(("infrastructure", "maintenance", "administration", "personnel", "equipment"))
# "the Department of Public Works", "Vice President of Operations"
_HEADED = re.compile(
    r"^(?:[A-Z]\w+ )*(?:Department|Office|Bureau|Board|City|County|States?|University|College|Institute|Ministry|Bank|"
    r"School|Center|President|Director|Secretary|Chief|Head|Employee|Point|Proof|Statement|Certificate) "
    r"(?:of|for) (?:the )?[A-Z]"
)
_LEVELS = frozenset(("level", "tier", "layer", "phase", "severity", "priority"))
_OWN = re.compile(r"\b(?:the|its|our|their|new|an?) (?:[A-Z]\w+ and )?$")
_LISTED_ACT = re.compile(r"(?:, |\band |\bsuch as |\bto )$")
_PRODUCTS_WORDS = """
workday excel outlook visio publisher helm nexus sentinel defender apex react hive pig ant chef puppet lambda azure
oracle apache packer crucible meraki zoom slack express
"""
_PRODUCTS = frozenset(_PRODUCTS_WORDS.split())
_METHODS = frozenset(("agile", "scrum", "kanban", "waterfall", "windows"))
_MAKERS_WORDS = """
microsoft ms oracle ibm sap cisco hp dell adobe google amazon aws azure apple salesforce vmware citrix symantec mcafee
quest bmc emc intuit autodesk atlassian servicenow splunk juniper aruba barracuda
"""
_MAKERS = frozenset(_MAKERS_WORDS.split())


@dataclass(frozen=True, slots=True)
class _Word:
    span: Span
    text: str
    kind: str  # "plain", "unknown", "code" (acronyms, products, figures) or "low"


# What becomes of a run: a name keeps its capitals and those of its list; a unit keeps its own unless its list is small.
_Fate = tuple[str, tuple[_Word, ...]]


def title_case_edits(frame: Frame, lexicon: Lexicon) -> Iterator[Rewording]:
    """Capitals to take away, in no order."""
    text = frame.text
    if not _ANY.search(text):
        return
    runs = _runs(text, [_word(m, frame, lexicon) for m in _TOKEN.finditer(text)])
    fates = _agreed(text, runs, [_fate(text, run) for run in runs])
    for fate, lowered in fates:
        for word in lowered if fate == "small" else ():
            if word.text == "Wi-Fi":
                continue
            low = word.text[0].lower() + "".join(
                c.lower() if i and word.text[i] == "-" else c for i, c in enumerate(word.text[1:])
            )
            yield Rewording(word.span, low, "tidy.capitals", True)


def _agreed(text: str, runs: list[list[_Word]], fates: list[_Fate]) -> list[_Fate]:
    """The fates with all members of one list alike."""
    pairs = [
        (a, b)
        for a, b in pairwise(range(len(runs)))
        if _LISTED.match(text[runs[a][-1].span.end : runs[b][0].span.start])
    ]
    for left, right in reversed(pairs):
        if fates[right][0] == "unit" and len(runs[right]) == 1 and fates[left][0] == "small" and len(runs[left]) == 1:
            fates[left] = "name", ()  # "the Transportation and Logistics suite"
            fates[right] = "name", ()
    for left, right in (*pairs, *((b, a) for a, b in reversed(pairs))):
        if fates[left][0] == "name" and fates[right][1]:
            single = len(runs[left]) == 1 and runs[left][0].kind == "unknown"
            if not (single and fates[right][1][-1].text.lower() in _TAIL):
                fates[right] = "name", ()
    for left, right in (*pairs, *((b, a) for a, b in reversed(pairs))):
        if fates[left][0] == "small" and fates[left][1] and fates[right][0] == "unit":
            fates[right] = "small", fates[right][1]
    return fates


def _word(match: re.Match[str], frame: Frame, lexicon: Lexicon) -> _Word:
    span, text = Span(*match.span()), match[0]
    low = MISSPELLINGS.get(text.lower(), text.lower())
    before, behind = frame.text[: span.start], frame.text[span.end :]
    opens = not span.start or bool(
        re.search(r"(?:(?<!\bSr)(?<!\bJr)(?<!\betc)(?<!\bvs)\.|[!?;:\n]|\u2022)\s*$", before)
    )
    if text[0].islower() or (opens and not (before.endswith(": ") and _LISTED.match(behind[:5]))):
        return _Word(span, text, "low")
    if not _TITLE.match(text):
        return _Word(span, text, "code")
    for tool in frame.tools:
        if tool.start < span.end and span.start < tool.end:
            name = lexicon.tool_forms.get(" ".join(tool.of(frame.text).lower().split()), "").lower()
            maker = frame.text[tool.start : span.start].strip().lower()
            generic = tool.end == span.end and low in _TAIL and not name.endswith(low) and maker in lexicon.tool_forms
            return _Word(span, text, "plain" if generic else "code")
    if low in _METHODS or low in _MAKERS or low in _PRODUCTS:
        return _Word(span, text, "code")
    if is_plain(low, lexicon) or (low.endswith("ly") and len(low) > 5):
        return _Word(span, text, "plain")
    if low not in lexicon.action_forms:
        return _Word(span, text, "unknown")
    if re.search(r"[A-Z][\w.-]* $", before) or (_LISTED_ACT.search(before) and re.match(r",| and ", behind)):
        return _Word(span, text, "plain")
    return _Word(span, text, "low" if any(f is not VerbForm.BASE for _, f in lexicon.action_forms[low]) else "unknown")


def _runs(text: str, words: list[_Word]) -> list[list[_Word]]:
    """Capitalised words with nothing but a blank between them."""
    runs: list[list[_Word]] = []
    open_at = -1  # where the run before ended, if this word may go on with it
    for word in words:
        if word.kind == "low":
            continue
        goes_on = open_at >= 0 and text[open_at : word.span.start] == " "
        if not goes_on and re.fullmatch(r"\d[\d.,xX*]*", word.text):
            continue  # "3 Years"
        if goes_on:
            runs[-1].append(word)
        else:
            runs.append([word])
        open_at = word.span.end
    return runs


def _fate(text: str, run: list[_Word]) -> _Fate:
    """What becomes of a run, and the words that would be small."""
    start, end = run[0].span.start, run[-1].span.end
    kinds = [w.kind for w in run]
    before, behind = text[:start], text[end:]
    named = "name" if {"plain", "unknown"} & set(kinds) else "code"
    if re.search(r"[\"'(\u201c]$|(?:[.!?]|\b[Tt]itled|\bcalled|\bnamed)\s*$", before):
        return "code", ()
    if re.match(r"\s+\d|['\u2019]s\b|\s*\"", behind) or _explained(run, behind):
        return named, ()
    if re.search(r"\s[A-Z]\w+ of (?:the )?$", before) or _HEADED.search(text[start:end] + behind):
        return named, ()
    tail = 0
    while tail < len(run) and kinds[-1 - tail] == "plain":
        tail += 1
    last = run[-1].text.lower()
    last = MISSPELLINGS.get(last, last)
    if tail == len(run):
        return _plain_fate(run, last, before, behind)
    if not tail:
        first = 0
        while kinds[first] == "plain":
            first += 1
        if (
            first
            and set(kinds[first:]) == {"code"}
            and all(w.text.lower() in _BEFORE_ACRONYM or "-" in w.text for w in run[:first])
        ):
            return "small", tuple(run[:first])
        if all(w.text.lower() in _LEVELS for w in run[:first]):
            return "code", ()
        return "name" if first or "unknown" in kinds else "code", ()
    rest, words = run[:-tail], run[-tail:]
    if tail == 1 and last == "framework" and rest[-1].text.lower() in _METHODS:
        return "small", tuple(words)
    if last == "services" and words[0].text == "Web" and tail == 2 and rest[-1].text != "Amazon":
        return "small", tuple(words)
    if last not in _TAIL or (tail == 1 and last in _AMBIGUOUS - _TAIL):
        return "name", ()
    if _NAMED_UNIT.match(behind) and (tail > 1 or last == "management" or rest[-1].kind == "unknown"):
        return "name", ()
    things = last.endswith("s") or last in _PLAIN_TAILS
    if last == "infrastructure" and tail == 1 and rest[-1].text == "VMware":
        return "name", ()
    if not things and (rest[-1].kind == "unknown" or (rest[-1].text.lower() in _MAKERS and tail > 1)):
        return "name", ()  # "Oracle Identity Management" is a product
    if any(w.kind == "plain" and w.text.lower() not in _BEFORE_ACRONYM | _LEVELS for w in rest):
        return "name", ()
    return "small", tuple(w for w in run if w.kind == "plain" and (w in words or w.text.lower() not in _LEVELS))


def _explained(run: list[_Word], behind: str) -> bool:
    """ "Change Advisory Board (CAB)": the capitals explain the acronym."""
    found = re.match(r"\s*\((?P<short>[A-Z][\w&/-]*[A-Z]\w*)\)", behind)
    return found is not None and found["short"].rstrip("s").upper().endswith(run[-1].text[0].upper())


def _plain_fate(run: list[_Word], last: str, before: str, behind: str) -> _Fate:
    """The fate of a run of ordinary words."""
    words = tuple(run)
    if len(run) == 1:
        if last in _AMBIGUOUS or (re.search(r"\b(?:with|to|from|by) $", before) and last in _DEPARTMENTS):
            return "code", ()
        return ("unit" if _NAMED_THING.match(behind) and _OWN.search(before) else "small"), words
    if last in ("manager", "managers") and all(w.text.lower() in _JOBS for w in run[:-1]):
        return "small", words
    if _NAMED_UNIT.match(behind):
        return "unit", words
    return ("name", ()) if last in _NAMING and last not in _TAIL else ("small", words)


_DEPARTMENTS = frozenset(
    ("operations", "finance", "legal", "sales", "marketing", "engineering", "procurement", "security")
)
