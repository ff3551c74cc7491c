"""Matches the patterns of the vocabulary against a frame.

Both the realiser, which applies a construction, and the verifier, which checks that it was rightly applied, ask here.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from pmresume.language.act_nouns import noun_acts
from pmresume.language.conditions import conditions_hold
from pmresume.language.nominal import read_acts, read_aim, read_deed, read_passive
from pmresume.language.strayed import strayed
from pmresume.model.frame import Action, Clause, Frame, PartRole, Phrase, Span, VerbForm
from pmresume.vocabulary.lexicon import Lexicon
from pmresume.vocabulary.pattern import Literal, Slot, parse_pattern
from pmresume.vocabulary.records import ConstructionRecord, PhraseRecord


@dataclass(frozen=True, slots=True)
class Match:
    """Where the slots of a pattern stand in the source; ``acts`` are verbs read from deverbal nouns."""

    clause: int
    slots: Mapping[str, Span]
    acts: tuple[tuple[str, Span], ...] = field(default=())
    deed: str = ""  # how the noun of ``{deed}`` is told: "" as typed, "plural", "the"
    later: tuple[tuple[str, Span], ...] = field(default=())  # acts behind them, told in their form

    def span(self, name: str) -> Span | None:
        """The span of a slot, None where it was optional and absent."""
        return self.slots.get(name)


@dataclass(frozen=True, slots=True)
class _State:
    at: int
    slots: tuple[tuple[str, Span], ...] = ()
    acts: tuple[tuple[str, Span], ...] = ()
    deed: str = ""

    def put(self, name: str, span: Span) -> _State:
        return _State(span.end, (*self.slots, (name, span)), self.acts, self.deed)


_AIM = re.compile(r"\s+(?=(?:to|for)\s+[a-z])")
_SMALL_WORD = re.compile(r"\s+(?=(?:to|for|with|on|in|regarding|among|between|across|from|during|via)\s)")
_SKIP = re.compile(r"[\s,:]*")
_WORDS = re.compile(r"[^\s,;:()]+")


def match_construction(entry: ConstructionRecord, frame: Frame, clause_index: int, lexicon: Lexicon) -> Match | None:
    """The first way in which a clause-level construction fits the clause, or None."""
    clause = frame.clauses[clause_index]
    if not _may_fit(entry.match, clause) or not conditions_hold(entry.when, frame, clause, lexicon):
        return None
    for pattern in entry.match:
        elements = parse_pattern(pattern)
        for state in _walk(elements, 0, _State(clause.span.start), frame, clause, lexicon):
            if frame.text[state.at : clause.span.end].strip(" .,;"):
                continue
            later = _later(state, frame, clause, lexicon)
            if state.acts and strayed((a for a, _ in state.acts), frame.text[state.acts[-1][1].end : clause.span.end]):
                continue
            if not any(_GOVERNS.search(frame.text, state.acts[-1][1].end, span.start) for _, span in later):
                return Match(clause_index, dict(state.slots), state.acts, state.deed, later)
    return None


def _may_fit(patterns: tuple[str, ...], clause: Clause) -> bool:
    """A cheap look at the first slot of each pattern, which rules out most entries for most clauses."""
    opener = clause.opener.kind if clause.opener else ""
    lemma = clause.actions[0].lemma if clause.actions else ""
    for name, wanted in _first_slots(patterns):
        if name == "opener":
            if opener in wanted:
                return True
        elif name != "verbs" or lemma in wanted or (lemma and not wanted):
            return True
    return False


@lru_cache(maxsize=2048)
def _first_slots(patterns: tuple[str, ...]) -> tuple[tuple[str, frozenset[str]], ...]:
    """(name of the first slot, its kinds or lemmas) of each pattern; no lemmas where it asks for classes or forms."""
    found: list[tuple[str, frozenset[str]]] = []
    for pattern in patterns:
        first = parse_pattern(pattern)[0]
        if not isinstance(first, Slot) or first.optional:
            found.append(("", frozenset()))
            continue
        plain = not any(a in _FORMS or a.startswith("class:") for a in first.args)
        found.append((first.name, frozenset(first.args) if plain or first.name == "opener" else frozenset()))
    return tuple(found)


def _later(state: _State, frame: Frame, clause: Clause, lexicon: Lexicon) -> tuple[tuple[str, Span], ...]:
    """Verbs behind those read from nouns; one that another word governs ("tools to collect and send logs") is none."""
    if not state.acts or "subject" in dict(state.slots):
        return ()
    return later_acts(frame, Span(state.acts[-1][1].end, clause.span.end), lexicon)


def later_acts(frame: Frame, behind: Span, lexicon: Lexicon) -> tuple[tuple[str, Span], ...]:
    """Acts behind acts that are told in another form: "creation of policies and migrate them", "and review of logs"."""
    found = []
    for match in _LATER_VERB.finditer(frame.text, behind.start, behind.end):
        forms = lexicon.action_forms.get(match["verb"].lower(), ())
        plain = bool(forms) and all(f is VerbForm.BASE and not lexicon.actions[lemma].also for lemma, f in forms)
        doing = _is_doing(match["verb"].lower(), lexicon)
        if plain or (doing and not _governed_between(frame.text, behind.start, match.start(), lexicon)):
            found.append((forms[0][0], Span(*match.span("verb"))))
    nouns = noun_acts(lexicon)
    for match in _LATER_NOUN.finditer(frame.text, behind.start, behind.end):
        lemma = nouns.get(match["noun"].lower())
        if lemma and not _governed_between(frame.text, behind.start, match.start(), lexicon):
            found.append((lemma, Span(*match.span("act"))))
    return tuple(sorted(found, key=lambda act: act[1].start))


_GOVERNS = re.compile(r"\b(?:to|that|which|who|can|could|will|would|may|should|must|help|let)\s", re.I)
_LATER_NOUN = re.compile(r"(?:,|\band)\s+(?P<act>(?:the\s+)?(?P<noun>[a-z]+)\s+of)(?=\s)", re.I)
_BETWEEN = re.compile(r"\b(?:for|to|that|which|by|with|including|such|as|through)\s", re.I)
_TO = re.compile(r"to\s+(?P<next>[A-Za-z]+)", re.I)


def _governed_between(text: str, start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a word between may govern what follows; "to" does before a verb only ("to production" does not)."""
    for found in _BETWEEN.finditer(text, start, end):
        to = _TO.match(text, found.start(), end)
        if to is None or any(form is VerbForm.BASE for _, form in lexicon.action_forms.get(to["next"].lower(), ())):
            return True
    return False


