"""docs/vocabulary.md: what it shows loads, and no key is left unexplained."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pmresume.errors import VocabularyError
from pmresume.vocabulary.entries import Ask, Example
from pmresume.vocabulary.lexicon import load_lexicon
from pmresume.vocabulary.source import KINDS

TEXT = (Path(__file__).parents[2] / "docs" / "vocabulary.md").read_text(encoding="utf-8")
FILES = re.findall(r"```yaml\n# mine/(\S+)\.yaml\n(.*?)```", TEXT, re.S)


def test_the_files_that_it_shows_load(write):
    assert len(FILES) >= 9
    lexicon = load_lexicon([write(dict(FILES), "mine")])
    assert lexicon.object_forms["iv pumps"] == ("infusion pump", True)
    assert lexicon.entry("pumps.patch")


@pytest.mark.parametrize("kind", KINDS)
def test_every_key_is_explained(kind):
    section = next(part for part in re.split(r"^### ", TEXT, flags=re.M) if kind in part.split("\n")[0].split(":")[0])
    keys = [name.rstrip("_") for name in KINDS[kind].model_fields if name != "id"]
    assert [key for key in keys if not re.search(rf"`{key}(?:`|:)", section)] == []


@pytest.mark.parametrize("model", [Example, Ask])
def test_every_key_of_an_example_and_a_question_is_explained(model):
    assert [name for name in model.model_fields if f"`{name.rstrip('_')}" not in TEXT] == []


def test_the_faults_that_it_shows_are_told_so(write):
    files = dict(FILES)
    files["phrases/clinic"] = files["phrases/clinic"].replace("[infusion pump]", "[infusion pomp]")
    files["openers/clinic"] = files["openers/clinic"].replace("kind: duty", "kind: dutty")
    with pytest.raises(VocabularyError) as caught:
        load_lexicon([write(files, "mine")])
    told = [line[line.index("mine/") :] for line in str(caught.value).splitlines()]
    assert sorted(told) == sorted(re.findall(r"^mine/\S+: .*$", TEXT, re.M))
