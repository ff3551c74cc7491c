"""The DOCX is what Word and every parser take for a plain resume, and the same on every machine."""

from __future__ import annotations

import hashlib
import io
import os
import subprocess
import sys
import zipfile
from datetime import UTC, date, datetime
from pathlib import Path
from xml.etree import ElementTree

import docx
import pytest
from docx.oxml.ns import qn
from hypothesis import given, settings
from hypothesis import strategies as st

from pmresume.model.bullet import Bullet, Status
from pmresume.model.resume import (
    Contact,
    Group,
    Item,
    Paragraph,
    PositionBlock,
    ProjectBlock,
    Resume,
    ResumeBullet,
    Section,
    SectionKind,
)
from pmresume.writers.docx import render
from pmresume.writers.docx_package import unpack
from pmresume.writers.text import plain

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=60)


def bullet(text: str) -> ResumeBullet:
    return ResumeBullet(text, "projects[0]", Bullet(before=text, text=text, status=Status.UNCHANGED))


def whole(text: str = "Upgraded 24 servers") -> Resume:
    project = ProjectBlock("projects[0]", "Server upgrade", "Feb 2022 – Jun 2022", "", (bullet(text),))
    position = PositionBlock("positions[0]", "Analyst", "Example Corp", "Springfield", "2020 – Present", (), (project,))
    return Resume(
        name="Ann Example",
        headline="Target role: IT Project Manager",
        contact=(Contact("ann@example.com", "mailto:ann@example.com"), Contact("", "javascript:alert(1)")),
        as_of=date(2024, 9, 30),
        sections=(
            Section(SectionKind.SUMMARY, "Summary", (Paragraph("Analyst who has led a project."),)),
            Section(SectionKind.CERTIFICATIONS, "Certifications", (Item("CAPM", ("PMI",), "2023"),)),
            Section(SectionKind.SKILLS, "Core Skills", (Group("Methods", ("Scrum", "ITIL")),)),
            Section(SectionKind.EXPERIENCE, "Experience", (position,)),
            Section(SectionKind.INVENTORY, "Project Inventory", (Item("Server upgrade", ("Led",), "2022"),)),
        ),
    )


def test_reading_order_and_styles():
    document = docx.Document(io.BytesIO(render(whole())))
    assert [(p.style and p.style.name, p.text) for p in document.paragraphs] == [
        ("Title", "Ann Example"),
        ("Subtitle", "Target role: IT Project Manager"),
        ("Contact", "ann@example.com · javascript:alert(1)"),
        ("Heading 1", "Summary"),
        ("Normal", "Analyst who has led a project."),
        ("Heading 1", "Certifications"),
        ("Entry", "CAPM · PMI\t2023"),
        ("Heading 1", "Core Skills"),
        ("Entry", "Methods: Scrum, ITIL"),
        ("Heading 1", "Experience"),
        ("Heading 2", "Analyst\t2020 – Present"),
        ("Position Detail", "Example Corp · Springfield"),
        ("Heading 3", "Server upgrade\tFeb 2022 – Jun 2022"),
        ("List Bullet", "Upgraded 24 servers"),
        ("Heading 1", "Project Inventory"),
        ("List Bullet", "Server upgrade\t2022"),
        ("List Continue", "Led"),
    ]


def test_dates_stand_at_the_right_margin():
    document = docx.Document(io.BytesIO(render(whole())))
    section = document.sections[0]
    assert section.page_width and section.left_margin and section.right_margin
    width = section.page_width - section.left_margin - section.right_margin
    for name in ("Heading 2", "Heading 3", "Entry", "List Bullet", "List Continue", "Position Detail"):
        stops = document.styles[name].element.findall(f".//{qn('w:tab')}")
        assert [(stop.get(qn("w:val")), int(stop.get(qn("w:pos"))) * 635) for stop in stops] == [("right", width)], name


def test_a_long_heading_leaves_its_dates_to_the_next_line():
    project = ProjectBlock("projects[0]", "A very long name " * 6, "2021", "", (bullet("x"),))
    data = render(Resume(name="Ann", sections=(Section(SectionKind.PROJECTS, "Projects", (project,)),)))
    texts = [p.text for p in docx.Document(io.BytesIO(data)).paragraphs]
    assert texts[-2] == "\t2021"
    assert "\t" not in texts[-3]


