"""What a DOCX does with its page: boxes, tables, columns, hidden text, changes, pictures, properties."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from pmresume.model.source_line import LayoutKind, LayoutNote, Part
from pmresume.readers.resume.docx.boxes import EMU_PER_POINT
from pmresume.readers.resume.docx.lines import Lines
from pmresume.readers.resume.docx.namespaces import WP, A, V, W, whole
from pmresume.readers.resume.docx.paragraphs import MarkKind, chosen
from pmresume.readers.resume.docx.parts import DocxParts
from pmresume.readers.resume.docx.story import Story
from pmresume.readers.resume.odd_characters import look_alikes

ONE_PARAGRAPH = 5  # lines broken by hand within one paragraph; a contact block has three or four
_UNSEEN = {
    MarkKind.HIDDEN: LayoutKind.HIDDEN_TEXT,
    MarkKind.WHITE: LayoutKind.WHITE_TEXT,
    MarkKind.TINY: LayoutKind.TINY_TEXT,
    MarkKind.UNSEEN: LayoutKind.ZERO_WIDTH,
}
_CHANGES = {
    **{f"{W}{tag}": "insertion" for tag in ("ins", "cellIns")},
    **{f"{W}{tag}": "deletion" for tag in ("del", "cellDel")},
    f"{W}moveTo": "move",
    **{f"{W}{tag}PrChange": "change of format" for tag in ("r", "p", "tbl", "tc", "tr", "sect")},
}
_ICON = 0.4  # inches; smaller pictures are icons and rules, which hold no words
_PLURALS = {"change of format": "changes of format"}
_PROPERTIES = {
    "creator": "author", "lastModifiedBy": "last modified by", "title": "title", "subject": "subject",
    "keywords": "keywords", "description": "comments", "category": "category", "Company": "company",
    "Manager": "manager",
}  # fmt: skip


def layout_notes(parts: DocxParts, stories: Sequence[Story], lines: Lines) -> tuple[LayoutNote, ...]:
    """Everything that was noticed, kind by kind in the order of :class:`LayoutKind`, then down the page."""
    order = list(LayoutKind)
    notes = [
        *_boxes(lines),
        *_tables(stories, lines),
        *_columns(stories, lines),
        *_marked(lines),
        *_look_alikes(lines),
        *_changes(stories, lines),
        *_images(stories, lines),
        *_properties(parts),
        *_one_paragraph(lines),
    ]
    return tuple(sorted(notes, key=lambda note: order.index(note.kind)))


def _boxes(lines: Lines) -> Iterator[LayoutNote]:
    inside = [n for n, line in enumerate(lines.found) if line.place.part is Part.TEXT_BOX]
    boxes = {(one.member, one.box) for one in lines.paragraphs if one.box and one.text.strip()}
    if inside:
        detail = f"{_many(len(boxes), 'text box', 'text boxes')} with {_many(len(inside), 'line', 'lines')}"
        yield LayoutNote(LayoutKind.TEXT_BOX, detail, inside[0], 0, len(lines.found[inside[0]].text), len(boxes))


def _tables(stories: Sequence[Story], lines: Lines) -> Iterator[LayoutNote]:
    first: dict[int, int] = {}
    for n, line in enumerate(lines.found):
        if line.cell is not None:
            first.setdefault(line.cell.table, n)
    for table in (table for story in stories for table in story.tables):
        if table.number in first:
            n = first[table.number]
            nested = ", nested in another" if table.depth > 1 else ""
            size = f"{_many(table.rows, 'row', 'rows')}, {_many(table.columns, 'column', 'columns')}{nested}"
            yield LayoutNote(LayoutKind.TABLE, size, n, 0, len(lines.found[n].text), table.number)


def _columns(stories: Sequence[Story], lines: Lines) -> Iterator[LayoutNote]:
    at = {id(paragraph): n for n, paragraph in enumerate(lines.paragraphs)}
    for story in stories:
        start = 0
        for section, end in story.sections:
            columns = section.find(f"{W}cols")
            many = 1 if columns is None else whole(columns.get(f"{W}num")) or 1
            spans = [span for one in story.paragraphs[start:end] for span in lines.spans[at[id(one)]]]
            start = end
            if many > 1 and spans:
                n = spans[0][0]
                yield LayoutNote(LayoutKind.COLUMNS, f"{many} columns", n, 0, len(lines.found[n].text), many)


def _marked(lines: Lines) -> Iterator[LayoutNote]:
    """Text that nobody sees, and characters that show nothing."""
    for n, paragraph in enumerate(lines.paragraphs):
        for mark in paragraph.marks:
            if mark.kind not in _UNSEEN:
                continue
            line, at = lines.at(n, mark.at)
            start = end = at
            if mark.kind == MarkKind.UNSEEN:
                if line is None:
                    continue
                start, end = _word(lines.found[line].text, at)
            yield LayoutNote(_UNSEEN[mark.kind], " ".join(mark.said.split()), line, start, end)


def _word(text: str, at: int) -> tuple[int, int]:
    """The word that stands at or beside a position."""
    start = end = at
    while start > 0 and not text[start - 1].isspace():
        start -= 1
    while end < len(text) and not text[end].isspace():
        end += 1
    return start, end


def _look_alikes(lines: Lines) -> Iterator[LayoutNote]:
    for n, line in enumerate(lines.found):
        for start, end, detail in look_alikes(line.text):
            yield LayoutNote(LayoutKind.LOOK_ALIKE, detail, n, start, end)


def _changes(stories: Sequence[Story], lines: Lines) -> Iterator[LayoutNote]:
    """One note for all changes that nobody accepted or rejected."""
    counts: Counter[str] = Counter()
    first: tuple[int | None, int] = (None, 0)
    for story in stories:
        for change in story.container.iter(*_CHANGES):
            counts[_CHANGES[change.tag]] += 1
    for n, paragraph in enumerate(lines.paragraphs):
        found = next((mark for mark in paragraph.marks if mark.kind in (MarkKind.INSERTED, MarkKind.DELETED)), None)
        if found is not None:
            first = lines.at(n, found.at)
            if first[0] is not None:
                break
    if counts:
        detail = ", ".join(
            _many(counts[kind], kind, _PLURALS.get(kind, f"{kind}s"))
            for kind in dict.fromkeys(_CHANGES.values())
            if counts[kind]
        )
        yield LayoutNote(LayoutKind.TRACKED_CHANGE, detail, first[0], first[1], first[1], sum(counts.values()))


def _images(stories: Sequence[Story], lines: Lines) -> Iterator[LayoutNote]:
    at = {id(paragraph): n for n, paragraph in enumerate(lines.paragraphs)}
    for story in stories:
        for drawing, paragraph in story.drawings:
            many = sum(1 for _ in _pictures(drawing))
            if not many:
                continue
            line, start = lines.at(at[id(paragraph)], 0) if id(paragraph) in at else (None, 0)
            extent = next(drawing.iter(f"{WP}extent"), None)
            detail = "picture"
            said = next((one.get("descr") or "" for one in drawing.iter(f"{WP}docPr")), "")
            if extent is not None:
                wide, high = ((whole(extent.get(side)) or 0) / EMU_PER_POINT / 72 for side in ("cx", "cy"))
                if min(wide, high) < _ICON:
                    continue
                detail += f", {wide:.1f} × {high:.1f} in"
            if next((one.get("behindDoc") for one in drawing.iter(f"{WP}anchor")), "") in ("1", "true"):
                detail += ", behind the text"
            if said.strip():
                detail += f": {' '.join(said.split())}"
            yield LayoutNote(LayoutKind.IMAGE, detail, line, start, start, many)


def _pictures(drawing: Any) -> Iterator[Any]:
    waiting = [drawing]
    while waiting:
        here = waiting.pop()
        if here.tag in (f"{A}blip", f"{V}imagedata"):
            yield here
        elif isinstance(here.tag, str) and here.tag != f"{W}txbxContent":
            waiting += reversed(chosen(here))


def _properties(parts: DocxParts) -> Iterator[LayoutNote]:
    for member in ("core", "app"):
        for entry in parts.roots.get(member, ()):
            local = entry.tag.rpartition("}")[2] if isinstance(entry.tag, str) else ""
            said = " ".join((entry.text or "").split())
            if local in _PROPERTIES and said:
                yield LayoutNote(LayoutKind.PROPERTY, f"{_PROPERTIES[local]}: {said}")


def _one_paragraph(lines: Lines) -> Iterator[LayoutNote]:
    for spans in lines.spans:
        if len(spans) >= ONE_PARAGRAPH:
            line, start, end = spans[0]
            yield LayoutNote(
                LayoutKind.ONE_PARAGRAPH, f"{len(spans)} lines in one paragraph", line, 0, end - start, len(spans)
            )


def _many(count: int, one: str, several: str) -> str:
    return f"{count} {one if count == 1 else several}"
