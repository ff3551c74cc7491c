"""Which lines of an edited document the person changed, and what that makes of the inventory."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from pmresume.errors import InputError
from pmresume.model.said import Said
from pmresume.readers.confidential import conceal
from pmresume.readers.document_lines import read_lines
from pmresume.readers.inventory import read_inventory
from pmresume.translate.adopt import Adoption, plan_adoption
from pmresume.translate.adopt.changes import AddSay, Reword, SayTask, Silence, Summary
from pmresume.translate.document import build_resume
from pmresume.translate.inventory import translate_inventory
from pmresume.vocabulary.lexicon import load_lexicon
from pmresume.writers.outputs import FORMATS

TEXT = """\
person: {name: Ada Example, email: ada@example.com}
target: IT Project Manager
as_of: 2024-06-30
positions:
  - title: Systems Administrator
    employer: Example Health
    start: 2020-01
    end: present
    tasks:
      - Maintain 140 Windows servers in two data centers
      - Run the monthly patch window for 11 clinics
      - Mentor two junior administrators
projects:
  - name: Branch office server upgrade
    ownership: coordinated
    position: Systems Administrator
    deadline: 2022-06-30
    finished: 2022-06-24
    scope: {servers: 24, branches: 12}
    dependencies: [the WAN circuit upgrade]
    risks:
      - {risk: extended branch downtime, response: after-hours cutovers with a tested rollback plan}
    results:
      - {metric: unplanned downtime, before: 9 hours, after: 1 hour, per: quarter}
    tasks:
      - Upgraded servers at the branches
