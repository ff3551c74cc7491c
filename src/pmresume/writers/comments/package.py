"""The package of a DOCX with comments added: the comments part, its relationship and its content type.

Every part that is not touched is copied byte for byte. What was written is known again by a digest in an XML comment
at the end of the comments part: a word processor that saves the file drops it, so that nobody's answers are replaced.
"""

from __future__ import annotations

import hashlib
import io
import posixpath
import re
import zipfile
from collections.abc import Mapping, Sequence
from typing import Any

from pmresume.errors import InputError
from pmresume.readers.document_lines.package import member, opened, parsed
from pmresume.readers.resume.docx.namespaces import STRICT, W
from pmresume.readers.resume.docx.parts import DocxParts, open_docx
from pmresume.writers.comments.note import AUTHOR

_TYPES = "[Content_Types].xml"
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_TYPE = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_MARK = re.compile(rb"<!--pmresume review sha256:[0-9a-f]{64}-->")
_MOST_BYTES = 60 * 2**20  # unpacked, of a file that is looked at to know it again
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class Commented:
    """A document whose comments are being written. ``parts`` are its parsed parts, changed in place."""

    def __init__(self, data: bytes, name: str, parts: DocxParts) -> None:
        self._data, self._name, self._parts = data, name, parts
        self._names: dict[str, str] = {}  # as the reader names a part → as the file does
        with opened(data, name) as archive:
            for info in archive.infolist():
                self._names[info.filename.replace("\\", "/").lstrip("/").lower()] = info.filename
            main = member(archive, self._names[parts.main.lower()], name)
        if any(strict in main for strict in STRICT):
            raise InputError(f"{name}: saved as Strict Open XML; save it as Word document (.docx), then review it")
        there = next(parts.related("comments"), None)
        self._part = there or posixpath.join(posixpath.dirname(parts.main), "comments.xml")
        self._new = there is None
        if there is None:
            while self._part.lower() in self._names:
                self._part = self._part.replace(".xml", "-review.xml")
        self._root = _comments() if there is None else parts.roots[there]
        taken = [int(found) for c in self._root.iter(f"{W}comment") if (found := c.get(f"{W}id") or "").isdecimal()]
        self._next = max(taken, default=-1) + 1

    def drop_own(self) -> int:
        """Take out what an earlier review left, its comments and their anchors; their number."""
        gone = {c.get(f"{W}id") for c in self._root.findall(f"{W}comment") if c.get(f"{W}author") == AUTHOR}
        for comment in self._root.findall(f"{W}comment"):
            if comment.get(f"{W}id") in gone:
                self._root.remove(comment)
        marks = [f"{W}commentRangeStart", f"{W}commentRangeEnd", f"{W}commentReference"]
        for mark in [m for m in self._parts.roots[self._parts.main].iter(*marks) if m.get(f"{W}id") in gone]:
            around = mark.getparent()
            around.remove(mark)
            if around.tag == f"{W}r" and all(child.tag == f"{W}rPr" for child in around):
                around.getparent().remove(around)
        return len(gone)

    def add(self, paragraphs: Sequence[str]) -> str:
        """A new comment; its id."""
        from lxml import etree

        number, self._next = str(self._next), self._next + 1
        held = {f"{W}id": number, f"{W}author": AUTHOR, f"{W}initials": "PM"}
        comment = etree.SubElement(self._root, f"{W}comment", held)
        for said in paragraphs:
            text = etree.SubElement(etree.SubElement(etree.SubElement(comment, f"{W}p"), f"{W}r"), f"{W}t")
            text.text = _NOT_XML.sub("", said)
            text.set("{http://www.w3.org/XML/1998/namespace}space", "preserve")
        return number

    def written(self) -> bytes:
        """The bytes of the document as it is now."""
        changed = {self._parts.main: _xml(self._parts.roots[self._parts.main]), self._part: _xml(self._root)}
        if self._new:
            changed.update(self._introduced())
        members: dict[str, bytes] = {}
        left = {part.lower(): content for part, content in changed.items()}
        infos = []
        with opened(self._data, self._name) as archive:
            for info in archive.infolist():
                part = info.filename.replace("\\", "/").lstrip("/").lower()
                content = left.pop(part) if part in left else member(archive, info.filename, self._name)
                members[info.filename] = content
                infos.append(info)
        for part, content in changed.items():
            if part.lower() in left:
                members[part] = content
                infos.append(_info(part))
        part = self._names.get(self._part.lower(), self._part)
        members[part] += f"<!--pmresume review sha256:{_digest(members, part)}-->".encode()
        made = io.BytesIO()
        with zipfile.ZipFile(made, "w") as archive:
            for info in infos:
                archive.writestr(info, members[info.filename], compress_type=info.compress_type)
        return made.getvalue()

    def _introduced(self) -> Mapping[str, bytes]:
        """The relationships and content types with the new part in them."""
        from lxml import etree

        folder, leaf = posixpath.split(self._parts.main)
        path = posixpath.join(folder, "_rels", f"{leaf}.rels")
        links = self._read(path)
        if links is None:
            links = etree.Element(f"{_RELATIONS}Relationships", nsmap={None: _RELATIONS[1:-1]})
        taken = {link.get("Id") for link in links}
        fresh = next(f"rIdReview{n}" for n in range(1, len(taken) + 2) if f"rIdReview{n}" not in taken)
        target = {"Id": fresh, "Type": _KIND, "Target": posixpath.basename(self._part)}
        etree.SubElement(links, f"{_RELATIONS}Relationship", target)
        types = self._read(_TYPES)
        if types is None:
            raise InputError(f"{self._name}: broken; open it in a word processor and save it again")
        etree.SubElement(types, f"{_TYPE}Override", {"PartName": f"/{self._part}", "ContentType": _CONTENT})
        return {path: _xml(links), _TYPES: _xml(types)}

    def _read(self, part: str) -> Any:
        there = self._names.get(part.lower())
        if there is None:
            return None
        with opened(self._data, self._name) as archive:
            return parsed(member(archive, there, self._name), self._name)


