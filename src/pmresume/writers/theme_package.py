"""The parts of a user's own DOCX that say how it looks, read without trusting the file."""

from __future__ import annotations

import io
import os
import posixpath
import stat
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from pmresume.writers.docx_xml import parse, w

if TYPE_CHECKING:
    from lxml.etree import _Element

_MOST_BYTES = 20_000_000  # of the file; a resume with a photo has a tenth
_MOST_MEMBERS = 3_000
_MOST_PART = 3_000_000  # of a part unpacked; Word's own styles have 30,000 to 500,000
_MOST_TEXT = 20_000_000  # of the text unpacked, of which nothing is kept
_CHUNK = 1 << 16
_ENTRY = b"PK\x01\x02"  # opens each entry of a ZIP's directory
_MAGIC = (
    (b"%PDF", "a PDF, whatever its name says; name a .docx"),
    (b"\xd0\xcf\x11\xe0", "password-protected or an old .doc; save it as .docx without a password"),
    (b"{\\rtf", "an RTF file, whatever its name says; save it as .docx"),
)
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_OTHERS = (
    (f"{_WORD}template.main+xml", "a Word template (.dotx); save it as a document (.docx)"),
    ("application/vnd.ms-word.", "a Word file with macros (.docm, .dotm); save it as a document (.docx)"),
    ("application/vnd.openxmlformats-officedocument.spreadsheetml.", "a spreadsheet; name a Word document (.docx)"),
    ("application/vnd.openxmlformats-officedocument.presentationml.", "a presentation; name a Word document (.docx)"),
)
_DOCTYPE = "{} in it declares a document type, which no Word document does"
_STRICT = "http://purl.oclc.org/ooxml/"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_OVERRIDE = "{http://schemas.openxmlformats.org/package/2006/content-types}Override"
_KINDS = ("styles", "numbering", "fontTable", "settings", "theme")


class Unusable(Exception):
    """Why nothing can be taken from the file; the message goes behind its name."""


@dataclass(frozen=True, slots=True)
class Reference:
    """Attributes of the last w:pgSz and w:pgMar, and by kind ("styles", "theme" ...) the parts that are there."""

    page: Mapping[str, Mapping[str, str]]
    parts: Mapping[str, _Element]


def read_reference(path: Path) -> Reference:
    """The style-bearing parts of the DOCX at ``path``. Raises Unusable."""
    with _opened(_bytes(path)) as archive:
        main, relationships = _main_part(archive)
        parts: dict[str, _Element] = {}
        for kind in _KINDS:
            target = relationships.get(_OFFICE + kind)
            if target and target in archive.namelist():
                parts[kind] = _xml(archive, target)
        return Reference(_page(archive, main), parts)


def _bytes(path: Path) -> bytes:
    try:
        found = path.stat()
        if stat.S_ISDIR(found.st_mode):
            raise Unusable("is a directory; name a .docx in it")
        if not stat.S_ISREG(found.st_mode):
            raise Unusable("is no regular file; name a .docx")
        if found.st_size > _MOST_BYTES:
            most = _MOST_BYTES // 1_000_000
            raise Unusable(f"{found.st_size / 1e6:.0f} MB, the most is {most} MB; take the pictures out of a copy")
        # The file may have become a pipe since, and one without a writer would block an ordinary open.
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(path, flags), "rb") as stream:
            return stream.read(_MOST_BYTES)
    except FileNotFoundError:
        raise Unusable("no such file; name a .docx to take the look from, or compact or airy") from None
    except (OSError, ValueError) as error:
        raise Unusable(f"cannot be read ({getattr(error, 'strerror', None) or error})") from None


def _opened(data: bytes) -> zipfile.ZipFile:
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            raise Unusable(kind)
    if data.count(_ENTRY) > _MOST_MEMBERS:
        raise Unusable(f"holds over {_MOST_MEMBERS:,} files; no Word document does")
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, RuntimeError, EOFError):
        raise Unusable("not a Word document (.docx), or damaged") from None
    return archive


