"""Dates of positions and projects at the precision given, and never more than was said."""

from __future__ import annotations

import pytest

from pmresume.model.resume import PositionBlock, SectionKind
from tests.translate.document_pages import build, items


@pytest.mark.parametrize(
    ("dates", "shown"),
    [
        ("start: 2020-01, end: present", "Jan 2020 – Present"),
        ("start: 2020-01", "Jan 2020 – Present"),
        ("start: Q3 2018, end: 2020-05-17", "Q3 2018 – May 2020"),
        ("start: 2018, end: 2018", "2018"),
        ("end: 2018", "2018"),
        ("start: 2018, end: end of June 2019", "2018 – Jun 2019"),
    ],
)
def test_position_dates(dates, shown):
    resume = build(f"positions: [{{title: Analyst, {dates}, tasks: [Tested]}}]")
    block = resume.sections[-1].blocks[0]
    assert isinstance(block, PositionBlock)
    assert block.dates == shown


def test_an_older_position_without_an_end_is_not_called_present():
    resume = build("positions: [{title: New, start: 2020, end: present}, {title: Old, start: 2015}]")
    old = resume.sections[-1].blocks[1]
    assert isinstance(old, PositionBlock)
    assert old.dates == "From 2015"


@pytest.mark.parametrize(
    ("facts", "shown"),
    [
        ("start: 2022-02, finished: 2022-06-24", "Feb 2022 – Jun 2022"),
        ("finished: 2022-06-24", "Jun 2022"),
        ("start: 2022-02, status: in progress", "Feb 2022 – Present"),
        ("status: in progress", "In progress"),
        ("start: 2022-02, status: planned", "Planned"),
        ("start: 2022-02, status: on hold", "From Feb 2022, on hold"),
        ("status: cancelled", "Canceled"),
        ("start: 2022-02, status: done", "Started Feb 2022"),
        ("start: 2022-02", "From Feb 2022"),
        ("kind: upgrade", ""),
    ],
)
def test_project_dates(facts, shown):
    resume = build(f"projects: [{{name: A, {facts}, tasks: [Moved servers]}}]")
    assert items(resume, SectionKind.INVENTORY)["A"][0] == shown
