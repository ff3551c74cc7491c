"""What kinds of projects the person had which part in, for the first sentence of the summary."""

from __future__ import annotations

from collections.abc import Sequence

from pmresume.language.nouns import indefinite
from pmresume.language.numbers import whole
from pmresume.model.inventory import Ownership, Project, ProjectStatus, Work
from pmresume.translate.document.told import Told
from pmresume.translate.document.wording import list_and, one_line, same

# What the person has done, and what the person is doing; the greatest part first.
_VERBS = {
    Ownership.OWNED: ("owned", "owns"),
    Ownership.LED: ("led", "leads"),
    Ownership.MANAGED: ("managed", "manages"),
    Ownership.COORDINATED: ("coordinated", "coordinates"),
    Ownership.CONTRIBUTED: ("contributed to", "contributes to"),
    Ownership.SUPPORTED: ("supported", "supports"),
    None: ("worked on", "works on"),
}
_MOST_GROUPS = 2
_MOST_KINDS = 3
_MOST_KIND_WORDS = 3
# Kinds that say nothing before "project", or that nobody says there ("supports a support project").
_NO_KIND = (
    *("project", "projects", "initiative", "program", "other", "misc", "miscellaneous", "various"),
    *("support", "incident", "operations", "maintenance"),
)


def done(projects: Sequence[Told]) -> str:
    """``led a relocation project and coordinated upgrade and migration projects``; "" without any.

    Of many, the two parts are told that most stands behind, by number of projects and of facts, the greater part first.
    """
    return _told([told for told in projects if told.state is not ProjectStatus.IN_PROGRESS], 0)


def doing(projects: Sequence[Told]) -> str:
    """``leads a migration project``; "" where nothing is going on."""
    return _told([told for told in projects if told.state is ProjectStatus.IN_PROGRESS], 1)


def _told(projects: Sequence[Told], tense: int) -> str:
    groups = [
        (verbs[tense], [told for told in projects if told.work.ownership is ownership])
        for ownership, verbs in _VERBS.items()
    ]
    held = [(verb, group) for verb, group in groups if group]
    top = sorted(held, key=lambda pair: -sum(_weight(told.work) for told in pair[1]))[:_MOST_GROUPS]
    return list_and([f"{verb} {_projects(group)}" for verb, group in held if (verb, group) in top])


def _weight(work: Work) -> int:
    """How much is known of the work: its facts, and the part in it."""
    facts = (work.team, work.budget, work.deadline, work.reason)
    lists = (
        work.scope,
        work.stakeholders,
        work.vendors,
        work.dependencies,
        work.risks,
        work.scope_changes,
        work.results,
    )
    return sum(map(bool, facts)) + sum(map(len, lists)) + (work.ownership.rank if work.ownership else 0)


def _projects(group: Sequence[Told]) -> str:
    kinds = list(dict.fromkeys(_kind(told) for told in group))
    if "" in kinds or len(kinds) > _MOST_KINDS:
        return "a project" if len(group) == 1 else f"{whole(len(group))} projects"
    if len(group) == 1:
        return f"{indefinite(kinds[0])} {kinds[0]} project"
    count = "" if len(group) == len(kinds) else f"{whole(len(group))} "
    return f"{count}{list_and(kinds)} projects"


def _kind(told: Told) -> str:
    """The kind as it stands before "project"; "" where it would not."""
    kind = one_line(told.work.kind.replace("_", " ").replace("-", " ")) if isinstance(told.work, Project) else ""
    kind = kind.removesuffix(" project").removesuffix(" Project")
    if same(kind) in _NO_KIND or len(kind.split()) > _MOST_KIND_WORDS or not all(w.isalnum() for w in kind.split()):
        return ""
    return " ".join(word.lower() if word.istitle() else word for word in kind.split())
