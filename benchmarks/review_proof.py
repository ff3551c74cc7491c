"""Reviewed copies of real resumes in LibreOffice: every comment arrives, and no word moves.

Each Word resume of the development data is reviewed at the strictest profile. LibreOffice must read as many comments as
were written; on its pages every word must stand where it stood without them, within a point; and Microsoft's validator
must find nothing that it did not find before. Prints its figure last; exits 2 where it lacks one of these programs.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import openxml
from proof import documents, tools

RESUMES = documents.ROOT.parent / "shared" / "data" / "resumes" / "docx"
BUILD = documents.ROOT / "build" / "proof-review"
# Letters of a run that is cut are fitted to the page's grid anew, each half by itself.
_POINTS = 1.0
_WORD = re.compile(r'<page|<word xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>(.*?)</word>', re.DOTALL)


def main() -> int:
    try:
        tools.office(), tools.poppler()
        if not RESUMES.is_dir():
            raise tools.LackingError(f"the development resumes ({RESUMES})")
        before, after, told = reviewed()
        moved, lost = shifted(before, after), missing(after)
        worse = {path: faults for one, path in zip(before, after, strict=True) if (faults := new_faults(one, path))}
    except (tools.LackingError, openxml.Lacking) as fault:
        print(f"the proof of reviews lacks {fault}", file=sys.stderr)
        return 2
    for path, what in [*moved.items(), *lost.items(), *worse.items()]:
        print(f"{path.name}: {what}")
    fine = f"{told} comments in {len(after)} resumes, {len(lost)} lacking some in LibreOffice"
    print(f"{fine}, {len(moved)} with a word moved, {len(worse)} with a new finding of the validator")
    return 1 if moved or lost or worse else 0


def reviewed() -> tuple[list[Path], list[Path], int]:
    """The resumes that got comments, copied; the reviewed copies; how many comments there are."""
    shutil.rmtree(BUILD, ignore_errors=True)
    for name in ("before", "after"):
        (BUILD / name).mkdir(parents=True)
    before, after, count = [], [], 0
    for path in sorted(RESUMES.glob("*.docx")):
        copy, review = BUILD / "before" / path.name, BUILD / "after" / path.name
        shutil.copy(path, copy)
        command = [sys.executable, "-m", "pmresume", "review", str(copy), "-o", str(review), "--profile", "submit"]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode not in (0, 1):
            raise SystemExit(f"{path.name}: {done.stderr.strip()}")
        count += int(re.findall(r"(\d+) comments?\n", done.stdout)[-1])
        before.append(copy)
        after.append(review)
    return before, after, count


def missing(paths: list[Path]) -> dict[Path, str]:
    """Copies in which LibreOffice reads fewer comments than were written, told by what it saves."""
    found = {}
    for path, saved in zip(paths, tools.convert(paths, "docx", BUILD / "again"), strict=True):
        written, shown = comments(path), comments(saved)
        if shown < written:
            found[path] = f"{shown} of {written} comments"
    return found


def comments(path: Path) -> int:
    """How many comments a document holds."""
    with zipfile.ZipFile(path) as archive:
        there = "word/comments.xml" in archive.namelist()
        return archive.read("word/comments.xml").count(b"<w:comment ") if there else 0


def shifted(before: list[Path], after: list[Path]) -> dict[Path, str]:
    """Copies with a word that stands elsewhere on the page, or on another one."""
    # Without the signs of comments, which LibreOffice draws over the text.
    to = 'pdf:writer_pdf_Export:{"ExportNotes":{"type":"boolean","value":"false"}}'
    was_pages, now_pages = (
        tools.convert(before, to, BUILD / "pdf-before"),
        tools.convert(after, to, BUILD / "pdf-after"),
    )
    found = {}
    for path, one, other in zip(after, was_pages, now_pages, strict=True):
        was, now = words(one), words(other)
        if [(page, word) for page, _, _, word in was] != [(page, word) for page, _, _, word in now]:
            found[path] = "other words on a page"
            continue
        far = max((max(abs(a[1] - b[1]), abs(a[2] - b[2])) for a, b in zip(was, now, strict=True)), default=0.0)
        if far > _POINTS:
            found[path] = f"a word moved by {far:.1f} points"
    return found


def words(pdf: Path) -> list[tuple[int, float, float, str]]:
    """Page, left, top (points) and letters of every word."""
    command = ["pdftotext", "-bbox", str(pdf), "-"]
    text = subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout.decode()
    found, page = [], 0
    for match in _WORD.finditer(text):
        if match[0] == "<page":
            page += 1
        else:
            found.append((page, float(match[1]), float(match[2]), match[3]))
    return found


def new_faults(before: Path, after: Path) -> str:
    """What the validator finds in the copy and not in the resume."""
    more = len(openxml.findings(after)) - len(openxml.findings(before))
    return f"{more} findings more" if more > 0 else ""


if __name__ == "__main__":
    sys.exit(main())
