"""How a name is cut into words, and found."""

from __future__ import annotations

import pytest

from pmresume.model.confidential import pattern, words_of


@pytest.mark.parametrize(
    ("term", "words"),
    [
        ("Harbor Dental", ["Harbor", "Dental"]),
        ("Harbor-Dental", ["Harbor", "Dental"]),
        ("HarborDental", ["Harbor", "Dental"]),
        ("DoD", ["DoD"]),
        ("SRX5308", ["SRX", "5308"]),
        ("O'Hara & Sons", ["O", "Hara", "Sons"]),
    ],
)
def test_words(term: str, words: list[str]) -> None:
    assert words_of(term) == words


def test_the_endings_are_named() -> None:
    hit = pattern("Acme").search("the Acmes' plan")
    assert hit is not None
    assert (hit["core"], hit["plural"], hit["owns"]) == ("Acme", "s", "'")
    company = pattern("Acme").search("Acme, Inc.'s plan")
    assert company is not None
    assert company.group() == "Acme, Inc.'s"


def test_a_closing_quote_is_no_possessive() -> None:
    hit = pattern("Acme").search("the 'Acme' server")
    assert hit is not None
    assert hit["owns"] is None


def test_an_ordinary_word_is_a_name_only_as_it_is_spelled() -> None:
    assert pattern("IT").search("IT team")
    assert not pattern("IT").search("it runs")
    assert pattern("Target").search("TARGET stores")
    assert not pattern("Target").search("target date")


def test_a_term_of_signs_alone_is_found_as_it_stands() -> None:
    assert pattern("C++").search("C++ shop")
