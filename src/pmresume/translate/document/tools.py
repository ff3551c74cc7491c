"""The tools that the person used, spelled as the vocabulary spells them, by purpose."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from pmresume.model.resume import Group, Section, SectionKind
from pmresume.translate.document.told import Material, Told
from pmresume.translate.document.tool_names import ToolName, tool_names
from pmresume.vocabulary.lexicon import Lexicon

_FEW = 6  # so many need no groups
_MOST_GROUPS = 6  # before "Other"
# Purposes in the order of the page, with the vocabulary's categories.
_PURPOSES = {
    "Project and service management": ("project management", "ticketing"),
    "Office and collaboration": ("office", "collaboration", "design"),
    "Systems and endpoints": ("operating system", "endpoint management", "hardware", "backup", "storage"),
    "Cloud and virtualization": ("cloud", "virtualization", "container"),
    "Networking": ("network",),
    "Security and identity": ("security", "identity"),
    "Monitoring": ("monitoring",),
    "Data and reporting": ("database", "data engineering", "BI"),
    "Testing": ("testing",),
    "Development and automation": (
        *("CI/CD", "configuration management", "automation", "scripting", "version control"),
        *("programming language", "development tool", "web framework", "web server", "web technology", "messaging"),
    ),
    "Business systems": ("CRM", "ERP", "healthcare"),
}
_OTHER = "Other"
_PURPOSE: Mapping[str, str] = {category: purpose for purpose, held in _PURPOSES.items() for category in held}
_ORDER = [*_PURPOSES, _OTHER]


def tools(material: Material) -> Section:
    """Those of projects and positions and those taken out of bullets; in each group the most used first."""
    found = sorted(ranked_tools(material), key=lambda tool: _ORDER.index(purpose(tool)))
    return Section(SectionKind.TOOLS, "Tools", tuple(_groups(found)))


def ranked_tools(material: Material) -> list[ToolName]:
    """The most used first; methods are no tools."""
    uses: Counter[ToolName] = Counter()
    for told in (*material.projects, *material.positions):
        uses.update(tool_names(_used(told, material.lexicon), material.lexicon))
    return [tool for tool, _ in uses.most_common() if not tool.is_method]


def purpose(tool: ToolName) -> str:
    """What it is for; "Other" where the vocabulary does not know it."""
    return _PURPOSE.get(tool.category, _OTHER)


def _used(told: Told, lexicon: Lexicon) -> list[str]:
    """Own tasks count even where the project was only watched; the project's tools do not.

    Of a list that was shortened the section shows all: those that went as well as those that stayed in the line.
    """
    shortened = [bullet for bullet in (told.entry.bullets if told.entry else ()) if bullet.moved_to_tools]
    moved = [name for b in shortened for name in (*_named(b.text, lexicon), *b.moved_to_tools)]
    return [*(told.work.tools if told.counts else ()), *moved]


def _named(text: str, lexicon: Lexicon) -> list[str]:
    """The products that a line names, in its order."""
    words = [word.strip(",;.()") for word in text.split()]
    found: list[str] = []
    at = 0
    while at < len(words):
        sizes = (n for n in (3, 2, 1) if " ".join(words[at : at + n]).lower() in lexicon.tool_forms)
        size = next(sizes, 0)
        found += [" ".join(words[at : at + size])] if size else []
        at += size or 1
    return found


def _groups(found: list[ToolName]) -> list[Group]:
    if len(found) <= _FEW:
        return [Group("", tuple(tool.name for tool in found))] if found else []
    held: dict[str, list[str]] = {}
    for tool in found:
        held.setdefault(purpose(tool), []).append(tool.name)
    # Too many groups read as a list of one-word lines: those of one tool go to the others, the last first.
    named = [label for label in held if label != _OTHER]
    lone = [label for label in reversed(named) if len(held[label]) == 1][: max(0, len(named) - _MOST_GROUPS)]
    other = [tool.name for tool in found if purpose(tool) in lone or purpose(tool) == _OTHER]
    groups = [Group(label, tuple(held[label])) for label in named if label not in lone]
    return [*groups, Group(_OTHER if groups else "", tuple(other))] if other else groups
