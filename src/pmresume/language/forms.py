"""The grammatical form of a fact's free text, so that it can be set into a sentence.

"the risk *of* extended downtime", "the risk *that* branches lose a day": which one is right is decided here. Fragments
of a few words parse well as they stand; the rules below correct what the small model still gets wrong.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from pmresume.language.fragments import finite_verb, has_antecedent, head_noun, noun_before, opening_verb, state_at
from pmresume.language.nouns import article_for
from pmresume.language.tidy import tidy
from pmresume.model.frame import VerbForm
from pmresume.vocabulary.lexicon import Lexicon

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


class Form(StrEnum):
    """What a run of words can do in a sentence."""

    NOUN = "noun"  # extended branch downtime
    NONE = "none"  # no outage
    DOING = "doing"  # laptops dropping out of policy
    STATE = "state"  # lanes down during store hours
    DONE = "done"  # failover tested in the lab
    CLAUSE = "clause"  # no branch lost a business day
    PAST = "past"  # shipped the first copy on a USB drive
    BASE = "base"  # redo the cable management
    GERUND = "gerund"  # testing every change first
    WORDS = "words"  # not understood


@dataclass(frozen=True, slots=True)
class FreePart:
    """One part between commas; ``verb`` and ``gap`` are character offsets in ``text``."""

    text: str
    form: Form
    verb: tuple[int, int] | None = None  # the finite verb of a clause, the verb that opens a verb phrase
    verb_form: VerbForm | None = None
    gap: int = 0  # where the predicate begins ("lanes | down during store hours")
    article: str = ""  # what the head noun wants before it where nothing stands there
    plural: bool = False
    pronoun: bool = False  # speaks of something that must stand before it ("them")


@dataclass(frozen=True, slots=True)
class FreeText:
    """The parts of a fact's text with what joined them."""

    text: str
    parts: tuple[FreePart, ...]

    @property
    def form(self) -> Form:
        """Form of the first part, which decides how the text can be used."""
        return self.parts[0].form if self.parts else Form.WORDS


# "31 tickets dropped" says what the tickets did; "31 applications moved" what was done to them.
_INTRANSITIVE_WORDS = """
drop fall rise increase decrease improve stay remain go happen come grow shrink climb work run fail die leave arrive
complain agree notice ask want sleep expire end start begin stop close live pass disappear vanish occur keep
continue"""
_INTRANSITIVE = frozenset(_INTRANSITIVE_WORDS.split())
_QUANTIFIERS = frozenset(["no", "nobody", "none", "nothing", "everybody", "everyone"])
_PRONOUNS = frozenset(["them", "they", "it", "he", "she", "these", "those"])


def read_forms(texts: Iterable[str], lexicon: Lexicon) -> dict[str, FreeText]:
    """Each distinct text with its parts, all in one batch.

    Raises:
        ModelError: the English model is missing or is not the pinned one.
    """
    tidied = {text: tidy(text, lexicon) for text in dict.fromkeys(texts)}
    parts = {text: cut_parts(clean) for text, clean in tidied.items()}
    distinct = list(dict.fromkeys(p for found in parts.values() for p in found))
    read = _read(distinct, lexicon)
    return {text: FreeText(tidied[text], tuple(read[p] for p in parts[text])) for text in tidied}


def cut_parts(text: str) -> list[str]:
    """``text`` at its commas and semicolons outside brackets; a number's comma is none."""
    parts, depth, at = [], 0, 0
    for found in re.finditer(r"[(\[]|[)\]]|[,;](?=\s)|\s[–—-]\s", text):
        if found[0] in "([":
            depth += 1
        elif found[0] in ")]":
            depth = max(0, depth - 1)
        elif not depth:
            parts.append(text[at : found.start()].strip())
            at = found.end()
    parts.append(text[at:].strip())
    return [p for p in parts if p]


def _read(texts: list[str], lexicon: Lexicon) -> Mapping[str, FreePart]:
    if not texts:
        return {}
    from pmresume.language.pipeline import load_pipeline

    nlp = load_pipeline()
    own = [name for name in nlp.pipe_names if name.startswith("pmresume")]
    docs = nlp.pipe(texts, disable=own)
    return {text: _part(text, doc, lexicon) for text, doc in zip(texts, docs, strict=True)}


_COUNTED = re.compile(r"(?!1 )\d[\d,.]* ")  # "39 fixed": a number that stands for things counted before


