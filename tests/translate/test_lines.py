"""Single bullets: their statuses, their order, what is left alone, and what happens when the gate refuses."""

from __future__ import annotations

import pytest

from pmresume.model.bullet import Status
from pmresume.model.sources import Problem, Sources
from pmresume.translate import lines as lines_module
from pmresume.translate.lines import rewrite
from pmresume.translate.realise.joining import MOST_WORDS


@pytest.mark.parametrize(
    ("task", "status", "text"),
    [
        ("Configures firewalls for two sites", Status.REWRITTEN, "Configured firewalls across two sites"),
        ("Configuring firewalls for the payroll team", Status.UNCHANGED, "Configured firewalls for the payroll team"),
        ("Configured firewalls for the payroll team.", Status.UNCHANGED, "Configured firewalls for the payroll team"),
        (
            "I configured firewalls for 12 branch offices",
            Status.REWRITTEN,
            "Configured firewalls across 12 branch offices",
        ),
        ("Responsible for the network", Status.ASKED, "Responsible for the network"),
        ("Working knowledge of Linux", Status.ASKED, "Working knowledge of Linux"),
        ("Resolved tickets", Status.ASKED, "Resolved tickets"),
        ("Wartung der Server und Betreuung von Kunden", Status.DECLINED, "Wartung der Server und Betreuung von Kunden"),
        ("12/7", Status.DECLINED, "12/7"),
    ],
)
def test_statuses(task: str, status: Status, text: str) -> None:
    (bullet,) = rewrite([task])
    assert (bullet.status, bullet.text) == (status, text)


def test_order_and_blank_lines_are_kept() -> None:
    tasks = ["Patched 30 mail servers", "", "   ", "Tested restores with Operations", "Patched 30 mail servers"]
    bullets = rewrite(tasks)
    assert [b.text for b in bullets] == [tasks[0], "", "", tasks[3], tasks[0]]
    assert [b.status for b in bullets[1:3]] == [Status.DECLINED, Status.DECLINED]


def test_an_asked_line_has_a_question_and_a_reason() -> None:
    (bullet,) = rewrite(["Responsible for the network"])
    assert bullet.questions
    assert bullet.reason == "says what the person answered for, not what they did"


@pytest.mark.parametrize(
    "task",
    [
        "Baked bread for the school bazaar every Friday morning",
        "Cleared backlog of invoices before the audit in March",
    ],
)
def test_lines_that_have_nothing_to_do_with_it_are_left_alone(task: str) -> None:
    (bullet,) = rewrite([task])
    assert bullet.text.split()[0] == task.split()[0]
    assert set(bullet.text.lower().split()) - set(task.lower().split()) <= {"a", "an", "the"}


def test_a_line_over_the_limit_is_printed_as_it_is() -> None:
    task = "Configured " + ", ".join(f"switch {n} of the campus" for n in range(1, 12)) + " and the core router"
    (bullet,) = rewrite([task])
    assert len(bullet.text.split()) > MOST_WORDS
    assert bullet.status is Status.UNCHANGED
    assert "longer than 34 words" in bullet.reason


def test_two_long_sentences_become_two_bullets() -> None:
    task = (
        "Migrated 40 file shares of the finance and payroll departments to the new storage cluster over three weekends "
        "in close coordination with department heads. "
        "Trained 25 clerks on the new folder structure, answered their questions at the desk for two weeks, "
        "and wrote a short guide."
    )
    (bullet,) = rewrite([task])
    first, second = bullet.text.split("\n")
    assert first.startswith("Migrated 40 file shares")
    assert second.startswith("Trained 25 clerks")
    assert all(len(part.split()) <= MOST_WORDS for part in (first, second))


def test_a_refused_wording_falls_back_to_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    task = "Took care of printer repairs at two offices"
    (free,) = rewrite([task])
    assert free.text.startswith("Handled")

    def strict(text: str, *_: object) -> tuple[Problem, ...]:
        return (Problem("word", "Handled", "planted"),) if text.startswith("Handled") else ()

    monkeypatch.setattr(lines_module, "verify", strict)
    (bullet,) = rewrite([task])
    assert bullet.text.startswith("Took care of")
    assert not bullet.fell_back


def test_where_nothing_passes_the_line_is_printed_raw_with_the_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lines_module, "verify", lambda *_: (Problem("word", "x", "planted"),))
    (bullet,) = rewrite(["Configuring firewalls for two sites."])
    assert bullet.text == "Configuring firewalls for two sites"
    assert bullet.fell_back
    assert bullet.status is Status.UNCHANGED
    assert bullet.reason == "no wording passed verification: planted"


def test_the_gate_sees_the_task_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[Sources] = []

    def look(text: str, sources: Sources, *_: object) -> tuple[Problem, ...]:
        seen.append(sources)
        return ()

    monkeypatch.setattr(lines_module, "verify", look)
    rewrite(["Patched 30 mail servers", "Tested restores with Operations"])
    assert all(len(s.told) == 1 and not s.other and s.work is None for s in seen)


def test_the_same_lines_give_the_same_bullets() -> None:
    tasks = [
        "Involved in testing of two portals",
        "Worked with the storage team on restores",
        "Using Jira to track defects",
    ]
    assert rewrite(tasks) == rewrite(tasks)


def test_a_page_does_not_open_three_lines_alike_where_it_need_not() -> None:
    tasks = [f"Worked with the {team} team on the move of 30 servers" for team in ("storage", "network", "security")]
    assert len({b.text.split()[0] for b in rewrite(tasks)}) > 1


def test_runners_up_are_verified_and_differ() -> None:
    (bullet,) = rewrite(["Involved in creating design documents for the billing portal"])
    assert bullet.alternatives
    assert bullet.text not in bullet.alternatives
