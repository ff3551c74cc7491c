"""Changes of a person's YAML: every line that they do not concern stays as it was, to the byte."""

from __future__ import annotations

import difflib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pmresume.errors import InputError
from pmresume.model.said import Said
from pmresume.readers.inventory import read_inventory
from pmresume.translate.adopt.changes import AddSay, Change, Reword, SayTask, Silence, Summary
from pmresume.writers.yaml_edit import edit_inventory

WORDS = "Did: a thing's end #1"
TASK = SayTask("projects[0].tasks[0]", Said(text=WORDS, stands_for=("tasks[0]",), facts="bcdf"))
MORE = AddSay("projects[0]", Said(text=WORDS, place=2))
BASE = """\
# top
person: {name: A}   # me
projects:
  - name: X  # n
    results: [a, b]
    tasks:
      - Upgraded servers   # mine
      # old
    # next
  - name: Y
    tasks: [q]
"""


def edited(text: str | bytes, *changes: Change) -> tuple[bytes, tuple[str, ...]]:
    data = text if isinstance(text, bytes) else text.encode()
    result = edit_inventory(data, "x.yaml", changes)
    return result.data, result.refused


def difference(before: bytes, after: bytes) -> tuple[list[str], list[str]]:
    """Lines gone and lines added."""
    rows = list(difflib.ndiff(before.decode().split("\n"), after.decode().split("\n")))
    return [r[2:] for r in rows if r.startswith("- ")], [r[2:] for r in rows if r.startswith("+ ")]


def first(data: bytes):
    return read_inventory(None, data).inventory.projects[0]


def test_a_bare_task_gets_its_words_and_keeps_its_comment():
    after, _ = edited(BASE, TASK)
    gone, added = difference(BASE.encode(), after)
    assert gone == ["      - Upgraded servers   # mine"]
    assert added == [
        "      - text: Upgraded servers   # mine",
        "        say:",
        "          text: 'Did: a thing''s end #1'",
        "          facts: bcdf",
    ]


def test_a_work_gets_its_words_behind_what_is_its_own():
    said = Said(text="New words", stands_for=("results[0]", "tasks[0]"), facts="bcdf-ghjk")
    after, _ = edited(BASE, AddSay("projects[0]", said))
    gone, added = difference(BASE.encode(), after)
    assert not gone
    assert added == [
        "    say:",
        "      - text: New words",
        "        for: results[0], tasks[0]",
        "        facts: bcdf-ghjk",
    ]
    assert after.decode().index("# old") < after.decode().index("say:") < after.decode().index("# next")


def test_line_ends_and_a_byte_order_mark_stay():
    before = b"\xef\xbb\xbf" + BASE.replace("\n", "\r\n").encode()
    after, _ = edited(before, TASK, MORE)
    assert after.startswith(b"\xef\xbb\xbf# top\r\n")
    assert after.count(b"\n") == after.count(b"\r\n")
    assert first(after).say[0].text == WORDS


@pytest.mark.parametrize(
    "typed",
    [
        "'Upgraded ''old'' servers'",
        '"Upgraded \\"old\\" servers"',
        "Cut tickets: from 40 to 10",
        "Cut tickets: from: 40 to 10",
        "&anchor Upgraded servers",
        "!!str Upgraded servers",
        "Upgraded servers, [all] of {them}",
    ],
)
def test_a_task_keeps_its_text_however_it_is_written(typed):
    text = f"projects:\n  - name: X\n    tasks:\n      - {typed}  # c\n      - another\n      - *anchor\n"
    if "&anchor" not in typed:
        text = text.replace("      - *anchor\n", "")
    before = first(text.encode()).tasks
    after, refused = edited(text, TASK)
    assert not refused
    assert [t.text for t in first(after).tasks] == [t.text for t in before]
    assert WORDS in {*(s.text for s in first(after).say), *(t.say.text for t in first(after).tasks if t.say)}
    assert difference(text.encode(), after)[0] in ([f"      - {typed}  # c"], [])


