"""English inflection: the vocabulary's own forms first, then careful regular rules.

The rules are for words that the vocabulary does not hold; a verb or noun that they get wrong belongs under ``vocab/``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pmresume.model.frame import VerbForm
from pmresume.vocabulary.irregular import (
    DOUBLED,
    IRREGULAR_PLURALS,
    IRREGULAR_SINGULARS,
    IRREGULAR_THIRD,
    IRREGULAR_VERBS,
    LIGHT_VERBS,
    NOUNS_IN_OES,
    OES,
    PARTICLES,
    REGULAR_DESPITE_PREFIX,
    SHORT_VERBS,
    UNCOUNTED,
    VERB_PREFIXES,
)

if TYPE_CHECKING:
    from pmresume.vocabulary.lexicon import Lexicon


def inflect(lemma: str, form: VerbForm, lexicon: Lexicon | None = None) -> str:
    """``lemma`` ("configure", "set up", "load test") in ``form``; its capitals are kept."""
    known = lexicon.actions.get(lemma.lower()) if lexicon is not None else None
    if known is not None:
        return _cased(lemma, known.form(form))
    before, word, after = _head(lemma)
    if before or after:
        return before + inflect(word, form, lexicon) + after
    return _cased(lemma, _verb(lemma.lower(), form))


def past_of_surface(surface: str, form: VerbForm, lexicon: Lexicon | None = None) -> str:
    """The past of the verb that ``surface`` is the ``form`` of: deploys, deploying, deploy give "deployed"."""
    return inflect_surface(surface, form, VerbForm.PAST, lexicon)


def inflect_surface(surface: str, form: VerbForm, wanted: VerbForm, lexicon: Lexicon | None = None) -> str:
    """A verb typed as ``surface`` in ``form``, in the ``wanted`` form."""
    if form is wanted:
        return surface
    known = _known_lemma(surface.lower(), form, lexicon)
    if known is not None:
        return _cased(surface, inflect(known, wanted, lexicon))
    before, word, after = _head(surface)
    if before or after:
        return before + inflect_surface(word, form, wanted, lexicon) + after
    stem = _stem_of(surface.lower(), form)
    ending = {VerbForm.PAST: "ed", VerbForm.PARTICIPLE: "ed", VerbForm.GERUND: "ing"}.get(wanted)
    if stem is not None and ending is not None:
        # Between -ed and -ing nothing need be known of the base: "configur-" serves both.
        return _cased(surface, _ended(stem, ending))
    return _cased(surface, inflect(lemma_of(surface, form, lexicon), wanted, lexicon))


def lemma_of(surface: str, form: VerbForm, lexicon: Lexicon | None = None) -> str:
    """The base form, lower case, of a verb typed as ``surface`` in ``form``."""
    low = " ".join(surface.lower().split())
    known = _known_lemma(low, form, lexicon)
    if known is not None:
        return known
    before, word, after = _head(low)
    if before or after:
        return before + lemma_of(word, form, lexicon) + after
    return low if form is VerbForm.BASE else _base(low, form, lexicon)


def plural(noun: str, lexicon: Lexicon | None = None) -> str:
    """The plural of a noun or compound; a mass noun, and a word that is plural already, come back as they are."""
    low = noun.lower()
    found = lexicon.object_forms.get(low) if lexicon is not None else None
    if found is not None and lexicon is not None:
        lemma, is_plural = found
        if is_plural or lemma == low:
            return noun if is_plural else _cased(noun, lexicon.objects[lemma].plural)
    first, gap, last = noun.rpartition(" ")
    return f"{first} {plural(last, lexicon)}" if gap else regular_plural(noun)


def singular(noun: str, lexicon: Lexicon | None = None) -> str:
    """The singular of a noun or compound; what is not a plural comes back as it is."""
    low = noun.lower()
    found = lexicon.object_forms.get(low) if lexicon is not None else None
    if found is not None and lexicon is not None:
        lemma, is_plural = found
        if not is_plural or lexicon.objects[lemma].plural.lower() == low:
            return _cased(noun, lemma) if is_plural else noun
    first, gap, last = noun.rpartition(" ")
    return f"{first} {singular(last, lexicon)}" if gap else _regular_singular(noun)


def regular_plural(noun: str) -> str:
    """The plural by rule and a short list of exceptions; of a compound, the last word changes."""
    first, gap, last = noun.rpartition(" ")
    first += gap
    low = last.lower()
    if not low or not low[-1].isalnum() or low in UNCOUNTED or low in IRREGULAR_SINGULARS:
        return noun
    if low in IRREGULAR_PLURALS:
        return first + _cased(last, IRREGULAR_PLURALS[low])
    if sum(letter.isupper() for letter in last) >= 2 and not last.endswith(("S", "X")):
        return f"{first}{last}s"
    if re.search(r"(s|x|z|ch|sh)$", low) or low in NOUNS_IN_OES:
        return f"{first}{last}{'ES' if last.isupper() and len(last) > 4 else 'es'}"
    if re.search(r"[^aeiou]y$", low):
        return f"{first}{last[:-1]}ies"
    return f"{first}{last}s"


def _regular_singular(noun: str) -> str:
    low = noun.lower()
    if low in IRREGULAR_SINGULARS:
        return _cased(noun, IRREGULAR_SINGULARS[low])
    if low in UNCOUNTED or not low.endswith("s") or len(low) < 3 or re.search(r"(ss|us|is|ics)$", low):
        return noun
    if low.endswith("ies") and len(low) > 4:
        return noun[:-3] + "y"
    # "caches", "databases", "sizes" keep their e; "switches", "patches", "boxes", "buses", "processes" do not.
    if re.search(r"(ss|x|zz|sh|[^a]ch|[bp]atch|us)es$", low) and not low.endswith(("houses", "causes", "uses", "axes")):
        return noun[:-2]
    if re.search(r"(buses|statuses|viruses|bonuses|campuses|branches|watches|matches|batches)$", low):
        return noun[:-2]
    return noun[:-2] if low[:-2] in NOUNS_IN_OES else noun[:-1]


def _known_lemma(surface: str, form: VerbForm, lexicon: Lexicon | None) -> str | None:
    if lexicon is None:
        return None
    return next((lemma for lemma, known in lexicon.action_forms.get(surface, ()) if known is form), None)


def _head(verb: str) -> tuple[str, str, str]:
    """What stands before the inflected word, the word, and what follows: "", "set", " up"; "load ", "test", ""."""
    for gap in (" ", "-"):
        first, found, rest = verb.partition(gap)
        if found and first and rest:
            if rest.split(gap)[0].lower() in PARTICLES or (gap == " " and _light(first.lower())):
                return "", first, gap + rest
            before, _, last = verb.rpartition(gap)
            return before + gap, last, ""
    return "", verb, ""


def _light(word: str) -> bool:
    return any(word in (verb, verb + "s", *IRREGULAR_VERBS[verb], _verb(verb, VerbForm.GERUND)) for verb in LIGHT_VERBS)


def _verb(verb: str, form: VerbForm) -> str:
    if form is VerbForm.BASE:
        return verb
    if form is VerbForm.THIRD:
        if verb in IRREGULAR_THIRD:
            return IRREGULAR_THIRD[verb]
        if re.search(r"(s|x|z|ch|sh)$", verb) or verb in OES:
            return verb + "es"
        return verb[:-1] + "ies" if re.search(r"[^aeiou]y$", verb) else verb + "s"
    if form is VerbForm.GERUND:
        if verb.endswith("ie"):
            return verb[:-2] + "ying"
        if verb.endswith("e") and not re.search(r"(ee|oe|ye)$", verb) and verb != "be":
            return verb[:-1] + "ing"
        return _doubled(verb) + "ing"
    irregular = _irregular(verb)
    if irregular is not None:
        return irregular[0 if form is VerbForm.PAST else 1]
    if verb.endswith("e"):
        return verb + "d"
    return verb[:-1] + "ied" if re.search(r"[^aeiou]y$", verb) else _doubled(verb) + "ed"


def _irregular(verb: str) -> tuple[str, str] | None:
    if verb in IRREGULAR_VERBS:
        return IRREGULAR_VERBS[verb]
    for prefix in VERB_PREFIXES:
        rest = verb.removeprefix(prefix)
        if rest != verb and rest in IRREGULAR_VERBS and verb not in REGULAR_DESPITE_PREFIX:
            past, participle = IRREGULAR_VERBS[rest]
            return prefix + past, prefix + participle
    return None


def _doubled(verb: str) -> str:
    """The verb as it stands before -ed and -ing: the last consonant doubled where English doubles it."""
    if verb.endswith("ic"):
        return verb + "k"
    if not re.search(r"([^aeiou]|qu)[aeiou][^aeiouwxy]$", verb):
        return verb
    short = len(re.findall(r"[aeiouy]+", verb.replace("qu", "q"))) == 1
    behind = any(verb.removeprefix(prefix) in SHORT_VERBS for prefix in VERB_PREFIXES)
    return verb + verb[-1] if short or behind or verb in DOUBLED else verb



def _stem_of(word: str, form: VerbForm) -> str | None:
    """What stands before a regular -ed or -ing, y restored; None for other forms and irregular verbs."""
    if form in (VerbForm.PAST, VerbForm.PARTICIPLE):
        if _of_irregular(word, form) is not None or not re.search(r"..ed$", word):
            return None
        return word[:-3] + "y" if word.endswith("ied") and len(word) > 4 else word[:-2]
    if form is VerbForm.GERUND and re.search(r"[aeiouy].*ing$", word):
        base = _base(word, form, None)
        return None if _irregular(base) is not None else word[:-3]
    return None


def _ended(stem: str, ending: str) -> str:
    if ending == "ed" and re.search(r"[^aeiou]y$", stem):
        return stem[:-1] + "ied"
    return stem + ("d" if ending == "ed" and stem.endswith("e") else ending)


def _of_irregular(word: str, form: VerbForm) -> str | None:
    place = 0 if form is VerbForm.PAST else 1
    for prefix in ("", *VERB_PREFIXES):
        rest = word.removeprefix(prefix)
        if prefix and rest == word:
            continue
        for verb, forms in IRREGULAR_VERBS.items():
            if forms[place] == rest:
                return prefix + verb
    return None


def _base(word: str, form: VerbForm, lexicon: Lexicon | None) -> str:
    """Undo a regular ending, or an irregular form."""
    if form is VerbForm.THIRD:
        irregular = next((verb for verb, third in IRREGULAR_THIRD.items() if third == word), None)
        if irregular is not None:
            return irregular
        if word.endswith("ies") and len(word) > 4:
            return word[:-3] + "y"
        if word.endswith("caches"):
            return word[:-1]
        if re.search(r"(ss|x|zz|ch|sh|cus)es$", word) or word[:-2] in OES:
            return word[:-2]
        return word[:-1] if word.endswith("s") and not word.endswith("ss") else word
    if form is not VerbForm.GERUND:
        irregular = _of_irregular(word, form)
        if irregular is not None:
            return irregular
        if word.endswith("ied") and len(word) > 4:
            return word[:-3] + "y"
    ending = "ing" if form is VerbForm.GERUND else "ed"
    if not word.endswith(ending) or len(word) < len(ending) + 2:
        return word
    stem = word[: -len(ending)]
    for verb in (stem, stem[:-1], stem + "e"):
        if (verb in DOUBLED or _irregular(verb) is not None) and _verb(verb, form) == word:
            return verb
    if stem.endswith("e"):
        return stem + "e" if ending == "ed" else stem
    if re.search(r"([bdgmnprt])\1$", stem) and len(stem) > 3:
        return stem[:-1]
    return stem + "e" if _lost_e(stem, lexicon) else stem


# Endings that a stem before -ed and -ing has only where an "e" was lost ("configur-", "creat-", "analyz-", "mov-").
_LOST_E = re.compile(r"([iy]z|[^sau]s|[^aeiou][cg]|[aeio]c|[aeiour]v|l[vg]|u|at|[bcdfgkptz]l|ur|uir|eas|[ck]has|id)$")


def _lost_e(stem: str, lexicon: Lexicon | None) -> bool:
    """Whether the verb of a stem ends in "e": as most of the known verbs do that end most like it, else by rule."""
    if lexicon is None:
        return _LOST_E.search(stem) is not None
    for length in range(min(5, len(stem)), 1, -1):
        tail = stem[-length:]
        bare = sum(lemma.endswith(tail) for lemma in lexicon.actions)
        ended = sum(lemma.endswith(tail + "e") for lemma in lexicon.actions)
        if bare != ended:
            return ended > bare
    return _LOST_E.search(stem) is not None


def _cased(model: str, word: str) -> str:
    """``word`` with the capitals of ``model``: all of them, the first, or its own."""
    if len(model) > 1 and model.isupper():
        return word.upper()
    return word[:1].upper() + word[1:] if model[:1].isupper() else word
