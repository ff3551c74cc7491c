"""What a bullet is about, however it is put: the act and the thing, where no verb with an object stands at its head.

"Coordinated with developers" acts on the developers, "Participated in release meetings" on the meetings; "Responsible
for the operation of servers" and "Cable installer for two schools" name the act in a noun. This says what was read; it
licenses no wording.
"""

from __future__ import annotations

import re

from pmresume.language.act_nouns import noun_acts
from pmresume.language.verb_forms import verb_at
from pmresume.model.frame import Action, Clause, Frame, Phrase, Span, Token, VerbForm
from pmresume.vocabulary.lexicon import Lexicon

_WORD = re.compile(r"[A-Za-z][\w'-]*")
# What stands behind the noun of an act that heads its phrase, and not behind one that describes another noun.
_ENDS = re.compile(
    r"\s*(?:$|[,.;:/&(]|-\s)|\s+(?:of|for|and|or|to|in|on|with|by|from|as|at|the|a|an|using|per|via|during|across)\b",
    re.I,
)
_NOUNS = frozenset(("NOUN", "PROPN", "X"))
# Classes that say how much or that work was done, not on what.
_EMPTY = frozenset(("", "activity", "quantity"))
_WIDEST = 3
# Verbs of openers that tell no act by themselves: "involved in", "played a part in".
_SAYS_NOTHING = frozenset(("involve", "play", "take", "be", "have"))


def understood_action(frame: Frame, lexicon: Lexicon) -> Action | None:
    """The first act of the bullet: of a verb at the head of a clause, a noun of an act, an agent, or of the opener."""
    if frame.declined or not frame.clauses:
        return None
    if frame.action is not None and frame.action.action_class:
        return frame.action
    first = frame.clauses[0]
    start = first.opener.span.end if first.opener is not None else first.span.start
    named = _deverbal(frame, Span(start, first.span.end), lexicon)
    opened = _opener_verb(frame, first, lexicon)
    # "Involved in" says nothing of its own beside "development of"; "participated in" does beside "meetings".
    own = opened is not None and opened.lemma not in _SAYS_NOTHING and first.opener is not None
    if own and first.opener is not None and first.opener.kind in ("involve", "help", "work", "tasked", "role"):
        return opened
    return named or opened or frame.action or _told_of(frame, lexicon)


def _told_of(frame: Frame, lexicon: Lexicon) -> Action | None:
    """The verb of a sentence with a subject of its own: "Servers were upgraded by the vendor"."""
    for token in frame.tokens:
        if token.tag in ("VBN", "VBD", "VBZ"):
            verb = verb_at(frame.text, token.span.start, token.span.end, lexicon)
            if verb is not None and verb.lemma not in ("be", "have"):
                return Action(verb.span, verb.lemma, verb.action_class, verb.form)
    return None


def understood_object(frame: Frame, lexicon: Lexicon) -> Phrase | None:
    """What the bullet is about: the object, else what a preposition or "that" behind the verb governs."""
    if frame.declined:
        return None
    if frame.object is not None and frame.object.object_class not in _EMPTY:
        return frame.object
    fallback = frame.object if frame.object is not None and frame.object.object_class else None
    for clause in frame.clauses:
        start = clause.actions[-1].span.end if clause.actions else clause.span.start
        if clause.opener is not None:
            start = max(start, clause.opener.span.end)
        found, weak = _first_thing(frame, Span(start, clause.span.end), lexicon)
        if found is not None:
            return found
        fallback = fallback or weak
    return fallback or frame.object


def _opener_verb(frame: Frame, clause: Clause, lexicon: Lexicon) -> Action | None:
    """ "Participated in", "Worked on", "Assisted with": the opener's own verb."""
    if clause.opener is None:
        return None
    for word in _WORD.finditer(frame.text, clause.opener.span.start, clause.opener.span.end):
        verb = verb_at(frame.text, word.start(), word.end(), lexicon)
        if verb is not None:
            return Action(verb.span, verb.lemma, verb.action_class, verb.form)
    return None


def _deverbal(frame: Frame, span: Span, lexicon: Lexicon) -> Action | None:
    """The first noun of an act, gerund or agent in ``span``."""
    nouns = noun_acts(lexicon)
    for word in _WORD.finditer(frame.text, span.start, span.end):
        low = word[0].lower()
        lemma = nouns.get(low) or _agent(low, lexicon)
        if lemma is None:
            lemma = next((le for le, form in lexicon.action_forms.get(low, ()) if form is VerbForm.GERUND), None)
        if lemma is not None and _ENDS.match(frame.text, word.end()):
            where = Span(word.start(), word.end())
            return Action(where, lemma, lexicon.actions[lemma].class_, VerbForm.GERUND)
    return None


def _agent(word: str, lexicon: Lexicon) -> str | None:
    """ "installer", "maintainers", "coordinator": the verb in the name of who does it."""
    stem = re.sub(r"(?:er|or)s?$", "", word)
    known = lexicon.object_forms.get(word)
    if stem == word or (known is not None and lexicon.objects[known[0]].kind != "people"):
        return None
    for base in (stem, stem + "e", stem[:-1] if stem[-2:-1] == stem[-1:] else stem):
        if base in lexicon.actions:
            return base
    return None


def _first_thing(frame: Frame, span: Span, lexicon: Lexicon) -> tuple[Phrase | None, Phrase | None]:
    """(first noun phrase of ``span`` that names a thing, first that only names an activity) by the vocabulary."""
    weak: Phrase | None = None
    tokens = [t for t in frame.tokens if span.holds(t.span)]
    for n, token in enumerate(tokens):
        following = tokens[n + 1] if n + 1 < len(tokens) else None
        if not _heads(token, following, frame.text):
            continue
        found = _classified(frame, tokens, n, lexicon)
        if found is None:
            continue
        if found.object_class not in _EMPTY:
            return found, weak
        weak = weak or found
    return None, weak


def _heads(token: Token, following: Token | None, text: str) -> bool:
    """Whether a noun ends its noun phrase: no further noun stands beside it."""
    if token.pos not in _NOUNS and token.tag not in ("VBG", "NN", "NNS"):
        return False
    beside = following is not None and text[token.span.end : following.span.start].strip() == ""
    return not (beside and following is not None and following.pos in _NOUNS)


def _classified(frame: Frame, tokens: list[Token], n: int, lexicon: Lexicon) -> Phrase | None:
    head = tokens[n]
    for width in range(min(_WIDEST, n + 1), 0, -1):
        where = Span(tokens[n - width + 1].span.start, head.span.end)
        surface = " ".join(where.of(frame.text).lower().split())
        known = lexicon.object_forms.get(surface)
        if known is not None:
            return Phrase(where, head.span, known[0], lexicon.objects[known[0]].class_)
        if surface in lexicon.tool_forms:
            return Phrase(where, head.span, surface, "tool")
    low = head.span.of(frame.text).lower()
    if low in noun_acts(lexicon):
        return Phrase(head.span, head.span, low, "activity")
    return Phrase(head.span, head.span, low, "name") if head.pos == "PROPN" else None
