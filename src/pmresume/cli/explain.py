"""``pmresume explain``: the evidence behind every bullet."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from pmresume.cli.loading import load
from pmresume.cli.screen import show, width


class Format(StrEnum):
    """How the explanation is printed."""

    TEXT = "text"
    JSON = "json"
    MD = "md"


def explain(
    inventory: Annotated[Path, typer.Argument(metavar="INVENTORY", help="The project inventory, a YAML file.")],
    bullet: Annotated[
        str | None,
        typer.Argument(
            metavar="BULLET", help="One bullet by its number, or those of a project by its name or words of it."
        ),
    ] = None,
    format: Annotated[Format, typer.Option(help="md is a defence sheet for the interview.")] = Format.TEXT,
    as_of: Annotated[str | None, typer.Option(metavar="DATE", help="What counts as today.")] = None,
    vocab: Annotated[
        list[Path] | None, typer.Option(metavar="DIR", help="A folder that adds to the vocabulary; may be given again.")
    ] = None,
) -> None:
    """Show for each bullet where every piece of it comes from, what was left out, and what to ask."""
    # Warnings are part of the explanation itself.
    loaded = load(inventory, as_of, vocab or [], quiet=True)

    from pmresume.translate.explain import explain_data, explain_lines, select

    chosen = select(loaded.translation, bullet)
    match format:
        case Format.TEXT:
            show(explain_lines(loaded.translation, loaded.inventory, chosen, width()))
        case Format.JSON:
            import json

            data = explain_data(loaded.translation, loaded.inventory, chosen)
            show([json.dumps(data, ensure_ascii=False, indent=2)])
        case Format.MD:
            from pmresume.translate.defence import defence_sheet

            show([defence_sheet(loaded.translation, loaded.inventory, chosen).rstrip("\n")])
