"""Which words at the head of a sentence, and which later ones, the vocabulary takes for acts."""

from __future__ import annotations

import pytest

from pmresume.language.later_verbs import later_verbs
from pmresume.language.openers import match_opener
from pmresume.language.verb_forms import leading_run
from pmresume.model.frame import Span
from pmresume.vocabulary.lexicon import load_lexicon

LEXICON = load_lexicon()


def run(text: str, after_opener: str = "") -> list[str]:
    found = leading_run(text, Span(0, len(text)), LEXICON, after_opener=after_opener)
    return [v.span.of(text) for v in found.verbs] if found else []


@pytest.mark.parametrize(
    ("text", "verbs"),
    [
        ("Installs, upgrades, replaces and maintains scanners", ["Installs", "upgrades", "replaces", "maintains"]),
        ("Create/Submit change requests", ["Create", "Submit"]),
        ("Set up mail relays", ["Set up"]),
        ("Currently managing two vendors", ["managing"]),
        ("Have supported three branches", ["supported"]),
        ("Support the payroll portal", ["Support"]),
        ("Support for the payroll portal", []),
        ("Design and management of clusters", []),
        ("Testing of the payroll portal", []),
        ("Test Data Generation using scripts", []),
        ("Conduct Security Awareness Training for new hires", ["Conduct"]),
        ("Process development as per design", []),
        ("Process invoices for two schools", ["Process"]),
        ("Including all branches", []),
        ("Cable installer for two schools", []),
    ],
)
def test_the_run_at_the_head(text: str, verbs: list[str]) -> None:
    assert run(text) == verbs


@pytest.mark.parametrize(
    ("opener", "text", "verbs"),
    [
        ("Involved in", "complete upgrades of two sites", []),
        ("Responsible for", "support of two sites", []),
        ("Responsible for", "supporting two sites", ["supporting"]),
        ("Was asked to", "present the new portal", ["present"]),
        ("Responsible for", "installed software", []),
    ],
)
def test_behind_an_opener_a_form_that_is_a_noun_stays_one(opener: str, text: str, verbs: list[str]) -> None:
    assert run(text, opener) == verbs


def sure(text: str) -> list[str]:
    whole = Span(0, len(text))
    found = leading_run(text, whole, LEXICON, after_opener="")
    assert found is not None
    return [v.verb.span.of(text) for v in later_verbs(text, whole, found, LEXICON) if v.sure]


@pytest.mark.parametrize(
    ("text", "acts"),
    [
        ("Serve as contract contact, effectively manage the service contract", ["manage"]),
        (
            "Install releases as designated, evaluate and install patches, and resolve tickets",
            ["evaluate", "install", "resolve"],
        ),
        ("Creating repositories, managing the permissions of users", ["managing"]),
        ("Interview users to identify needs and investigate options", []),
        ("Found queries that slow reports and degrade the portal", []),
        ("Ensure hosts are patched and meet the baseline", []),
        ("Maintain network and support services", []),
        ("Install scanners (and configure them)", []),
        (
            "Review papers related to storage and recognize, modify and update procedures",
            ["recognize", "modify", "update"],
        ),
        ("Install hosts with kickstart and apply policies to them", ["apply"]),
        ("Handled tickets and fixing bugs", ["fixing"]),
        ("Analyzed financial and shipping data", []),
        ("Met users for understanding their tickets and bringing them to closure", []),
        ("Comparing results of the checks and revert the links", ["revert"]),
        ("Address user needs and track by documenting them", ["track"]),
        ("Allocated storage and plan future growth", ["plan"]),
        ("Imaging laptops and resetting passwords", ["resetting"]),
        ("Creating accounts, configuring mailboxes and troubleshoot", ["configuring", "troubleshoot"]),
        ("Installing patches, monitoring servers, ensuring uptime", ["monitoring"]),
        ("Managing websites, hosting accounts, billing systems", []),
        ("Configuring monitoring tools and reporting dashboards", []),
    ],
)
def test_later_acts_that_need_no_parser(text: str, acts: list[str]) -> None:
    assert sure(text) == acts


@pytest.mark.parametrize(
    ("text", "words", "kind"),
    [
        ("Responsible for two sites", "Responsible for", "duty"),
        ("Actively involved in two rollouts", "Actively involved in", "involve"),
        ("Responsibilities: on-call rotation", "Responsibilities:", "list"),
        ("Helped to migrate mailboxes", "Helped to", "help"),
    ],
)
def test_openers(text: str, words: str, kind: str) -> None:
    found = match_opener(text, Span(0, len(text)), LEXICON)
    assert found is not None
    assert (found.span.of(text), found.kind) == (words, kind)


@pytest.mark.parametrize(
    "text", ["Served as release manager", "Responsible for", "Responsibilities of two teams", "Patched servers"]
)
def test_no_opener(text: str) -> None:
    found = match_opener(text, Span(0, len(text)), LEXICON)
    assert found is None or (found.kind == "duty" and text.startswith("Responsibilities"))
