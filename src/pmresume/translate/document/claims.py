"""What the second sentence of a summary may say: one clause for each strong fact, each with its own subject."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum

from pmresume.language.nouns import article_for, is_plural
from pmresume.language.numbers import whole
from pmresume.model.inventory import Ownership, ProjectStatus
from pmresume.translate.document.level import Level
from pmresume.translate.document.naming import project_phrase, short_phrase
from pmresume.translate.document.practices import on_time
from pmresume.translate.document.results import best_result
from pmresume.translate.document.scale import size
from pmresume.translate.document.skills import methods
from pmresume.translate.document.told import Material, Told
from pmresume.translate.document.tools import ranked_tools
from pmresume.translate.document.wording import list_and, one_line
from pmresume.translate.plan.facts import day_of

_MOST_PEOPLE = 3
_MOST_TOOLS = 3
_FEWEST_TOOLS = 2
_LONGEST_ATTRIBUTION = 6  # words of a project's name before its result


class Claim(StrEnum):
    """What a clause speaks of."""

    RESULT = "result"
    SCALE = "scale"
    SCHEDULE = "schedule"
    PEOPLE = "people"
    METHODS = "methods"
    TOOLS = "tools"


# What a reader who hires for the role looks for first.
ORDER: Mapping[Level, tuple[Claim, ...]] = {
    Level.COORDINATOR: (Claim.SCHEDULE, Claim.PEOPLE, Claim.SCALE, Claim.RESULT, Claim.TOOLS),
    Level.ANALYST: (Claim.RESULT, Claim.PEOPLE, Claim.SCALE, Claim.TOOLS),
    Level.SCRUM_MASTER: (Claim.METHODS, Claim.RESULT, Claim.PEOPLE, Claim.SCALE, Claim.TOOLS),
    Level.MANAGER: (Claim.RESULT, Claim.SCALE, Claim.SCHEDULE, Claim.PEOPLE, Claim.TOOLS),
    Level.TECHNICAL: (Claim.SCALE, Claim.TOOLS, Claim.RESULT, Claim.SCHEDULE, Claim.PEOPLE),
    Level.DELIVERY: (Claim.RESULT, Claim.SCHEDULE, Claim.SCALE, Claim.PEOPLE, Claim.TOOLS),
    Level.PROGRAM: (Claim.SCALE, Claim.PEOPLE, Claim.RESULT, Claim.SCHEDULE, Claim.TOOLS),
    Level.PLAIN: (Claim.RESULT, Claim.SCALE, Claim.SCHEDULE, Claim.PEOPLE, Claim.TOOLS),
}


def claim(kind: Claim, works: Sequence[Told], material: Material, told: Sequence[Told]) -> str:
    """The clause, without capital and full stop; "" without the facts. ``told`` are the projects already named."""
    return _MAKERS[kind](works, material, told)


def _scale(works: Sequence[Told], material: Material, told: Sequence[Told]) -> str:
    found = size(works, material, money=material.level not in (Level.COORDINATOR, Level.ANALYST, Level.SCRUM_MASTER))
    if len(works) > 1:
        return f"{_subject(works)} have covered {found}" if found else ""
    verb = {ProjectStatus.IN_PROGRESS: "covers"}.get(works[0].state or ProjectStatus.FINISHED, "covered")
    return f"{_subject(works)} {verb} {found}" if found else ""


def _result(works: Sequence[Told], material: Material, told: Sequence[Told]) -> str:
    best = best_result(works, material.lexicon)
    if best is None:
        return ""
    # A project that was just named need not be named again.
    unnamed = len(works) > 1 and bool(told) and best.told not in told
    name = (project_phrase(best.told, material) or "another project") if unnamed else ""
    if len(name.split()) > _LONGEST_ATTRIBUTION:
        name = "another project"
    return f"in {name}, {best.clause}" if name else best.clause


def _schedule(works: Sequence[Told], material: Material, told: Sequence[Told]) -> str:
    """Only projects that the person coordinated at least, and that met a deadline precise enough to tell."""
    met = [w for w in works if w.path.startswith("projects") and w.at_least(Ownership.COORDINATED) and on_time(w.work)]
    if not met:
        return ""
    if len(met) > 1:
        return f"{whole(len(met))} projects finished by their deadlines"
    name = short_phrase(met[0], material) if met[0] in told else project_phrase(met[0], material)
    subject = name if len(works) > 1 and name else "the project" if len(works) == 1 else "one project"
    deadline, finished = day_of(met[0].work.deadline), day_of(met[0].work.finished)
    days = (deadline - finished).days if deadline and finished else 0
    if is_plural(subject.split()[-1], material.lexicon):
        return f"{subject} finished by the deadline"
    if not days:
        return f"{subject} finished by its deadline"
    return f"{subject} finished {whole(days)} {'day' if days == 1 else 'days'} ahead of its deadline"


def _people(works: Sequence[Told], material: Material, told: Sequence[Told]) -> str:
    named: Counter[str] = Counter()
    for work in works:
        names = filter(None, (_person(text, material) for text in work.work.stakeholders))
        named.update(list(dict.fromkeys(names)))
    found = [name for name, _ in named.most_common(_MOST_PEOPLE)]
    if not found:
        return ""
    verb = "have included" if len(works) > 1 else "include" if _going(works[0]) else "included"
    if len(found) == 1:
        return f"the stakeholders were {found[0]}" if len(works) == 1 and not _going(works[0]) else ""
    return f"stakeholders {verb} {list_and(found)}"


def _person(text: str, material: Material) -> str:
    """A group or function with its article; "" for what does not read as one."""
    name = one_line(text).strip(" .;")
    if not name or len(name.split()) > 5 or re.search(r"[\d()/:;,&]|\b(?:who|that|and)\b", name):
        return ""
    head = re.split(r" (?:of|for|in|at|from|on|to) ", name)[0].split()[-1]
    article = article_for(name, head.lower() if head[1:].islower() else head, material.lexicon)
    return f"{article} {name}".strip()


def _methods(works: Sequence[Told], material: Material, told: Sequence[Told]) -> str:
    found = methods(material)[:_MOST_TOOLS]
    return f"methods used include {list_and(found)}" if found else ""


def _tools(works: Sequence[Told], material: Material, told: Sequence[Told]) -> str:
    found = [tool.name for tool in ranked_tools(material)][:_MOST_TOOLS]
    return f"tools used include {list_and(found)}" if len(found) >= _FEWEST_TOOLS else ""


def _subject(works: Sequence[Told]) -> str:
    if not works[0].path.startswith("projects"):
        return "positions" if len(works) > 1 else "the work"
    return "projects" if len(works) > 1 else "the project"


def _going(told: Told) -> bool:
    return told.state is ProjectStatus.IN_PROGRESS


_MAKERS: Mapping[Claim, Callable[[Sequence[Told], Material, Sequence[Told]], str]] = {
    Claim.RESULT: _result,
    Claim.SCALE: _scale,
    Claim.SCHEDULE: _schedule,
    Claim.PEOPLE: _people,
    Claim.METHODS: _methods,
    Claim.TOOLS: _tools,
}
