"""Numbers and dates of running text."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmresume.language.amounts import AmountKind, AmountRole
from pmresume.language.date_mentions import find_dates
from pmresume.language.quantities import find_quantities, read_amounts


def only(text):
    (amount,) = read_amounts(text)
    return amount


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("$12k", "$12,000"),
        ("a budget of $1.2M", "a budget of $1,200,000"),
        ("2 hrs", "two hours"),
        ("~200", "about 200"),
        ("200 plus test cases", "200+ test cases"),
        ("38,000 USD", "$38,000"),
        ("twenty-four servers", "24 servers"),
        ("two hundred fifty users", "250 users"),
        ("over 95% of projects", "more than 95 percent of projects"),
        ("5 ppl", "five people"),
        ("8 hrs/week", "8 hours per week"),
    ],
)
def test_two_ways_of_writing_one_claim(first, second):
    one, two = only(first), only(second)
    assert (one.low, one.high, one.kind, one.unit, one.hedges, one.per) == (
        two.low,
        two.high,
        two.kind,
        two.unit,
        two.hedges,
        two.per,
    )


@pytest.mark.parametrize(
    ("text", "hedges"),
    [
        ("30+ sites", ("at least",)),
        ("at least 30 sites", ("at least",)),
        ("up to 30 sites", ("up to",)),
        ("under 30 sites", ("under",)),
        ("nearly 30 sites", ("nearly",)),
        ("around 1000+ cases", ("about", "at least")),
        ("30 sites", ()),
    ],
)
def test_hedges(text, hedges):
    assert only(text).hedges == hedges


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("24 servers across the city", "servers"),
        ("110 Windows servers", "servers"),
        ("31 applications moved so far", "applications"),
        ("10,000 human and functional accounts", "accounts"),
        ("4 of the businesses got funding", "businesses"),
        ("40 tickets/day", "tickets"),
    ],
)
def test_the_noun_that_is_counted(text, noun):
    assert only(text).head == noun


@pytest.mark.parametrize(
    ("text", "before", "after", "unit"),
    [
        ("cut downtime from 9 hours to 1 hour", 9, 1, "hour"),
        ("from three days to one", 3, 1, "day"),
        ("from 72 hours to 30", 72, 30, "hour"),
        ("from nine boxes to three", 9, 3, ""),
        ("2.5 hrs -> 30 min", Decimal("2.5"), 30, "hour"),
        ("fell from about 120 to zero", 120, 0, ""),
        ("22% to 9%", 22, 9, "%"),
    ],
)
def test_changes(text, before, after, unit):
    first, second = read_amounts(text)
    assert (first.low, first.role, first.unit) == (before, AmountRole.BEFORE, unit)
    assert (second.low, second.role) == (after, AmountRole.AFTER)


@pytest.mark.parametrize("text", ["a $19,500 rollout to 71 servers", "5 servers to 40 users", "8 to 10 hosts"])
def test_what_looks_like_a_change_and_is_none(text):
    assert not [a for a in read_amounts(text) if a.role is not AmountRole.NONE]


@pytest.mark.parametrize(("text", "low", "high"), [("10-15 users", 10, 15), ("8 to 10 hosts", 8, 10), ("1 in 6", 1, 6)])
def test_ranges_and_ratios(text, low, high):
    assert (only(text).low, only(text).high) == (low, high)


@pytest.mark.parametrize(
    "text",
    [
        "the SRX 5308",
        "per NIST 800-53R4",
        "per NIST 800-53",
        "on Windows Server 2012",
        "level 2 support",
        "24x7 cover",
        "in EC2",
        "version 11",
        "ISO 27001",
        "Oracle 11g",
    ],
)
def test_numbers_that_are_names(text):
    assert [a.kind for a in read_amounts(text)] == [AmountKind.NAME]
    assert find_quantities(text) == ()


def test_a_list_goes_on_naming():
    assert {a.kind for a in read_amounts("Work with Windows Server 2016, 2012, 2008")} == {AmountKind.NAME}


def test_a_pronoun_is_no_quantity():
    assert find_quantities("one of the best, and no one else at one client") == ()


def test_dates_are_no_numbers():
    assert read_amounts("by June 30, 2022 or Q3 2018 or 2019-05 or 04/2014") == ()


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("June 30, 2022", (2022, 6, 30, 0)),
        ("30 June 2022", (2022, 6, 30, 0)),
        ("2022-06-30", (2022, 6, 30, 0)),
        ("Sept 2015", (2015, 9, 0, 0)),
        ("end of June 2019", (2019, 6, 0, 0)),
        ("Q3 2018", (2018, 0, 0, 3)),
        ("from Jan 15", (0, 1, 15, 0)),
        ("refresh (August)", (0, 8, 0, 0)),
    ],
)
def test_dates(text, parts):
    (found,) = find_dates(text)
    assert (found.year, found.month, found.day, found.quarter) == parts


@pytest.mark.parametrize("text", ["they may march on", "1,200 servers", "2012 R2", "no dates here"])
def test_no_dates(text):
    assert find_dates(text) == ()


@given(st.text(alphabet=st.sampled_from("0123456789 ,.-–~+%$€kmKM/()<>:fromtoabutwenyhisdQ"), max_size=60))
def test_any_text_is_read_in_order_without_overlap(text):
    spans = [a.span for a in read_amounts(text)]
    assert spans == sorted(spans)
    assert all(0 <= s.start < s.end <= len(text) for s in spans)
