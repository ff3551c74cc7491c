"""A verb of responsibility says more than the declared ownership.

Why:
    Who "led" a project is asked how, by people who were there. The inventory says how much of the work was the
    person's; the resume may say less, and never more.

Bad:
    - Led the data centre move for 40 servers
      inventory:
          positions: [{title: Systems Administrator, employer: Northwind Freight}]
          projects:
            - {name: Data centre move, position: Systems Administrator, ownership: supported,
               scope: {servers: 40}}
    - Planned and managed the mail migration
      inventory:
          positions: [{title: Systems Administrator, employer: Northwind Freight}]
          projects:
            - {name: Mail migration, position: Systems Administrator, ownership: contributed, tasks: [planned it]}
    - Spearheaded the badge reader rollout
      inventory:
          positions: [{title: Systems Administrator, employer: Northwind Freight}]
          projects:
            - {name: Badge reader rollout, position: Systems Administrator, ownership: coordinated, tags: [doors],
               tasks: [ordered readers]}

Good:
    - Supported the data centre move for 40 servers
      inventory:
          positions: [{title: Systems Administrator, employer: Northwind Freight}]
          projects:
            - {name: Data centre move, position: Systems Administrator, ownership: led, scope: {servers: 40}}
    - Led the data centre move
      inventory:
          positions: [{title: Systems Administrator, employer: Northwind Freight}]
          projects:
            - {name: Data centre move, position: Systems Administrator, ownership: owned, scope: {servers: 40}}
    - Managed the vendors of the data centre move
      inventory:
          positions: [{title: Systems Administrator, employer: Northwind Freight}]
          projects:
            - {name: Data centre move, position: Systems Administrator, ownership: supported,
               tasks: [managed the vendors]}

Known false positives:
    A part of the work that the person led within a project of others; give it a task of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pmresume.lint.claims.names import words
from pmresume.lint.claims.pool import one
from pmresume.lint.claims.scope import LONGEST, claims_of, told_project
from pmresume.lint.context import Context
from pmresume.lint.rule import Hit, Need, Profile, Rule
from pmresume.model.finding import Severity
from pmresume.model.inventory import Ownership, Project
from pmresume.model.read_resume import Topic
from pmresume.vocabulary.lexicon import Lexicon

# Not among the verbs that the vocabulary ties to an ownership, because it prints none of them.
_AS_LED = (
    "spearheaded spearheads spearhead directed directs captained helmed masterminded championed orchestrated drove"
)
_WHOLE_WORDS = (
    "project program programme effort initiative team rollout migration upgrade implementation deployment replacement"
    " refresh consolidation transition conversion cutover launch move relocation installation integration"
)
_WHOLE = frozenset(_WHOLE_WORDS.split())
_REACH = 7  # words behind the verb in which its object stands


def check(context: Context) -> Iterator[Hit]:
    """One hit for each such verb: a warning where it is about less than the project."""
    inventory = context.inventory
    if inventory is None:
        return
    claims = claims_of(context.resume, inventory)
    strong = _strong(context.lexicon)
    summary = context.resume.section(Topic.SUMMARY)
    lines = {line for _, line in context.resume.bullets()} | set(summary.lines if summary is not None else ())
    for number in sorted(lines):
        text = context.resume.lines[number].text[:LONGEST]
        own = claims.work.get(number)
        for found in _verbs(text, strong):
            behind = re.findall(r"[\w-]+", text[found.end() :].lower())[:_REACH]
            project = own if isinstance(own, Project) else _project(text[found.end() :], inventory.projects)
            if project is None or project.ownership is None:
                continue
            needed = strong[found[0].lower()]
            if project.ownership.rank >= needed.rank or _said(found[0], project):
                continue
            whole = bool(_WHOLE & {one(word) for word in behind}) or bool(
                list(told_project(text[found.end() :], inventory))
            )
            yield Hit(
                f'"{found[0]}": the inventory declares "{project.ownership}" for "{project.name}"; say no more',
                number,
                found.start(),
                found.end(),
                severity=None if whole else Severity.WARNING,
            )


def _strong(lexicon: Lexicon) -> dict[str, Ownership]:
    """Verbs to the least ownership that they say, where nothing but an ownership licenses them."""
    found = dict.fromkeys(_AS_LED.split(), Ownership.LED)
    for licence in lexicon.licences:
        if licence.kind == "verb" and licence.ownership and not licence.fact and not licence.unknown:
            found.update(dict.fromkeys(map(str.lower, licence.words), Ownership(licence.ownership)))
    return {word: needed for word, needed in found.items() if " " not in word and needed.rank > 2}


def _verbs(text: str, strong: dict[str, Ownership]) -> Iterator[re.Match[str]]:
    """Such verbs where they tell what the person did: at the beginning, behind "and", a comma or a colon."""
    for found in re.finditer(r"[A-Za-z-]+", text):
        if found[0].lower() not in strong:
            continue
        before = text[: found.start()].rstrip()
        if (
            not before
            or before.endswith((",", ";", ":", "&", ".", "–", "—"))
            or re.search(r"\b(?:and|who|has|have|now|also)$", before)
        ):
            yield found


def _project(behind: str, projects: Sequence[Project]) -> Project | None:
    """The one project whose name stands shortly behind the verb, or all of whose words do."""
    near = frozenset(one(word) for word in words(" ".join(behind.split()[: _REACH + 3])))
    named = [p for p in projects if (own := {one(word) for word in words(p.name)}) and len(own) > 1 and own <= near]
    return named[0] if len(named) == 1 else None


def _said(verb: str, project: Project) -> bool:
    """Whether the person's own words about the project use the verb."""
    stem = re.sub(r"(?:ing|ed|es|s|e)$", "", verb.lower())
    stem = _STEMS.get(stem, re.escape(stem))
    said = " | ".join((*(task.text for task in project.tasks), *(result.text for result in project.results)))
    return re.search(rf"\b(?:{stem})(?:e|es|ed|ing|s|d)?\b", said, re.IGNORECASE) is not None


_STEMS = {"l": "led|lead", "led": "led|lead", "lead": "led|lead", "oversaw": "oversee|oversaw", "drov": "dr[io]v"}
RULE = Rule("PM309", "stronger-verb", Severity.ERROR, check, frozenset({Need.INVENTORY}), Profile.DRAFT)
