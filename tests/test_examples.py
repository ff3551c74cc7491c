"""The committed outputs of examples/ are what the program writes today."""

from __future__ import annotations

from pathlib import Path

import pytest

from examples.regenerate import HERE, README, SCHEMA, outputs, readme, schema


@pytest.mark.parametrize("inventory", sorted(HERE.glob("*.yaml")), ids=lambda path: path.stem)
def test_an_example_is_up_to_date(inventory: Path) -> None:
    for name, content in outputs(inventory).items():
        committed = (HERE / name).read_text(encoding="utf-8") if (HERE / name).exists() else ""
        assert content.decode() == committed, f"examples/{name} is not up to date: run make examples"


def test_the_readme_shows_what_the_program_writes() -> None:
    text = README.read_text(encoding="utf-8")
    assert readme(text) == text, "the example of README.md is not up to date: run make examples"


def test_the_schema_beside_the_examples_is_that_of_the_program() -> None:
    assert (HERE / SCHEMA).read_bytes() == schema(), "run make examples"
    pointed = {line for path in HERE.glob("*.yaml") if "$schema" in (line := path.read_text("utf-8").splitlines()[0])}
    assert pointed == {f"# yaml-language-server: $schema=./{SCHEMA}"}
