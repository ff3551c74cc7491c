"""The comments of a DOCX and the lines that they are anchored to."""

from __future__ import annotations

from collections.abc import Sequence

from pmresume.errors import InputError
from pmresume.model.source_line import Part, Place, Remark
from pmresume.readers.resume.docx.lines import Lines
from pmresume.readers.resume.docx.namespaces import W
from pmresume.readers.resume.docx.paragraphs import MarkKind
from pmresume.readers.resume.docx.parts import DocxParts
from pmresume.readers.resume.docx.story import Story
from pmresume.readers.resume.docx.styles import Styles

MOST_COMMENTS = 500


def remarks(parts: DocxParts, styles: Styles, lines: Lines) -> tuple[Remark, ...]:
    """The comments in the order of the comments part. Raises InputError where there are too many."""
    anchored = _anchored(lines)
    found: list[Remark] = []
    for member in parts.related("comments"):
        story = Story(parts, member, styles, ground=None)
        for comment in parts.roots[member].iter(f"{W}comment"):
            if len(found) >= MOST_COMMENTS:
                raise InputError(f"{parts.name}: more than {MOST_COMMENTS} comments; accept or delete them")
            read = story.read(comment, Part.BODY)
            said = [paragraph.text.strip() for paragraph in read]
            number = read[0].number if read else 1
            found.append(
                Remark(
                    "\n".join(text for text in said if text),
                    tuple(anchored.get(comment.get(f"{W}id") or "", ())),
                    comment.get(f"{W}author") or "",
                    Place(number, member=member),
                )
            )
    return tuple(found)


def _anchored(lines: Lines) -> dict[str, Sequence[int]]:
    """The lines that each comment touches, by its id. A range without an end counts for nothing."""
    begun: dict[str, tuple[int, int]] = {}
    found: dict[str, Sequence[int]] = {}
    for n, paragraph in enumerate(lines.paragraphs):
        for mark in paragraph.marks:
            if mark.kind == MarkKind.COMMENT:
                begun.setdefault(mark.said, (n, mark.at))
            elif mark.kind == MarkKind.COMMENT_END and mark.said in begun:
                start = begun.pop(mark.said)
                # Behind the end of its range stands the sign of the comment, which is a point of its own.
                if mark.said not in found:
                    found[mark.said] = _between(lines, start, (n, mark.at))
    return found


def _between(lines: Lines, start: tuple[int, int], end: tuple[int, int]) -> Sequence[int]:
    if start == end:
        line, _ = lines.at(*start)
        return () if line is None else (line,)
    first = next((line for line, _, stop in lines.spans[start[0]] if stop > start[1]), None)
    last = next((line for line, begin, _ in reversed(lines.spans[end[0]]) if begin < end[1]), None)
    if first is None:
        first = next((spans[0][0] for spans in lines.spans[start[0] + 1 :] if spans), len(lines.found))
    if last is None:
        last = next((spans[-1][0] for spans in reversed(lines.spans[: end[0]]) if spans), -1)
    return range(first, last + 1)
