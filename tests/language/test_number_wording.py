"""Numbers, money and dates as the house writes them."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmresume.language.dates import full_months, write_date, write_lead, write_period
from pmresume.language.numbers import read_count, words_for_small, write_count, write_figure, write_money
from pmresume.readers.dates import parse_date


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("5", "five"),
        ("12", "12"),
        ("~200", "about 200"),
        ("approx 30", "about 30"),
        ("60+", "60+"),
        ("200 plus", "200+"),
        ("2400", "2,400"),
        ("~10k", "about 10,000"),
        ("over 500", "more than 500"),
    ],
)
def test_counts(typed, written):
    count = read_count(typed)
    assert count is not None
    assert write_count(count) == written


@pytest.mark.parametrize("typed", ["a few", "3 to 5", "10/12", ""])
def test_what_is_no_single_count(typed):
    assert read_count(typed) is None


@pytest.mark.parametrize(
    ("typed", "unit", "written"),
    [
        ("2 hrs", "", "2 hours"),
        ("25 mins", "", "25 minutes"),
        ("1 hour", "", "1 hour"),
        ("0", "", "0"),
        ("65%", "", "65%"),
        ("1 in 6", "", "1 in 6"),
        ("7", "hours", "7 hours"),
        ("-48k USD", "", "$48,000"),
    ],
)
def test_figures_of_a_result_are_digits(typed, unit, written):
    assert write_figure(typed, unit) == written


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("$12k", "$12,000"),
        ("38,000 USD", "$38,000"),
        ("1.1M USD", "$1.1M"),
        ("~$75k", "about $75,000"),
        ("85k", "85K"),
        ("240,000 EUR", "€240,000"),
    ],
)
def test_money(typed, written):
    assert write_money(typed) == written


def test_small_numbers_in_running_text_become_words_but_ratios_stay():
    assert (
        words_for_small("moved them in 3 weekend waves, 1 in 6 failed")
        == "moved them in three weekend waves, 1 in 6 failed"
    )


@given(st.integers(min_value=0, max_value=10**7))
def test_a_written_count_reads_as_itself(value):
    count = read_count(str(value))
    assert count is not None
    again = read_count(write_count(count))
    assert again is not None
    assert again.value == value


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("2022-06-30", "June 30, 2022"),
        ("2016-12", "December 2016"),
        ("Q3 2018", "Q3 2018"),
        ("2019", "2019"),
        ("end of June 2019", "the end of June 2019"),
    ],
)
def test_dates_keep_their_precision(typed, written):
    assert write_date(parse_date(typed)) == written


def test_the_lead_is_days_or_whole_weeks():
    due = date(2022, 6, 30)
    assert write_lead(date(2022, 6, 29), due) == "one day"
    assert write_lead(date(2022, 6, 24), due) == "six days"
    assert write_lead(date(2022, 6, 16), due) == "two weeks"
    with pytest.raises(ValueError, match="not before"):
        write_lead(due, due)


def test_periods():
    assert write_period(parse_date("2019-05"), parse_date("2019-08")) == "between May and August 2019"
    assert write_period(parse_date("2019-11"), parse_date("2020-02")) == "between November 2019 and February 2020"


def test_months_and_days_in_running_text():
    assert full_months("from Jan 15 to Feb 2, sundays only") == "from January 15 to February 2, Sundays only"
