"""Faults of the YAML itself, told in the person's terms, and read past."""

from __future__ import annotations

import pytest
import yaml

from pmresume.errors import InputError
from pmresume.readers.inventory import read_inventory


@pytest.fixture(params=["libyaml", "pure Python"], autouse=True)
def loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """PyYAML may have been built without libyaml: the messages are to be the same."""
    if request.param == "pure Python":
        monkeypatch.delattr(yaml, "CLoader", raising=False)


def report(text: str) -> list[str]:
    with pytest.raises(InputError) as caught:
        read_inventory(None, text, name="i")
    return str(caught.value).split("\n")


def places(text: str) -> list[str]:
    return [line for line in report(text) if line.startswith("i:")]


@pytest.mark.parametrize(
    "task",
    ["@foo did it", "%d of users", "`ls` scripts", "*text", "*text and more", "*bold* words", "**bold** words",
     "& co", "&", "&co", "&co moved mail",
     "! important", "!important thing", "> 50 users moved", "| piped", "[done] moved mail", "{x} moved mail",
     '"Quoted" beginning', "'tis moved", "'Quoted' beginning", ", moved", ": moved", "#1 priority"],
)  # fmt: skip
def test_a_leading_special_character_gets_put_the_task_in_quotes(task: str) -> None:
    told = report(f"projects:\n- name: A\n  kind: b\n  tasks:\n  - moved mail\n  - {task}\n")
    assert told[0].startswith("i:6:5: ")
    assert "put the task in quotes" in told[-1]
    assert sum(line.startswith("i:") for line in told) == 1


@pytest.mark.parametrize("task", ["@foo", "*text it", "> 50 users", '"Quoted" thing', "[x] thing", "`ls`", "%d"])
def test_the_same_holds_for_the_value_of_a_key(task: str) -> None:
    told = report(f"projects:\n- name: A\n  kind: b\n  reason: {task}\n")
    assert told[0].startswith("i:4:11: ")
    assert "put the task in quotes" in told[-1]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("projects:\n- name: A\n  kind b\n  tasks: [x]\n", ['i:3:3: no ":" in this line']),
        ("projects:\n- name:A\n  tasks: [x]\n", ['i:2:7: no space after ":"']),
        ("projects:\n- name: A\n   kind: b\n  tasks: [x]\n", ["i:3:4: this line is read as part of the text above it"]),
        ("projects:\n- name: A kind: b\n  tasks: [x]\n", ['i:2:11: two keys in one line: "name" and "kind"']),
        (
            "projects:\n- name: A\n  tasks:\n  - a\n    - b\n",
            ["i:5:5: YAML reads this line as more of the text above it"],
        ),
        (
            "projects:\n- name: A\n  tasks:\n  • a b\n  • c d\n",
            ['i:4:3: no ":" in this line', 'i:5:3: no ":" in this line'],
        ),
        ('projects:\n- name: "A\\q"\n  tasks: [x]\n', ["i:2:9: this quoted text cannot be read"]),
    ],
)
def test_the_place_is_that_of_the_mistake(text: str, told: list[str]) -> None:
    assert places(text) == told


def test_reading_goes_on_behind_a_fault() -> None:
    told = places(
        "projects:\n- name: A\n  tools: [x, y\n  stauts: done\n  tasks:\n  - @x\n"
        "- name: B\n  kind c\n  tasks: [z]\n  owner: me\n"
    )
    assert [t.split(": ")[0] for t in told] == ["i:3:10", "i:4:3", "i:6:5", "i:8:3", "i:10:3"]


def test_tabs_are_told_with_the_faults_behind_them() -> None:
    assert [t.split(": ")[0] for t in places("projects:\n- name: A\n  tasks:\n\t- x\n  stauts: done\n")] == [
        "i:4:1",
        "i:5:3",
    ]


def test_a_tab_between_words_is_space() -> None:
    found = read_inventory(None, "projects:\n- name:\tA\n  tasks:\n  -\tmoved\tmail\n").inventory.projects[0]
    assert (found.name, found.tasks[0].text) == ("A", "moved mail")


def test_many_texts_with_colons_are_read() -> None:
    text = "projects:\n- name: A\n  tasks:\n" + "  - Duties: patching: weekly\n" * 300
    assert len(read_inventory(None, text).inventory.projects[0].tasks) == 300


@pytest.mark.parametrize(
    "line",
    [
        "tasks: [x] #4512",
        "tasks: 'x' #b",
        "reason: x #b",
        "tasks: [a: b #c\n    ]",
        "tasks: |  #4\n    x\n    y #z",
        "kind: #x",
    ],
)
def test_words_that_yaml_drops_as_a_comment_are_a_warning(line: str) -> None:
    (warning,) = read_inventory(None, f"projects:\n- name: A\n  budget: x\n  {line}\n").warnings
    assert 'warning: YAML drops what follows " #"' in warning


@pytest.mark.parametrize(
    "line", ["# kind: x", "#kind: x", "reason: x # y", "reason: 'a #b'", "reason: C#", "reason: |\n    a #b"]
)
def test_an_ordinary_comment_is_none(line: str) -> None:
    assert not read_inventory(None, f"projects:\n- name: A\n  budget: x\n  {line}\n").warnings


@pytest.mark.parametrize("text", ["projects: [", "projects: [\n", "projects: {", "projects: [a,,b]", "projects:\n- ["])
def test_a_list_that_the_file_breaks_off_is_not_closed(text: str) -> None:
    told = report(text)
    assert "that begins here is not closed" in told[0]
    assert text.split("\n")[int(told[0].split(":")[1]) - 1][int(told[0].split(":")[2]) - 1] in "[{"


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("[all 2,600 laptops encrypted, none lost]", ["all 2,600 laptops encrypted", "none lost"]),
        ("[1,200,300 records moved]", ["1,200,300 records moved"]),
        ("[saved $1,500, cut 3 servers]", ["saved $1,500", "cut 3 servers"]),
        ("[moved 24, 120 stayed]", ["moved 24", "120 stayed"]),
        ("['moved 24','120 stayed']", ["moved 24", "120 stayed"]),
    ],
)
def test_a_comma_inside_a_number_parts_no_items(typed: str, read: list[str]) -> None:
    (work,) = read_inventory(None, f"projects:\n- name: A\n  tasks: {typed}\n").inventory.projects
    assert [task.text for task in work.tasks] == read
