"""The resume as DOCX: headings, lists, tabs and links that Word and every parser know as such.

No tables, no text boxes, nothing in headers or footers; styles are our own (``docx_base/styles.xml``).
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from pmresume.model.resume import (
    Block,
    Contact,
    Group,
    Item,
    Paragraph,
    PositionBlock,
    ProjectBlock,
    Resume,
    ResumeBullet,
    Section,
    SectionKind,
)
from pmresume.writers.docx_package import base_package, seal
from pmresume.writers.text import link_target, plain

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph as DocxParagraph

_SEPARATOR = " · "
_MOST_PROPERTY = 255  # what the format allows for a core property
_BESIDE_DATES = 78  # so many characters of bold text leave room for dates on the same line


def render(resume: Resume) -> bytes:
    """The document; the same ``resume`` gives the same bytes on any machine."""
    import docx

    document = docx.Document(io.BytesIO(base_package()))
    _properties(document, resume)
    page = _Page(document)
    page.head(resume)
    for section in resume.sections:
        page.section(section)
    buffer = io.BytesIO()
    document.save(buffer)
    return seal(buffer.getvalue())


def _properties(document: Document, resume: Resume) -> None:
    properties = document.core_properties
    author = plain(resume.name)[:_MOST_PROPERTY]
    properties.author = author
    properties.last_modified_by = author
    properties.title = plain(resume.title)[:_MOST_PROPERTY]
    properties.subject = plain(resume.headline)[:_MOST_PROPERTY]
    properties.language = resume.language
    properties.revision = 1
    if resume.as_of is not None:
        day = datetime(resume.as_of.year, resume.as_of.month, resume.as_of.day)
        properties.created = day
        properties.modified = day


@dataclass(frozen=True, slots=True)
class _Page:
    """The body of the document, written from top to bottom."""

    document: Document

    def head(self, resume: Resume) -> None:
        """Name, headline and contact."""
        self._add("Title", resume.name or resume.title)
        if plain(resume.headline):
            self._add("Subtitle", resume.headline)
        contact = [entry for entry in resume.contact if plain(entry.text) or plain(entry.url)]
        if contact:
            self._contact(contact)

    def section(self, section: Section) -> None:
        """Heading and blocks."""
        self._add("Heading 1", section.title)
        for block in section.blocks:
            self._block(block, "List Bullet" if section.kind is SectionKind.INVENTORY else "Entry")

    def _block(self, block: Block, item_style: str) -> None:
        match block:
            case Paragraph():
                self._add("Normal", block.text)
            case Group():
                paragraph = self._add("Entry")
                if plain(block.label):
                    _run(paragraph, f"{plain(block.label)}:", "Strong")
                    paragraph.add_run(" ")
                _run(paragraph, ", ".join(filter(None, map(plain, block.items))))
            case Item():
                self._item(block, item_style)
            case ProjectBlock():
                self._project(block, "Heading 2")
            case PositionBlock():
                under = self._heading("Heading 2", block.title or block.employer, block.dates)
                self._detail([block.employer if block.title else "", block.location, under])
                self._bullets(block.bullets)
                for project in block.projects:
                    self._project(project, "Heading 3")

    def _project(self, block: ProjectBlock, style: str) -> None:
        under = self._heading(style, block.name, block.dates)
        self._detail([block.detail, under])
        self._bullets(block.bullets)

    def _heading(self, style: str, text: str, dates: str) -> str:
        """A heading with its dates at the right margin; returns them where the text leaves no room."""
        paragraph = self._add(style, text)
        if len(plain(text)) > _BESIDE_DATES:
            return dates
        _dates(paragraph, dates)
        return ""

    def _detail(self, texts: Sequence[str]) -> None:
        line = _SEPARATOR.join(filter(None, map(plain, texts)))
        if line:
            self._add("Position Detail", line)

    def _bullets(self, bullets: Sequence[ResumeBullet]) -> None:
        for bullet in bullets:
            if plain(bullet.text):
                self._add("List Bullet", bullet.text)

    def _item(self, item: Item, style: str) -> None:
        paragraph = self._add(style)
        _run(paragraph, item.name, "Strong")
        details = _SEPARATOR.join(filter(None, map(plain, item.details)))
        below = style == "List Bullet" or len(plain(item.name)) + len(details) > _BESIDE_DATES
        if details and not below:
            _run(paragraph, f"{_SEPARATOR}{details}")
        if len(plain(item.name)) > _BESIDE_DATES:
            details = _SEPARATOR.join(filter(None, [plain(item.dates), details]))
        else:
            _dates(paragraph, item.dates)
        if details and below:
            # A paragraph of its own: readers that ignore line breaks would run the words together.
            paragraph.paragraph_format.keep_with_next = True
            paragraph.paragraph_format.space_after = 0
            self._add("List Continue" if style == "List Bullet" else "Entry", details)

    def _contact(self, contact: Sequence[Contact]) -> None:
        paragraph = self._add("Contact")
        for number, entry in enumerate(contact):
            if number:
                paragraph.add_run(_SEPARATOR)
            target, text, address = link_target(entry.url), plain(entry.text), plain(entry.url)
            if target:
                _link(paragraph, text or address, target)
            else:
                _run(paragraph, ": ".join(dict.fromkeys(filter(None, [text, address]))))

    def _add(self, style: str, text: str = "") -> DocxParagraph:
        paragraph = self.document.add_paragraph(style=None if style == "Normal" else style)
        if text:
            _run(paragraph, plain(text))
        return paragraph


def _run(paragraph: DocxParagraph, text: str, style: str | None = None) -> None:
    text = text if text.startswith(_SEPARATOR) else plain(text)
    if text:
        paragraph.add_run(text, style=style)


def _dates(paragraph: DocxParagraph, dates: str) -> None:
    if plain(dates):
        paragraph.add_run(f"\t{plain(dates)}", style="Dates")


def _link(paragraph: DocxParagraph, text: str, target: str) -> None:
    """python-docx reads hyperlinks but does not write them."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), paragraph.part.relate_to(target, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run = paragraph.add_run(text, style="Hyperlink")
    link.append(run._r)
    paragraph._p.append(link)
