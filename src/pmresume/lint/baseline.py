"""Findings that were there when somebody began to lint: not shown again, and only ever fewer.

The file holds fingerprints and no text of the resume. A finding is known by its rule and words with the lines around
them; where one neighbour has changed, the words and the other neighbour are enough.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pmresume.errors import InputError
from pmresume.model.finding import Finding
from pmresume.readers.findings import printable

NAME = "pmresume-baseline.json"
_VERSION = 1
_MOST_BYTES = 5 * 2**20


@dataclass(frozen=True, slots=True)
class Mark:
    """One finding of the baseline; ``where`` is its path in the file when it was written, for people."""

    code: str
    fingerprint: str
    where: str = ""


@dataclass(frozen=True, slots=True)
class Known:
    """What the baseline knows of one file."""

    marks: tuple[Mark, ...] = ()

    def divide(
        self, findings: Sequence[Finding], ran: frozenset[str]
    ) -> tuple[tuple[Finding, ...], tuple[Finding, ...], tuple[str, ...]]:
        """The new findings, the known ones, and the fingerprints of marks that nothing matches any more.

        A mark of a rule that did not run is not stale: nobody looked.
        """
        open_marks = list(self.marks)
        known: set[int] = set()
        for matches in (_same, _moved):
            for number, finding in enumerate(findings):
                if number in known:
                    continue
                mark = next((m for m in open_marks if matches(m, finding)), None)
                if mark is not None:
                    open_marks.remove(mark)
                    known.add(number)
        fresh = tuple(f for n, f in enumerate(findings) if n not in known)
        old = tuple(f for n, f in enumerate(findings) if n in known)
        return fresh, old, tuple(m.fingerprint for m in open_marks if m.code in ran)


def _same(mark: Mark, finding: Finding) -> bool:
    return mark.code == finding.code and mark.fingerprint == finding.fingerprint


def _moved(mark: Mark, finding: Finding) -> bool:
    """The same words, and at least one neighbour the same."""
    if mark.code != finding.code:
        return False
    parts, others = mark.fingerprint.split("-"), finding.fingerprint.split("-")
    return (
        len(parts) == len(others) == 3
        and parts[0] == others[0]
        and (parts[1:2] == others[1:2] or parts[2:] == others[2:])
    )


@dataclass(frozen=True, slots=True)
class Baseline:
    """The marks of many files, by their names as seen from the baseline's folder."""

    files: Mapping[str, tuple[Mark, ...]]

    def known(self, name: str) -> Known:
        """What is known of one file."""
        return Known(self.files.get(name, ()))


def read_baseline(path: Path) -> Baseline:
    """The baseline in a file. Raises InputError."""
    told = printable(str(path))
    try:
        with path.open("rb") as stream:
            data = stream.read(_MOST_BYTES + 1)
    except FileNotFoundError:
        raise InputError(f"{told}: no such baseline; --write-baseline makes one") from None
    except OSError as fault:
        raise InputError(f"{told}: cannot be read ({fault.strerror})") from None
    try:
        if len(data) > _MOST_BYTES:
            raise ValueError("too long")
        return Baseline(_files(json.loads(data)))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise InputError(f"{told}: not a baseline of pmresume; delete it and write it anew") from None


def _files(data: Any) -> dict[str, tuple[Mark, ...]]:
    if data["version"] != _VERSION:
        raise ValueError(data["version"])
    return {
        str(name): tuple(Mark(str(m["rule"]), str(m["fingerprint"]), str(m.get("where", ""))) for m in marks)
        for name, marks in data["files"].items()
    }


def baseline_text(baseline: Baseline) -> str:
    """The file's content: the same findings give the same bytes."""
    files = {
        name: [{"rule": m.code, "fingerprint": m.fingerprint, "where": m.where} for m in marks]
        for name, marks in sorted(baseline.files.items())
        if marks
    }
    return json.dumps({"version": _VERSION, "files": files}, ensure_ascii=False, indent=2) + "\n"


def marks_of(findings: Sequence[Finding]) -> tuple[Mark, ...]:
    """A mark for each finding, in a fixed order."""
    marks = (Mark(f.code, f.fingerprint, f.path) for f in findings)
    return tuple(sorted(marks, key=lambda m: (m.code, m.fingerprint)))
