"""Makes Word documents of the corpus's Markdown, with the traps of layout that its expectations name.

``docx_of(text, traps)`` understands the Markdown of ``tests/corpus/resumes`` and no more: a title, lines of contact,
sections, positions with their dates below, bullets and plain lines.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field

from tests.corpus.layout.build import changed
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

TRAPS = frozenset(
    [
        "plain",
        "contact_in_header",
        "contact_in_footer",
        "contact_table",
        "contact_box",
        "bold_headings",
        "capital_headings",
        "underlined_headings",
        "typed_bullets",
        "typed_hyphens",
        "typed_arrows",
        "two_column_table",
        "dates_table",
        "text_box",
        "job_box",
        "two_columns",
        "three_columns",
        "white_keywords",
        "hidden_text",
        "tiny_text",
        "tracked_changes",
        "comment_left",
        "other_author",
        "template_title",
        "phone_in_properties",
        "photo",
        "skill_chart",
        "badges",
        "scan",
        "jobs_in_one_paragraph",
        "one_paragraph",
    ]
)
GLYPHS = {"typed_bullets": "•", "typed_hyphens": "-", "typed_arrows": "➢"}
KEYWORDS = " PMP Agile Scrum Kanban Terraform Salesforce"
LOOKS = {
    "white_keywords": '<w:color w:val="FFFFFF"/>',
    "hidden_text": "<w:vanish/>",
    "tiny_text": '<w:sz w:val="2"/>',
}
PICTURES = {
    "skill_chart": ("chart of skills", 4_500_000, 2_700_000),
    "badges": ("badge", 2_700_000, 1_100_000),
    "scan": ("", 6_000_000, 8_000_000),
}


@dataclass(slots=True)
class Job:
    """A position, project or degree: its heading, its dates, its bullets."""

    title: str
    dates: str = ""
    bullets: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Part:
    """A section: its heading, its plain lines or loose bullets (with their dash), its jobs."""

    heading: str
    texts: list[str] = field(default_factory=list)
    jobs: list[Job] = field(default_factory=list)


@dataclass(slots=True)
class Page:
    """The Markdown, taken apart."""

    name: str
    contact: list[str] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)


def page_of(text: str) -> Page:
    """Takes Markdown of the corpus apart."""
    page = Page("")
    for row in filter(None, map(str.strip, text.split("\n"))):
        if row.startswith("### "):
            page.parts[-1].jobs.append(Job(row[4:]))
        elif row.startswith("## "):
            page.parts.append(Part(row[3:]))
        elif row.startswith("# "):
            page.name = row[2:]
        elif not page.parts:
            page.contact.append(row)
        elif not page.parts[-1].jobs:
            page.parts[-1].texts.append(row)
        elif row.startswith("- "):
            page.parts[-1].jobs[-1].bullets.append(row[2:])
        else:
            page.parts[-1].jobs[-1].dates = row
    return page


def docx_of(text: str, traps: Collection[str]) -> bytes:
    """The Word document of Markdown of the corpus with these traps. Raises ValueError at one that is unknown."""
    if unknown := set(traps) - TRAPS:
        raise ValueError(f"no such layout: {', '.join(sorted(unknown))}")
    page = page_of(text)
    if "one_paragraph" in traps:
        return docx(p("\n".join(row.lstrip("#- ") for row in text.split("\n") if row.strip())) + section())
    contact, reference, parts = _contact(page, traps)
    name = p(page.name, "Title")
    if "photo" in traps:
        name = p(picture("Photo", 1_100_000, 1_400_000)) + name
    sections = [_section(part, page, traps) for part in page.parts]
    if "two_column_table" in traps:
        body = table([["".join([sections[0], *sections[2:]]), sections[1]]])
    elif "text_box" in traps:
        body = p(box(sections[0])) + "".join(sections[1:])
    else:
        body = "".join(sections)
    body += "".join(p(picture(*PICTURES[trap])) for trap in PICTURES if trap in traps)
    many = 3 if "three_columns" in traps else 2 if "two_columns" in traps else 1
    if "comment_left" in traps:
        parts["comments1"] = comment(0, "Is this still true? You told me about ten, not eleven.")
    return docx(name + contact + body + section(reference, columns=many), parts=parts, core=_properties(page, traps))


def _contact(page: Page, traps: Collection[str]) -> tuple[str, str, dict[str, str]]:
    """The contact data in the body, the reference to a header or footer, and that part."""
    whole = "".join(map(p, page.contact))
    town, *rest = " | ".join(page.contact).split(" | ")
    for trap, kind in (("contact_in_header", "header"), ("contact_in_footer", "footer")):
        if trap in traps:
            where = f'<w:{kind}Reference w:type="default" r:id="rId-{kind}1"/>'
            return p(town), where, {f"{kind}1": p(" | ".join(rest))}
    if "contact_table" in traps:
        return table([[town, *rest]]), "", {}
    return (p(box(whole)) if "contact_box" in traps else whole), "", {}


def _properties(page: Page, traps: Collection[str]) -> str:
    author = "Kim Sample" if "other_author" in traps else page.name
    title = f"Resume {page.name}"
    if "template_title" in traps:
        title = "Modern Resume Template 12"
    elif "phone_in_properties" in traps:
        found = re.search(r"\d{3}-\d{3}-\d{4}", " ".join(page.contact))
        title += f" {found[0] if found else ''}"
    return f"<dc:creator>{author}</dc:creator><dc:title>{title}</dc:title>"


def _section(part: Part, page: Page, traps: Collection[str]) -> str:
    """A section; what is typed behind its text, if anything, stands in the first of them."""
    out = [_heading(part.heading, traps)]
    first = part is page.parts[0]
    for row in part.texts:
        out.append(_bullet(row[2:], traps) if row.startswith("- ") else _text(row, traps, first=first))
    last = next((other for other in page.parts if other.heading == "Experience"), part)
    for job in part.jobs:
        told = _job(job, traps)
        out.append(p(box(told)) if "job_box" in traps and part is last and job is part.jobs[-1] else told)
    return "".join(out)


def _heading(said: str, traps: Collection[str]) -> str:
    if "bold_headings" in traps:
        return p(r(said, "<w:b/>"))
    if "capital_headings" in traps:
        return p(said.upper())
    if "underlined_headings" in traps:
        return p(r(f"{said}:", '<w:u w:val="single"/>'))
    return p(said, "berschrift1")


def _text(row: str, traps: Collection[str], *, first: bool) -> str:
    if not first:
        return p(row)
    if "tracked_changes" in traps:
        return p(r(row) + changed("del", " I never miss a date.") + changed("ins", " Ask any of them."))
    if "comment_left" in traps:
        return p(commented(row, 0))
    looks = [look for trap, look in LOOKS.items() if trap in traps]
    return p(r(row) + "".join(r(KEYWORDS, look) for look in looks))


def _job(job: Job, traps: Collection[str]) -> str:
    if "jobs_in_one_paragraph" in traps and job.bullets:
        return p("\n".join([job.title, job.dates, *job.bullets]))
    head = table([[job.dates, job.title]]) if "dates_table" in traps else p(f"{job.title}\t{job.dates}")
    return head + "".join(_bullet(said, traps) for said in job.bullets)


def _bullet(said: str, traps: Collection[str]) -> str:
    glyph = next((sign for trap, sign in GLYPHS.items() if trap in traps), "")
    return p(f"{glyph} {said}") if glyph else bullet(said)
