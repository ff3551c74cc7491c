"""What the comments of a review say: a finding in a sentence or two, and for a task a wording that holds."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from pmresume.model.finding import Finding, LintResult
from pmresume.model.read_resume import ReadResume
from pmresume.writers.comments.note import Note

VOICE = "PM1"  # the family that finds tasks told as tasks


@dataclass(frozen=True, slots=True)
class Wording:
    """How a bullet may read, "" where none holds, and what to ask the person about it."""

    text: str = ""
    question: str = ""


def worded(resume: ReadResume, findings: Sequence[Finding]) -> dict[int, bool]:
    """The bullets of work to find another wording for, by line; True where the work goes on."""
    spoken = {finding.line for finding in findings if finding.code.startswith(VOICE)}
    return {line: entry.dates is not None and entry.dates.current for entry, line in resume.bullets() if line in spoken}


def notes_of(result: LintResult, wordings: Mapping[int, Wording]) -> Iterator[Note]:
    """A note for each finding, in the order of the text, those about the whole document first.

    A wording stands in the first comment on its bullet, and not again in the next.
    """
    told: set[int] = set()
    for finding in sorted(result.findings, key=lambda f: (f.line is not None, f.line or 0, f.start, f.end, f.code)):
        text = [f"{finding.severity.value.capitalize()} {finding.code} ({finding.name}): {finding.message}"]
        wording = wordings.get(finding.line) if finding.line is not None else None
        if finding.line in told or not finding.code.startswith(VOICE):
            wording = None
        if finding.suggestion and not (wording and wording.text):
            text.append(f"Try: {finding.suggestion}")
        if wording is not None and finding.line is not None:
            told.add(finding.line)
            if wording.text:
                text.append(f"It could read: “{wording.text}”")
            if wording.question:
                text.append(wording.question)
        yield Note(tuple(text), finding.line, finding.start, finding.end)
    for code, more in result.capped:
        yield Note((f"{more} more of {code} in this document.",))
