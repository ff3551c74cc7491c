"""docs/rules is what the rules say; documentation of another form is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from pmresume.lint.documentation import Example, parse
from pmresume.lint.rules import ALL_RULES
from pmresume.lint.rules_pages import explained, main, pages

DOCS = Path(__file__).parents[2] / "docs" / "rules"
HOW = "stale; run: python -m pmresume.lint.rules_pages docs/rules"


def test_the_pages_are_up_to_date():
    there = {path.name: path.read_text(encoding="utf-8") for path in DOCS.glob("*.md")}
    wanted = pages()
    assert sorted(there) == sorted(wanted), HOW
    assert [name for name, text in wanted.items() if there[name] != text] == [], HOW


def test_writing_takes_away_the_pages_of_rules_that_are_gone(tmp_path):
    (tmp_path / "PM999.md").write_text("old", encoding="utf-8")
    main(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(pages())


def test_an_explanation_holds_all_that_the_documentation_says():
    for rule in ALL_RULES:
        told, page = explained(rule), pages()[f"{rule.code}.md"]
        said = parse(rule.documentation)
        for line in [said.title, *"\n".join(said.sections.values()).split("\n")]:
            assert line.strip() in told and line.strip() in page, rule.code


SOUND = """A title.

Why:
    Because.

Bad:
    - one line
    - a line that
      runs on
    -
        - first
        - second
    -
        # Robin

        - only
    - with facts
      inventory:
        projects:
          - name: x
    - file: docx/a.docx

Good:
    - fine

Known false positives:
    None.
"""


def test_examples_are_read_by_their_form():
    assert parse(SOUND).bad == (
        Example(bullets=("one line",)),
        Example(bullets=("a line that runs on",)),
        Example(bullets=("first", "second")),
        Example(resume="# Robin\n\n- only\n"),
        Example(bullets=("with facts",), inventory="projects:\n  - name: x\n"),
        Example(file="docx/a.docx"),
    )
    assert parse(SOUND).sections["Why"] == "Because."


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("A title.", "A title", "no sentence"),
        ("Why:", "Reason:", "none of the heads"),
        ("Good:\n    - fine\n", "", "no section Good"),
        ("    - one line", "    one line", "before the first example"),
    ],
)
def test_other_forms_are_refused_with_the_reason(old, new, told):
    with pytest.raises(ValueError, match=told):
        parse(SOUND.replace(old, new))
