"""Acts that the person left in another form than the first one's, and words like them that tell no act."""

from __future__ import annotations

import pytest

from pmresume.translate.lines import rewrite


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Tested backups monthly and document results", "Tested backups monthly and documented results"),
        (
            "Prepared test data and coordinate with the ABAP team",
            "Prepared test data and coordinated with the ABAP team",
        ),
        (
            "Repaired laptops and printers, order parts and keep inventory",
            "Repaired laptops and printers, ordered parts and kept inventory",
        ),
        ("Monitoring servers and reporting outages", "Monitored servers and reported outages"),
    ],
)
def test_an_act_in_another_form_is_told_like_the_first(typed: str, printed: str) -> None:
    assert rewrite([typed])[0].text == printed


@pytest.mark.parametrize(
    ("typed", "untold"),
    [
        ("Responsible for supporting users, monitoring backups and reporting tools", "reported tools"),
        ("Handled network and report issues", "reported"),
        ("Tested printers and document libraries", "documented"),
        ("Fixed network and reporting outages", "reported"),
        ("Tag policy created and enforced", "Tagged"),
    ],
)
def test_what_may_be_a_thing_is_told_as_no_act(typed: str, untold: str) -> None:
    assert untold not in rewrite([typed])[0].text


@pytest.mark.parametrize(
    "typed",
    [
        "Served as a liaison between business users and developers",
        "Acted as the liaison between two vendors and a bank",
    ],
)
def test_a_go_between_is_told_as_one_and_not_asked_for_a_title(typed: str) -> None:
    bullet = rewrite([typed])[0]
    assert bullet.text.startswith("Served as ")
    assert not any("job heading" in question.text for question in bullet.questions)
