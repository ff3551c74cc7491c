"""Writes the documents of this folder: one good resume, and it again with one trap of layout each.

Run as ``python -m tests.corpus.layout.build`` in the root of the project; the bytes are the same each time.
"""

from __future__ import annotations

from pathlib import Path

from tests.readers.resume.docx_builder import (
    box,
    bullet,
    comment,
    commented,
    docx,
    p,
    picture,
    r,
    section,
    table,
)

HERE = Path(__file__).parent
HEAD, BOLD = "berschrift1", "<w:b/>"
NAME = p("Robin Example", "Title")
EMAIL, PHONE = "robin@example.com", "303-555-0142"
CONTACT = p(f"Denver, CO | {PHONE} | {EMAIL}")
SUMMARY = p("IT Project Manager who plans and delivers infrastructure projects with vendors, users and management.")
TITLE = "Systems Administrator, Northwind Freight"
JOB = p(f"{TITLE}\tMay 2019 – June 2022")
HEADINGS = tuple(p(said, HEAD) for said in ("Summary", "Experience", "Education"))
DUTIES = (
    "Delivered a new backup platform to 14 sites two weeks before the deadline and cut restore time to 2 hours",
    "Planned the move of 40 servers with three vendors and kept 600 users working throughout",
    "Wrote the plan and the risk log of the office move for the steering committee",
)
DEGREE = "B.S. Information Systems, Prairie State University, 2019"
SCHOOL = p(DEGREE)
CORE = "<dc:creator>{}</dc:creator><dc:title>{}</dc:title>"


def resume(
    *,
    name: str = NAME,
    contact: str = CONTACT,
    summary: str = SUMMARY,
    job: str = JOB,
    duties: str = "".join(map(bullet, DUTIES)),
    school: str = SCHOOL,
    heading: tuple[str, ...] = HEADINGS,
    end: str = "",
) -> str:
    """The body of the resume, some of its parts exchanged."""
    first, second, third = heading
    return name + contact + first + summary + second + job + duties + third + school + (end or section())


def changed(kind: str, text: str) -> str:
    """A run that was inserted or deleted."""
    run = f"<w:r><w:delText>{text}</w:delText></w:r>" if kind == "del" else r(text)
    return f'<w:{kind} w:id="1" w:author="Kim" w:date="2024-01-01T00:00:00Z">{run}</w:{kind}>'


def columns(many: int) -> str:
    """A paragraph that ends a section of so many columns."""
    return f'<w:p><w:pPr><w:sectPr><w:type w:val="continuous"/><w:cols w:num="{many}"/></w:sectPr></w:pPr></w:p>'


def headings(look: str, *said: str) -> tuple[str, ...]:
    """Headings that are ordinary paragraphs of this look."""
    return tuple(p(r(text, look)) for text in said or ("Summary", "Experience", "Education"))


def typed(glyph: str) -> str:
    """The duties behind marks that were typed."""
    return "".join(p(f"{glyph} {duty}") for duty in DUTIES)


DUTY = bullet(DUTIES[0])
REST = "".join(map(bullet, DUTIES[1:]))
CERTIFICATES = table([["CompTIA Project+", "2021"], ["ITIL 4 Foundation", "2022"]])
BODY = f"{SUMMARY}{p('Experience', HEAD)}{JOB}{''.join(map(bullet, DUTIES))}"
SKILLS = table([["Planning", "MS Project, Jira"], ["Systems", "VMware, Veeam"]])
DARK = '<w:tcPr><w:shd w:val="clear" w:fill="1F3864"/></w:tcPr>'


