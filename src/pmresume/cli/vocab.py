"""``pmresume vocab``: the vocabulary, inspected."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pmresume.cli.screen import show, width


def vocab(
    kind: Annotated[
        str | None,
        typer.Argument(
            metavar="KIND", help="What to list: actions, objects, phrases, ...; without it all kinds, counted."
        ),
    ] = None,
    search: Annotated[str | None, typer.Option(metavar="TEXT", help="Only entries that hold these words.")] = None,
    validate: Annotated[
        bool, typer.Option("--validate", help="Check every entry, then say how many there are.")
    ] = False,
    coverage: Annotated[
        Path | None,
        typer.Option(
            metavar="TABLE", help="A table of counted verbs and objects: how much of it the vocabulary knows."
        ),
    ] = None,
    vocab: Annotated[
        list[Path] | None, typer.Option(metavar="DIR", help="A folder that adds to the vocabulary; may be given again.")
    ] = None,
) -> None:
    """List, search and check the vocabulary."""
    from pmresume.vocabulary.lexicon import load_lexicon
    from pmresume.vocabulary.listing import counted, listed

    lexicon = load_lexicon(vocab or [])
    if coverage is not None:
        from pmresume.vocabulary.coverage import coverage_lines

        show(coverage_lines(coverage, lexicon))
    elif validate:
        from pmresume.vocabulary.validation import validated

        show(validated(vocab or []))
    elif kind is None and search is None:
        show(counted(lexicon))
    else:
        show(listed(lexicon, kind, search, width()))
