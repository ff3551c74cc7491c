"""The styles of a document: found by name, and what a paragraph of each comes to."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from pmresume.writers.docx_xml import is_on, parse, value, w

if TYPE_CHECKING:
    from lxml.etree import _Element

_LEVELS = 20  # a chain of w:basedOn that is longer goes in a circle


class StyleSheet:
    """``word/styles.xml``."""

    def __init__(self, part: bytes) -> None:
        self.root: _Element = parse(part)
        self._by_id: dict[str, _Element] = {}
        self._by_name: dict[str, _Element] = {}
        for style in self.root.findall(w("style")):
            self._by_id.setdefault(style.get(w("styleId"), ""), style)
            self._by_name.setdefault(value(style.find(w("name"))).casefold(), style)

    def style_id(self, name: str) -> str:
        """The id by which paragraphs and runs name the style. Raises KeyError."""
        return str(self._by_name[name.casefold()].get(w("styleId"), ""))

    def switch(self, name: str, switch: str) -> bool:
        """Whether w:keepNext and its like is on in the paragraph style or what it is based on."""
        return is_on(next(self._properties(name, switch), None))

    def setting(self, name: str, setting: str) -> str:
        """The w:val of w:jc and its like, "" where nobody sets it."""
        return value(next(self._properties(name, setting), None))

    def tabs(self, name: str) -> dict[int, str]:
        """The tab stops that hold for the paragraph style: kind by position in twips."""
        stops: dict[int, str] = {}
        for given in reversed(list(self._properties(name, "tabs"))):
            for tab in given.findall(w("tab")):
                position = tab.get(w("pos"), "")
                if position.removeprefix("-").isdecimal():
                    stops[int(position)] = value(tab)
        return {position: kind for position, kind in stops.items() if kind != "clear"}

    def _properties(self, name: str, tag: str) -> Iterator[_Element]:
        """What the style and those it is based on say of one property, the style itself first."""
        for style in self.chain(name):
            yield from style.findall(f"{w('pPr')}/{w(tag)}")
        yield from self.root.findall(f"{w('docDefaults')}/{w('pPrDefault')}/{w('pPr')}/{w(tag)}")

    def chain(self, name: str) -> list[_Element]:
        """The style and those it is based on."""
        chain: list[_Element] = []
        style = self._by_name.get(name.casefold())
        while style is not None and style not in chain and len(chain) < _LEVELS:
            chain.append(style)
            style = self._by_id.get(value(style.find(w("basedOn"))))
        return chain