def uncommented(data: bytes, name: str) -> bytes:
    """``data`` without the comments of an earlier review; other people's stay. Raises InputError."""
    if AUTHOR.encode() not in _comments_of(data, name):
        return data
    package = Commented(data, name, open_docx(data, name))
    return package.written() if package.drop_own() else data


def _comments_of(data: bytes, name: str) -> bytes:
    with opened(data, name) as archive:
        found = [info.filename for info in archive.infolist() if "comments" in info.filename.lower()]
        return b"".join(member(archive, part, name) for part in found)


def is_own_review(data: bytes) -> bool:
    """Whether ``data`` is a reviewed copy as it was written, saved by nobody since."""
    try:
        with opened(data, "") as archive:
            if sum(info.file_size for info in archive.infolist()) > _MOST_BYTES:
                return False
            members = {info.filename: member(archive, info.filename, "") for info in archive.infolist()}
    except InputError:
        return False
    marked = [part for part in members if (found := _MARK.search(members[part])) and found.end() == len(members[part])]
    if len(marked) != 1:
        return False
    content = members[marked[0]]
    members[marked[0]] = _MARK.sub(b"", content)
    return content.endswith(f"<!--pmresume review sha256:{_digest(members, marked[0])}-->".encode())


def _digest(members: Mapping[str, bytes], part: str) -> str:
    digest = hashlib.sha256(part.encode())
    for name in sorted(members):
        digest.update(f"{len(name)} {name} {len(members[name])} ".encode())
        digest.update(members[name])
    return digest.hexdigest()


def _comments() -> Any:
    from lxml import etree

    return etree.Element(f"{W}comments", nsmap={"w": W[1:-1]})


def _info(part: str) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(part, (1980, 1, 1, 0, 0, 0))
    info.compress_type = zipfile.ZIP_DEFLATED
    return info


def _xml(root: Any) -> bytes:
    from lxml import etree

    done: bytes = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    # An earlier review's mark stands behind the root.
    return _MARK.sub(b"", done)
