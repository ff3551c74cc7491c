"""Comment ranges around letters of a paragraph. ECMA-376 part 1, 17.13.4: range start, range end, reference run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from typing import Any

from pmresume.readers.resume.docx.namespaces import W
from pmresume.readers.resume.docx.paragraphs import Letter

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def anchor(wanted: Sequence[tuple[Sequence[Letter], str]], order: Mapping[int, int]) -> None:
    """Put the range of each comment (its letters and its id) around its letters, all of one paragraph.

    ``order`` is the place of each letter, by identity, in its paragraph. The last cut comes first, so that the letters
    before it stay where they were read.
    """
    cuts = []
    for n, (letters, number) in enumerate(wanted):
        # Of two cuts between the same letters, the start of the later comment lies behind the end of the earlier one.
        cuts.append((order[id(letters[0])], 1, n, letters[0], number))
        cuts.append((order[id(letters[-1])] + 1, 0, n, letters[-1], number))
    for _, starts, _, letter, number in sorted(cuts, key=lambda cut: cut[:3], reverse=True):
        if starts:
            _before(letter).addprevious(_mark("commentRangeStart", number))
            continue
        run = _through(letter)
        end = _mark("commentRangeEnd", number)
        run.addnext(end)
        outer = end
        # What stands in a link, a change or a control would go with it: the reference stands behind.
        while outer.getparent().tag != f"{W}p":
            outer = outer.getparent()
        outer.addnext(_reference(run, number))


def anchor_at(paragraph: Any, number: str) -> None:
    """Let a comment stand for a paragraph as a whole."""
    content = [child for child in paragraph if child.tag != f"{W}pPr"]
    properties = paragraph.find(f"{W}pPr")
    start = _mark("commentRangeStart", number)
    paragraph.insert(0 if properties is None else 1, start)
    run = next((child for child in reversed(content) if child.tag == f"{W}r"), None)
    paragraph.append(_mark("commentRangeEnd", number))
    paragraph.append(_reference(run, number))


def _before(letter: Letter) -> Any:
    """The run that begins with a letter, which is cut off what stands before it."""
    run, child = _run_of(letter.source)
    if child is not letter.source:
        return run
    text = child.text or ""
    if letter.offset == 0 and _first(run, child):
        return run
    return _cut(run, child, letter.offset, text)


def _through(letter: Letter) -> Any:
    """The run that ends with a letter; what stands behind it is cut off."""
    run, child = _run_of(letter.source)
    text = child.text or ""
    if child is letter.source and not (letter.offset + 1 == len(text) and child.getnext() is None):
        _cut(run, child, letter.offset + 1, text)
    return run


def _run_of(element: Any) -> tuple[Any, Any]:
    """The run that a text element stands in, and the child of the run that holds it."""
    child = element
    while child.getparent().tag != f"{W}r":
        child = child.getparent()
    return child.getparent(), child


def _first(run: Any, child: Any) -> bool:
    return next(one for one in run if one.tag != f"{W}rPr") is child


def _cut(run: Any, child: Any, at: int, text: str) -> Any:
    """Everything of ``run`` from character ``at`` of ``child`` on, moved into a run of the same look behind it."""
    behind = run.makeelement(run.tag, dict(run.attrib), nsmap=run.nsmap)
    properties = run.find(f"{W}rPr")
    if properties is not None:
        behind.append(deepcopy(properties))
    later = list(child.itersiblings())
    if at == 0:
        behind.append(child)
    elif at < len(text):
        rest = deepcopy(child)
        rest.tail = None
        _set(rest, text[at:])
        _set(child, text[:at])
        behind.append(rest)
    for one in later:
        behind.append(one)
    run.addnext(behind)
    return behind


def _set(element: Any, text: str) -> None:
    element.text = text
    if text != text.strip():
        element.set(_SPACE, "preserve")


def _mark(tag: str, number: str) -> Any:
    from lxml import etree

    return etree.Element(f"{W}{tag}", {f"{W}id": number}, nsmap={"w": W[1:-1]})


def _reference(beside: Any, number: str) -> Any:
    """The run that shows the comment's sign, as high as the letters beside it so that no line moves."""
    from lxml import etree

    run = etree.Element(f"{W}r", nsmap={"w": W[1:-1]})
    properties = None if beside is None else beside.find(f"{W}rPr")
    if properties is not None:
        run.append(deepcopy(properties))
    etree.SubElement(run, f"{W}commentReference", {f"{W}id": number})
    return run
