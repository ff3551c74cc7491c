"""A line whose every part opens with a gerund and its object: "Installing patches, monitoring servers, creating users".

Told in the past, the first alone would leave the others hanging on it; they are acts like the first.
"""

from __future__ import annotations

import re

from pmresume.language.governed import governed
from pmresume.language.told_pasts import DETERMINER, OBJECT_NEXT
from pmresume.language.verb_forms import LeadingVerb, VerbRun, verb_at
from pmresume.model.frame import Span, VerbForm
from pmresume.vocabulary.lexicon import Lexicon

_COMMA = re.compile(r",\s*(?:and\s+|&\s*)?")
_LAST = re.compile(r"(?<=[a-z]) and (?=[a-z]+ing (?!of\b)(?:[A-Z]+s?|[a-z]+s)\s*(?:\.|$|(?:in|on|for|at|with|to)\b))")
# What says how a thing was done or what came of it, not what was done next.
_ADDED = frozenset(("use", "ensure", "improve", "reduce", "increase", "include", "complete"))
_HOW = frozenset(
    ("serve", "cover", "support", "span", "total", "work", "lead", "hold", "follow", "meet", "own", "make")
)
# Of two alone, the second may tell how the first was done; these are works of their own.
_OWN_WORK = frozenset(
    (
        "fix",
        "deploy",
        "test",
        "document",
        "train",
        "gather",
        "analyze",
        "build",
        "report",
        "retire",
        "procure",
        "secure",
    )
)
# "monitoring tools", "hosting accounts": things, not acts.
_HEADS_WORDS = """
tools tool systems system software platforms platform environments environment solutions solution equipment services
service processes process activities materials procedures accounts sessions devices requirements needs issues skills
"""
_HEADS = frozenset(_HEADS_WORDS.split())
_TWO_WORDS = re.compile(r"\s+(?P<noun>[a-z-]+)(?=\s*(?:$|[,.;]|and\b|for\b|in\b|on\b|at\b|with\b))")
_BREAKS = re.compile(r"[;:(]|\b(?:which|that|who|such as|including|like|while|to)\b", re.I)


def doing_row(text: str, span: Span, run: VerbRun, lexicon: Lexicon) -> frozenset[int]:
    """Where the acts behind the commas begin; empty unless every part of the sentence is one."""
    none: frozenset[int] = frozenset()
    if run.verbs[0].form is not VerbForm.GERUND:
        return none
    start = run.verbs[-1].span.end
    commas = list(_COMMA.finditer(text, start, span.end))
    if not commas or _BREAKS.search(text, start, commas[-1].start()):
        return none
    parts = len(commas)
    while commas and _outcome(text, commas[-1].end(), span.end, lexicon):
        commas.pop()  # "..., ensuring uptime" says what came of them
    found = [_act(text, start, comma, span.end, lexicon) for comma in commas]
    acts = tuple(verb for verb in found if verb is not None)
    if not acts or len(acts) < len(found):
        return none
    last = _LAST.search(text, acts[-1].span.end, span.end)  # "resolving tickets and imaging PCs"
    closing = _act(text, start, last, span.end, lexicon) if last is not None else None
    if parts == 1 and closing is None and acts[0].action_class not in _OWN_WORK:
        return none
    return frozenset(verb.span.start for verb in (*acts, *([closing] if closing is not None else ())))


def _outcome(text: str, at: int, end: int, lexicon: Lexicon) -> bool:
    verb = verb_at(text, at, end, lexicon, prefer=VerbForm.GERUND)
    return verb is not None and verb.form is VerbForm.GERUND and verb.action_class in _ADDED


def _act(text: str, start: int, comma: re.Match[str], end: int, lexicon: Lexicon) -> LeadingVerb | None:
    verb = verb_at(text, comma.end(), end, lexicon, prefer=VerbForm.GERUND)
    if verb is None or verb.form is not VerbForm.GERUND or verb.action_class in _ADDED or verb.lemma in _HOW:
        return None
    behind = verb.span.end
    if not OBJECT_NEXT.match(text, behind, end) or governed(text[start : comma.start()], text[behind:end], lexicon):
        return None
    surface = verb.span.of(text).lower()
    noun = _TWO_WORDS.match(text, behind, end)
    if surface in lexicon.object_forms and noun and not DETERMINER.match(text, behind, end):
        named = noun["noun"] in _HEADS or f"{surface} {noun['noun']}" in lexicon.object_forms
        return None if named else verb
    return verb
