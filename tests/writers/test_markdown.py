"""Whatever text comes in, CommonMark shows it as it is, on its own line."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

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
from pmresume.writers.markdown import escape, render
from pmresume.writers.text import link_target, plain

ODD = st.text(st.characters(exclude_categories=()) | st.sampled_from("*_#<>|`[]()!&;\\~$-+=1.) \t\n"), max_size=40)


def shown(markdown: str) -> list[str]:
    """The text of every block, as CommonMark with tables and strike-through shows it."""
    tokens = MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(markdown)
    inline = [token for token in tokens if token.type == "inline"]
    assert all(child.type in ("text", "text_special") for token in inline for child in token.children or ()), markdown
    return ["".join(child.content for child in token.children or ()) for token in inline]


def bullet(text: str) -> ResumeBullet:
    return ResumeBullet(text, "projects[0]", Bullet(before=text, text=text, status=Status.UNCHANGED))


@pytest.mark.parametrize(
    "text",
    [
        "1. first",
        "2024) done",
        "# of servers",
        "C#",
        "built C # and F #",
        "*emphasis* and _this_ and snake_case_name __init__",
        "a | b",
        "| a | b |",
        "<script>alert(1)</script>",
        "<!-- comment -->",
        "a < b > c",
        "> quoted",
        "- dash",
        "+ plus",
        "---",
        "===",
        "`code`",
        "[text](javascript:alert(1))",
        "[ ] to do",
        "![image](x)",
        "R&D &amp; &#35; &copy;",
        "back\\slash \\*",
        "~200 servers ~~gone~~",
        "$5 and $6",
        "http://example.com/_a_",
        "Ünïcödé — 日本語 ✓",
    ],
)
def test_text_is_shown_as_typed(text):
    assert shown(escape(text)) == [text]
    assert shown(f"- {escape(text)}") == [text]
    assert shown(f"## {escape(text)}") == [text]


@given(ODD)
def test_any_text_is_shown_as_typed(text):
    expected = [plain(text)] if plain(text) else []
    assert shown(escape(text)) == expected
    assert [item for item in shown(f"- {escape(text)}") if item] == expected
    assert [item for item in shown(f"# {escape(text)}") if item] == expected


def test_common_text_stays_readable():
    text = "Moved 24 servers (12 branches) to snake_case names, R&D first; cost fell from $5 to 4 a day - 30+ users"
    assert escape(text) == text


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("https://example.com/a b", ""),
        ("https://example.com/a(b)", "https://example.com/a%28b%29"),
        ("HTTP://example.com", "HTTP://example.com"),
        ("mailto:ann@example.com", "mailto:ann@example.com"),
        ("mailto:", ""),
        ("https://", ""),
        ("javascript:alert(1)", ""),
        ("java\nscript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("file:///etc/passwd", ""),
        ("example.com", ""),
        ("http://[bad", ""),
        ("https://example.com/日本?q=<x>", "https://example.com/%E6%97%A5%E6%9C%AC?q=%3Cx%3E"),
    ],
)
def test_only_web_and_mail_addresses_are_linked(url, target):
    assert link_target(url) == target


def test_other_links_are_printed_as_text():
    page = render(
        Resume(name="Ann", contact=(Contact("site", "javascript:alert(1)"), Contact("", "ftp://example.com")))
    )
    assert "](" not in page
    assert "javascript:alert(1)" in page
    assert "ftp://example.com" in page


def test_a_resume_reads_well_raw():
    resume = Resume(
        name="Ann Example",
        headline="Target role: IT Project Manager",
        contact=(Contact("Springfield"), Contact("ann@example.com", "mailto:ann@example.com")),
        sections=(
            Section(SectionKind.SUMMARY, "Summary", (Paragraph("Does things."),)),
            Section(SectionKind.SKILLS, "Core Skills", (Group("Methods", ("Scrum", "ITIL")), Group("", ("Jira",)))),
            Section(
                SectionKind.EXPERIENCE,
                "Experience",
                (
                    PositionBlock(
                        "positions[0]",
                        "Analyst",
                        "Example Corp",
                        "Springfield",
                        "Jan 2020 – Present",
                        (bullet("One"), bullet("Two")),
                        (ProjectBlock("projects[0]", "Upgrade", "2021", "", (bullet("Three"),)),),
                    ),
                ),
            ),
            Section(SectionKind.INVENTORY, "Project Inventory", (Item("Upgrade", ("Led", "24 servers"), "2021"),)),
        ),
    )
    assert (
        render(resume)
        == """\
# Ann Example

**Target role: IT Project Manager**

Springfield · [ann@example.com](mailto:ann@example.com)

## Summary

Does things.

## Core Skills

- **Methods:** Scrum, ITIL
- Jira

## Experience

### Analyst, Example Corp

*Springfield · Jan 2020 – Present*

- One
- Two

#### Upgrade

*2021*

- Three

## Project Inventory

- **Upgrade** (2021) · Led · 24 servers
"""
    )


@given(ODD)
def test_one_bullet_is_one_line(text):
    block = ProjectBlock("projects[0]", "P", bullets=(bullet(text), bullet("last")))
    page = render(Resume(name="A", sections=(Section(SectionKind.PROJECTS, "Projects", (block,)),)))
    assert len(re.findall("^- ", page, re.MULTILINE)) == 1 + bool(plain(text))
