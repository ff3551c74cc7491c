"""Which rules run."""

from __future__ import annotations

import pytest

from pmresume.lint.rule import Profile, Rule
from pmresume.lint.rules import ALL_RULES
from pmresume.lint.selection import chosen_rules, codes_of
from pmresume.model.finding import Severity


def made(code, profile=Profile.REVIEW):
    return Rule(code, f"name-{code.lower()}", Severity.INFO, lambda context: iter(()), profile=profile)


RULES = (made("PM101"), made("PM102", Profile.SUBMIT), made("PM201", Profile.DRAFT), made("PM202"))


def codes(profile=Profile.REVIEW, select=(), ignore=()):
    return [rule.code for rule in chosen_rules(profile, select, ignore, RULES)]


def test_a_profile_holds_those_before_it():
    assert codes(Profile.DRAFT) == ["PM201"]
    assert codes(Profile.REVIEW) == ["PM101", "PM201", "PM202"]
    assert codes(Profile.SUBMIT) == ["PM101", "PM102", "PM201", "PM202"]


@pytest.mark.parametrize(
    ("select", "ignore", "left"),
    [
        (["PM1"], [], ["PM101"]),
        (["PM1xx"], [], ["PM101"]),
        (["pm102"], [], ["PM102"]),
        (["name-pm102"], [], ["PM102"]),
        (["PM101"], ["PM1"], ["PM101"]),
        (["PM2"], ["PM202"], ["PM201"]),
        (["all"], ["PM2"], ["PM101"]),
        ([], ["all"], []),
        (["PM2"], ["PM2"], []),
    ],
)
def test_the_narrower_selector_decides(select, ignore, left):
    assert codes(select=select, ignore=ignore) == left


def test_families_and_names_are_selectors():
    assert codes_of("linter") == {"PM901", "PM902", "PM903"}
    assert codes_of("Weak-Opener") == {"PM101"}
    assert codes_of("PM") == frozenset() == codes_of("nonsense") == codes_of("")
    assert codes_of("all") == {rule.code for rule in ALL_RULES}
