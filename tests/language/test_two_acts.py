"""Noun lines of two acts: "laptop imaging and deployment"."""

from __future__ import annotations

import pytest

from pmresume.translate.lines import rewrite


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Vendor evaluation and selection", "Evaluated and selected vendors"),
        ("Data analysis in Excel", "Analyzed data in Excel"),
        ("Laptop imaging and deployment for new hires", "Imaged and deployed laptops for new hires"),
        ("Performed data collection and analysis", "Collected and analyzed data"),
        ("Assisted with laptop imaging and deployment", "Helped image and deploy laptops"),
        ("Switch and router configuration", "Configured switches and routers"),
        ("Hardware and software installation", "Installed hardware and software"),
        ("In charge of the monthly patching of 40 servers", "Patched 40 servers monthly"),
        ("Responsible for end-to-end delivery of network projects", "Delivered network projects end to end"),
    ],
)
def test_acts_typed_as_nouns_are_told_as_verbs(typed: str, printed: str) -> None:
    assert rewrite([typed])[0].text == printed


@pytest.mark.parametrize(
    "typed",
    [
        "Application development and support",  # whose development, and by whom
        "System monitoring and reporting",  # nobody reports a system
        "Report design and development",
        "Order and vendor management",
        "Design and server installation",
        "Network installation and troubleshooting",
    ],
)
def test_pairs_that_a_verb_would_not_tell_stay(typed: str) -> None:
    assert rewrite([typed])[0].text == typed
