"""Names of tools and methods, spelled as the vocabulary spells them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from pmresume.translate.document.wording import one_line, same
from pmresume.vocabulary.lexicon import Lexicon

METHOD = "method"
# Methods whose names are English words or roles, so that the vocabulary of products does not hold them.
_METHODS = {
    name.casefold(): name
    for name in ("Agile", "Scrum", "Kanban", "Scrumban", "Waterfall", "Lean", "SAFe", "DevOps", "SDLC", "CI/CD")
}
# Products whose names are English words, known only where they stand in a list of tools.
_LISTED = {
    **dict.fromkeys(("excel", "word", "powerpoint", "outlook", "ms office", "google sheets", "google docs"), "office"),
    **dict.fromkeys(("teams", "slack", "zoom", "exchange", "sharepoint"), "collaboration"),
    **dict.fromkeys(("access",), "database"),
    **dict.fromkeys(("project", "ms project", "trello", "asana", "monday"), "project management"),
    **dict.fromkeys(("remedy",), "ticketing"),
    **dict.fromkeys(("go", "react", "express"), "programming language"),
    **dict.fromkeys(("helm",), "container"),
    **dict.fromkeys(("vault", "defender", "sentinel"), "security"),
}
_USED = r"(?<!\bno )(?<!\bnot )(?<!\bwithout )(?<!\bfrom )(?<!\binstead of )(?<![\w-]){}(?!\w)"
_TOLD = ("Scrum", "Kanban", "Agile", "Waterfall")  # those whose name, with its capital, means nothing else
_CHANGE_MANAGEMENT = re.compile(r"\bchange management\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ToolName:
    """A name and its category; "" for one that the vocabulary does not know."""

    name: str
    category: str

    @property
    def is_method(self) -> bool:
        """Whether it is a way of working or a standard rather than a tool."""
        return self.category == METHOD


def tool_names(names: Iterable[str], lexicon: Lexicon) -> list[ToolName]:
    """Each name as the vocabulary spells it, once, in order."""
    categories = _categories(lexicon)
    found: dict[str, ToolName] = {}
    for given in names:
        if same(given) in _METHODS:
            named = ToolName(_METHODS[same(given)], METHOD)
        else:
            name = lexicon.tool_forms.get(same(given), one_line(given))
            named = ToolName(name, categories.get(name) or _LISTED.get(same(name), ""))
        if named.name:
            found.setdefault(same(named.name), named)
    return list(found.values())


@lru_cache(maxsize=4)
def _categories(lexicon: Lexicon) -> dict[str, str]:
    return {tool.name: tool.category for tool in lexicon.tools}


@lru_cache(maxsize=4)
def _method_names(lexicon: Lexicon) -> tuple[str, ...]:
    return (*(tool.name for tool in lexicon.tools if tool.category == METHOD), *_TOLD)


@lru_cache(maxsize=256)
def _used(name: str) -> re.Pattern[str]:
    """What finds a method where it is used."""
    return re.compile(_USED.format(re.escape(name)))


def methods_in(text: str, lexicon: Lexicon) -> list[str]:
    """The methods that a line names, spelled exactly, and does not say to be without."""
    found = [name for name in _method_names(lexicon) if name in text and _used(name).search(text)]
    return [*found, "Change management"] if _CHANGE_MANAGEMENT.search(text) else found
