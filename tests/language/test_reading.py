"""What reading finds in a bullet: clauses, objects, parts with roles, roles of verbs, marks and products."""

from __future__ import annotations

import pytest

from pmresume.language.reading import MOST_CHARACTERS, read_frames, refusal
from pmresume.model.frame import VerbForm
from pmresume.vocabulary.lexicon import load_lexicon
from tests.language.frames import clause_texts, frame_of, parts, uses


@pytest.mark.parametrize(
    ("text", "clauses"),
    [
        (
            "Patch mail servers, evaluate scanners and resolve tickets",
            ["Patch mail servers", "evaluate scanners", "resolve tickets"],
        ),
        ("Patched mail servers and tested restores", ["Patched mail servers", "tested restores"]),
        ("Patched mail servers. Tested restores", ["Patched mail servers", "Tested restores"]),
        ("Installed, configured and tested scanners", ["Installed, configured and tested scanners"]),
    ],
)
def test_sound_splits(text: str, clauses: list[str]) -> None:
    assert clause_texts(text) == clauses


@pytest.mark.parametrize(
    "text",
    [
        "Maintained network and support services for two sites",
        "Used the console to automate backups and create images",
        "Wrote queries that read the ledger and update the index",
        "Managed hardware, software and licenses for two sites",
        "Found slow queries and reports that fine-tuned indexes had hidden",
    ],
)
def test_what_is_no_act_of_the_person_is_not_split_off(text: str) -> None:
    assert clause_texts(text) == [text]


def test_verbs_object_and_opener_of_a_clause() -> None:
    text = "Responsible for configuring and testing firewall rules for two sites"
    (clause,) = frame_of(text).clauses
    assert clause.opener is not None
    assert clause.opener.kind == "duty"
    assert [(a.lemma, a.form) for a in clause.actions] == [("configure", VerbForm.GERUND), ("test", VerbForm.GERUND)]
    assert clause.object is not None
    assert clause.object.span.of(text) == "firewall rules"


@pytest.mark.parametrize(
    ("text", "role", "words"),
    [
        ("Tested restores with the storage team", "partner", "with the storage team"),
        ("Tested restores in conjunction with Operations", "partner", "in conjunction with Operations"),
        ("Created accounts for 300 users", "beneficiary", "for 300 users"),
        ("Automated builds using PowerShell", "tools", "using PowerShell"),
        ("Added links to prevent outages", "purpose", "to prevent outages"),
        ("Deployed agents across 12 branches", "place", "across 12 branches"),
        ("Tested restores weekly", "cadence", "weekly"),
        ("Finished the rollout in 2019", "time", "in 2019"),
        ("Replaced disks during maintenance windows", "control", "during maintenance windows"),
        ("Rewrote the report which reduced manual effort", "result", "which reduced manual effort"),
    ],
)
def test_parts_and_their_roles(text: str, role: str, words: str) -> None:
    assert (role, words) in parts(text)


@pytest.mark.parametrize(
    ("text", "verb", "use"),
    [
        ("Added links to prevent outages", "prevent", "purpose"),
        ("Added links to prevent outages", "Added", "own"),
        ("Supported the migration led by the vendor", "led", "other"),
        ("Rewrote the report which reduced manual effort", "reduced", "result"),
        ("Rolled out tools that the vendor will host", "host", "planned"),
    ],
)
def test_roles_of_verbs(text: str, verb: str, use: str) -> None:
    assert uses(text)[verb] == use


def test_an_act_denied_is_marked() -> None:
    assert "negated" in uses("Never lost a restore").values() or "negated" in uses("Did not lose a restore").values()


def test_marks_and_products() -> None:
    text = "Tracked change requests in Jira with the offshore team"
    frame = frame_of(text)
    assert {"change", "stakeholder"} <= {m.dimension for m in frame.marks}
    assert [t.of(text) for t in frame.tools] == ["Jira"]


def test_equal_texts_are_read_once_and_order_is_kept() -> None:
    first, second, third = read_frames(["Patched servers", "Tested restores", "Patched servers"], load_lexicon())
    assert first is third
    assert second.text == "Tested restores"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "no words"),
        ("12 / 7", "no words"),
        ("Betreuung der Server und Wartung von Druckern für den Kunden", "not English"),
        ("負責維護伺服器", "not English"),
        ("x" * (MOST_CHARACTERS + 1), f"longer than {MOST_CHARACTERS} characters"),
        ("Patched servers", ""),
        ("Moved files from Los Angeles to El Paso", ""),
    ],
)
def test_what_cannot_be_read_is_refused_with_a_reason(text: str, why: str) -> None:
    assert refusal(text) == why
