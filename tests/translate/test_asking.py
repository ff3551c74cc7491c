"""The order of the questions of a page."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pmresume.model.bullet import Question
from pmresume.translate.asking import FOREMOST, in_order, kind_of


def test_the_first_three_ask_about_different_things() -> None:
    thin = [Question(f"Which tickets did you close in {n}?", f"positions[0].tasks[{n}]", 95) for n in range(4)]
    better = [Question(f"What was better because of {n}?", f"projects[{n}].results", 95) for n in range(3)]
    scope = Question("How many servers?", "positions[0].tasks[9]", 70)
    asked = in_order([*thin, *better, scope])
    assert asked[:3] == (thin[0], better[0], scope)
    assert asked[3:] == (*thin[1:], *better[1:])


def test_one_task_is_asked_about_once_among_the_first() -> None:
    asked = [
        Question("Which users did you train?", "positions[0].tasks[2]", 95),
        Question("What could they do afterward?", "positions[0].tasks[2]", 90),
        Question("How many systems were upgraded?", "positions[0].tasks[5]", 70),
    ]
    assert in_order(asked)[:2] == (asked[0], asked[2])


def test_a_wording_that_fits_many_lines_is_asked_once_and_after_what_fits_one() -> None:
    general = [Question("What changed because of this work?", f"positions[0].tasks[{n}]", 90) for n in range(3)]
    special = Question("How many backups failed before and after?", "positions[0].tasks[7]", 90)
    assert in_order([*general, special]) == (special, general[0])


def test_the_kind_is_the_fact_that_an_answer_gives() -> None:
    assert kind_of(Question("?", "projects[2].results[0]", 80)) == "results"
    assert kind_of(Question("?", "projects[2].risks[0].outcome", 52)) == "risks"
    assert kind_of(Question("?", "positions[0].tasks[3]", 95)) == "tasks"
    assert kind_of(Question("?", "positions[0].tasks[3]", 70)) == "scope"
    assert kind_of(Question("?", "positions[0].tasks", 97)) == "project"


_questions = st.builds(
    Question,
    st.sampled_from("abcdefg"),
    st.builds("{}[{}].{}".format, st.sampled_from(["projects", "positions"]), st.integers(0, 3), st.just("tasks[1]")),
    st.integers(0, 99),
)


@given(st.lists(_questions, max_size=12))
def test_nothing_is_lost_and_nothing_twice(questions: list[Question]) -> None:
    asked = in_order(questions)
    assert {q.text for q in asked} == {q.text for q in questions}
    assert len({q.text for q in asked}) == len(asked)
    values = [q.value for q in asked]
    assert values[:1] == sorted(values, reverse=True)[:1]
    assert values[FOREMOST:] == sorted(values[FOREMOST:], reverse=True)
