"""Whether a paragraph is a list entry, and how deep, by its own numbering or that of its style."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from pmresume.readers.resume.docx.namespaces import W, value, whole
from pmresume.readers.resume.docx.styles import Styles

_LIST = re.compile(r"list (?:bullet|number)(?: (?P<deeper>[2-5])$)?")


@dataclass
class Numbering:
    """``root`` is ``w:numbering`` or None."""

    root: Any
    styles: Styles
    _levels: dict[str, dict[int, tuple[Any, str]]] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        if self.root is None:
            return
        abstract = {entry.get(f"{W}abstractNumId"): entry for entry in self.root.iter(f"{W}abstractNum")}
        for number in self.root.iter(f"{W}num"):
            levels = {}
            sources = [abstract.get(value(number.find(f"{W}abstractNumId"))), *number.iter(f"{W}lvlOverride")]
            for source in sources:
                for level in () if source is None else source.iter(f"{W}lvl"):
                    depth = whole(level.get(f"{W}ilvl"))
                    if depth is not None:
                        levels[depth] = (level, value(level.find(f"{W}pStyle")))
            self._levels[number.get(f"{W}numId") or ""] = levels

    def level(self, paragraph: Any) -> int | None:
        """The level of a list entry from 0, None for no list entry."""
        style = self.styles.style_of(paragraph)
        chain = self.styles.chain(style)
        number = depth = ""
        owner = ""
        for properties, of in (
            (paragraph.find(f"{W}pPr"), ""),
            *((one.find(f"{W}pPr"), one.get(f"{W}styleId") or "") for one in chain),
        ):
            found = None if properties is None else properties.find(f"{W}numPr")
            if found is None:
                continue
            depth = depth or value(found.find(f"{W}ilvl"))
            number = value(found.find(f"{W}numId"))
            if number:
                owner = of
                break
        if number == "0":
            return None
        named = next(filter(None, (_LIST.match(value(one.find(f"{W}name")).lower()) for one in chain)), None)
        # The lists of Word's own styles "List Bullet 2" and 3 are deeper by their indent, not by their level.
        deeper = int(named["deeper"]) - 1 if named and named["deeper"] else 0
        if number:
            level = self._shown(number, depth, owner)
            return deeper if level == 0 else level
        return deeper if named else None

    def _shown(self, number: str, depth: str, owner: str) -> int | None:
        levels = self._levels.get(number, {})
        deep = whole(depth)
        if deep is not None:
            level = min(deep, 8)
        else:
            level = next((n for n, (_, style) in sorted(levels.items()) if owner and style == owner), 0)
        if level not in levels:
            return level
        entry = levels[level][0]
        mark = value(entry.find(f"{W}lvlText"))
        pictured = entry.find(f"{W}lvlPicBulletId") is not None
        silent = value(entry.find(f"{W}numFmt")) == "none" or not mark.strip()
        return None if silent and not pictured else level
