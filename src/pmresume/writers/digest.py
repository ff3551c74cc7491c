"""The mark by which pmresume knows its own files: a digest of the rest of the file, inside the file.

A file whose digest does not hold was written by somebody else or edited since, and is not replaced unasked.
"""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence

from pmresume.model.line_mark import LENGTH, line_mark

# Where the mark stands in a DOCX: a custom document property, which word processors keep but change nothing for.
CUSTOM_PROPERTIES = "docProps/custom.xml"
_MARK = "<!-- pmresume sha256:{}{} -->"
_MARKED = re.compile(
    r"\A(?P<text>.*\n)\n<!-- pmresume sha256:(?P<digest>[0-9a-f]{64})(?: lines:[b-t ]*)? -->\s*\Z", re.DOTALL
)
_PROPERTY = """\
<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" \
xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">\
<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="2" name="pmresume">\
<vt:lpwstr>sha256:{}</vt:lpwstr></property>{}</Properties>
"""
# The marks of the written lines, by which `translate --adopt` tells an edit from a change of the inventory.
_LINES = """\
<property fmtid="{{D5CDD505-2E9C-101B-9397-08002B2CF9AE}}" pid="{}" name="pmresume-lines-{}">\
<vt:lpwstr>{}</vt:lpwstr></property>"""
_HELD = re.compile(rb'name="pmresume-lines-\d+">\s*<vt:lpwstr>([b-t]*)</vt:lpwstr>')
_MOST_MARKS = 40  # in one property, of which word processors show 255 characters
# No resume is near these; beyond them a file is somebody else's, and is not read further.
_MAX_BYTES = 20_000_000
_MAX_MEMBERS = 200


def mark_markdown(text: str, lines: Iterable[str] = ()) -> str:
    """``text`` (ending in a line feed) with its digest, and the marks of its ``lines``, in a closing comment."""
    marks = " ".join(dict.fromkeys(map(line_mark, lines)))
    return f"{text}\n{_MARK.format(_digest(text), f' lines:{marks}' if marks else '')}\n"


def is_own_markdown(data: bytes) -> bool:
    """Whether ``data`` is Markdown that pmresume wrote and nobody changed; line ends may have been converted."""
    try:
        text = data.decode("utf-8").replace("\r\n", "\n")
    except UnicodeDecodeError:
        return False
    found = _MARKED.match(text)
    return found is not None and found["digest"] == _digest(found["text"])


def is_marked(data: bytes) -> bool:
    """Whether pmresume once wrote ``data``, Markdown or DOCX, whatever was done to it since."""
    if not data.startswith(b"PK"):
        return b"\n<!-- pmresume sha256:" in data
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if archive.getinfo(CUSTOM_PROPERTIES).file_size > _MAX_BYTES:
                return False
            return b'name="pmresume"' in archive.read(CUSTOM_PROPERTIES)
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError, ValueError, EOFError, KeyError):
        return False


def custom_properties(members: Mapping[str, bytes], lines: Iterable[str] = ()) -> bytes:
    """The part that carries the digest of all other ``members`` (name to content) of a DOCX, and marks of its lines."""
    return _custom(members, list(dict.fromkeys(map(line_mark, lines))))


def _custom(members: Mapping[str, bytes], marks: Sequence[str]) -> bytes:
    groups = [marks[n : n + _MOST_MARKS] for n in range(0, len(marks), _MOST_MARKS)]
    properties = "".join(_LINES.format(n + 2, n, "".join(group)) for n, group in enumerate(groups, 1))
    return _PROPERTY.format(_members_digest(members), properties).encode()


def is_own_docx(data: bytes) -> bool:
    """Whether ``data`` is a DOCX that pmresume wrote and nobody saved again."""
    if len(data) > _MAX_BYTES:
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = archive.infolist()
            if len(infos) > _MAX_MEMBERS or sum(info.file_size for info in infos) > _MAX_BYTES:
                return False
            members = {info.filename: archive.read(info) for info in infos}
    except (zipfile.BadZipFile, OSError, RuntimeError, NotImplementedError, ValueError, EOFError):
        return False
    held = b"".join(_HELD.findall(members.get(CUSTOM_PROPERTIES, b""))).decode()
    marks = [held[n : n + LENGTH] for n in range(0, len(held), LENGTH)]
    return len(members) == len(infos) and members.get(CUSTOM_PROPERTIES) == _custom(members, marks)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _members_digest(members: Mapping[str, bytes]) -> str:
    digest = hashlib.sha256()
    for name in sorted(members):
        if name != CUSTOM_PROPERTIES:
            digest.update(f"{len(name)} {name} {len(members[name])} ".encode())
            digest.update(members[name])
    return digest.hexdigest()
