"""Numbers of a task in house style, the claim untouched."""

from __future__ import annotations

import pytest

from pmresume.translate.realise.figures import figure_edits


def edited(text: str) -> str:
    for edit in sorted(figure_edits(text), key=lambda e: e.span.start, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("ran 5 rounds of tests", "ran five rounds of tests"),
        ("closed 9 open findings", "closed nine open findings"),
        ("trained 6 people on the tool", "trained six people on the tool"),
        ("reviewed ~25 requests a week", "reviewed about 25 requests a week"),
        ("handled 15-20 open defects a day", "handled 15–20 open defects a day"),
    ],
)
def test_a_small_count_is_a_word(typed, said):
    assert edited(typed) == said


@pytest.mark.parametrize(
    "typed",
    [
        "supported Windows 7 desktops",
        "gave level 2 support to users",
        "met the deadline in 3 weeks",
        "cut the queue from 9 tickets to 2 tickets",
        "kept RAID 5 arrays",
        "upgraded 4 GB machines",
        "followed NIST 800-53 controls",
        "worked on TLS 1.2 settings",
        "was on call 1 week in 4",
        "kept 24 servers",
    ],
)
def test_names_measures_and_changes_keep_their_digits(typed):
    assert edited(typed) == typed
