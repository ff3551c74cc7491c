"""``pmresume translate``: the main job."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from pmresume.cli.loading import load
from pmresume.cli.screen import show, width
from pmresume.cli.watch import Written, follow
from pmresume.errors import InputError

if TYPE_CHECKING:
    from pmresume.model.translation import Translation

FORMATS = ("docx", "md")
_FOUND = 1


def translate(
    inventory: Annotated[Path, typer.Argument(metavar="INVENTORY", help="The project inventory, a YAML file.")],
    output: Annotated[
        Path | None,
        typer.Option(
            "-o", "--output", metavar="FILE", help="Where to write; without it resume.docx beside the inventory."
        ),
    ] = None,
    formats: Annotated[
        str | None,
        typer.Option("--format", metavar="LIST", help="docx, md or both (docx,md); without it by the suffix of -o."),
    ] = None,
    as_of: Annotated[
        str | None,
        typer.Option(
            metavar="DATE", help="What counts as today; without it as_of or the latest date of the inventory."
        ),
    ] = None,
    vocab: Annotated[
        list[Path] | None, typer.Option(metavar="DIR", help="A folder that adds to the vocabulary; may be given again.")
    ] = None,
    strict: Annotated[
        bool, typer.Option("--strict", help="Exit 1 if no wording of a bullet passed the verifier.")
    ] = False,
    force: Annotated[bool, typer.Option("--force", help="Replace a file that was not written by pmresume.")] = False,
    watch: Annotated[
        bool, typer.Option("--watch", help="Write again at every save of what was read, until Ctrl-C.")
    ] = False,
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="Print only what is wrong.")] = False,
) -> None:
    """Write a resume from a project inventory."""
    targets = planned(inventory, output, formats)
    outputs = [path for _, path in targets]
    read = [inventory, *(vocab or [])]

    warned: tuple[str, ...] = ()

    def once(*, force: bool) -> Written:
        nonlocal warned
        loaded = load(inventory, as_of, vocab or [], quiet=quiet, runners_up=False, said=warned)
        warned = loaded.warnings

        from pmresume.translate.document import build_resume
        from pmresume.writers.outputs import write_outputs

        resume = build_resume(loaded.inventory, loaded.translation, loaded.lexicon)
        write_outputs(resume, targets, force=force, inputs=[inventory])
        return Written(loaded.translation)

    def tell(written: Written) -> None:
        if not quiet:
            show([*(f"wrote {path}" for path in outputs), *written.notes, *_about(written.translation)])
        if strict:
            show(_fallen(written.translation), err=True)

    if watch:
        follow(once, tell, read, outputs, force=force, quiet=quiet)
    written = once(force=force)
    tell(written)
    if strict and _fallen(written.translation):
        raise typer.Exit(_FOUND)


def _about(translation: Translation) -> list[str]:
    """What the page shows of each project, and the questions whose answers would improve it most."""
    from pmresume.translate.coverage import coverage_lines, question_lines

    coverage = coverage_lines(translation, width())
    questions = question_lines(translation, width())
    return [
        *(["", *coverage] if coverage else []),
        *(["", "What would improve the page most:", *questions] if questions else []),
    ]


def _fallen(translation: Translation) -> list[str]:
    from pmresume.translate.coverage import fallen_back

    return [f"as typed, {line}" for line in fallen_back(translation)]


def planned(inventory: Path, output: Path | None, formats: str | None) -> list[tuple[str, Path]]:
    """The formats to write, each with its file. Raises InputError where the options contradict each other."""
    folder = output is not None and _is_folder(output)
    suffix = output.suffix.lstrip(".").lower() if output and not folder else ""
    wanted = [part.strip().lower() for part in formats.split(",")] if formats is not None else [suffix or "docx"]
    for part in wanted:
        if part not in FORMATS:
            raise InputError(f"no format {part!r}; pmresume writes {' and '.join(FORMATS)}")
    kinds = list(dict.fromkeys(wanted))
    base = output / "resume" if output and folder else output or inventory.parent / "resume"
    if suffix and suffix in FORMATS:
        if suffix not in kinds:
            raise InputError(f"-o {output} asks for {suffix}, --format {formats} for something else; drop one of them")
        base = base.with_suffix("")
    return [(kind, base.with_name(f"{base.name}.{kind}")) for kind in kinds]


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # a name that no file can have: the writer says so
        return False
