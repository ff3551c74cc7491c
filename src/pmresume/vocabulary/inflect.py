"""English inflection: the vocabulary's own forms first, then careful regular rules.

The rules are for words that the vocabulary does not hold; a verb or noun that they get wrong belongs under ``vocab/``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pmresume.model.frame import VerbForm
from pmresume.vocabulary.noun_rules import cased, regular_plural, regular_singular, respelled
from pmresume.vocabulary.verb_rules import base_of, ended, regular_form, split_head, stem_of

if TYPE_CHECKING:
    from pmresume.vocabulary.lexicon import Lexicon


def inflect(lemma: str, form: VerbForm, lexicon: Lexicon | None = None) -> str:
    """``lemma`` ("configure", "set up", "load test") in ``form``; its capitals are kept."""
    known = lexicon.actions.get(lemma.lower()) if lexicon is not None else None
    if known is not None:
        return cased(lemma, known.form(form))
    before, word, after = split_head(lemma)
    if before or after:
        return before + inflect(word, form, lexicon) + after
    return cased(lemma, regular_form(lemma.lower(), form))


def past_of_surface(surface: str, form: VerbForm, lexicon: Lexicon | None = None) -> str:
    """The past of the verb that ``surface`` is the ``form`` of: deploys, deploying, deploy give "deployed"."""
    return inflect_surface(surface, form, VerbForm.PAST, lexicon)


def inflect_surface(surface: str, form: VerbForm, wanted: VerbForm, lexicon: Lexicon | None = None) -> str:
    """A verb typed as ``surface`` in ``form``, in the ``wanted`` form."""
    if form is wanted:
        return surface
    known = _known_lemma(surface.lower(), form, lexicon)
    if known is not None:
        return cased(surface, inflect(known, wanted, lexicon))
    before, word, after = split_head(surface)
    if before or after:
        return before + inflect_surface(word, form, wanted, lexicon) + after
    stem = stem_of(surface.lower(), form)
    ending = {VerbForm.PAST: "ed", VerbForm.PARTICIPLE: "ed", VerbForm.GERUND: "ing"}.get(wanted)
    if stem is not None and ending is not None:
        # Between -ed and -ing nothing need be known of the base: "configur-" serves both.
        return cased(surface, ended(stem, ending))
    return cased(surface, inflect(lemma_of(surface, form, lexicon), wanted, lexicon))


def lemma_of(surface: str, form: VerbForm, lexicon: Lexicon | None = None) -> str:
    """The base form, lower case, of a verb typed as ``surface`` in ``form``."""
    low = " ".join(surface.lower().split())
    known = _known_lemma(low, form, lexicon)
    if known is not None:
        return known
    before, word, after = split_head(low)
    if before or after:
        return before + lemma_of(word, form, lexicon) + after
    return low if form is VerbForm.BASE else base_of(low, form, lexicon.actions if lexicon is not None else ())


def plural(noun: str, lexicon: Lexicon | None = None) -> str:
    """The plural of a noun or compound; a mass noun, and a word that is plural already, come back as they are."""
    low = noun.lower()
    found = lexicon.object_forms.get(low) if lexicon is not None else None
    if found is not None and lexicon is not None:
        lemma, is_plural = found
        if is_plural or lemma == low:
            return noun if is_plural else respelled(noun, lexicon.objects[lemma].plural)
    first, gap, last = noun.rpartition(" ")
    return f"{first} {plural(last, lexicon)}" if gap else regular_plural(noun)


def singular(noun: str, lexicon: Lexicon | None = None) -> str:
    """The singular of a noun or compound; what is not a plural comes back as it is."""
    low = noun.lower()
    found = lexicon.object_forms.get(low) if lexicon is not None else None
    if found is not None and lexicon is not None:
        lemma, is_plural = found
        if not is_plural or lexicon.objects[lemma].plural.lower() == low:
            return respelled(noun, lemma) if is_plural else noun
    first, gap, last = noun.rpartition(" ")
    return f"{first} {singular(last, lexicon)}" if gap else regular_singular(noun)


def _known_lemma(surface: str, form: VerbForm, lexicon: Lexicon | None) -> str | None:
    if lexicon is None:
        return None
    return next((lemma for lemma, known in lexicon.action_forms.get(surface, ()) if known is form), None)
