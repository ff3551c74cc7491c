"""Text boxes: what a drawing holds, where it lies on the page, and in which order a person reads several."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from pmresume.readers.resume.docx.namespaces import MC, WP, A, V, W
from pmresume.readers.resume.docx.paragraphs import chosen

EMU_PER_POINT = 12_700
_UNITS = {"pt": 12_700, "in": 914_400, "cm": 360_000, "mm": 36_000, "px": 9_525, "": 12_700}
_LENGTH = re.compile(r"\s*(-?\d+(?:\.\d+)?)\s*([a-z]*)")
# How far boxes may overlap at each edge and still count as apart: of their size, and in EMU.
_SHRINK, _MOST_SHRINK = 0.15, 100_000
_FAR = 12_700 * 2_000


@dataclass(frozen=True, slots=True)
class Box:
    """Text contents at a place: edges in EMU from the paragraph that the drawing is anchored to, or of its group."""

    left: float
    top: float
    width: float
    height: float
    contents: tuple[Any, ...]  # w:txbxContent, a:p of drawn text, v:textpath, in reading order
    on_page: bool = False  # ``top`` counts from the page, not from the paragraph


def box_of(drawing: Any) -> Box | None:
    """The text of a ``w:drawing``, ``w:pict`` or ``w:object``; None where it holds none."""
    found = list(_contents(drawing))
    if not found:
        return None
    shapes = [Box(*_inner(content), (content,)) for content in found]
    contents = tuple(content for box in in_reading_order(shapes) for content in box.contents)
    frame = next((one for one in drawing if one.tag in (f"{WP}anchor", f"{WP}inline")), None)
    if frame is not None:
        return Box(*_frame(frame), contents, _from_page(frame))
    style = next((one.get("style") or "" for one in drawing.iter() if one.get("style")), "")
    left, top, width, height = _vml(style)
    return Box(left, top, width, height, contents, "vertical-relative:page" in style.replace(" ", ""))


def _contents(drawing: Any) -> Iterator[Any]:
    """Text contents that are shown, not those within other text contents."""
    waiting = [drawing]
    while waiting:
        here = waiting.pop()
        if here.tag in (f"{W}txbxContent", f"{V}textpath") or here.tag == f"{A}p":
            yield here
        elif isinstance(here.tag, str):
            waiting += reversed(chosen(here))


def in_reading_order(boxes: Sequence[Box]) -> list[Box]:
    """Boxes as a person reads a page: bands from top to bottom, in a band columns from left to right, and so on."""
    order = sorted(boxes, key=lambda box: (box.top, box.left))
    if len(order) < 2 or len(order) > 200:
        return order
    for axis in (0, 1):
        groups = _cut(order, axis)
        if len(groups) > 1:
            return [box for group in groups for box in in_reading_order(group)]
    # They overlap: rows by their upper edges, which hands set a little apart.
    rows: list[list[Box]] = []
    for box in order:
        if not rows or box.top - rows[-1][0].top > _MOST_SHRINK:
            rows.append([])
        rows[-1].append(box)
    return [box for row in rows for box in sorted(row, key=lambda box: box.left)]


def overlap(one: Box, other: Box) -> bool:
    """Whether two boxes share a third of the smaller one."""
    wide = min(one.left + one.width, other.left + other.width) - max(one.left, other.left)
    high = min(one.top + one.height, other.top + other.height) - max(one.top, other.top)
    smaller = min(one.width * one.height, other.width * other.height)
    return wide > 0 and high > 0 and wide * high * 3 > smaller


def _cut(boxes: Sequence[Box], axis: int) -> list[list[Box]]:
    """Groups of boxes with a gap between them, down the page (0) or across it (1)."""
    spans = []
    for n, box in enumerate(boxes):
        start, size = (box.top, box.height) if axis == 0 else (box.left, box.width)
        less = min(_SHRINK * size, _MOST_SHRINK)
        spans.append((start + less, start + size - less, n))
    groups: list[list[Box]] = []
    reach = float("-inf")
    for start, end, n in sorted(spans):
        if not groups or start >= reach:
            groups.append([])
        groups[-1].append(boxes[n])
        reach = max(reach, end)
    return groups


def _frame(frame: Any) -> tuple[float, float, float, float]:
    extent = frame.find(f"{WP}extent")
    width, height = (_number(extent.get(edge)) if extent is not None else 0.0 for edge in ("cx", "cy"))
    left = _offset(frame.find(f"{WP}positionH"), width)
    top = _offset(frame.find(f"{WP}positionV"), height)
    return left, top, width, height


def _offset(position: Any, size: float) -> float:
    if position is None:
        return 0.0
    aligned = (position.findtext(f"{WP}align") or "").strip()
    # A page is some seven inches wide; only left, middle and right matter.
    by_name = {"right": 6_400_000 - size, "center": 3_200_000 - size / 2, "bottom": 9_000_000 - size}
    return by_name.get(aligned, 0.0) if aligned else _number(position.findtext(f"{WP}posOffset"))


def _from_page(frame: Any) -> bool:
    position = frame.find(f"{WP}positionV")
    return position is not None and position.get("relativeFrom") in ("page", "margin", "topMargin")


def _inner(content: Any) -> tuple[float, float, float, float]:
    """The place of a shape within its group, which is only good for comparing with its neighbours."""
    for above in content.iterancestors():
        for transform in above.iterchildren(f"{{{_WPS}}}spPr"):
            place = transform.find(f"{A}xfrm")
            if place is not None:
                at, size = place.find(f"{A}off"), place.find(f"{A}ext")
                if at is not None and size is not None:
                    return _number(at.get("x")), _number(at.get("y")), _number(size.get("cx")), _number(size.get("cy"))
        if above.tag.startswith(V) and above.get("style"):
            return _vml(above.get("style"))
        if above.tag in (f"{W}drawing", f"{W}pict", f"{MC}AlternateContent"):
            break
    return 0.0, 0.0, 0.0, 0.0


_WPS = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"


def _vml(style: str) -> tuple[float, float, float, float]:
    said = {}
    for entry in style.split(";"):
        key, _, length = entry.partition(":")
        found = _LENGTH.match(length)
        if found:
            said[key.strip().lower()] = float(found[1]) * _UNITS.get(found[2], 12_700)
    left = said.get("margin-left", said.get("left", 0.0))
    return left, said.get("margin-top", said.get("top", 0.0)), said.get("width", 0.0), said.get("height", 0.0)


def _number(said: str | None) -> float:
    try:
        return max(-_FAR, min(_FAR, float((said or "0").strip())))
    except ValueError:
        return 0.0
