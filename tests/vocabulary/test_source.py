from __future__ import annotations

import pytest

from pmresume.errors import VocabularyError
from tests.vocabulary.samples import PATCH


def fault_of(load, files) -> str:
    with pytest.raises(VocabularyError) as caught:
        load(files)
    return str(caught.value)


def test_a_fault_names_file_line_id_and_field(load):
    text = PATCH + "- lemma: mend\n  class: fix\n  third: mends\n  past: mended\n  participle: mended\n"
    assert fault_of(load, {"actions/a": text}) == (
        "vocab/actions/a.yaml:5: action.mend: `gerund`: is missing; add `gerund: ...`"
    )


def test_all_faults_come_at_once(load):
    lines = fault_of(
        load,
        {
            "actions/a": "- {lemma: patch}\n",
            "objects/b": "- {lemma: server, class: server, kind: it}\n- {lemma: rack, class: place, plurals: racks}\n",
            "openers/c": "- just words\n",
            "tools/d": "source: own\nentries: []\n",
            "verbs/e": "- {lemma: x}\n",
        },
    ).splitlines()
    assert [line.split(": ", 1)[0] for line in lines] == [
        *["vocab/actions/a.yaml:4"] * 5,
        "vocab/objects/b.yaml:4",
        "vocab/objects/b.yaml:5",
        "vocab/openers/c.yaml:4",
        "vocab/tools/d.yaml:1",
        "vocab/verbs/e.yaml:1",
    ]


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({"objects/a": "- {lemma: server, clas: x}\n"}, "`clas`: unknown key (did you mean `class`?)"),
        ({"objects/a": "- {lemma: server, class_: x}\n"}, "unknown key (did you mean `class`?)"),
        ({"objects/a": "- {lemma: server, class: x, kind: thingy}\n"}, "(did you mean `thing`?)"),
        ({"actions/a": PATCH.replace("also: noun", "weak: maybe")}, "'maybe' is neither true nor false"),
        ({"objects/a": "- {lemma: [server], class: x}\n"}, "`lemma`: must be one text"),
        ({"objects/a": "- {lemma: server, class: x, spellings: {a: b}}\n"}, "vocab/objects/a.yaml:4: object.server"),
        ({"objects/a": "- {lemma: server, class: x}\n- {lemma: server, class: y}\n"}, "stands already at vocab/"),
        ({"objects/a": "- {lemma: server, lemma: rack, class: x}\n"}, "the key `lemma` stands twice"),
        ({"objects/a": "- &x {lemma: server, class: x}\n- *x\n"}, "anchors and aliases are not read"),
        ({"objects/a": "- {lemma: server, class: x\n"}, "not readable as YAML"),
        ({"objects/a": "- {lemma: 'a  b', class: x}\n"}, "has blanks at an edge or two together"),
        ({"objects/a": "- {lemma: Server, class: x}\n"}, "`lemma`: 'Server' must be in lower case"),
        ({"objects/a": "- {lemma: '', class: x}\n"}, "`lemma`: is empty"),
        ({"object/a": "- {lemma: server, class: x}\n"}, "no kind of vocabulary (did you mean `objects`?)"),
        ({"objects/a": "source: own\nlicense: own\nentries: []\n"}, "unknown key `license` (did you mean `licence`?)"),
        ({"objects/a": "source: own\nlicence: ''\nentries: []\n"}, "`licence:` is missing"),
        ({"objects/a": "source: own\nlicence: own\nentries: {a: b}\n"}, "`entries:` must be a list"),
        ({"objects/a": "# entries:\n"}, "the file is empty"),
    ],
)
def test_what_to_do_is_said(load, files, told):
    assert told in fault_of(load, files)


def test_a_file_in_another_encoding_is_refused(write, load):
    (write({}) / "objects").mkdir(parents=True)
    (write({}) / "objects" / "a.yaml").write_bytes("source: own\nlicence: own\n# Größe\n".encode("cp1252"))
    assert "vocab/objects/a.yaml:3: the file is not UTF-8" in fault_of(load, {})


def test_words_stay_words(load):
    # YAML 1.1 would read these as truth values, numbers and a time.
    lexicon = load(
        {
            "openers/a": "- {id: opener.no, kind: duty, match: [no, on, 'yes', 12, 22:30]}\n",
            "acronyms/a": "- {short: NO, expansion: network operations}\n",
        }
    )
    assert lexicon.openers[0].match == ("no", "on", "yes", "12", "22:30")
    assert lexicon.acronyms[0].short == "NO"


def test_a_lone_value_stands_for_a_list(load):
    lexicon = load({"openers/a": "- {id: opener.a, kind: duty, match: in charge of}\n", "objects/b": "\n"})
    assert lexicon.openers[0].match == ("in charge of",)


def test_conditions_of_a_construction_are_typed(load):
    text = (
        "- id: c.a\n  match: '{verbs} {rest}'\n  says: '{verbs} {rest}'\n"
        "  when: {verbs: 1, passive: false, opener: none, words: ['2']}\n"
        "  examples:\n  - {task: patched servers, says: Patched servers}\n  - {task: was there, not: true}\n"
    )
    (entry,) = load({"constructions/a": text}).constructions
    assert entry.when == {"verbs": 1, "passive": False, "opener": "none", "words": [2]}
    assert entry.match == ("{verbs} {rest}",)
    assert [example.not_ for example in entry.examples] == [False, True]


def test_files_beside_the_kinds_are_left_alone(write, load):
    folder = write({"objects/a": "- {lemma: server, class: server}\n"})
    (folder / "README.md").write_text("words")
    (folder / "objects" / "notes.txt").write_text("words")
    (folder / "objects" / ".hidden.yaml").write_text("words")
    assert set(load({}).objects) == {"server"}
