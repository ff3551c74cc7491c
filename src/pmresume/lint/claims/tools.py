"""Products that a text names, as far as the vocabulary knows them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pmresume.lint.claims.pool import Pool
from pmresume.vocabulary.lexicon import Lexicon

_WORD = re.compile(r"[^\W_][\w.+#/&'-]*[\w+#]|[^\W_]")
_LONGEST = 4  # words of a product's name
# As ordinary words these would hit every other line; they are products only within a line, with their capital.
_ORDINARY_WORDS = """access ant base bash boot box c chef confluence control delta documents docs drive edge excel
express flow forms go google hive home intune keynote linux lists make meet microsoft monday notes numbers outlook pages
planner power project puppet r rest rust sales salt sense sheets shell signal slack slides snowflake spark spring sprint
square stream swift teams to trello unity unix visio windows word zoom"""
_ORDINARY = frozenset(_ORDINARY_WORDS.split())
_VENDOR_WORDS = "microsoft ms google amazon aws apache vmware cisco atlassian adobe oracle hp hpe dell ibm"
_VENDORS = frozenset(_VENDOR_WORDS.split())


@dataclass(frozen=True, slots=True)
class Named:
    """A product that stands in ``[start, end)`` of a text under its own or another name."""

    name: str
    start: int
    end: int


def find_tools(text: str, lexicon: Lexicon) -> Iterator[Named]:
    """The products of a text in order, the longest name at each place."""
    found = list(_WORD.finditer(text))
    at = 0
    while at < len(found):
        size = next((n for n in range(_LONGEST, 0, -1) if _is_tool(text, found[at : at + n], n, at, lexicon)), 0)
        if size:
            start, end = found[at].start(), found[at + size - 1].end()
            yield Named(lexicon.tool_forms[text[start:end].lower()], start, end)
        at += size or 1


def _is_tool(text: str, words: list[re.Match[str]], size: int, at: int, lexicon: Lexicon) -> bool:
    if len(words) < size:
        return False
    said = text[words[0].start() : words[-1].end()]
    if said.lower() not in lexicon.tool_forms or said == said.lower():
        return False
    return size > 1 or not (said.lower() in _ORDINARY and (at == 0 or said.lower() in ("go", "r", "c", "project")))


def holds_tool(pool: Pool, tool: Named, said: str, lexicon: Lexicon) -> bool:
    """Whether the texts name the product in any of its spellings, or without its maker's name."""
    names = [said, *next(((t.name, *t.aliases) for t in lexicon.tools if t.name == tool.name), (tool.name,))]
    names += [rest for name in names if (rest := _bare(name))]
    return any(pool.says(name) for name in names)


def _bare(name: str) -> str:
    first, _, rest = name.partition(" ")
    return rest if first.lower() in _VENDORS and len(rest) > 2 else ""
