"""The committed outputs of examples/ are what the program writes today."""

from __future__ import annotations

from pathlib import Path

import pytest

from examples.regenerate import HERE, outputs


@pytest.mark.parametrize("inventory", sorted(HERE.glob("*.yaml")), ids=lambda path: path.stem)
def test_an_example_is_up_to_date(inventory: Path) -> None:
    for name, content in outputs(inventory).items():
        committed = (HERE / name).read_text(encoding="utf-8") if (HERE / name).exists() else ""
        assert content.decode() == committed, f"examples/{name} is not up to date: run make examples"
