"""The comments of a DOCX and the lines that they are anchored to."""

from __future__ import annotations

from pmresume.model.source_line import Part, Place, Remark
from pmresume.readers.resume.docx.lines import Lines
from pmresume.readers.resume.docx.namespaces import W
from pmresume.readers.resume.docx.paragraphs import MarkKind
from pmresume.readers.resume.docx.parts import DocxParts
from pmresume.readers.resume.docx.story import Story
from pmresume.readers.resume.docx.styles import Styles


def remarks(parts: DocxParts, styles: Styles, lines: Lines) -> tuple[Remark, ...]:
    """The comments in the order of the comments part."""
    anchored = _anchored(lines)
    found = []
    for member in parts.related("comments"):
        for comment in parts.roots[member].iter(f"{W}comment"):
            story = Story(parts, member, styles, ground=None)
            said = [paragraph.text.strip() for paragraph in story.read(comment, Part.BODY)]
            number = story.paragraphs[0].number if story.paragraphs else 1
            found.append(
                Remark(
                    "\n".join(text for text in said if text),
                    tuple(sorted(anchored.get(comment.get(f"{W}id") or "", ()))),
                    comment.get(f"{W}author") or "",
                    Place(number, member=member),
                )
            )
    return tuple(found)


def _anchored(lines: Lines) -> dict[str, set[int]]:
    """The lines that each comment touches, by its id."""
    found: dict[str, set[int]] = {}
    ended = {mark.said for one in lines.paragraphs for mark in one.marks if mark.kind == MarkKind.COMMENT_END}
    running: set[str] = set()  # comments whose range began in an earlier paragraph
    for n, paragraph in enumerate(lines.paragraphs):
        starts = dict.fromkeys(running, 0)
        for mark in paragraph.marks:
            if mark.kind == MarkKind.COMMENT and (mark.said in ended) and mark.said not in starts:
                starts[mark.said] = mark.at
            elif mark.kind == MarkKind.COMMENT_END and mark.said in starts:
                begun = starts.pop(mark.said)
                point = begun == mark.at and mark.said not in running and mark.said not in found
                _touch(found, mark.said, n, begun, mark.at, lines, point=point)
                running.discard(mark.said)
        for identity, begun in starts.items():
            _touch(found, identity, n, begun, len(paragraph.letters), lines)
            running.add(identity)
    return found


def _touch(
    found: dict[str, set[int]], identity: str, n: int, begun: int, end: int, lines: Lines, *, point: bool = False
) -> None:
    touched = found.setdefault(identity, set())
    if point:
        line, _ = lines.at(n, begun)
        touched |= set() if line is None else {line}
        return
    touched |= {line for line, start, stop in lines.spans[n] if stop > begun and start < end}
