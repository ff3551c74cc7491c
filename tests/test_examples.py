"""The committed outputs of examples/ are what the program writes today."""

from __future__ import annotations

from pathlib import Path

import pytest

from examples.regenerate import HERE, README, SCHEMA, outputs, readme, schema


@pytest.mark.parametrize("inventory", sorted(HERE.glob("*.yaml")), ids=lambda path: path.stem)
def test_an_example_is_up_to_date(inventory: Path) -> None:
    for name, content in outputs(inventory).items():
        committed = (HERE / name).read_bytes() if (HERE / name).exists() else b""
        stale = f"examples/{name} is not up to date: run make examples"
        if name.endswith(".docx"):
            assert content == committed, stale
        else:  # as text, so that a failure shows the lines
            assert content.decode() == committed.decode(), stale


def test_no_output_is_left_from_an_inventory_that_is_gone() -> None:
    stems = {path.stem for path in HERE.glob("*.yaml")} | {"inventory", "regenerate"}
    left = [path.name for path in HERE.iterdir() if path.is_file() and path.name.partition(".")[0] not in stems]
    assert left == []


def test_the_readme_shows_what_the_program_writes() -> None:
    text = README.read_text(encoding="utf-8")
    assert readme(text) == text, "the example of README.md is not up to date: run make examples"


def test_the_schema_beside_the_examples_is_that_of_the_program() -> None:
    assert (HERE / SCHEMA).read_bytes() == schema(), "run make examples"
    pointed = {line for path in HERE.glob("*.yaml") if "$schema" in (line := path.read_text("utf-8").splitlines()[0])}
    assert pointed == {f"# yaml-language-server: $schema=./{SCHEMA}"}
