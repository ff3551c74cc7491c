from __future__ import annotations

import re

from pmresume.vocabulary.validation import notes, summary, validated
from tests.vocabulary.samples import PATCH, SERVER

LAY = "- {lemma: lay, class: build, third: lays, past: laid, participle: laid, gerund: laying}\n"
LIE = "- {lemma: lie, class: support, third: lies, past: lay, participle: lain, gerund: lying}\n"


def test_shared_forms_are_noted(load):
    (note,) = notes(load({"actions/a": LAY + LIE}))
    assert note == "vocab/actions/a.yaml:4: action.lay: `lay` is a form of lay (base) and of lie (past)"


def test_a_licence_with_a_gap_is_noted(load):
    licence = "- {id: licence.patch, words: [patch, patched], kind: verb, own_verb: [patch, mend]}\n"
    unknown, gap = notes(load({"actions/a": PATCH, "licences/a": licence}))
    assert unknown == "vocab/licences/a.yaml:4: licence.patch: `own_verb`: no action `mend`, so it licenses nothing"
    assert gap == "vocab/licences/a.yaml:4: licence.patch: `words`: lacks patches, patching"


def test_a_construction_without_a_counter_example_is_noted(load):
    entry = "- {id: c.a, match: '{verbs}', says: '{verbs}', examples: [{task: a, says: b}]}\n"
    (note,) = notes(load({"constructions/a": entry}))
    assert note == "vocab/constructions/a.yaml:4: c.a: `examples`: shows nothing that the entry must leave alone"


def test_the_count(load):
    assert summary(load({"actions/a": PATCH, "objects/a": SERVER})) == ["1 actions, 1 objects"]


def test_the_real_vocabulary_with_an_overlay(write):
    folder = write({"objects/a": "- {lemma: zorb silo, class: storage}\n"}, "mine")
    before, after = (int(re.findall(r"(\d+) objects", validated(over)[0])[0]) for over in ([], [folder]))
    assert after == before + 1
