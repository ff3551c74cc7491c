"""What is wrong with an input, and how it is told: the place, the line, a caret, what was expected, a suggestion."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from pmresume.errors import InputError

WIDEST = 110  # characters of a source line that are shown
MOST = 200  # findings told in one report


@dataclass(frozen=True, slots=True)
class Source:
    """An input text with the name under which it is reported; ``lines`` are those of ``text`` without line ends."""

    name: str
    text: str
    lines: Sequence[str] = field(default=(), repr=False)

    @classmethod
    def of(cls, name: str, text: str) -> Source:
        """Split ``text``, whose line ends are already plain newlines."""
        return cls(printable(name), text, text.split("\n"))


@dataclass(frozen=True, slots=True, order=True)
class Finding:
    """One fault or warning; a ``brief`` one is told in a single line."""

    line: int
    column: int
    what: str
    expected: str = ""
    hint: str = ""
    width: int = 1
    brief: bool = False
    warning: bool = False


class InventoryError(InputError):
    """An inventory that is not valid, with all its findings."""

    def __init__(self, message: str, findings: Sequence[Finding] = ()) -> None:
        super().__init__(message)
        self.findings = tuple(findings)


def printable(text: str) -> str:
    """``text`` without characters that could move the cursor of a terminal."""
    return "".join(c if c.isprintable() else "?" for c in text)


def shorten(text: str, most: int = 60) -> str:
    """``text`` on one line, cut to ``most`` characters."""
    flat = printable(" ".join(text.split()))
    return flat if len(flat) <= most else flat[: most - 1] + "…"


def place(source: Source, line: int, column: int) -> str:
    """``name:line:column``."""
    return f"{source.name}:{line}:{column}"


def _excerpt(source: Source, finding: Finding) -> list[str]:
    if not 0 < finding.line <= len(source.lines):
        return []
    text = printable(source.lines[finding.line - 1].replace("\t", " "))
    begin = min(finding.column - 1, len(text))
    cut = 0 if len(text) <= WIDEST else max(0, begin - WIDEST // 2)
    shown = text[cut : cut + WIDEST]
    width = max(1, min(finding.width, len(shown) - (begin - cut)))
    return [f"    {shown}".rstrip(), "    " + " " * (begin - cut) + "^" * width]


def render(source: Source, finding: Finding) -> str:
    """The block that tells one finding."""
    told = "warning: " if finding.warning else ""
    head = f"{place(source, finding.line, finding.column)}: {told}{finding.what}"
    if finding.brief:
        return "; ".join(t for t in (head, finding.expected, finding.hint) if t)
    rest = []
    if finding.expected:
        rest.append(f"  expected {finding.expected}")
    if finding.hint:
        rest.append(f"  {finding.hint}")
    return "\n".join([head, *_excerpt(source, finding), *rest])


def unique(findings: Iterable[Finding]) -> list[Finding]:
    """In order of place, each told once."""
    return sorted(dict.fromkeys(findings))


def failure(source: Source, findings: Iterable[Finding]) -> InventoryError:
    """The error that tells all of ``findings``."""
    told = unique(findings)
    blocks = [render(source, f) for f in told[:MOST]]
    if len(told) > MOST:
        blocks.append(f"{source.name}: and {len(told) - MOST} more")
    return InventoryError("\n".join(blocks), told)
