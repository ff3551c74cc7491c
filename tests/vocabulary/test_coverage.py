from __future__ import annotations

import pytest

from pmresume.errors import InputError
from pmresume.vocabulary.coverage import coverage, coverage_lines
from tests.vocabulary.samples import PATCH, SERVER


@pytest.fixture
def lexicon(load):
    actions = PATCH + "- {lemma: roll out, class: deploy, third: rolls out, past: rolled out, "
    return load(
        {
            "actions/a": actions + "participle: rolled out, gerund: rolling out}\n",
            "objects/a": SERVER,
            "tools/a": "- {name: Git, category: code}\n",
            "phrases/a": "- {id: patch.a, action: ['class:change'], object: ['class:server'], "
            "examples: [{task: patched servers}]}\n",
            "stop/a": "- {id: stop.v, of: verb, why: noise, words: [database]}\n"
            "- {id: stop.o, of: object, why: noise, words: [they, end]}\n",
        }
    )


@pytest.fixture
def table(tmp_path):
    def make(text):
        (tmp_path / "table.tsv").write_text(
            text.replace(" ", "\t").replace("_", " ").replace("@", "_"), encoding="utf-8"
        )
        return tmp_path / "table.tsv"

    return make


def test_verbs_are_weighed_by_use(lexicon, table):
    (figure,) = coverage(lexicon, table("verb in@it\npatch 60\nroll 10\nmend 20\nfix 10\ndatabase 50\n"))
    assert (figure.counted, figure.stopped, figure.covered) == (150, 50, 70)
    assert figure.share == 0.7
    assert figure.missing == (("mend", 20), ("fix", 10))


def test_objects_go_by_their_head(lexicon, table):
    text = "object in@it\nold_file_server 5\ngit 2\nserver_rack 3\nthey 9\nfront_end 9\n24/7 9\n# 9\n"
    (figure,) = coverage(lexicon, table(text))
    assert (figure.stopped, figure.covered) == (36, 7)
    assert figure.missing == (("server rack", 3),)


def test_pairs_give_two_figures(lexicon, table):
    known, phrased = coverage(lexicon, table("verb object in@it\npatch server 6\nroll server 3\nmend server 1\n"))
    assert known.share == 0.9
    assert phrased.share == 0.6
    assert phrased.missing == (("roll server", 3), ("mend server", 1))


def test_prepositions_stand_in_the_list(lexicon, table):
    (figure,) = coverage(lexicon, table("verb preposition object in@it\nwork with server 6\n"))
    assert figure.missing == (("work with server", 6),)


def test_the_figures_as_text(lexicon, table):
    lines = coverage_lines(table("verb in@it\npatch 3\nmend 1\n"), lexicon)
    assert lines == [" 75.0%  verbs known as actions (0.0% of the table left out as noise)", "       1  mend"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "needs a column `verb` or `object`; it has none"),
        ("noun in@it\nx 1\n", "it has noun, in_it"),
        ("verb in@it\npatch many\n", "table.tsv:2: must have the columns verb, in_it"),
        ("verb in@it\npatch\n", "table.tsv:2: must have"),
        ("verb in@it\npatch 1 2\n", "table.tsv:2: must have"),
    ],
)
def test_a_table_that_cannot_be_counted(lexicon, table, text, told):
    with pytest.raises(InputError) as caught:
        coverage(lexicon, table(text))
    assert told in str(caught.value)


def test_a_table_that_cannot_be_read(lexicon, tmp_path):
    with pytest.raises(InputError, match="cannot be read"):
        coverage(lexicon, tmp_path / "none.tsv")
    (tmp_path / "binary.tsv").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InputError, match="no table"):
        coverage(lexicon, tmp_path / "binary.tsv")