@pytest.mark.parametrize(
    "tasks",
    [
        "tasks: Upgraded servers  # c",
        "tasks: [Upgraded servers, b]",
        "tasks: |\n    Upgraded servers\n    b",
        "tasks: >-\n    Upgraded\n    servers\n",
        "tasks:\n  - Upgraded\n    servers",
        "tasks:\n  - {text: Upgraded servers}  # c",
        "tasks:\n  - text: Upgraded servers\n    say:",
        "tasks:\n  - - Upgraded servers",
    ],
)
@pytest.mark.parametrize("end", ["", "\n", "\n# tail\n", "\nas_of: 2024\n"])
def test_a_task_without_room_is_told_by_the_work(tasks, end):
    text = f"projects:\n- name: X\n  {tasks}{end}"
    after, refused = edited(text, TASK)
    assert not refused
    (said,) = first(after).say
    assert (said.text, said.stands_for, said.facts) == (WORDS, ("tasks[0]",), "bcdf")
    gone, added = difference(text.encode(), after)
    assert not gone and len([line for line in added if line]) == 4


def test_json_stays_json():
    import json

    text = '{"person": {"name": "A"}, "projects": [{"name": "X", "tasks": ["a b"]}]}'
    after, _ = edited(text, TASK, MORE, Summary('All\'s "well": yes'))
    data = json.loads(after)
    assert data["summary"] == 'All\'s "well": yes'
    assert [s["text"] for s in data["projects"][0]["say"]] == [WORDS, WORDS]


@pytest.mark.parametrize(
    "say",
    [
        "say:\n  - text: old\n    place: 1  # c\n  # tail",
        "say:\n    - old  # c",
        "say: [{text: old, place: 1}]  # c",
        "say: [old]",
        "say: old  # c",
        "say: 'old'",
        "say:\n    text: old   # c\n    place: 1",
        "say: {text: old, place: 1}",
        "say:   # c\n",
        "say: []",
    ],
)
def test_more_words_join_those_that_are_there(say):
    text = f"projects:\n- name: X\n  {say}\n  tasks: [a]\n# end\n"
    after, refused = edited(text, MORE)
    assert not refused
    assert [s.text for s in first(after).say] == [*(["old"] if "old" in say else []), WORDS]
    assert after.decode().count("#") == text.count("#") + 1  # the one of the words


def test_what_has_no_safe_place_is_refused_and_told():
    text = "projects:\n- name: X\n  say: |\n    a\n    b\n  tasks: [a]\n"
    after, refused = edited(text, MORE)
    assert after == text.encode()
    assert refused == ('projects[0]: has a "say" that is a text of several lines; make it a list to adopt edits',)


def test_shared_values_are_left_to_all_that_share_them():
    text = "projects:\n- name: X\n  tasks: &t\n  - a b\n- name: Y\n  tasks: *t\n"
    after, _ = edited(text, TASK, SayTask("projects[1].tasks[0]", Said(text="Other", stands_for=("tasks[0]",))))
    works = read_inventory(None, after).inventory.projects
    assert [[s.text for s in w.say] for w in works] == [[WORDS], ["Other"]]
    merged = "projects:\n- &b\n  name: X\n  tasks:\n  - a\n- name: Y\n  <<: *b\n"
    after, _ = edited(merged, AddSay("projects[1]", Said(text="Other", place=1)))
    works = read_inventory(None, after).inventory.projects
    assert [[s.text for s in w.say] for w in works] == [[], ["Other"]]


def test_own_words_are_put_in_other_words():
    text = "projects:\n- name: X\n  say: [a, 'b']  # c\n  tasks:\n  - text: u\n    say: >\n      v\n      w\n  - z\n"
    after, refused = edited(text, Reword("projects[0].say[1]", "it's, new]"), Reword("projects[0].tasks[0].say", "{x}"))
    assert not refused
    assert [s.text for s in first(after).say] == ["a", "it's, new]"]
    assert first(after).tasks[0].say.text == "{x}"
    assert b"# c" in after
    marked = "projects:\n- name: X\n  say:\n  - text: a # c\n    for: tasks[0]\n    facts: bcdf # d\n  tasks: [u]\n"
    after, _ = edited(marked, Reword("projects[0].say[0]", "b", "ghjk"))
    assert after.decode() == marked.replace("text: a", "text: b").replace("bcdf", "ghjk")


