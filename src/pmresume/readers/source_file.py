"""Bytes of a text file, refused early and in one line when they cannot be an inventory."""

from __future__ import annotations

import os
import re
import stat
import unicodedata
from pathlib import Path

from pmresume.errors import InputError
from pmresume.readers.findings import Source, printable

LIMIT = 5 * 1024 * 1024  # bytes
_MAGIC = (
    (b"PK\x03\x04", "a ZIP or Word file"),
    (b"%PDF", "a PDF"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x1f\x8b", "a gzip file"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"\x7fELF", "a program"),
)
_ODD = [bytes([b]) for b in (*range(9), 11, 12, *range(14, 32), 127)]
_KINDS = (
    (stat.S_ISDIR, ""),
    (stat.S_ISFIFO, "is a pipe; name a regular file"),
    (stat.S_ISSOCK, "is a socket; name a regular file"),
    (stat.S_ISCHR, "is a device; name a regular file"),
    (stat.S_ISBLK, "is a device; name a regular file"),
)
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]")
_INVISIBLE = re.compile("[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_SPACES = re.compile("[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]")


def read_bytes(
    path: Path,
    *,
    missing: str = "pmresume init writes one to start from",
    folder: str = "name a YAML file in it",
    smaller: str = "split the inventory",
    most: int = LIMIT,
) -> bytes:
    """The bytes of a regular file of at most ``most`` bytes; never blocks.

    ``missing``, ``folder`` and ``smaller`` say how to mend these faults.

    Raises:
        InputError: with one line that says why the file is not read and how to mend that.
    """
    name = printable(str(path))
    try:
        # A pipe without a writer would block an ordinary open, and the file may change between stat and open.
        handle = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0))
    except FileNotFoundError:
        raise InputError(f"{name}: no such file; {missing}") from None
    except PermissionError:
        raise InputError(f"{name}: not readable; check the permissions of the file") from None
    except IsADirectoryError:
        raise InputError(f"{name}: is a directory; {folder}") from None
    except (OSError, ValueError) as fault:
        reason = getattr(fault, "strerror", None) or str(fault)
        raise InputError(f"{name}: cannot be opened ({printable(reason)})") from None
    try:
        found = os.fstat(handle)
        for is_kind, why in _KINDS:
            if is_kind(found.st_mode):
                raise InputError(f"{name}: {why or f'is a directory; {folder}'}")
        if found.st_size > most:
            raise _too_large(name, found.st_size, smaller, most)
        with os.fdopen(os.dup(handle), "rb") as stream:
            data = stream.read(most + 1)
    except OSError as fault:
        raise InputError(f"{name}: cannot be read ({printable(fault.strerror or str(fault))})") from None
    finally:
        os.close(handle)
    if len(data) > most:
        raise _too_large(name, len(data), smaller, most)
    return data


def _too_large(name: str, size: int, mend: str = "split the inventory", most: int = LIMIT) -> InputError:
    return InputError(f"{name}: {size / 2**20:.1f} MB, the most is {most // 2**20} MB; {mend}")


def decode(data: bytes, name: str) -> Source:
    """The text of UTF-8 bytes with plain newlines and plain spaces.

    A byte order mark, CRLF, non-breaking spaces and invisible marks are accepted and smoothed away.

    Raises:
        InputError: empty, binary, too large, in another encoding, or with control characters.
    """
    told = printable(name)
    if len(data) > LIMIT:
        raise _too_large(told, len(data))
    if not data.strip():
        raise InputError(f"{told}: empty; pmresume init writes an inventory to start from")
    for magic, kind in _MAGIC:
        if data.startswith(magic):
            raise InputError(f"{told}: {kind}, not YAML text")
    wide = _wide_encoding(data)
    if wide:
        mend = "save it as UTF-8" if wide == "UTF-8" else f"save it as UTF-8 (iconv -f {wide} -t UTF-8)"
        raise InputError(f"{told}: encoded as {wide}; {mend}")
    odd = sum(map(data.count, _ODD))
    if b"\x00" in data or odd > len(data) // 50 + 1:
        raise InputError(f"{told}: binary, not YAML text")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as fault:
        raise _not_utf8(data, fault.start, told) from None
    return smooth(text, name)


def smooth(text: str, name: str) -> Source:
    """As ``decode`` for text that is already decoded.

    Raises:
        InputError: empty, too large, or with control characters.
    """
    told = printable(name)
    if len(text) > LIMIT:
        raise _too_large(told, len(text))
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text = _SPACES.sub(" ", _INVISIBLE.sub("", text))
    if not text.strip():
        raise InputError(f"{told}: empty; pmresume init writes an inventory to start from")
    bad = _CONTROL.search(text) or re.search("[\ud800-\udfff]", text)
    if bad:
        line = text.count("\n", 0, bad.start()) + 1
        column = bad.start() - text.rfind("\n", 0, bad.start())
        code = ord(bad.group())
        kind = unicodedata.name(bad.group(), "control character").lower()
        raise InputError(f"{told}:{line}:{column}: {kind} U+{code:04X} in the text; delete it")
    return Source.of(name, text)


def raw_offsets(raw: str) -> list[int]:
    """For each character that ``smooth`` leaves of ``raw``, and for the end, where it stands in ``raw``."""
    found = []
    for n, char in enumerate(raw):
        if char == "\n" and n and raw[n - 1] == "\r":
            continue  # the newline of CRLF stands where its first half does
        if not _INVISIBLE.match(char):
            found.append(n)
    return [*found, len(raw)]


def _wide_encoding(data: bytes) -> str:
    for mark, encoding in (
        (b"\xff\xfe\x00\x00", "UTF-32"),
        (b"\x00\x00\xfe\xff", "UTF-32"),
        (b"\xff\xfe", "UTF-16"),
        (b"\xfe\xff", "UTF-16"),
    ):
        if data.startswith(mark):
            return encoding
    head = data[:4096]
    if b"\x00" in head and len(head) >= 4:
        half = len(head) // 2
        if head[1::2].count(0) > 0.7 * half and head[0::2].count(0) < 0.1 * half:
            return "UTF-16LE"
        if head[0::2].count(0) > 0.7 * half and head[1::2].count(0) < 0.1 * half:
            return "UTF-16BE"
    return ""


def _not_utf8(data: bytes, at: int, name: str) -> InputError:
    line = data.count(b"\n", 0, at) + 1
    column = len(data[data.rfind(b"\n", 0, at) + 1 : at].decode("utf-8", "replace")) + 1
    where = f"{name}:{line}:{column}"
    letter = data[at : at + 1].decode("cp1252", "replace")
    kind = "Latin-1" if data[at] >= 0xA0 else "Windows-1252"
    return InputError(
        f"{where}: not UTF-8, probably {kind} (byte 0x{data[at]:02X} is {letter!r} there); "
        f"save the file as UTF-8 (iconv -f WINDOWS-1252 -t UTF-8)"
    )
