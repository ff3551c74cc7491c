"""The members of a DOCX that somebody else may have made: counted and measured before anything is unpacked."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from pmresume.errors import InputError

MOST_MEMBERS = 2_000
MOST_BYTES = 30 * 2**20  # of one member, unpacked
MOST_RATIO = 200  # unpacked to packed; text packs to a tenth
_SMALL = 2**20  # below it no ratio matters
_FAULTS = (zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError, NotImplementedError, ValueError, KeyError)


@contextmanager
def opened(data: bytes, name: str) -> Iterator[zipfile.ZipFile]:
    """The archive in ``data``. Raises InputError where it is none."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if len(archive.infolist()) > MOST_MEMBERS:
                raise InputError(f"{name}: more than {MOST_MEMBERS} parts; no resume has as many")
            yield archive
    except InputError:
        raise
    except _FAULTS:
        raise InputError(f"{name}: broken; open it in a word processor and save it again") from None


def member(archive: zipfile.ZipFile, part: str, name: str) -> bytes:
    """The bytes of ``part``, b"" where there is none. Raises InputError where it is too large or encrypted."""
    try:
        info = archive.getinfo(part)
    except KeyError:
        return b""
    if info.flag_bits & 1:
        raise InputError(f"{name}: encrypted; save it without a password")
    if info.file_size > MOST_BYTES or info.file_size > max(_SMALL, info.compress_size * MOST_RATIO):
        raise InputError(f"{name}: unpacks to more than a resume holds; it is not read")
    with archive.open(info) as stream:
        found = stream.read(MOST_BYTES + 1)
    if len(found) > MOST_BYTES:
        raise InputError(f"{name}: unpacks to more than a resume holds; it is not read")
    return found


def parsed(data: bytes, name: str) -> Any:
    """The root element of XML that may be hostile: no entity, no network, no huge tree. Raises InputError."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        raise InputError(f"{name}: broken; open it in a word processor and save it again") from None
    if root.getroottree().docinfo.doctype:
        raise InputError(f"{name}: holds a document type, which no Word document does; it is not read")
    return root
