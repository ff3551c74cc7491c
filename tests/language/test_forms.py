"""The grammatical form of a fact's free text."""

from __future__ import annotations

import pytest

from pmresume.language.forms import Form, cut_parts, read_forms
from pmresume.language.nouns import article_for, indefinite
from pmresume.language.tidy import tidy
from pmresume.vocabulary.lexicon import load_lexicon


@pytest.fixture(scope="module")
def lexicon():
    return load_lexicon()


CASES = {
    "extended branch downtime": Form.NOUN,
    "after-hours cutovers with a tested rollback plan": Form.NOUN,
    "no branch lost a business day": Form.CLAUSE,
    "no mail lost": Form.DONE,
    "no outage": Form.NONE,
    "failover not working after the upgrade": Form.DOING,
    "laptops dropping out of policy": Form.DOING,
    "lanes down during store hours": Form.STATE,
    "every change tested on a staging copy first": Form.DONE,
    "31 applications moved so far": Form.DONE,
    "the old array was out of warranty": Form.CLAUSE,
    "shipped the first copy on a USB drive": Form.PAST,
    "redo the cable management too": Form.BASE,
    "testing every cutover in the lab first": Form.GERUND,
    "change freeze from November to January": Form.NOUN,
    "phased rollout": Form.NOUN,
    "60 more laptops for telework": Form.NOUN,
}


@pytest.mark.parametrize(("text", "form"), CASES.items())
def test_forms(text, form, lexicon):
    assert read_forms([text], lexicon)[text].form is form


def test_parts_stand_between_commas_outside_brackets():
    assert cut_parts("pilot first (two sites, one lab), then waves") == [
        "pilot first (two sites, one lab)",
        "then waves",
    ]
    assert cut_parts("2,400 endpoints") == ["2,400 endpoints"]


def test_one_batch_reads_each_text_once(lexicon):
    read = read_forms(["no outage", "no outage", "phased rollout"], lexicon)
    assert list(read) == ["no outage", "phased rollout"]


def test_tidying_mends_what_is_known_and_leaves_the_rest(lexicon):
    assert tidy("3 weekend waves on sundays", lexicon) == "three weekend waves on Sundays"
    assert tidy("2 field techs and the web devs", lexicon) == "two field technicians and the web developers"
    assert tidy("back up laptops as well", lexicon) == "back up laptops as well"
    assert tidy("Zorblatt 9000 stays", lexicon) == "Zorblatt 9000 stays"


def test_articles(lexicon):
    assert article_for("release manager", "manager", lexicon) == "the"
    assert article_for("application owners", "owners", lexicon) == ""
    assert article_for("extended downtime", "downtime", lexicon) == ""
    assert article_for("Northwind", "Northwind", lexicon) == ""
    assert [indefinite(w) for w in ("eight-person team", "six-person team", "11-person team", "SLA", "user")] == [
        "an",
        "a",
        "an",
        "an",
        "a",
    ]
