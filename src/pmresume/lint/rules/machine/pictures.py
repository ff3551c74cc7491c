"""What a picture of a DOCX most likely is, by what its note tells of it."""

from __future__ import annotations

import re
from enum import StrEnum

from pmresume.model.source_line import LayoutNote

_SIZE = re.compile(r"(?P<wide>\d+\.\d) × (?P<high>\d+\.\d) in")
_PHOTO = re.compile(r"\b(?:photo(?:graph)?|portrait|head ?shot|profile (?:picture|image|pic)|selfie|face)\b", re.I)
_DRAWN = re.compile(r"\b(?:line|border|divider|separator|decorat\w*|background|banner|icon|shape|texture)\b", re.I)
# A portrait stands upright or is square, from the size of a stamp to that of a hand: inches.
_LEAST, _MOST, _SLIM, _BROAD = 0.7, 3.0, 0.6, 1.1
_BAR = 4.0  # a picture so many times as wide as high is a rule or a banner


class Kind(StrEnum):
    """What a picture is for."""

    PHOTO = "photo"
    DECORATION = "decoration"
    OTHER = "other"


def kind_of(note: LayoutNote) -> Kind:
    """Photo where its description or else its size says so, decoration where nobody would look for words in it."""
    if _PHOTO.search(note.detail):
        return Kind.PHOTO
    if _DRAWN.search(note.detail) or "behind the text" in note.detail:
        return Kind.DECORATION
    size = _SIZE.search(note.detail)
    if size is None:
        return Kind.OTHER
    wide, high = float(size["wide"]), float(size["high"])
    return Kind.DECORATION if not high or wide / high >= _BAR or high / max(wide, 0.1) >= _BAR else Kind.OTHER


def like_a_portrait(note: LayoutNote) -> bool:
    """Whether a picture has the size and form of a portrait."""
    size = _SIZE.search(note.detail)
    if size is None:
        return False
    wide, high = float(size["wide"]), float(size["high"])
    return _LEAST <= wide <= _MOST and _LEAST <= high <= _MOST and _SLIM <= wide / high <= _BROAD
