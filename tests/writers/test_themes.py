"""A theme is built in or comes from a user's document: its look, and nothing that it says."""

from __future__ import annotations

import io
import os
import re
import time
import tracemalloc
import zipfile

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Cm, Pt, RGBColor

from pmresume.errors import InputError
from pmresume.model.bullet import Bullet, Status
from pmresume.model.resume import (
    Contact,
    Item,
    PositionBlock,
    ProjectBlock,
    Resume,
    ResumeBullet,
    Section,
    SectionKind,
)
from pmresume.writers.docx import render
from pmresume.writers.docx_package import unpack
from pmresume.writers.themes import STYLE_PARTS, THEMES, builtin, from_reference, load_theme

_BRACKETS = str.maketrans("", "", "[]")
SECRET = "Confidential Ltd"


def resume() -> Resume:
    text = "Upgraded 24 servers"
    bullet = ResumeBullet(text, "projects[0]", Bullet(before=text, text=text, status=Status.UNCHANGED))
    project = ProjectBlock("projects[0]", "Server upgrade", "2022", "Owner", (bullet,))
    position = PositionBlock("positions[0]", "Analyst", "Example Corp", "", "2020 – Present", (), (project,))
    return Resume(
        "Ann Example",
        "Analyst",
        (Contact("ann@example.com", "mailto:ann@example.com"),),
        (
            Section(SectionKind.EXPERIENCE, "Experience", (position,)),
            Section(SectionKind.INVENTORY, "Projects", (Item("Server upgrade", ("Led",), "2022"),)),
        ),
    )


def read(data):
    return docx.Document(io.BytesIO(data))


def save(document, path):
    document.save(path)
    return path


def remove(document, *names):
    for name in names:
        style = document.styles[name].element
        style.getparent().remove(style)


