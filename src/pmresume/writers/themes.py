"""What a DOCX looks like: page, fonts, styles and numbering, as the parts of a document without text.

Two themes are built in, one source with two rows of measures; any other comes from a user's own document.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path
from string import Template

from pmresume.errors import InputError

# The parts that decide how a page looks; of word/document.xml only the w:sectPr (page size, margins).
STYLE_PARTS = ("word/styles.xml", "word/numbering.xml", "word/fontTable.xml", "word/settings.xml", "word/document.xml")
THEME_PART = "word/theme/theme1.xml"  # only where the styles of a user's document name its colours and fonts

_PAGE_WIDTH = 12240  # US Letter, as in docx_base/document.xml
# Type in half points, lengths in twips, w:line in 240ths of a line, the rule in eighths of a point.
_MEASURES: Mapping[str, Mapping[str, int | str]] = {
    "compact": {
        "body": 20,
        "line": 247,
        "title": 40,
        "title_after": 0,
        "subtitle": 23,
        "subtitle_after": 20,
        "contact_after": 60,
        "heading1": 24,
        "heading1_before": 180,
        "heading1_after": 60,
        "heading2": 22,
        "heading2_before": 120,
        "heading3_before": 100,
        "heading3_after": 20,
        "detail_after": 30,
        "item_after": 30,
        "indent": 288,
        "hanging": 202,
        "vertical": 900,
        "horizontal": 1080,
        "rule": 6,
        "rule_colour": "1F3A5F",
        "colour": "1F3A5F",
    },
    "airy": {
        "body": 22,
        "line": 276,
        "title": 52,
        "title_after": 40,
        "subtitle": 26,
        "subtitle_after": 60,
        "contact_after": 120,
        "heading1": 28,
        "heading1_before": 320,
        "heading1_after": 120,
        "heading2": 24,
        "heading2_before": 200,
        "heading3_before": 180,
        "heading3_after": 40,
        "detail_after": 60,
        "item_after": 70,
        "indent": 360,
        "hanging": 259,
        "vertical": 1296,
        "horizontal": 1368,
        "rule": 4,
        "rule_colour": "B8C2CC",
        "colour": "26495C",
    },
}
THEMES = tuple(_MEASURES)


@dataclass(frozen=True, slots=True)
class Theme:
    """A look; ``parts`` maps member names of a DOCX, all of ``STYLE_PARTS`` at least, to their XML."""

    name: str
    parts: Mapping[str, bytes]


@cache
def builtin(name: str) -> Theme:
    """The theme of that name. Raises InputError where there is none."""
    if name not in _MEASURES:
        raise InputError(f"no theme {name!r}; pmresume has {' and '.join(THEMES)}, or name a .docx file")
    measures = dict(_MEASURES[name])
    measures["width"] = _PAGE_WIDTH - 2 * int(measures["horizontal"])
    return Theme(name, {part: _filled(part, measures) for part in STYLE_PARTS})


def from_reference(path: Path) -> Theme:
    """The look of a user's own document, without anything that it says; styles it lacks are those of ``compact``.

    Raises:
        InputError: one line that says why nothing can be taken from the file.
    """
    from pmresume.writers.theme_reference import parts_of

    return Theme(path.name, parts_of(path, builtin(THEMES[0]).parts))


def load_theme(text: str) -> Theme:
    """The built-in theme named ``text``, else the one of the document at that path.

    Raises:
        InputError: neither is there, or the document is none that styles can be taken from.
    """
    path = Path(text)
    if text in THEMES or not (path.suffix or len(path.parts) > 1 or path.exists()):
        return builtin(text)
    return from_reference(path)


def _filled(part: str, measures: Mapping[str, int | str]) -> bytes:
    source = resources.files("pmresume.writers") / "docx_base" / part.rpartition("/")[2]
    return Template(source.read_text("utf-8")).substitute(measures).encode()
