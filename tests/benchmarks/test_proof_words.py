"""What `make proof` calls whole is whole: a word lost, added, changed, moved or run together is seen."""

from __future__ import annotations

import pytest

from pmresume.model.resume import Contact, Group, Item, Paragraph, PositionBlock, Resume, Section, SectionKind
from pmresume.writers.paragraphs import paragraphs
from proof.words import clusters, compare

RESUME = Resume(
    name="Zoë Ødegård",
    headline="Delivery Manager",
    contact=(Contact("Oslo"), Contact("Portfolio", "https://example.com/zoe"), Contact("Chat", "chat.example.com")),
    sections=(
        Section(SectionKind.SUMMARY, "Summary", (Paragraph("Ran ~40 C++ builds, cutting $9,500 of cost."),)),
        Section(SectionKind.TOOLS, "Tools", (Group("Testing", ("JMeter", "Postman")),)),
        Section(
            SectionKind.EXPERIENCE,
            "Experience",
            (PositionBlock("positions[0]", "QA Analyst", "Harrow & Finch", "Oslo", "2019 – Present"),),
        ),
        Section(SectionKind.EDUCATION, "Education", (Item("BA", ("A school",), "2014"),)),
    ),
)
TEXT = "\n".join(paragraph.text for paragraph in paragraphs(RESUME))


def test_the_text_of_the_writer_is_whole() -> None:
    assert compare(clusters(RESUME), TEXT).whole


def test_the_signs_of_a_list_and_the_blanks_around_words_do_not_count() -> None:
    text = TEXT.replace("Ran", "•  Ran").replace(" ", "\u00a0").replace("\n", "\n\n\t")
    assert compare(clusters(RESUME), text).whole


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("builds", ""),
        ("builds", "builds builds"),
        ("~40", "40"),
        ("$9,500", "$9,600"),
        ("C++", "C"),
        ("Zoë", "Zoe"),
        ("JMeter, Postman", "Postman, JMeter"),
        ("QA Analyst\t", "QA Analyst"),
        ("Summary\n", "Summary"),
        ("2014", "2014 2014"),
    ],
)
def test_a_difference_is_seen(old: str, new: str) -> None:
    assert old in TEXT
    found = compare(clusters(RESUME), TEXT.replace(old, new))
    assert not found.whole
    assert found.near
