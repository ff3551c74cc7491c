"""The parts of a DOCX that hold words, found by their relations and parsed within bounds."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from pmresume.errors import InputError
from pmresume.readers.document_lines.package import member, opened, parsed
from pmresume.readers.resume.docx.namespaces import STRICT, W

if TYPE_CHECKING:
    from zipfile import ZipFile

MOST_BYTES = 20 * 2**20  # of the file as it is; pictures may be heavy
MOST_ELEMENTS = 400_000  # of all parts; a resume of two pages has some thousands
_RELATIONSHIPS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_REFUSED = (
    (b"%PDF", "a PDF, whatever its name says; save the resume as .docx"),
    (b"{\\rtf", "an RTF file; save it as .docx"),
    (b"\x1f\x8b", "a gzip file; unpack it"),
)
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_OTHER_OFFICE = (
    ("xl/workbook.xml", "a spreadsheet; name a Word document"),
    ("ppt/presentation.xml", "a presentation; name a Word document"),
    ("content.xml", "an OpenDocument file; save it as .docx"),
)


@dataclass(frozen=True, slots=True)
class Link:
    """A relation of a part: its kind by the last word of its type, its target, a member or an outer address."""

    kind: str
    target: str
    outer: bool


@dataclass(frozen=True)
class DocxParts:
    """The parsed parts. ``links`` are those of each story by its member name and relation id."""

    name: str
    main: str
    roots: Mapping[str, Any]  # member → root element
    links: Mapping[str, Mapping[str, Link]] = field(default_factory=dict)

    @property
    def body(self) -> Any:
        """``w:body`` of the main part."""
        return self.roots[self.main].find(f"{W}body")

    def related(self, kind: str) -> Iterator[str]:
        """The members that the main part names as ``kind`` ("styles", "comments"), if they are there."""
        for link in self.links[self.main].values():
            if link.kind == kind and link.target in self.roots:
                yield link.target

    def root(self, kind: str) -> Any:
        """The root of the first such part, None without one."""
        return next((self.roots[found] for found in self.related(kind)), None)

    def links_of(self, story: str) -> Mapping[str, Link]:
        """The relations of a part."""
        return self.links.get(story, {})


def refuse_other_files(data: bytes, name: str) -> None:
    """Raises InputError with one line where ``data`` is plainly no DOCX."""
    if not data.strip():
        raise InputError(f"{name}: empty; name a resume")
    if len(data) > MOST_BYTES:
        raise InputError(
            f"{name}: {len(data) / 2**20:.0f} MB, the most is {MOST_BYTES // 2**20} MB; shrink its pictures"
        )
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        if _ENCRYPTED in data:
            raise InputError(f"{name}: encrypted; save it without a password")
        raise InputError(f"{name}: an old Word file; save it as .docx")
    for magic, what in _REFUSED:
        if data.startswith(magic):
            raise InputError(f"{name}: {what}")
    if not data.startswith(b"PK"):
        raise InputError(f"{name}: not a Word document; open it in a word processor and save it as .docx")


def open_docx(data: bytes, name: str) -> DocxParts:
    """The parts of the DOCX in ``data``.

    Raises:
        InputError: with one line: no DOCX, broken, encrypted, or more than a resume holds.
    """
    refuse_other_files(data, name)
    with opened(data, name) as archive:
        members = {
            entry.filename.replace("\\", "/").lstrip("/").lower(): entry.filename for entry in archive.infolist()
        }
        return _Opening(archive, members, name).parts()


class _Opening:
    def __init__(self, archive: ZipFile, members: Mapping[str, str], name: str) -> None:
        self.archive, self.members, self.name = archive, members, name
        self.elements = 0

    def parts(self) -> DocxParts:
        package = self.links("")
        main = next((link.target for link in package.values() if link.kind == "officeDocument"), "word/document.xml")
        root = self.read(main)
        if root is None or root.find(f"{W}body") is None:
            for part, what in _OTHER_OFFICE:
                if part in self.members:
                    raise InputError(f"{self.name}: {what}")
            raise InputError(f"{self.name}: a ZIP archive, but not a Word document")
        roots, links = {main: root}, {main: self.links(main)}
        wanted = ("styles", "numbering", "settings", "header", "footer", "footnotes", "endnotes", "comments")
        for link in links[main].values():
            if link.kind in (*wanted, "diagramData") and not link.outer and link.target not in roots:
                found = self.read(link.target)
                if found is not None:
                    roots[link.target], links[link.target] = found, self.links(link.target)
        for link in package.values():
            if link.kind in ("core-properties", "extended-properties", "coreProperties", "extendedProperties"):
                found = self.read(link.target)
                if found is not None:
                    roots["core" if "core" in link.kind else "app"] = found
        return DocxParts(self.name, main, roots, links)

    def links(self, story: str) -> dict[str, Link]:
        folder, leaf = posixpath.split(story)
        root = self.read(posixpath.join(folder, "_rels", f"{leaf}.rels"))
        found = {}
        for entry in () if root is None else root.iter(f"{_RELATIONSHIPS}Relationship"):
            outer = entry.get("TargetMode") == "External"
            target = entry.get("Target") or ""
            if not outer:
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            found[entry.get("Id") or ""] = Link((entry.get("Type") or "").rpartition("/")[2], target, outer)
        return found

    def read(self, part: str) -> Any:
        written = self.members.get(part.lower())
        data = member(self.archive, written, self.name) if written else b""
        if not data:
            return None
        for mark, encoding in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
            if data.startswith(mark):
                text = data.decode(encoding, "replace")
                data = (text[text.find("?>") + 2 :] if text.startswith("<?xml") else text).encode()
        self.elements += data.count(b"<")
        if self.elements > 2 * MOST_ELEMENTS:
            raise InputError(f"{self.name}: more than {MOST_ELEMENTS} elements; no resume has as many")
        for strict, ours in STRICT.items():
            data = data.replace(strict, ours[1:-1].encode())
        return parsed(data, self.name)
