"""The line names a technical task and nothing around it.

Why:
    "Installed printers" could stand in the resume of anybody with a screwdriver. A project manager is hired for what is
    around the task: how much of it, for whom, with whom, under which constraint, to what end. One of these is enough.
    This is advice and is given only where the line has none of them.

Bad:
    - Installed printers and software
    - Configured VLAN, VTP and STP
    - Reset passwords
    - Developed the Java application using Eclipse
    - Managed, configured and supported DataDomain storage

Good:
    - Installed 40 printers
    - Reset passwords for the nurses of nine clinics
    - Configured VLANs with the network vendor
    - Patched servers to close audit findings
    - Led the printer replacement
    - Installed printers across three warehouses

Known false positives:
    A line whose scope stands in the heading above it, or in the line before.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.outcomes import outcomes
from pmresume.lint.rule import Hit, Need, Rule
from pmresume.lint.work_entries import is_labelled
from pmresume.model.finding import Severity
from pmresume.model.frame import Action, Frame, PartRole, Phrase
from pmresume.vocabulary.lexicon import Lexicon

# Classes of verbs that are done with the hands on the keyboard; leading, planning or agreeing is not among them.
_TASKS = re.compile(
    r"build|deploy|operate|fix|support|perform|change|retire|test|secure|data|use|analyze|document|design"
)
# They take what they say from their object ("provided oversight"), or name no task.
_EMPTY = frozenset(("provide", "work", "serve", "act", "do", "give", "make", "take", "hold", "attend"))
_THINGS = frozenset(("term.monitor", "term.quality-gate"))
_AROUND = frozenset(
    (
        PartRole.PARTNER,
        PartRole.BENEFICIARY,
        PartRole.PURPOSE,
        PartRole.PLACE,
        PartRole.RESULT,
        PartRole.CONTROL,
        PartRole.AGENT,
    )
)

# "for two schools", "that enables recognition": something is around it, whatever it is called.
_SAYS_MORE = re.compile(
    r"\b(?:for|across|throughout|(?:that|which|who|whom|whose) [a-z]+|"
    r"with (?:the|all|each|every|our)|to (?:the|our|all))\b",
    re.I,
)


def check(context: Context) -> Iterator[Hit]:
    """One hit for each bullet of work that tells tasks and no more."""
    for line, frame in context.frames.items():
        first = frame.clauses[0] if frame.clauses else None
        if (
            first is None
            or first.opener is not None
            or not first.actions
            or is_labelled(frame.text)
            or not _bare(frame, context.lexicon)
        ):
            continue
        verb = first.actions[0]
        yield Hit(
            f'"{verb.span.of(frame.text)}" names a task and nothing around it; '
            "add for whom, how much, with whom, why or with what result",
            line,
            verb.span.start,
            verb.span.end,
            suggestion=_question(verb, first.object, context.lexicon),
        )


def _bare(frame: Frame, lexicon: Lexicon) -> bool:
    actions = [action for clause in frame.clauses for action in clause.actions]
    return (
        all(_TASKS.fullmatch(action.action_class) and action.lemma.split()[0] not in _EMPTY for action in actions)
        and not (_speaks_of_projects(frame, actions) or frame.quantities or outcomes(frame.text, lexicon))
        and not _SAYS_MORE.search(frame.text)
        and not any(part.role in _AROUND for clause in frame.clauses for part in clause.parts)
    )


def _speaks_of_projects(frame: Frame, actions: list[Action]) -> bool:
    """Whether words beside the verb do; tests and monitors are things that tasks are done to."""
    return any(
        mark.id not in _THINGS
        and not any(mark.span.start < act.span.end and act.span.start < mark.span.end for act in actions)
        for mark in frame.marks
    )


def _question(verb: Action, thing: Phrase | None, lexicon: Lexicon) -> str:
    """What a coach would ask about this act on this thing."""
    if thing is None:
        return ""
    things = {thing.lemma, f"class:{thing.object_class}"}
    for phrase in lexicon.phrases:
        acts = {verb.lemma, f"class:{verb.action_class}"} & set(phrase.action)
        if acts and phrase.asks and things & set(phrase.object):
            return phrase.asks[0].question
    return ""


RULE = Rule("PM102", "task-verb", Severity.INFO, check, needs=frozenset({Need.NLP}), most=5)
