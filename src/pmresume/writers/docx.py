"""The resume as DOCX: headings, lists, tabs and links that Word and every parser know as such.

No tables, no text boxes, nothing in headers or footers; the styles are those of the theme.

**Why by hand:** python-docx brings a template along and stamps what it saves with the machine's clock.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pmresume.model.resume import Resume
from pmresume.writers.docx_body import Body
from pmresume.writers.docx_package import CORE_PROPERTIES, DOCUMENT, package
from pmresume.writers.docx_properties import core_properties
from pmresume.writers.docx_styles import StyleSheet
from pmresume.writers.docx_xml import parse, serialise, w
from pmresume.writers.geometry import geometry
from pmresume.writers.line_breaks import line_counter
from pmresume.writers.paragraphs import paragraphs
from pmresume.writers.themes import THEMES, Theme, builtin

if TYPE_CHECKING:
    from lxml.etree import _Element

_STYLES = "word/styles.xml"
_SETTINGS = "word/settings.xml"


def render(resume: Resume, theme: Theme | None = None) -> bytes:
    """The document in the look of ``theme`` (None: compact); the same input gives the same bytes on any machine."""
    look = theme or builtin(THEMES[0])
    styles = StyleSheet(look.parts[_STYLES])
    section = next(parse(look.parts[DOCUMENT]).iter(w("sectPr")))
    body = Body(styles, section, text_width(section))
    parts = {
        **look.parts,
        DOCUMENT: body.write(paragraphs(resume, line_counter(geometry(look)))),
        _STYLES: _in_language(styles.root, "lang", resume.language),
        _SETTINGS: _in_language(parse(look.parts[_SETTINGS]), "themeFontLang", resume.language),
        CORE_PROPERTIES: core_properties(resume),
    }
    return package(parts, body.links)


def text_width(section: _Element) -> int:
    """Twips between the margins of a w:sectPr: where dates end."""
    size, margins = section.find(w("pgSz")), section.find(w("pgMar"))
    page = int(size.get(w("w"), "0")) if size is not None else 0
    sides = [int(margins.get(w(side), "0")) for side in ("left", "right", "gutter")] if margins is not None else []
    return page - sum(sides)


def _in_language(root: _Element, tag: str, language: str) -> bytes:
    """The part with ``language`` where it says of what language text is unless it says otherwise itself."""
    for given in root.iter(w(tag)):
        given.set(w("val"), language)
    return serialise(root)
