"""Page and paragraph measures of a theme, read from its parts as Word reads them.

Lengths are in twips, the twentieths of a point in which DOCX counts (1,440 to the inch).
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

    from pmresume.writers.themes import Theme

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_THEME_PART = "word/theme/theme1.xml"
_LETTER = (12240, 15840)
_INCH = 1440
_AUTO_LINE = 240  # w:line of single spacing where the rule is "auto"
_AUTO_SPACE = 280  # what "autospacing" amounts to
_LEVELS = 20  # a chain of basedOn that is longer goes in a circle
_DEFAULT_FONT = "Times New Roman"  # what Word takes where no font is named


@dataclass(frozen=True, slots=True)
class Look:
    """What a paragraph or character style comes to, with all that it is based on. Size is in points."""

    font: str = _DEFAULT_FONT
    size: float = 10.0
    bold: bool = False
    caps: bool = False
    before: float = 0.0
    after: float = 0.0
    line: float = float(_AUTO_LINE)
    rule: str = "auto"  # auto, exact, atLeast
    left: float = 0.0
    right: float = 0.0
    first: float = 0.0  # beyond ``left`` in the first line; negative where it hangs
    border: float = 0.0  # height of lines above and below with their distance
    keep_next: bool = False
    keep_lines: bool = False
    widow_control: bool = True
    contextual: bool = False  # no space between paragraphs of the same style


@dataclass(frozen=True, slots=True)
class Geometry:
    """The text area, and the look of every style by its name in lower case."""

    width: float
    height: float
    paragraphs: Mapping[str, Look]
    runs: Mapping[str, tuple[bool | None, float | None, bool | None]]  # character style: bold, size, capitals
    default: Look
    spaces_add: bool  # whether space after and before add up between paragraphs; else the larger counts

    def look(self, style: str) -> Look:
        """The look of a paragraph style; of one that the theme does not have, that of the default."""
        return self.paragraphs.get(style.lower(), self.default)

    def run_look(self, style: str, paragraph: Look) -> Look:
        """The look of text with a character style in a paragraph."""
        bold, size, caps = self.runs.get(style.lower(), (None, None, None))
        return replace(
            paragraph,
            bold=paragraph.bold if bold is None else bold,
            size=paragraph.size if size is None else size,
            caps=paragraph.caps if caps is None else caps,
        )


def geometry(theme: Theme) -> Geometry:
    """The measures of ``theme``."""
    styles = _parse(theme.parts["word/styles.xml"])
    numbering = _parse(theme.parts["word/numbering.xml"]) if "word/numbering.xml" in theme.parts else None
    fonts = _theme_fonts(theme.parts.get(_THEME_PART))
    width, height = _page(_parse(theme.parts["word/document.xml"]))
    by_id = {style.get(f"{_W}styleId", ""): style for style in styles.iter(f"{_W}style")}
    base = Look()
    for name in ("rPrDefault/w:rPr", "pPrDefault/w:pPr"):
        for defaults in _all(styles, f"w:docDefaults/w:{name}"):
            base = _applied(base, defaults, fonts, numbering)
    paragraphs: dict[str, Look] = {}
    runs: dict[str, tuple[bool | None, float | None, bool | None]] = {}
    default = base
    for style in by_id.values():
        name = _name(style)
        if style.get(f"{_W}type") == "paragraph":
            look = base
            for properties in _chain(style, by_id):
                look = _applied(look, properties, fonts, numbering)
            paragraphs[name] = look
            if _true(style.get(f"{_W}default")):
                default = look
        elif style.get(f"{_W}type") == "character":
            runs[name] = _run_style(style, by_id)
    settings = _parse(theme.parts["word/settings.xml"]) if "word/settings.xml" in theme.parts else None
    adding = [] if settings is None else _all(settings, "w:compat/w:doNotUseHTMLParagraphAutoSpacing")
    return Geometry(width, height, paragraphs, runs, default, spaces_add=any(map(_on, adding)))


def _page(document: _Element) -> tuple[float, float]:
    width, height = map(float, _LETTER)
    margins = dict.fromkeys(("top", "right", "bottom", "left"), float(_INCH))
    margins["gutter"] = 0.0
    for size in document.iter(f"{_W}pgSz"):
        width, height = _number(size, "w", width), _number(size, "h", height)
    for given in document.iter(f"{_W}pgMar"):
        margins = {side: abs(_number(given, side, margin)) for side, margin in margins.items()}
    across = margins["left"] + margins["right"] + margins["gutter"]
    # A page without room for text is a mistake; a finger's breadth keeps the arithmetic going.
    return max(width - across, _INCH / 2), max(height - margins["top"] - margins["bottom"], _INCH)


def _chain(style: _Element, by_id: Mapping[str, _Element]) -> list[_Element]:
    """The property elements that make up a style, those it is based on first."""
    chain: list[_Element] = []
    current: _Element | None = style
    while current is not None and len(chain) < _LEVELS and current not in chain:
        chain.append(current)
        based = current.find(f"{_W}basedOn")
        current = by_id.get(_value(based)) if based is not None else None
    kinds = ("rPr", "pPr")
    return [part for one in reversed(chain) for kind in kinds for part in one.findall(f"{_W}{kind}")]


def _run_style(style: _Element, by_id: Mapping[str, _Element]) -> tuple[bool | None, float | None, bool | None]:
    bold = size = caps = None
    for properties in _chain(style, by_id):
        for child in properties:
            if child.tag == f"{_W}b":
                bold = _on(child)
            elif child.tag == f"{_W}sz":
                size = _number(child, "val", 20) / 2
            elif child.tag == f"{_W}caps":
                caps = _on(child)
    return bold, size, caps


def _applied(look: Look, properties: _Element, fonts: Mapping[str, str], numbering: _Element | None) -> Look:
    """``look`` with what a w:rPr or w:pPr says."""
    # A style's own indent beats that of its list, wherever either stands.
    for number in properties.findall(f"{_W}numPr"):
        for indent in _list_indents(number, numbering):
            look = _indented(look, indent)
    for child in properties:
        match child.tag.removeprefix(_W) if isinstance(child.tag, str) else "":
            case "rFonts":
                look = replace(look, font=_font(child, fonts) or look.font)
            case "sz":
                look = replace(look, size=_number(child, "val", look.size * 2) / 2)
            case "b":
                look = replace(look, bold=_on(child))
            case "caps":
                look = replace(look, caps=_on(child))
            case "spacing" if properties.tag == f"{_W}pPr":
                look = _spaced(look, child)
            case "ind":
                look = _indented(look, child)
            case "pBdr":
                look = replace(look, border=_borders(child))
            case "keepNext":
                look = replace(look, keep_next=_on(child))
            case "keepLines":
                look = replace(look, keep_lines=_on(child))
            case "widowControl":
                look = replace(look, widow_control=_on(child))
            case "contextualSpacing":
                look = replace(look, contextual=_on(child))
    return look


def _spaced(look: Look, given: _Element) -> Look:
    before, after = _number(given, "before", look.before), _number(given, "after", look.after)
    if _true(given.get(f"{_W}beforeAutospacing")):
        before = _AUTO_SPACE
    if _true(given.get(f"{_W}afterAutospacing")):
        after = _AUTO_SPACE
    line, rule = _number(given, "line", look.line), given.get(f"{_W}lineRule")
    if given.get(f"{_W}line") is None:
        rule = rule or look.rule
    return replace(look, before=before, after=after, line=line, rule=rule or "auto")


def _indented(look: Look, given: _Element) -> Look:
    left = _number(given, "left", _number(given, "start", look.left))
    right = _number(given, "right", _number(given, "end", look.right))
    first = look.first
    if given.get(f"{_W}hanging") is not None:
        first = -_number(given, "hanging", 0)
    elif given.get(f"{_W}firstLine") is not None:
        first = _number(given, "firstLine", 0)
    return replace(look, left=left, right=right, first=first)


def _borders(given: _Element) -> float:
    """Height that the lines above and below take: eighths of a point thick, points away."""
    edges = [edge for side in ("top", "bottom") for edge in given.findall(f"{_W}{side}")]
    drawn = [edge for edge in edges if _value(edge) not in ("none", "nil", "")]
    return sum(_number(edge, "sz", 4) / 8 * 20 + _number(edge, "space", 0) * 20 for edge in drawn)


def _list_indents(number: _Element, numbering: _Element | None) -> Iterator[_Element]:
    """The indents of the list level that a w:numPr names."""
    if numbering is None:
        return
    wanted = _child_value(number, "numId")
    level = _child_value(number, "ilvl") or "0"
    for num in numbering.findall(f"{_W}num"):
        if num.get(f"{_W}numId") != wanted:
            continue
        abstract_id = _child_value(num, "abstractNumId")
        for abstract in numbering.findall(f"{_W}abstractNum"):
            if abstract.get(f"{_W}abstractNumId") == abstract_id:
                for lvl in abstract.findall(f"{_W}lvl"):
                    if lvl.get(f"{_W}ilvl") == level:
                        yield from _all(lvl, "w:pPr/w:ind")


def _font(given: _Element, fonts: Mapping[str, str]) -> str:
    named = given.get(f"{_W}asciiTheme")
    if named and fonts:
        return fonts.get(named[:5], "")
    return str(given.get(f"{_W}ascii", ""))


def _theme_fonts(part: bytes | None) -> Mapping[str, str]:
    """The Latin fonts of a document theme, "major" and "minor"."""
    found: dict[str, str] = {}
    for kind in ("major", "minor") if part else ():
        for scheme in _parse(part or b"").iter(f"{_A}{kind}Font"):
            latin = scheme.find(f"{_A}latin")
            if latin is not None:
                found[kind] = latin.get("typeface", "")
    return found


def _parse(part: bytes) -> _Element:
    from lxml import etree

    return etree.fromstring(part, etree.XMLParser(resolve_entities=False, no_network=True))


def _all(element: _Element, path: str) -> list[_Element]:
    return list(element.findall(path, {"w": _W[1:-1]}))


def _name(style: _Element) -> str:
    return _child_value(style, "name").lower()


def _child_value(element: _Element, tag: str) -> str:
    child = element.find(f"{_W}{tag}")
    return _value(child) if child is not None else ""


def _value(element: _Element) -> str:
    return str(element.get(f"{_W}val", ""))


def _on(element: _Element) -> bool:
    value = element.get(f"{_W}val")
    return value is None or _true(value)


def _true(value: str | None) -> bool:
    return (value or "").lower() in ("1", "true", "on")


def _number(element: _Element, attribute: str, otherwise: float) -> float:
    try:
        number = float(element.get(f"{_W}{attribute}", ""))
    except ValueError:
        return otherwise
    return number if math.isfinite(number) else otherwise
