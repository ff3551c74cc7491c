"""The page estimate: widths, measures of a theme, lines, and pages as a word processor lays them out."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmresume.model.resume import Group, Item, Resume, Section, SectionKind
from pmresume.writers.geometry import geometry
from pmresume.writers.line_breaks import height, line_heights
from pmresume.writers.page_estimate import PageEstimate, PageMeasure, estimate
from pmresume.writers.paragraphs import Run
from pmresume.writers.themes import THEMES, Theme, builtin
from pmresume.writers.widths import font
from tests.writers.sample_pages import sample

# What LibreOffice made of the samples (benchmarks/pages.py writes it): pages, and lines left on the last.
LAID_OUT = json.loads((Path(__file__).parent / "laid_out.json").read_text(encoding="utf-8"))
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
STYLES = f"""<w:styles {W}>
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial"/><w:sz w:val="22"/></w:rPr></w:rPrDefault>
<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="B"><w:name w:val="base"/><w:basedOn w:val="Normal"/>
<w:pPr><w:keepNext/><w:spacing w:before="40" w:line="300" w:lineRule="exact"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="L"><w:name w:val="List Bullet"/><w:basedOn w:val="B"/>
<w:pPr><w:keepNext w:val="0"/><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr><w:rPr><w:b w:val="0"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="X"><w:name w:val="circle"/><w:basedOn w:val="Y"/></w:style>
<w:style w:type="paragraph" w:styleId="Y"><w:name w:val="back"/><w:basedOn w:val="X"/></w:style>
<w:style w:type="character" w:styleId="S"><w:name w:val="Strong"/><w:rPr><w:b/><w:sz w:val="30"/></w:rPr></w:style>
</w:styles>"""
NUMBERING = f"""<w:numbering {W}><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:pPr>
<w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>
<w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>"""
DOCUMENT = f"""<w:document {W}><w:body><w:sectPr><w:pgSz w:w="11906" w:h="16838"/>
<w:pgMar w:top="1000" w:right="906" w:bottom="838" w:left="1000"/></w:sectPr></w:body></w:document>"""
OTHER = Theme(
    "other",
    {
        "word/styles.xml": STYLES.encode(),
        "word/numbering.xml": NUMBERING.encode(),
        "word/document.xml": DOCUMENT.encode(),
    },
)


def test_widths_are_those_of_the_font():
    calibri = font("Calibri")
    assert calibri.width("il") * 2048 == pytest.approx(2 * 470)
    assert calibri.width("Servers", bold=True) > calibri.width("Servers")
    assert font("carlito") == calibri
    assert font("Arial").width("Servers") > calibri.width("Servers")
    assert font("Nobody's Own").width("Servers") > font("Arial").width("Servers")


def test_other_scripts_have_a_width():
    calibri = font("Calibri")
    assert calibri.width("日本語") == 3.0
    assert calibri.width("e\u0301") == calibri.width("e")
    assert 0 < calibri.width("Київ Ελλάδα") < 11
    assert calibri.width("שלום") > 0


def test_a_style_takes_over_what_it_is_based_on():
    measures = geometry(OTHER)
    assert (measures.width, measures.height) == (10000, 15000)
    look = measures.look("list bullet")
    assert (look.font, look.size, look.bold, look.keep_next) == ("Arial", 11, False, False)
    assert (look.before, look.after, look.line, look.rule) == (40, 160, 300, "exact")
    assert (look.left, look.first) == (720, -360)
    assert measures.look("base").bold and measures.look("base").keep_next
    assert measures.run_look("Strong", look).size == 15
    assert measures.look("no such style") == measures.look("Normal")
    assert measures.look("circle").font == "Arial"


def test_lines_break_between_words_and_behind_hyphens():
    measures = geometry(OTHER)
    look = measures.look("Normal")

    def count(text: str) -> int:
        return len(line_heights([Run(text)], look, measures))

    assert count("") == count("word") == 1
    assert count("word " * 18) == 1
    assert count("word " * 30) == 2
    assert count("w" * 300) > 3
    assert count("日" * 60) == 2
    long = "x" * 70
    assert count(f"{long}-{long}") == 2


def test_a_text_at_the_right_takes_a_line_of_its_own_where_there_is_no_room():
    measures = geometry(OTHER)
    look = measures.look("Normal")
    assert len(line_heights([Run("word " * 10), Run("\t2020 – 2022", "Dates")], look, measures)) == 1
    assert len(line_heights([Run("word " * 17), Run("\t2020 – 2022", "Dates")], look, measures)) == 2


def test_an_exact_line_is_as_high_as_it_says():
    measures = geometry(OTHER)
    assert height(measures.look("base"), "日本") == 300


@pytest.mark.parametrize("name", THEMES)
def test_it_never_promises_more_room_than_there_is(name):
    measure = PageMeasure(builtin(name))
    spare = []
    for number, (pages, left) in enumerate(LAID_OUT[name]):
        estimated = measure(sample(number))
        assert (estimated.pages, -estimated.lines_left) >= (pages, -left), number
        if estimated.pages == pages:
            spare.append(left - estimated.lines_left)
    assert len(spare) >= 0.9 * len(LAID_OUT[name])
    assert sum(spare) / len(spare) < 2.5


def test_nothing_fits_on_one_page():
    measured = estimate(Resume("Ann Example"), builtin("compact"))
    assert measured.pages == 1
    assert measured.lines_left > 40


@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=200), max_size=60))
@settings(max_examples=40, deadline=None)
def test_more_text_never_takes_less_room(texts):
    def of(count: int) -> PageEstimate:
        blocks = tuple(Item(text, (text,), "2020") for text in texts[:count])
        tools = Section(SectionKind.TOOLS, "Tools", (Group("", ("a",)),))
        return measure(replace(Resume("Ann"), sections=(Section(SectionKind.EDUCATION, "E", blocks), tools)))

    measure = PageMeasure(builtin("compact"))
    sizes = [of(count) for count in range(0, len(texts) + 1, 10)]
    keys = [(size.pages, -size.lines_left) for size in sizes]
    assert keys == sorted(keys)