def rewritten(source, target, **parts):
    """A copy with the content of members replaced; keys are the ends of their names, dots as "_"."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            change = parts.get(name.rpartition("/")[2].replace(".", "_").translate(_BRACKETS))
            content = old.read(name)
            new.writestr(name, change(content) if change else content)
    return target


@pytest.fixture
def plain(tmp_path):
    return save(docx.Document(), tmp_path / "plain.docx")


def test_the_two_themes_differ_in_density():
    compact, airy = (read(render(resume(), builtin(name))) for name in THEMES)
    assert airy.styles["Title"].font.size > compact.styles["Title"].font.size
    assert airy.sections[0].left_margin > compact.sections[0].left_margin
    for name in THEMES:
        document = read(render(resume(), builtin(name)))
        section = document.sections[0]
        width = section.page_width - section.left_margin - section.right_margin
        stops = [
            tab.position
            for style in document.styles
            if hasattr(style, "paragraph_format") and style.type == 1
            for tab in style.paragraph_format.tab_stops
        ]
        assert set(stops) == {width}
        assert b"$" not in b"".join(builtin(name).parts[part] for part in STYLE_PARTS)


def test_a_name_that_is_no_theme():
    with pytest.raises(InputError, match="no theme 'dense'; pmresume has compact and airy"):
        load_theme("dense")
    assert load_theme("airy") is builtin("airy")


def test_page_fonts_and_styles_come_along_and_nothing_that_was_said(tmp_path):
    document = docx.Document()
    section = document.sections[0]
    section.page_width, section.page_height, section.left_margin = Cm(21), Cm(29.7), Cm(2)
    section.header.paragraphs[0].text = section.footer.paragraphs[0].text = SECRET
    document.styles["Normal"].font.name = "Georgia"
    document.styles["Heading 2"].font.color.rgb = RGBColor(120, 0, 0)
    document.add_comment(document.add_paragraph(SECRET).add_run(SECRET), text=SECRET, author=SECRET)
    document.core_properties.author = document.core_properties.comments = SECRET
    data = render(resume(), load_theme(str(save(document, tmp_path / "mine.docx"))))
    written = read(data)
    assert abs(written.sections[0].page_width - Cm(21)) < 1000
    assert abs(written.sections[0].left_margin - Cm(2)) < 1000
    assert written.styles["Normal"].font.name == "Georgia"
    assert written.styles["Heading 2"].font.color.rgb == RGBColor(120, 0, 0)
    members = unpack(data)
    assert not [name for name, content in members.items() if SECRET.encode() in content]
    assert not [name for name in members if re.search("header|footer|comments|media|customXml|thumbnail", name)]
    assert "word/theme/theme1.xml" in members  # the styles of this one name its colours


def test_the_same_reference_gives_the_same_bytes(plain):
    assert render(resume(), from_reference(plain)) == render(resume(), from_reference(plain))


def test_dates_end_at_the_right_margin_of_the_reference(tmp_path):
    document = docx.Document()
    document.sections[0].left_margin = Cm(5)
    format_ = document.styles["Heading 2"].paragraph_format
    format_.alignment = WD_ALIGN_PARAGRAPH.CENTER
    format_.tab_stops.add_tab_stop(Cm(3))
    written = read(render(resume(), from_reference(save(document, tmp_path / "mine.docx"))))
    section = written.sections[0]
    width = section.page_width - section.left_margin - section.right_margin
    heading = next(paragraph for paragraph in written.paragraphs if paragraph.text.startswith("Analyst\t"))
    stops = {tab.position: tab.alignment for tab in heading.paragraph_format.tab_stops}
    assert [(position, str(kind)) for position, kind in stops.items() if abs(position - width) < 1000]
    assert len(stops) == 2  # and the other one is cleared
    assert heading.paragraph_format.alignment == WD_ALIGN_PARAGRAPH.LEFT


def test_styles_that_are_lacking_are_added_in_the_size_of_its_text(tmp_path):
    document = docx.Document()
    document.styles["Normal"].font.size = Pt(14)
    remove(document, "Title", "Subtitle", "List Bullet", "List Continue", "Strong")
    written = read(render(resume(), from_reference(save(document, tmp_path / "mine.docx"))))
    assert written.styles["Title"].font.size == Pt(28)
    assert [paragraph.style.name for paragraph in written.paragraphs][:2] == ["Title", "Subtitle"]
    number = written.styles["List Bullet"].element.pPr.numPr.numId.val
    numbering = written.part.numbering_part.element
    (num,) = [num for num in numbering.num_lst if num.numId == number]
    abstracts = {a.get(qn("w:abstractNumId")): a for a in numbering.findall(qn("w:abstractNum"))}
    assert abstracts[str(num.abstractNumId.val)].find(f".//{qn('w:lvlText')}").get(qn("w:val")) == "•"


def test_localised_names_aliases_and_foreign_types(tmp_path):
    document = docx.Document()
    document.styles["Heading 1"].element.find(qn("w:name")).set(qn("w:val"), "Überschrift 1")
    document.styles["Heading 2"].element.find(qn("w:name")).set(qn("w:val"), "Stellen")
    aliases = OxmlElement("w:aliases")
    aliases.set(qn("w:val"), "Job,heading 2")
    document.styles["Stellen"].element.insert(1, aliases)
    document.styles["Überschrift 1"].font.color.rgb = RGBColor(1, 2, 3)
    document.styles["Stellen"].font.color.rgb = RGBColor(4, 5, 6)
    document.styles.add_style("Dates", WD_STYLE_TYPE.PARAGRAPH)
    written = read(render(resume(), from_reference(save(document, tmp_path / "mine.docx"))))
    assert written.styles["Heading 1"].font.color.rgb == RGBColor(1, 2, 3)
    assert written.styles["Heading 2"].font.color.rgb == RGBColor(4, 5, 6)
    assert written.styles["Dates"].type == WD_STYLE_TYPE.CHARACTER
    assert written.styles["Dates (paragraph)"].type == WD_STYLE_TYPE.PARAGRAPH


def test_nothing_of_a_style_hides_text_or_moves_it_out_of_the_page(tmp_path):
    document = docx.Document()
    style = document.styles["Heading 1"]
    style.font.hidden = True
    style.paragraph_format.page_break_before = True
    style.element.pPr.insert(0, OxmlElement("w:framePr"))
    style.paragraph_format.keep_with_next = False
    data = render(resume(), from_reference(save(document, tmp_path / "mine.docx")))
    text = unpack(data)["word/styles.xml"] + unpack(data)["word/document.xml"]
    assert b"framePr" not in text and b"w:vanish" not in text
    heading = next(paragraph for paragraph in read(data).paragraphs if paragraph.text == "Experience")
    assert heading.paragraph_format.keep_with_next is True
    assert heading.paragraph_format.page_break_before is False


def test_pictures_and_embedded_fonts_are_cut(tmp_path, plain):
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    fonts = f'<w:fonts {w} {r}><w:font w:name="Own"><w:embedRegular r:id="rId9"/></w:font></w:fonts>'.encode()
    blip = f'<a:blipFill><a:blip {r} r:embed="rId1"/></a:blipFill>'.encode()
    source = rewritten(
        plain,
        tmp_path / "pictures.docx",
        fontTable_xml=lambda _: fonts,
        theme1_xml=lambda text: text.replace(b"<a:bgFillStyleLst>", b"<a:bgFillStyleLst>" + blip),
        numbering_xml=lambda text: re.sub(b"(<w:numbering[^>]*>)", rb'\1<w:numPicBullet w:numPicBulletId="0"/>', text),
    )
    members = unpack(render(resume(), from_reference(source)))
    assert not [n for n, content in members.items() if re.search(rb"embedRegular|blipFill|numPicBullet", content)]
    assert b"Own" in members["word/fontTable.xml"]


def zipped(path, **members):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def hostile(kind, folder, plain):
    path = folder / f"{kind}.docx"
    match kind:
        case "missing":
            pass
        case "directory":
            path.mkdir()
        case "pipe":
            os.mkfifo(path)
        case "empty":
            path.write_bytes(b"")
        case "text":
            path.write_text("Ann Example")
        case "pdf":
            path.write_bytes(b"%PDF-1.7\n" + bytes(1000))
        case "encrypted":
            path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(4000))
        case "huge":
            with path.open("wb") as stream:
                stream.truncate(100_000_000)
        case "truncated":
            path.write_bytes(plain.read_bytes()[:9000])
        case "zip":
            zipped(path, **{"a.txt": "a"})
        case "members":
            zipped(path, **{f"{n}.txt": "" for n in range(4000)})
        case "bomb":
            rewritten(plain, path, styles_xml=lambda _: b"<a>" + b" " * 30_000_000)
        case "text bomb":
            rewritten(plain, path, document_xml=lambda text: text.replace(b"<w:body>", b"<w:body>" + b" " * 30_000_000))
        case "entities":
            rewritten(
                plain, path, styles_xml=lambda text: b'<!DOCTYPE w [<!ENTITY a "aaaa">]>' + text.partition(b"?>")[2]
            )
        case "document entities":
            rewritten(
                plain, path, document_xml=lambda text: b'<!DOCTYPE w [<!ENTITY a "a">]>' + text.partition(b"?>")[2]
            )
        case "not xml":
            rewritten(plain, path, styles_xml=lambda text: text[:500])
        case "nested":
            rewritten(plain, path, styles_xml=lambda _: b"<a>" * 100_000 + b"</a>" * 100_000)
        case "no styles":
            rewritten(
                plain, path, styles_xml=lambda text: re.sub(rb"<w:style .*</w:style>", b"", text, flags=re.DOTALL)
            )
        case "template":
            rewritten(plain, path, Content_Types_xml=lambda text: text.replace(b"document.main", b"template.main"))
        case "macros":
            macros = b"application/vnd.ms-word.document.macroEnabled.main+xml"
            word = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
            rewritten(plain, path, Content_Types_xml=lambda text: text.replace(word, macros))
        case "strict":
            strict = b"http://purl.oclc.org/ooxml/officeDocument/relationships"
            office = b"http://schemas.openxmlformats.org/officeDocument/2006/relationships"
            rewritten(plain, path, **{"_rels": lambda text: text.replace(office, strict)})
        case "no room":
            document = docx.Document()
            document.sections[0].left_margin = Cm(18)
            save(document, path)
    return path


HOSTILE = {
    "missing": "no such file",
    "directory": "is a directory",
    "pipe": "no regular file",
    "empty": "not a Word document",
    "text": "not a Word document",
    "pdf": "a PDF",
    "encrypted": "password-protected",
    "huge": "100 MB, the most is 20 MB",
    "truncated": "not a Word document",
    "zip": "not a Word document",
    "members": "over 3,000 files",
    "bomb": "unpacks to over 3 MB",
    "text bomb": "unpacks to over 20 MB",
    "entities": "document type",
    "document entities": "document type",
    "not xml": "not XML",
    "nested": "not XML",
    "no styles": "no styles",
    "template": r"template \(.dotx\)",
    "macros": "macros",
    "strict": "Strict",
    "no room": "no room for text",
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_what_nothing_can_be_taken_from(kind, tmp_path, plain):
    path = hostile(kind, tmp_path, plain)
    tracemalloc.start()
    try:
        with pytest.raises(InputError, match=HOSTILE[kind]) as raised:
            load_theme(str(path))
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    message = str(raised.value)
    assert "\n" not in message and message.startswith(f"{path}: ")
    assert peak < 60_000_000


@pytest.mark.parametrize("offset", range(0, 4000, 211))
def test_a_damaged_reference_is_refused_or_taken(offset, tmp_path, plain):
    data = bytearray(plain.read_bytes())
    at = offset * len(data) // 4000
    data[at : at + 3] = b"\xff\x00\x7f"
    (tmp_path / "damaged.docx").write_bytes(data)
    try:
        theme = from_reference(tmp_path / "damaged.docx")
    except InputError as error:
        assert "\n" not in str(error)
    else:
        read(render(resume(), theme))


def test_no_clock_is_asked(monkeypatch):
    def clock(*_):
        raise AssertionError("the writer asked what time it is")

    with monkeypatch.context() as patched:
        for name in ("time", "localtime", "gmtime"):
            patched.setattr(time, name, clock)
        data = render(resume(), builtin("airy"))
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert {info.date_time for info in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
