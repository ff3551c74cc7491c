"""A result stands alone, with no act that it came from.

Why:
    "Reduced costs by 30%" says that costs fell while you were there. Say what you did that made them fall, and the
    result becomes yours. A result that says from what to what is left alone: the act may stand in the line before.

Bad:
    - Reduced operating costs by 30%
    - Improved system performance and uptime
    - 99.9% uptime
    - Increased customer satisfaction

Good:
    - Reduced operating costs by 30% by moving 14 sites to one carrier
    - Improved system performance with a new storage array
    - Kept 99.9% uptime for nine clinics
    - Rewrote the intake form, which increased customer satisfaction from 71% to 88%
    - Consolidated two help desks and reduced operating costs by 30%
    - Cut unplanned downtime from 9 hours to 1 hour per quarter

Known false positives:
    A result whose act is told in the line before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from pmresume.language.word_index import WordIndex
from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Need, Rule
from pmresume.model.finding import Severity
from pmresume.model.frame import Clause, Frame, PartRole, Span
from pmresume.vocabulary.lexicon import Lexicon

# Verbs that say how a figure moved and not what was done to it.
_DOWN = ("reduce", "decrease", "cut", "lower", "bring down", "shorten", "minimize", "save")
_UP = ("increase", "improve", "boost", "raise", "grow", "enhance", "maximize", "achieve", "exceed", "attain")
_MOVED = frozenset((*_DOWN, *_UP))
_MEANS = re.compile(
    r"\b(?:through|via|using|with|after|thanks to|leveraging|utili[sz]ing|when|during|while|as part of|because|"
    r"following|from(?= [^,;]*\bto\b)|"
    r"by (?!(?:about |over |more than |more |up to |nearly |almost |at least |approximately |around |an? |"
    r"average |~|>|<|\$|€|£)*\d|half|a (?:third|quarter|factor)))\b",
    re.I,
)
_FIGURE_FIRST = re.compile(
    r"(?:over |more than |nearly |up to |~|>|≥|\+)?[$€£]?\d[\d.,]*\s?(?:%|percent\b|[kKM]\b)?", re.I
)
_LONGEST = 16  # words; a longer line tells something else as well


def check(context: Context) -> Iterator[Hit]:
    """One hit for each bullet of work that is a result and nothing else."""
    for line, frame in context.frames.items():
        found = _loose(frame, context.lexicon)
        if found is not None:
            said = found.of(frame.text)
            yield Hit(f'"{said}" tells a result alone; say what you did to reach it', line, found.start, found.end)


def _loose(frame: Frame, lexicon: Lexicon) -> Span | None:
    text = frame.text
    if frame.declined or not frame.clauses or len(text.split()) > _LONGEST or _MEANS.search(text):
        return None
    first = frame.clauses[0]
    if not first.actions:
        return _figure_alone(frame, lexicon)
    actions = [action for clause in frame.clauses for action in clause.actions]
    if any(action.lemma not in _MOVED for action in actions) or any(map(_told_how, frame.clauses)):
        return None
    thing = first.object
    if thing is None or not _measures(thing.span.of(text), thing.object_class, lexicon):
        return None
    return Span(first.actions[0].span.start, thing.span.end)


def _told_how(clause: Clause) -> bool:
    return clause.opener is not None or any(
        part.role in (PartRole.TOOLS, PartRole.PARTICIPLE, PartRole.PARTNER, PartRole.RESULT) for part in clause.parts
    )


def _figure_alone(frame: Frame, lexicon: Lexicon) -> Span | None:
    """ "99.9% uptime": a figure, what it measures, and no act anywhere."""
    figure = _FIGURE_FIRST.match(frame.text)
    if figure is None or frame.verbs or ("%" not in figure[0] and "percent" not in figure[0].lower()):
        return None
    first = next(_metrics(lexicon).find(frame.text), None)
    return Span(0, first[0].end) if first is not None and first[0].start >= figure.end() else None


def _measures(words: str, object_class: str, lexicon: Lexicon) -> bool:
    return object_class in ("metric", "budget") or next(_metrics(lexicon).find(words), None) is not None


@lru_cache(maxsize=4)
def _metrics(lexicon: Lexicon) -> WordIndex[str]:
    return WordIndex((words, metric.good) for metric in lexicon.metrics for words in metric.match)


RULE = Rule("PM204", "result-without-act", Severity.INFO, check, needs=frozenset({Need.NLP}), most=3)
