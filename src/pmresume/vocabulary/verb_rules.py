"""Regular English verbs: forms by rule, and back to the base form by rule and analogy."""

from __future__ import annotations

import re
from collections.abc import Collection

from pmresume.model.frame import VerbForm
from pmresume.vocabulary.irregular import (
    DOUBLED,
    IRREGULAR_THIRD,
    IRREGULAR_VERBS,
    LIGHT_VERBS,
    OES,
    PARTICLES,
    REGULAR_DESPITE_PREFIX,
    SHORT_VERBS,
    VERB_PREFIXES,
)


def split_head(verb: str) -> tuple[str, str, str]:
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
    return any(word == regular_form(verb, form) for verb in LIGHT_VERBS for form in VerbForm)


def regular_form(verb: str, form: VerbForm) -> str:
    """One form of a verb of one word, lower case."""
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
        if verb.endswith("e") and not re.search(r"(ee|oe|ye)$", verb) and len(verb) > 2:
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


def stem_of(word: str, form: VerbForm) -> str | None:
    """What stands before a regular -ed or -ing, y restored; None for other forms and irregular verbs."""
    if form in (VerbForm.PAST, VerbForm.PARTICIPLE):
        if _of_irregular(word, form) is not None or not re.search(r"..ed$", word):
            return None
        return word[:-3] + "y" if word.endswith("ied") and len(word) > 4 else word[:-2]
    if form is VerbForm.GERUND and re.search(r"[aeiouy].*ing$", word):
        base = base_of(word, form)
        return None if _irregular(base) is not None else word[:-3]
    return None


def ended(stem: str, ending: str) -> str:
    """A stem of ``stem_of`` with "ed" or "ing"."""
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


def base_of(word: str, form: VerbForm, known: Collection[str] = ()) -> str:
    """Undo a regular ending, or an irregular form; ``known`` verbs decide by analogy where spelling does not."""
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
        if (verb in DOUBLED or _irregular(verb) is not None) and regular_form(verb, form) == word:
            return verb
    if stem.endswith("e"):
        return stem + "e" if ending == "ed" else stem
    if re.search(r"([bdgmnprt])\1$", stem) and len(stem) > 3:
        return stem[:-1]
    return stem + "e" if _lost_e(stem, known) else stem


# Endings that a stem before -ed and -ing has only where an "e" was lost ("configur-", "creat-", "analyz-", "mov-").
_LOST_E = re.compile(r"([iy]z|[^sau]s|[^aeiou][cg]|[aeio]c|[aeiour]v|l[vg]|u|at|[bcdfgkptz]l|ur|uir|eas|[ck]has|id)$")


def _lost_e(stem: str, known: Collection[str]) -> bool:
    """Whether the verb of a stem ends in "e": as most of the known verbs do that end most like it, else by rule."""
    for length in range(min(5, len(stem)), 1, -1):
        tail = stem[-length:]
        bare = sum(verb.endswith(tail) for verb in known)
        ended = sum(verb.endswith(tail + "e") for verb in known)
        if bare != ended:
            return ended > bare
    return _LOST_E.search(stem) is not None
