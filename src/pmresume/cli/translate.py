"""``pmresume translate``: the main job."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from pmresume.cli.adopt import Adopted, adopt_edits
from pmresume.cli.loading import load
from pmresume.cli.pages import lay_out, read_layout
from pmresume.cli.report import checked, reports
from pmresume.cli.screen import show, warn, width
from pmresume.cli.watch import Written, follow
from pmresume.errors import InputError

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
    theme: Annotated[
        str | None,
        typer.Option(metavar="NAME|FILE", help="The look: compact, airy, or a .docx whose styles are taken; compact."),
    ] = None,
    pages: Annotated[
        int | None,
        typer.Option(
            min=1,
            max=2,
            metavar="1|2",
            help="Fit on so many pages: lists shorten first, then go old duties, weak lines, old projects.",
        ),
    ] = None,
    sections: Annotated[
        str | None,
        typer.Option(
            metavar="LIST",
            help="Order of sections: those named first, the others behind; -NAME leaves one out (skills,-tools).",
        ),
    ] = None,
    strict: Annotated[
        bool,
        typer.Option("--strict", help="Exit 1 if no wording of a bullet passed the verifier, or --pages was missed."),
    ] = False,
    adopt: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE", help="First read the bullets changed in FILE (.docx, .md) back into the inventory, as say."
        ),
    ] = None,
    force: Annotated[bool, typer.Option("--force", help="Replace a file that was not written by pmresume.")] = False,
    report: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="Also write a page (HTML) that shows each bullet before and after, and why."),
    ] = None,
    watch: Annotated[
        bool, typer.Option("--watch", help="Write again at every save of what was read, until Ctrl-C.")
    ] = False,
    quiet: Annotated[bool, typer.Option("-q", "--quiet", help="Print only what is wrong.")] = False,
) -> None:
    """Write a resume from a project inventory."""
    targets = planned(inventory, output, formats)
    outputs = [*(path for _, path in targets), *filter(None, [checked(report)])]
    look = [Path(theme)] if theme is not None and Path(theme).suffix else []
    read = [inventory, *(vocab or []), *look]

    warned: tuple[str, ...] = ()

    def once(*, force: bool) -> Written:
        nonlocal warned
        layout = read_layout(theme, pages, sections)
        loaded = load(inventory, as_of, vocab or [], quiet=quiet or adopt is not None, runners_up=False, said=warned)

        from pmresume.writers.outputs import write_outputs

        page = lay_out(loaded, layout)
        taken = Adopted()
        if adopt is not None:
            taken = adopt_edits(adopt, inventory, loaded, page.resume, [path for _, path in targets])
            loaded = load(inventory, as_of, vocab or [], quiet=quiet, runners_up=False, data=taken.data or loaded.data)
            page = lay_out(loaded, layout)
        warned = loaded.warnings
        write_outputs(
            page.resume,
            targets,
            force=force,
            inputs=[*look] if taken.data else [inventory, *look],
            theme=layout.theme,
            beside=[*taken.files, *reports(loaded, inventory, report, page.shown)],
            edited=taken.edited,
        )
        if page.missed and not (quiet or strict):
            warn([page.missed])
        return Written(loaded.translation, (*taken.notes, *page.notes), page.shown, page.missed)

    def tell(written: Written) -> None:
        if not quiet:
            show([*(f"wrote {path}" for path in outputs), *written.notes, *_about(written)])
        if strict:
            show(_found(written), err=True)

    if watch and adopt is not None:
        raise InputError("--adopt reads the edits of a document once; run it without --watch")
    if watch:
        follow(once, tell, read, outputs, force=force, quiet=quiet)
    written = once(force=force)
    tell(written)
    if strict and _found(written):
        raise typer.Exit(_FOUND)


def _about(written: Written) -> list[str]:
    """What the page shows of each project, and the questions whose answers would improve it most."""
    from pmresume.translate.coverage import coverage_lines, question_lines, silenced_lines

    silenced = silenced_lines(written.translation, width())
    coverage = coverage_lines(written.shown or written.translation, width())
    questions = question_lines(written.translation, width())
    return [
        *(["", *coverage] if coverage else []),
        *(["", "Left out as you asked (say: leave_out):", *silenced] if silenced else []),
        *(["", "What would improve the page most:", *questions] if questions else []),
    ]


def _found(written: Written) -> list[str]:
    """What --strict does not pass over."""
    from pmresume.translate.coverage import fallen_back

    fallen = [f"as typed, {line}" for line in fallen_back(written.translation)]
    return [*fallen, written.missed] if written.missed else fallen


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
