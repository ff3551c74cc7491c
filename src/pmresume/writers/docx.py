"""The resume as DOCX: headings, lists, tabs and links that Word and every parser know as such.

No tables, no text boxes, nothing in headers or footers; styles are our own (``docx_base/styles.xml``).
"""

from __future__ import annotations

import io
from datetime import datetime
from typing import TYPE_CHECKING

from pmresume.model.resume import Resume
from pmresume.writers.docx_package import base_package, seal
from pmresume.writers.paragraphs import Run, StyledParagraph, paragraphs
from pmresume.writers.text import plain

if TYPE_CHECKING:
    from docx.document import Document
    from docx.text.paragraph import Paragraph as DocxParagraph

    from pmresume.writers.themes import Theme

_MOST_PROPERTY = 255  # what the format allows for a core property


def render(resume: Resume, theme: Theme | None = None) -> bytes:
    """The document in the look of ``theme`` (None: compact); the same input gives the same bytes on any machine."""
    import docx

    document = docx.Document(io.BytesIO(base_package()))
    _properties(document, resume)
    for paragraph in paragraphs(resume):
        _write(document, paragraph)
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


def _write(document: Document, given: StyledParagraph) -> None:
    paragraph = document.add_paragraph(style=None if given.style == "Normal" else given.style)
    if given.tight:
        paragraph.paragraph_format.keep_with_next = True
        paragraph.paragraph_format.space_after = 0
    for run in given.runs:
        if run.link:
            _link(paragraph, run)
        else:
            paragraph.add_run(run.text, style=run.style or None)


def _link(paragraph: DocxParagraph, given: Run) -> None:
    """python-docx reads hyperlinks but does not write them."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    link = OxmlElement("w:hyperlink")
    link.set(qn("r:id"), paragraph.part.relate_to(given.link, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    run = paragraph.add_run(given.text, style=given.style)
    link.append(run._r)
    paragraph._p.append(link)
