"""A small resume, and what the linter makes of it with rules of a test's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pmresume.lint.context import Context
from pmresume.lint.engine import lint_resume
from pmresume.lint.rule import Hit, Rule
from pmresume.lint.settings import Settings
from pmresume.model.finding import LintResult, Severity
from pmresume.model.read_resume import ReadResume
from pmresume.readers.resume import read_resume

HEAD = """\
# Robin Example

## Experience

### Systems Administrator, Northwind Freight

May 2019 – June 2022

"""


def resume(*bullets: str) -> ReadResume:
    """A resume with these bullets, Markdown, in its one position, which is finished."""
    text = HEAD + "".join(f"- {bullet}\n" for bullet in bullets)
    return read_resume(None, text.encode(), name="resume.md")


def lint(read: ReadResume, *select: str, **settings: object) -> LintResult:
    """What the named rules find; none of them may need the parser."""
    return lint_resume(read, Settings(select=select, **settings), parse=_no_parser)  # type: ignore[arg-type]


def _no_parser(texts: tuple[str, ...]) -> tuple[()]:
    raise AssertionError("the parser was asked")


def rule(code: str, check: Callable[[Context], Iterator[Hit]], severity: Severity = Severity.WARNING) -> Rule:
    """A rule for one test."""
    return Rule(code, f"test-{code.lower()}", severity, check)
