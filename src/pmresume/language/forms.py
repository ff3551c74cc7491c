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

from pmresume.language.nouns import article_for, is_mass
from pmresume.language.tidy import tidy
from pmresume.model.frame import VerbForm
from pmresume.vocabulary.inflect import lemma_of
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


_FINITE = {"VBZ", "VBP", "VBD", "MD"}
_SUBJECT = {"nsubj", "nsubjpass", "expl", "csubj"}
# "31 tickets dropped" says what the tickets did; "31 applications moved" what was done to them.
_INTRANSITIVE_WORDS = """
drop fall rise increase decrease improve stay remain go happen come grow shrink climb work run fail die leave arrive
complain agree notice ask want sleep expire end start begin stop close live pass disappear vanish occur keep
continue"""
_INTRANSITIVE = frozenset(_INTRANSITIVE_WORDS.split())
_PREDICATES_WORDS = """
down up offline online out late unavailable live available unreachable unusable unprotected open closed idle ready
full away behind missing empty stale overdue insecure slow unpatched locked"""
_PREDICATES = frozenset(_PREDICATES_WORDS.split())
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


def _part(text: str, doc: Doc, lexicon: Lexicon) -> FreePart:
    first = doc[0]
    pronoun = any(t.lower_ in _PRONOUNS and not _has_antecedent(t) for t in doc)
    opening = _opening_verb(first, lexicon)
    if opening is not None:
        end = first.idx + len(first.text)
        form = {VerbForm.GERUND: Form.GERUND, VerbForm.BASE: Form.BASE}.get(opening, Form.PAST)
        return FreePart(text, form, (first.idx, end), opening, pronoun=pronoun)
    head = _head(doc)
    noun = article_for(text, head.text if head is not None else "", lexicon)
    plural = head is not None and head.tag_ in ("NNS", "NNPS")
    if re.match(r"(no|zero|without) ", text, re.I) and not _finite(doc, lexicon):
        lost = doc[len(doc) - 1]
        if len(doc) == 3 and lost.tag_ in ("VBN", "VBD") and text.lower().startswith("no "):
            return FreePart(text, Form.DONE, gap=lost.idx, plural=doc[1].tag_ in ("NNS", "NNPS"))  # no mail lost
        return FreePart(text, Form.NONE, article="", plural=plural)
    finite = _finite(doc, lexicon)
    if finite is not None:
        return _with_verb(text, doc, finite, noun, plural, pronoun)
    state = _state(doc)
    if state is not None:
        return FreePart(text, Form.STATE, gap=state, article=noun, plural=plural, pronoun=pronoun)
    for token in doc[1:]:
        if token.tag_ == "VBG" and token.dep_ in ("acl", "ROOT", "advcl") and _noun_before(token):
            return FreePart(text, Form.DOING, gap=token.idx, article=noun, plural=plural, pronoun=pronoun)
        if token.tag_ in ("VBN", "VBD") and token.dep_ in ("acl", "ROOT", "advcl") and _noun_before(token):
            return FreePart(text, Form.DONE, gap=token.idx, article=noun, plural=plural, pronoun=pronoun)
    return FreePart(text, Form.NOUN, article=noun, plural=plural, pronoun=pronoun)


def _with_verb(text: str, doc: Doc, verb: Token, article: str, plural: bool, pronoun: bool) -> FreePart:
    span = (verb.idx, verb.idx + len(verb.text))
    subject = doc[0].lower_
    ambiguous = verb.tag_ in ("VBD", "VBN") and verb.lower_ == _participle(verb) and verb.i > 0
    alone = not any(c.dep_ in ("dobj", "xcomp", "ccomp", "attr", "acomp", "aux", "auxpass") for c in verb.children)
    transitive = verb.lemma_.lower() not in _INTRANSITIVE
    if ambiguous and alone and transitive and subject not in _QUANTIFIERS:
        return FreePart(text, Form.DONE, gap=verb.idx, article=article, plural=plural, pronoun=pronoun)
    form = {"VBZ": VerbForm.THIRD, "VBP": VerbForm.BASE, "MD": None}.get(verb.tag_, VerbForm.PAST)
    return FreePart(text, Form.CLAUSE, span, form, article=article, plural=plural, pronoun=pronoun)


def _participle(verb: Token) -> str:
    from pmresume.vocabulary.inflect import inflect

    return inflect(verb.lemma_.lower(), VerbForm.PARTICIPLE)


