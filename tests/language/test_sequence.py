"""The tense of clauses under a line that is told in the past."""

from __future__ import annotations

import pytest

from pmresume.translate.lines import rewrite


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Deploy patches to servers that are not compliant", "Deployed patches to servers that were not compliant"),
        (
            "Worked with business units that are implementing/have implemented the suite",
            "Worked with business units that were implementing/had implemented the suite",
        ),
        (
            "Verified that all backups are completed and tapes have been rotated",
            "Verified that all backups were completed and tapes had been rotated",
        ),
        (
            "Ensured all systems are patched and they meet the baseline",
            "Ensured all systems were patched and they met the baseline",
        ),
        (
            "Checked that reports were delivered and that users are satisfied",
            "Checked that reports were delivered and that users were satisfied",
        ),
        ("Documented problems as they arise", "Documented problems as they arose"),
        (
            "Ensure computers are where they need to be located",
            "Ensured computers were where they needed to be located",
        ),
    ],
)
def test_told_in_the_past(typed: str, printed: str) -> None:
    (bullet,) = rewrite([typed])
    assert not bullet.fell_back
    assert printed in (bullet.text, *bullet.alternatives)


@pytest.mark.parametrize(
    "typed",
    [
        "Wrote scripts in Python, which is a language of its own",
        "Designed deployment systems that simplify development tasks",
    ],
)
def test_what_holds_still_stays(typed: str) -> None:
    (bullet,) = rewrite([typed])
    assert bullet.text == typed
