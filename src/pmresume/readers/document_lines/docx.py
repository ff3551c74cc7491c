"""The paragraphs of a DOCX as a reader sees them: tracked changes accepted, comments and formatting ignored."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from pmresume.errors import InputError
from pmresume.model.document import DocumentLine, EditedDocument, LineKind
from pmresume.model.line_mark import LENGTH
from pmresume.readers.document_lines.package import member, opened, parsed

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
_TRANSITIONAL = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
# Deleted, moved away, or no text of the page.
_SKIPPED = frozenset(
    [*(f"{_W}{tag}" for tag in ("del", "moveFrom", "pPr", "rPr", "instrText", "delText", "txbxContent", "sdtPr"))]
)
_SIGNS = {f"{_W}tab": "\t", f"{_W}br": " ", f"{_W}cr": " ", f"{_W}noBreakHyphen": "-", f"{_W}softHyphen": ""}
MOST_PARAGRAPHS = 20_000
_DEPTH = 40  # styles based on styles


def docx_lines(data: bytes, name: str) -> EditedDocument:
    """The lines of the body. Raises InputError where ``data`` is no DOCX that can be read."""
    with opened(data, name) as archive:
        body = member(archive, "word/document.xml", name)
        if not body:
            raise InputError(f"{name}: a ZIP archive, but not a Word document")
        styles = member(archive, "word/styles.xml", name)
        custom = member(archive, "docProps/custom.xml", name)
    root = parsed(body.replace(_STRICT.encode(), _TRANSITIONAL.encode()), name)
    known = _Styles(parsed(styles.replace(_STRICT.encode(), _TRANSITIONAL.encode()), name) if styles else None)
    lines = []
    for number, (paragraph, text) in enumerate(_paragraphs(root), 1):
        if number > MOST_PARAGRAPHS:
            raise InputError(f"{name}: more than {MOST_PARAGRAPHS} paragraphs; no resume has as many")
        if text.strip():
            lines.append(DocumentLine(known.kind(paragraph), text, f"paragraph {number}"))
    return EditedDocument(tuple(lines), _written(parsed(custom, name) if custom else None))


def _paragraphs(root: Any) -> Iterator[tuple[Any, str]]:
    """Each paragraph with its text; one whose end is deleted runs on into the next."""
    before = ""
    for paragraph in root.iter(f"{_W}p"):
        if any(above.tag in _SKIPPED or above.tag == f"{_MC}Fallback" for above in paragraph.iterancestors()):
            continue
        text = before + "".join(_text(paragraph))
        properties = paragraph.find(f"{_W}pPr/{_W}rPr")
        if properties is not None and properties.find(f"{_W}del") is not None:
            before = text
            continue
        before = ""
        yield paragraph, text
    if before:
        yield paragraph, before


def _text(element: Any) -> Iterator[str]:
    # A walk by hand, not by recursion: a hostile document may be nested deeply.
    waiting = list(reversed(element))
    while waiting:
        here = waiting.pop()
        if here.tag in _SKIPPED or here.tag == f"{_MC}Fallback" or here.tag == f"{_W}p":
            continue
        if here.tag == f"{_W}t":
            yield here.text or ""
        elif here.tag in _SIGNS:
            yield _SIGNS[here.tag]
        else:
            waiting += reversed(here)


@dataclass(slots=True)
class _Styles:
    """What the paragraph styles are for."""

    root: Any

    def kind(self, paragraph: Any) -> LineKind:
        """By outline level and numbering, its own and those of its style."""
        chain = [paragraph.find(f"{_W}pPr"), *self._chain(_value(paragraph.find(f"{_W}pPr/{_W}pStyle")))]
        names = [_value(part.getparent().find(f"{_W}name")) for part in chain[1:] if part is not None]
        if any(re.fullmatch(r"(?i)(heading \d|title)", said) for said in names):
            return LineKind.HEADING
        for part in chain:
            if part is None:
                continue
            level = _value(part.find(f"{_W}outlineLvl"))
            if level.isdecimal() and int(level) < 9:
                return LineKind.HEADING
            numbered = part.find(f"{_W}numPr")
            if numbered is not None:
                return LineKind.TEXT if _value(numbered.find(f"{_W}numId")) == "0" else LineKind.BULLET
        if any(said.lower().startswith("list bullet") for said in names):
            return LineKind.BULLET
        return LineKind.TEXT

    def _chain(self, style: str) -> Iterator[Any]:
        """The paragraph properties of ``style`` and of those that it is based on."""
        if self.root is None:
            return
        for _ in range(_DEPTH):
            found = next((s for s in self.root.iter(f"{_W}style") if s.get(f"{_W}styleId") == style), None)
            if found is None or not style:
                return
            properties = found.find(f"{_W}pPr")
            yield properties if properties is not None else found.find(f"{_W}name")
            style = _value(found.find(f"{_W}basedOn"))


def _value(element: Any) -> str:
    return "" if element is None else element.get(f"{_W}val") or ""


def _written(root: Any) -> frozenset[str]:
    """The marks that pmresume left in custom properties of the document."""
    if root is None:
        return frozenset()
    found = []
    for entry in root:
        if str(entry.get("name", "")).startswith("pmresume-lines"):
            text = "".join(entry.itertext()).strip()
            found += [text[n : n + LENGTH] for n in range(0, len(text), LENGTH)]
    return frozenset(found)