# What goes wrong, where the model takes the verb for a plural: "month end close collides with cutover".
_FAILS = re.compile(
    r"(?P<what>(?:[\w-]+ ){1,4}?)(?P<verb>collides|rejects|loses|refuses|forgets|corrupts|exceeds|fails|misses"
    r"|(?:breaks|crashes|slips|clashes|blocks|overlaps|overruns)(?= (?:with|the|an?|our|past|under|all)\b))(?= |$)",
    re.I,
)


def _part(text: str, doc: Doc, lexicon: Lexicon) -> FreePart:
    first = doc[0]
    pronoun = any(t.lower_ in _PRONOUNS and not has_antecedent(t) for t in doc)
    opening = opening_verb(first, lexicon)
    if opening is not None:
        end = first.idx + len(first.text)
        form = {VerbForm.GERUND: Form.GERUND, VerbForm.BASE: Form.BASE}.get(opening, Form.PAST)
        return FreePart(text, form, (first.idx, end), opening, pronoun=pronoun)
    head = head_noun(doc)
    noun = article_for(text, head.text if head is not None else "", lexicon)
    plural = head.tag_ in ("NNS", "NNPS") if head is not None else _COUNTED.match(text) is not None
    if re.match(r"(no|zero|without) ", text, re.I) and not finite_verb(doc, lexicon):
        lost = doc[len(doc) - 1]
        if len(doc) == 3 and lost.tag_ in ("VBN", "VBD") and text.lower().startswith("no "):
            return FreePart(text, Form.DONE, gap=lost.idx, plural=doc[1].tag_ in ("NNS", "NNPS"))  # no mail lost
        return FreePart(text, Form.NONE, article="", plural=plural)
    finite = finite_verb(doc, lexicon)
    if finite is not None:
        return _with_verb(text, doc, finite, noun, plural, pronoun, lexicon)
    if (fails := _FAILS.match(text)) is not None:
        return FreePart(text, Form.CLAUSE, fails.span("verb"), VerbForm.THIRD, article=noun, pronoun=pronoun)
    state = state_at(doc)
    if state is not None:
        return FreePart(text, Form.STATE, gap=state, article=noun, plural=plural, pronoun=pronoun)
    for token in doc[1:]:
        if token.tag_ == "VBG" and token.dep_ in ("acl", "ROOT", "advcl") and noun_before(token):
            return FreePart(text, Form.DOING, gap=token.idx, article=noun, plural=plural, pronoun=pronoun)
        if token.tag_ in ("VBN", "VBD") and token.dep_ in ("acl", "ROOT", "advcl") and noun_before(token):
            return FreePart(text, Form.DONE, gap=token.idx, article=noun, plural=plural, pronoun=pronoun)
    return FreePart(text, Form.NOUN, article=noun, plural=plural, pronoun=pronoun)


def _with_verb(
    text: str, doc: Doc, verb: Token, article: str, plural: bool, pronoun: bool, lexicon: Lexicon
) -> FreePart:
    span = (verb.idx, verb.idx + len(verb.text))
    subject = doc[0].lower_
    ambiguous = verb.tag_ in ("VBD", "VBN") and verb.lower_ == _participle(verb) and verb.i > 0
    alone = not any(c.dep_ in ("dobj", "xcomp", "ccomp", "attr", "acomp", "aux", "auxpass") for c in verb.children)
    transitive = verb.lemma_.lower() not in _INTRANSITIVE
    if ambiguous and alone and transitive and subject not in _QUANTIFIERS and not _acting(verb, lexicon):
        return FreePart(text, Form.DONE, gap=verb.idx, article=article, plural=plural, pronoun=pronoun)
    form = {"VBZ": VerbForm.THIRD, "VBP": VerbForm.BASE, "MD": None}.get(verb.tag_, VerbForm.PAST)
    return FreePart(text, Form.CLAUSE, span, form, article=article, plural=plural, pronoun=pronoun)


def _acting(verb: Token, lexicon: Lexicon) -> bool:
    """Whether the subject is somebody: "the reseller shipped late" is their act, "files copied first" is ours."""
    subject = next((c for c in verb.children if c.dep_ in ("nsubj", "nsubjpass") and c.i < verb.i), None)
    found = lexicon.object_forms.get(subject.lower_) if subject is not None else None
    return found is not None and lexicon.objects[found[0]].kind == "people"


def _participle(verb: Token) -> str:
    from pmresume.vocabulary.inflect import inflect

    return inflect(verb.lemma_.lower(), VerbForm.PARTICIPLE)
