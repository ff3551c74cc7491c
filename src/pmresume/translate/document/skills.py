"""Core skills that the inventory proves, and nothing else: practices by the facts that show them, methods by name."""

from __future__ import annotations

import re

from pmresume.model.inventory import Project
from pmresume.model.resume import Group, Section, SectionKind
from pmresume.translate.document.certifications import Standing, certificates
from pmresume.translate.document.practices import practices
from pmresume.translate.document.told import Material
from pmresume.translate.document.tool_names import methods_in, tool_names
from pmresume.translate.document.wording import same

# What a certification held proves to be known, by the words of its name.
_CERTIFIED = (
    (r"scrum|\bA?-?CSM\b|\bPSM\b|\bCSPO\b|\bPSPO\b", "Scrum"),
    (r"\bITIL\b", "ITIL"),
    (r"\bPRINCE2\b", "PRINCE2"),
    (r"kanban", "Kanban"),
    (r"\bSAFe\b", "SAFe"),
    (r"lean six sigma", "Lean Six Sigma"),
    (r"(?<!lean )six sigma", "Six Sigma"),
)


def skills(material: Material) -> Section:
    """Practices and methods."""
    groups = [
        Group("Project practice", tuple(practices(material.counting, material.level))),
        Group("Methods", (*methods(material), *certified_methods(material))),
    ]
    return Section(SectionKind.SKILLS, "Core Skills", tuple(group for group in groups if group.items))


def methods(material: Material) -> list[str]:
    """Methods and standards named in tools, tags or the kind of a project, or in a printed bullet."""
    found: dict[str, str] = {}
    for told in material.counting:
        work = told.work
        kind = (work.kind,) if isinstance(work, Project) else ()
        for name in tool_names((*work.tools, *work.tags, *kind), material.lexicon):
            if name.is_method:
                found.setdefault(same(name.name), name.name)
        for bullet in told.bullets:
            for method in methods_in(bullet.text, material.lexicon):
                found.setdefault(same(method), method)
    return list(found.values())


def certified_methods(material: Material) -> list[str]:
    """Those that only a certification says, and only one that is held."""
    used = set(map(same, methods(material)))
    held = [c for c in certificates(material) if c.standing is Standing.HELD]
    found = [name for c in held for words, name in _CERTIFIED if re.search(words, c.name, re.IGNORECASE)]
    return [name for name in dict.fromkeys(found) if same(name) not in used]
