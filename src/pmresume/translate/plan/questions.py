"""What to ask about a project: the facts that would improve its bullets most, at most three."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pmresume.language.forms import Form
from pmresume.model.bullet import LeftOut, Question
from pmresume.model.inventory import ProjectStatus
from pmresume.model.results import is_note
from pmresume.translate.plan.facts import Facts
from pmresume.translate.plan.tasks import TaskFate, TaskPlan
from pmresume.translate.realise.people import name_phrase
from pmresume.translate.realise.pieces import Text, plain
from pmresume.translate.thin_questions import thin_question

MOST = 3


def project_questions(
    facts: Facts, tasks: Sequence[TaskPlan], left: Sequence[LeftOut], work: Text, shown: Sequence[str]
) -> tuple[Question, ...]:
    """Most valuable first: a missing result, its baseline, the scope, who agreed, the schedule, thin tasks."""
    found: dict[str, Question] = {}
    for question in (
        *_results(facts, work),
        *_thin(facts, tasks),
        *_schedule(facts),
        *_people(facts, shown),
        *_scope(facts, work),
        *_rest(facts, left),
    ):
        found.setdefault(question.text, question)
    return tuple(sorted(found.values(), key=lambda q: (-q.value, q.text))[:MOST])


def _results(facts: Facts, work: Text) -> Iterator[Question]:
    results = facts.work.results
    path = facts.at("results")
    told = [r for r in results if r.metric]
    subject = plain(work) or "this work"
    if facts.state is ProjectStatus.PLANNED:
        return
    if not results:
        yield Question(f"What was better, faster or cheaper because of {_short(subject)}, and by how much?", path, 95)
        return
    if not told:
        said = facts.form(results[0].text).text
        if re.search(r"\d", said) and not is_note(said):
            yield Question(f'What is better, faster or cheaper because of it ("{said}"), and by how much?', path, 85)
        else:
            yield Question(_unmeasured(said), path, 95)
        return
    if facts.work.ownership is not None and not facts.at_least("supported"):
        yield Question(f'What was your own part in the change of "{told[0].metric}"?', path, 94)
        return
    first = told[0]
    if first.before and first.after:
        yield Question(
            f'Over what period did "{first.metric}" go from {first.before} to {first.after}, and what did you change?',
            f"{path}[0]",
            55,
        )
    elif first.change:
        yield Question(
            f'What was "{first.metric}" before the change ({first.change}), and what after it?', f"{path}[0]", 80
        )


_NOT_YET = re.compile(r"\b(?:yet|so far|too early|not measured|on hold)\b", re.I)


def _unmeasured(said: str) -> str:
    """What to ask where a result is told without a figure, or where it says that there is none."""
    if _NOT_YET.search(said):
        return "What do you expect to be better, faster or cheaper, and how will you measure it?"
    if is_note(said):
        return "Which figure would show what the work changed, even as an estimate: before, and now?"
    return f'Which figure would show it ("{said}"), even as an estimate: before, and now?'


def _thin(facts: Facts, tasks: Sequence[TaskPlan]) -> Iterator[Question]:
    for plan in tasks:
        if plan.asks:
            yield Question(plan.asks, facts.at(f"tasks[{plan.index}]"), 88)
        elif plan.fate in (TaskFate.THIN, TaskFate.ASKED):
            yield Question(thin_question(facts.frames[plan.index], plan.why), facts.at(f"tasks[{plan.index}]"), 75)


def _schedule(facts: Facts) -> Iterator[Question]:
    work = facts.work
    from pmresume.translate.realise.delivery import kept

    if work.deadline is not None and work.finished is not None and facts.finished:
        verdict = kept(work.finished, work.deadline)
        if verdict == "late" and not work.scope_changes:
            yield Question(
                f"What moved the finish from {work.deadline.text} to {work.finished.text}, and who approved it?",
                facts.at("scope_changes"),
                78,
            )
        elif verdict == "":
            yield Question(
                f"On which days was it due and finished ({work.deadline.text} and {work.finished.text})?",
                facts.at("finished"),
                60,
            )
    elif work.deadline is not None and facts.current:
        yield Question(
            f"Is the work on plan for {work.deadline.text}, and what could move the date?", facts.at("deadline"), 50
        )
    elif work.deadline is None and facts.name and facts.finished:
        yield Question("When was it due, and when did it finish?", facts.at("deadline"), 45)
    if work.deadline is not None and work.finished is None and not facts.current:
        yield Question(f"When did it finish (the deadline was {work.deadline.text})?", facts.at("finished"), 70)


def _people(facts: Facts, shown: Sequence[str]) -> Iterator[Question]:
    work = facts.work
    for key in ("stakeholders", "vendors"):
        missing = [
            n for i, n in enumerate(getattr(work, key)) if not any(s.startswith(facts.at(f"{key}[{i}]")) for s in shown)
        ]
        if missing:
            names = [plain(name_phrase(facts.form(m).text, "", facts)) for m in missing[:2]]
            yield Question(f"What did you agree with {' and '.join(names)}, and when in the work?", facts.at(key), 58)
    if not (work.stakeholders or work.vendors or work.team):
        if facts.at_least("coordinated"):
            yield Question(
                "Whom did you work with (teams, vendors, users), and who had to agree?", facts.at("stakeholders"), 65
            )
        elif facts.name:
            yield Question("Who asked for this work, and who had to agree to it?", facts.at("stakeholders"), 48)


def _scope(facts: Facts, work: Text) -> Iterator[Question]:
    if not facts.work.scope and facts.name:
        yield Question(
            f"How many systems, sites or users did {_short(plain(work)) or 'it'} cover?", facts.at("scope"), 82
        )


def _rest(facts: Facts, left: Sequence[LeftOut]) -> Iterator[Question]:
    work = facts.work
    for n, risk in enumerate(work.risks):
        if not risk.response:
            yield Question(
                f'What did you do about the risk "{risk.risk}", and what came of it?', facts.at(f"risks[{n}]"), 62
            )
        elif not risk.outcome:
            yield Question(
                f'Did this risk come about ("{risk.risk}"), and what did you do then?',
                facts.at(f"risks[{n}].outcome"),
                52,
            )
    for n, text in enumerate(work.dependencies):
        if facts.form(text).form is Form.CLAUSE:
            yield Question(
                f'Which part of the work waited ("{text}"), and how did you plan around it?',
                facts.at(f"dependencies[{n}]"),
                42,
            )
    for n, change in enumerate(work.scope_changes):
        if not change.decision:
            yield Question(f'Who decided on "{change.request}", and how?', facts.at(f"scope_changes[{n}]"), 46)
    if work.budget and facts.at_least("coordinated") and "spent" not in work.budget:
        yield Question(f"What was spent of the budget ({work.budget})?", facts.at("budget"), 40)
    if not work.risks and facts.at_least("coordinated"):
        yield Question(
            "What could have gone wrong, what did you do about it, and what came of it?", facts.at("risks"), 38
        )
    if work.ownership is None and facts.name:
        yield Question(
            "How much of this work was yours: did you support, coordinate, manage or lead it?",
            facts.at("ownership"),
            68,
        )


def _short(text: str) -> str:
    words = text.split()
    return text if len(words) <= 8 else "this work"
