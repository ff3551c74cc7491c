"""The ten resumes, and their text as Markdown for programs that read no DOCX."""

from __future__ import annotations

from pathlib import Path

from pmresume.model.source_line import Shape, SourceLine
from pmresume.readers.resume import read_resume

# Drawn by seed from the resumes of 250 to 2000 words: six that people wrote as Markdown, four as DOCX.
RESUMES = (
    "markdown/mdcv_pr041.md",
    "markdown/mdcv_pr008.md",
    "markdown/fixture_hackmyresume_jane.md",
    "markdown/mdcv_pr026.md",
    "markdown/mdcv_pr088.md",
    "markdown/mdcv_pr092.md",
    "docx/layout-07.docx",
    "docx/layout-11.docx",
    "docx/layout-13.docx",
    "docx/layout-09.docx",
)


def export(resume: Path, folder: Path) -> Path:
    """Write the lines of ``resume`` as this project reads them, each with its heading or list mark."""
    lines = read_resume(resume, resume.read_bytes(), name=resume.name).lines
    path = folder / f"{resume.stem}.md"
    path.write_text("\n\n".join(map(_line, lines)) + "\n", encoding="utf-8")
    return path


def _line(line: SourceLine) -> str:
    text = " ".join(line.text.split("\n"))
    if line.shape is Shape.HEADING:
        return f"{'#' * min(max(line.level, 1), 6)} {text}"
    return f"{'  ' * line.level}- {text}" if line.shape is Shape.BULLET else text
