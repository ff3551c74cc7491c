from __future__ import annotations

import pytest

from pmresume.errors import VocabularyError
from pmresume.model.frame import VerbForm
from pmresume.vocabulary.compile import read_folder
from pmresume.vocabulary.lexicon import lexicon_of, load_lexicon
from tests.vocabulary.samples import PATCH, SERVER


@pytest.fixture
def over(write):
    """The lexicon of a small base with an overlay."""

    def make(files, base=None):
        folders = [write(base or {"actions/a": PATCH, "objects/a": SERVER}), write(files, "mine")]
        return lexicon_of([read_folder(folders[0], "vocab"), read_folder(folders[1], "mine")])

    return make


def test_an_overlay_adds(over):
    lexicon = over({"objects/mine": "- {lemma: tape silo, class: storage}\n"})
    assert lexicon.object_forms["tape silos"] == ("tape silo", True)
    assert lexicon.place("object.tape-silo") == "mine/objects/mine.yaml:4"
    assert lexicon.place("object.server") == "vocab/objects/a.yaml:4"


def test_an_overlay_overrides_by_id(over):
    lexicon = over({"objects/mine": "- {lemma: server, class: kitchen, plural: servers}\n"})
    assert lexicon.objects["server"].class_ == "kitchen"
    assert len(lexicon.entries) == 2
    # The base's file stands in the list with what it still gives.
    assert [(file.path, file.entries) for file in lexicon.files] == [
        ("vocab/actions/a.yaml", 1),
        ("vocab/objects/a.yaml", 0),
        ("mine/objects/mine.yaml", 1),
    ]


def test_the_later_overlay_wins(write):
    base = read_folder(write({"objects/a": SERVER}), "vocab")
    overlays = [
        read_folder(write({"objects/a": f"- {{lemma: server, class: {kind}}}\n"}, kind)) for kind in ("one", "two")
    ]
    assert lexicon_of([base, *overlays]).objects["server"].class_ == "two"
    assert lexicon_of([base, *overlays[::-1]]).objects["server"].class_ == "one"


def test_an_overlay_may_not_take_the_id_of_another_kind(over):
    with pytest.raises(VocabularyError, match="is an entry of actions"):
        over({"openers/mine": "- {id: action.patch, kind: duty, match: [patching]}\n"})


def test_a_fault_of_an_overlay_names_its_own_file(over):
    with pytest.raises(VocabularyError, match=r"^mine/phrases/mine.yaml:4: patch.x: `object`: no object `sever`"):
        over(
            {"phrases/mine": "- {id: patch.x, action: [patch], object: [sever], examples: [{task: patched servers}]}\n"}
        )


def test_an_overlay_may_refer_to_the_base(over):
    text = "- {id: patch.x, action: [patch], object: ['class:server'], examples: [{task: patched servers}]}\n"
    assert over({"phrases/mine": text}).phrases[0].id == "patch.x"


def test_the_real_vocabulary_takes_an_overlay(write):
    folder = write({"actions/mine": PATCH.replace("lemma: patch", "lemma: zorb").replace("patch", "zorb")}, "mine")
    lexicon = load_lexicon([folder])
    assert lexicon.action_forms["zorbing"] == (("zorb", VerbForm.GERUND),)
    assert "configure" in lexicon.actions
    assert lexicon.digest != load_lexicon().digest


@pytest.mark.parametrize("make", [lambda path: None, lambda path: path.write_text("x")], ids=["missing", "file"])
def test_an_overlay_that_is_no_folder_is_told_in_one_line(tmp_path, make):
    make(tmp_path / "mine")
    with pytest.raises(VocabularyError) as caught:
        load_lexicon([tmp_path / "mine"])
    assert str(tmp_path / "mine") in str(caught.value)
    assert "\n" not in str(caught.value)
