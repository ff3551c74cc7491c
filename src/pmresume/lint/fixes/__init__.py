"""Safe fixes, written into the bytes of the file that they were found in.

A fix is made only where the file still reads as the rule saw it, and what was made is read again: every other line must
be as it was. A fix that cannot be made so is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from pmresume.errors import InputError
from pmresume.model.finding import Finding, Fix
from pmresume.model.read_resume import ReadResume
from pmresume.model.source_line import Format
from pmresume.readers.resume import read_resume


@dataclass(frozen=True, slots=True)
class Fixed:
    """The new bytes, the fixes that were made and those that were left out."""

    data: bytes
    made: tuple[Fix, ...] = ()
    left: tuple[Fix, ...] = ()


def fixed(data: bytes, resume: ReadResume, findings: Iterable[Finding]) -> Fixed:
    """``data``, which ``resume`` was read from, with the safe fixes of ``findings`` made."""
    wanted = _apart([f.fix for f in findings if f.fix is not None and f.fix.safe])
    wanted = [fix for fix in wanted if resume.lines[fix.line].text[fix.start : fix.end] == fix.old]
    whole = _made(data, resume, wanted)
    if whole is not None:
        return Fixed(whole, tuple(wanted))
    # One of them does not go in: find out which, each on top of those before it.
    made: list[Fix] = []
    now = data
    for fix in wanted:
        tried = _made(data, resume, [*made, fix])
        if tried is not None:
            made.append(fix)
            now = tried
    return Fixed(now, tuple(made), tuple(fix for fix in wanted if fix not in made))


def texts_after(resume: ReadResume, fixes: Sequence[Fix]) -> tuple[str, ...]:
    """The text of every line once ``fixes``, which do not touch each other, are made."""
    texts = [line.text for line in resume.lines]
    for fix in sorted(fixes, key=lambda f: (f.line, -f.start)):
        texts[fix.line] = texts[fix.line][: fix.start] + fix.new + texts[fix.line][fix.end :]
    return tuple(texts)


def _apart(fixes: Sequence[Fix]) -> list[Fix]:
    """In the order of the text, without those that touch one before them."""
    kept: list[Fix] = []
    for fix in sorted(fixes, key=lambda f: (f.line, f.start, f.end)):
        if not kept or kept[-1].line != fix.line or kept[-1].end <= fix.start:
            kept.append(fix)
    return kept


def _made(data: bytes, resume: ReadResume, fixes: Sequence[Fix]) -> bytes | None:
    """The bytes with these fixes, None where they do not read as they should."""
    if not fixes:
        return data
    if resume.document.format is Format.DOCX:
        from pmresume.lint.fixes.docx import rewritten
    else:
        from pmresume.lint.fixes.text import rewritten
    new = rewritten(data, resume, fixes)
    if new is None:
        return None
    try:
        again = read_resume(None, new, name=resume.document.name)
    except InputError:
        return None
    expected = [" ".join(text.split()) for text in texts_after(resume, fixes) if text.strip()]
    return new if [" ".join(line.text.split()) for line in again.lines] == expected else None
