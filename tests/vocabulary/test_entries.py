"""The vocabulary that ships: every file validates, and it is as broad and as bound as promised."""

from __future__ import annotations

import re

import pytest

from pmresume.model.frame import VerbForm
from pmresume.vocabulary.checks import check
from pmresume.vocabulary.lexicon import Lexicon, folders_of, load_lexicon
from pmresume.vocabulary.merge import lay
from pmresume.vocabulary.records import RECORDS
from pmresume.vocabulary.source import KINDS, NAMED, read_layer

(FOLDER,) = folders_of()


@pytest.fixture(scope="module")
def lexicon() -> Lexicon:
    return load_lexicon()


@pytest.mark.parametrize("file", FOLDER.files, ids=lambda file: file[0])
def test_every_entry_of_a_file_validates(file):
    assert [str(fault) for fault in read_layer([file]).faults] == []


def test_the_whole_hangs_together():
    held, _, faults = lay([FOLDER])
    assert [str(fault) for fault in (*faults, *check(held))] == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_record_has_all_that_an_entry_has(kind):
    fields = list(KINDS[kind].model_fields)
    assert list(RECORDS[kind]._fields) == (["id", *fields] if kind in NAMED else fields)
    assert list(KINDS) == list(RECORDS)


@pytest.mark.parametrize(
    ("kind", "least"),
    [("actions", 250), ("constructions", 30), ("phrases", 80), ("licences", 40), ("objects", 250), ("moves", 30)],
)
def test_how_much_there_is(lexicon, kind, least):
    assert sum(isinstance(entry, RECORDS[kind]) for entry in lexicon.entries.values()) >= least


# None of these may be printed without evidence.
BOUND = """
delivered completed finished coordinated managed led directed headed owned contributed supported reduced cut improved
raised mitigated contained oversaw spearheaded drove orchestrated championed supervised
successfully seamless complex cross-functional enterprise-wide
"""


@pytest.mark.parametrize("word", BOUND.split())
def test_words_of_responsibility_and_praise_have_a_licence(lexicon, word):
    assert word in lexicon.licence_words


def test_what_a_move_says_of_responsibility_is_bound(lexicon):
    """A move that prints a verb of responsibility carries a condition itself, or the licence of the word does."""
    loose = []
    for move in lexicon.moves:
        for word in re.findall(r"[a-z-]+", re.sub(r"\{[^}]*\}", " ", move.says.lower())):
            licences = lexicon.licence_words.get(word, ())
            verbs = [licence for licence in licences if licence.kind == "verb"]
            if verbs and not (move.ownership or move.needs or move.status):
                loose.append(f"{move.id}: {word}")
    assert loose == []


def test_forms_do_not_hide_one_another(lexicon):
    for action in lexicon.actions.values():
        assert all((action.lemma, form) in lexicon.action_forms[action.form(form)] for form in VerbForm)
    for noun in lexicon.objects.values():
        assert lexicon.object_forms[noun.lemma] == (noun.lemma, False)
    for tool in lexicon.tools:
        assert lexicon.tool_forms[tool.name.lower()] == tool.name