def _main_part(archive: zipfile.ZipFile) -> tuple[str, dict[str, str]]:
    """The name of the main part, and the parts that it refers to by type of relationship."""
    if "[Content_Types].xml" not in archive.namelist():
        raise Unusable("a ZIP file, but not a Word document (.docx)")
    package = _relationships(archive, "")
    if any(kind.startswith(_STRICT) for kind in package):
        raise Unusable("saved as Strict Open XML; save it as an ordinary Word document (.docx)")
    main = package.get(f"{_OFFICE}officeDocument", "")
    if main not in archive.namelist():
        raise Unusable("not a Word document (.docx), or damaged: its text is missing")
    for override in _xml(archive, "[Content_Types].xml").iter(_OVERRIDE):
        if override.get("PartName", "").lstrip("/") == main:
            for content_type, kind in _OTHERS:
                if override.get("ContentType", "").startswith(content_type):
                    raise Unusable(kind)
    return main, _relationships(archive, main)


def _relationships(archive: zipfile.ZipFile, part: str) -> dict[str, str]:
    folder, name = posixpath.split(part)
    source = posixpath.join(folder, "_rels", f"{name}.rels")
    if source not in archive.namelist():
        return {}
    targets: dict[str, str] = {}
    for entry in _xml(archive, source).iter(_RELATIONSHIP):
        if entry.get("TargetMode") != "External":
            target = posixpath.normpath(posixpath.join("/", folder, entry.get("Target", "")))
            targets.setdefault(entry.get("Type", ""), target.lstrip("/"))
    return targets


def _xml(archive: zipfile.ZipFile, name: str) -> _Element:
    """A part, unpacked only as far as any document needs; one with a document type declaration is refused."""
    with _reading(name):
        with archive.open(name) as stream:
            data = stream.read(_MOST_PART + 1)
        if len(data) > _MOST_PART:
            raise _too_large(name, _MOST_PART)
        root = parse(data)
    if root.getroottree().docinfo.doctype:
        raise Unusable(_DOCTYPE.format(name))
    return root


def _page(archive: zipfile.ZipFile, name: str) -> Mapping[str, Mapping[str, str]]:
    """What the last section says of its page, without keeping the text before it."""
    from lxml import etree

    target = _PageTarget(name)
    parser = etree.XMLParser(target=target, resolve_entities=False, no_network=True)
    left = _MOST_TEXT
    with _reading(name), archive.open(name) as stream:
        while chunk := stream.read(_CHUNK):
            left -= len(chunk)
            if left < 0:
                raise _too_large(name, _MOST_TEXT)
            parser.feed(chunk)
        parser.close()
    return target.found


class _PageTarget:
    """Listens to the parser."""

    def __init__(self, name: str) -> None:
        self.found: dict[str, Mapping[str, str]] = {}
        self._name = name
        self._depth = 0
        self._former = 0  # depth within what a section was before a change somebody tracked

    def doctype(self, *_: str | None) -> None:
        raise Unusable(_DOCTYPE.format(self._name))

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if not self._depth and tag != w("document"):
            raise Unusable("not a Word document (.docx)")
        self._depth += 1
        if self._former or tag == w("sectPrChange"):
            self._former += 1
        elif tag in (w("pgSz"), w("pgMar")):
            self.found[tag.rpartition("}")[2]] = dict(attributes)

    def end(self, tag: str) -> None:
        self._depth -= 1
        self._former = max(self._former - 1, 0)

    def close(self) -> None:
        """Asked for by the parser."""


@contextmanager
def _reading(name: str) -> Iterator[None]:
    """Turn what a broken archive or broken XML raises into a reason."""
    from lxml import etree

    try:
        yield
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, ValueError):
        raise Unusable(f"damaged: {name} in it cannot be unpacked") from None
    except RuntimeError:  # how zipfile says that a member is encrypted
        raise Unusable("password-protected; save it as .docx without a password") from None
    except etree.XMLSyntaxError:
        raise Unusable(f"damaged: {name} in it is not XML") from None


def _too_large(name: str, most: int) -> Unusable:
    return Unusable(f"{name} in it unpacks to over {most // 1_000_000} MB; name a smaller document")
