"""Paragraphs as WordprocessingML: by style alone, and by hand only what the page needs and a style does not say."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from pmresume.writers.docx_package import link_id
from pmresume.writers.docx_styles import StyleSheet
from pmresume.writers.docx_xml import NAMESPACE, PARAGRAPH_ORDER, RELATIONSHIPS, element, put, serialise, w
from pmresume.writers.paragraphs import TAB, Run, StyledParagraph
from pmresume.writers.scripts import RIGHT_TO_LEFT, Script, starts_right_to_left, stretches

if TYPE_CHECKING:
    from lxml.etree import _Element

NEVER_LAST = ("heading ", "position detail", "title", "subtitle")  # styles whose paragraphs never end a page
_FONTS = {
    Script.CHINESE: "Microsoft YaHei",
    Script.JAPANESE: "Yu Gothic",
    Script.KOREAN: "Malgun Gothic",
}
_SPREAD = ("center", "right", "end", "distribute")  # alignments that a right tab does not survive


class Body:
    """``word/document.xml``, written from top to bottom; ``links`` are the addresses that it refers to."""

    def __init__(self, styles: StyleSheet, section: _Element, width: int) -> None:
        from lxml import etree

        self.links: list[str] = []
        self._styles = styles
        self._section = section
        self._width = width
        self._root = etree.Element(w("document"), nsmap={"w": NAMESPACE, "r": RELATIONSHIPS})
        self._body = etree.SubElement(self._root, w("body"))

    def write(self, paragraphs: Iterable[StyledParagraph]) -> bytes:
        """The part that holds ``paragraphs`` and the page."""
        for paragraph in paragraphs:
            self._paragraph(paragraph)
        self._body.append(self._section)
        return serialise(self._root)

    def _paragraph(self, given: StyledParagraph) -> None:
        paragraph = element("p")
        properties = self._properties(given)
        if len(properties):
            paragraph.append(properties)
        for run in given.runs:
            for made in self._run(run):
                paragraph.append(made)
        self._body.append(paragraph)

    def _properties(self, given: StyledParagraph) -> _Element:
        """The style, and by hand what it lacks: a user's own styles do not know what a resume needs."""
        name, styles = given.style, self._styles
        made: list[_Element] = []
        if name != "Normal":
            made.append(element("pStyle", val=styles.style_id(name)))
        kept = given.tight or (name.casefold().startswith(NEVER_LAST) and not given.loose)
        if kept != styles.switch(name, "keepNext") and (kept or given.loose):
            made.append(element("keepNext") if kept else element("keepNext", val="0"))
        if styles.switch(name, "pageBreakBefore"):
            made.append(element("pageBreakBefore", val="0"))
        dated = any(run.text.startswith(TAB) for run in given.runs)
        stops = styles.tabs(name)
        if dated and stops != {self._width: "right"}:
            made.append(_tabs({**dict.fromkeys(stops, "clear"), self._width: "right"}))
        if given.tight:
            made.append(element("spacing", after="0"))
        if dated and styles.setting(name, "jc") in _SPREAD:
            made.append(element("jc", val="left"))
        if name == "Title" and starts_right_to_left(given.text):
            made.append(element("bidi"))
            if styles.setting(name, "jc") != "center":
                # In a paragraph that runs from right to left, "right" means where its lines end: the page's left edge.
                made.append(element("jc", val="right"))
        properties = element("pPr")
        for child in made:
            put(properties, child, PARAGRAPH_ORDER)
        return properties

    def _run(self, given: Run) -> list[_Element]:
        text = given.text.removeprefix(TAB)
        runs = [self._stretch(piece, script, given.style) for piece, script in stretches(text)]
        if given.text.startswith(TAB):
            tab = self._stretch("", Script.COMMON, given.style)
            tab.append(element("tab"))
            runs.insert(0, tab)
        if not given.link:
            return runs
        link = element("hyperlink", history="1")
        link.set(f"{{{RELATIONSHIPS}}}id", link_id(len(self.links)))
        self.links.append(given.link)
        link.extend(runs)
        return [link]

    def _stretch(self, text: str, script: Script, style: str) -> _Element:
        run, properties = element("r"), element("rPr")
        if style:
            properties.append(element("rStyle", val=self._styles.style_id(style)))
        if script in _FONTS:
            properties.append(element("rFonts", hint="eastAsia", eastAsia=_FONTS[script]))
            properties.append(element("lang", eastAsia=script.value))
        elif script in RIGHT_TO_LEFT:
            properties.append(element("rtl"))
            properties.append(element("lang", bidi=script.value))
        if len(properties):
            run.append(properties)
        if text:
            written = element("t")
            written.text = text
            if text != text.strip():
                written.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
            run.append(written)
        return run


def _tabs(stops: dict[int, str]) -> _Element:
    tabs = element("tabs")
    for position in sorted(stops):
        tabs.append(element("tab", val=stops[position], pos=str(position)))
    return tabs
