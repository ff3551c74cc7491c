"""Reads a Word document as the lines that a person sees, in the order of the page."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any

from pmresume.model.source_line import Format, LayoutKind, LayoutNote, Part, SourceDocument
from pmresume.readers.findings import printable
from pmresume.readers.resume.docx.layout import layout_notes
from pmresume.readers.resume.docx.lines import Lines
from pmresume.readers.resume.docx.namespaces import RELATION, WP, V, W, is_on
from pmresume.readers.resume.docx.numbering import Numbering
from pmresume.readers.resume.docx.paragraphs import MarkKind, Paragraph
from pmresume.readers.resume.docx.parts import DocxParts, open_docx
from pmresume.readers.resume.docx.remarks import remarks
from pmresume.readers.resume.docx.story import Story
from pmresume.readers.resume.docx.styles import Styles

PAPER = "FFFFFF"


def read_docx(data: bytes, name: str) -> SourceDocument:
    """Everything visible of a DOCX exactly once: headers, body with its tables and boxes, notes, footers.

    Deleted text is left out and inserted text read; text that nobody sees is told in a note, not in a line. ``name``
    is what messages call the file.

    Raises:
        InputError: with one line: no DOCX, broken, encrypted, or more than a resume holds.
    """
    parts = open_docx(data, printable(name))
    styles = Styles(parts.root("styles"))
    reading = _Reading(parts, styles)
    lines = Lines(styles, Numbering(parts.root("numbering"), styles))
    for paragraph in reading.paragraphs():
        lines.add(paragraph)
    lines.number_typed_lists()
    said = remarks(parts, styles, lines)
    notes = layout_notes(parts, list(reading.stories.values()), lines)
    if said:
        at = next((line for remark in said for line in remark.lines), None)
        notes += (LayoutNote(LayoutKind.COMMENT, f"{len(said)} left in", at, count=len(said)),)
    whole = hashlib.sha256(data).hexdigest()
    return SourceDocument(name, Format.DOCX, tuple(lines.found), notes, said, whole)


def paragraphs_of(data: bytes, name: str) -> tuple[DocxParts, list[Paragraph]]:
    """The parsed parts of a DOCX and its paragraphs, whose letters know the text element that each came from.

    Raises:
        InputError: as :func:`read_docx`.
    """
    parts = open_docx(data, printable(name))
    return parts, list(_Reading(parts, Styles(parts.root("styles"))).paragraphs())


class _Reading:
    """The parts of a document in the order in which their text is read."""

    def __init__(self, parts: DocxParts, styles: Styles) -> None:
        self.parts, self.styles = parts, styles
        self.stories: dict[str, Story] = {}
        self.ground = PAPER if _paper_is_bare(parts) else None

    def paragraphs(self) -> Iterator[Paragraph]:
        """Headers, body, notes, footers; the headers and footers of later pages behind the body."""
        first, later = self._margins("header")
        yield from self._edges(first, Part.HEADER)
        body = self._story(self.parts.main).read(self.parts.body, Part.BODY)
        yield from body
        yield from self._notes(body)
        yield from self._edges(later, Part.HEADER)
        feet, more = self._margins("footer")
        yield from self._edges([*feet, *more], Part.FOOTER)

    def _story(self, member: str) -> Story:
        if member not in self.stories:
            tables = sum(len(story.tables) for story in self.stories.values())
            self.stories[member] = Story(self.parts, member, self.styles, ground=self.ground, tables=tables)
        return self.stories[member]

    def _edges(self, members: list[str], part: Part) -> Iterator[Paragraph]:
        seen = {
            _words(story.paragraphs)
            for member, story in self.stories.items()
            if any(paragraph.part is part for paragraph in story.paragraphs)
        }
        for member in members:
            if member in self.stories:
                continue
            found = self._story(member).read(self.parts.roots[member], part)
            # The same words for even pages or the first page are the same header to a reader.
            if _words(found) not in seen:
                yield from found
            else:
                del self.stories[member]
            seen.add(_words(found))

    def _margins(self, kind: str) -> tuple[list[str], list[str]]:
        """The headers or footers that page one shows, and those that only later pages show."""
        settings = self.parts.root("settings")
        even = settings is not None and bool(is_on(settings.find(f"{W}evenAndOddHeaders")))
        first: list[str] = []
        later: list[str] = []
        for n, section in enumerate(self.parts.body.iter(f"{W}sectPr")):
            titled = bool(is_on(section.find(f"{W}titlePg")))
            for reference in section.iterchildren(f"{W}{kind}Reference"):
                link = self.parts.links_of(self.parts.main).get(reference.get(f"{RELATION}id") or "")
                sort = reference.get(f"{W}type") or "default"
                if link is None or link.target not in self.parts.roots:
                    continue
                if (sort == "first" and not titled) or (sort == "even" and not even):
                    continue
                at_once = n == 0 and sort == ("first" if titled else "default")
                (first if at_once else later).append(link.target)
        return list(dict.fromkeys(first)), list(dict.fromkeys(later))

    def _notes(self, paragraphs: list[Paragraph]) -> Iterator[Paragraph]:
        for kind in ("footnote", "endnote"):
            wanted = [mark.said for one in paragraphs for mark in one.marks if mark.kind == MarkKind.NOTE]
            member = next(iter(self.parts.related(f"{kind}s")), None)
            if member is None:
                continue
            entries = {note.get(f"{W}id"): note for note in self.parts.roots[member].iter(f"{W}{kind}")}
            for said in dict.fromkeys(wanted):
                sort, _, identity = said.partition(" ")
                if sort == kind and identity in entries:
                    yield from self._story(member).read(entries[identity], Part.FOOTNOTE)


def _words(paragraphs: list[Paragraph]) -> str:
    return " ".join(" ".join(paragraph.text for paragraph in paragraphs).split())


def _paper_is_bare(parts: DocxParts) -> bool:
    """Whether nothing is painted behind the text, so that white letters are sure to be invisible."""
    if parts.roots[parts.main].find(f"{W}background") is not None:
        return False
    if any(anchor.get("behindDoc") in ("1", "true") for anchor in parts.body.iter(f"{WP}anchor")):
        return False
    if any(
        "z-index:-" in (shape.get("style") or "") for shape in parts.body.iter(f"{V}shape", f"{V}rect", f"{V}group")
    ):
        return False
    # What a header draws lies behind the body.
    headers = (parts.roots[member] for kind in ("header", "footer") for member in parts.related(kind))
    return not any(_draws(root) for root in headers)


def _draws(root: Any) -> bool:
    return any(True for _ in root.iter(f"{WP}anchor", f"{W}pict"))
