"""A user's own styles, and ours beside them for what a resume needs and they lack."""

from __future__ import annotations

import re
from collections.abc import Mapping
from copy import deepcopy
from typing import TYPE_CHECKING

from pmresume.writers.docx_xml import PARAGRAPH_ORDER, element, elements, local, parse, put, value, w
from pmresume.writers.theme_numbering import add_bullets, has_list, indent

if TYPE_CHECKING:
    from lxml.etree import _Element

_LEVELS = 20  # a chain of w:basedOn that is longer goes in a circle
# Names that versions of word processors in other languages give the built-in styles; Word itself keeps the English.
_LOCAL_NAMES: Mapping[str, tuple[str, ...]] = {
    "title": ("titel", "titre", "título", "titolo", "tytuł", "otsikko", "标题", "標題", "表題"),
    "subtitle": ("untertitel", "sous-titre", "subtítulo", "sottotitolo", "ondertitel", "undertitel", "副标题", "副題"),
    "list bullet": ("aufzählungszeichen", "liste à puces", "lista con viñetas", "punto elenco", "lijst opsom.teken"),
    "list continue": ("listenfortsetzung", "liste continue", "continuar lista", "elenco continua", "lijstvoortzetting"),
}
_LOCAL_HEADINGS = (
    "überschrift",
    "titre",
    "título",
    "titolo",
    "kop",
    "rubrik",
    "overskrift",
    "nagłówek",
    "标题",
    "見出し",
)
_HEADING = re.compile(rf"(?:{'|'.join(_LOCAL_HEADINGS)}) ?([123])\Z")
# What hides text, takes it out of the flow of reading, or names somebody: never part of a resume's look.
_CUT = (
    *("framePr", "vanish", "specVanish", "webHidden", "lang", "rsid", "pPrChange", "rPrChange"),
    *("personal", "personalCompose", "personalReply"),
)
_LANGUAGE_ORDER = ("lang", "eastAsianLayout", "specVanish", "oMath")
_BULLET = "ListBullet"
_CONTINUE = "ListContinue"


def merge_styles(given: _Element, numbering: _Element, ours: Mapping[str, bytes], width: int) -> _Element:
    """``given`` with every style that ``ours`` has, dates at ``width`` twips, bullets in ``numbering``.

    Both roots are changed. What is added takes the size of the document's own text for its measure.
    """
    own = parse(ours["word/styles.xml"])
    for name in _CUT:
        for node in list(given.iter(w(name))):
            node.getparent().remove(node)
    _set_language(given, own)
    scale = _body_size(given) / _body_size(own)
    held = _held(given)
    taken = {style.get(w("styleId"), "").casefold() for style in given.findall(w("style"))}
    ids: dict[str, str] = {}  # of ours to what they are called here
    added: dict[str, _Element] = {}
    for style in own.findall(w("style")):
        name, own_id, kind = value(style.find(w("name"))), style.get(w("styleId"), ""), style.get(w("type"), "")
        found = held.get((kind, name.casefold()))
        if found is None and style.get(w("default")):
            found = next((other for other in given.findall(w("style")) if _is_default(other, kind)), None)
        elif found is not None:
            found.find(w("name")).set(w("val"), name)
        if found is None:
            found = added[own_id] = deepcopy(style)
            found.set(w("styleId"), _free(own_id, taken))
        ids[own_id] = found.get(w("styleId"), "")
    for style in added.values():
        _step_aside(given, style)
        _fit(style, ids, scale, width)
        given.append(style)
    by_id = {style.get(w("styleId"), ""): style for style in given.findall(w("style"))}
    number = _bulleted(by_id[ids[_BULLET]], by_id, numbering, ours, new=_BULLET in added)
    left = _list_indent(by_id[ids[_BULLET]], by_id) or indent(numbering, number)
    if _CONTINUE in added and left:
        for place in added[_CONTINUE].iter(w("ind")):
            place.set(w("left"), left)
    return given


def _held(given: _Element) -> dict[tuple[str, str], _Element]:
    """The styles by type and by the English name in lower case."""
    held: dict[tuple[str, str], _Element] = {}
    for way in (_by_name, _by_alias, _by_local_name):
        for style in given.findall(w("style")):
            for name in way(style):
                held.setdefault((style.get(w("type"), ""), name), style)
    return held


def _by_name(style: _Element) -> list[str]:
    return [value(style.find(w("name"))).casefold()]


