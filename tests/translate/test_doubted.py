"""Lines that cannot be read or that say too little: as typed, asked about, in good English."""

from __future__ import annotations

import pytest

from pmresume.model.bullet import Status
from pmresume.translate.lines import rewrite


@pytest.mark.parametrize(
    ("line", "text", "question"),
    [
        (
            "Maintained the interface and its relative nativity",
            "Maintained the interface and its relative nativity",
            'What does "its relative nativity" mean here? Please say it in other words.',
        ),
        (
            "Giving them time and space promotes their development",
            "Giving them time and space promotes their development",
            "What did you do yourself, for whom, how often, and what came of it "
            '("Giving them time and space promotes their development")?',
        ),
        (
            "Write and review documentation",
            "Wrote and reviewed documentation",
            'Which documents were these ("Wrote and reviewed documentation"), for which project, and who used them?',
        ),
        (
            "Resolving issues related to networking",
            "Resolved issues related to networking",
            'What kinds were these ("Resolved issues related to networking"), how many a week, and for how many users?',
        ),
        (
            "Responsible for desktop support",
            "Responsible for desktop support",
            'What did you do yourself for "desktop support": which tasks, how often, and for whom?',
        ),
        (
            "Team player with ability to meet deadlines",
            "Team player with ability to meet deadlines",
            'Where did you use this ("Team player with ability to meet deadlines"): on which project, what did you do, '
            "and what came of it?",
        ),
        (
            "Worked with Oracle and DB2",
            "Worked with Oracle and DB2",
            'What did you build, run or change here ("Worked with Oracle and DB2"), for whom, and what came of it?',
        ),
    ],
)
def test_one_question_that_fits(line: str, text: str, question: str) -> None:
    (bullet,) = rewrite([line])
    assert bullet.status is Status.ASKED
    assert bullet.text == text
    assert [q.text for q in bullet.questions] == [question]


@pytest.mark.parametrize(
    "line",
    ["Worked with vendors to resolve hardware faults", "Worked on the migration of mailboxes to Exchange Online"],
)
def test_a_line_that_tells_an_act_is_no_question(line: str) -> None:
    assert rewrite([line])[0].status is not Status.ASKED
