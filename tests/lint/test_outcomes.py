"""What counts as an outcome, and what is only aimed at."""

from __future__ import annotations

import pytest

from pmresume.lint.outcomes import outcomes
from pmresume.vocabulary.lexicon import load_lexicon


def told(text: str) -> list[str]:
    return [span.of(text) for span in outcomes(text, load_lexicon())]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Cut restore time from 9 to 2 hours", "Cut"),
        ("Delivered the rollout ahead of schedule", "ahead of schedule"),
        ("Moved 40 servers in less than 30 days", "in less than 30 days"),
        ("Wrote a tool, which reduced calls", "which reduced"),
        ("Passed the audit without findings", "Passed the audit"),
        ("Successfully migrated the database", "Successfully migrated"),
        ("Reached 99.9% availability", "99.9%"),
    ],
)
def test_outcomes_are_found_in_their_words(text, words):
    assert words in told(text)


@pytest.mark.parametrize(
    "text",
    [
        "Reviewed code to improve performance",
        "Tuned queries to reduce and eliminate waits",
        "Reported on KPIs and goals to the director",
        "Raised tickets with the vendor",
        "Ensured availability of the databases",
        "Installed 40 printers",
    ],
)
def test_aims_and_measures_are_no_outcomes(text):
    assert told(text) == []
