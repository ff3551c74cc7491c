"""The project inventory section: every project on one entry, with dates, role, scope and result."""

from __future__ import annotations

from pmresume.model.inventory import Project
from pmresume.model.resume import Item, Section, SectionKind
from pmresume.translate.document.dates import work_period
from pmresume.translate.document.experience import newest
from pmresume.translate.document.results import compact, tellable
from pmresume.translate.document.told import Material, Told
from pmresume.translate.document.wording import capital, one_line, scope_text

_MOST_SCOPES = 4
_MOST_RESULTS = 2


def overview(material: Material) -> Section:
    """All projects, newest first."""
    items = tuple(_item(told, material) for told in newest(material.projects))
    return Section(SectionKind.INVENTORY, "Project Inventory", items)


def _item(told: Told, material: Material) -> Item:
    project = told.work
    assert isinstance(project, Project)
    role = project.ownership.value.capitalize() if project.ownership else ""
    scope = ", ".join(scope_text(item, material.lexicon) for item in project.scope[:_MOST_SCOPES])
    results = "; ".join(filter(None, map(compact, list(tellable(told))[:_MOST_RESULTS])))
    details = tuple(filter(None, [role, capital(scope), capital(results)]))
    return Item(one_line(project.name), details, work_period(project, told.end))
