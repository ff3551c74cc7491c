"""Later words in the past that tell an act: "and prepared reports", and no adjective as in "and managed services"."""

from __future__ import annotations

import re

from pmresume.language.verb_forms import LeadingVerb
from pmresume.model.frame import VerbForm
from pmresume.vocabulary.lexicon import Lexicon

PAST = (VerbForm.PAST, VerbForm.PARTICIPLE)
# "to detect outages and restore ...": the later verb may be one more purpose; "related to systems and ..." is none.
_PURPOSE = re.compile(
    r"\bto\s+(?:(?:[a-z]+ly|better|also|further)\s+)?(?P<verb>(?!end (?:user|customer|client))[a-z]+)\b", re.I
)
DETERMINER = re.compile(
    r"\s+(?:the|a|an|all|any|our|their|its|new|future|existing|necessary|appropriate|corrective|required|"
    r"them|those|these|it|each|every|\d[\d,]*\+?|"
    r"and\s+\w+\s+(?:the|a|an|all|any|our|their))\b",
    re.I,
)
OBJECT_NEXT = re.compile(
    r"\s+(?!(?:of|and|or|in|on|at|by|for|to|from|with|within|across|between|during|per|via|is|are|was|were|as)\b)"
    r"[\w(\"'$]",
    re.I,
)


def purpose(before: str, lexicon: Lexicon) -> bool:
    """Whether "to" and a verb stand before: what follows may be one more aim."""
    return any(
        form is VerbForm.BASE
        for found in _PURPOSE.finditer(before)
        for _, form in lexicon.action_forms.get(found["verb"].lower(), ())
    )


# Pasts that hardly ever stand before a noun as an adjective: behind "and" or a comma they tell an act.
_TELLING_WORDS = """
prepared ordered tracked created performed conducted provided ensured resolved reviewed handled assisted supported
troubleshot analyzed analysed coordinated generated executed collaborated communicated participated worked responded
escalated reported presented wrote led ran gave took built oversaw made reduced improved increased saved helped
monitored gathered negotiated validated verified investigated researched evaluated assessed mentored supervised
facilitated implemented administered upgraded migrated decommissioned configured diagnosed promoted recommended
"""
# Those that stand before nouns: "and managed services".
_DESCRIBING_WORDS = """
related shared stored based used required needed managed automated distributed integrated hosted dedicated associated
assigned detailed advanced licensed scheduled attached connected embedded virtualized proposed requested failed approved
"""
DESCRIBING = frozenset(_DESCRIBING_WORDS.split())
_TELLING = frozenset(_TELLING_WORDS.split())
DONE_TO = re.compile(r"\b(?:was|were|been|being|be|get|got|has|have|had)\b", re.I)


def told_past(
    text: str, acts: list[LeadingVerb], first: VerbForm, before: str, end: int, lexicon: Lexicon, *, listed: bool
) -> bool:
    """ "and prepared reports", ", validated the data", ", also worked on": a past that is no adjective."""
    verb = acts[-1]
    surface = verb.span.of(text)
    # "for X deployed and maintained by": behind another participle it may belong to that.
    if not surface.islower() or DONE_TO.search(before) or VerbForm.BASE in lexicon.forms_of(surface):
        return False
    if first not in PAST and purpose(before, lexicon):
        return False
    if re.search(r"\balso\s+$", text[: acts[0].span.start]) and _AFTER_ALSO.match(text, verb.span.end, end):
        return True
    determined = DETERMINER.match(text, verb.span.end, end)
    if first in PAST and determined:
        return True
    plain = any(v.span.of(text) in _TELLING for v in acts)
    if listed and first in PAST and re.search(r"\band\s+$", text[: acts[0].span.start]):
        plain = plain or surface not in DESCRIBING
    takes = OBJECT_NEXT.match(text, verb.span.end, end) or (
        surface in _WITH_OTHERS and _PHRASE_NEXT.match(text, verb.span.end, end)
    )
    if surface == "used" and _PRODUCT_NEXT.match(text, verb.span.end, end):
        return not _participle_before(before, lexicon)
    return plain and bool(takes) and not _participle_before(before, lexicon)


_WITH_OTHERS_WORDS = (
    "worked participated collaborated assisted responded communicated reported coordinated interacted helped presented"
)
_WITH_OTHERS = frozenset(_WITH_OTHERS_WORDS.split())
_PHRASE_NEXT = re.compile(r"\s+(?:on|with|in|to|closely|as)\b")
_PRODUCT_NEXT = re.compile(r"\s+(?:[A-Z]|the\b|a\b)")
_AFTER_ALSO = re.compile(r"\s+(?:on|in|with|the|a|an|\w+s)\b")


def _participle_before(before: str, lexicon: Lexicon) -> bool:
    """ "of a system designed and built ...": a participle right before the link, which this one continues."""
    last = re.search(r"(?P<word>[a-z]+)\s*$", before)
    return last is not None and bool(lexicon.forms_of(last["word"]) & set(PAST))
