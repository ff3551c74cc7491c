"""The linter against the corpus: every budget is kept, every rule is shown, and the figures are the same each time."""

from __future__ import annotations

from collections import Counter

import pytest

from lint_quality import BUDGETS, WITHOUT_PLACES, Score, Tally, main, score, table
from pmresume.lint.rules import ALL_RULES
from pmresume.model.finding import Severity
from tests.corpus.documents import HERE, SUFFIX, Document, Mark, documents
from tests.corpus.layouts import TRAPS, docx_of

FEWEST_RESUMES = 40
FEWEST_PLACES = 3


@pytest.fixture(scope="module")
def scored() -> Score:
    return score()


def test_every_budget_is_kept(scored):
    assert scored.failures() == [], "\n".join([*scored.missed, *scored.false])


def test_a_second_run_gives_the_same_figures(scored):
    again = score(documents())
    assert list(table(again)) == list(table(scored))
    assert (again.missed, again.false) == (scored.missed, scored.false)


def test_there_are_enough_resumes_in_every_format():
    kinds = Counter(document.name.rpartition(".")[2] for document in documents())
    assert sum(kinds.values()) >= FEWEST_RESUMES
    assert min(kinds[kind] for kind in ("docx", "md", "txt", "yaml")) >= 3


def test_every_rule_has_enough_marked_places():
    marked = Counter(mark.code for document in documents() for mark in document.expected)
    codes = {rule.code for rule in ALL_RULES}
    assert set(marked) <= codes
    assert {code: marked[code] for code in codes - WITHOUT_PLACES if marked[code] < FEWEST_PLACES} == {}


def test_every_trap_of_layout_is_in_some_resume():
    used = {trap for path in HERE.glob(f"*{SUFFIX}") for trap in TRAPS if trap in path.read_text(encoding="utf-8")}
    assert used == TRAPS


def test_marked_words_stand_in_the_resume():
    for document in documents():
        if document.name.endswith(".docx"):
            continue  # their words are checked as Markdown by the findings themselves
        text = document.data.decode()
        assert [mark.quote for mark in (*document.expected, *document.disputable) if mark.quote not in text] == []


def test_an_unknown_trap_is_refused():
    with pytest.raises(ValueError, match="no such layout: glitter"):
        docx_of("# Robin Example\n", ["glitter"])


def test_what_is_missed_and_what_is_false_are_told():
    text = "# Robin Example\n\n## Experience\n\n### Clerk, Northwind\n\nMay 2019 – June 2022\n\n- Led XX% of moves\n"
    unmarked = Document("a.md", text.encode(), "nobody", (Mark("PM605", "Led"),))
    total = score([unmarked])
    assert any("PM601" in said for said in total.false)
    assert total.missed == ["a.md: PM605 “Led”"]
    assert any("PM605 finds 0 of 1 places" in said for said in total.failures())


def test_a_single_false_error_fails():
    total = Score(severities={Severity.ERROR: [99, 1], Severity.WARNING: [95, 5], Severity.INFO: [80, 20]})
    total.rules["PM101"] = Tally(marked=10, met=9)
    assert total.failures() == ["1% of the error findings are false, 0% are allowed"]
    assert BUDGETS[Severity.ERROR] == 0


def test_a_folder_of_other_resumes_is_counted(tmp_path, capsys):
    (tmp_path / "one.md").write_text("# Robin Example\n\n## Summary\n\nHired by [Company Name].\n", encoding="utf-8")
    assert main([str(tmp_path)]) == 0
    said = capsys.readouterr().out
    assert "1 resumes of" in said
    assert any(row.split()[:3] == ["PM601", "placeholder-left", "1"] for row in said.splitlines())
