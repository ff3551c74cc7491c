"""``pmresume review``: comments on the very words, and nothing else of the document changed."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import docx
import pytest
from docx.enum.text import WD_BREAK
from docx.oxml.ns import qn
from docx.shared import Pt

from tests.cli.run import pmresume


@pytest.fixture
def resume(tmp_path: Path) -> Path:
    """One position; runs of several looks, a comment by somebody else, a placeholder in the header."""
    document = docx.Document()
    document.add_heading("Robin Example", 0)
    document.add_paragraph("robin@example.com")
    document.add_heading("Experience", 1)
    document.add_heading("Systems Administrator, Northwind Freight", 2)
    document.add_paragraph("May 2019 – June 2022")
    first = document.add_paragraph(style="List Bullet")
    first.add_run("Responsible ").bold = True
    first.add_run("for installing 40 printers for nurses across three clinics").font.size = Pt(9)
    second = document.add_paragraph("Reset passwords", style="List Bullet")
    document.add_comment(second.runs, "Which system?", author="Coach")
    third = document.add_paragraph(style="List Bullet")
    run = third.add_run("We were given ")
    run.add_break(WD_BREAK.LINE)
    run.add_text("various servers & <keys>\t")
    document.sections[0].header.paragraphs[0].text = "[Your Name]"
    path = tmp_path / "resume.docx"
    document.save(str(path))
    return path


def letters(path: Path) -> list[tuple[str, bytes]]:
    """Every sign of the body with the properties of its run."""
    from lxml import etree

    found: list[tuple[str, bytes]] = []
    for run in docx.Document(str(path)).element.body.iter(qn("w:r")):
        properties = run.find(qn("w:rPr"))
        look = b"" if properties is None else etree.tostring(properties, method="c14n")
        for child in run:
            if child.tag == qn("w:t"):
                found += [(sign, look) for sign in child.text]
            elif child.tag not in (qn("w:rPr"), qn("w:commentReference")):
                found.append((child.tag, look))
    return found


def anchored(path: Path) -> dict[str, tuple[str, str]]:
    """Of each comment by pmresume: its first words (severity and code) to the words it is about and its text."""
    document = docx.Document(str(path))
    open_: dict[str, str] = {}
    words: dict[str, str] = {}
    for element in document.element.body.iter():
        number = element.get(qn("w:id"))
        if element.tag == qn("w:commentRangeStart"):
            open_[number] = ""
        elif element.tag == qn("w:commentRangeEnd"):
            words[number] = open_.pop(number)
        elif element.tag == qn("w:t"):
            open_ = {key: said + element.text for key, said in open_.items()}
    assert not open_
    references = [e.get(qn("w:id")) for e in document.element.body.iter(qn("w:commentReference"))]
    assert sorted(references) == sorted(words)
    found = {}
    for comment in document.comments:
        if comment.author == "pmresume":
            code = comment.text.split()[1]
            found[code] = (words[str(comment.comment_id)], comment.text)
    return found


def test_comments_stand_on_their_very_words_and_nothing_else_changes(resume):
    before = resume.read_bytes()
    done = pmresume("review", resume, "-o", resume.with_name("out.docx"), "--select", "PM1,PM601")
    assert done.returncode == 1, done.stderr
    assert resume.read_bytes() == before
    out = resume.with_name("out.docx")
    assert letters(out) == letters(resume)
    found = anchored(out)
    assert found["PM101"][0] == "Responsible for"
    with zipfile.ZipFile(resume) as old, zipfile.ZipFile(out) as new:
        changed = {name for name in new.namelist() if name not in old.namelist() or old.read(name) != new.read(name)}
    assert changed == {"word/document.xml", "word/comments.xml"}


def test_a_task_gets_the_verified_wording(resume):
    pmresume("review", resume, "--select", "PM101")
    _, text = anchored(resume.with_name("resume-reviewed.docx"))["PM101"]
    assert "It could read: “Installed 40 printers for nurses across three clinics”" in text


def test_words_in_a_header_are_quoted_at_the_first_line(resume):
    pmresume("review", resume, "--select", "PM601")
    words, text = anchored(resume.with_name("resume-reviewed.docx"))["PM601"]
    assert words == "Robin Example"
    assert text.endswith("In the header: “[Your Name]”")


def test_comments_of_others_stay_and_those_of_an_earlier_review_go(resume):
    first, second = resume.with_name("first.docx"), resume.with_name("second.docx")
    pmresume("review", resume, "-o", first, "--select", "PM1")
    pmresume("review", first, "-o", second, "--select", "PM1")
    comments = [(c.author, c.text) for c in docx.Document(str(second)).comments]
    assert comments == [(c.author, c.text) for c in docx.Document(str(first)).comments]
    assert ("Coach", "Which system?") in comments
    assert letters(second) == letters(resume)


def test_a_document_without_comments_gets_its_first(tmp_path):
    document = docx.Document()
    document.add_heading("Experience", 1)
    document.add_heading("Analyst, Northwind", 2)
    document.add_paragraph("Responsible for reports", style="List Bullet")
    path = tmp_path / "plain.docx"
    document.save(str(path))
    with zipfile.ZipFile(path) as archive:
        members = {n: archive.read(n) for n in archive.namelist() if "comments" not in n}
    stripped = io.BytesIO()
    with zipfile.ZipFile(stripped, "w") as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    path.write_bytes(stripped.getvalue())
    pmresume("review", path, "--select", "PM101")
    assert anchored(tmp_path / "plain-reviewed.docx")["PM101"][0] == "Responsible for"


def test_the_same_bytes_twice_and_its_own_output_is_replaced(resume):
    out = resume.with_name("resume-reviewed.docx")
    pmresume("review", resume, "--select", "PM1")
    first = out.read_bytes()
    assert "comment" in pmresume("review", resume, "--select", "PM1").stdout
    assert out.read_bytes() == first


def test_answers_in_a_review_are_not_replaced(resume):
    out = resume.with_name("resume-reviewed.docx")
    pmresume("review", resume, "--select", "PM1")
    document = docx.Document(str(out))
    document.paragraphs[0].add_run(" II")
    document.save(str(out))
    answered = out.read_bytes()
    done = pmresume("review", resume, "--select", "PM1")
    assert done.returncode == 2
    assert "--force" in done.stderr
    assert out.read_bytes() == answered
    assert pmresume("review", resume, "--select", "PM1", "--force").returncode == 1


def test_a_clean_resume_ends_with_0(resume):
    assert pmresume("review", resume, "--select", "PM605").returncode == 0


@pytest.mark.parametrize(
    "name, content", [("r.md", b"# Robin\n\n## Experience\n"), ("r.docx", b"%PDF-1.7"), ("e.docx", b"")]
)
def test_what_is_no_word_document_is_refused_in_one_line(tmp_path, name, content):
    (tmp_path / name).write_bytes(content)
    done = pmresume("review", tmp_path / name)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert list(tmp_path.iterdir()) == [tmp_path / name]


def test_the_resume_itself_is_never_the_output(resume):
    done = pmresume("review", resume, "-o", resume, "--force")
    assert done.returncode == 2
