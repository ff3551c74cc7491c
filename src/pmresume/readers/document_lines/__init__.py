"""Reads the lines of an edited document, DOCX or Markdown, by what the file is."""

from __future__ import annotations

from pathlib import Path

from pmresume.errors import InputError
from pmresume.model.document import EditedDocument
from pmresume.readers.findings import printable
from pmresume.readers.source_file import read_bytes

_TEXTS = (".md", ".markdown", ".txt")
_OTHERS = (
    (b"\xd0\xcf\x11\xe0", "an old Word file or an encrypted one; save it as .docx without a password"),
    (b"%PDF", "a PDF; edits are read from .docx and .md"),
    (b"{\\rtf", "an RTF file; save it as .docx"),
)


def read_document_file(path: Path) -> bytes:
    """The bytes of an edited document. Raises InputError with one line where it cannot be read."""
    return read_bytes(
        path,
        missing="name the document that was edited",
        folder="name the document in it",
        smaller="a resume is not as large",
    )


def read_lines(data: bytes, name: str) -> EditedDocument:
    """The lines of a document by its bytes; ``name`` is what messages call it.

    Raises:
        InputError: with one line: empty, neither DOCX nor Markdown, encrypted, broken, or too large.
    """
    told = printable(name)
    if not data.strip():
        raise InputError(f"{told}: empty; nothing to adopt")
    for magic, what in _OTHERS:
        if data.startswith(magic):
            raise InputError(f"{told}: {what}")
    if data.startswith(b"PK"):
        from pmresume.readers.document_lines.docx import docx_lines

        return docx_lines(data, told)
    if not name.lower().endswith(_TEXTS):
        raise InputError(f"{told}: neither a Word document nor Markdown; edits are read from .docx and .md")
    from pmresume.readers.document_lines.markdown import markdown_lines

    return markdown_lines(data, told)
