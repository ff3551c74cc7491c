"""Every clean draft spoiled by machine, in every way that fits it: the gate lets none of the copies through."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.translate.verify import planted

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_WORDS = ["two", "three", "four", "five", "six", "seven", "eight", "nine"]
_RAISED = ["Spearheaded", "Orchestrated", "Masterminded", "Championed", "Pioneered"]
_QUALIFIERS = [
    "successfully",
    "cross-functional",
    "enterprise-wide",
    "complex",
    "seamlessly",
    "mission-critical",
    "single-handedly",
    "significantly",
]
_UNITS = [("hours", "minutes"), ("minutes", "seconds"), ("days", "weeks"), ("weeks", "days"), ("a day", "a week")]
_UNITS += [
    ("a month", "a day"),
    ("a week", "an hour"),
    ("TB", "GB"),
    ("%", " points"),
    ("$", "€"),
    ("seconds", "hours"),
]
_HEDGES = [("about ", ""), ("up to ", ""), ("around ", ""), ("at least ", ""), ("+ ", " ")]
_ADDED = [
    " using Terraform",
    " in Chicago",
    " for 99 users",
    ", saving $7,000",
    ", reducing cost by 12%",
    " on schedule",
]
_ADDED += [
    " without downtime",
    ", preventing outages",
    " as the technical lead",
    " under PRINCE2",
    " by January 3, 2031",
]
_NEGATIONS = [("; no ", "; a "), ("nobody", "somebody"), (" not ", " "), (" no ", " ")]


def changed_digits(draft) -> Iterator[str]:
    for match in _NUMBER.finditer(draft.text):
        for step in (1, 9):
            last = str((int(match[0][-1]) + step) % 10)
            yield draft.text[: match.end() - 1] + last + draft.text[match.end() :]


def added_digit(draft) -> Iterator[str]:
    for match in _NUMBER.finditer(draft.text):
        yield draft.text[: match.start()] + "7" + draft.text[match.start() :]


def changed_words(draft) -> Iterator[str]:
    for match in re.finditer(rf"\b(?:{'|'.join(_WORDS)})\b", draft.text):
        other = _WORDS[(_WORDS.index(match[0]) + 3) % len(_WORDS)]
        yield draft.text[: match.start()] + other + draft.text[match.end() :]


def swapped_numbers(draft) -> Iterator[str]:
    found = list(re.finditer(rf"(?<![\w.])(?:\d+(?:,\d+)*|{'|'.join(_WORDS)})(?![\w.])", draft.text))
    for first, second in combinations(found, 2):
        if first[0] != second[0]:
            middle = draft.text[first.end() : second.start()]
            yield draft.text[: first.start()] + second[0] + middle + first[0] + draft.text[second.end() :]


def raised_verbs(draft) -> Iterator[str]:
    for verb in _RAISED:
        yield re.sub(r"^\w+", verb, draft.text)


def added_qualifiers(draft) -> Iterator[str]:
    for word in _QUALIFIERS:
        yield re.sub(r"^(\w+)", rf"\1 {word}", draft.text)
    yield f"Successfully {draft.text[0].lower()}{draft.text[1:]}"


def changed_units(draft) -> Iterator[str]:
    for own, other in _UNITS:
        if re.search(rf"{re.escape(own)}(?!\w)" if own[-1].isalpha() else re.escape(own), draft.text):
            yield draft.text.replace(own, other, 1)


def dropped_hedges(draft) -> Iterator[str]:
    for own, other in _HEDGES:
        if own in draft.text:
            yield draft.text.replace(own, other, 1)


def added_claims(draft) -> Iterator[str]:
    project = planted.cases()[draft.case].get("project", {})
    for claim in _ADDED:
        if "Terraform" in draft.text and "Terraform" in claim:
            continue
        if claim != " on schedule" or not {"deadline", "finished"} <= set(project):
            yield draft.text + claim


def turned_negations(draft) -> Iterator[str]:
    for own, other in _NEGATIONS:
        if own in draft.text:
            yield draft.text.replace(own, other, 1)


def dropped_names(draft) -> Iterator[str]:
    for n in draft.tells:
        task = planted.cases()[draft.case]
        text = (task.get("tasks") or task["project"]["tasks"])[n]
        for name in re.findall(r"(?<=\s)(?:[A-Z][\w.]*[A-Z0-9][\w.]*|[A-Z][a-z]+[A-Z]\w*)", text):
            if name in draft.text and name not in ("PC's", "HR"):
                yield re.sub(rf"\s*{re.escape(name)}", "", draft.text, count=1)


def swapped_names(draft) -> Iterator[str]:
    for match in re.finditer(r"(?<=\s)[A-Z]\w*[A-Z]\w*", draft.text):
        yield draft.text[: match.start()] + "Zentrix" + draft.text[match.end() :]


MUTATORS = [
    changed_digits,
    added_digit,
    changed_words,
    swapped_numbers,
    raised_verbs,
    added_qualifiers,
    changed_units,
    dropped_hedges,
    added_claims,
    turned_negations,
    dropped_names,
    swapped_names,
]


@pytest.mark.parametrize("mutate", MUTATORS, ids=lambda m: m.__name__)
def test_no_spoiled_copy_passes(mutate, record_property):
    missed = []
    for draft in planted.clean_drafts():
        for text in dict.fromkeys(mutate(draft)):
            if text == draft.text:
                continue
            found = planted.verify(
                text, planted.sources_of(draft.case, draft.tells), draft.ids, planted.lexicon(), draft.listed
            )
            record_property("planted", ("generated", bool(found)))
            if not found:
                missed.append((draft.case, draft.name, text))
    assert not missed


def test_an_entry_whose_conditions_do_not_hold_is_a_problem_and_licenses_nothing():
    for draft in planted.clean_drafts():
        for identifier in ("test.perform-noun", "construction.no-such-entry"):
            if identifier in draft.ids:
                continue
            found = planted.verify(
                draft.text,
                planted.sources_of(draft.case, draft.tells),
                (*draft.ids, identifier),
                planted.lexicon(),
                draft.listed,
            )
            assert [p.kind for p in found] == ["construction"], (draft, found)


def test_a_long_line_is_a_problem():
    draft = planted.clean_drafts()[0]
    text = draft.text + " and the printers" * 12
    found = planted.verify(text, planted.sources_of(draft.case, draft.tells), draft.ids, planted.lexicon())
    assert "length" in {p.kind for p in found}


@given(st.text(max_size=120), st.integers(min_value=0))
@settings(max_examples=150, deadline=None)
def test_no_text_breaks_the_gate(text, which):
    drafts = planted.clean_drafts()
    draft = drafts[which % len(drafts)]
    planted.verify(text, planted.sources_of(draft.case, draft.tells), draft.ids, planted.lexicon(), (text,))
