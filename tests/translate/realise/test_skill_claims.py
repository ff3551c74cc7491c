"""A claim of skill behind a duty leaves the line, listed, and its products go to the tools."""

from __future__ import annotations

import pytest

from pmresume.translate.lines import rewrite


@pytest.mark.parametrize(
    ("task", "text", "claim", "moved"),
    [
        (
            "Developed two portals using JSP, JSTL, Java and have strong HTML and CSS skills.",
            "Developed two portals using JSP, JSTL, and Java",
            "have strong HTML and CSS skills",
            ("HTML", "CSS"),
        ),
        (
            "Maintaining 40 switches at two plants, and possess in-depth knowledge of routing",
            "Maintained 40 switches at two plants",
            "possess in-depth knowledge of routing",
            (),
        ),
    ],
)
def test_the_claim_is_left_out_and_listed(task: str, text: str, claim: str, moved: tuple[str, ...]) -> None:
    (bullet,) = rewrite([task])
    assert bullet.text.replace("across two", "at two") == text
    assert [left.fact for left in bullet.left_out] == [claim]
    assert bullet.moved_to_tools == moved


@pytest.mark.parametrize(
    "task",
    [
        "Tested 12 portals and have tested two gateways",
        "Hired 12 nurses with strong communication skills",
        "Have strong HTML and CSS skills",
    ],
)
def test_what_is_no_claim_behind_a_duty_stays(task: str) -> None:
    (bullet,) = rewrite([task])
    assert bullet.left_out == ()
