"""Single lines, from arguments or standard input."""

from __future__ import annotations

import json

import pytest

from pmresume.cli.bullet import facts_of
from pmresume.errors import InputError
from tests.cli.run import pmresume

KEYS = {
    "before", "after", "bullets", "status", "phrase", "frame", "reason", "dimensions", "origins", "moved_to_tools",
    "left_out", "questions",
}  # fmt: skip
LINES = [
    "Responsible for patching 120 Windows servers every month",
    "",
    "helped with meetings",
    "  Reseting   passwords for users  ",
    "Соответствие требованиям безопасности",
    "form\x0cfeed and\x85next line stay in one line",
]


@pytest.fixture(scope="module")
def rows() -> list[dict[str, object]]:
    done = pmresume("bullet", "--format", "jsonl", stdin="\n".join(LINES) + "\n")
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.split("\n")[:-1]]


def test_a_json_line_per_input_line_in_order_blank_ones_too(rows):
    assert [row["before"] for row in rows] == LINES


def test_the_keys_are_fixed(rows):
    assert all(set(row) == KEYS for row in rows)
    assert all(set(row["frame"]) == {"action", "object_class"} for row in rows)


def test_the_statuses_are_those_that_are_defined(rows):
    assert {row["status"] for row in rows} <= {"rewritten", "unchanged", "asked", "declined"}
    assert [rows[n]["status"] for n in (0, 1, 2, 4)] == ["rewritten", "declined", "asked", "declined"]


def test_what_is_printed_is_all_accounted_for(rows):
    for row in rows:
        assert "\n".join(row["bullets"]) == row["after"]
        assert "".join(origin["text"] for origin in row["origins"]) == row["after"]


def test_a_declined_line_stands_as_typed(rows):
    assert rows[4]["after"] == LINES[4]
    assert rows[4]["reason"]


def test_text_prints_the_bullet_first():
    done = pmresume("bullet", "Responsible for patching 120 Windows servers every month")
    assert done.stdout.splitlines()[0] == "Patched 120 Windows servers every month"


def test_windows_line_ends_and_a_byte_order_mark_are_no_part_of_the_line():
    done = pmresume("bullet", "--format", "jsonl", stdin=b"\xef\xbb\xbfpatched servers\r\nwrote reports\r\n")
    assert [json.loads(line)["before"] for line in done.stdout.splitlines()] == ["patched servers", "wrote reports"]


def test_other_encodings_are_refused_with_the_line():
    done = pmresume("bullet", stdin=b"patched servers\ncaf\xe9 network\n")
    assert done.returncode == 2
    assert done.stderr == "standard input:2: not UTF-8; save the lines as UTF-8\n"


def test_no_lines_give_no_output():
    assert pmresume("bullet", "--format", "jsonl").stdout == ""


@pytest.mark.parametrize(
    ("given", "facts"),
    [
        ([], None),
        (["ownership=led"], {"ownership": "led"}),
        (["scope.servers=24", "scope.branches=12"], {"scope": {"servers": "24", "branches": "12"}}),
        (["tools=Jira", "tools=Hyper-V"], {"tools": ["Jira", "Hyper-V"]}),
        (["reason=cost = too high"], {"reason": "cost = too high"}),
    ],
)
def test_facts_stand_as_in_an_inventory(given, facts):
    assert facts_of(given) == facts


@pytest.mark.parametrize(
    "given", [["ownership"], ["=led"], ["ownership="], ["scope=1", "scope.x=2"], ["scope.x=2", "scope=1"], ["Scope!=1"]]
)
def test_what_is_no_fact_is_a_wrong_call(given):
    with pytest.raises(InputError, match="--fact"):
        facts_of(given)