_LATER_VERB = re.compile(r"(?:,|\band)\s+(?P<verb>[a-z]+)\s(?!of\b)", re.I)


def _is_doing(word: str, lexicon: Lexicon) -> bool:
    """Whether a word is a gerund and no noun: "analysis of requirements and preparing test cases"."""
    forms = lexicon.action_forms.get(word, ())
    return any(form is VerbForm.GERUND for _, form in forms) and word not in lexicon.object_forms and word != "using"


def match_phrase(entry: PhraseRecord, frame: Frame, clause_index: int, lexicon: Lexicon) -> Match | None:
    """Slots of a clause whose single action and object are those of the phrase, or None."""
    clause = frame.clauses[clause_index]
    if len(clause.actions) != 1:
        return None
    action = clause.actions[0]
    if not ({action.lemma, f"class:{action.action_class}"} & set(entry.action)):
        return None
    governed = clause.object or _governed(frame, clause, lexicon)
    if governed is None:
        return None
    wanted = set(entry.object)
    if wanted and not ({governed.lemma, f"class:{governed.object_class}"} & wanted):
        return None
    slots = {"verbs": Span(action.span.start, action.span.end), "object": governed.span}
    if clause.opener is not None and clause.opener.kind != "duty":
        return None
    tail = Span(governed.span.end, clause.span.end)
    slots["rest"] = tail
    for part in clause.parts:
        slots.setdefault(part.role.value, part.span)
        slots.setdefault(f"{part.role.value}-np", Span(part.marker.end, part.span.end))
    return Match(clause_index, slots)


def _governed(frame: Frame, clause: Clause, lexicon: Lexicon) -> Phrase | None:
    """What a verb without an object governs through a preposition: "liaised with vendors"."""
    for part in clause.parts[:1]:
        span = Span(part.marker.end, part.span.end)
        for word in reversed(list(_WORDS.finditer(frame.text, span.start, span.end))):
            known = lexicon.object_forms.get(word[0].lower())
            if known:
                entry = lexicon.objects[known[0]]
                return Phrase(span, Span(word.start(), word.end()), entry.lemma, entry.class_)
    return None


def _walk(
    elements: tuple[Slot | Literal, ...], n: int, state: _State, frame: Frame, clause: Clause, lexicon: Lexicon
) -> Iterator[_State]:
    if n == len(elements):
        yield state
        return
    element = elements[n]
    gap = _SKIP.match(frame.text, state.at, clause.span.end)
    at = gap.end() if gap else state.at
    here = _State(at, state.slots, state.acts, state.deed)
    steps = (
        _literal(element, here, frame, clause)
        if isinstance(element, Literal)
        else _slot(element, here, frame, clause, lexicon)
    )
    for following in steps:
        yield from _walk(elements, n + 1, following, frame, clause, lexicon)
    if element.optional:
        yield from _walk(elements, n + 1, state, frame, clause, lexicon)


