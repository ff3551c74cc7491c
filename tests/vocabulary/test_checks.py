from __future__ import annotations

import pytest

from pmresume.errors import VocabularyError
from tests.vocabulary.samples import PATCH, SERVER

BASE = {
    "actions/a": PATCH
    + "- {lemma: run, class: operate, third: runs, past: ran, participle: run, gerund: running}\n"
    + "- {lemma: test, class: test, third: tests, past: tested, participle: tested, gerund: testing}\n",
    "objects/a": SERVER,
    "licences/q": "- {id: licence.smooth, words: [smooth, smoothly], kind: qualifier, never: true}\n",
}


def phrase(id: str, says: str, action: str = "[patch]", more: str = "") -> str:
    return (
        f"- id: {id}\n  action: {action}\n  object: [server]\n  says: '{says}'\n  examples:\n"
        f"  - {{task: patched servers, says: Ran patch cycles}}\n{more}"
    )


def faults(load, files) -> list[str]:
    with pytest.raises(VocabularyError) as caught:
        load(BASE | files)
    return str(caught.value).splitlines()


def test_the_base_of_these_tests_is_sound(load):
    assert load(BASE | {"phrases/p": phrase("patch.a", "{=run} patch cycles {rest}")}).phrases


@pytest.mark.parametrize(
    ("path", "text", "told"),
    [
        ("licences/a", "- {id: licence.led, words: [led], kind: verb}\n", "licence.led: has no licence; add ownership"),
        (
            "licences/a",
            "- {id: licence.led, words: [led], kind: verb, never: true, ownership: led}\n",
            "`never`: stands beside conditions",
        ),
        (
            "licences/a",
            "- {id: licence.led, words: [led], kind: verb, ownership: leading}\n",
            "`ownership`: `leading` is none of observed",
        ),
        (
            "licences/a",
            "- {id: licence.x, words: [x], kind: verb, status: [done]}\n",
            "`status`: `done` is none of planned",
        ),
        (
            "licences/a",
            "- {id: licence.x, words: [x], kind: verb, fact: [risk.response]}\n",
            "`fact`: no fact `risk.response`",
        ),
        ("licences/a", "- {id: licence.x, words: [], kind: verb, never: true}\n", "`words`: is empty"),
        ("phrases/p", phrase("patch.a", "Ran it", "[pach]"), "`action`: no action `pach` (did you mean `patch`?)"),
        ("phrases/p", phrase("patch.a", "Ran it", "['class:chnge']"), "(did you mean `class:change`?)"),
        ("phrases/p", phrase("patch.a", "Ran it").replace("[server]", "[sever]"), "no object `sever` (did you mean"),
        ("phrases/p", phrase("patch.a", "{=rum} patch cycles"), "no action `rum` (did you mean `run`?)"),
        ("phrases/p", phrase("patch.a", "{=run smooth patch cycles"), "unbalanced brace"),
        ("phrases/p", phrase("patch.a", "{=run} smooth patch cycles"), "`smooth` is a qualifier that may never"),
        ("moves/m", "- {id: move.a, says: 'ran it smoothly'}\n", "`smoothly` is a qualifier that may never be added"),
        ("moves/m", "- {id: move.a, says: 'by {deadline}', needs: [dedline]}\n", "(did you mean `deadline`?)"),
        ("phrases/p", phrase("generic.a", "Ran it"), "ids that begin with `generic`"),
        ("phrases/p", phrase("Patch A", "Ran it"), "may hold lower-case letters"),
        (
            "phrases/p",
            "- {id: patch.a, action: [patch], says: Ran it, examples: [{task: patched, not: true}]}\n",
            "`examples`: shows nothing that the entry does",
        ),
        (
            "phrases/p",
            "- {id: patch.a, action: [patch], says: Ran it, examples: [{task: patched it}]}\n",
            "'patched it' needs `says: ...` or `not: true`",
        ),
        (
            "phrases/p",
            "- {id: patch.a, action: [patch], says: x, examples: [{task: a, says: b}, "
            "{task: y, says: z, not: true}]}\n",
            "'y' has both `says` and `not`",
        ),
        ("phrases/p", "- {id: patch.a, action: [patch], examples: []}\n", "`examples`: shows nothing"),
        (
            "constructions/c",
            "- {id: c.a, match: '{verbs}', says: '{verbs} well', adds: [good], examples: [{task: a, says: b}]}\n",
            "`adds`: `good` does not stand in `says`",
        ),
        ("acronyms/a", "- {short: CR}\n", "give one certain `expansion`, or several `senses`"),
        ("acronyms/a", "- {short: CR, senses: [change request]}\n", "a single sense is an `expansion`"),
        (
            "tools/t",
            "- {name: A, aliases: [x], category: c}\n- {name: B, aliases: [X], category: c}\n",
            "tool.b: `aliases`: `x` stands in tool.a",
        ),
        (
            "openers/o",
            "- {id: opener.a, kind: duty, match: [in charge]}\n- {id: opener.b, kind: duty, match: [in charge]}\n",
            "opener.b: `match`: `in charge` stands in opener.a",
        ),
        (
            "actions/b",
            "- {lemma: mend, class: fix, third: mends, past: mended, participle: mended, gerund: mending, "
            "spellings: ['mendt:pas']}\n",
            "`pas` in 'mendt:pas' is none of base",
        ),
    ],
)
def test_what_does_not_hang_together_does_not_load(load, path, text, told):
    (fault,) = faults(load, {path: text})
    assert told in fault


def test_phrases_that_differ_only_in_a_noun_are_one(load):
    one = phrase("patch.a", "{=run} patch cycles for {object}")
    two = phrase("patch.b", "{=run} update cycles for {object}")
    (fault,) = faults(load, {"phrases/p": one + two})
    assert "patch.b: `says`: differs from patch.a (vocab/phrases/p.yaml:4) in no more than a noun" in fault


@pytest.mark.parametrize(
    ("says", "action"),
    [
        ("{=test} patch cycles for {object}", "[patch]"),  # another verb
        ("{=run} patch cycles across {object}", "[patch]"),  # another preposition
        ("{=run} patch cycles for {rest}", "[patch]"),  # another slot
        ("{=run} update cycles for {object}", "[patch, run]"),  # other actions
        ("{=run} patch cycles and tests for {object}", "[patch]"),
    ],
)
def test_phrases_that_differ_in_more_may_stand(load, says, action):
    one = phrase("patch.a", "{=run} patch cycles for {object}")
    assert len(load(BASE | {"phrases/p": one + phrase("patch.b", says, action)}).phrases) == 2


def test_a_wording_may_say_a_qualifier_in_fewer_words(load):
    text = (
        "- {id: w.a, level: wording, match: without a bump, says: smoothly, "
        "examples: [{task: ran it without a bump, says: Ran it smoothly}]}\n"
    )
    assert load(BASE | {"constructions/w": text}).constructions


@pytest.mark.parametrize("spoil", [lambda text: text.replace("third: patches, ", ""), lambda text: text + "- {\n"])
def test_one_mistake_is_told_once(load, spoil):
    (fault,) = faults(load, {"actions/a": spoil(BASE["actions/a"]), "phrases/p": phrase("patch.a", "{=run} cycles")})
    assert "vocab/actions/a.yaml" in fault
