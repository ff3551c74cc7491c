"""Reads somebody's resume, DOCX, Markdown, plain text or an inventory, by what the file is and not by its name."""

from __future__ import annotations

import re
from pathlib import Path

from pmresume.errors import InputError
from pmresume.model.read_resume import ReadResume
from pmresume.model.source_line import SourceDocument
from pmresume.readers.findings import printable
from pmresume.readers.source_file import read_bytes

LIMIT = 20 * 2**20  # bytes; a Word document may carry pictures
_OTHERS = (
    (b"\xd0\xcf\x11\xe0", "an old Word file or an encrypted one; save it as .docx without a password"),
    (b"%PDF", "a PDF; save the document as .docx, Markdown or plain text"),
    (b"{\\rtf", "an RTF file; save it as .docx"),
    (b"\x1f\x8b", "a gzip file; unpack it first"),
    (b"\x89PNG", "an image; a resume needs text"),
    (b"\xff\xd8\xff", "an image; a resume needs text"),
)
_YAML = re.compile(rb"^(?:person|positions|projects|target|certifications|as_of):(?:\s|$)", re.M)
_MARKUP = re.compile(
    rb"^ {0,3}#{1,6}[ \t]+\S|^\S.*\n=====|\*\*\w[^*\n]*\*\*|__\w[^_\n]*__|\[[^\]\n]+\]\((?:https?:|mailto:|tel:)", re.M
)
_HEAD = 2**17  # bytes that are looked at to tell Markdown from plain text


def read_resume(path: Path | None, data: bytes | None = None, *, name: str = "") -> ReadResume:
    """The resume in a file, or in ``data`` where that is given; ``name`` is what messages call it.

    Raises:
        InputError: with one line that says why the file is not read and how to mend that.
    """
    data, told = _bytes(path, data, name)
    if is_inventory(data, told):
        from pmresume.readers.resume.inventory import read_inventory_resume

        return read_inventory_resume(data, told)
    from pmresume.readers.resume.structure import understand

    return understand(read_source(path, data, name=told))


def read_source(path: Path | None, data: bytes | None = None, *, name: str = "") -> SourceDocument:
    """The lines of a resume by its bytes, before anything is understood of them. Raises InputError."""
    data, told = _bytes(path, data, name)
    shown = printable(told)
    lower = told.lower()
    if data.startswith(b"PK"):
        from pmresume.readers.resume.docx import read_docx

        return read_docx(data, told)
    if lower.endswith(".docx"):
        raise InputError(f"{shown}: not a Word document, whatever its name; save it as .docx from a word processor")
    if is_inventory(data, told):
        from pmresume.readers.resume.inventory import read_inventory_resume

        return read_inventory_resume(data, told).document
    if lower.endswith((".md", ".markdown")) or _MARKUP.search(data[:_HEAD].replace(b"\r\n", b"\n")):
        from pmresume.readers.resume.markdown import read_markdown

        return read_markdown(data, told)
    from pmresume.readers.resume.plain import read_plain

    return read_plain(data, told)


def _bytes(path: Path | None, data: bytes | None, name: str) -> tuple[bytes, str]:
    if data is None:
        if path is None:
            raise InputError("no resume is given; name a .docx, .md, .txt or .yaml file")
        data = read_bytes(
            path, missing="name a resume", folder="name the resume in it", smaller="shrink its pictures", most=LIMIT
        )
    told = name or (str(path) if path is not None else "<resume>")
    if not data.strip():
        raise InputError(f"{printable(told)}: empty; there is nothing to read in it")
    for magic, what in _OTHERS:
        if data.startswith(magic):
            raise InputError(f"{printable(told)}: {what}")
    return data, told


def is_inventory(data: bytes, name: str) -> bool:
    """Whether the file is an inventory and no resume: its name ends as YAML, or it has an inventory's keys."""
    if data.startswith(b"PK"):
        return False
    if name.lower().endswith((".yaml", ".yml")):
        return True
    return not name.lower().endswith((".md", ".markdown", ".txt")) and len(_YAML.findall(data[:_HEAD])) >= 2
