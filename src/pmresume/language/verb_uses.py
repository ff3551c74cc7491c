"""In which role every verb of a sentence stands: the person's own act, a purpose, somebody else's act, a result."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pmresume.language.clauses import SentenceReader
from pmresume.model.frame import Clause, PartRole, Span, Use, VerbUse

if TYPE_CHECKING:
    from spacy.tokens import Token

_PLANNING = "plan planned plans intend intended expect expected want wanted ask asked scheduled supposed going"
_PLANS = frozenset(_PLANNING.split())


def verb_uses(reader: SentenceReader, clauses: list[Clause]) -> list[VerbUse]:
    """All verbs of the sentence in order, by vocabulary lemma where known."""
    own = {a.span: a.lemma for c in clauses for a in c.actions}
    negated = {a.span for c in clauses for a in c.actions if c.lead and _negative(c.lead.of(reader.text))}
    found = {span: VerbUse(lemma, span, Use.NEGATED if span in negated else Use.OWN) for span, lemma in own.items()}
    covered = sorted(own)
    for token, span in zip(reader.doc, reader.source, strict=True):
        if span is None or any(o.start <= span.start < o.end for o in covered):
            continue
        forms = reader.lexicon.action_forms.get(token.lower_, ())
        if token.pos_ not in ("VERB", "AUX") and not (forms and token.tag_.startswith("VB")):
            if forms and token.dep_ in ("amod", "compound") and token.tag_ in ("VBN", "VBG", "JJ", "NN"):
                found[span] = VerbUse(forms[0][0], span, Use.MODIFIER)
            continue
        if token.pos_ == "AUX" and not forms:
            continue
        lemma = forms[0][0] if forms else token.lemma_.lower()
        found[span] = VerbUse(
            lemma,
            span,
            _use(token, clauses, span, reader.lexicon.actions[lemma].class_ if lemma in reader.lexicon.actions else ""),
        )
    return [found[s] for s in sorted(found)]


_RESULT_CLASSES = frozenset(("improve", "reduce", "increase"))


def _negative(words: str) -> bool:
    return any(w in ("not", "never", "no") for w in words.lower().split())


def _use(token: Token, clauses: list[Clause], span: Span, lemma_class: str = "") -> Use:
    children = list(token.children)
    if any(c.dep_ == "neg" for c in children):
        return Use.NEGATED
    if any(c.tag_ == "MD" for c in children):
        return Use.PLANNED
    if _relative(token) and lemma_class in _RESULT_CLASSES:
        return Use.RESULT
    part = next((p for c in clauses for p in c.parts if p.span.holds(span)), None)
    if token.lower_ == "ensuring" and token.dep_ in ("amod", "conj", "ccomp", "acl", "dep", "nmod", "compound"):
        return Use.OWN  # "contracts ensuring documentation is complete": it says nothing of the documentation
    if token.dep_ in ("amod", "compound", "nmod"):
        return Use.MODIFIER
    if any(c.tag_ == "TO" for c in children):
        return Use.PLANNED if token.head.lower_ in _PLANS else Use.PURPOSE
    if part and part.role is PartRole.PURPOSE:
        return Use.PURPOSE
    if part and part.role is PartRole.RESULT:
        return Use.RESULT
    if any(c.dep_ in ("nsubj", "nsubjpass") and c.lower_ != "i" for c in children):
        return Use.OTHER
    if any(c.dep_ == "agent" for c in children):
        return Use.OTHER
    if token.dep_ in ("acl", "relcl") and token.tag_ in ("VBN", "VBD"):
        return Use.OTHER
    if part and part.role is PartRole.AGENT:
        return Use.OTHER
    if token.dep_ == "conj" and token.head.i != token.i and token.head.pos_ == "VERB":
        return (
            _use(token.head, clauses, span)
            if not any(c.dep_ == "nsubj" and c.lower_ == "i" for c in token.head.children)
            else Use.OWN
        )
    if token.dep_ in ("advcl", "pcomp", "acl", "xcomp", "ROOT", "conj", "dep"):
        return (
            Use.OWN if token.tag_ in ("VBG", "VB", "VBP", "VBD", "VBN", "VBZ") and not _relative(token) else Use.OTHER
        )
    return Use.OTHER


def _relative(token: Token) -> bool:
    return any(c.tag_ in ("WDT", "WP", "WP$") for c in token.children)
