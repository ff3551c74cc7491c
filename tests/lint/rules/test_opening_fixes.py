"""The wordings that the rules of voice offer for the opening of a line."""

from __future__ import annotations

import pytest

from pmresume.lint.documentation import Example
from pmresume.lint.rules.voice import first_person, tense_against_dates, weak_opener
from tests.lint.rules.example_resumes import findings_of


@pytest.mark.parametrize(
    ("rule", "text", "mended"),
    [
        (first_person.RULE, "I rolled out new laptops to 400 users", "Rolled out new laptops to 400 users"),
        (first_person.RULE, "I also trained 30 users", "Trained 30 users"),
        (weak_opener.RULE, "Responsible for patching 120 servers", "Patched 120 servers"),
    ],
)
def test_a_safe_fix_leaves_a_whole_sentence(rule, text, mended):
    (found,) = findings_of(rule, Example(bullets=(text,)))
    assert found.fix is not None and found.fix.safe and found.fix.old == text[found.fix.start : found.fix.end]
    assert text[: found.fix.start] + found.fix.new + text[found.fix.end :] == mended


@pytest.mark.parametrize(
    ("rule", "text"),
    [
        (first_person.RULE, "I rolled out my new laptops to 400 users"),
        (first_person.RULE, "I was the contact of 400 users"),
        (first_person.RULE, "Managed my team of five technicians"),
        (weak_opener.RULE, "Responsible for patching and backing up 120 servers"),
        (weak_opener.RULE, "Helped with patching 120 servers"),
    ],
)
def test_a_line_that_would_need_more_than_one_change_has_no_fix(rule, text):
    assert [found.fix for found in findings_of(rule, Example(bullets=(text,)))] == [None]


def test_the_past_tense_is_a_suggestion_only_and_other_lines_are_counted():
    (found,) = findings_of(
        tense_against_dates.RULE, Example(bullets=("Manages 40 servers", "Plans the outage", "Trains 30 users"))
    )
    assert found.fix is None and found.suggestion == "Managed …" and "2 more lines" in found.message