def _by_alias(style: _Element) -> list[str]:
    return [alias.strip().casefold() for alias in value(style.find(w("aliases"))).split(",")]


def _by_local_name(style: _Element) -> list[str]:
    name = value(style.find(w("name"))).casefold()
    heading = _HEADING.match(name)
    if heading:
        return [f"heading {heading[1]}"]
    return [english for english, others in _LOCAL_NAMES.items() if name in others]


def _is_default(style: _Element, kind: str) -> bool:
    return style.get(w("type")) == kind and style.get(w("default"), "0").lower() in ("1", "true", "on")


def _set_language(given: _Element, own: _Element) -> None:
    """The document's defaults with a language, which then holds for all text."""
    defaults = given.find(w("docDefaults"))
    if defaults is None:
        defaults = element("docDefaults")
        given.insert(0, defaults)
    runs = defaults.find(w("rPrDefault"))
    if runs is None:
        runs = element("rPrDefault")
        defaults.insert(0, runs)
    properties = runs.find(w("rPr"))
    if properties is None:
        properties = element("rPr")
        runs.append(properties)
    put(properties, deepcopy(next(own.iter(w("lang")))), _LANGUAGE_ORDER)


def _body_size(root: _Element) -> float:
    """Half points of ordinary text."""
    defaults = root.findall(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}/{w('sz')}")
    normal = [style for style in root.findall(w("style")) if _is_default(style, "paragraph")]
    sizes = [*defaults, *(size for style in normal for size in style.findall(f"{w('rPr')}/{w('sz')}"))]
    given = value(sizes[-1]) if sizes else ""
    return float(given) if given.isdecimal() and 8 <= int(given) <= 96 else 20.0


def _free(wanted: str, taken: set[str]) -> str:
    """An id that no style has, in any case of its letters."""
    name, number = wanted, 2
    while name.casefold() in taken:
        name, number = f"{wanted}{number}", number + 1
    taken.add(name.casefold())
    return name


def _step_aside(given: _Element, style: _Element) -> None:
    """Rename a style of another type that has the name of ``style``: names are unique in a document."""
    wanted = value(style.find(w("name"))).casefold()
    for other in given.findall(w("style")):
        name = other.find(w("name"))
        if value(name).casefold() == wanted:
            name.set(w("val"), f"{value(name)} ({other.get(w('type'))})")


def _fit(style: _Element, ids: Mapping[str, str], scale: float, width: int) -> None:
    for child in elements(style):
        if local(child) in ("basedOn", "next", "link"):
            child.set(w("val"), ids[value(child)])
    for name in ("sz", "szCs"):
        for size in style.iter(w(name)):
            size.set(w("val"), str(round(int(value(size)) * scale)))
    for tab in style.iter(w("tab")):
        tab.set(w("pos"), str(width))


def _chain(style: _Element | None, by_id: Mapping[str, _Element]) -> list[_Element]:
    chain: list[_Element] = []
    while style is not None and style not in chain and len(chain) < _LEVELS:
        chain.append(style)
        style = by_id.get(value(style.find(w("basedOn"))))
    return chain


def _bulleted(
    style: _Element, by_id: Mapping[str, _Element], numbering: _Element, ours: Mapping[str, bytes], new: bool
) -> str:
    """The w:numId of the list that the style ``List Bullet`` belongs to; our bullets where it belongs to none."""
    for one in [] if new else _chain(style, by_id):
        for given in one.findall(f"{w('pPr')}/{w('numPr')}/{w('numId')}"):
            if has_list(numbering, value(given)):
                return value(given)
    number = add_bullets(numbering, parse(ours["word/numbering.xml"]), style.get(w("styleId"), ""))
    properties = style.find(w("pPr"))
    if properties is None:
        properties = element("pPr")
        put(style, properties, ("pPr", "rPr", "tblPr", "trPr", "tcPr", "tblStylePr"))
    membership = element("numPr")
    membership.append(element("numId", val=number))
    put(properties, membership, PARAGRAPH_ORDER)
    return number


def _list_indent(style: _Element, by_id: Mapping[str, _Element]) -> str:
    """Where a bullet's text begins, by the style itself."""
    for one in _chain(style, by_id):
        for given in one.findall(f"{w('pPr')}/{w('ind')}"):
            return str(given.get(w("left"), given.get(w("start"), "")))
    return ""
