"""``--sections``: names in an order, and names left out."""

from __future__ import annotations

import pytest

from pmresume.errors import InputError
from pmresume.model.resume import Paragraph, Resume, Section, SectionKind
from pmresume.translate.document.order import ordered, read_order

WHOLE = Resume(sections=tuple(Section(kind, kind.value.title(), (Paragraph("x"),)) for kind in SectionKind))


def kinds(text: str) -> list[str]:
    return [section.kind.value for section in ordered(WHOLE, read_order(text)).sections]


def test_named_sections_come_first_and_the_others_behind_as_they_were():
    assert kinds("skills, Experience") == [
        "skills",
        "experience",
        *(kind.value for kind in SectionKind if kind.value not in ("skills", "experience")),
    ]


def test_a_minus_leaves_a_section_out():
    assert kinds("-tools") == [kind.value for kind in SectionKind if kind.value != "tools"]
    assert kinds("education,- tools,-inventory")[0] == "education"
    assert not {"tools", "inventory"} & set(kinds("education,- tools,-inventory"))


def test_a_section_that_the_resume_does_not_have_is_no_fault():
    assert ordered(Resume(), read_order("skills,-tools")) == Resume()


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("experiense", "did you mean experience?"),
        ("-tolls", "did you mean tools?"),
        ("qqq", "there are summary, certifications"),
        ("", "names no section"),
        (" , ", "names no section"),
        ("tools,-tools", "both names tools and leaves it out"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(text, message):
    with pytest.raises(InputError) as told:
        read_order(text)
    assert message in str(told.value)
    assert "\n" not in str(told.value)
