"""The text of a resume that is a text file, refused in one line where it cannot be one."""

from __future__ import annotations

import re

from pmresume.errors import InputError
from pmresume.readers.findings import printable

LIMIT = 2**19  # bytes; a long resume has 30,000
LONGEST = 20_000  # characters of a line
MOST_LINES = 5_000
_WIDE = (
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
_CONTROL = re.compile("[\x00-\x08\x0e-\x1f]")


def resume_text(data: bytes, name: str) -> str:
    """The text of the bytes with plain newlines: UTF-8, UTF-16 or 32 with its mark, else Windows-1252.

    Raises:
        InputError: with one line: empty, binary, or more than a resume holds.
    """
    told = printable(name)
    if len(data) > LIMIT:
        size = f"{len(data) / 2**20:.1f} MB" if len(data) >= 2**20 else f"{len(data) // 2**10} KB"
        raise InputError(f"{told}: {size} of text; a resume has less than {LIMIT // 2**10} KB")
    text = _decoded(data, told)
    text = (
        text.removeprefix("\ufeff")
        .replace("\r\n", "\n")
        .replace("\r", "\n")
        .replace("\x0b", "\n")
        .replace("\x0c", "\n")
    )
    text = text.replace("\u2028", "\n").replace("\u2029", "\n").replace("\x85", "\n")
    if not text.strip():
        raise InputError(f"{told}: empty; there is nothing to read in it")
    if _CONTROL.search(text):
        raise InputError(f"{told}: binary; resumes are read from .docx, Markdown and plain text")
    rows = text.split("\n")
    if len(rows) > MOST_LINES:
        raise InputError(f"{told}: more than {MOST_LINES} lines; no resume has as many")
    if max(map(len, rows)) > LONGEST:
        number = next(n for n, row in enumerate(rows, 1) if len(row) > LONGEST)
        raise InputError(f"{told}:{number}: a line of more than {LONGEST} characters; break it into lines")
    return text


def _decoded(data: bytes, told: str) -> str:
    for mark, encoding in _WIDE:
        if data.startswith(mark):
            try:
                return data.decode(encoding)
            except UnicodeDecodeError:
                raise InputError(f"{told}: broken {encoding.upper()} text; save it as UTF-8") from None
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
