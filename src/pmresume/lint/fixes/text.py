"""Fixes written into a text file: Markdown, plain text, YAML."""

from __future__ import annotations

from collections.abc import Sequence

from pmresume.model.finding import Fix
from pmresume.model.read_resume import ReadResume

_MARK = b"\xef\xbb\xbf"  # a byte order mark stays


def rewritten(data: bytes, resume: ReadResume, fixes: Sequence[Fix]) -> bytes | None:
    """``data`` with the characters of each fix replaced; None where they do not stand in it as the fix says."""
    head = _MARK if data.startswith(_MARK) else b""
    text = data[len(head) :].decode("utf-8")
    starts = _line_starts(text)
    splices = []
    for fix in fixes:
        line = resume.lines[fix.line]
        (row, column), (last_row, last_column) = line.where(fix.start), line.where(max(fix.start, fix.end - 1))
        if not (0 < row < len(starts) + 1 and 0 < last_row < len(starts) + 1 and column and last_column):
            return None
        start = starts[row - 1] + column - 1
        end = starts[last_row - 1] + last_column if fix.end > fix.start else start
        # Between the two a line may end; any other difference is markup, which must not be cut in half.
        if " ".join(text[start:end].split()) != " ".join(fix.old.split()):
            return None
        splices.append((start, end, fix.new))
    for start, end, new in sorted(splices, reverse=True):
        text = text[:start] + new + text[end:]
    return head + text.encode("utf-8")


def _line_starts(text: str) -> list[int]:
    """Where each line begins; CRLF, LF and a lone CR end one."""
    starts = [0]
    for n, sign in enumerate(text):
        if sign == "\n" or (sign == "\r" and text[n + 1 : n + 2] != "\n"):
            starts.append(n + 1)
    return starts
