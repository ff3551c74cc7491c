"""All mistakes of an inventory are told in one report, each at its place."""

from __future__ import annotations

from pathlib import Path

import pytest

from pmresume.errors import InputError
from pmresume.readers.findings import InventoryError
from pmresume.readers.inventory import read_inventory

DATA = Path(__file__).parent.parent / "data" / "readers"


def report(text: str) -> str:
    with pytest.raises(InputError) as caught:
        read_inventory(None, text, name="i.yaml")
    return str(caught.value)


def test_every_mistake_is_told_with_line_caret_expectation_and_suggestion() -> None:
    told = report((DATA / "twenty_mistakes.yaml").read_text(encoding="utf-8"))
    assert told + "\n" == (DATA / "twenty_mistakes.txt").read_text(encoding="utf-8")


def test_the_error_carries_its_findings_in_order_of_place() -> None:
    with pytest.raises(InventoryError) as caught:
        read_inventory(None, (DATA / "twenty_mistakes.yaml").read_text(encoding="utf-8"))
    places = [(f.line, f.column) for f in caught.value.findings]
    assert places == sorted(places)
    assert len({line for line, _ in places}) == len(places) == 26


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("projects:\n- name: A\n  stauts: done\n", "i.yaml:3:3: ", 'did you mean "status"?'),
        ("projects:\n- name: A\n  due: 2020\n", "i.yaml:3:3: ", 'did you mean "deadline"?'),
        ("projects:\n- name: A\n  Tasks: x\n", "i.yaml:3:3: ", 'did you mean "tasks"?'),
        ("projects:\n- name: A\n  scope-changes: x\n", "i.yaml:3:3: ", 'did you mean "scope_changes"?'),
        ("positions:\n- company: A\n", "i.yaml:2:3: ", 'did you mean "employer"?'),
        ("email: a@example.com\nprojects: {name: A, kind: b}\n", "i.yaml:1:1: ", '"email" is a key of a person'),
        ("projects: {name: A, ownership: lead}", "i.yaml:1:32: ", 'did you mean "led"?'),
        ("projects: {name: A, ownership: manger}", "i.yaml:1:32: ", 'did you mean "managed"?'),
        ("projects: {name: A, status: finnished}", "i.yaml:1:29: ", 'did you mean "finished"?'),
        (
            "projects: {name: A, tasks: x, position: Analist}\npositions: {title: Analyst}",
            "i.yaml:1:41: ",
            '"Analyst"?',
        ),
        ("projects:\n- name: A\n  tasks: [x]\n  kind: b\n  kind: c\n", "i.yaml:5:3: ", "first given on line 4"),
        ("projects:\n- {name: A, kind: b, id: x}\n- {name: B, kind: b, id: X}\n", "i.yaml:3:26: ", "line 2"),
        ("projects: {name: A, kind: b, reason: one, two}", "i.yaml:1:43: ", "put text with commas in quotes"),
        ("projects:\n- name: {{ name }}\n  kind: x\n", "i.yaml:2:9: ", "a map stands where a text belongs"),
        ("projects: {name: A, tasks: [[[x], {text: }]]}", "i.yaml:1:35: ", 'a task without "text"'),
        (
            "person: {name: A, links: ['javascript:alert(1)']}\nprojects: {name: B, kind: c}",
            "i.yaml:1:27: ",
            "javascript",
        ),
        ("projects: {name: A, kind: b, confidential: x}", "i.yaml:1:44: ", "two letters"),
    ],
)
def test_a_mistake_is_told_with_the_way_to_mend_it(text: str, line: str, what: str) -> None:
    told = report(text)
    assert told.startswith(line)
    assert what in told


def test_a_mistake_in_an_anchored_value_is_told_once() -> None:
    told = report("projects:\n- name: A\n  risks: &r [{rsk: x}]\n- name: B\n  risks: *r\n")
    assert told.count("unknown key") == 1


def test_a_misspelled_key_is_not_told_as_missing_too() -> None:
    told = report("projects:\n- nmae: A\n  kind: b\n")
    assert told.count("i.yaml:") == 1
    assert report("projects:\n- name: A\n  taks: [x]\n").count("i.yaml:") == 1


def test_a_long_line_is_shown_around_the_caret() -> None:
    told = report("projects: [{name: A, reason: '" + "long " * 200 + "', stauts: done}]").split("\n")
    assert len(told[1]) <= 114
    caret = told[2].index("^")
    assert told[1][caret : caret + 6] == "stauts"


def test_no_character_of_the_input_reaches_a_terminal_as_a_command() -> None:
    with pytest.raises(InputError) as caught:
        read_inventory(None, 'projects: "\\e[2Jx"\n', name="i\x1b.yaml")
    assert "\x1b" not in str(caught.value)


def test_many_mistakes_are_cut_off_with_their_number() -> None:
    told = report("projects:\n- name: A\n  kind: b\n" + "".join(f"  k{n}: v\n" for n in range(500)))
    assert told.endswith("and 300 more")
