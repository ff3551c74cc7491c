"""Title Case In The Middle Of A Line: what is no name is written small."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from pmresume.language.act_nouns import noun_acts
from pmresume.language.doubt_words import names_taken_out
from pmresume.language.wordings import Rewording
from pmresume.model.frame import Frame, Span, VerbForm
from pmresume.translate.realise.behind_products import behind_products, in_name
from pmresume.translate.realise.title_case import title_case_edits
from pmresume.vocabulary.lexicon import Lexicon

_CAPITALISED = re.compile(r"(?<![\w/.-])[A-Z][a-z]+(?:-[a-z]+)*(?![\w/])")
# Capitalised words in a row or in a list: they are all lowered, or none is.
_RUN = re.compile(r"(?<![\w.])[A-Z][\w+#.-]*(?:(?:\s+|\s*,\s*(?:and\s+)?|\s+and\s+|\s*[/&]\s*)[A-Z0-9][\w+#.-]*)*")
_ORDINARY_WORDS = (
    "the a an and or of to in for on with by from at as all various new multiple different other daily weekly monthly "
    "quarterly annual end high low level first second third technical functional internal external existing current "
    "related based business production manual automated automation virtual wireless physical remote local critical "
    "prior standard extended static dynamic complex scheduled shared onsite offshore on-site off-site on-premise "
    "on-premises web strategic large small scale micro both also extensive detailed monthly yearly full partial "
    "initial final global regional national innovative"
)
# Names of ways to work, which keep the capital that the person gave them.
_KEPT = frozenset(("scrum", "kanban", "windows", "remedy", "workday", "epic", "exchange", "outlook", "wi-fi"))
# Products that are words as well: names where something is done in or with them, or to what they hold.
_IN_PRODUCT = re.compile(
    r"\b(?:in|on|using|with|via|through|into|from|MS|Microsoft)\s+(?:[A-Z][\w/-]*(?:,\s+(?:and\s+)?|\s+and\s+))*$"
)
_PRODUCT = re.compile(r"(?:Access|Teams|Word|Room|Forms|Planner)(?=\s*(?:$|[,.;)])|\s+(?:and|or|for|to|by)\s)")
_HELD = re.compile(
    r"Access(?=\s+(?:databases?|macros?|forms?)\b)"
    r"|Teams(?=\s+(?:adoption|channels?|rooms?|calling|meetings?|sites?|rollout|phones?|telephony|voice|governance)\b)"
)
_SMALL = re.compile(
    r"(?<=[a-z0-9),] )(?:For|And|With|Of|In|To|On|By|From|The|An|Or|At|As|Into|Also|Which|That|Using|Up|Down|Out|Over|"
    r"Through|Between|During|Within|Across|Per|Via|Is|Are|Was|Were)(?= [A-Za-z])"
)
_ADVERB = re.compile(r"(?<=[a-z] )[A-Z][a-z]{3,}ly(?= [A-Za-z])")
_AFTER_ADVERB = re.compile(r"\b[a-z]+ly (?P<verb>[A-Z][a-z]+ed)\b")
_TO_DO = re.compile(r"\b[Tt]o (?P<verb>[A-Z][a-z]+)(?=[ /])(?:/(?P<more>[A-Z][a-z]+)(?= ))?")
_PLAIN_WORDS = frozenset(_ORDINARY_WORDS.split())


def capital_edits(frame: Frame, lexicon: Lexicon) -> Iterator[Rewording]:
    """Capitals to take away, in no order."""
    names = [Span(*m.span()) for m in _SET_NAMES.finditer(frame.text)] + [*names_taken_out(frame.text)]
    if "Department" in frame.text or "with " in frame.text:
        names += [Span(*m.span()) for m in _OFFICES.finditer(frame.text)]
    for judge in (_lowered, _lowered_items, title_case_edits):
        for edit in judge(frame, lexicon):
            told = edit.span.of(frame.text)
            if told.endswith("s") and lexicon.tool_forms.get(told[:-1].lower()) == told[:-1]:
                continue  # "Chromebooks"
            if not _product(frame.text, edit.span) and not any(n.start <= edit.span.start < n.end for n in names):
                yield edit
    yield from _lowered_acts(frame, lexicon)
    for edit in _small_words(frame, lexicon):
        if not any(n.start <= edit.span.start < n.end for n in names):
            yield edit
    yield from behind_products(frame)


def _product(text: str, span: Span) -> bool:
    """ "in Teams and Outlook", "Access databases": a word that is a product there."""
    return bool(_HELD.match(text, span.start)) or bool(
        _PRODUCT.match(text, span.start) and _IN_PRODUCT.search(text[: span.start])
    )


def _small_words(frame: Frame, lexicon: Lexicon) -> Iterator[Rewording]:
    """Prepositions, adverbs and verbs behind "to" that somebody gave a capital."""
    found = [Span(*m.span()) for pattern in (_SMALL, _ADVERB) for m in pattern.finditer(frame.text)]
    for match in _AFTER_ADVERB.finditer(frame.text):
        if match["verb"].lower() in lexicon.action_forms:
            found.append(Span(*match.span("verb")))
    for match in _TO_DO.finditer(frame.text):
        for name in ("verb", "more"):
            if match[name] and any(
                form is VerbForm.BASE for _, form in lexicon.action_forms.get(match[name].lower(), ())
            ):
                found.append(Span(*match.span(name)))
    heads = {a.span.start for c in frame.clauses for a in c.actions}
    for span in found:
        word = span.of(frame.text)
        if not in_name(frame, span) and span.start not in heads and word.lower() not in _KEPT:
            yield Rewording(span, word[0].lower() + word[1:], "tidy.capitals", True)


_ACT = re.compile(r"(?:,|\band|,\s*and)\s+(?P<verb>[A-Z][a-z]+)(?=\s)")


def _lowered_acts(frame: Frame, lexicon: Lexicon) -> Iterator[Rewording]:
    """ "... and Configured launched instances": a verb in the middle of a line."""
    for match in _ACT.finditer(frame.text):
        span = Span(match.start("verb"), match.end("verb"))
        low = match["verb"].lower()
        past = any(form in (VerbForm.PAST, VerbForm.GERUND) for _, form in lexicon.action_forms.get(low, ()))
        if past and (low.endswith(("ed", "ing")) or low not in lexicon.object_forms) and not in_name(frame, span):
            yield Rewording(span, match["verb"].lower(), "tidy.capitals", True)


def _lowered(frame: Frame, lexicon: Lexicon) -> Iterator[Rewording]:
    """Title case in the middle of a line, word runs in which every word is an ordinary one."""
    starts = {c.span.start for c in frame.clauses if not c.opener} | {
        a.span.start for c in frame.clauses for a in c.actions
    }
    starts |= {m.start("verb") for m in _TO_DO.finditer(frame.text) if m["verb"].lower() in lexicon.action_forms}
    for run in _RUN.finditer(frame.text):
        if any(t.start < run.end() and run.start() < t.end for t in frame.tools):
            continue
        words = list(_CAPITALISED.finditer(frame.text, run.start(), run.end()))
        typed = [w for w in re.split(r"[\s,/&]+", run[0]) if w and w not in ("and", "or")]
        if len(words) != sum(not w.isupper() for w in typed) or _after_name(frame.text, run.start()):
            continue
        if _beside_acronym(run[0]) or _department(frame.text, run) or _of_a_name(frame.text, run.start(), lexicon):
            continue
        if not all(_ordinary(w[0].lower(), lexicon) for w in words if w.start() not in starts):
            continue
        if _HOUSE.search(run[0]) or _OFFICE_OF.match(run[0].split()[-1] + frame.text[run.end() :]):
            continue  # "the City Council", "the Department of Public Works"
        if re.match(r"\s*\([A-Z]{2,}", frame.text[run.end() :]):
            continue  # "Change Advisory Board (CAB)": the capitals explain the acronym
        for word in words:
            if word.start() in starts or word.start() == 0:
                continue
            yield Rewording(Span(word.start(), word.end()), word[0].lower(), "tidy.capitals", True)


_TOLD = (VerbForm.PAST, VerbForm.GERUND)
_BESIDE = re.compile(r"\s*(?:,\s*)?(?:and|or|&|/)?\s*")
_ITEM = re.compile(r"(?<![\w.'+#-])[A-Z][\w+#-]*(?:[ /][A-Z][\w+#-]*)*(?![\w'])")
_MORE_WORDS = (
    "custom individual contributor privileged flat soft open hosting recognition speech single context mode "
    "continuous increment grooming retrospective availability machine elastic managed oversight performance assessment "
    "methodology methodologies agile waterfall virtual private learning healthcare"
)
_MORE = frozenset(_MORE_WORDS.split())
# Nouns without a plural that are as seldom part of a name.
_PLAIN_HEADS_WORDS = (
    "industry layer hosting infrastructure architecture methodology process migration deployment maintenance design "
    "configuration troubleshooting monitoring testing contributor walkthrough integration optimization automation"
)
_PLAIN_HEADS = frozenset(_PLAIN_HEADS_WORDS.split())


def _lowered_items(frame: Frame, lexicon: Lexicon) -> Iterator[Rewording]:
    """An item of a list by itself, whatever products stand beside it: "EBS Volumes, and Security Groups"."""
    starts = {a.span.start for c in frame.clauses for a in c.actions}
    heads = "".join(c.lower() if n in starts else c for n, c in enumerate(frame.text))
    items = list(_ITEM.finditer(heads))
    fates = [_fate(frame, item, starts, lexicon) for item in items]
    beside = list(pairwise(n for n, item in enumerate(items) if _plain(item)))
    for _ in items:  # a name keeps the capitals of what is listed beside it
        for n, m in (*beside, *((m, n) for n, m in reversed(beside))):
            left, right = sorted((items[n], items[m]), key=lambda i: i.start())
            between = frame.text[left.end() : right.start()]
            if (
                fates[n] == "kept"
                and fates[m] == "lowered"
                and re.fullmatch(r"\s*(?:,\s*)?(?:[A-Z]{2,5}\s*,\s*)*(?:and|or|&|/)?\s*", between)
            ):
                fates[m] = "kept"
    for item, fate in zip(items, fates, strict=True):
        for word in _plain(item) if fate == "lowered" else ():
            at = item.start() + word.start()
            if at not in starts:
                yield Rewording(Span(at, at + len(word[0])), word[0].lower(), "tidy.capitals", True)


def _plain(item: re.Match[str]) -> list[re.Match[str]]:
    return [w for w in re.finditer(r"[\w+#-]+", item[0]) if re.fullmatch(r"[A-Z][a-z]+", w[0])]


def _fate(frame: Frame, item: re.Match[str], starts: set[int], lexicon: Lexicon) -> str:
    """ "lowered"; "kept" for what may be a name; "" for products, acronyms and what opens the line."""
    text, plain = frame.text, _plain(item)
    if not plain or item.start() in starts or not item.start():
        return ""
    if any(t.start < item.end() and item.start() - 2 < t.end for t in frame.tools):
        return ""
    last = plain[-1][0].lower()
    if len(plain) == 1 and any(f in _TOLD for _, f in lexicon.action_forms.get(last, ())):
        return ""  # "... and Led teams"
    if plain[-1].end() != len(item[0]) and all(w[0].lower() in _MORE for w in plain):
        return ""  # "Elastic IPs"
    common = lexicon.object_forms.get(last, ("", False))[1] or last in _PLAIN_HEADS
    if plain[-1].end() != len(item[0]) or not common or last in _KEPT:
        return "kept"
    if not all(_ordinary(w[0].lower(), lexicon) or w[0].lower() in _MORE for w in plain):
        return "kept"
    before, behind = text[: item.start()], text[item.end() :]
    if re.search(r"\s[A-Z][a-z]+ $", before):
        return "kept"  # "Tracking Tools", with a head that was read as a verb
    if re.search(r"(?:^|[.!?:\"'(])\s*$|\b[A-Z][\w.-]*\d[\w.]* $", before):
        return "kept"
    if re.match(r"\s*\([A-Z]{2,}| of [A-Z]|\s+\d", behind):
        return "kept"
    if _of_a_name(text, item.start(), lexicon) or (len(plain) == 1 and last in _DEPARTMENTS):
        return "kept"
    return "lowered"


_DEPARTMENTS_WORDS = "operations finance legal sales marketing engineering procurement security"
_DEPARTMENTS = frozenset(_DEPARTMENTS_WORDS.split())


def _department(text: str, run: re.Match[str]) -> bool:
    """ "in conjunction with Operations": one capitalised word behind "with" names a department."""
    return run[0].lower() in _DEPARTMENTS and bool(re.search(r"\b(?:with|to|from|by)\s$", text[: run.start()]))


_HOUSE = re.compile(
    r"[A-Z][a-z]+ (?:Council|Committee|Commission|Authority|Bureau|Agency|University|College|Hospital)$"
)
_OFFICE_OF = re.compile(
    r"(?:Department|Office|Bureau|Board|City|County|States?|President|Director|Employee|Point) "
    r"(?:of|for) (?:the )?[A-Z]"
)
# "HR, News, Projects, and Tenders Departments", "with HR and Legal"
_OFFICE_NAME = r"[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)?"
_PARTY = (
    r"(?:HR|IT|QA|PMO|Finance|Legal|Marketing|Sales|Accounting|Operations|Procurement|Payroll|Compliance|Engineering|"
    r"Security|Facilities|Purchasing|Audit)"
)
_OFFICES = re.compile(
    rf"(?:{_OFFICE_NAME}(?:,\s(?:and\s)?|\sand\s|\s&\s))+{_OFFICE_NAME} Departments?\b"
    rf"|(?<=with )(?:{_PARTY}(?:,\s(?:and\s)?|\sand\s|\s&\s))+{_PARTY}(?=\s*(?:$|[,.;]|(?:in|on|to|for|during|when)\b))"
)
# Names that are made of ordinary words alone.
_SET_NAMES = re.compile(
    r"App Store|Play Store|Alert Manager|"
    r"Always On|Charter Communications|Google Apps|Amazon Machine Images?|Elastic Load Balanc\w+|Elastic IPs?|"
    r"Network Load Balancers?|Best Buy|Home Depot|Capital One|General (?:Electric|Motors|Dynamics|Mills|Atomics)|"
    r"American Express|State (?:Farm|Street)|First (?:Data|National)|Express Scripts|"
    r"National (?:Grid|Guard|Park Service|Institutes? of Health|Security Agency)|Fifth Third|Office (?:Depot|Max)|"
    r"Family Dollar|Dollar (?:General|Tree)|Whole Foods|Public Storage|Waste Management|Cardinal Health|"
    r"Northern Trust|Global Payments|World Bank|Federal Reserve|Red Cross|Air Force|Coast Guard|Marine Corps|"
    r"Social Security|Supreme Court|White House|Blue (?:Cross|Shield)|United (?:States|Nations|Airlines)|"
    r"Homeland Security|Internal Revenue|Space Command|Patch Tuesday|Active Directory|Group Policy|Time Warner|"
    r"As-Is|To-Be|(?:MS )?SQL Servers?|Plant Maintenance|Materials Management|Production Planning|"
    r"(?:Infrastructure|Platform|Software) as a Service|Cluster File System|Informatica Workflow|"
    r"Data Center Manager|Common Criteria|Federal Express|Bed Bath"
)
_HOUSES = (
    "President|Director|Employee|City|School|Center|Centre|Institute|Department|Office|University|College|Bureau|Ministry|"
    "Board|Academy|Council"
)


def _of_a_name(text: str, at: int, lexicon: Lexicon) -> bool:
    """ "Barracuda's Cloud Control", "the Nicolas School of the Environment": the rest of a name."""
    if re.search(rf"\b(?:{_HOUSES}) (?:of|for) (?:the )?$", text[:at]):
        return True
    owner = re.search(r"(?:^|\s)(?P<name>[A-Z]\w*)'s $", text[:at])
    return owner is not None and not _ordinary(owner["name"].lower(), lexicon)


def _beside_acronym(run: str) -> bool:
    """ "SIT Testing" may be lowered, "CM Change" too, but a digit shows a product: "Windows 10 Devices"."""
    return bool(re.search(r"\d", run))


def _after_name(text: str, at: int) -> bool:
    """Directly behind a sentence end or a quotation mark."""
    return bool(re.search(r"[.!?:\"']\s*$", text[:at]))


def _ordinary(word: str, lexicon: Lexicon) -> bool:
    if word in _KEPT:
        return False
    return word in _PLAIN_WORDS or word in lexicon.object_forms or word in noun_acts(lexicon)
