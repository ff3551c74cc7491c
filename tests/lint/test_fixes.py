"""Safe fixes: in the very place, nothing else touched, left out where that cannot be."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace

import docx
import pytest

from pmresume.lint.engine import lint_resume
from pmresume.lint.fixes import fixed
from pmresume.lint.settings import Settings
from pmresume.model.finding import Fix
from pmresume.readers.resume import read_resume
from tests.lint.runs import HEAD


def mended(data, name="resume.md"):
    read = read_resume(None, data, name=name)
    return fixed(data, read, lint_resume(read, Settings(select=("PM101",))).findings)


def markdown(*bullets, end="\n"):
    return (HEAD + "".join(f"- {bullet}\n" for bullet in bullets)).replace("\n", end).encode()


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_markdown_keeps_every_other_byte(end):
    before = markdown("Responsible for patching **120 servers**", "Kept `the` _rest_  ", end=end)
    result = mended(before)
    assert result.data == before.replace(b"Responsible for patching", b"Patched")
    assert (len(result.made), result.left) == (1, ())


def test_a_byte_order_mark_stays():
    result = mended(b"\xef\xbb\xbf" + markdown("Responsible for patching servers"))
    assert result.data.startswith(b"\xef\xbb\xbf# Robin") and b"- Patched servers" in result.data


def test_words_parted_by_a_line_end_are_replaced_together():
    result = mended(markdown("Responsible for\n  patching servers"))
    assert result.data.endswith(b"- Patched servers\n")


def test_several_in_one_file_and_what_is_no_fix_stays():
    before = markdown("Responsible for patching servers", "Helped with phones", "Tasked with replacing switches")
    result = mended(before)
    assert result.data.endswith(b"- Patched servers\n- Helped with phones\n- Replaced switches\n")


def test_markup_is_not_cut_in_half():
    before = markdown("**Responsible** for patching servers", "Responsible for patching phones")
    result = mended(before)
    assert result.data == before.replace(b"Responsible for patching phones", b"Patched phones")
    assert len(result.left) == 1


def test_a_fix_whose_words_are_not_there_is_left_out():
    data = markdown("Responsible for patching servers")
    read = read_resume(None, data, name="resume.md")
    (finding,) = lint_resume(read, Settings(select=("PM101",))).findings
    assert finding.fix is not None
    for wrong in (replace(finding.fix, old="Something else"), replace(finding.fix, safe=False)):
        assert fixed(data, read, [replace(finding, fix=wrong)]).data == data


def test_a_fix_that_changes_how_the_file_reads_is_left_out():
    data = markdown("Responsible for patching servers")
    read = read_resume(None, data, name="resume.md")
    (finding,) = lint_resume(read, Settings(select=("PM101",))).findings
    assert finding.line is not None
    harmful = Fix(finding.line, 0, 15, "Responsible for", "one\n\n## Two\n\nthree", safe=True)
    result = fixed(data, read, [replace(finding, fix=harmful)])
    assert (result.data, result.left) == (data, (harmful,))


def document():
    made = docx.Document()
    made.add_heading("Robin Example", 0)
    made.add_heading("Experience", 1)
    made.add_paragraph("Systems Administrator, Northwind Freight")
    made.add_paragraph("May 2019 – June 2022")
    bullet = made.add_paragraph(style="List Bullet")
    bullet.add_run("Responsible ").italic = True
    bullet.add_run("for patch")
    bullet.add_run("ing ")
    bullet.add_run("120 servers").bold = True
    made.add_paragraph("Kept the rest", style="List Bullet")
    written = io.BytesIO()
    made.save(written)
    return written.getvalue()


def parts_of(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return [(info.filename, archive.read(info)) for info in archive.infolist()]


def test_docx_runs_keep_their_look_and_other_parts_their_bytes():
    before = document()
    result = mended(before, "resume.docx")
    assert len(result.made) == 1
    paragraph = docx.Document(io.BytesIO(result.data)).paragraphs[4]
    assert paragraph.text == "Patched 120 servers"
    assert [(run.text, run.italic, run.bold) for run in paragraph.runs if run.text] == [
        ("Patched", True, None),
        (" ", None, None),
        ("120 servers", None, True),
    ]
    old, new = parts_of(before), parts_of(result.data)
    assert [name for name, _ in old] == [name for name, _ in new]
    assert [a[0] for a, b in zip(old, new, strict=True) if a != b] == ["word/document.xml"]


def test_docx_is_mended_the_same_way_every_time():
    before = document()
    assert mended(before, "resume.docx").data == mended(before, "resume.docx").data


def test_what_is_mended_needs_no_mending():
    for data, name in ((document(), "resume.docx"), (markdown("Responsible for patching servers"), "resume.md")):
        once = mended(data, name).data
        assert once != data
        assert mended(once, name).data == once


INVENTORY = """\
# kept
positions:
  - employer: Northwind Freight
    title: Systems Administrator
    start: 2019
    end: 2022
    tasks:
      - "Responsible for patching 120 servers"   # kept too
      - Kept the rest
"""


def test_an_inventory_keeps_its_comments_and_quotes():
    result = mended(INVENTORY.encode(), "inventory.yaml")
    assert result.data.decode() == INVENTORY.replace("Responsible for patching", "Patched")


def test_a_word_comment_silences_the_words_that_it_stands_on_and_they_are_not_mended():
    made = docx.Document(io.BytesIO(document()))
    runs = made.paragraphs[4].runs
    made.add_comment([runs[0], runs[-1]], "pmresume: ignore PM101 — the wording of the contract", "Robin", "R")
    made.add_paragraph("Responsible for moving mail", style="List Bullet")
    written = io.BytesIO()
    made.save(written)
    read = read_resume(None, written.getvalue(), name="resume.docx")
    result = lint_resume(read, Settings(select=("PM101", "linter")))
    assert [f.path for f in result.suppressed] == ["Experience › Northwind Freight › bullet 1"]
    assert [(f.code, f.path) for f in result.findings] == [("PM101", "Experience › Northwind Freight › bullet 3")]
    after = docx.Document(io.BytesIO(mended(written.getvalue(), "resume.docx").data)).paragraphs
    assert [after[4].text, after[6].text] == ["Responsible for patching 120 servers", "Moved mail"]
