"""The tools that the person used, spelled as the vocabulary spells them, by purpose."""

from __future__ import annotations

from collections import Counter

from pmresume.model.resume import Group, Section, SectionKind
from pmresume.translate.document.told import Material, Told
from pmresume.translate.document.tool_names import ToolName, tool_names
from pmresume.translate.document.wording import capital

_FEW = 6  # so many need no groups


def tools(material: Material) -> Section:
    """Those of projects and positions and those taken out of bullets; the most used first."""
    uses: Counter[ToolName] = Counter()
    for told in (*material.projects, *material.positions):
        uses.update(tool_names(_used(told), material.lexicon))
    found = [tool for tool, _ in uses.most_common() if not tool.is_method]
    return Section(SectionKind.TOOLS, "Tools", tuple(_groups(found)))


def _used(told: Told) -> list[str]:
    """Own tasks count even where the project was only watched; the project's tools do not."""
    moved = [name for bullet in (told.entry.bullets if told.entry else ()) for name in bullet.moved_to_tools]
    return [*(told.work.tools if told.counts else ()), *moved]


def _groups(found: list[ToolName]) -> list[Group]:
    if len(found) <= _FEW:
        return [Group("", tuple(tool.name for tool in found))] if found else []
    by_category: dict[str, list[str]] = {}
    for tool in found:
        by_category.setdefault(tool.category, []).append(tool.name)
    lone = [category for category, names in by_category.items() if len(names) == 1 or not category]
    other = [tool.name for tool in found if tool.category in lone]
    groups = [Group(capital(label), tuple(names)) for label, names in by_category.items() if label not in lone]
    return [*groups, Group("Other" if groups else "", tuple(other))] if other else groups
