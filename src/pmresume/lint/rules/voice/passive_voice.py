"""The line is told in the passive.

Why:
    "Servers were migrated" leaves out who did it, and the reader of a resume wants to know what you did. Begin with
    the verb: the line becomes shorter and yours.

Bad:
    - New laptops were rolled out to 400 users in three offices
    - The ticket queue was monitored and kept below 20 tickets
    - Migration plans have been written for nine clinics
    - All servers were patched by me within the monthly window

Good:
    - Rolled out new laptops to 400 users in three offices
    - Was promoted to team lead after one year
    - Wrote the runbook that was used by all nine clinics
    - Ensured that servers were patched within the monthly window
    - Awarded the support prize of the year

Known false positives:
    A line about what others decided about you ("was seconded to the London office").
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.language.verb_forms import verb_at
from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Need, Rule
from pmresume.lint.work_entries import BE
from pmresume.model.finding import Severity
from pmresume.model.frame import Frame, Span, VerbForm
from pmresume.vocabulary.lexicon import Lexicon

_PASSIVE = re.compile(
    r"\b(?:was|were|is|are|am|has been|have been|had been|being|got)\s+(?:(?:also|then|later|all|not|\w+ly)\s+)?"
    r"(?P<verb>[A-Za-z]+)",
    re.I,
)
# What is done to a person, or to their work in public, and is good to tell.
_TOLD_OF_A_PERSON = re.compile(
    r"promote|award|select|recogni[sz]e|choose|nominate|hire|recruit|invite|hono(?:u)?r|certify|elect|appoint|commend|"
    r"entrust|admit|accept|rank|feature|publish|acquire|base|locate|involve|engage|ask|require|assign|task|expect|"
    r"contract|second|transfer|interview|rate|name|vote|commission|train|showcase|present|exhibit"
)
_FARTHEST = 400  # characters within which the first sentence is looked for
# The verb stands in a sentence within the sentence, or in another one.
_SUBORDINATE = re.compile(
    r"\b(?:which|that|who|whom|whose|where|when|while|as|if|so|because|until|once|after|before|whether|how|what|why)\b"
    r"|[.;:!?]\s|,\s*\w+ing\b|\(",
    re.I,
)


def check(context: Context) -> Iterator[Hit]:
    """One hit for each bullet of work whose first sentence is passive."""
    for line, frame in context.frames.items():
        found = _passive(frame, context.lexicon)
        if found is not None:
            said = found.of(frame.text)
            yield Hit(f'"{said}" hides who did it; begin with what you did', line, found.start, found.end)


def _passive(frame: Frame, lexicon: Lexicon) -> Span | None:
    if not frame.clauses or frame.clauses[0].opener is not None:
        return None
    acts = frame.clauses[0].actions
    if acts and not BE.match(frame.text, acts[0].span.end):
        return None
    for match in _PASSIVE.finditer(frame.text, 0, _FARTHEST):
        if _SUBORDINATE.search(frame.text[: match.start()]):
            return None
        verb = verb_at(frame.text, match.start("verb"), len(frame.text), lexicon)
        if verb is None or verb.form not in (VerbForm.PAST, VerbForm.PARTICIPLE):
            continue
        # "I was asked" is about the person, "Servers were patched" is not.
        return None if _TOLD_OF_A_PERSON.fullmatch(verb.lemma) else Span(match.start(), match.end())
    return None


RULE = Rule("PM103", "passive-voice", Severity.WARNING, check, needs=frozenset({Need.NLP}), most=5)
