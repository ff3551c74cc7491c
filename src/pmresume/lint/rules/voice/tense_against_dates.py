"""A finished position is told in the present.

Why:
    The dates say that the job is over and the verbs say that it goes on; a reader who meets both looks for the mistake.
    Tell what is finished in the past tense, and keep the present for what you do today.

Bad:
    - Manage a team of five technicians at two sites
    - Coordinates vendors for nine clinics
    - Managing the ticket queue of three service desks

Good:
    - Managed a team of five technicians at two sites
    - Set up a test laboratory for 30 users
    - Cut restore time from 9 to 2 hours
    - Support for 400 users at two sites
    -
        # Robin Example

        ## Experience

        ### Service Desk Lead, Northwind Freight

        May 2019 – Present

        - Manage a team of five technicians at two sites
        - Replaced the ticket system within the budget

Known false positives:
    A position that has its last day still before it.
"""

from __future__ import annotations

from collections.abc import Iterator

from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Need, Rule
from pmresume.lint.work_entries import BE, is_finished, is_labelled
from pmresume.model.finding import Severity
from pmresume.model.frame import Action, Frame, VerbForm
from pmresume.model.read_resume import Topic
from pmresume.vocabulary.inflect import past_of_surface

_PRESENT = frozenset((VerbForm.BASE, VerbForm.THIRD))


def check(context: Context) -> Iterator[Hit]:
    """One hit for each finished entry, at its first bullet in the present; else at its first "managing"."""
    for entry in context.resume.entries(Topic.EXPERIENCE, Topic.PROJECTS):
        if not is_finished(entry):
            continue
        told = [(line, verb) for line in entry.bullets if (verb := _verb(context.frames[line])) is not None]
        present = [(line, verb) for line, verb in told if verb.form in _PRESENT]
        gerunds = [(line, verb) for line, verb in told if verb.form is VerbForm.GERUND]
        # One "recording" in a list of nouns is a noun too.
        found = present or (gerunds if len(gerunds) * 2 >= len(entry.bullets) or len(gerunds) > 1 else [])
        if not found:
            continue
        line, verb = found[0]
        said = verb.span.of(context.resume.lines[line].text)
        more = len(found) - 1
        also = f", and so do {more} more lines" if more > 1 else ", and so does another line" if more else ""
        past = past_of_surface(said, verb.form, context.lexicon)
        yield Hit(
            f'"{said}" tells of a finished job as if it went on{also}; use the past tense',
            line,
            verb.span.start,
            verb.span.end,
            suggestion=f"{past} …",
            severity=Severity.WARNING if present else Severity.INFO,
        )


def _verb(frame: Frame) -> Action | None:
    """The verb that opens the line; none behind an opener, which another rule is about."""
    first = frame.clauses[0] if frame.clauses else None
    if first is None or not first.actions or first.opener is not None or is_labelled(frame.text):
        return None
    if BE.match(frame.text, first.actions[0].span.end):
        return None  # "Calls are routed": a noun
    return first.actions[0]


RULE = Rule("PM105", "tense-against-dates", Severity.WARNING, check, needs=frozenset({Need.NLP}))