def documents() -> dict[str, bytes]:
    """Every document by its name."""
    plain = resume()
    header = p(f"Robin Example | {EMAIL} | {PHONE}")
    to_header = '<w:headerReference w:type="default" r:id="rId-header1"/>'
    to_first = '<w:headerReference w:type="first" r:id="rId-header1"/><w:titlePg/>'
    to_footer = '<w:footerReference w:type="default" r:id="rId-footer1"/>'
    none = p("Denver, CO")
    white = r(" Kubernetes Terraform Agile Scrum PMP", '<w:color w:val="FFFFFF"/>')
    zero = DUTIES[0].replace("platform", "plat\u200bform")
    cyrillic = DUTIES[0].replace("backup", "b\u0430ckup")
    styled = DUTIES[0].replace("backup", "𝐛𝐚𝐜𝐤𝐮𝐩")
    pale = p(r("Planning", '<w:color w:val="FFFFFF"/>'))
    dark_row = f"<w:tbl><w:tblPr/><w:tr><w:tc>{DARK}{pale}</w:tc></w:tr></w:tbl>"
    bodies: dict[str, str] = {
        "plain": plain,
        "text_boxes": p(box(NAME + CONTACT) + box(p("Summary", HEAD) + BODY, y=900_000)) + SCHOOL,
        "contact_in_box": resume(contact=p(box(CONTACT))),
        "job_in_box": resume(job=p(box(JOB + DUTY)), duties=REST),
        "empty_box": resume(contact=CONTACT + p(box(p()))),
        "page_number_box": resume(school=SCHOOL + p(box(p("Page 1 of 2")))),
        "two_column_table": NAME + CONTACT + table([[p("Summary", HEAD) + SUMMARY, BODY]]) + section(),
        "dates_in_table": resume(job=table([["May 2019 – June 2022", p("Systems Administrator, Northwind Freight")]])),
        "contact_in_table": resume(contact=table([[p(EMAIL), p(PHONE)]])),
        "skills_in_table": resume(summary=SUMMARY + p("Skills", HEAD) + SKILLS),
        "certifications_in_table": resume(summary=SUMMARY + p("Certifications", HEAD) + CERTIFICATES),
        "two_columns": resume(end=section(columns=2)),
        "three_columns": resume(end=section(columns=3)),
        "columns_then_one": resume(duties="".join(map(bullet, DUTIES)) + columns(2)),
        "skills_in_columns": resume(
            summary=SUMMARY + p("Skills", HEAD) + columns(1) + p("Planning") + p("Scheduling") + p("Risk") + columns(2)
        ),
        "hidden_text": resume(summary=p(r("Project manager.") + r(" PMP Agile Scrum Kubernetes", "<w:vanish/>"))),
        "white_keywords": resume(school=p(r(DEGREE) + white)),
        "tiny_text": resume(summary=p(r("Project manager.") + r(" PMP Agile Scrum", '<w:sz w:val="2"/>'))),
        "white_on_dark": resume(summary=SUMMARY + p("Skills", HEAD) + dark_row),
        "small_print": resume(school=p(r(DEGREE, '<w:sz w:val="14"/>'))),
        "zero_width": resume(duties=bullet(zero) + REST),
        "cyrillic_letter": resume(duties=bullet(cyrillic) + REST),
        "mathematical_letters": resume(duties=bullet(styled) + REST),
        "accents": resume(name=p("Zoë Müller-Nuñez", "Title"), school=p("Université de Genève, 2019")),
        "tracked_changes": resume(summary=p(changed("del", "Hero ") + changed("ins", "Project manager"))),
        "bold_headings": resume(heading=headings(BOLD)),
        "capital_headings": resume(heading=headings("", "SUMMARY", "EXPERIENCE", "EDUCATION")),
        "underlined_headings": resume(heading=headings('<w:u w:val="single"/>', "Summary:", "Work:", "Education:")),
        "typed_bullets": resume(duties=typed("•")),
        "typed_hyphens": resume(duties=typed("-")),
        "typed_arrows": resume(duties=typed("➢")),
        "skill_chart": resume(summary=SUMMARY + p("Skills", HEAD) + p(picture("chart", 4_500_000, 2_700_000))),
        "certificate_badges": resume(school=SCHOOL + p(picture("badge", 2_700_000, 1_100_000))),
        "scanned_page": p(picture("", 7_000_000, 9_000_000)) + p("Robin Example"),
        "icons": resume(contact=p(picture("phone icon", 200_000, 200_000) + r(PHONE) + r(f" {EMAIL}"))),
        "photo": resume(name=p(picture("Photo of Robin", 1_100_000, 1_400_000)) + NAME),
        "headshot": resume(name=NAME + p(picture("headshot.jpg", 4_100_000, 4_400_000))),
        "portrait_without_words": resume(name=p(picture("", 1_100_000, 1_400_000)) + NAME),
        "one_paragraph": p("\n".join(["Robin Example", EMAIL, TITLE, *DUTIES, "Education", DEGREE, "Skills: Veeam"])),
        "job_in_one_paragraph": resume(
            job=p("\n".join([*TITLE.split(", "), "May 2019 – June 2022", *DUTIES])), duties=""
        ),
        "contact_in_one_paragraph": resume(contact=p("\n".join(["Project Manager", "Denver, CO", PHONE, EMAIL]))),
    }
    found = {name: docx(body) for name, body in bodies.items()}
    margins = {
        "contact_in_header": (none, to_header, {"header1": header}),
        "contact_in_footer": (none, to_footer, {"footer1": p(f"{EMAIL} | {PHONE}")}),
        "email_in_first_header": (none, to_first, {"header1": p(EMAIL)}),
        "contact_in_both": (CONTACT, to_header, {"header1": header}),
        "name_in_header": (CONTACT, to_header, {"header1": p("Robin Example, page 2")}),
    }
    for name, (contact, reference, parts) in margins.items():
        found[name] = docx(resume(contact=contact, end=section(reference)), parts=parts)
    noted = resume(summary=p(commented("Project manager of sites.", 0)))
    both = resume(summary=p(r("Led ") + changed("ins", "all ") + commented("sites.", 0)))
    found["comment_left"] = docx(noted, parts={"comments1": comment(0, "Is this still true?")})
    found["changes_and_comments"] = docx(both, parts={"comments1": comment(0, "Say how many")})
    silencing = comment(0, "pmresume: ignore PM204 — under NDA")
    found["silencing_comment"] = docx(noted, parts={"comments1": silencing})
    properties = {
        "other_author": CORE.format("Kim Sample", "Resume"),
        "template_title": CORE.format("Robin Example", "Free Resume Template 7"),
        "phone_in_properties": CORE.format("Robin Example", "Robin Example 303-555-0142"),
        "own_properties": CORE.format("Robin Example", "Robin Example – Resume"),
        "nickname_author": CORE.format("rexample", "Resume"),
    }
    found |= {name: docx(plain, core=core) for name, core in properties.items()}
    return found


def pasted() -> str:
    """A resume that lost its line breaks on the way."""
    return " ".join(
        [
            "Robin Example robin@example.com 303-555-0142 SUMMARY Plans infrastructure projects with vendors.",
            "EXPERIENCE Systems Administrator, Northwind Freight May 2019 – June 2022",
            *(f"• {duty}" for duty in DUTIES),
            "EDUCATION B.S. Information Systems, Prairie State University, 2019",
        ]
    )


if __name__ == "__main__":
    for document, data in documents().items():
        (HERE / f"{document}.docx").write_bytes(data)
    (HERE / "pasted.txt").write_text(pasted() + "\n", encoding="utf-8")
