"""Duties that look like one project: a change, its trial, its handover to the people who work with it.

People list a project's steps as duties of their job and never name the project. Whether it was one is theirs to say, so
it is asked, once a position, and nothing is made of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pmresume.language.numbers import whole
from pmresume.model.bullet import Question
from pmresume.model.frame import Clause, Frame, PartRole, Use, VerbForm
from pmresume.model.inventory import Position, Project
from pmresume.translate.repeated import repeated
from pmresume.vocabulary.inflect import inflect, singular
from pmresume.vocabulary.lexicon import Lexicon

VALUE = 97  # of an answer: a project told as one is worth more than any fact of a duty
MOST_NAMED = 4  # duties that the question names
_CHANGE_ACTS = """
migrate upgrade replace convert consolidate relocate transition refresh launch introduce implement deploy
virtualize modernize centralize standardize"""
_CHANGE = frozenset([*_CHANGE_ACTS.split(), "roll out", "cut over", "move over"])
_ROUTINE = frozenset(["deploy", "implement", "support", "assist"])  # alone beside one other step they are daily work
_TRIAL = frozenset(["pilot", "trial", "test", "validate", "verify"])
_TRIAL_THINGS = frozenset(["pilot", "uat", "proof of concept", "poc", "user acceptance testing", "trial", "test"])
_HANDOVER = frozenset(["train", "document", "educate", "instruct", "coach", "onboard", "support", "assist"])
_WRITING = frozenset(["write", "create", "prepare", "develop", "produce", "author", "draft", "provide", "conduct"])
_WRITTEN = frozenset(["document", "training", "knowledge"])  # classes of what is handed over
_PEOPLE = frozenset(["user", "staff", "team", "stakeholder", "vendor", "organization"])
# Words that many duties of one job share without being one project.
_COMMON_WORDS = """
system server user network application software hardware issue problem ticket report data environment service team
project process test testing pilot training guide document documentation support client customer staff company new
change request computer device tool plan case member department business end requirement procedure policy office
deployment migration upgrade rollout implementation"""
_COMMON = frozenset(_COMMON_WORDS.split())
_SHORT = 5  # words of an object that the question repeats
_BEHIND = re.compile(r"\s(?:to|for|with|of|on|in|at|from|across|into)\s")
_BESIDE = 2  # tasks between a change and a step that names no system, where they still read as one story


@dataclass(frozen=True, slots=True)
class _Step:
    """A duty as a step of a project: ``kind`` is "change", "trial" or "handover"."""

    index: int
    kind: str
    short: str  # "migrated mailboxes"
    act: str
    words: frozenset[str]  # what it is about, beyond words that any duty may have
    classes: frozenset[str]


def looks_like_a_project(
    position: Position, path: str, frames: Sequence[Frame], projects: Iterable[Project], lexicon: Lexicon
) -> Question | None:
    """The question about the duties of ``position`` that look most like one project; None where none do.

    ``projects`` are those of the inventory: what one of them covers is not asked about.
    """
    again = repeated(frames, lexicon)
    steps = [
        step
        for n, (task, frame) in enumerate(zip(position.tasks, frames, strict=True))
        if n not in again and not task.say and (step := _step(n, frame, lexicon)) is not None
    ]
    known = [_project_words(project) for project in projects]
    groups = [
        group
        for change in steps
        if change.kind == "change" and not any(change.words & words for words in known)
        if _is_project(group := _around(change, steps))
    ]
    if not groups:
        return None
    best = max(groups, key=lambda g: (len({s.kind for s in g}), len(g), -g[0].index))
    named = [s.short for s in best[:MOST_NAMED]]
    count = whole(len(best))
    example = ", ".join(named) + (", …" if len(best) > MOST_NAMED else "")
    return Question(
        f"{count.capitalize()} of your duties look like one project ({example}): was it one, when did it start and end,"
        " and who took part?",
        f"{path}.tasks",
        VALUE,
    )


def _is_project(group: Sequence[_Step]) -> bool:
    """All three kinds of step about a thing with a name, or two that name the same thing and are no routine."""
    kinds = {step.kind for step in group}
    if len(kinds) == 3:
        return True
    lasting = [s for s in group if s.act not in _ROUTINE]
    return len(kinds) == 2 and any(
        a.kind == "change" and b.kind != "change" and a.words & b.words for a in lasting for b in lasting
    )


def _around(change: _Step, steps: Sequence[_Step]) -> list[_Step]:
    """``change`` with the steps about the same thing, and those beside it that name nothing of their own; in order."""
    if not change.words:
        return [change]
    group = [s for s in steps if s is change or _belongs(s, change)]
    if {s.kind for s in group} == {"change", "trial"}:
        # "Migrated mailboxes", "ran a pilot", "trained users on Outlook": told in a row, the last may name its own.
        beside = {s.index + by for s in group for by in (1, -1)}
        group += [s for s in steps if s.act == "train" and s.index in beside]
    return sorted(group, key=lambda s: s.index)


def _belongs(step: _Step, change: _Step) -> bool:
    if step.words & change.words:
        return True
    if step.kind == "change" or abs(step.index - change.index) > _BESIDE:
        return False
    return not step.words or bool(step.classes & change.classes)


def _step(index: int, frame: Frame, lexicon: Lexicon) -> _Step | None:
    if frame.declined or any(part.role is PartRole.CADENCE for c in frame.clauses for part in c.parts):
        return None  # what is done every week is no project
    for clause in frame.clauses:
        for action in clause.actions:
            kind = _kind(action.lemma, clause)
            own = any(v.lemma == action.lemma and v.use is Use.OWN for v in frame.verbs) or not frame.verbs
            if kind and own and clause.object is not None:
                short = f"{inflect(action.lemma, VerbForm.PAST, lexicon)} {_thing(clause, frame)}"
                return _Step(index, kind, short, action.lemma, _about(frame), _classes(frame, lexicon))
    return None


def _kind(act: str, clause: Clause) -> str:
    thing = clause.object
    if thing is not None and act not in _CHANGE and thing.lemma in _TRIAL_THINGS:
        return "trial"
    if act in _TRIAL:
        return "trial"
    if act in _HANDOVER or (act in _WRITING and thing is not None and thing.object_class in _WRITTEN):
        return "handover"
    return "change" if act in _CHANGE else ""


def _thing(clause: Clause, frame: Frame) -> str:
    """The object in short: all of it where it is short, else up to its head, else the head alone."""
    thing = clause.object
    if thing is None:
        return ""
    tools = [s.end for s in frame.tools if s.holds(thing.head)]
    for end in (max([thing.span.end, *tools]), max([thing.head.end, *tools])):
        text = _BEHIND.split(frame.text[thing.span.start : end])[0].rstrip(" ,.;:")
        if len(text.split()) <= _SHORT and not re.search(r"[,;(/]", text):
            return text
    return thing.head.of(frame.text)


def _about(frame: Frame) -> frozenset[str]:
    acts = {a.span.start for c in frame.clauses for a in c.actions}
    people = {
        t.span.start
        for c in frame.clauses
        if c.object is not None and c.object.object_class in _PEOPLE
        for t in frame.tokens
        if c.object.span.holds(t.span)
    }
    found = set()
    for token in frame.tokens:
        word = singular(token.span.of(frame.text).lower().strip("-/.,;:()"))
        named = any(span.holds(token.span) for span in frame.tools)
        if token.span.start in acts or token.span.start in people or not (token.pos in ("NOUN", "PROPN") or named):
            continue
        if len(word) > 2 and word not in _COMMON and not word.isdigit():
            found.add(word)
    return frozenset(found)


def _classes(frame: Frame, lexicon: Lexicon) -> frozenset[str]:
    """What its products are for: Exchange and Outlook are both for mail and calendars."""
    names = {lexicon.tool_forms.get(" ".join(s.of(frame.text).lower().split()), "") for s in frame.tools}
    return frozenset(t.category for t in lexicon.tools if t.name in names)


def _project_words(project: Project) -> frozenset[str]:
    told = [project.name, *(t.text for t in project.tasks), *(i.key for i in project.scope), *project.tools]
    words = (singular(w.lower()) for text in told for w in re.findall(r"[\w'&+#-]+", text))
    return frozenset(w for w in words if len(w) > 2 and w not in _COMMON)
