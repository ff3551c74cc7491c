"""Results that tell nothing are told from those that do."""

from __future__ import annotations

import pytest

from pmresume.model.results import is_note

NOTES = [
    "no numbers, we dont track this",
    "no numbers, we don't track this",
    "no result yet",
    "no result yet, funding on hold since March 2023",
    "cost savings not known yet",
    "we never measured it",
    "no figures before 2021",
    "not sure, ask Maria",
    "n/a",
    "TBD",
    "none yet",
    "still collecting data",
    "good feedback",
    "went well",
    "users happy I think",
    "customers liked it",
    "we did not keep statistics",
    "results pending",
    "can't share numbers",
    "hard to measure",
    "waiting for the survey",
    "?",
    "done",
]
RESULTS = [
    "users kept there data, no lost profiles",
    "41 sites live so far",
    "4 of the businesses got funding afterwards",
    "no project starts without a business case any more",
    "project board meets every month since 2016",
    "no outages",
    "no data loss",
    "zero downtime",
    "passed the audit",
    "fewer escalations",
    "tickets went down",
    "nobody lost data",
    "twice as fast",
    "finished under budget",
    "everything worked on the first day",
    "tickets dropped, no numbers though",
    "no numbers, but 30% faster",
    "help desk calls cut in half",
    "staff can use it from home",
    "the auditors accepted the controls",
    "new hires are ready on day one",
]


@pytest.mark.parametrize("text", NOTES)
def test_notes(text: str) -> None:
    assert is_note(text)


@pytest.mark.parametrize("text", RESULTS)
def test_results(text: str) -> None:
    assert not is_note(text)
