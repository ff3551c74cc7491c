"""docs/constructions.md: every line that it shows is printed as it says."""

from __future__ import annotations

from pathlib import Path

import pytest

from pmresume.translate.lines import rewrite

_TEXT = (Path(__file__).parents[1] / "docs" / "constructions.md").read_text(encoding="utf-8")
_CELLS = [[cell.strip() for cell in row.strip("|").split("|")] for row in _TEXT.splitlines() if row.startswith("|")]
_ROWS = [(cells[2], cells[3]) for cells in _CELLS if len(cells) == 4 and cells[2] != "line" and set(cells[2]) != {"-"}]


def test_the_table_is_read() -> None:
    assert len(_ROWS) > 30


@pytest.mark.parametrize(("line", "printed"), _ROWS)
def test_line(line: str, printed: str) -> None:
    (bullet,) = rewrite([line])
    assert bullet.text == printed
    assert not bullet.fell_back
