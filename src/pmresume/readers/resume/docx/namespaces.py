"""The names of the elements of a DOCX in their transitional spelling, which strict files are read as."""

from __future__ import annotations

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
V = "{urn:schemas-microsoft-com:vml}"
M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
DGM = "{http://schemas.openxmlformats.org/drawingml/2006/diagram}"
RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"

# ECMA-376 part 1 (strict) names what part 4 (transitional) names otherwise.
STRICT = {
    b"http://purl.oclc.org/ooxml/wordprocessingml/main": W,
    b"http://purl.oclc.org/ooxml/drawingml/main": A,
    b"http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing": WP,
    b"http://purl.oclc.org/ooxml/drawingml/diagram": DGM,
    b"http://purl.oclc.org/ooxml/officeDocument/math": M,
    b"http://purl.oclc.org/ooxml/officeDocument/relationships": RELATION,
}


def value(element: object) -> str:
    """The ``w:val`` of an element, "" where there is none."""
    found = None if element is None else element.get(f"{W}val")  # type: ignore[attr-defined]
    return str(found or "")


def whole(said: str | None) -> int | None:
    """A number as files write it; None where ``said`` is none, or one that no document means."""
    text = (said or "").strip()
    return int(text) if text.isdecimal() and len(text) <= 9 else None


def is_on(element: object) -> bool | None:
    """What a switch such as ``w:b`` says; None where it does not stand."""
    return None if element is None else value(element).lower() not in ("0", "false", "off", "none")
