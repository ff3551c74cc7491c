"""A theme out of a user's own document: its page, fonts, styles and lists, and nothing that it says.

No text, header, footer, comment, property, picture or embedded font comes along; what would refer to one is cut.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from pmresume.errors import InputError
from pmresume.writers.docx_xml import RELATIONSHIPS, element, elements, local, parse, serialise, w
from pmresume.writers.theme_numbering import cleaned_numbering
from pmresume.writers.theme_package import Reference, Unusable, read_reference
from pmresume.writers.theme_styles import merge_styles

if TYPE_CHECKING:
    from lxml.etree import _Element

_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_LEAST_WIDTH = 2880  # twips of text across: two inches, less is a mistake
_LEAST_HEIGHT = 4320
_LARGEST_PAGE = 31680  # what Word allows
_THEMED = re.compile(rb'w:(?:\w+Theme|theme\w+)="')
_LENGTH = re.compile(r"(-?\d+(?:\.\d+)?)(mm|cm|in|pt|pc|pi)?\Z")
_TWIPS = {None: 1.0, "mm": 1440 / 25.4, "cm": 1440 / 2.54, "in": 1440.0, "pt": 20.0, "pc": 240.0, "pi": 240.0}
_LETTER = {"w": 12240, "h": 15840}
_MARGINS = {"top": 1440, "right": 1440, "bottom": 1440, "left": 1440, "header": 720, "footer": 720, "gutter": 0}


def parts_of(path: Path, ours: Mapping[str, bytes]) -> dict[str, bytes]:
    """The parts of a theme with the look of the document at ``path``; what it lacks is taken from ``ours``.

    Raises:
        InputError: one line; nothing can be taken from the file.
    """
    try:
        return _parts(read_reference(path), ours)
    except Unusable as reason:
        name = "".join(character if character.isprintable() else "?" for character in str(path))
        raise InputError(f"{name}: {reason}") from None


def _parts(reference: Reference, ours: Mapping[str, bytes]) -> dict[str, bytes]:
    given = reference.parts
    for kind in ("styles", "numbering", "settings"):
        if kind in given and given[kind].tag != w(kind):
            raise Unusable(f"damaged: its {kind} are not those of a Word document")
    if "styles" not in given or given["styles"].find(w("style")) is None:
        raise Unusable("has no styles to take; save it once in a word processor, or name another .docx")
    numbering = cleaned_numbering(given.get("numbering"))
    section, width = _section(reference.page)
    styles = merge_styles(given["styles"], numbering, ours, width)
    document, body = element("document"), element("body")
    body.append(section)
    document.append(body)
    parts = {
        "word/styles.xml": serialise(styles),
        "word/numbering.xml": serialise(numbering),
        "word/fontTable.xml": _fonts(given.get("fontTable")) or ours["word/fontTable.xml"],
        "word/settings.xml": _settings(given.get("settings"), parse(ours["word/settings.xml"])),
        "word/document.xml": serialise(document),
    }
    looks = parts["word/styles.xml"] + parts["word/numbering.xml"]
    if "theme" in given and _THEMED.search(looks):
        parts["word/theme/theme1.xml"] = _theme(given["theme"])
    return parts


def _section(page: Mapping[str, Mapping[str, str]]) -> tuple[_Element, int]:
    """Size and margins in whole twips, and the width of the text; columns, headers and page borders stay behind."""
    given_size, given_margins = page.get("pgSz", {}), page.get("pgMar", {})
    size = {side: _twips(given_size.get(w(side)), otherwise) for side, otherwise in _LETTER.items()}
    margins = {side: _twips(given_margins.get(w(side)), otherwise) for side, otherwise in _MARGINS.items()}
    across = size["w"] - margins["left"] - margins["right"] - margins["gutter"]
    along = size["h"] - abs(margins["top"]) - abs(margins["bottom"])
    fits = max(size.values()) <= _LARGEST_PAGE and across >= _LEAST_WIDTH and along >= _LEAST_HEIGHT
    if not fits or min(margins[side] for side in ("left", "right", "gutter", "header", "footer")) < 0:
        raise Unusable("its page size and margins leave no room for text; mend them, or name another .docx")
    section = element("sectPr")
    section.append(element("pgSz", **{side: str(length) for side, length in size.items()}))
    if given_size.get(w("orient")) == "landscape":
        section[0].set(w("orient"), "landscape")
    section.append(element("pgMar", **{side: str(length) for side, length in margins.items()}))
    return section, across


def _twips(given: str | None, otherwise: int) -> int:
    measure = _LENGTH.match(given or "")
    return round(float(measure[1]) * _TWIPS[measure[2]]) if measure else otherwise


def _fonts(given: _Element | None) -> bytes:
    """The font table without fonts that the document embeds."""
    if given is None or given.tag != w("fonts"):
        return b""
    for font in given.iter(w("font")):
        for child in list(elements(font)):
            if local(child).startswith("embed"):
                font.remove(child)
    return serialise(given)


def _settings(given: _Element | None, ours: _Element) -> bytes:
    """Our settings with the colour names and the distance of tabs of the document."""
    if given is not None:
        stop, colours = given.find(w("defaultTabStop")), given.find(w("clrSchemeMapping"))
        own_stop = ours.find(w("defaultTabStop"))
        if own_stop is not None and stop is not None:
            own_stop.set(w("val"), str(_twips(stop.get(w("val")), 720)))
        languages = ours.find(w("themeFontLang"))
        if colours is not None and languages is not None:
            languages.addnext(colours)
    return serialise(ours)


def _theme(given: _Element) -> bytes:
    """Colours and fonts; pictures that a theme fills shapes with would be missing, so a plain fill stands for them."""
    for fill in list(given.iter(f"{_DRAWING}blipFill")):
        plain = fill.makeelement(f"{_DRAWING}solidFill", nsmap=fill.nsmap)
        colour = plain.makeelement(f"{_DRAWING}schemeClr", {"val": "phClr"})
        plain.append(colour)
        fill.getparent().replace(fill, plain)
    for name in ("objectDefaults", "extLst"):
        for child in given.findall(f"{_DRAWING}{name}"):
            for inner in list(child):
                child.remove(inner)
            if name == "extLst":
                given.remove(child)
    for node in given.iter("*"):
        if any(key.startswith(f"{{{RELATIONSHIPS}}}") for key in node.attrib):
            raise Unusable("its theme refers to other files; name another .docx")
    return serialise(given)
