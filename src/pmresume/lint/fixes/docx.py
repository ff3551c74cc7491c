"""Fixes written into the runs of a DOCX: the look of the words stays, and every other part of the file as it is."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from typing import Any

from pmresume.model.finding import Fix
from pmresume.model.read_resume import ReadResume
from pmresume.readers.document_lines.package import member, opened
from pmresume.readers.resume.docx import paragraphs_of
from pmresume.readers.resume.docx.namespaces import STRICT, W

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def rewritten(data: bytes, resume: ReadResume, fixes: Sequence[Fix]) -> bytes | None:
    """``data`` with the letters of each fix replaced; None where they do not stand in it as the fix says.

    What is put in takes the look of the first letter that it replaces.
    """
    parts, paragraphs = paragraphs_of(data, resume.document.name)
    found = {(p.member, p.number): p for p in paragraphs if p.element.tag == f"{W}p"}
    splices: dict[Any, list[tuple[int, int, str]]] = {}
    touched = set()
    for fix in fixes:
        place = resume.lines[fix.line].place
        paragraph = found.get((place.member, place.number))
        if paragraph is None or fix.start == fix.end:
            return None
        letters = paragraph.letters[place.offset + fix.start : place.offset + fix.end]
        if "".join(letter.sign for letter in letters) != fix.old:
            return None
        if any(letter.source is None or letter.source.tag != f"{W}t" for letter in letters):
            return None
        touched.add(place.member)
        new = fix.new
        for element in dict.fromkeys(letter.source for letter in letters):
            own: list[int] = [index for _, _, source, index in letters if source is element]
            splices.setdefault(element, []).append((min(own), max(own) + 1, new))
            new = ""
    for element, cuts in splices.items():
        text = element.text or ""
        for start, end, new in sorted(cuts, reverse=True):
            text = text[:start] + new + text[end:]
        element.text = text
        element.set(_SPACE, "preserve")
    return _repacked(data, resume.document.name, {name: parts.roots[name] for name in sorted(touched)})


def _repacked(data: bytes, name: str, roots: Mapping[str, Any]) -> bytes | None:
    from lxml import etree

    made = io.BytesIO()
    left = {part.lower() for part in roots}
    by_name = {part.lower(): root for part, root in roots.items()}
    with opened(data, name) as archive, zipfile.ZipFile(made, "w") as written:
        for info in archive.infolist():
            content = member(archive, info.filename, name)
            part = info.filename.replace("\\", "/").lstrip("/").lower()
            if part in left:
                # The reader turned the strict form into the other one; written back it would not fit its package.
                if any(strict in content for strict in STRICT):
                    return None
                left.discard(part)
                content = etree.tostring(by_name[part], xml_declaration=True, encoding="UTF-8", standalone=True)
            written.writestr(info, content, compress_type=info.compress_type)
    return None if left else made.getvalue()
