from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pmresume.model.frame import VerbForm
from pmresume.vocabulary.inflect import inflect, inflect_surface, lemma_of, past_of_surface, plural, singular
from pmresume.vocabulary.lexicon import load_lexicon

LEXICON = load_lexicon()
OTHERS = (VerbForm.THIRD, VerbForm.PAST, VerbForm.PARTICIPLE, VerbForm.GERUND)


@pytest.mark.parametrize(
    "forms",
    [
        "deploy deploys deployed deployed deploying",
        "configure configures configured configured configuring",
        "modify modifies modified modified modifying",
        "patch patches patched patched patching",
        "fix fixes fixed fixed fixing",
        "map maps mapped mapped mapping",
        "troubleshoot troubleshoots troubleshot troubleshot troubleshooting",
        "submit submits submitted submitted submitting",
        "transfer transfers transferred transferred transferring",
        "monitor monitors monitored monitored monitoring",
        "develop develops developed developed developing",
        "visit visits visited visited visiting",
        "equip equips equipped equipped equipping",
        "format formats formatted formatted formatting",
        "debug debugs debugged debugged debugging",
        "mimic mimics mimicked mimicked mimicking",
        "sync syncs synced synced syncing",
        "agree agrees agreed agreed agreeing",
        "tie ties tied tied tying",
        "write writes wrote written writing",
        "rewrite rewrites rewrote rewritten rewriting",
        "rebuild rebuilds rebuilt rebuilt rebuilding",
        "oversee oversees oversaw overseen overseeing",
        "reset resets reset reset resetting",
        "undo undoes undid undone undoing",
        "relay relays relayed relayed relaying",
        "forecast forecasts forecast forecast forecasting",
        "do does did done doing",
        "have has had had having",
        "fix fixes fixed fixed fixing",
        "box boxes boxed boxed boxing",
    ],
)
def test_regular_and_irregular_verbs(forms):
    base, third, past, participle, gerund = forms.split()
    assert [inflect(base, form) for form in OTHERS] == [third, past, participle, gerund]
    assert past_of_surface(base, VerbForm.BASE) == past
    assert past_of_surface(third, VerbForm.THIRD) == past
    assert past_of_surface(gerund, VerbForm.GERUND) == past


@pytest.mark.parametrize(
    ("lemma", "form", "said"),
    [
        ("set up", VerbForm.GERUND, "setting up"),
        ("follow up on", VerbForm.PAST, "followed up on"),
        ("load test", VerbForm.PAST, "load tested"),
        ("pen test", VerbForm.GERUND, "pen testing"),
        ("keep track of", VerbForm.PAST, "kept track of"),
        ("take the lead", VerbForm.GERUND, "taking the lead"),
        ("re-image", VerbForm.PAST, "re-imaged"),
        ("co-lead", VerbForm.PAST, "co-led"),
        ("Patch", VerbForm.PAST, "Patched"),
        ("DEPLOY", VerbForm.THIRD, "DEPLOYS"),
    ],
)
def test_the_word_that_inflects(lemma, form, said):
    assert inflect(lemma, form) == said
    assert inflect(lemma, form, LEXICON) == said


# Where English has both, the vocabulary decides; everything else in it must agree with the rules, so that a slip of the
# hand in an entry ("seting") shows.
OWN_CHOICE = {"sunset"}


@pytest.mark.parametrize("form", OTHERS)
def test_the_vocabulary_agrees_with_the_rules(form):
    found = {
        action.lemma: (action.form(form), inflect(action.lemma, form))
        for action in LEXICON.actions.values()
        if action.form(form) != inflect(action.lemma, form)
    }
    assert {lemma: pair for lemma, pair in found.items() if lemma not in OWN_CHOICE} == {}


@pytest.mark.parametrize("form", [*OTHERS, VerbForm.BASE])
def test_every_surface_of_the_vocabulary_leads_back_to_its_verb(form):
    for action in LEXICON.actions.values():
        assert (action.lemma, form) in LEXICON.action_forms[action.form(form)]
        assert inflect(lemma_of(action.form(form), form, LEXICON), form, LEXICON) == action.form(form)


@pytest.mark.parametrize(
    ("surface", "form", "wanted", "said"),
    [
        ("analysing", VerbForm.GERUND, VerbForm.PAST, "analyzed"),
        ("Analyses", VerbForm.THIRD, VerbForm.PAST, "Analyzed"),
        ("setup", VerbForm.BASE, VerbForm.PAST, "set up"),
        ("Installs", VerbForm.THIRD, VerbForm.GERUND, "Installing"),
        ("grokked", VerbForm.PAST, VerbForm.GERUND, "grokking"),
        ("quantizing", VerbForm.GERUND, VerbForm.THIRD, "quantizes"),
        ("spinning up", VerbForm.GERUND, VerbForm.PAST, "spun up"),
        ("pre-staging", VerbForm.GERUND, VerbForm.PAST, "pre-staged"),
        ("prepping", VerbForm.GERUND, VerbForm.PAST, "prepped"),
    ],
)
def test_a_surface_in_another_form(surface, form, wanted, said):
    assert inflect_surface(surface, form, wanted, LEXICON) == said


@pytest.mark.parametrize(
    ("noun", "many"),
    [
        ("server", "servers"),
        ("switch", "switches"),
        ("branch office", "branch offices"),
        ("policy", "policies"),
        ("gateway", "gateways"),
        ("process", "processes"),
        ("analysis", "analyses"),
        ("VM", "VMs"),
        ("API", "APIs"),
        ("bus", "buses"),
        ("cache", "caches"),
        ("database", "databases"),
        ("Proxy", "Proxies"),
        ("index", "indexes"),
        ("person", "people"),
        ("house", "houses"),
        ("virus", "viruses"),
        ("batch", "batches"),
    ],
)
def test_plural_and_singular(noun, many):
    for lexicon in (None, LEXICON):
        assert plural(noun, lexicon) == many
        assert singular(many, lexicon) == noun
        assert singular(noun, lexicon) == noun


@pytest.mark.parametrize("noun", ["software", "equipment", "feedback", "data", "hardware", "staff", "training"])
def test_mass_nouns_stay(noun):
    assert plural(noun, LEXICON) == noun
    assert singular(noun, LEXICON) == noun


@pytest.mark.parametrize("many", ["servers", "policies", "people", "VMs"])
def test_what_is_plural_stays_plural(many):
    assert plural(many, LEXICON) == many


WORDS = st.text(alphabet=string.ascii_lowercase, min_size=1, max_size=14)


@given(WORDS, st.sampled_from(OTHERS))
def test_any_word_inflects_to_letters(word, form):
    said = inflect(word, form)
    assert said.isalpha()
    assert said[0] == word[0] or word in ("be", "go")
    assert inflect(word.capitalize(), form) == said.capitalize()


@given(WORDS)
def test_any_word_has_a_plural(word):
    many = plural(word)
    assert many
    assert plural(many + " " + word).startswith(many)


@given(st.text(max_size=30), st.sampled_from(list(VerbForm)), st.sampled_from(list(VerbForm)))
def test_no_text_is_too_strange(text, form, wanted):
    assert isinstance(inflect_surface(text, form, wanted, LEXICON), str)
    assert isinstance(singular(plural(text, LEXICON), LEXICON), str)
