"""The project inventory section: every project on one entry, with dates, role, scope and result."""

from __future__ import annotations

import re

from pmresume.model.inventory import Ownership, Project, ScopeItem
from pmresume.model.resume import Item, Section, SectionKind
from pmresume.translate.document.dates import work_period
from pmresume.translate.document.experience import newest
from pmresume.translate.document.results import compact, tellable, worse
from pmresume.translate.document.scale import counted_scopes
from pmresume.translate.document.told import Material, Told
from pmresume.translate.document.wording import capital, named, one_line, scope_text

_MOST_SCOPES = 4
_MOST_RESULTS = 2
# The part that the declared ownership is, as a noun; never more than the person declared.
_ROLES = {
    Ownership.OWNED: "owner",
    Ownership.LED: "lead",
    Ownership.MANAGED: "manager",
    Ownership.COORDINATED: "coordinator",
    Ownership.CONTRIBUTED: "contributor",
    Ownership.SUPPORTED: "support",
}


def overview(material: Material) -> Section:
    """The projects in which the person had a part, newest first."""
    own = [told for told in newest(material.projects) if told.work.ownership is not Ownership.OBSERVED]
    items = tuple(_item(told, material) for told in own)
    return Section(SectionKind.INVENTORY, "Project Inventory", items)


def _item(told: Told, material: Material) -> Item:
    project = told.work
    assert isinstance(project, Project)
    role = f"Role: {_ROLES[project.ownership]}" if project.ownership else ""
    counted = {use.path: f"{use.count} {use.noun} {use.per}".strip() for use in counted_scopes(told, material)}
    scope = ", ".join(
        _scope(item, counted.get(f"{told.path}.scope.{item.key}", ""), material)
        for item in project.scope[:_MOST_SCOPES]
    )
    told_results = [result for result in tellable(told) if not worse(result, material.lexicon)][:_MOST_RESULTS]
    results = [compact(result, material.lexicon) for result in told_results]
    details = tuple(filter(None, [role, capital(scope), capital("; ".join(filter(None, results)))]))
    return Item(capital(one_line(project.name)), details, work_period(project, told.end))


def _scope(item: ScopeItem, counted: str, material: Material) -> str:
    value = one_line(item.value)
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+", value):
        return f"{value} {one_line(item.key)}"  # "1.250 users": the point may be a separator, so it stays as typed
    if counted and re.search(r"\d\s?(?:m|mn|million|bn?|billion)\b", value, re.IGNORECASE):
        return f"{value} {one_line(item.key)}"  # "1.1B events" reads better than its ten digits
    return named(counted, material.lexicon) or scope_text(item, material.lexicon)
