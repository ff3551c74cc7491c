"""Every example of every rule: each Bad fires, each Good stays silent. More of them are in ``cases/<code>.yaml``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import yaml

from pmresume.lint.documentation import Example, example_of, parse
from pmresume.lint.rule import Need
from pmresume.lint.rules import ALL_RULES
from tests.lint.rules.example_resumes import CORPUS, findings_of

CASES = Path(__file__).parent / "cases"
BY_CODE = {rule.code: rule for rule in ALL_RULES}
# A failing rule cannot be shown in a resume.
WITHOUT_EXAMPLES = {"PM903"}
FEWEST = 3


@dataclass(frozen=True)
class Case:
    """An example with what is expected of it: ``quotes`` are the very words, where the case names them."""

    code: str
    bad: bool
    example: Example
    quotes: tuple[str, ...] = ()
    options: dict[str, object] = field(default_factory=dict)

    def __str__(self) -> str:
        return f"{self.code} {'bad' if self.bad else 'good'}: {self.example.label}"


def documented() -> Iterator[Case]:
    for rule in ALL_RULES:
        told = parse(rule.documentation)
        yield from (Case(rule.code, True, example) for example in told.bad)
        yield from (Case(rule.code, False, example) for example in told.good)


def written() -> Iterator[Case]:
    """Cases of the files: texts, or maps with text, inventory, quotes and options."""
    for path in sorted(CASES.glob("*.yaml")):
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
        assert path.stem in BY_CODE and set(data) <= {"bad", "good"}, path.name
        for side, cases in data.items():
            for case in cases or ():
                told: dict[str, Any] = {"text": case} if isinstance(case, str) else case
                assert set(told) <= {"text", "inventory", "quotes", "options"}, (path.name, told)
                yield Case(
                    path.stem,
                    side == "bad",
                    example_of(told["text"], told.get("inventory", "")),
                    tuple(told.get("quotes", ())),
                    told.get("options", {}),
                )


ALL_CASES = [*documented(), *written()]


@pytest.mark.parametrize("case", ALL_CASES, ids=str)
def test_case(case):
    found = findings_of(BY_CODE[case.code], case.example, case.options)
    assert [f.message for f in found if f.code != case.code] == []
    if not case.bad:
        assert [(f.quote, f.message) for f in found] == []
    elif case.quotes:
        assert [f.quote for f in found] == list(case.quotes)
    else:
        assert found


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.code)
def test_there_are_enough_examples_of_each_kind(rule):
    if rule.code in WITHOUT_EXAMPLES:
        return
    cases = [case for case in ALL_CASES if case.code == rule.code]
    assert sum(case.bad for case in cases) >= FEWEST
    assert sum(not case.bad for case in cases) >= FEWEST


def test_documents_that_examples_name_are_there():
    named = {case.example.file for case in ALL_CASES if case.example.file}
    assert [name for name in sorted(named) if not (CORPUS / name).is_file()] == []


@pytest.mark.parametrize("rule", [r for r in ALL_RULES if Need.INVENTORY in r.needs], ids=lambda rule: rule.code)
def test_rules_that_need_an_inventory_are_shown_with_one(rule):
    cases = [case for case in ALL_CASES if case.code == rule.code]
    assert [str(case) for case in cases if not case.example.inventory] == []