def _opening_verb(first: Token, lexicon: Lexicon) -> VerbForm | None:
    """The form of the verb that opens the text; None where a noun phrase or clause begins."""
    word = first.lower_
    if len(first.doc) < 2 or (
        first.dep_ in ("amod", "compound", "nsubj", "det", "poss", "nummod") and first.tag_ not in ("VBD", "VBN")
    ):
        return None
    forms = {form for _, form in lexicon.action_forms.get(word, ())}
    follower = first.nbor(1)
    takes_object = follower.lower_ in (
        "the",
        "a",
        "an",
        "all",
        "each",
        "every",
        "them",
        "it",
        "our",
        "their",
        "its",
        "up",
        "down",
        "out",
    )
    if first.tag_ in ("VBD", "VBN", "JJ") and (VerbForm.PAST in forms or first.tag_ != "JJ"):
        return None if _adjectival(first) and not takes_object else VerbForm.PAST
    if VerbForm.PAST in forms and VerbForm.BASE not in forms and word == lemma_past(first, lexicon):
        return VerbForm.PAST
    if first.tag_ == "VBG" and (takes_object or follower.pos_ not in ("ADP", "NOUN", "PROPN")):
        return VerbForm.GERUND
    known = lexicon.actions.get(word)
    if (
        known is not None
        and known.also in ("noun", "both")
        and follower.pos_ in ("NOUN", "PROPN")
        and not _adverb_ends(first)
    ):
        return None  # "change freeze from November"
    if first.tag_ in ("VB", "VBP") and first.dep_ in ("ROOT", "advcl", "dep") and follower.dep_ != "prt":
        return VerbForm.BASE
    if VerbForm.BASE in forms and takes_object:
        return VerbForm.BASE
    if first.tag_ == "RB" and f"{word} {follower.lower_}" in lexicon.action_forms:
        return VerbForm.BASE
    return None


def _adverb_ends(first: Token) -> bool:
    return first.doc[len(first.doc) - 1].pos_ in ("ADV", "PART")


def _adjectival(first: Token) -> bool:
    """ "phased rollout", "encrypted laptops": a participle before a bare noun with nothing that a verb would govern."""
    noun = next((t for t in first.doc[1:] if t.pos_ in ("NOUN", "PROPN")), None)
    if noun is None or any(t.pos_ not in ("NOUN", "PROPN", "ADJ") for t in first.doc[1 : noun.i]):
        return False
    rest = first.doc[noun.i + 1 :]
    return all(
        t.pos_ in ("NOUN", "PROPN") or t.dep_ in ("prep", "pobj", "det", "amod", "compound") for t in rest
    ) and not any(t.lower_ == "by" for t in rest)


def lemma_past(token: Token, lexicon: Lexicon) -> str:
    """The past of the verb that the token may be."""
    from pmresume.vocabulary.inflect import inflect

    return inflect(lemma_of(token.lower_, VerbForm.PAST, lexicon), VerbForm.PAST, lexicon)


def _finite(doc: Doc, lexicon: Lexicon) -> Token | None:
    """The verb that a subject before it makes a sentence of; a relative clause's verb does not."""
    for token in doc:
        if token.tag_ not in _FINITE or token.dep_ in ("relcl", "ccomp", "pobj", "compound", "amod"):
            continue
        if token.dep_ not in ("ROOT", "conj", "aux", "auxpass"):
            continue
        head = token.head if token.dep_ in ("aux", "auxpass") else token
        if head.dep_ in ("relcl", "acl"):
            continue
        subject = next((c for c in head.children if c.dep_ in _SUBJECT and c.i < head.i), None)
        if subject is None:
            continue
        if token.lower_ in _PREDICATES and token.tag_ in ("VBP", "VB"):
            continue
        # "schema freeze by the DBAs": a plural-looking present without agreement is a noun.
        if token.tag_ == "VBP" and subject.tag_ in ("NN", "NNP") and token.dep_ == "ROOT":
            continue
        if token.tag_ == "VBZ" and subject.tag_ == "NNS":
            continue
        return token
    return None


def _state(doc: Doc) -> int | None:
    for token in doc[1:]:
        if token.i > 1 and token.nbor(-1).tag_ in ("VBG", "VB", "VBD"):
            continue
        if (
            token.lower_ in _PREDICATES
            and _noun_before(token)
            and token.dep_
            in ("prt", "advmod", "ROOT", "amod", "acomp", "prep", "dep", "advcl", "acl", "npadvmod", "appos")
        ):
            after = token.nbor(1) if token.i + 1 < len(doc) else None
            if after is None or after.pos_ not in ("NOUN", "PROPN"):
                return token.idx
        if token.lower_ in ("on", "out", "over") and _noun_before(token) and token.i + 1 < len(doc):
            follower = token.nbor(1).lower_
            if follower in ("hold", "budget", "call", "of"):
                return token.idx if follower in ("hold", "of") else None
    return None


def _noun_before(token: Token) -> bool:
    before = token.nbor(-1)
    if before.dep_ == "neg" and before.i > 0:
        before = before.nbor(-1)
    return before.pos_ in ("NOUN", "PROPN", "PRON", "NUM", "ADJ", "VERB") and before.tag_ not in ("VBD",)


def _head(doc: Doc) -> Token | None:
    """The head of the first noun phrase."""
    last = None
    for token in doc:
        if token.pos_ in ("NOUN", "PROPN"):
            last = token
            continue
        verbal = token.pos_ in ("VERB", "AUX", "ADP") and token.dep_ not in ("amod", "compound", "nmod")
        if last is not None or verbal:
            break
    return last


def _has_antecedent(pronoun: Token) -> bool:
    """Whether a noun stands before the pronoun in the same text."""
    return any(t.pos_ in ("NOUN", "PROPN") for t in pronoun.doc[: pronoun.i])


__all__ = ["Form", "FreePart", "FreeText", "cut_parts", "is_mass", "read_forms"]
