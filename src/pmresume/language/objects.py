"""What kind of thing a noun of a bullet is, by the vocabulary."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pmresume.model.frame import VerbForm
from pmresume.vocabulary.lexicon import Lexicon

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


def classify(doc: Doc, head: Token, first: int, lexicon: Lexicon) -> tuple[str, str]:
    """(lemma, class) of a noun, longest compound of the vocabulary first, then products, then its conjuncts."""
    for width in (3, 2, 1):
        begin = head.i - width + 1
        if begin < max(first, 0):
            continue
        surface = " ".join(t.lower_ for t in doc[begin : head.i + 1])
        known = lexicon.object_forms.get(surface)
        if known:
            return known[0], lexicon.objects[known[0]].class_
        if surface in lexicon.tool_forms:
            return surface, "tool"
    for other in head.conjuncts:
        known = lexicon.object_forms.get(other.lower_)
        if known:
            return known[0], lexicon.objects[known[0]].class_
    action = next(
        (le for le, fo in lexicon.action_forms.get(head.lower_, ()) if fo in (VerbForm.GERUND, VerbForm.BASE)),
        None,
    )
    if action:
        return head.lower_, "activity"
    return head.lemma_.lower(), "name" if head.pos_ == "PROPN" else ""
