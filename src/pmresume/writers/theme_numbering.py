"""The lists of a user's own document, and our bullets among them where it has none."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from pmresume.writers.docx_xml import element, value, w

if TYPE_CHECKING:
    from lxml.etree import _Element

_PICTURES = ("numPicBullet", "lvlPicBulletId")


def cleaned_numbering(given: _Element | None) -> _Element:
    """The part without pictures for bullets; an empty one where there is none."""
    root = element("numbering") if given is None else given
    for name in _PICTURES:
        for node in list(root.iter(w(name))):
            node.getparent().remove(node)
    return root


def has_list(numbering: _Element, number: str) -> bool:
    """Whether there is a list of that w:numId with levels, or with a style that has them."""
    for num in numbering.findall(w("num")):
        if num.get(w("numId")) == number:
            wanted = value(num.find(w("abstractNumId")))
            return any(abstract.get(w("abstractNumId")) == wanted for abstract in numbering.findall(w("abstractNum")))
    return False


def indent(numbering: _Element, number: str) -> str:
    """Where the text of the first level of that list begins, in twips; "" where it does not say."""
    for num in numbering.findall(w("num")):
        for abstract in numbering.findall(w("abstractNum")) if num.get(w("numId")) == number else ():
            if abstract.get(w("abstractNumId")) == value(num.find(w("abstractNumId"))):
                for given in abstract.findall(f"{w('lvl')}[1]/{w('pPr')}/{w('ind')}"):
                    return str(given.get(w("left"), given.get(w("start"), "")))
    return ""


def add_bullets(numbering: _Element, ours: _Element, style_id: str) -> str:
    """Put our bullet list in, for the paragraph style of that id; returns its w:numId."""
    abstract, num = ours.find(w("abstractNum")), ours.find(w("num"))
    if abstract is None or num is None:
        raise ValueError("the numbering of a built-in theme has no list")
    abstract, num = deepcopy(abstract), deepcopy(num)
    abstract_id = _free(numbering, "abstractNum", "abstractNumId")
    number = _free(numbering, "num", "numId")
    abstract.set(w("abstractNumId"), abstract_id)
    for style in abstract.iter(w("pStyle")):
        style.set(w("val"), style_id)
    num.set(w("numId"), number)
    for link in num.iter(w("abstractNumId")):
        link.set(w("val"), abstract_id)
    # All definitions come before all lists.
    numbering.insert(len(numbering.findall(w("abstractNum"))), abstract)
    last = len(numbering.findall(w("abstractNum"))) + len(numbering.findall(w("num")))
    numbering.insert(last, num)
    return number


def _free(numbering: _Element, tag: str, attribute: str) -> str:
    taken = {node.get(w(attribute), "") for node in numbering.findall(w(tag))}
    return next(str(number) for number in range(1, len(taken) + 2) if str(number) not in taken)
