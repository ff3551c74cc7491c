"""Who did it, and was it done: every verb that the text tells as the person's act must be one in the sources."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pmresume.model.frame import Use, VerbForm
from pmresume.model.inventory import Ownership
from pmresume.model.sources import Problem
from pmresume.translate.verify.draft import Text
from pmresume.translate.verify.evidence import Evidence, Passage, content_keys
from pmresume.translate.verify.facts import approves, does_something
from pmresume.translate.verify.glue import FREE
from pmresume.translate.verify.licences import beaten, licence_holds, licences_of, of_people
from pmresume.translate.verify.source_acts import SourceAct, source_acts
from pmresume.translate.verify.words import Act, Word

_WHY = {
    Use.OTHER: ("agent", "the source tells it of somebody else"),
    Use.MODIFIER: ("agent", "the source only describes a thing by it"),
    Use.PURPOSE: ("modality", "the source gives it as a purpose, not as done"),
    Use.PLANNED: ("modality", "the source gives it as asked for, possible or planned, not as done"),
    Use.NEGATED: ("polarity", "the source denies it"),
}
_HELPS = frozenset(("help", "helps", "helped"))
_SUPPORTING = frozenset(("support", "assist", "help", "contribute", "aid", "participate", "involve", "take part"))
_GLUE_VERBS = frozenset(("use", "include", "be", "have", "do"))
_CLAIMS = frozenset((VerbForm.PAST, VerbForm.PARTICIPLE))


class ActCheck:
    """The acts of one text against those of the sources."""

    def __init__(self, text: Text, evidence: Evidence) -> None:
        self.text, self.evidence = text, evidence
        self.sources: tuple[SourceAct, ...] = acts_of(evidence)

    def problems(self) -> Iterator[Problem]:
        """Every act that the sources do not bear out, then every purpose or plan told as done."""
        told: set[int] = set()
        for act in self.text.acts:
            told.add(act.index)
            problem = self._act(act)
            if problem:
                yield problem
            elif act.width > 1 or self.evidence.lexicon.action_forms.get(self.text.words[act.index].low):
                self.text.sound.update(range(act.index, act.index + act.width))
        yield from self._claims(told)

    def _act(self, act: Act) -> Problem | None:
        text, evidence = self.text, self.evidence
        word = text.words[act.index]
        shown = " ".join(w.text for w in text.words[act.index : act.index + act.width])
        about = content_keys(text.words[act.index + act.width : act.end], evidence.book)
        licences, _ = licences_of(text, act.index, evidence)
        if act.doubtful and (not licences or _as_typed(act, text, evidence)):
            return None
        own = [a for a in self.sources if a.keys & act.keys]
        done = [a for a in own if a.use in (Use.OWN, Use.RESULT) and not a.shared]
        if done:
            # Of an ordinary verb the facts may name the object; a verb of responsibility is bound to its own.
            free = not about or not (licences or about & evidence.task_keys)
            bound = [a for a in done if free or about & a.about]
            if not bound:
                sound = _as_typed(act, text, evidence) or self._vouched(act, about) or self._from_facts(act)
                return None if sound else Problem("role", shown, "the source says this verb of something else")
            raised = licences and all(beaten(lic, a, evidence) for lic in licences for a in bound)
            if raised and not self._licensed(act, about):
                return Problem("licence", shown, "the declared ownership is below this verb")
            return None
        if self._vouched(act, about) or self._from_facts(act):
            return None
        if act.keys & _SUPPORTING and any(a.shared for a in self.sources):
            return None
        if own and any(a.shared for a in own if a.use is Use.OWN):
            if _as_typed(act, text, evidence) or self._behind_support(act):
                return None
            return Problem("licence", shown, "the source says that the person helped with it or had a part in it")
        if _as_typed(act, text, evidence):
            return None
        if licences:
            kind, why = _WHY.get(own[0].use, ("licence", "")) if own else ("licence", "")
            return Problem(kind, shown, why or "its licence is not met: see vocab/licences")
        if own:
            kind, why = _WHY[own[0].use]
            return Problem(kind, shown, why)
        if not evidence.lexicon.action_forms.get(word.low) and act.form is not VerbForm.PAST:
            return None  # a noun at the head of the line
        return Problem("word", shown, "no act of the sources")

    def _vouched(self, act: Act, about: frozenset[str]) -> bool:
        """A met entry vouches for its verb, but not for how much of the work was the person's: a licence does that."""
        licensed = self.text.licensed
        if act.keys & licensed.acts or self._licensed(act, about):
            return True
        if act.keys & licensed.helped:
            return act.form is VerbForm.BASE and any(w.low in _HELPS for w in self.text.words[: act.index])
        glue = _GLUE_VERBS if act.index and not self._only_able() else frozenset()
        if not act.keys & (licensed.verbs | glue):
            return False
        licences, _ = licences_of(self.text, act.index, self.evidence)
        return not any(lic.ownership or lic.fact or lic.status for lic in licences)

    def _only_able(self) -> bool:
        """Whether the told tasks claim nothing but knowledge or ability."""
        clauses = [c for f in self.evidence.sources.told for c in f.clauses]
        return bool(clauses) and all(c.opener is not None and c.opener.kind in ("skill", "ability") for c in clauses)

    def _licensed(self, act: Act, about: frozenset[str]) -> bool:
        words = self.text.words
        licences, width = licences_of(self.text, act.index, self.evidence)
        partner = width > 1 and words[act.index + width - 1].low == "with"
        if partner and not of_people(words, act.index + width, self.evidence):
            return False
        return any(licence_holds(lic, self.evidence, self.sources, about) for lic in licences)

    def _behind_support(self, act: Act) -> bool:
        """ "Supported migrating and testing servers": the acts lie behind a word that says whose they are."""
        before = [a for a in self.text.acts if a.index < act.index]
        return act.form is VerbForm.GERUND and any(a.keys & _SUPPORTING for a in before)

    def _from_facts(self, act: Act) -> bool:
        """An act that a response, an approved change or a result text tells, where the person had a part in it."""
        ownership = self.evidence.ownership
        if ownership is not None and ownership.rank < Ownership.CONTRIBUTED.rank:
            return False
        return any(
            self.evidence.book.verb_keys(w.low) & act.keys and _by_person(i, p.words, self.evidence)
            for p in self.evidence.facts
            if _tells_act(p, self.evidence)
            for i, w in enumerate(p.words)
        )

    def _claims(self, told: set[int]) -> Iterator[Problem]:
        """A purpose, plan or denied act in a form that tells it as done, outside the acts."""
        risky = [
            a for a in self.sources if a.use in (Use.PURPOSE, Use.PLANNED, Use.NEGATED) and not _tells(a, self.evidence)
        ]
        if not risky:
            return
        safe: set[str] = set()
        for act in self.sources:
            if act.use not in (Use.PURPOSE, Use.PLANNED, Use.NEGATED):
                safe |= act.keys
        for i, word in enumerate(self.text.words):
            forms = self.evidence.lexicon.action_forms.get(word.low, ())
            if i in told or not {form for _, form in forms} & _CLAIMS or word.low in FREE:
                continue
            keys = self.evidence.book.verb_keys(word.low)
            hit = next((a for a in risky if a.keys & keys), None)
            if hit is None or keys & safe or typed_at(i, 1, self.text.words, self.evidence):
                continue
            if any(form is VerbForm.BASE for _, form in forms) and i and self.text.words[i - 1].low == "to":
                continue
            kind, why = _WHY[hit.use]
            yield Problem(kind, word.text, why)


