"""Splits a parsed sentence into clauses and each clause into verbs, object and parts.

A clause is split off only where the vocabulary and the parse agree: a verb of the vocabulary in the root's chain of
conjuncts. Anything else stays in the clause before it, which is never wrong.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pmresume.language import parts
from pmresume.language.agreeing import agrees
from pmresume.language.governed import names_thing
from pmresume.language.objects import classify
from pmresume.language.segments import Segment
from pmresume.language.verb_forms import PENN_FORMS, verb_at
from pmresume.model.frame import Action, Clause, Part, PartRole, Phrase, Span, VerbForm
from pmresume.vocabulary.lexicon import Lexicon

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


class SentenceReader:
    """Reads one parsed segment; ``span(i, j)`` maps tokens i to j (exclusive) back to the user's text."""

    def __init__(self, doc: Doc, segment: Segment, text: str, lexicon: Lexicon) -> None:
        self.doc, self.segment, self.text, self.lexicon = doc, segment, text, lexicon
        self.source = [segment.to_source(t.idx, t.idx + len(t.text)) for t in doc]

    def span(self, first: int, end: int) -> Span:
        """The user's characters behind tokens ``first`` to ``end`` (exclusive); at least one must be the user's."""
        held = [s for s in self.source[first:end] if s]
        if not held:
            return Span(self.segment.span.start, self.segment.span.start)
        return Span(min(s.start for s in held), max(s.end for s in held))

    def clauses(self) -> list[Clause]:
        """The clauses of the sentence in order."""
        heads = self._heads()
        if not heads:
            return [self._noun_clause()]
        groups = self._groups(heads)
        found = []
        for number, group in enumerate(groups):
            end = self._start_of(groups[number + 1]) if number + 1 < len(groups) else len(self.doc)
            found.append(self._clause(group, end, first=number == 0))
        return self._join(found)

    # -- which verbs head clauses

    def _heads(self) -> list[Token]:
        run = self.segment.run
        if run is None:
            return []
        leading = {(v.span.start, v.span.end) for v in run.verbs}
        heads = [t for t, s in zip(self.doc, self.source, strict=True) if s and (s.start, s.end) in leading]
        heads += [
            t
            for t, s in zip(self.doc, self.source, strict=True)
            if s and t.pos_ == "VERB" and any(s.start == v.span.start for v in run.verbs) and t not in heads
        ]
        taken = {t.i for t in heads}
        later = {span.start for span in self.segment.later}
        heads += [
            t
            for t, s in zip(self.doc, self.source, strict=True)
            if t.i not in taken and s is not None and s.start in later
        ]
        known = {t.i for t in heads}
        grown = True
        while grown:
            grown = False
            for token in self.doc:
                if token.i in known or token.head.i not in known or token.dep_ != "conj" or self._hyphened(token):
                    continue
                if (
                    token.pos_ in ("VERB", "AUX")
                    and self._known_verb(token)
                    and self._free_standing(token)
                    and agrees(self, token, heads)
                ):
                    known.add(token.i)
                    heads.append(token)
                    grown = True
        return sorted(heads, key=lambda t: t.i)

    def _hyphened(self, token: Token) -> bool:
        """The second half of "fine-tuned"."""
        return token.i > 0 and self.doc[token.i - 1].text == "-" and not self.doc[token.i - 1].whitespace_

    def _known_verb(self, token: Token) -> bool:
        span = self.source[token.i]
        if span is not None and names_thing(self.text, span.start, self.segment.span.end, self.lexicon):
            return False
        return any(
            form is not VerbForm.BASE or token.tag_ in ("VB", "VBP")
            for _, form in self.lexicon.action_forms.get(token.lower_, ())
        )

    def _free_standing(self, token: Token) -> bool:
        """Not a subject of its own, no modal: those are told of somebody or something else."""
        alone = token.i > 0 and self.doc[token.i - 1].lower_ == "or" and not any(token.children)
        return not alone and not any(  # "after each deployment or return"
            c.dep_ in ("nsubj", "nsubjpass", "aux", "auxpass") and c.lower_ not in ("have", "has", "had")
            for c in token.children
        )

    def _groups(self, heads: list[Token]) -> list[list[Token]]:
        """Neighbouring verbs with only commas, "and" and adverbs between them share a clause."""
        groups: list[list[Token]] = []
        for token in heads:
            if groups:
                between = self.doc[groups[-1][-1].i + 1 : token.i]
                if all(
                    t.is_punct or t.dep_ in ("cc", "advmod", "prt", "neg") or t.lower_ in ("and", "or", "&", "/")
                    for t in between
                ):
                    groups[-1].append(token)
                    continue
            groups.append([token])
        return groups

    def _start_of(self, group: list[Token]) -> int:
        """First token of a clause: its verb, or adverbs directly before it."""
        start = group[0].i
        while start and self.doc[start - 1].dep_ == "advmod" and self.doc[start - 1].head == group[0]:
            start -= 1
        return start

    def _body_end(self, start: int, end: int) -> int:
        """``end`` without the punctuation and "and" that lead over to the next clause."""
        while end > start and (
            (self.doc[end - 1].is_punct and self.doc[end - 1].text not in ")]'\"%+")
            or self.doc[end - 1].dep_ == "cc"
            or self.doc[end - 1].is_space
        ):
            well = end - start > 2 and [t.lower_ for t in self.doc[end - 3 : end]] == ["as", "well", "as"]
            end -= 3 if well else 1
        return end

    # -- one clause

    def _clause(self, group: list[Token], end: int, *, first: bool) -> Clause:
        run = self.segment.run
        start = self._start_of(group)
        body_end = self._body_end(group[-1].i + 1, end) if end < len(self.doc) else end
        if first and run:
            actions = run.actions
            lead, opener = run.lead, self.segment.opener
            span_start = self.segment.span.start
            at = (
                max(
                    [t.i for t, s in zip(self.doc, self.source, strict=True) if s and s.end <= actions[-1].span.end]
                    + [0]
                )
                + 1
            )
        else:
            actions = tuple(self._action(t) for t in group)
            lead = self.span(start, group[0].i) if start < group[0].i else None
            opener, span_start = None, self.span(start, start + 1).start
            at = group[-1].i + 1
            while at < len(self.doc) and (held := self.source[at]) and held.start < actions[-1].span.end:
                at += 1
        phrase, found = self._rest(at, body_end, group[-1], passive=False)
        last = self.span(start, body_end).end if body_end > start else actions[-1].span.end
        if end == len(self.doc):
            last = self.segment.span.end
        return Clause(
            span=Span(span_start, max(last, actions[-1].span.end)),
            joiner=self.segment.joiner if first else Span(0, 0),
            actions=actions,
            opener=opener,
            lead=lead,
            object=phrase,
            parts=found,
        )

    def _action(self, token: Token) -> Action:
        typed = self.span(token.i, token.i + 1).of(self.text).lower()
        forms = self.lexicon.action_forms.get(typed) or self.lexicon.action_forms.get(token.lower_, ())
        wanted = PENN_FORMS.get(token.tag_)
        lemma, form = next(
            ((le, fo) for le, fo in forms if fo is wanted), forms[0] if forms else (token.lower_, VerbForm.PAST)
        )
        if form is VerbForm.PARTICIPLE:
            form = VerbForm.PAST
        span = self.span(token.i, token.i + 1)
        whole = verb_at(self.text, span.start, self.segment.span.end, self.lexicon, prefer=form)
        if whole is not None and whole.span.end > span.end:  # "come up with"
            return Action(whole.span, whole.lemma, whole.action_class, whole.form)
        following = self.doc[token.i + 1] if token.i + 1 < len(self.doc) else None
        if following is not None and following.dep_ == "prt":
            both = self.lexicon.action_forms.get(f"{token.lower_} {following.lower_}")
            if both:
                lemma, span = both[0][0], self.span(token.i, token.i + 2)
        entry = self.lexicon.actions.get(lemma)
        return Action(span, lemma, entry.class_ if entry else "", form)

    def _rest(self, at: int, end: int, verb: Token | None, *, passive: bool) -> tuple[Phrase | None, tuple[Part, ...]]:
        """Object and parts of tokens ``at`` to ``end``."""
        tokens = list(self.doc)
        depth, edges, i = 0, [], at
        while i < end:
            text = tokens[i].text
            depth += text.count("(") - text.count(")")
            if self.source[i] and parts.boundary(tokens, i, at, max(depth, 0)):
                edges.append(i)
                i = max(parts.extent(tokens, i, end), i + 1)
                depth = 0
            else:
                i += 1
        object_end = self._body_end(at, edges[0]) if edges else end
        phrase = self._phrase(at, object_end, verb) if object_end > at and tokens[at].text != "," else None
        found = []
        for number, edge in enumerate(edges):
            stop = edges[number + 1] if number + 1 < len(edges) else end
            stop = self._body_end(edge + 1, stop) if number + 1 < len(edges) else stop
            role, width = parts.role_of(tokens, edge, stop, self.lexicon, passive=passive)
            if role is PartRole.PARTICIPLE and not self._known_verb(tokens[edge]):
                role = PartRole.OTHER
            found.append(Part(role, self.span(edge, stop), self.span(edge, min(edge + width, stop))))
        return phrase, tuple(found)

    def _phrase(self, first: int, end: int, verb: Token | None) -> Phrase | None:
        tokens = self.doc[first:end]
        head = next(
            (
                t
                for t in tokens
                if t.dep_ in ("dobj", "attr", "oprd", "nsubjpass") and (verb is None or t.head.i <= verb.i)
            ),
            None,
        )
        head = head or next(
            (t for t in tokens if t.pos_ in ("NOUN", "PROPN") and (t.head.i < first or t.head.i >= end)), None
        )
        head = head or next((t for t in reversed(list(tokens)) if t.pos_ in ("NOUN", "PROPN", "VERB", "X")), None)
        if head is None:
            return None
        lemma, klass = classify(self.doc, head, first, self.lexicon)
        if not klass or klass == "quantity":
            inner = next((t for t in head.subtree if t.dep_ == "pobj" and t.head.lower_ == "of" and t.i < end), None)
            if inner is not None:
                deeper = classify(self.doc, inner, first, self.lexicon)
                if deeper[1]:
                    lemma, klass = deeper
        return Phrase(self.span(first, end), self.span(head.i, head.i + 1), lemma, klass)

    def _noun_clause(self) -> Clause:
        """A sentence with no act of the person at its head: a noun phrase, or somebody else's doing."""
        root = next((t for t in self.doc if t.dep_ == "ROOT"), None)
        passive = any(t.dep_ == "nsubjpass" for t in self.doc)
        told_of = any(
            (t.dep_ in ("nsubj", "expl") and t.head.tag_ in ("VBZ", "VBP", "VBD")) or t.tag_ == "MD" for t in self.doc
        )
        first = next((i for i, s in enumerate(self.source) if s), 0)
        phrase, found = self._rest(first, len(self.doc), None, passive=passive)
        return Clause(
            span=self.segment.span,
            joiner=self.segment.joiner,
            opener=self.segment.opener,
            object=phrase,
            parts=found,
            passive=passive,
            noun_headed=bool(root is not None and not passive and (root.pos_ in ("NOUN", "PROPN") or not told_of))
            or self.segment.opener is not None,
        )

    def _join(self, clauses: list[Clause]) -> list[Clause]:
        """Joiners are what stands between two clauses of the sentence."""
        out = clauses[:1]
        for clause in clauses[1:]:
            before = out[-1]
            out.append(replace(clause, joiner=Span(before.span.end, clause.span.start)))
        return out