def test_own_words_are_silenced():
    text = (
        "projects:\n- name: X\n  say:\n  - text: a  # c\n    for: tasks[0]\n"
        "  - text: b\n    place: 2\n  # z\n  tasks: [u]\n"
    )
    after, _ = edited(text, Silence("projects[0].say[0]"), Silence("projects[0].say[1]"))
    expected = text.replace("text: a", "leave_out: true").replace("  - text: b\n    place: 2\n", "")
    assert after.decode() == expected
    alone, _ = edited("projects:\n- name: X\n  say: [a]\n  tasks: [u]\n", Silence("projects[0].say[0]"))
    assert first(alone).say[0].leave_out
    one_of, _ = edited("projects:\n- name: X\n  say:\n  - a\n  - b\n  tasks: [u]\n", Silence("projects[0].say[0]"))
    assert [s.text for s in first(one_of).say] == ["b"]


@pytest.mark.parametrize(
    "head",
    [
        "",
        "# c\n",
        "summary: old\n",
        "summary: >\n  a\n  b\n\n",
        "summary:  # c\n",
        "---\n",
        "person:\n  name: A\n  # in\n",
    ],
)
def test_the_summary_is_set(head):
    text = f"{head}projects:\n- name: X\n  tasks: [u]\n"
    after, refused = edited(text, Summary(WORDS))
    assert not refused
    assert read_inventory(None, after).inventory.summary == WORDS
    assert after.decode().count("summary:") == 1
    assert after.endswith(b"projects:\n- name: X\n  tasks: [u]\n")


def test_an_invalid_inventory_is_told_as_ever():
    with pytest.raises(InputError, match="unknown key"):
        edit_inventory(b"projects: [{nam: X}]", "x.yaml", [])


_text = st.text(st.sampled_from("abz ,:;#'\"-[]{}&*!|>%@`é–0\\"), min_size=1, max_size=20).map(lambda t: f"did {t} now")
_comment = st.sampled_from(["", "  # c", "   #c: 'd"])


@st.composite
def _inventories(draw):
    """The text of an inventory in some style, and how many tasks the first of its projects has."""
    step = draw(st.sampled_from([0, 2, 4]))
    pad, key = " " * step, " " * (step + 2)
    count = draw(st.integers(1, 3))
    lines = [*draw(st.sampled_from([[], ["# top", ""], ["---"]])), f"projects:{draw(_comment)}"]
    for name in ("X", "Y"):
        lines += [f"{pad}- name: {name}{draw(_comment)}"]
        lines += draw(st.sampled_from([[], [f"{key}scope: {{a b: 3}}"], [f"{key}tools: [a,", f"{key}  b]", ""]]))
        lines.append(f"{key}tasks:{draw(_comment)}")
        indent = key + draw(st.sampled_from(["", "  "]))
        for _ in range(count):
            text = draw(_text)
            lines.append(f"{indent}- '{text.replace(chr(39), chr(39) * 2)}'{draw(_comment)}")
        lines += draw(st.sampled_from([[], [""], [f"{indent}  # deep"], ["# shallow"]]))
    end = draw(st.sampled_from(["\n", "\r\n"]))
    return end.join(lines) + draw(st.sampled_from(["", end])), count


@settings(deadline=None, max_examples=60)
@given(_inventories(), _text, st.data())
def test_only_the_lines_concerned_differ(made, words, data):
    text, count = made
    before = text.encode()
    assert edit_inventory(before, "x.yaml", []).data == before
    task = data.draw(st.integers(0, count - 1))
    path = f"projects[0].tasks[{task}]"
    words = " ".join(words.split())
    said = Said(text=words, stands_for=(f"tasks[{task}]",), facts="bcdf")
    after = edit_inventory(
        before, "x.yaml", [SayTask(path, said), AddSay("projects[1]", Said(text=words, place=1))]
    ).data
    one, other = read_inventory(None, after).inventory.projects
    assert one.tasks[task].say.text == words
    assert other.say[0].text == words
    gone, added = difference(before, after)
    assert len(gone) <= 2 and len(added) <= 8  # a last line without an end gets one
    assert all("'" in line or line == gone[-1] for line in gone)
