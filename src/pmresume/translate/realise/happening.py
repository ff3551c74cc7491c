"""What happens in a fact's text set behind "with", behind "the risk of" or as an outcome: "with old lines kept"."""

from __future__ import annotations

import re

from pmresume.language.forms import Form, FreePart
from pmresume.language.nouns import indefinite, is_plural
from pmresume.model.frame import VerbForm
from pmresume.translate.plan.scope import noun_class
from pmresume.translate.realise.lowered import lowered, with_article
from pmresume.vocabulary.inflect import inflect, lemma_of
from pmresume.vocabulary.lexicon import Lexicon

PAST_AUX = {"is": "was", "are": "were", "has": "had", "have": "had", "does": "did", "do": "did", "can": "could"}
_AUXILIARIES = frozenset(("was", "were", "be", "been", "had", "did", "will", "would", "could", "should", "must", "may"))
_SUBJECTS = frozenset(
    ("i", "we", "they", "he", "she", "it", "you", "everybody", "everyone", "nobody", "none", "nothing", "this")
)

_NO_OBJECT = re.compile(
    r"(?: (?:out|off|up|down|in|on|at|by|"
    r"with|for|from|to|until|before|after|during|within|over|per|as|and|only|first|again|twice|once|"
    r"early|daily|weekly|nightly|separately|together|centrally|remotely|online|one|two|three|\d)\b|$)"
)
_MOVES_WORDS = """
move drop fall rise increase decrease go come run start stop begin end stay remain continue grow shrink work wait fail
happen expire depend live sit"""
_MOVES = frozenset(_MOVES_WORDS.split())


def accompanying(part: FreePart, lexicon: Lexicon) -> str:
    """A clause as it follows "with": "the vendor staying on call", "floor plans agreed with team leads"; else "".

    A past without an object says what was done to its subject, unless that is somebody or moves by itself.
    """
    if part.form is not Form.CLAUSE or part.verb is None or part.verb_form is None or part.pronoun:
        return ""
    verb = part.text[slice(*part.verb)].lower()
    before, behind = part.text[: part.verb[0]].split(), part.text[part.verb[1] :]
    if before and verb in ("had", "has", "have") and behind.startswith(" to "):
        return f"{part.text[: part.verb[0]]}having{behind}" if before[0].lower() not in _SUBJECTS else ""
    if before and verb in ("was", "were", "is", "are") and before[0].lower() not in _SUBJECTS:
        words = made_for_it(with_article(part, lexicon))
        shift = len(words) - len(part.text)
        return words[: part.verb[0] + shift].rstrip() + words[part.verb[1] + shift :]  # "the vendor on call"
    if not before or verb in PAST_AUX or verb in _AUXILIARIES or before[0].lower() in _SUBJECTS:
        return ""
    if before[-1].lower() in ("to", "not", "never", "also"):
        return ""
    words = made_for_it(with_article(part, lexicon))
    shift = len(words) - len(part.text)
    start, end = part.verb[0] + shift, part.verb[1] + shift
    lemma = lemma_of(verb, part.verb_form, lexicon)
    somebody = noun_class(before[-1], lexicon) == "people"
    if part.verb_form is VerbForm.PAST and lemma not in _MOVES and not somebody and _NO_OBJECT.match(behind):
        return words
    return words[:start] + inflect(lemma, VerbForm.GERUND, lexicon) + words[end:]


def feared(part: FreePart, lexicon: Lexicon) -> str:
    """A risk told in the past, which it is not: "users locked out" is their being locked out, else ""."""
    if part.verb is None or part.verb_form is not VerbForm.PAST or part.text.split()[0].lower() in _SUBJECTS:
        return ""
    if re.search(r"\b(?:nobody|who|that|which|we|they|it)\b", part.text[: part.verb[0]]):
        return with_article(part, lexicon)  # "systems nobody told us about"
    verb = part.text[slice(*part.verb)].lower()
    lemma = lemma_of(verb, VerbForm.PAST, lexicon)
    if verb in _AUXILIARIES or verb in PAST_AUX or inflect(lemma, VerbForm.PARTICIPLE, lexicon) != verb:
        return ""
    words = with_article(part, lexicon)
    shift = len(words) - len(part.text)
    start, end = part.verb[0] + shift, part.verb[1] + shift
    if lemma not in _MOVES and _NO_OBJECT.match(words[end:]):
        return f"{words[:start]}being {words[start:]}"
    return words[:start] + inflect(lemma, VerbForm.GERUND, lexicon) + words[end:]


_DONE_LAST = re.compile(
    r"(?P<what>[a-z\d][\w /-]*?) (?P<done>[a-z]+(?:ed|pt|nt|lt|ft|wn|en))"
    r"(?P<rest> (?:before|by|in|within|inside|until|after|from|at|on) .+)?",
    re.I,
)


def was_done(text: str, lexicon: Lexicon) -> str | None:
    """ "Ranking kept", which reads as a noun phrase: "the ranking was kept"; None where no participle ends it."""
    found = _DONE_LAST.fullmatch(text)
    if found is None or re.search(r"\b(?:was|were|is|are|been|be|get|got|not|nobody|who|that|and|as)\b", found["what"]):
        return None
    if found["rest"] and not re.match(r"\d|(?:two|three|four|five|six|seven|eight|nine|all)\b", found["what"]):
        return None
    if found["done"].lower() == "dropped" and not re.match(r"\d|all\b", found["what"]):
        return None
    if found["done"].lower() in ("passed", "failed", "left", "held", "worked", "improved"):
        return None
    forms = lexicon.forms_of(found["done"].lower())
    if not forms & {VerbForm.PAST, VerbForm.PARTICIPLE} or found["done"].lower() in lexicon.object_forms:
        return None
    what = lowered(found["what"], lexicon)
    head = re.split(r" (?:of|for|on|in|at|with|from|to) ", what)[0].split()[-1]
    if noun_class(head, lexicon) == "people":
        return None  # "users complained" is what they did
    many = is_plural(head, lexicon) or what.split()[0] in ("all", "both")
    bare = many or re.match(r"(?:the|an?|no|none|all|every|each|our|nothing|one)\b|\d", what)
    return f"{'' if bare else 'the '}{what} {'were' if many else 'was'} {found['done'].lower()}{found['rest'] or ''}"


_MADE_FOR_IT = re.compile(
    r"the (?P<what>(?:[\w-]+ )?(?:list|group|plan|checklist|script|copy|snapshot|checkpoint|bonus|spreadsheet|template|"
    r"rehearsal|run|hotline|room|tracker|calendar|form|instance|environment)) (?=\w+)"
)


def made_for_it(words: str) -> str:
    """What was made to meet the risk is new to the reader: "a pilot group patched first"."""
    found = _MADE_FOR_IT.match(words)
    return f"{indefinite(found['what'])} {words[4:]}" if found else words