education: [BSc Computer Science]
"""
RESULT = "Cut unplanned downtime from 9 hours to 1 hour per quarter"
MENTOR = "Mentor two junior administrators"


@cache
def made(text: str = TEXT, kind: str = "md"):
    """Inventory, resume and the bytes of the document."""
    lexicon = load_lexicon()
    inventory = conceal(read_inventory(None, text).inventory)
    resume = build_resume(inventory, translate_inventory(inventory, lexicon, runners_up=False), lexicon)
    return inventory, resume, FORMATS[kind].render(resume, None)


def markdown(text: str = TEXT) -> str:
    return str(made(text)[2].decode())


def bullets(text: str = TEXT) -> list[str]:
    return [b.text for b in made(text)[1].bullets]


def adopted(edited: str, text: str = TEXT, *, marks: bool = True) -> Any:
    inventory, resume, written = made(text)
    if not marks:
        edited = edited[: edited.rindex("<!--")]
    name = "resume.md"
    return plan_adoption(inventory, resume, read_lines(written, name).lines, read_lines(edited.encode(), name))


def changed(old: str, new: str, text: str = TEXT) -> str:
    page = markdown(text)
    assert page.count(old) == 1, page
    return page.replace(old, new)


def test_the_page_holds_what_the_tests_speak_of():
    assert RESULT in bullets() and MENTOR in bullets()


@pytest.mark.parametrize("marks", [True, False])
def test_no_edit_is_no_change(marks):
    assert adopted(markdown(), marks=marks) == Adoption()


def test_what_autocorrection_and_formatting_change_is_no_edit():
    page = markdown()
    for old, new in (
        ("\n- ", "\n* "),
        ("after-hours", "**after‑hours**"),
        ("two data", "two\u00a0data"),
        (" – ", " -- "),
    ):
        assert old in page
        page = page.replace(old, new)
    page = page.replace("patch window and", "patch window\n  and").replace("a tested", "a\n  tested")
    assert adopted(page) == Adoption()


@pytest.mark.parametrize("marks", [True, False])
def test_the_line_of_a_task_goes_to_the_task(marks):
    plan = adopted(changed(MENTOR, f"{MENTOR} and an intern"), marks=marks)
    (change,) = plan.changes
    assert isinstance(change, SayTask)
    assert (change.path, change.said.text) == ("positions[0].tasks[2]", f"{MENTOR} and an intern")
    assert len(change.said.facts) == 4
    assert not plan.listed


def test_the_line_of_facts_goes_to_the_work():
    (change,) = adopted(changed(RESULT, "Took downtime down to an hour a quarter")).changes
    assert isinstance(change, AddSay) and change.path == "projects[0]"
    assert change.said.stands_for == ("results[0]",)


def test_typographic_quotes_of_an_edit_are_written_straight():
    (change,) = adopted(changed(RESULT, "Cut “downtime” to the branch’s\u00a0best")).changes
    assert change.said.text == 'Cut "downtime" to the branch\'s best'


def test_another_line_in_the_same_place_stands_for_the_same_facts():
    (change,) = adopted(changed(RESULT, "Brought calm")).changes
    assert change.said.stands_for == ("results[0]",)


def test_a_line_split_in_two():
    plan = adopted(
        changed(RESULT, "Cut unplanned downtime from 9 hours per quarter\n- Left 1 hour of downtime per quarter")
    )
    first, second = (change.said for change in plan.changes)
    assert first.stands_for == ("results[0]",) and first.text == "Cut unplanned downtime from 9 hours per quarter"
    assert second.text == "Left 1 hour of downtime per quarter" and not second.stands_for
    lines = [b.text for b in made()[1].bullets if b.path == "projects[0]"]
    assert second.place == lines.index(RESULT) + 2


def test_two_lines_joined():
    risk = next(b for b in bullets() if "rollback" in b)
    page = changed(f"- {risk}\n", "").replace(RESULT, f"{RESULT}; {risk[0].lower()}{risk[1:]}")
    (change,) = adopted(page).changes
    assert change.said.stands_for == ("results[0]", "risks[0]")


def test_a_new_line_keeps_its_place():
    (change,) = adopted(changed(f"- {MENTOR}", f"- Bought a printer\n- {MENTOR}")).changes
    assert change == AddSay("positions[0]", Said(text="Bought a printer", place=3))


def test_lines_that_are_gone_are_left_out():
    (change,) = adopted(changed(f"- {MENTOR}\n", "")).changes
    assert change == SayTask("positions[0].tasks[2]", Said(leave_out=True, stands_for=("tasks[2]",)))
    (change,) = adopted(changed(f"- {RESULT}\n", "")).changes
    assert change.said.leave_out and change.said.stands_for == ("results[0]",)


def test_a_project_that_is_gone_is_left_out_as_a_whole():
    page = markdown()
    begin = page.index("#### Branch")
    plan = adopted(page[:begin] + page[page.index("\n## ", begin) + 1 :])
    (change,) = plan.changes
    assert change.said.leave_out and len(change.said.stands_for) > 4
    assert not plan.listed


def test_a_moved_line_is_told_and_nothing_else():
    page = changed(f"- {MENTOR}\n", "")
    first = bullets()[0]
    plan = adopted(page.replace(f"- {first}", f"- {MENTOR}\n- {first}"))
    assert not plan.changes
    assert [line.split(":")[0] for line in plan.listed] == ["moved"]


def test_the_summary_goes_to_its_key():
    summary = made()[1].summary
    plan = adopted(changed(summary, "I ship things.\n\nOn time."))
    assert plan.changes == (Summary("I ship things. On time."),)
    assert not plan.listed


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("# Ada Example", "# Ada B. Example", "person.name"),
        ("ada@example.com", "other@example.com", "person"),
        ("### Systems Administrator", "### Senior Administrator", "positions[0]"),
        ("BSc Computer Science", "BSc Informatics", "education"),
        ("## Experience", "## Work", "titles of sections"),
        ("## Experience", "Some words in between.\n\n## Experience", ""),
    ],
)
def test_other_edits_are_told_with_the_key_to_change(old, new, key):
    page = markdown()
    assert old in page
    plan = adopted(page.replace(old, new, 1) if page.count(old) == 1 else page.replace(old, new))
    assert not plan.changes
    assert plan.listed and any(key in line for line in plan.listed)


def test_a_section_that_is_gone_is_told():
    page = markdown()
    begin = page.index("## Education")
    plan = adopted(page[:begin] + page[page.index("<!--") :])
    assert not plan.changes
    assert any("--sections" in line for line in plan.listed)


LATER = TEXT.replace("after: 1 hour", "after: 2 hours").replace(
    "      - Mentor two", "      - Wrote runbooks for the on-call rotation\n      - Mentor two"
)


def test_what_changed_in_the_inventory_since_is_no_edit_of_the_document():
    assert adopted(markdown(), LATER) == Adoption()


def test_an_edit_is_found_though_the_inventory_changed():
    plan = adopted(changed(MENTOR, f"{MENTOR} and an intern"), LATER)
    (change,) = plan.changes
    assert (change.path, change.said.text) == ("positions[0].tasks[3]", f"{MENTOR} and an intern")


SAID = TEXT.replace(
    "education:",
    "    say:\n      - {text: Took it on, for: 'results[0]', facts: bcdf}\n      - {text: More, place: 2}\neducation:",
)


def test_words_of_the_persons_own_are_reworded_or_silenced():
    (change,) = adopted(changed("Took it on", "Took it on again", SAID), SAID).changes
    assert isinstance(change, Reword)
    assert (change.path, change.text) == ("projects[0].say[0]", "Took it on again")
    assert change.facts not in ("", "bcdf")
    (change,) = adopted(changed("- More\n", "", SAID), SAID).changes
    assert change == Silence("projects[0].say[1]")


def test_a_confidential_name_is_not_written_back():
    hidden = TEXT + "confidential: [{term: Initech, say: a software company}]\n"
    plan = adopted(changed(RESULT, "Cut downtime at Initech", hidden), hidden)
    assert "Initech" not in str(plan)
    assert plan.changes[0].said.text == "Cut downtime at a software company"


@pytest.mark.parametrize(
    "page", ["# Other\n\n- Managed a shop\n", "Nothing\n", "- Managed servers and people in two shops\n"]
)
def test_somebody_elses_document_is_refused(page):
    with pytest.raises(InputError, match="nothing was changed"):
        adopted(page + "<!--")


def test_a_document_with_one_line_in_common_is_not_ours():
    with pytest.raises(InputError, match="nothing was changed"):
        adopted(f"# Other\n\n- {MENTOR}\n- Sold shoes\n<!--", marks=False)


def test_a_docx_gives_the_same():
    from io import BytesIO

    import docx

    inventory, resume, written = made(kind="docx")
    document = docx.Document(BytesIO(written))
    for paragraph in document.paragraphs:
        if paragraph.text == MENTOR:
            paragraph.runs[0].text = f"{MENTOR} and an intern"
    buffer = BytesIO()
    document.save(buffer)
    edited = read_lines(buffer.getvalue(), "x.docx")
    assert len(edited.written) == len({line.text for line in read_lines(written, "x.docx").lines})
    plan: Any = plan_adoption(inventory, resume, read_lines(written, "x.docx").lines, edited)
    assert [change.said.text for change in plan.changes] == [f"{MENTOR} and an intern"]
    assert not plan.listed
