"""A first word that is a verb and a noun is a noun before the noun of an act."""

import pytest

from pmresume.language.reading import read_frames
from pmresume.vocabulary.lexicon import load_lexicon


@pytest.mark.parametrize(
    "line",
    [
        "Code deployment to production servers",
        "Patch management of Windows servers using WSUS",
        "Network device hardening according to the benchmark",
        "Test case preparation and execution",
        "Test estimation and resource planning",
        "Impact analysis of change requests",
        "Access control management for 400 users",
        "Switch configuration for branch offices",
        "Order processing in SAP",
        "Upgrade planning for SQL Server 2012",
        "Audit support for two sites",
        "Process development per design",
    ],
)
def test_a_compound_is_no_act(line: str) -> None:
    (frame,) = read_frames([line], load_lexicon())
    assert frame.clauses[0].actions == ()


@pytest.mark.parametrize(
    "line",
    [
        "Plan maintenance windows with customers",
        "Schedule maintenance with vendors",
        "Support migration of mailboxes",
        "Monitor performance of databases",
        "Test integration of the payment gateway",
        "Document configuration of all servers",
        "Update documentation after each change",
        "Design training for new users",
        "Log incidents in Remedy",
        "Patch the servers monthly",
        "Audit user accounts",
        "Order equipment for new hires",
        "Record training sessions for new hires",
    ],
)
def test_a_verb_with_an_act_for_its_object_stays_a_verb(line: str) -> None:
    (frame,) = read_frames([line], load_lexicon())
    assert len(frame.clauses[0].actions) == 1


def test_a_noun_behind_or_is_no_later_act() -> None:
    (frame,) = read_frames(["Update the list after each deployment or return."], load_lexicon())
    assert [a.lemma for c in frame.clauses for a in c.actions] == ["update"]


@pytest.mark.parametrize(
    "line",
    [
        "Phone and email support to remote users",
        "Firewall rule changes and remote access",
        "Team lead for five developers",
        "Design, development and support",
    ],
)
def test_nouns_in_a_row_are_no_acts(line: str) -> None:
    (frame,) = read_frames([line], load_lexicon())
    assert frame.clauses[0].actions == ()


@pytest.mark.parametrize(
    "line",
    [
        "Change control board meetings for two plants",
        "Test plan and test strategy preparation for the payment module",
        "Contact center support for 150 agents",
        "Cutover planning and execution for 12 sites",
        "Document control for the PMO",
        "Training material preparation for a new tool",
        "Branching strategy for five repositories",
        "Restore tests every month",
    ],
)
def test_a_compound_of_the_vocabulary_is_no_act(line: str) -> None:
    (frame,) = read_frames([line], load_lexicon())
    assert all(a.lemma in ("prepare", "execute", "support") for a in frame.clauses[0].actions)


@pytest.mark.parametrize(
    "line",
    [
        "Process change requests for two plants",
        "Support team members at four sites",
        "Test databases after each upgrade",
        "Monitoring servers with Nagios",
        "Training users on the new tool",
        "Release builds to production every Friday",
        "Plan releases with product owners",
        "Service printers at three schools",
    ],
)
def test_a_verb_that_may_begin_a_compound_stays_a_verb(line: str) -> None:
    (frame,) = read_frames([line], load_lexicon())
    assert len(frame.clauses[0].actions) == 1