def _tells(act: SourceAct, evidence: Evidence) -> bool:
    """Whether the source itself has the verb in a form that tells it as done ("escalated by lower tiers")."""
    return act.use is not Use.NEGATED and any(
        f in _CLAIMS for _, f in evidence.lexicon.action_forms.get(act.surface, ())
    )


def acts_of(evidence: Evidence) -> tuple[SourceAct, ...]:
    """The acts of the sources, made once."""
    return evidence.memo("acts", lambda: source_acts(evidence))


def _by_person(i: int, words: tuple[Word, ...], evidence: Evidence) -> bool:
    """Not told of somebody else ("closed by audit") nor of a thing ("with the generator running")."""
    if i + 1 < len(words) and words[i + 1].low == "by":
        return False
    forms = evidence.lexicon.forms_of(words[i].low)
    if VerbForm.GERUND in forms and i:
        return "," in words[i].gap or ";" in words[i].gap or words[i - 1].low in ("and", "by", "or", "then")
    return True


def _tells_act(passage: Passage, evidence: Evidence) -> bool:
    fact, work = passage.fact, evidence.work
    if fact is None or work is None:
        return False
    if fact.path == "risks.response":
        return does_something(fact.text)
    if fact.path == "scope_changes.request":
        return approves(work.scope_changes[fact.index].decision)
    return fact.path in ("results.text", "results.change")


def _as_typed(act: Act, text: Text, evidence: Evidence) -> bool:
    """Whether a source has these words in this surrounding, so that the text says what the source says."""
    return typed_at(act.index, act.width, text.words, evidence)


_BRITISH = re.compile(r"(?<=[a-z]{2})([iy])z(?=e|ing)")  # "analyzed" of "analysed"


def typed_at(index: int, width: int, words: tuple[Word, ...], evidence: Evidence) -> bool:
    """Whether a source has the words at ``index`` behind the same word, or at the head of a sentence as here."""
    opens = words[index].opens or ";" in words[index].gap
    first = index if opens else max(0, index - 1)
    # Inside a line the word before is enough: what the source joins so is as open to either reading there.
    run = [w.low for w in words[first : index + width + (1 if first == index else 0)]]
    if len(run) < 2 or not (evidence.says(" ".join(run)) or evidence.says(_BRITISH.sub(r"\1s", " ".join(run)))):
        return False
    if opens:
        # At the head of a line or clause the source must begin a passage or sentence with it as well.
        opening = [w.low for w in words[index : index + width + 1]]
        return any(_opens_with(p.words, opening) for p in evidence.passages)
    return True


def _opens_with(words: tuple[Word, ...], run: list[str]) -> bool:
    return any(
        w.opens and [x.low for x in words[i : i + len(run)]] == run for i, w in enumerate(words) if w.low == run[0]
    )
