"""Resumes built from inventories in text, every task as its own bullet, to look at how a page is laid out."""

from __future__ import annotations

from pmresume.model.bullet import Bullet, Status
from pmresume.model.inventory import Inventory
from pmresume.model.resume import Group, Item, Resume, SectionKind
from pmresume.model.translation import Entry, Translation
from pmresume.readers.inventory import read_inventory
from pmresume.translate.document import build_resume
from pmresume.vocabulary.lexicon import load_lexicon


def read(text: str) -> Inventory:
    return read_inventory(None, text=text).inventory


def as_typed(inventory: Inventory, **entries: Entry) -> Translation:
    """Every task as its own bullet, but for the ``entries`` given by path with an underscore for the brackets."""
    made = []
    for key, works in (("projects", inventory.projects), ("positions", inventory.positions)):
        for number, work in enumerate(works):
            bullets = tuple(Bullet(task.text, task.text, Status.UNCHANGED) for task in work.tasks)
            entry = Entry(f"{key}[{number}]", getattr(work, "name", ""), bullets)
            made.append(entries.get(f"{key}_{number}", entry))
    return Translation(tuple(made))


def build(text: str, **entries: Entry) -> Resume:
    inventory = read(text)
    return build_resume(inventory, as_typed(inventory, **entries), load_lexicon())


def items(resume: Resume, kind: SectionKind) -> dict[str, tuple[str, ...]]:
    section = resume.section(kind)
    blocks = section.blocks if section else ()
    return {b.name: (b.dates, *b.details) for b in blocks if isinstance(b, Item)}


def groups(resume: Resume, kind: SectionKind) -> dict[str, tuple[str, ...]]:
    section = resume.section(kind)
    blocks = section.blocks if section else ()
    return {b.label: b.items for b in blocks if isinstance(b, Group)}


UPGRADE = """
projects:
  - name: Server upgrade
    kind: upgrade
    ownership: {ownership}
    start: 2022-02
    deadline: 2022-06-30
    finished: {finished}
    team: {{size: 6, roles: [network engineers]}}
    scope: {{servers: 24, sites: 9}}
    budget: 12k USD
    stakeholders: [site managers]
    vendors: [the reseller]
    dependencies: [the WAN upgrade]
    risks: [{{risk: downtime, response: "{response}"}}]
    scope_changes: [{{request: 3 more servers, decision: "{decision}"}}]
    results: [{{metric: unplanned downtime, before: 9 hours, after: 1 hour, per: quarter}}]
    tools: [powershell, hyper-v, Scrum, In-house Thing]
    tasks: [Upgraded servers]
"""


def upgrade(
    ownership: str = "coordinated",
    finished: str = "2022-06-24",
    response: str = "tested rollback plan",
    decision: str = "declined",
) -> str:
    return UPGRADE.format(ownership=ownership, finished=finished, response=response, decision=decision)
