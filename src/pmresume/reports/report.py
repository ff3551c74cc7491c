"""What every format writes down: the findings of a run, file by file, and the files that could not be read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import PurePath

from pmresume.model.finding import Finding, LintResult, Severity
from pmresume.model.source_line import Part


@dataclass(frozen=True, slots=True)
class Linted:
    """The findings of one file, and the least severity that makes the run fail on it."""

    result: LintResult
    failing: Severity = Severity.WARNING

    @property
    def name(self) -> str:
        """The file as the user called it, with "/" between folders, without what no encoding can write."""
        return encodable(PurePath(self.result.name).as_posix())

    def fails(self, finding: Finding) -> bool:
        """Whether this finding alone ends the run with 1."""
        return finding.severity.rank >= self.failing.rank


@dataclass(frozen=True, slots=True)
class Report:
    """A whole run: ``faults`` are the lines about files that could not be read."""

    files: tuple[Linted, ...] = ()
    faults: tuple[str, ...] = ()

    @property
    def failed(self) -> bool:
        """Whether there is a finding that ends the run with 1."""
        return any(file.fails(finding) for file in self.files for finding in file.result.findings)


@dataclass(frozen=True, slots=True)
class Where:
    """Where a finding stands in its file; lines, columns and paragraphs from 1, the end exclusive.

    Text files have ``line`` to ``end_column``; Word documents have the ``paragraph`` of their ``part``. All are 0 for
    what is said about a file as a whole.
    """

    line: int = 0
    column: int = 0
    end_line: int = 0
    end_column: int = 0
    paragraph: int = 0
    part: Part = Part.BODY

    @property
    def in_words(self) -> str:
        """ "12:3", "header, paragraph 2", or "" for the whole file."""
        if self.line:
            return f"{self.line}:{self.column}"
        if not self.paragraph:
            return ""
        return (
            f"paragraph {self.paragraph}"
            if self.part is Part.BODY
            else f"{self.part.value}, paragraph {self.paragraph}"
        )


def where(finding: Finding, result: LintResult, start: int | None = None, end: int | None = None) -> Where:
    """The place of a finding, or of the characters ``[start, end)`` of its line."""
    if finding.line is None:
        return Where()
    line = result.lines[finding.line]
    start = finding.start if start is None else start
    end = finding.end if end is None else end
    number, column = line.where(start)
    if not column:
        return Where(paragraph=number, part=line.place.part)
    # Of the last character: what is joined from several lines of the file may end on another one.
    end_line, last = line.where(end - 1) if end > start else (number, column - 1)
    return Where(number, column, end_line, last + 1)


def encodable(text: str) -> str:
    """``text`` without halves of characters, which a file name may hold."""
    return text.encode("utf-8", "replace").decode()


def counted(count: int, noun: str) -> str:
    """ "1 finding", "2 findings", "3 info"."""
    return f"{count} {noun}" if count == 1 or noun == "info" else f"{count} {noun}s"


def severities(files: Sequence[Linted]) -> dict[Severity, int]:
    """How many findings there are of each severity, surest first; none that there is none of."""
    found = [finding.severity for file in files for finding in file.result.findings]
    return {severity: found.count(severity) for severity in reversed(Severity) if severity in found}
