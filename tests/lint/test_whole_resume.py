"""What the rules about a whole resume look at: dates as stretches of time, acronyms, the language of projects."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from pmresume.lint.acronyms import acronyms, is_expanded, puzzling
from pmresume.lint.engine import lint_resume
from pmresume.lint.pm_language import DIMENSIONS, KEYWORDS, dimensions
from pmresume.lint.pm_roles import CERTIFICATES, ROLES
from pmresume.lint.rule import Profile
from pmresume.lint.settings import Settings
from pmresume.lint.timeline import months_together, positions, uncovered
from pmresume.readers.resume import read_resume
from pmresume.vocabulary.lexicon import load_lexicon

EXAMPLES = Path(__file__).parents[2] / "examples"
NAMES = ("devops", "helpdesk", "qa-analyst", "sysadmin")


def periods_of(*dates):
    entries = "\n\n".join(f"### Engineer, Firm{n}\n\n{said}\n\n- Kept servers running" for n, said in enumerate(dates))
    resume = read_resume(None, f"# Robin Example\n\n## Experience\n\n{entries}\n".encode(), name="example.md")
    (periods,) = positions(resume)
    return periods


def test_period_is_the_widest_that_its_dates_may_mean():
    (period,) = periods_of("2015 – 2016")
    assert (period.start, period.end) == (date(2015, 1, 1), date(2016, 12, 31))
    assert (period.surely_from, period.surely_to) == (date(2015, 12, 31), date(2016, 1, 1))
    assert not period.current and not period.lone


def test_reversed_dates_give_no_period():
    assert periods_of("June 2022 – May 2019", "May 2017 – May 2019")[0].start == date(2017, 5, 1)


def test_years_that_touch_leave_nothing_uncovered():
    assert list(uncovered(periods_of("2017 – Present", "2012 – 2016"))) == []


def test_what_runs_on_covers_all_that_follows():
    assert list(uncovered(periods_of("May 2012 – Present", "May 2015 – June 2015"))) == []


@pytest.mark.parametrize(
    ("one", "other", "months"),
    [
        ("2012 – 2016", "2016 – 2018", 0),
        ("January 2012 – December 2016", "January 2016 – December 2018", 10),
        ("May 2019 – Present", "June 2020 – Present", 12),
    ],
)
def test_months_together_are_those_that_are_sure(one, other, months):
    assert months_together(*periods_of(one, other)) == months


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Moved VPNs and the CMDB to R&D", ["VPN", "CMDB", "R&D"]),
        ("LED THE MOVE OF VPN AND DNS", []),
        ("Met on JAN 5 in phase III with QXM's owner", ["III", "QXM"]),
    ],
)
def test_acronyms_of_a_line(text, found):
    assert [short for short, _ in acronyms(text)] == found


def test_well_known_and_named_acronyms_puzzle_nobody():
    text = "Moved VLANS and the KPIs of Lassat CSDC, then HSRP"
    assert [short for short, _ in puzzling(text, load_lexicon())] == ["HSRP"]


@pytest.mark.parametrize(
    "whole", ["the Quarterly Freight Tool (QFT) and", "QFT (Quarterly Freight Tool)", "quarterly freight tool, QFT"]
)
def test_expansion_is_seen_in_brackets_or_as_words(whole):
    assert is_expanded("QFT", whole, load_lexicon())


def test_acronym_alone_is_not_expanded():
    assert not is_expanded("QFT", "Ran QFT every month (2019)", load_lexicon())


def test_every_dimension_is_found_in_everyday_words():
    said = {
        "scope": "Replaced 40 laptops",
        "schedule": "Finished before the deadline",
        "dependency": "Waited for the vendor",
        "stakeholder": "Agreed it with two department managers",
        "delivery": "Rolled out the new phones",
        "risk": "Kept a rollback ready",
    }
    lexicon = load_lexicon()
    assert tuple(said) == DIMENSIONS
    assert [name for name, text in said.items() if name not in dimensions(text, lexicon)] == []


def test_no_keyword_is_borne_out_by_nothing():
    assert [borne.pattern for _, borne in KEYWORDS if borne.search("Reset passwords")] == []


def test_roles_and_certificates():
    assert ROLES.search("seeks an IT Project Manager role") and ROLES.search("Scrum Master")
    assert not ROLES.search("Systems administrator for projects")
    assert CERTIFICATES.search("CAPM, 2023") and CERTIFICATES.search("CompTIA Project+ (2021)")
    assert not CERTIFICATES.search("CompTIA A+")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("suffix", ["md", "docx", "yaml"])
def test_examples_have_nothing_that_these_rules_would_change(name, suffix):
    path = EXAMPLES / f"{name}.{suffix}"
    settings = Settings(Profile.SUBMIT, select=("PM4", "PM5", "PM6"))
    result = lint_resume(read_resume(path), settings, lexicon=load_lexicon())
    assert [(f.code, f.quote, f.message) for f in result.findings] == []


def test_hundreds_of_positions_give_few_findings():
    entries = "\n".join(
        f"### Engineer, Firm{n}\n\nMay 2{n % 10}10 – Present\n\n- ZQ{chr(65 + n % 26)}X ran\n" for n in range(500)
    )
    resume = read_resume(None, f"# Robin Example\n\n## Experience\n\n{entries}".encode(), name="example.md")
    result = lint_resume(resume, Settings(Profile.SUBMIT, select=("PM4", "PM5", "PM6")), lexicon=load_lexicon())
    assert len(result.findings) < 50
