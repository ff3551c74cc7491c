"""Comments in other people's documents: on the words they are about, and every word and look as it was."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from pmresume.errors import InputError
from pmresume.model.source_line import Part
from pmresume.readers.resume import read_resume
from pmresume.writers.comments import Note, commented, is_own_review, uncommented
from tests.readers.resume.docx_builder import docx, p

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
CORPUS = sorted((Path(__file__).parents[1] / "corpus" / "layout").glob("*.docx"))
# A link, accepted and refused changes, a content control, signs that are no text, a field, a line break.
ODD = docx(
    '<w:p><w:r><w:t xml:space="preserve">Led </w:t></w:r><w:hyperlink w:anchor="x"><w:r><w:rPr><w:b/></w:rPr>'
    '<w:t>the mail</w:t></w:r><w:r><w:t xml:space="preserve"> move </w:t></w:r></w:hyperlink>'
    '<w:ins w:id="90" w:author="x"><w:r><w:t>for all</w:t></w:r></w:ins>'
    '<w:del w:id="91" w:author="x"><w:r><w:delText>gone</w:delText></w:r></w:del>'
    '<w:sdt><w:sdtContent><w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve"> users in</w:t><w:tab/><w:t>May</w:t>'
    "</w:r></w:sdtContent></w:sdt>"
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>42</w:t></w:r>'
    '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    '<w:r><w:t xml:space="preserve"> times</w:t><w:br/><w:t>and again</w:t></w:r></w:p>' + p("Another line")
)


def body(data: bytes) -> etree._Element:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return etree.fromstring(archive.read("word/document.xml"))


def letters(data: bytes) -> list[tuple[str, bytes]]:
    """Every sign of the main part with the properties of its run."""
    found = []
    for run in body(data).iter(f"{W}r"):
        properties = run.find(f"{W}rPr")
        look = b"" if properties is None else etree.tostring(properties, method="c14n", exclusive=True)
        for child in run:
            if child.tag == f"{W}t":
                found += [(sign, look) for sign in child.text or ""]
            elif child.tag not in (f"{W}rPr", f"{W}commentReference"):
                found.append((str(child.tag), look))
    return found


def anchored(data: bytes) -> dict[str, str]:
    """The words between the ends of each comment, by its id; each has one reference, right in a paragraph."""
    open_: dict[str, str] = {}
    found: dict[str, str] = {}
    references = []
    for element in body(data).iter():
        number = element.get(f"{W}id") or ""
        if element.tag == f"{W}commentRangeStart":
            open_[number] = ""
        elif element.tag == f"{W}commentRangeEnd":
            found[number] = open_.pop(number)
        elif element.tag == f"{W}commentReference":
            references.append(number)
            assert element.getparent().getparent().tag == f"{W}p"
        elif element.tag in (f"{W}t", f"{W}tab", f"{W}br"):
            said = {f"{W}tab": "\t", f"{W}br": "\n"}.get(str(element.tag), element.text or "")
            open_ = {key: words + said for key, words in open_.items()}
    assert not open_
    assert sorted(references) == sorted(found)
    return found


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_words_can_be_commented_on(data):
    resume = read_resume(None, ODD, name="odd.docx")
    notes = []
    for number in range(data.draw(st.integers(1, 5))):
        line = data.draw(st.integers(0, len(resume.lines) - 1))
        ends = st.integers(0, len(resume.lines[line].text))
        start, end = sorted((data.draw(ends), data.draw(ends)))
        notes.append(Note((f"note {number}",), line, start, end))
    made = commented(ODD, resume, notes)
    assert letters(made) == letters(ODD)
    found = anchored(made)
    for number, note in enumerate(notes):
        text = resume.lines[note.line or 0].text
        meant = text[note.start : note.end] or text
        if meant.strip("\t"):  # a tab alone is no text to stand on
            assert found[str(number)].strip("\t") == meant.strip("\t")
    assert [line.text for line in read_resume(None, made, name="odd.docx").lines] == [x.text for x in resume.lines]
    assert letters(uncommented(made, "odd.docx")) == letters(ODD)


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem)
def test_every_layout_takes_comments_and_reads_as_before(path):
    data = path.read_bytes()
    resume = read_resume(None, data, name=path.name)
    notes = [Note(("whole",))]
    for line, read in enumerate(resume.lines):
        notes.append(Note((f"of {line}",), line, len(read.text) // 3, len(read.text) // 3 * 2))
    made = commented(data, resume, notes)
    assert letters(made) == letters(data)
    assert is_own_review(made) and not is_own_review(data)
    anchored(made)
    again = read_resume(None, made, name=path.name)
    assert [line.text for line in again.lines] == [line.text for line in resume.lines]
    ours = [remark for remark in again.document.remarks if remark.author == "pmresume"]
    assert len(ours) == len(notes)
    for remark, note in zip(ours[1:], notes[1:], strict=True):
        about = resume.lines[note.line or 0]
        if about.place.part is Part.BODY and note.end > note.start:
            assert note.line in remark.lines


def test_signs_that_xml_cannot_hold_are_left_out():
    resume = read_resume(None, ODD, name="odd.docx")
    made = commented(ODD, resume, [Note(("a\x00b\x0bc & <d>",), 0, 0, 3)])
    (remark,) = read_resume(None, made, name="odd.docx").document.remarks
    assert remark.text == "abc & <d>"


def test_a_changed_byte_makes_it_nobodys():
    resume = read_resume(None, ODD, name="odd.docx")
    made = commented(ODD, resume, [Note(("say more",), 1)])
    assert is_own_review(made)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(made)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"say more", b"say less"))
    assert not is_own_review(out.getvalue())
    assert not is_own_review(b"") and not is_own_review(b"PK")


def test_the_strict_form_is_refused_with_the_way_out():
    strict = docx(p("Led it"), strict=True)
    resume = read_resume(None, strict, name="strict.docx")
    with pytest.raises(InputError, match="Strict Open XML; save it as Word document"):
        commented(strict, resume, [Note(("x",), 0)])
