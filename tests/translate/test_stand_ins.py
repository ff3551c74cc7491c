"""Lines of the person's own that stand for single facts, and what happens when those facts change."""

from __future__ import annotations

import pytest

from pmresume.model.translation import Evidence
from pmresume.readers.inventory import read_inventory
from pmresume.translate.inventory import translate_inventory
from pmresume.translate.left_out import LEFT_OUT
from pmresume.translate.own_facts import digest, facts_of, resolve

WORK = """\
projects:
  - name: Branch office server upgrade
    ownership: coordinated
    deadline: 2022-06-30
    finished: 2022-06-24
    team: {size: 6, roles: [network engineers, branch managers]}
    scope: {servers: 24, branches: 12}
    dependencies: [the WAN circuit upgrade]
    risks:
      - {risk: extended branch downtime, response: after-hours cutovers with a tested rollback plan}
    results:
      - {metric: unplanned downtime, before: 9 hours, after: 1 hour, per: quarter}
    tasks:
      - Upgraded servers at the branches
      - Trained 40 branch employees on the new file shares
"""
OWN = "Took unplanned downtime from 9 hours a quarter to 1 hour"


def entry(text: str):
    return translate_inventory(read_inventory(None, text).inventory, runners_up=False).entries[0]


@pytest.fixture(scope="module")
def plain():
    return entry(WORK)


def facts(plain) -> list[str]:
    return [", ".join(facts_of(bullet, "projects[0]")) for bullet in plain.bullets]


def say(*items: str) -> str:
    return WORK + "    say:\n" + "".join(f"      - {{{item}}}\n" for item in items)


@pytest.mark.parametrize("n", range(4))
def test_a_line_stands_where_the_one_stood_that_told_its_facts(plain, n):
    told = entry(say(f"text: {OWN}, for: '{facts(plain)[n]}'"))
    expected = [b.text for b in plain.bullets]
    expected[n] = OWN
    assert [b.text for b in told.bullets] == expected
    own = told.bullets[n]
    assert own.said and own.before == plain.bullets[n].before
    assert dict(told.coverage) == dict(plain.coverage)
    assert told.bullets[0].questions == plain.bullets[0].questions


def test_part_of_what_a_line_tells_is_not_told_twice(plain):
    first = plain.bullets[0].text
    assert "24 servers" in first
    told = entry(say("text: Took care of 24 servers, for: scope.servers"))
    lines = [b.text for b in told.bullets]
    assert "Took care of 24 servers" in lines
    assert sum("24" in line for line in lines) == 1
    assert any("12 branches" in line for line in lines)


def test_facts_keep_their_numbers_where_others_are_withheld():
    text = WORK.replace(
        "    results:\n", "    results:\n      - {metric: tickets, before: 80, after: 30, per: month}\n"
    )
    told = entry(text + "    say:\n      - {text: Fewer tickets came in, for: 'results[0], dependencies[0]'}\n")
    paths = {path for bullet in told.bullets for path in bullet.paths}
    assert any(path.startswith("projects[0].results[1]") for path in paths)


def test_one_more_line_stands_at_its_place(plain):
    told = entry(say("text: Kept the log, place: 2", "text: Went home, place: 9"))
    lines = [b.text for b in plain.bullets]
    assert [b.text for b in told.bullets] == [lines[0], "Kept the log", *lines[1:], "Went home"]


def test_what_is_left_out_is_listed(plain):
    gone = next(n for n, told in enumerate(facts(plain)) if told == "risks[0]")
    told = entry(say("leave_out: true, for: 'risks[0]'"))
    lines = [b.text for b in plain.bullets]
    assert [b.text for b in told.bullets] == lines[:gone] + lines[gone + 1 :]
    assert [o.path for o in told.left_out if o.why == LEFT_OUT] == ["projects[0].risks[0]"]
    assert dict(told.coverage)["risk"] is Evidence.UNUSED
    whole = entry(say("leave_out: true"))
    assert not whole.bullets
    assert [o.why for o in whole.left_out] == [LEFT_OUT]


def test_a_task_that_is_left_out():
    told = entry(WORK.replace("- Trained 40 branch", "- text: Trained 40 branch") + "        say: {leave_out: true}\n")
    assert not any("Trained" in b.text for b in told.bullets)
    assert [o.path for o in told.left_out if o.why == LEFT_OUT] == ["projects[0].tasks[1]"]


def test_bare_texts_still_take_the_place_of_everything():
    told = entry(WORK + "    say: [One, Two]\n")
    assert [b.text for b in told.bullets] == ["One", "Two"]


def test_a_changed_fact_is_warned_about_and_how_to_mend():
    work = read_inventory(None, WORK).inventory.projects[0]
    marks = digest(work, ["results[0]"])
    told = entry(say(f"text: {OWN}, for: 'results[0]', facts: {marks}"))
    assert not [w for b in told.bullets for w in b.warnings if w.startswith("facts")]
    changed = entry(say(f"text: {OWN}, for: 'results[0]', facts: {marks}").replace("9 hours, after", "10 hours, after"))
    (warning,) = [w for b in changed.bullets for w in b.warnings if w.startswith("facts")]
    now = digest(read_inventory(None, WORK.replace("before: 9", "before: 10")).inventory.projects[0], ["results[0]"])
    assert "results[0] is not as when it was told in these words" in warning and f"set facts: {now}" in warning


def test_a_fact_that_moved_is_found_again():
    work = read_inventory(None, WORK).inventory.projects[0]
    marks = digest(work, ["tasks[1]", "results[0]"])
    later = read_inventory(
        None, WORK.replace("    tasks:\n", "    tasks:\n      - Wrote the plan\n")
    ).inventory.projects[0]
    assert resolve(later, ("tasks[1]", "results[0]"), marks) == (("tasks[2]", "results[0]"), ())
    assert resolve(later, ("tasks[1]", "results[0]"), "") == (("tasks[1]", "results[0]"), ())
    assert resolve(later, ("tasks[9]",), "") == (("tasks[9]",), ("tasks[9]",))


@pytest.mark.parametrize(
    ("item", "why"),
    [
        ("text: a, for: [b]", "is no fact of the work"),
        ("text: a, leave_out: true", 'both "text" and "leave_out"'),
        ("for: name", 'without "text"'),
        ("text: a, place: first", "not a place"),
        ("text: a, leave_out: perhaps", "neither yes nor no"),
        ("txt: a", 'did you mean "text"'),
    ],
)
def test_bad_forms_are_told_with_what_would_be_right(item, why):
    with pytest.raises(Exception, match=why):
        entry(say(item))
