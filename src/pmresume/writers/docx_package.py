"""The ZIP package around a DOCX: our own parts to start from, and the same bytes for the same content."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from functools import cache
from importlib import resources

from pmresume.writers.digest import CUSTOM_PROPERTIES, custom_properties

# File under docx_base/ to the name of its part.
_PARTS = {
    "content_types.xml": "[Content_Types].xml",
    "package_rels.xml": "_rels/.rels",
    "app.xml": "docProps/app.xml",
    "core.xml": "docProps/core.xml",
    "document_rels.xml": "word/_rels/document.xml.rels",
    "document.xml": "word/document.xml",
    "fontTable.xml": "word/fontTable.xml",
    "numbering.xml": "word/numbering.xml",
    "settings.xml": "word/settings.xml",
    "styles.xml": "word/styles.xml",
}
_STAMP = (1980, 1, 1, 0, 0, 0)  # the earliest that ZIP can say
_UNIX = 3
_READABLE = 0o100644 << 16


@cache
def base_package() -> bytes:
    """An empty document with our styles, numbering and settings."""
    folder = resources.files("pmresume.writers") / "docx_base"
    members = {part: (folder / name).read_bytes().replace(b"\r\n", b"\n") for name, part in _PARTS.items()}
    return pack({**members, CUSTOM_PROPERTIES: custom_properties(members)})


def seal(data: bytes) -> bytes:
    """The package ``data`` with its digest in, its members sorted, without dates and names of any machine."""
    members = unpack(data)
    return pack({**members, CUSTOM_PROPERTIES: custom_properties(members)})


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
