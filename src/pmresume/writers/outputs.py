"""The formats that a resume is written in, and writing several files at once: all or none."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from pmresume.model.resume import Resume
from pmresume.readers.document_lines import read_lines
from pmresume.writers import digest, docx, markdown
from pmresume.writers.docx_package import pack, unpack
from pmresume.writers.files import Output, write_files
from pmresume.writers.themes import Theme


@dataclass(frozen=True, slots=True)
class Format:
    """A way to write a resume, and to know again what was written."""

    render: Callable[[Resume, Theme | None], bytes]
    is_own: Callable[[bytes], bool]


def _markdown(resume: Resume, theme: Theme | None) -> bytes:
    page = markdown.render(resume)
    return digest.mark_markdown(page, _lines(page.encode(), "resume.md")).encode()


def _docx(resume: Resume, theme: Theme | None) -> bytes:
    page = docx.render(resume, theme)
    members = unpack(page)
    lines = _lines(page, "resume.docx")
    return pack({**members, digest.CUSTOM_PROPERTIES: digest.custom_properties(members, lines)})


def _lines(page: bytes, name: str) -> list[str]:
    """The lines as a reader of edited documents will find them."""
    return [line.text for line in read_lines(page, name).lines]


FORMATS: Mapping[str, Format] = {
    "docx": Format(_docx, digest.is_own_docx),
    "md": Format(_markdown, digest.is_own_markdown),
}


def write_outputs(
    resume: Resume,
    targets: Sequence[tuple[str, Path]],
    force: bool = False,
    inputs: Sequence[Path] = (),
    theme: Theme | None = None,
    beside: Sequence[Output] = (),
    edited: Mapping[Path, bytes] | None = None,
) -> list[Path]:
    """Write ``resume`` to all ``targets`` (format and path) or, where one must not be written, to none.

    ``inputs`` are files that are never replaced, whatever ``force`` says: the inventory, a vocabulary. ``theme`` is
    the look of formats that have one. What stands ``beside`` the resume, such as a report, is written with it or not
    at all. A target among ``edited`` may be replaced as long as it holds those bytes: its edits are taken care of.

    Raises:
        OutputError: a target cannot be written, or must not be replaced without ``force``.
    """
    outputs = planned_outputs(resume, targets, theme)
    for n, output in enumerate(outputs):
        if edited is not None and output.path in edited:
            outputs[n] = replace(output, is_own=partial(operator.eq, edited[output.path]))
    return write_files([*outputs, *beside], force=force, inputs=inputs)


def planned_outputs(resume: Resume, targets: Sequence[tuple[str, Path]], theme: Theme | None = None) -> list[Output]:
    """What :func:`write_outputs` would write, to be written together with other files."""
    return [Output(path, FORMATS[name].render(resume, theme), FORMATS[name].is_own) for name, path in targets]
