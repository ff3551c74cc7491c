"""The ZIP package around a DOCX, the same bytes for the same content, whatever the clock and the machine."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping, Sequence
from xml.sax.saxutils import quoteattr

from pmresume.writers.digest import CUSTOM_PROPERTIES, custom_properties

DOCUMENT = "word/document.xml"
CORE_PROPERTIES = "docProps/core.xml"
_EXTENDED_PROPERTIES = "docProps/app.xml"
_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_APPLICATION = f"""\
{_DECLARATION}<Properties xmlns="{_OFFICE}/extended-properties"><Application>pmresume</Application></Properties>
"""
# Part to content type, in the order of the relationships.
_TYPES = {
    DOCUMENT: f"{_WORD}.document.main+xml",
    "word/styles.xml": f"{_WORD}.styles+xml",
    "word/numbering.xml": f"{_WORD}.numbering+xml",
    "word/settings.xml": f"{_WORD}.settings+xml",
    "word/fontTable.xml": f"{_WORD}.fontTable+xml",
    "word/theme/theme1.xml": "application/vnd.openxmlformats-officedocument.theme+xml",
    CORE_PROPERTIES: "application/vnd.openxmlformats-package.core-properties+xml",
    _EXTENDED_PROPERTIES: "application/vnd.openxmlformats-officedocument.extended-properties+xml",
    CUSTOM_PROPERTIES: "application/vnd.openxmlformats-officedocument.custom-properties+xml",
}
_FROM_PACKAGE = {
    DOCUMENT: f"{_OFFICE}/relationships/officeDocument",
    CORE_PROPERTIES: f"{_PACKAGE}/relationships/metadata/core-properties",
    _EXTENDED_PROPERTIES: f"{_OFFICE}/relationships/extended-properties",
    CUSTOM_PROPERTIES: f"{_OFFICE}/relationships/custom-properties",
}
_FROM_DOCUMENT = {
    "word/styles.xml": f"{_OFFICE}/relationships/styles",
    "word/numbering.xml": f"{_OFFICE}/relationships/numbering",
    "word/settings.xml": f"{_OFFICE}/relationships/settings",
    "word/fontTable.xml": f"{_OFFICE}/relationships/fontTable",
    "word/theme/theme1.xml": f"{_OFFICE}/relationships/theme",
}
_RELATIONSHIPS = "application/vnd.openxmlformats-package.relationships+xml"
_STAMP = (1980, 1, 1, 0, 0, 0)  # the earliest that ZIP can say
_UNIX = 3
_READABLE = 0o100644 << 16


def package(parts: Mapping[str, bytes], links: Sequence[str]) -> bytes:
    """The DOCX of ``parts``, with its digest in; the document refers to ``links[n]`` as ``link_id(n)``."""
    members = {**parts, _EXTENDED_PROPERTIES: _APPLICATION.encode()}
    held = [name for name in _TYPES if name in members or name == CUSTOM_PROPERTIES]
    from_package = [_relationship(f"rId{n}", kind, name) for n, (name, kind) in enumerate(_FROM_PACKAGE.items(), 1)]
    inside = [name for name in _FROM_DOCUMENT if name in members]
    from_document = [
        _relationship(f"rId{n}", _FROM_DOCUMENT[name], name.removeprefix("word/")) for n, name in enumerate(inside, 1)
    ]
    from_document += [
        _relationship(link_id(n), f"{_OFFICE}/relationships/hyperlink", target, external=True)
        for n, target in enumerate(links)
    ]
    members["[Content_Types].xml"] = _content_types(held)
    members["_rels/.rels"] = _relationships(from_package)
    members["word/_rels/document.xml.rels"] = _relationships(from_document)
    return pack({**members, CUSTOM_PROPERTIES: custom_properties(members)})


def link_id(number: int) -> str:
    """The id of a relationship to an address outside."""
    return f"rIdLink{number + 1}"


def unpack(data: bytes) -> dict[str, bytes]:
    """Member names and contents of a package that pmresume itself has just made."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def pack(members: Mapping[str, bytes]) -> bytes:
    """A ZIP file; its members are stored, since compressed bytes differ from one zlib to the next."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(members):
            info = zipfile.ZipInfo(name, _STAMP)
            info.create_system = _UNIX
            info.external_attr = _READABLE
            archive.writestr(info, members[name])
    return buffer.getvalue()


def _relationship(id_: str, kind: str, target: str, external: bool = False) -> str:
    mode = ' TargetMode="External"' if external else ""
    return f'<Relationship Id="{id_}" Type="{kind}" Target={quoteattr(target)}{mode}/>'


def _relationships(entries: Sequence[str]) -> bytes:
    body = "".join(entries)
    return f'{_DECLARATION}<Relationships xmlns="{_PACKAGE}/relationships">{body}</Relationships>\n'.encode()


def _content_types(held: Sequence[str]) -> bytes:
    entries = [
        f'<Default Extension="rels" ContentType="{_RELATIONSHIPS}"/>',
        '<Default Extension="xml" ContentType="application/xml"/>',
        *(f'<Override PartName="/{name}" ContentType="{_TYPES[name]}"/>' for name in held),
    ]
    body = "".join(entries)
    return f'{_DECLARATION}<Types xmlns="{_PACKAGE}/content-types">{body}</Types>\n'.encode()
