"""What the styles of a DOCX say of a paragraph and of its letters."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import Any

from pmresume.readers.resume.docx.namespaces import W, is_on, value, whole

_DEPTH = 40  # styles based on styles
_HEADING = re.compile(r"heading (\d)")
_WHITE_THEMES = ("background1", "light1")


@dataclass(frozen=True, slots=True)
class Look:
    """How letters look: ``size`` in points, 0 where nothing says it; ``ground`` is their own shading, "" for none."""

    bold: bool = False
    italic: bool = False
    size: float = 0.0
    colour: str = ""
    hidden: bool = False
    font: str = ""
    ground: str = ""
    link: str = ""


@dataclass
class Styles:
    """The style sheet, asked by style id. ``root`` is ``w:styles`` or None."""

    root: Any
    _known: dict[str, Any] = field(init=False, default_factory=dict)
    _chains: dict[str, tuple[Any, ...]] = field(init=False, default_factory=dict)
    _looks: dict[str, Look] = field(init=False, default_factory=dict)
    _default: str = field(init=False, default="")
    _plain: Look = field(init=False, default=Look())
    _last: tuple[Any, Look] = field(init=False, default=(None, Look()))  # a paragraph may have very many runs

    def __post_init__(self) -> None:
        if self.root is None:
            return
        for style in self.root.iter(f"{W}style"):
            identity = style.get(f"{W}styleId") or ""
            self._known.setdefault(identity, style)
            if style.get(f"{W}type") == "paragraph" and style.get(f"{W}default") in ("1", "true", "on"):
                self._default = identity
        defaults = self.root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
        self._plain = _laid_over(Look(), defaults)

    def chain(self, style: str) -> tuple[Any, ...]:
        """The ``w:style`` elements of a style and of those that it is based on, its own first."""
        if style not in self._chains:
            found: list[Any] = []
            here = style
            while here in self._known and self._known[here] not in found and len(found) < _DEPTH:
                found.append(self._known[here])
                here = value(found[-1].find(f"{W}basedOn"))
            self._chains[style] = tuple(found)
        return self._chains[style]

    def style_of(self, paragraph: Any) -> str:
        """The id of a paragraph's style, the document's own where it names none."""
        return value(paragraph.find(f"{W}pPr/{W}pStyle")) or self._default

    def name(self, style: str) -> str:
        """The name of a style as people see it."""
        chain = self.chain(style)
        return (value(chain[0].find(f"{W}name")) if chain else "") or style

    def heading(self, paragraph: Any) -> int:
        """The level of a heading from 1, 0 for no heading: by outline level, then by the name of the style."""
        style = self.style_of(paragraph)
        for properties in (paragraph.find(f"{W}pPr"), *(one.find(f"{W}pPr") for one in self.chain(style))):
            outline = None if properties is None else whole(value(properties.find(f"{W}outlineLvl")))
            if outline is not None:
                return outline + 1 if outline < 9 else 0
        for one in self.chain(style):
            said = value(one.find(f"{W}name")).lower()
            if found := _HEADING.fullmatch(said):
                return int(found[1])
            if said == "title":
                return 1
        return 0

    def ground(self, paragraph: Any) -> str:
        """The shading of a paragraph, its own or its style's; "" for none."""
        chain = self.chain(self.style_of(paragraph))
        for properties in (paragraph.find(f"{W}pPr"), *(one.find(f"{W}pPr") for one in chain)):
            if found := shading(None if properties is None else properties.find(f"{W}shd")):
                return found
        return ""

    def look(self, paragraph: Any, run: Any) -> Look:
        """How the letters of a run look."""
        if self._last[0] is not paragraph:
            self._last = (paragraph, self._style_look(self.style_of(paragraph), self._plain))
        base = self._last[1]
        own = run.find(f"{W}rPr")
        if own is None:
            return base
        named = value(own.find(f"{W}rStyle"))
        if named:
            over = self._style_look(named, base)
            # A switch that both styles turn on is off: ECMA-376 part 1, 17.7.3.
            alone = self._style_look(named, self._plain)
            if base.bold and alone.bold and not self._plain.bold:
                over = replace(over, bold=False)
            if base.italic and alone.italic and not self._plain.italic:
                over = replace(over, italic=False)
            base = over
        return _laid_over(base, own)

    def _style_look(self, style: str, base: Look) -> Look:
        if base is self._plain and style in self._looks:
            return self._looks[style]
        look = base
        for one in reversed(self.chain(style)):
            look = _laid_over(look, one.find(f"{W}rPr"))
        if base is self._plain:
            self._looks[style] = look
        return look


def shading(element: Any) -> str:
    """The colour that a ``w:shd`` paints, "" for none."""
    if element is None:
        return ""
    fill = str(element.get(f"{W}fill") or "auto")
    if fill != "auto":
        return fill.upper()
    if element.get(f"{W}themeFill"):
        return "?"
    return "?" if value(element) not in ("", "clear", "nil") else ""


def _laid_over(look: Look, properties: Any) -> Look:
    if properties is None:
        return look
    found: dict[str, Any] = {}
    for tag, attribute in (("b", "bold"), ("i", "italic"), ("vanish", "hidden")):
        switch = is_on(properties.find(f"{W}{tag}"))
        if switch is not None:
            found[attribute] = switch
    size = _points(value(properties.find(f"{W}sz")))
    if size:
        found["size"] = size
    colour = properties.find(f"{W}color")
    if colour is not None:
        said = value(colour)
        if said in ("", "auto"):
            said = "FFFFFF" if colour.get(f"{W}themeColor") in _WHITE_THEMES else ""
        found["colour"] = said.upper()
    fonts = properties.find(f"{W}rFonts")
    if fonts is not None:
        found["font"] = str(fonts.get(f"{W}ascii") or fonts.get(f"{W}hAnsi") or look.font)
    highlight = value(properties.find(f"{W}highlight"))
    ground = "?" if highlight not in ("", "none", "white") else shading(properties.find(f"{W}shd"))
    if ground:
        found["ground"] = ground
    return replace(look, **found) if found else look


def _points(said: str) -> float:
    """Half points, or points where the unit is written, as strict files do."""
    number = re.fullmatch(r"(\d{1,6}(?:\.\d{1,6})?)(pt)?", said)
    if not number:
        return 0.0
    return float(number[1]) / (1 if number[2] else 2)