def _literal(element: Literal, state: _State, frame: Frame, clause: Clause) -> Iterator[_State]:
    for word in element.words:
        found = re.compile(re.escape(word) + r"(?!\w)", re.I).match(frame.text, state.at, clause.span.end)
        if found:
            yield _State(found.end(), state.slots, state.acts, state.deed)
            return


def _slot(slot: Slot, state: _State, frame: Frame, clause: Clause, lexicon: Lexicon) -> Iterator[_State]:
    name, at = slot.name, state.at
    if name == "opener":
        if (
            clause.opener
            and clause.opener.span.start <= at < clause.opener.span.end
            and clause.opener.kind in slot.args
        ):
            yield state.put(name, clause.opener.span)
    elif name == "lead":
        if clause.lead and clause.lead.start == at:
            yield state.put(name, clause.lead)
    elif name == "verbs":
        if clause.actions and clause.actions[0].span.start == at and _fits(slot.args, clause.actions):
            yield state.put(name, Span(at, clause.actions[-1].span.end))
    elif name == "acts":
        told = read_acts(frame.text, at, clause.span.end, lexicon)
        if told:
            span = Span(at, told[-1][1].end)
            yield _State(span.end, (*state.slots, ("acts", span)), told)
    elif name == "deed":
        end = _np_end(frame, clause, at)
        short = _SMALL_WORD.search(frame.text, at, end)
        deed = read_deed(frame, at, short.start() if short else end, lexicon)
        if deed:
            yield _State(deed.end, (*state.slots, ("deed", deed.span)), deed.acts, deed.told)
    elif name == "passive":
        told_of = read_passive(frame.text, at, clause.span.end, lexicon)
        if told_of:
            slots = (*state.slots, ("subject", told_of.subject), ("rest", told_of.rest))
            yield _State(told_of.rest.end, slots, (told_of.act,))
    elif name == "aim":
        aim = read_aim(frame, clause, at, lexicon)
        if aim:
            yield _State(clause.span.end, (*state.slots, ("aim", aim.span)), aim.acts)
    elif name == "object":
        if (
            clause.object
            and clause.object.span.start == at
            and (not slot.args or {clause.object.lemma, f"class:{clause.object.object_class}"} & set(slot.args))
        ):
            yield state.put(name, clause.object.span)
            swallowed = _AIM.search(frame.text, at, clause.object.span.end)
            if swallowed and not slot.args:  # "Wireshark to troubleshoot issues", read as one name
                yield state.put(name, Span(at, swallowed.start()))
    elif name == "np":
        end = _np_end(frame, clause, at)
        if end > at:
            yield state.put(name, Span(at, end))
            short = _SMALL_WORD.search(frame.text, at, end)
            if short:
                yield state.put(name, Span(at, short.start()))
    elif name == "rest":
        if "some" in slot.args and at >= clause.span.end:
            return
        yield state.put(name, Span(min(at, clause.span.end), clause.span.end))
    elif name == "word":
        found = _WORDS.match(frame.text, at, clause.span.end)
        forms = lexicon.action_forms.get(found[0].lower(), ()) if found else ()
        if found and (not slot.args or any(form.value in slot.args for _, form in forms)):
            yield state.put(name, Span(found.start(), found.end()))
    else:
        for part in clause.parts:
            if part.role.value == name and part.span.start == at:
                state = _State(
                    state.at, (*state.slots, (f"{name}-np", Span(part.marker.end, part.span.end))), state.acts
                )
                yield state.put(name, part.span)


def _np_end(frame: Frame, clause: Clause, at: int) -> int:
    """Where a noun phrase from ``at`` on ends: before the next part of the clause."""
    end = min((p.span.start for p in clause.parts if p.span.start > at), default=clause.span.end)
    while end > at and frame.text[end - 1] in " ,.;":
        end -= 1
    return end


ROLES = frozenset(role.value for role in PartRole)
_FORMS = frozenset(form.value for form in VerbForm)
SLOTS = ROLES | {"opener", "lead", "verbs", "acts", "deed", "aim", "passive", "object", "np", "rest", "word"}


def _fits(wanted: tuple[str, ...], actions: tuple[Action, ...]) -> bool:
    """Arguments of {verbs}: lemmas, classes ("class:build") and forms ("gerund"); all actions must fit one of each."""
    forms = _FORMS.intersection(wanted)
    names = set(wanted) - forms
    return all(
        (not forms or a.form.value in forms) and (not names or a.lemma in names or f"class:{a.action_class}" in names)
        for a in actions
    )
