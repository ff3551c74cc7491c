"""What a DOCX looks like: page, fonts, styles and numbering, as the parts of a document without text.

Two themes are built in; any other comes from a user's own document.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from pmresume.errors import InputError
from pmresume.writers.docx_package import base_package, unpack

THEMES = ("compact", "airy")
# The parts that decide how a page looks; of word/document.xml only the w:sectPr (page size, margins).
STYLE_PARTS = ("word/styles.xml", "word/numbering.xml", "word/fontTable.xml", "word/settings.xml", "word/document.xml")


@dataclass(frozen=True, slots=True)
class Theme:
    """A look; ``parts`` maps member names of a DOCX, all of ``STYLE_PARTS`` at least, to their XML."""

    name: str
    parts: Mapping[str, bytes]


@cache
def builtin(name: str) -> Theme:
    """The theme of that name. Raises InputError where there is none."""
    if name not in THEMES:
        raise InputError(f"no theme {name!r}; pmresume has {' and '.join(THEMES)}, or name a .docx file")
    members = unpack(base_package())
    return Theme(name, {part: members[part] for part in STYLE_PARTS})


def from_reference(path: Path) -> Theme:
    """The look of a user's own document, without anything that it says.

    Raises:
        InputError: one line that says why nothing can be taken from the file.
    """
    raise InputError(f"{path}: a document to take styles from cannot be read yet")


def load_theme(text: str) -> Theme:
    """The built-in theme named ``text``, else the one of the document at that path.

    Raises:
        InputError: neither is there, or the document is none that styles can be taken from.
    """
    if text in THEMES or not (Path(text).suffix or Path(text).exists()):
        return builtin(text)
    return from_reference(Path(text))
