"""Gerunds that another word governs are no further acts; those that stand free are."""

import pytest

from pmresume.language.reading import read_frames
from pmresume.vocabulary.lexicon import load_lexicon


def acts(line: str) -> list[str]:
    (frame,) = read_frames([line], load_lexicon())
    return [a.lemma for c in frame.clauses for a in c.actions]


@pytest.mark.parametrize(
    ("line", "lemmas"),
    [
        ("Supporting users by resetting passwords and creating accounts", ["support"]),
        ("Managing servers by patching and monitoring them", ["manage"]),
        ("Managed the monitoring and alerting stack", ["manage"]),
        ("Configured jobs for deployment of applications and running test suites", ["configure"]),
        ("Reduced cost through renegotiation of contracts and consolidating lines", ["reduce"]),
        ("Handling tasks such as creating users, resetting passwords, and configuring Outlook", ["handle"]),
        ("Installing servers, configuring switches and creating accounts", ["install", "configure", "create"]),
        ("Reported on the status of projects, risks and budget every week", ["report"]),
        ("Reviewed firewall rules and removed unused, duplicated rules", ["review", "remove"]),
        ("Configured laptops, trained users and answered calls", ["configure", "train", "answer"]),
        ("Review logs, scan results and patch levels of servers", ["review"]),
        ("Test login, search and checkout pages", ["test"]),
        ("Created build, release and deploy scripts", ["create"]),
        ("Write code, test and deploy applications", ["write", "test", "deploy"]),
        ("Track and follow up on open tickets", ["track", "follow up"]),
        ("Preparing network diagrams in Visio and keeps it up to date", ["prepare", "keep"]),
        ("Performing penetration testing with Burp Suite and report the findings", ["perform", "report"]),
        ("Monitored servers and responding to alerts", ["monitor", "respond"]),
        ("Managing the hosting and supporting the users", ["manage", "support"]),
        ("Managing vendors for testing and creating weekly reports", ["manage", "create"]),
    ],
)
def test_which_gerunds_are_acts(line: str, lemmas: list[str]) -> None:
    assert acts(line) == lemmas


@pytest.mark.parametrize(
    ("line", "acts"),
    [
        ("Conducted lunch and learn session for 40 users", ["conduct"]),
        ("Ensured backup of all servers and restore test every quarter", ["ensure"]),
        ("Reviewed incidents and change requests weekly", ["review"]),
    ],
)
def test_a_piece_of_a_noun_is_no_later_act(line: str, acts: list[str]) -> None:
    (frame,) = read_frames([line], load_lexicon())
    assert [a.lemma for c in frame.clauses for a in c.actions] == acts
