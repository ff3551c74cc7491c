"""The figures of a run, into docs/proof.md between its two marks, with the date of the day."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from proof.documents import ROOT

PAGE = ROOT / "docs" / "proof.md"
_MARKED = re.compile(r"(?<=<!-- make proof -->\n).*?(?=<!-- end -->)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table."""

    what: str
    figure: str
    goal: str


def write(rows: Sequence[Row]) -> None:
    """Replace what stands between the marks. Raises ValueError where the page has lost them."""
    text = PAGE.read_text(encoding="utf-8")
    if not _MARKED.search(text):
        raise ValueError(f"{PAGE} has lost the marks around the figures of make proof")
    lines = [
        f"Measured on {datetime.now(UTC).date()} by `make proof`.",
        "",
        "| what | figure | goal |",
        "| --- | --- | --- |",
    ]
    lines += [f"| {row.what} | {row.figure} | {row.goal} |" for row in rows]
    PAGE.write_text(_MARKED.sub(lambda _: "\n" + "\n".join(lines) + "\n\n", text), encoding="utf-8")