def test_bullets_are_a_list_and_links_are_links():
    members = unpack(render(whole()))
    document = docx.Document(io.BytesIO(render(whole())))
    number = document.styles["List Bullet"].element.find(f".//{qn('w:numId')}").get(qn("w:val"))
    assert f'w:numId="{number}"'.encode() in members["word/numbering.xml"]
    links = [
        (link.address, link.text) for paragraph in document.paragraphs for link in paragraph.hyperlinks if link.address
    ]
    assert links == [("mailto:ann@example.com", "ann@example.com")]
    assert b"javascript" not in members["word/_rels/document.xml.rels"]


def test_nothing_is_left_of_any_template():
    members = unpack(render(whole()))
    assert sorted(members) == [
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/app.xml",
        "docProps/core.xml",
        "docProps/custom.xml",
        "word/_rels/document.xml.rels",
        "word/document.xml",
        "word/fontTable.xml",
        "word/numbering.xml",
        "word/settings.xml",
        "word/styles.xml",
    ]
    everything = b"".join(members.values()).lower()
    for junk in (b"python-docx", b"<w:tbl>", b"txbx", b"headerreference", b"footerreference", b"template"):
        assert junk not in everything
    body = ElementTree.fromstring(members["word/document.xml"])
    used = {mark.get(f"{W}val") for kind in ("pStyle", "rStyle") for mark in body.iter(f"{W}{kind}")}
    assert used <= {style.get(f"{W}styleId") for style in ElementTree.fromstring(members["word/styles.xml"])}


def test_properties_tell_the_person_and_the_day_of_the_inventory():
    properties = docx.Document(io.BytesIO(render(whole()))).core_properties
    assert properties.author == properties.last_modified_by == "Ann Example"
    assert properties.title == "Ann Example – Resume"
    assert properties.language == "en-US"
    assert properties.created == properties.modified == datetime(2024, 9, 30, tzinfo=UTC)
    undated = docx.Document(io.BytesIO(render(Resume(name="N" * 400)))).core_properties
    assert undated.created is None
    assert undated.author == "N" * 255


def test_members_carry_nothing_of_the_machine():
    with zipfile.ZipFile(io.BytesIO(render(whole()))) as archive:
        infos = archive.infolist()
    assert [info.filename for info in infos] == sorted(info.filename for info in infos)
    assert {(i.date_time, i.create_system, i.compress_type, i.extra) for i in infos} == {
        ((1980, 1, 1, 0, 0, 0), 3, 0, b"")
    }


@settings(max_examples=60, deadline=None)
@given(ANY_TEXT)
def test_any_text_comes_back(text):
    data = render(whole(text))
    texts = [p.text for p in docx.Document(io.BytesIO(data)).paragraphs if p.style and p.style.name == "List Bullet"]
    assert texts[:-1] == ([plain(text)] if plain(text) else [])


@settings(max_examples=40, deadline=None)
@given(ANY_TEXT)
def test_any_text_anywhere_gives_a_document(text):
    contact = (Contact(text, text), Contact("site", f"https://example.com/{text}"))
    blocks = (Paragraph(text), Group(text, (text,)), Item(text, (text,), text), ProjectBlock("p", text, text, text))
    sections = (Section(SectionKind.EXPERIENCE, text, (*blocks, PositionBlock("p", text, text, text, text))),)
    docx.Document(io.BytesIO(render(Resume(text, text, contact, sections))))


SCRIPT = """
import hashlib, sys
sys.path.insert(0, sys.argv[1])
from test_docx import whole
from pmresume.writers.outputs import FORMATS
for form in FORMATS.values():
    print(hashlib.sha256(form.render(whole(), None)).hexdigest())
"""


@pytest.mark.parametrize(
    "settings_",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Asia/Tokyo", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "2", "TZ": "America/New_York", "LC_ALL": "de_DE.UTF-8", "SOURCE_DATE_EPOCH": "1"},
    ],
)
def test_same_bytes_everywhere(tmp_path, settings_):
    from pmresume.writers.outputs import FORMATS

    here = [hashlib.sha256(form.render(whole(), None)).hexdigest() for form in FORMATS.values()]
    environment = {**os.environ, **settings_, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}
    command = [sys.executable, "-c", SCRIPT, str(Path(__file__).parent)]
    run = subprocess.run(command, capture_output=True, text=True, check=True, cwd=tmp_path, env=environment, timeout=60)
    assert run.stdout.split() == here
