"""Doubts: what cannot be read is quoted, and nothing that can be read is doubted."""

from __future__ import annotations

import pytest

from pmresume.language.reading import read_frames
from pmresume.language.soundness import DoubtKind, doubts
from pmresume.language.unknown_words import unknown_words
from pmresume.vocabulary.lexicon import load_lexicon


def _found(line: str) -> list[tuple[DoubtKind, str]]:
    lexicon = load_lexicon()
    return [(doubt.kind, doubt.quote) for doubt in doubts(read_frames([line], lexicon)[0], lexicon)]


@pytest.mark.parametrize(
    ("line", "kind", "quote"),
    [
        ("Determined categories using Confidential 800-60 as a guide", DoubtKind.RESIDUE, "Confidential 800-60"),
        ("Migrated the Confidential network to Cisco ISE", DoubtKind.RESIDUE, "Confidential"),
        ("Created reports and", DoubtKind.CUT_OFF, "Created reports and"),
        ("Wrote tickets. Even when the system is working.", DoubtKind.CUT_OFF, "Even when the system is working"),
        ("Developed action plans to address.", DoubtKind.CUT_OFF, "Developed action plans to address"),
        ("Providing good notes helps the team to work faster", DoubtKind.MAXIM, None),
        ("Must have knowledge of ITIL processes", DoubtKind.MODAL, None),
        ("Shares expertise and may provide user training", DoubtKind.MODAL, "may provide user training"),
        ("Installed the serviges on all desktops", DoubtKind.WORDS, "the serviges"),
        ("Was responsible for to handle the servers", DoubtKind.WORDS, "for to handle the servers"),
        ("Built profitability reports for using Oracle Financials", DoubtKind.WORDS, None),
        ("Collected data to provide root cause analysis is necessary", DoubtKind.RUN_ON, None),
        ("Provided network problem issue customer ticket resolution", DoubtKind.RUN_ON, None),
        ("Raise the change request get approval from CAB", DoubtKind.RUN_ON, None),
        ("Provided support to of the users", DoubtKind.GAP, "Provided support to of the users"),
        ("Dispatched field to work on devices", DoubtKind.GAP, "Dispatched field to work on"),
        ("Configured and troubleshoot of desktops", DoubtKind.RUN_ON, "troubleshoot of desktops"),
        ("Administering servers includes user management", DoubtKind.MAXIM, None),
        ("Implemented a backup solution reduced the window from 10 hours to 4", DoubtKind.RUN_ON, None),
        ("Decreased processing time by 1000% with a new index", DoubtKind.WORDS, None),
        ("Escalated tickets to tier 2 when could not resolve", DoubtKind.WORDS, "when could not resolve"),
        ("Migrated the platform from and LDAP backend to MySQL", DoubtKind.WORDS, "from and LDAP"),
        ("Developed the modules developed by other team members", DoubtKind.TWICE, "developed by other team members"),
    ],
)
def test_a_place_that_cannot_be_read_is_quoted(line: str, kind: DoubtKind, quote: str | None) -> None:
    found = dict(_found(line))
    assert kind in found
    assert quote is None or found[kind] == quote


@pytest.mark.parametrize(
    "line",
    [
        "Ensured servers were patched, backups were verified and logs were archived",
        "Installed cameras so that guards could watch all entrances",
        "Handled confidential information of employees",
        "Tested the modules developed by other team members",
        "Documented how the servers are built and what has to be checked",
        "Created Terraform modules which are reused by four teams, and wrote documentation",
        "Managed software release management strategies for 12 applications",
        "Was responsible for the upkeep of routers",
        "Helping users with VPN, Outlook and printing problems",
        "Monitoring dashboards to ensure services remain available",
        "Deployed nagios plugins, configured vlans and etherchannels",
        "Configured switches (Cisco 2960 and 3750) at 12 sites",
        "Helped users resolve printing issues",
        "Drove the bridge call till the issue was resolved",
        "Disposed of old printers and took care of the storeroom",
        "My duties were to answer the phones",
        "Developed internal tools used by 500 employees",
        "Migrated a legacy monolith with 400k pageviews",
        "Installed dynamometers",
        "Set up alerts for systems the bank relied on",
    ],
)
def test_a_line_that_can_be_read_is_not_doubted(line: str) -> None:
    assert _found(line) == []


def test_words_are_known_by_their_endings_and_beginnings() -> None:
    lexicon = load_lexicon()
    assert unknown_words("Reprovisioned hypervisors and decommissioned unsupportable subclusters", lexicon) == ()


def test_what_was_parsed_before_makes_no_word_known() -> None:
    lexicon = load_lexicon()
    read_frames(["Installed the serviges on desktops"], lexicon)
    assert [d.quote for d in doubts(read_frames(["Fixed the serviges"], lexicon)[0], lexicon)] == ["the serviges"]
