"""The lines of documents that somebody edited, and of files that are none."""

from __future__ import annotations

import io
import zipfile

import docx
import pytest
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from hypothesis import given, settings
from hypothesis import strategies as st

from pmresume.errors import InputError
from pmresume.model.document import LineKind
from pmresume.readers.document_lines import read_document_file, read_lines

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def package(**parts: str | bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/").replace("_xml", ".xml"), content)
    return buffer.getvalue()


def body(*paragraphs: str) -> bytes:
    return package(word__document_xml=f'<w:document xmlns:w="{W}"><w:body>{"".join(paragraphs)}</w:body></w:document>')


def run(text: str) -> str:
    return f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>'


def texts(data: bytes, name: str = "x.docx") -> list[str]:
    return [line.text for line in read_lines(data, name).lines]


def test_kinds_by_style():
    document = docx.Document()
    document.add_paragraph("Name", style="Title")
    document.add_heading("Experience", 1)
    document.add_paragraph("Did this", style="List Bullet")
    document.add_paragraph("Plain")
    numbered = document.add_paragraph("By hand")
    numbered._p.get_or_add_pPr().append(
        parse_xml(f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
    )
    buffer = io.BytesIO()
    document.save(buffer)
    lines = read_lines(buffer.getvalue(), "x.docx").lines
    kinds = [LineKind.HEADING, LineKind.HEADING, LineKind.BULLET, LineKind.TEXT, LineKind.BULLET]
    assert [line.kind for line in lines] == kinds


def test_tracked_changes_are_taken_as_accepted():
    changed = (
        f"<w:p>{run('Ran ')}<w:del>{run('x').replace('w:t', 'w:delText')}</w:del><w:ins>{run('twelve')}</w:ins></w:p>"
    )
    moved = f"<w:p><w:moveFrom>{run('away')}</w:moveFrom><w:moveTo>{run('here')}</w:moveTo></w:p>"
    joined = f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run('one ')}</w:p><w:p>{run('two')}</w:p>"
    assert texts(body(changed, moved, joined)) == ["Ran twelve", "here", "one two"]


def test_what_is_no_text_of_the_page_is_ignored():
    noise = '<w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r><w:commentReference w:id="1"/>'
    box = f"<w:r><w:pict><w:txbxContent><w:p>{run('box')}</w:p></w:txbxContent></w:pict></w:r>"
    signs = "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:noBreakHyphen/><w:t>c</w:t><w:softHyphen/><w:t>d</w:t></w:r>"
    assert texts(body(f"<w:p>{noise}{run('said')}{box}</w:p>", f"<w:p>{signs}</w:p>")) == ["said", "a\tb-cd"]


def test_markdown_however_it_is_written():
    text = (
        "# Name\n\nSome\nwords\n\nSection\n-------\n\n* one\n  goes on\n+ two\\_words &amp; **bold** *it* `x`\n"
        "1. three [link](http://x.example)\n\n   more of it\n\n<!-- note -->\n\n    four blanks\n"
    )
    lines = read_lines(text.replace("\n", "\r\n").encode("utf-8-sig"), "x.md").lines
    assert [(line.kind.value, line.text, line.place) for line in lines] == [
        ("heading", "Name", "line 1"),
        ("text", "Some words", "line 3"),
        ("heading", "Section", "line 6"),
        ("bullet", "one goes on", "line 9"),
        ("bullet", "two_words & bold it x", "line 11"),
        ("bullet", "three link", "line 12"),
        ("text", "more of it", "line 14"),
        ("text", "four blanks", "line 18"),
    ]


ENTITY = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hosts">]><a>&x;</a>'


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("a.docx", b"", "empty"),
        ("a.md", b" \n", "empty"),
        ("a.docx", b"nothing", "neither a Word document nor Markdown"),
        ("a.yaml", b"projects: []", "neither a Word document nor Markdown"),
        ("a.docx", b"PK\x03\x04 broken", "broken"),
        ("a.docx", package(a="b"), "not a Word document"),
        ("a.docx", package(word__document_xml="<a"), "broken"),
        ("a.docx", package(word__document_xml=ENTITY), "document type"),
        ("a.docx", package(word__document_xml=b"<a>" + b" " * 40_000_000 + b"</a>"), "more than a resume holds"),
        ("a.docx", body("<w:p>" * 5000 + "</w:p>" * 5000), "broken"),
        ("a.docx", body(*(f"<w:p>{run(hex(n * 7919**3))}</w:p>" for n in range(20_001))), "paragraphs"),
        ("a.docx", b"\xd0\xcf\x11\xe0\xa1", "old Word file or an encrypted one"),
        ("a.pdf", b"%PDF-1.7", "a PDF"),
        ("a.md", b"\xff\xfe-\x00", "not UTF-8"),
        ("a.md", b"- a\x00", "binary"),
        ("a.md", b"- a\n" * 300_000, "less than 1 MB"),
    ],
)
def test_what_is_no_document_is_told_in_one_line(name, data, why):
    with pytest.raises(InputError, match=why) as told:
        read_lines(data, name)
    assert "\n" not in str(told.value) and str(told.value).startswith(name)


def test_an_encrypted_member_is_told():
    data = bytearray(body())
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + at] |= 1
    with pytest.raises(InputError, match="encrypted"):
        read_lines(bytes(data), "a.docx")


def test_files_that_cannot_be_read(tmp_path):
    with pytest.raises(InputError, match="no such file; name the document"):
        read_document_file(tmp_path / "none.docx")
    with pytest.raises(InputError, match="is a directory; name the document in it"):
        read_document_file(tmp_path)


@settings(deadline=None, max_examples=80)
@given(st.binary(max_size=300), st.sampled_from(["a.docx", "a.md"]), st.booleans())
def test_noise_is_read_or_refused(noise, name, zipped):
    try:
        read_lines(package(word__document_xml=noise) if zipped else noise, name)
    except InputError as fault:
        assert "\n" not in str(fault)
