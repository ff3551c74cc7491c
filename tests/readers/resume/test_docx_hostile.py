"""Files that are no resume: one clear line, and neither much time nor much memory."""

import io
import tracemalloc
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmresume.errors import InputError
from pmresume.readers.resume.docx import paragraphs_of, read_docx
from tests.readers.resume.docx_builder import box, cell, comment, docx, p, packed, table

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(500)
GOOD = docx(p("Led it"))


def nested_tables(depth: int) -> str:
    body = p("deep")
    for _ in range(depth):
        body = table([[cell(body + p())]])
    return body


def nested_boxes(depth: int) -> str:
    body = p("deep")
    for _ in range(depth):
        body = p(box(body, both=False))
    return body


def bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * 60 * 2**20)
    return out.getvalue()


def encrypted_member() -> bytes:
    data = bytearray(docx(p("Led it")))
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        start = data.find(mark)
        while start >= 0:
            data[start + at] |= 1
            start = data.find(mark, start + 4)
    return bytes(data)


ENTITIES = (
    '<!DOCTYPE w:document [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>'
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>'
)
FILES: dict[str, tuple[Callable[[], bytes], str]] = {
    "empty": (lambda: b"", "empty"),
    "blank": (lambda: b"  \n", "empty"),
    "PDF": (lambda: b"%PDF-1.7\n...", "a PDF"),
    "RTF": (lambda: b"{\\rtf1 hello}", "an RTF file"),
    "text": (lambda: b"Sam Sample", "not a Word document"),
    "old Word": (lambda: OLE + "WordDocument".encode("utf-16-le"), "an old Word file"),
    "encrypted": (lambda: OLE + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
    "encrypted member": (encrypted_member, "encrypted"),
    "cut off": (lambda: GOOD[: len(GOOD) // 2], "broken"),
    "ZIP": (lambda: packed({"readme.txt": b"hello"}), "not a Word document"),
    "spreadsheet": (lambda: packed({"xl/workbook.xml": b"<x/>"}), "a spreadsheet"),
    "OpenDocument": (lambda: packed({"content.xml": b"<x/>"}), "an OpenDocument file"),
    "not XML": (lambda: packed({"word/document.xml": b"hello"}), "broken"),
    "not Word's XML": (lambda: packed({"word/document.xml": b"<x/>"}), "not a Word document"),
    "entities": (lambda: packed({"word/document.xml": ENTITIES}), "document type"),
    "bomb": (bomb, "unpacks to more"),
    "100 MB": (lambda: b"PK\x03\x04" + bytes(100 * 2**20), "100 MB"),
    "many elements": (lambda: docx("".join(f'<w:p w:rsid="{n * 7919:x}"/>' for n in range(900_000))), "elements"),
    "many paragraphs": (lambda: docx("<w:p/>" * 30_000), "paragraphs"),
    "much text": (lambda: docx("".join(p(f"word{n} " * 20) for n in range(6_000))), "characters"),
    "tables in tables": (lambda: docx(nested_tables(70)), ""),
    "deep XML": (lambda: docx("<w:sdt><w:sdtContent>" * 3_000 + "</w:sdtContent></w:sdt>" * 3_000), ""),
    "many comments": (
        lambda: docx(p("Led it"), parts={"comments1": "".join(comment(n, "so") for n in range(600))}),
        "comments",
    ),
    "boxes in boxes": (lambda: docx(nested_boxes(65)), ""),
}


@pytest.mark.parametrize(("make", "said"), FILES.values(), ids=FILES.keys())
def test_one_line_says_what_is_wrong(make: Callable[[], bytes], said: str):
    data = make()
    tracemalloc.start()
    try:
        with pytest.raises(InputError) as caught:
            read_docx(data, "cv\x1b.docx")
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    message = str(caught.value)
    assert said in message
    assert "\n" not in message and "\x1b" not in message and message.startswith("cv?.docx: ")
    assert peak < 200 * 2**20


def test_tables_nested_as_people_do_are_read():
    assert [line.text for line in read_docx(docx(nested_tables(8)), "a.docx").lines] == ["deep"]


def test_a_document_without_styles_numbering_or_relations_is_read():
    body = docx(p("Led it"))
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        bare = packed({"word/document.xml": archive.read("word/document.xml")})
    assert [line.text for line in read_docx(bare, "a.docx").lines] == ["Led it"]


def test_utf_16_parts_are_read():
    with zipfile.ZipFile(io.BytesIO(GOOD)) as archive:
        text = archive.read("word/document.xml").decode().replace("UTF-8", "UTF-16")
    wide = packed({"word/document.xml": text.encode("utf-16")})
    assert [line.text for line in read_docx(wide, "a.docx").lines] == ["Led it"]


def test_styles_that_lead_in_circles_end():
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{a}"><w:name w:val="{a}"/><w:basedOn w:val="{b}"/></w:style>'
        for a, b in (("One", "Two"), ("Two", "One"), ("Own", "Own"))
    )
    lines = read_docx(docx(p("a", "One") + p("b", "Own") + p("c", "None"), styles=styles), "a.docx").lines
    assert [line.text for line in lines] == ["a", "b", "c"]


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_spoiled_documents_are_read_or_refused(data: st.DataObject):
    spoiled = bytearray(GOOD)
    for _ in range(data.draw(st.integers(1, 6))):
        spoiled[data.draw(st.integers(4, len(spoiled) - 1))] = data.draw(st.integers(0, 255))
    try:
        read_docx(bytes(spoiled), "a.docx")
    except InputError as fault:
        assert "\n" not in str(fault)


TAGS = (
    "p", "r", "tbl", "tr", "tc", "sdt", "sdtContent", "ins", "del", "hyperlink", "fldChar", "pict", "txbxContent",
    "pPr", "rPr", "numPr", "numId", "ilvl", "outlineLvl", "cols", "gridSpan", "tcPr", "sz", "sectPr", "t", "tab",
    "br", "sym", "commentRangeStart", "commentRangeEnd",
)  # fmt: skip
ATTRIBUTES = st.dictionaries(
    st.sampled_from(("val", "id", "fldCharType", "char", "num", "fill", "type", "ilvl")),
    st.sampled_from(("", "0", "1", "begin", "end", "separate", "-5", "zz", "9" * 5000, "F0B7")),
    max_size=2,
)


def _written(attributes: dict[str, str]) -> str:
    return "".join(f' w:{key}="{said}"' for key, said in attributes.items())


def element(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    return st.builds(
        lambda tag, attributes, parts: f"<w:{tag}{_written(attributes)}>{''.join(parts)}</w:{tag}>",
        st.sampled_from(TAGS),
        ATTRIBUTES,
        st.lists(inner, max_size=4),
    )


@settings(max_examples=200, deadline=None)
@given(st.recursive(st.sampled_from(("word", "• dot", "")), element, max_leaves=25))
def test_elements_in_any_order_are_read(body: str):
    data = docx(body)
    document = read_docx(data, "a.docx")
    texts = {(one.member, one.number): one.text for one in paragraphs_of(data, "a.docx")[1] if one.text.strip()}
    for line in document.lines:
        assert line.text and line.text == line.text.strip()
        place = line.place
        assert texts[place.member, place.number][place.offset :].startswith(line.text)
    for note in document.notes:
        if note.line is not None:
            assert 0 <= note.start <= note.end <= len(document.lines[note.line].text)
