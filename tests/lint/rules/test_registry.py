"""The tuples of rules hold every rule of the folder, each with a code of its family and a name of its file."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pmresume.language.reading import read_frames
from pmresume.lint import rules
from pmresume.lint.documentation import Example, parse
from pmresume.lint.engine import lint_resume
from pmresume.lint.rule import Profile
from pmresume.lint.rules import ALL_RULES, FAMILIES
from pmresume.lint.settings import Settings
from pmresume.vocabulary.lexicon import load_lexicon
from tests.lint.rules.example_resumes import resume_of

FOLDER = Path(rules.__file__).parent
HUNDREDS = dict(zip(FAMILIES, "123456789", strict=True))


def test_every_file_of_a_family_is_in_its_tuple():
    files = {(path.parent.name, path.stem) for path in FOLDER.glob("*/[a-z]*.py")}
    listed = {(family, rule.name.replace("-", "_")) for family, held in FAMILIES.items() for rule in held}
    assert listed == {(family, stem) for family, stem in files if _is_rule(family, stem)}


def _is_rule(family: str, stem: str) -> bool:
    return re.search(r"^RULE\b", (FOLDER / family / f"{stem}.py").read_text(encoding="utf-8"), re.M) is not None


def test_families_are_the_folders():
    assert sorted(FAMILIES) == sorted(path.parent.name for path in FOLDER.glob("*/__init__.py"))


def test_codes_and_names_are_each_given_once():
    assert len({rule.code for rule in ALL_RULES}) == len({rule.name for rule in ALL_RULES}) == len(ALL_RULES)


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.code)
def test_rule_is_well_formed(rule):
    family = next(name for name, held in FAMILIES.items() if rule in held)
    assert re.fullmatch(rf"PM{HUNDREDS[family]}\d\d", rule.code)
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", rule.name)
    assert rule.check.__module__ == f"pmresume.lint.rules.{family}.{rule.name.replace('-', '_')}"
    told = parse(rule.documentation)
    assert told.sections["Why"] and told.sections["Known false positives"]


def test_no_rule_has_anything_to_say_about_the_resume_around_the_examples():
    resume = resume_of(Example(bullets=("Led the move of 40 servers to a new data centre within one weekend",)))
    lexicon = load_lexicon()
    result = lint_resume(
        resume, Settings(Profile.SUBMIT), lexicon=lexicon, parse=lambda texts: tuple(read_frames(texts, lexicon))
    )
    assert [(f.code, f.quote, f.message) for f in result.findings] == []
