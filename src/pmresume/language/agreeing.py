"""Whether a verb that the parser finds further on may be one more act of the person, by the form it is typed in."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pmresume.language.told_pasts import purpose
from pmresume.model.frame import Span, VerbForm

if TYPE_CHECKING:
    from spacy.tokens import Token

    from pmresume.language.clauses import SentenceReader

_EXAMPLES = re.compile(r"\b(?:such as|like|including)\s+(?P<verb>[A-Za-z]+)\b", re.I)


def agrees(sentence: SentenceReader, token: Token, heads: list[Token]) -> bool:
    """As typed, the word may be an act in the form of the first one, and is not the second half of a purpose.

    "Used the CLI to automate backups and create images" says what the CLI was for, not that images were created.
    """
    behind = sentence.doc[token.i + 1 : token.i + 3]
    if token.lower_ == "go" and len(behind) == 2 and behind[0].lower_ == "live" and behind[1].tag_ in ("NN", "NNS"):
        return False  # "support go live activities"
    run = sentence.segment.run
    span = sentence.source[token.i]
    assert run is not None and span is not None
    forms = sentence.lexicon.forms_of(span.of(sentence.text).lower())
    if VerbForm.BASE in forms and _example(sentence, span):
        return False
    past = {VerbForm.PAST, VerbForm.PARTICIPLE}
    if run.verbs[0].form in past:
        return bool(forms & past)
    if forms == {VerbForm.GERUND} and run.verbs[0].form is not VerbForm.GERUND and _means(sentence, token):
        return False
    if forms == {VerbForm.GERUND} and _outcome(sentence, token, span):
        return False
    if VerbForm.BASE in forms and not forms & past:
        between = sentence.doc[min(h.i for h in heads) : token.i]
        aimed = any(t.tag_ == "TO" and t.head.tag_ == "VB" for t in between)
        typed = sentence.text[run.verbs[-1].span.end : span.start]
        # "content to document processes or provide help": the parser may take the first aim for a noun.
        return run.verbs[0].form is VerbForm.BASE and not aimed and not purpose(typed, sentence.lexicon)
    if forms == {VerbForm.THIRD}:
        return run.verbs[0].form is VerbForm.THIRD
    return True


def _example(sentence: SentenceReader, span: Span) -> bool:
    """ "tasks such as monitor backups, review logs": one more example of them."""
    found = _EXAMPLES.search(sentence.text[sentence.segment.span.start : span.start])
    return found is not None and any(
        form is VerbForm.BASE for _, form in sentence.lexicon.action_forms.get(found["verb"].lower(), ())
    )


def _outcome(sentence: SentenceReader, token: Token, span: Span) -> bool:
    """ "..., reducing the backlog": behind a comma it says what came of the acts, in any tense."""
    lemmas = {lemma for lemma, _ in sentence.lexicon.action_forms.get(span.of(sentence.text).lower(), ())}
    outcomes = all(sentence.lexicon.actions[lemma].class_ in ("improve", "reduce", "increase") for lemma in lemmas)
    return outcomes and sentence.text[: span.start].rstrip().endswith(",")


def _means(sentence: SentenceReader, token: Token) -> bool:
    """ "... onsite, and remotely using a console": how it was done, not one more act."""
    lemmas = {lemma for lemma, _ in sentence.lexicon.action_forms.get(token.lower_, ())}
    typed = sentence.source[token.i]
    if typed is not None:
        lemmas |= {lemma for lemma, _ in sentence.lexicon.action_forms.get(typed.of(sentence.text).lower(), ())}
    return any(sentence.lexicon.actions[lemma].class_ == "use" for lemma in lemmas)
