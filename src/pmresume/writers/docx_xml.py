"""Names and building stones of WordprocessingML, and reading it without trusting it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

# The children of w:pPr in the order that the schema asks for.
# fmt: off
PARAGRAPH_ORDER = (
    "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers",
    "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap", "overflowPunct", "topLinePunct",
    "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing",
    "mirrorIndents", "suppressOverlap", "jc", "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl",
    "divId", "cnfStyle", "rPr", "sectPr", "pPrChange",
)
# fmt: on


def w(name: str) -> str:
    """The qualified name of a WordprocessingML element or attribute."""
    return f"{{{NAMESPACE}}}{name}"


def parse(data: bytes) -> _Element:
    """The root element; entities stay unresolved, nothing is fetched. Raises lxml.etree.XMLSyntaxError."""
    from lxml import etree

    return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, remove_comments=True))


def serialise(root: _Element) -> bytes:
    """The part as it is written."""
    from lxml import etree

    written: bytes = etree.tostring(root, encoding="UTF-8")
    return DECLARATION.encode() + written + b"\n"


def element(name: str, **attributes: str) -> _Element:
    """A new element, its attributes in the same namespace."""
    from lxml import etree

    made = etree.Element(w(name), nsmap={"w": NAMESPACE})
    for attribute, value in attributes.items():
        made.set(w(attribute), value)
    return made


def put(parent: _Element, child: _Element, order: Sequence[str]) -> None:
    """Set ``child`` among the children of ``parent`` where ``order`` has it, in the place of one of the same name."""
    for old in parent.findall(child.tag):
        parent.remove(old)
    after = {w(name) for name in order[order.index(local(child)) + 1 :]}
    for index, other in enumerate(parent):
        if other.tag in after:
            parent.insert(index, child)
            return
    parent.append(child)


def local(node: _Element) -> str:
    """The name without its namespace; "" for what is no element."""
    return node.tag.rpartition("}")[2] if isinstance(node.tag, str) else ""


def value(node: _Element | None) -> str:
    """The w:val of an element, "" where either is lacking."""
    return "" if node is None else node.get(w("val"), "")


def is_on(node: _Element | None) -> bool:
    """Whether a switch like w:keepNext is set: there, and not set to nothing."""
    return node is not None and node.get(w("val"), "1").lower() not in ("0", "false", "off")


def elements(parent: _Element) -> Iterator[_Element]:
    """The children that are elements."""
    return (child for child in parent if isinstance(child.tag, str))
