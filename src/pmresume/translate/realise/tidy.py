"""Spelling and typography: what any editor would mend without asking.

Nothing here changes a claim, so these edits alone leave a bullet "unchanged".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.language.act_nouns import noun_acts
from pmresume.language.spelling import noun_spellings
from pmresume.language.wordings import Rewording
from pmresume.model.frame import Frame, Span
from pmresume.translate.realise.figures import figure_edits
from pmresume.vocabulary.lexicon import Lexicon

# "hardware related problems", but not "issues related to" or "and related systems".
_COMPOUND = re.compile(
    r"(?P<left>[A-Za-z]{2,})(?P<gap> )(?:based|related|driven|oriented|facing|specific|wide) (?P<next>[a-z]+)"
)
_LOOSE_WORDS = (
    "that with from were been also role this them into over more less most and are is or the a an be of not was other "
    "to on upon for by in at off their its our"
)
_LOOSE = frozenset(_LOOSE_WORDS.split())
_RULES: tuple[tuple[str, re.Pattern[str], str], ...] = (
    ("tidy.space", re.compile(r"[\s\u00a0]{2,}|[\n\t\u00a0]+"), " "),
    ("tidy.comma", re.compile(r"\s+,(?=\s)"), ","),
    ("tidy.comma", re.compile(r"\s*,(?=[A-Za-z])(?<!\d,)"), ", "),
    ("tidy.commas", re.compile(r",\s*,+"), ","),
    ("tidy.bracket", re.compile(r"(?<=[A-Za-z]{3})\((?=[A-Za-z])(?!s\))"), " ("),
    ("tidy.bracket", re.compile(r"(?<=\()\s+|\s+(?=\))"), ""),
    ("tidy.bracket", re.compile(r"(?<=\))(?=[A-Za-z])"), " "),
    ("tidy.quote", re.compile(r"[\u2018\u2019]"), "'"),
    ("tidy.quote", re.compile(r"[\u201c\u201d]"), '"'),
    ("tidy.ampersand", re.compile(r"(?<=[a-z),] )&(?= [A-Za-z])|(?<=[a-z]{3} )&(?= )"), "and"),
    ("tidy.ampersand", re.compile(r"(?<=[A-Za-z0-9)] )&(?= [a-z])"), "and"),
    ("tidy.with", re.compile(r"(?<!\w)w/\s?(?=\w)"), "with "),
    ("tidy.ampersand", re.compile(r"(?<=[A-Za-z0-9)]{2} )&(?= [A-Za-z]{3})"), "and"),
    (
        "tidy.on-call",
        re.compile(r"(?<!\w)[Oo]n call(?= (?:rotation|support|duty|schedule|basis|shift|technician|engineer))"),
        "on-call",
    ),
    ("tidy.hyphen", re.compile(r"(?<=\b[Mm]ission) (?=critical [a-z])"), "-"),
    ("tidy.hyphen", re.compile(r"(?<=\b(?:[Ll]arge|[Ss]mall)) (?=scale [a-z])"), "-"),
    ("tidy.hyphen", re.compile(r"(?<=\b[Rr]eal) (?=time [a-z])"), "-"),
    ("tidy.hyphen", re.compile(r"(?<=\b[Dd]ay) to (?=day [a-z])"), "-to-"),
    ("tidy.hyphen", re.compile(r"(?<=\bthird) (?=party [a-z])"), "-"),
    (
        "tidy.hyphen",
        re.compile(
            r"(?<=\b[Ff]ront) (?=end (?:prototype|application|development|interface|framework|code|components?)\b)"
        ),
        "-",
    ),
    ("tidy.website", re.compile(r"(?<!\w)web site(?=s?\b)"), "website"),
    # "the program office / the service desk": a stroke between blanks joins phrases.
    ("tidy.stroke", re.compile(r"(?<=[a-z]{3}) / (?=[a-z])(?!or\b)"), " and "),
    ("tidy.slash", re.compile(r"(?<=\w)\s+/\s*(?=\w)|(?<=\w)/\s+(?=\w)"), "/"),
    (
        "tidy.an",
        re.compile(r"(?<=\b[Aa])(?= (?:RPA|API|HTML|XML|HR|SLA|MVC|RFP|IT|ITIL|ETL|ERP|AWS|IIS|IP|OS)\b)"),
        "n",
    ),
    ("tidy.plus", re.compile(r"(?<=\d)\s+plus(?=\s+[a-z])"), "+"),
    ("tidy.pronoun", re.compile(r"(?<!\w)I (?=[a-z])"), ""),
    ("tidy.glyph", re.compile(r"[\u200b\u200c\u200d\ufeff\u00ad\ufffd]"), ""),
)
_NOUN = re.compile(r"[A-Za-z][A-Za-z-]+")
_CAPITALISED = re.compile(r"(?<![\w/.-])[A-Z][a-z]+(?:-[a-z]+)*(?![\w/])")
# Capitalised words in a row or in a list: they are all lowered, or none is.
_RUN = re.compile(r"(?<![\w.])[A-Z][\w+#.-]*(?:(?:\s+|\s*,\s*(?:and\s+)?|\s+and\s+|\s*[/&]\s*)[A-Z0-9][\w+#.-]*)*")
_ORDINARY_WORDS = (
    "the a an and or of to in for on with by from at as all various new multiple different other daily weekly monthly "
    "quarterly annual end high low level first second third technical functional internal external existing current "
    "related based business production manual automated automation virtual wireless physical remote local critical "
    "prior"
)
_PLAIN_WORDS = frozenset(_ORDINARY_WORDS.split())


def tidy_edits(frame: Frame, lexicon: Lexicon) -> list[Rewording]:
    """Edits in no order; some may overlap, the earlier and longer is to be taken."""
    found = [
        Rewording(Span(m.start(), m.end()), said, identifier, True)
        for identifier, pattern, said in _RULES
        for m in pattern.finditer(frame.text)
        if frame.text[m.start() : m.end()] != said
    ]
    found.extend(
        Rewording(Span(m.start("gap"), m.end("gap")), "-", "tidy.hyphen", True)
        for m in _COMPOUND.finditer(frame.text)
        if m["left"].lower() not in _LOOSE
        and m["next"] not in _LOOSE
        and not m["left"].endswith("ly")
        and not frame.text[: m.start()].endswith("to ")
    )
    found.extend(figure_edits(frame.text))
    found.extend(_tool_spellings(frame, lexicon))
    found.extend(_known_spellings(frame, lexicon))
    found.extend(_lowered(frame, lexicon))
    found.extend(_lowered_acts(frame, lexicon))
    return found


_ACT = re.compile(r"(?:,|\band|,\s*and)\s+(?P<verb>[A-Z][a-z]+(?:ed|ing))(?=\s)")


def _lowered_acts(frame: Frame, lexicon: Lexicon) -> Iterator[Rewording]:
    """ "... and Configured launched instances": a verb in the middle of a line."""
    for match in _ACT.finditer(frame.text):
        span = Span(match.start("verb"), match.end("verb"))
        if match["verb"].lower() in lexicon.action_forms and not any(
            t.start < span.end and span.start < t.end for t in frame.tools
        ):
            yield Rewording(span, match["verb"].lower(), "tidy.capitals", True)


_NUMBER = re.compile(r"\d\w*")


def _letters(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())


def _tool_spellings(frame: Frame, lexicon: Lexicon) -> Iterator[Rewording]:
    """A product's own spelling, where only capitals, spaces and hyphens differ."""
    for span in frame.tools:
        typed = span.of(frame.text)
        name = lexicon.tool_forms.get(" ".join(typed.lower().split()))
        same = name and _letters(name) == _letters(typed) and _NUMBER.findall(name) == _NUMBER.findall(typed)
        if name and same and name != typed and not _reserved(typed, name):
            yield Rewording(span, name, f"tool.{name}", True)


