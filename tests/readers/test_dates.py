"""Dates as people write them, each with its precision."""

from __future__ import annotations

import re
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmresume.model.dates import Precision
from pmresume.readers.dates import parse_date


def days(text: str) -> tuple[str, str, str]:
    found = parse_date(text)
    assert found.text == text.strip()
    return found.first.isoformat(), found.last.isoformat(), found.precision.value


@pytest.mark.parametrize(
    "text",
    [
        "2022-06-30", "2022-6-30", "2022/06/30", "2022.06.30", "20220630", "30.06.2022", "06/30/2022", "30/06/2022",
        "6-30-2022", "June 30, 2022", "June 30th, 2022",
        "june 30 2022", "Jun. 30, 2022", "30 June 2022", "30th of June 2022",
        "the 30th of June, 2022", "30-Jun-2022", "2022 June 30", "Thursday, June 30, 2022", "Jun 30 '22",
        "2022-06-30T09:30:00Z", "2022-06-30 09:30",
    ],
)  # fmt: skip
def test_days(text: str) -> None:
    assert days(text) == ("2022-06-30", "2022-06-30", "day")


@pytest.mark.parametrize(
    "text",
    ["2015-09", "2015-9", "2015/09", "2015.09", "09/2015", "9-2015", "Sept 2015", "Sep 2015", "Sept. 2015",
     "September 2015",
     "SEPTEMBER, 2015", "2015 September", "September of 2015", "Sep '15", "Sep-2015"],
)  # fmt: skip
def test_months(text: str) -> None:
    assert days(text) == ("2015-09-01", "2015-09-30", "month")


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("2018", "2018-01-01", "2018-12-31", "year"),
        ("Q3 2018", "2018-07-01", "2018-09-30", "quarter"),
        ("2018 Q3", "2018-07-01", "2018-09-30", "quarter"),
        ("2018-Q3", "2018-07-01", "2018-09-30", "quarter"),
        ("q3/2018", "2018-07-01", "2018-09-30", "quarter"),
        ("3Q2018", "2018-07-01", "2018-09-30", "quarter"),
        ("third quarter of 2018", "2018-07-01", "2018-09-30", "quarter"),
        ("the last quarter of 2018", "2018-10-01", "2018-12-31", "quarter"),
        ("end of June 2019", "2019-06-19", "2019-06-30", "part"),
        ("late June 2019", "2019-06-19", "2019-06-30", "part"),
        ("mid-June 2019", "2019-06-09", "2019-06-22", "part"),
        ("beginning of June 2019", "2019-06-01", "2019-06-12", "part"),
        ("early 2019", "2019-01-01", "2019-04-30", "part"),
        ("mid 2020", "2020-04-01", "2020-09-30", "part"),
        ("the end of 2020", "2020-09-01", "2020-12-31", "part"),
        ("end of Q3 2018", "2018-08-01", "2018-09-30", "part"),
        ("H1 2020", "2020-01-01", "2020-06-30", "part"),
        ("second half of 2020", "2020-07-01", "2020-12-31", "part"),
        ("summer 2019", "2019-06-01", "2019-09-23", "part"),
        ("fall of 2019", "2019-09-01", "2019-12-23", "part"),
        ("winter 2019", "2018-12-01", "2020-03-31", "part"),
        ("Feb 2020", "2020-02-01", "2020-02-29", "month"),
    ],
)
def test_coarser_dates_know_the_days_that_they_may_mean(text: str, first: str, last: str, precision: str) -> None:
    assert days(text) == (first, last, precision)


@pytest.mark.parametrize("text", ["present", "Present", "now", "today", "current", "ongoing", "to date"])
def test_present_is_open(text: str) -> None:
    found = parse_date(text)
    assert found.precision is Precision.OPEN
    assert found.last == date.max


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("2022-02-30", "February 2022 has 28 days, not 30"),
        ("31 June 2022", "June 2022 has 30 days, not 31"),
        ("29.02.2023", "February 2023 has 28 days, not 29"),
        ("2022-13", "there is no month 13"),
        ("13/2022", "there is no month 13"),
        ("31/31/2022", "there is no month 31"),
        ("2022-00-10", "there is no month 0"),
        ("03/04/2022", "write 2022-03-04 or 2022-04-03"),
        ("0022", "is not between 1950 and 2100"),
        ("3022-01", "is not between 1950 and 2100"),
        ("June", "has no year"),
        ("June 30", "is not a date"),
        ("06/22", "year with four digits"),
        ("FY19", "fiscal year"),
        ("2015-2016", "holds two dates"),
        ("Jan 2020 - Mar 2021", "holds two dates"),
        ("2020 to present", "holds two dates"),
        ("about 2015", "is hedged"),
        ("soon", "is not a date"),
        ("", "is not a date"),
        ("22:30", "is not a date"),
        ("mid 30 June 2021", "is not a date"),
        ("june " * 5000, "is not a date"),
    ],
)
def test_what_is_no_date_says_why(text: str, why: str) -> None:
    with pytest.raises(ValueError, match=re.escape(why)) as caught:
        parse_date(text)
    assert len(str(caught.value)) < 200


@given(
    st.dates(min_value=date(1950, 1, 1), max_value=date(2100, 12, 31)),
    st.sampled_from(["%Y-%m-%d", "%d %B %Y", "%b %d, %Y"]),
)
def test_every_day_is_read_back(day: date, form: str) -> None:
    found = parse_date(day.strftime(form))
    assert (found.first, found.last, found.precision) == (day, day, Precision.DAY)


@given(st.text(max_size=80))
def test_noise_is_a_date_or_a_value_error(text: str) -> None:
    try:
        found = parse_date(text)
    except ValueError:
        return
    assert found.first <= found.last
