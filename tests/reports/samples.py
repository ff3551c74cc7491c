"""Reports of findings that are made up, with every odd letter that may meet a format."""

from __future__ import annotations

from pmresume.model.finding import Finding, Fix, LintResult, Severity, Skipped
from pmresume.model.source_line import Anchor, Part, Place, SourceLine
from pmresume.reports.report import Linted, Report

TEXT = "Responsible for \x1b[31mpatching\x1b[0m <b>120</b> “servers”, 100% & 漢字 | ::error::x"
NAME = "drafts/résumé, 1:2.md"


def finding(line: int | None = 0, start: int = 0, end: int = 15, **more: object) -> Finding:
    """A warning about the first words of a line."""
    given: dict[str, object] = {
        "code": "PM101",
        "name": "weak-opener",
        "severity": Severity.WARNING,
        "message": "“Responsible for” hides\r\nwhat you did: 100 % of it,\x00 <really>",
        "quote": TEXT[start:end] if line is not None else "",
        "path": "Experience › Northwind › bullet 1" if line is not None else "",
        "fingerprint": "aaa-bbb-ccc",
    }
    return Finding(line=line, start=start, end=end, **{**given, **more})  # type: ignore[arg-type]


def markdown() -> LintResult:
    """A file with a finding of each severity, one over two lines of the file, one of the whole file."""
    lines = (
        SourceLine(TEXT, Place(9, 3)),
        SourceLine("Led the move of two halls", Place(11, 3), anchors=(Anchor(0, 11, 3), Anchor(13, 12, 3))),
    )
    fix = Fix(0, 0, 15, "Responsible for", "Led", safe=True)
    found = (
        finding(fix=fix, suggestion="Led patching"),
        finding(1, 4, 20, severity=Severity.INFO, quote="the move of two "),
        finding(None, 0, 0, severity=Severity.ERROR),
    )
    return LintResult(
        NAME,
        found,
        suppressed=(finding(code="PM601", name="placeholder-left"),),
        known=(finding(code="PM102", name="task-verb"),),
        skipped=(Skipped(("PM301",), "needs an inventory"),),
        capped=(("PM101", 4),),
        stale=("ddd",),
        lines=lines,
    )


def document() -> LintResult:
    """A Word document with a finding in its header."""
    lines = (SourceLine(TEXT, Place(2, 0, Part.HEADER)), SourceLine(TEXT, Place(7)))
    fix = Fix(1, 0, 15, "Responsible for", "Led", safe=True)
    return LintResult("resume.docx", (finding(), finding(1, fix=fix)), lines=lines)


def report() -> Report:
    """Both files, a clean one, and one that could not be read."""
    files = (Linted(markdown()), Linted(document(), Severity.ERROR), Linted(LintResult("clean.md", ())))
    return Report(files, ("gone.md: no such file; name a resume",))