def _reserved(typed: str, name: str) -> bool:
    """All-capital spellings are a matter of taste (GIT, LINUX stay readable), and a plural is no misspelling."""
    return typed.isupper() or typed.rstrip("s") == name


def _known_spellings(frame: Frame, lexicon: Lexicon) -> Iterator[Rewording]:
    """A misspelling or British spelling that the vocabulary lists for one of its nouns."""
    for match in _NOUN.finditer(frame.text):
        right = noun_spellings(lexicon).get(match[0].lower())
        if right and not match[0].isupper():
            said = right[0].upper() + right[1:] if match[0][0].isupper() and _keeps_capital(frame, match) else right
            yield Rewording(Span(match.start(), match.end()), said, "tidy.spelling", True)


def _keeps_capital(frame: Frame, match: re.Match[str]) -> bool:
    """At the head of the line or in a row of capitals, as names have them."""
    before, behind = frame.text[: match.start()], frame.text[match.end() :]
    return not before.strip() or bool(re.search(r"\s[A-Z]\w* $", before) or re.match(r" [A-Z]", behind))


def _lowered(frame: Frame, lexicon: Lexicon) -> Iterator[Rewording]:
    """Title case in the middle of a line, word runs in which every word is an ordinary one."""
    starts = {c.span.start for c in frame.clauses if not c.opener} | {
        a.span.start for c in frame.clauses for a in c.actions
    }
    for run in _RUN.finditer(frame.text):
        if any(t.start < run.end() and run.start() < t.end for t in frame.tools):
            continue
        words = list(_CAPITALISED.finditer(frame.text, run.start(), run.end()))
        typed = [w for w in re.split(r"[\s,/&]+", run[0]) if w and w not in ("and", "or")]
        if len(words) != sum(not w.isupper() for w in typed) or _after_name(frame.text, run.start()):
            continue
        if _beside_acronym(run[0]) or _department(frame.text, run):
            continue
        if not all(_ordinary(w[0].lower(), lexicon) for w in words if w.start() not in starts):
            continue
        if re.match(r"\s*\([A-Z]{2,}", frame.text[run.end() :]):
            continue  # "Change Advisory Board (CAB)": the capitals explain the acronym
        for word in words:
            if word.start() in starts or word.start() == 0:
                continue
            yield Rewording(Span(word.start(), word.end()), word[0].lower(), "tidy.capitals", True)


_DEPARTMENTS = frozenset(
    ("operations", "finance", "legal", "sales", "marketing", "engineering", "procurement", "security")
)


def _department(text: str, run: re.Match[str]) -> bool:
    """ "in conjunction with Operations": one capitalised word behind "with" names a department."""
    return run[0].lower() in _DEPARTMENTS and bool(re.search(r"\b(?:with|to|from|by)\s$", text[: run.start()]))


def _beside_acronym(run: str) -> bool:
    """ "SIT Testing" may be lowered, "CM Change" too, but a digit shows a product: "Windows 10 Devices"."""
    return bool(re.search(r"\d", run))


def _after_name(text: str, at: int) -> bool:
    """Directly behind a sentence end or a quotation mark."""
    return bool(re.search(r"[.!?:\"']\s*$", text[:at]))


def _ordinary(word: str, lexicon: Lexicon) -> bool:
    if word == "windows":
        return False  # hardly ever those in the wall
    return word in _PLAIN_WORDS or word in lexicon.object_forms or word in noun_acts(lexicon)
