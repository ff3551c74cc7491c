"""The parts that are written keep the order of elements that the schema of WordprocessingML asks for.

The tables are a small part of ECMA-376 (transitional); ``benchmarks/openxml.py`` asks the whole schema.
"""

from __future__ import annotations

import io
from datetime import date
from xml.etree import ElementTree

import docx
import pytest
from docx.shared import Cm, Pt

from pmresume.model.resume import (
    Contact,
    Group,
    Item,
    Paragraph,
    PositionBlock,
    ProjectBlock,
    Resume,
    Section,
    SectionKind,
)
from pmresume.writers.docx import render
from pmresume.writers.docx_package import unpack
from pmresume.writers.themes import THEMES, Theme, builtin, from_reference

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ORDER = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents jc outlineLvl rPr",
    "rPr": "rStyle rFonts b bCs i iCs caps smallCaps strike vanish color spacing w kern position sz szCs highlight u "
    "effect bdr shd vertAlign rtl cs em lang",
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked "
    "personal rsid pPr rPr tblPr trPr tcPr tblStylePr",
    "styles": "docDefaults latentStyles style",
    "docDefaults": "rPrDefault pPrDefault",
    "numbering": "numPicBullet abstractNum num",
    "abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl",
    "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
    "p": "pPr r",
    "r": "rPr tab t",
    "sectPr": "pgSz pgMar",
    "settings": "zoom defaultTabStop characterSpacingControl compat themeFontLang clrSchemeMapping decimalSymbol "
    "listSeparator",
    "font": "altName panose1 charset family notTrueType pitch sig",
    "body": "p sectPr",
}
SAME_RANK = {"hyperlink": "r"}


def messy_reference(folder) -> Theme:
    document = docx.Document()
    document.sections[0].page_width = Cm(21)
    document.styles["Normal"].font.size = Pt(12)
    document.styles["List Bullet"].element.remove(document.styles["List Bullet"].element.find(f"{W}pPr"))
    for name in ("Title", "Heading 3", "Strong"):
        style = document.styles[name].element
        style.getparent().remove(style)
    document.save(folder / "reference.docx")
    return from_reference(folder / "reference.docx")


def resume() -> Resume:
    project = ProjectBlock("p", "Move to شركة المثال " + "of a very long name " * 8, "2021", "Owner")
    blocks = (
        Paragraph("数据中心 and text"),
        Group("Methods", ("Scrum",)),
        Item("CAPM", ("PMI",), "2023"),
        PositionBlock("p", "Analyst", "Example", "Cairo", "2020", (), (project,)),
    )
    items = (Item("Move", ("Led",), "2021"),)
    return Resume(
        "משה כהן",
        "Analyst",
        (Contact("ann@example.com", "mailto:ann@example.com"), Contact("555-0100")),
        (Section(SectionKind.EXPERIENCE, "Experience", blocks), Section(SectionKind.INVENTORY, "Projects", items)),
        date(2024, 9, 30),
    )


@pytest.mark.parametrize("name", [*THEMES, "reference"])
def test_children_stand_in_the_order_of_the_schema(name, tmp_path):
    theme = messy_reference(tmp_path) if name == "reference" else builtin(name)
    seen = set()
    for part, content in unpack(render(resume(), theme)).items():
        for element in ElementTree.fromstring(content).iter():
            kind = element.tag.removeprefix(W)
            if kind in ORDER and element.tag.startswith(W):
                order = ORDER[kind].split()
                children = [child.tag.removeprefix(W) for child in element]
                ranks = [order.index(SAME_RANK.get(child, child)) for child in children]
                assert ranks == sorted(ranks), (part, kind, children)
                seen.add(kind)
    assert {"pPr", "rPr", "style", "styles", "numbering", "lvl", "sectPr", "settings", "p", "r", "body"} <= seen


@pytest.mark.parametrize("name", [*THEMES, "reference"])
def test_what_is_referred_to_is_there_once(name, tmp_path):
    members = unpack(render(resume(), messy_reference(tmp_path) if name == "reference" else builtin(name)))
    styles = ElementTree.fromstring(members["word/styles.xml"])
    ids = [style.get(f"{W}styleId") for style in styles.iter(f"{W}style")]
    names = [element.get(f"{W}val", "").casefold() for element in styles.iterfind(f"{W}style/{W}name")]
    assert len(set(ids)) == len(ids)
    assert len(set(names)) == len(names)
    document = ElementTree.fromstring(members["word/document.xml"])
    used = {element.get(f"{W}val") for tag in ("pStyle", "rStyle") for element in document.iter(f"{W}{tag}")}
    used |= {element.get(f"{W}val") for tag in ("basedOn", "next", "link") for element in styles.iter(f"{W}{tag}")}
    assert used <= set(ids)
    numbering = ElementTree.fromstring(members["word/numbering.xml"])
    lists = {num.get(f"{W}numId") for num in numbering.iter(f"{W}num")}
    bullets = docx.Document(io.BytesIO(render(resume(), builtin(THEMES[0])))).styles["List Bullet"]
    assert bullets.element.pPr.numPr.numId.val == 1
    own = [style for style in styles.iter(f"{W}style") if style.find(f"{W}name").get(f"{W}val") == "List Bullet"]  # type: ignore[union-attr]
    assert {element.get(f"{W}val") for element in own[0].iter(f"{W}numId")} <= lists
