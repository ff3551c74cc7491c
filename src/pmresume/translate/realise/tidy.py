"""Spelling and typography: what any editor would mend without asking.

Nothing here changes a claim, so these edits alone leave a bullet "unchanged".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.language.matching import noun_acts
from pmresume.language.spelling import noun_spellings
from pmresume.language.wordings import Rewording
from pmresume.model.frame import Frame, Span
from pmresume.vocabulary.lexicon import Lexicon

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
    ("tidy.slash", re.compile(r"(?<=\w)\s+/\s*(?=\w)|(?<=\w)/\s+(?=\w)"), "/"),
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


def _letters(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())


def _tool_spellings(frame: Frame, lexicon: Lexicon) -> Iterator[Rewording]:
    """A product's own spelling, where only capitals, spaces and hyphens differ."""
    for span in frame.tools:
        typed = span.of(frame.text)
        name = lexicon.tool_forms.get(" ".join(typed.lower().split()))
        if name and name != typed and _letters(name) == _letters(typed) and not _reserved(typed, name):
            yield Rewording(span, name, f"tool.{name}", True)


def _reserved(typed: str, name: str) -> bool:
    """All-capital spellings are a matter of taste (GIT, LINUX stay readable), and a plural is no misspelling."""
    return typed.isupper() or typed.rstrip("s") == name


def _known_spellings(frame: Frame, lexicon: Lexicon) -> Iterator[Rewording]:
    """A misspelling or British spelling that the vocabulary lists for one of its nouns."""
    for match in _NOUN.finditer(frame.text):
        right = noun_spellings(lexicon).get(match[0].lower())
        if right and not match[0].isupper():
            said = right[0].upper() + right[1:] if match[0][0].isupper() else right
            yield Rewording(Span(match.start(), match.end()), said, "tidy.spelling", True)


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
        if _beside_acronym(run[0]) or not all(_ordinary(w[0].lower(), lexicon) for w in words):
            continue
        if re.match(r"\s*\([A-Z]{2,}", frame.text[run.end() :]):
            continue  # "Change Advisory Board (CAB)": the capitals explain the acronym
        for word in words:
            if word.start() in starts or word.start() == 0:
                continue
            yield Rewording(Span(word.start(), word.end()), word[0].lower(), "tidy.capitals", True)


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
