"""Capitals of common words fall, names keep theirs, and the members of one list go together."""

from __future__ import annotations

import pytest

from pmresume.translate.lines import rewrite


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Styled pages with CSS Background and margin rules", "CSS background"),
        ("Created and managed 40 User/Group accounts", "user/group accounts"),
        ("Maintained Dormakaba Time Clock Devices for 12 stores", "Dormakaba time clock devices"),
        ("Supported military, Federal and commercial networks", "military, federal and commercial networks"),
        ("Performed PC Maintenance for 12 clinics", "PC maintenance"),
        ("Filtered traffic with Standard and Extended ACLs", "standard and extended ACLs"),
        ("Wrote several Apex Triggers and Classes", "Apex triggers and classes"),
        ("Followed Scrum Methodologies at two banks", "Scrum methodologies"),
        ("Provided Level 2 Technical Support to 300 users", "Level 2 technical support"),
        ("Held Sprint Planning, Daily Scrum and Backlog Grooming", "sprint planning, daily Scrum and backlog grooming"),
        ("Tuned the Complex DB2 Quires of the billing system", "complex DB2 queries"),
    ],
)
def test_common_words_are_small(typed: str, printed: str) -> None:
    (bullet,) = rewrite([typed])
    assert printed in bullet.text


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Supported the Fire Department and 12 schools", "Fire Department"),
        (
            "Directed the GIS, Network Services and Public Safety IT divisions",
            "GIS, Network Services and Public Safety IT",
        ),
        ("Used tools such as Enterprise Manager and SQL Query Analyzer", "Enterprise Manager and SQL Query Analyzer"),
        ("Applied the Risk Management Framework (RMF) to two systems", "Risk Management Framework (RMF)"),
        ("Administered Oracle Identity Management for 900 users", "Oracle Identity Management"),
        ("Maintained the Transportation and Logistics application suite", "Transportation and Logistics"),
        ("Earned the Employee of the Month award twice", "Employee of the Month"),
        ("Partnered with the Vice President of Operations on budgets", "Vice President of Operations"),
        ("Managed Amazon Machine Images for 12 teams", "Amazon Machine Images"),
        ("Sat on the first IT Steering Committee of the county", "IT Steering Committee"),
    ],
)
def test_names_keep_their_capitals(typed: str, kept: str) -> None:
    (bullet,) = rewrite([typed])
    assert kept in bullet.text
