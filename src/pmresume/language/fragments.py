"""The grammar of fragments of a few words: which verb opens one, which makes it a clause, where its predicate begins.

The small model reads such fragments well as they stand; the rules here correct what it still gets wrong.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pmresume.model.frame import VerbForm
from pmresume.vocabulary.inflect import inflect, lemma_of
from pmresume.vocabulary.lexicon import Lexicon

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

_FINITE = {"VBZ", "VBP", "VBD", "MD"}
_SUBJECT = {"nsubj", "nsubjpass", "expl", "csubj"}
_PREDICATES_WORDS = """
down up offline online out late unavailable live available unreachable unusable unprotected open closed idle ready
full away behind missing empty stale overdue insecure slow unpatched locked dead broken stuck blocked unreadable
incomplete inaccessible"""
_PREDICATES = frozenset(_PREDICATES_WORDS.split())


def opening_verb(first: Token, lexicon: Lexicon) -> VerbForm | None:
    """The form of the verb that opens the text; None where a noun phrase or clause begins."""
    word = first.lower_
    if len(first.doc) < 2 or (
        first.dep_ in ("amod", "compound", "nsubj", "det", "poss", "nummod") and first.tag_ not in ("VBD", "VBN")
    ):
        return None
    forms = lexicon.forms_of(word)
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
    last = noun
    while last.i + 1 < len(first.doc) and last.nbor(1).pos_ in ("NOUN", "PROPN"):
        last = last.nbor(1)
    rest = first.doc[last.i + 1 :]
    # "captured plan baselines before the upgrade" tells an act; "a tested plan" would need its article to be one.
    if len(rest) and last.tag_ in ("NNS", "NNPS"):
        return False
    governed = all(t.dep_ in ("prep", "pobj", "det", "amod", "compound") for t in rest)
    return governed and not any(t.lower_ == "by" for t in rest)


def lemma_past(token: Token, lexicon: Lexicon) -> str:
    """The past of the verb that the token may be."""
    return inflect(lemma_of(token.lower_, VerbForm.PAST, lexicon), VerbForm.PAST, lexicon)


def finite_verb(doc: Doc, lexicon: Lexicon) -> Token | None:
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
        governs = any(c.dep_ in ("dobj", "prt") for c in token.children)  # "clinicians slow down patients"
        if token.lower_ in _PREDICATES and token.tag_ in ("VBP", "VB") and not governs:
            continue
        # "schema freeze by the DBAs": a plural-looking present without agreement is a noun.
        if token.tag_ == "VBP" and subject.tag_ in ("NN", "NNP") and token.dep_ == "ROOT":
            continue
        if token.tag_ == "VBZ" and (subject.tag_ == "NNS" or _several(subject)):
            continue  # "12 recovery calls in the first month"
        return token
    return None


def _several(subject: Token) -> bool:
    """Whether a number other than one stands before the noun."""
    return any(c.dep_ == "nummod" and c.lower_ not in ("1", "one") for c in subject.children)


def state_at(doc: Doc) -> int | None:
    for token in doc[1:]:
        if token.lower_ == "too" and noun_before(token) and token.i + 1 < len(doc) and token.nbor(1).pos_ == "ADJ":
            return token.idx  # restore times | too long for the archive
        if token.i > 1 and token.nbor(-1).tag_ in ("VBG", "VB", "VBD"):
            continue
        if (
            token.lower_ in _PREDICATES
            and noun_before(token)
            and token.dep_
            in ("prt", "advmod", "ROOT", "amod", "acomp", "prep", "dep", "advcl", "acl", "npadvmod", "appos")
        ):
            after = token.nbor(1) if token.i + 1 < len(doc) else None
            if after is None or after.pos_ not in ("NOUN", "PROPN"):
                return token.idx
        if token.lower_ in ("on", "out", "over") and noun_before(token) and token.i + 1 < len(doc):
            follower = token.nbor(1).lower_
            if follower in ("hold", "budget", "call", "of"):
                return token.idx if follower in ("hold", "of") else None
    return None


def noun_before(token: Token) -> bool:
    before = token.nbor(-1)
    if before.dep_ == "neg" and before.i > 0:
        before = before.nbor(-1)
    return before.pos_ in ("NOUN", "PROPN", "PRON", "NUM", "ADJ", "VERB") and before.tag_ not in ("VBD",)


def head_noun(doc: Doc) -> Token | None:
    """The head of the first noun phrase."""
    last = None
    for token in doc:
        # What opens a noun phrase is part of it, even where the model takes it for a verb ("change freeze").
        if token.pos_ in ("NOUN", "PROPN") or (token.i == 0 and token.pos_ == "VERB"):
            last = token
            continue
        verbal = token.pos_ in ("VERB", "AUX", "ADP") and token.dep_ not in ("amod", "compound", "nmod")
        if last is not None or verbal:
            break
    return last


def has_antecedent(pronoun: Token) -> bool:
    """Whether a noun stands before the pronoun in the same text."""
    return any(t.pos_ in ("NOUN", "PROPN") for t in pronoun.doc[: pronoun.i])
