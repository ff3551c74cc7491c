"""Which projects the summary tells of, and the person's part in them as it was declared."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pmresume.language.numbers import whole
from pmresume.model.inventory import Ownership, ProjectStatus, Work
from pmresume.translate.document.level import Level
from pmresume.translate.document.naming import kind, kind_phrase, project_phrase
from pmresume.translate.document.told import Material, Told
from pmresume.translate.document.wording import list_and

# What the person has done, and what the person is doing.
_VERBS = {
    Ownership.OWNED: ("owned", "owns"),
    Ownership.LED: ("led", "leads"),
    Ownership.MANAGED: ("managed", "manages"),
    Ownership.COORDINATED: ("coordinated", "coordinates"),
    Ownership.CONTRIBUTED: ("contributed to", "contributes to"),
    Ownership.SUPPORTED: ("supported", "supports"),
    None: ("worked on", "works on"),
}
_MOST_DONE = 2
_MOST_GROUPS = 2
_MOST_KINDS = 3
_WORDS_FOR_TWO = 12  # two names with more words than that make a sentence that nobody reads


@dataclass(frozen=True, slots=True)
class Deeds:
    """``led the mail migration and managed the backup replacement``; ``coordinates the sign-on rollout``."""

    done: str
    doing: str
    told: tuple[Told, ...]  # the projects that are named

    @property
    def empty(self) -> bool:
        """Whether nothing is said but that there was a project."""
        return not self.told and all(not text or text.endswith(" a project") for text in (self.done, self.doing))

    def clause(self, now: str = "now ") -> str:
        """Both, the present behind the past."""
        return ", and ".join(filter(None, [self.done, f"{now}{self.doing}" if self.doing else ""]))


def deeds(projects: Sequence[Told], material: Material) -> Deeds:
    """By name the two finished projects and the one under way that most is known of; without names by their kinds."""
    named = {told.path: project_phrase(told, material) for told in projects}
    ranked = sorted((told for told in projects if named[told.path]), key=lambda told: -_worth(told, material.level))
    going = [told for told in ranked if told.state is ProjectStatus.IN_PROGRESS][:1]
    over = [told for told in ranked if told.state is not ProjectStatus.IN_PROGRESS][:_MOST_DONE]
    if sum(len(named[told.path].split()) for told in over) > _WORDS_FOR_TWO:
        over = over[:1]
    if going or over:
        over.sort(key=lambda told: -_rank(told))
        return Deeds(_named(over, named, 0), _named(going, named, 1), (*over, *going))
    going = [told for told in projects if told.state is ProjectStatus.IN_PROGRESS]
    done = _by_kind([told for told in projects if told not in going], 0)
    return Deeds(f"has {done}" if done else "", _by_kind(going, 1), ())


def _named(projects: Sequence[Told], named: dict[str, str], tense: int) -> str:
    groups: dict[str, list[str]] = {}
    for told in projects:
        groups.setdefault(_VERBS[told.work.ownership][tense], []).append(named[told.path])
    return list_and([f"{verb} {list_and(phrases)}" for verb, phrases in groups.items()])


def _by_kind(projects: Sequence[Told], tense: int) -> str:
    groups = [
        (verbs[tense], [told for told in projects if told.work.ownership is ownership])
        for ownership, verbs in _VERBS.items()
    ]
    held = [(verb, group) for verb, group in groups if group]
    top = sorted(held, key=lambda pair: -sum(map(_weight, pair[1])))[:_MOST_GROUPS]
    return list_and([f"{verb} {_kinds(group)}" for verb, group in held if (verb, group) in top])


def _kinds(group: Sequence[Told]) -> str:
    kinds = list(dict.fromkeys(map(kind, group)))
    if len(group) == 1:
        return kind_phrase(group[0])
    if "" in kinds or len(kinds) > _MOST_KINDS:
        return f"{whole(len(group))} projects"
    count = "" if len(group) == len(kinds) else f"{whole(len(group))} "
    return f"{count}{list_and(kinds)} projects"


def _worth(told: Told, level: Level) -> int:
    """What is known of it and the part in it; on a coordinator's page people and dates weigh more than rank."""
    worth = _weight(told)
    if level in (Level.COORDINATOR, Level.ANALYST, Level.SCRUM_MASTER):
        return worth + len(told.work.stakeholders) + 2 * (told.work.ownership is Ownership.COORDINATED)
    return worth + 2 * _rank(told)


def _weight(told: Told) -> int:
    work: Work = told.work
    facts = (work.team, work.budget, work.deadline, work.reason)
    lists = (
        *(work.scope, work.stakeholders, work.vendors, work.dependencies, work.risks),
        *(work.scope_changes, work.results),
    )
    return sum(map(bool, facts)) + sum(map(len, lists)) + _rank(told)


def _rank(told: Told) -> int:
    return told.work.ownership.rank if told.work.ownership else 0
