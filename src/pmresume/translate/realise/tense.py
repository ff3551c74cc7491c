"""In which tense a task is told that was typed in the past, in work that goes on."""

from __future__ import annotations

import re

from pmresume.model.frame import Action, Frame, PartRole, Use, VerbForm
from pmresume.translate.realise.edits import opener_verb
from pmresume.vocabulary.lexicon import Lexicon

_PAST = frozenset((VerbForm.PAST, VerbForm.PARTICIPLE))
# What one does again and again as long as the work goes on.
_STANDING_WORDS = """
provide support maintain monitor manage administer oversee assist help handle ensure coordinate supervise facilitate
troubleshoot respond answer track communicate collaborate work liaise participate serve act perform advise mentor
resolve investigate prepare conduct operate direct lead attend run consult guide own report interact cooperate watch"""
_STANDING = frozenset(_STANDING_WORDS.split())


def told_as_done(frame: Frame, lexicon: Lexicon, *, going_on: bool = False) -> bool:
    """Whether the first verb, or that of a weak opener, is typed in the past and in no form that is its base as well.

    Who wrote "Launched" in work that goes on has launched it: what was told as done is never told as a habit. In work
    that is declared to go on (``going_on``) a standing duty, with no figure and no time, goes on with it; so does what
    is typed in both tenses ("analyzed needs, perform reviews").
    """
    first = frame.clauses[0]
    verbs = opener_verb(frame, first.opener, lexicon) if first.opener is not None else list(first.actions)
    if not verbs or not _past(verbs[0], frame, lexicon):
        return False
    return not (going_on and (_standing(frame, verbs[0], lexicon) or _mixed(frame, lexicon)))


_NOW = re.compile(
    r"\s*(?:I am |I'm )?(?:currently|presently|at present,?)\s+(?:[a-z]+ly\s+)?(?:[a-z]+ing|[a-z]+[^\Wd])\b", re.I
)


def told_as_going_on(frame: Frame) -> bool:
    """ "Currently working as a test analyst": who says so would be told wrong in the past."""
    return _NOW.match(frame.text) is not None


def _past(verb: Action, frame: Frame, lexicon: Lexicon) -> bool:
    """ "Found" is the past of "find", and the base of a verb that nobody means."""
    read = lexicon.action_forms.get(verb.span.of(frame.text).lower(), ())
    own = {form for lemma, form in read if lemma == verb.lemma} or {form for _, form in read}
    return bool(own & _PAST) and VerbForm.BASE not in own


def _standing(frame: Frame, verb: Action, lexicon: Lexicon) -> bool:
    acts = {a.lemma for c in frame.clauses for a in c.actions} | {verb.lemma}
    timed = any(p.role is PartRole.TIME for c in frame.clauses for p in c.parts)
    return acts <= _STANDING and not frame.quantities and not timed


def _mixed(frame: Frame, lexicon: Lexicon) -> bool:
    """Whether an act of the person stands in the present beside the one in the past."""
    for verb in frame.verbs:
        if verb.use is not Use.OWN:
            continue
        forms = lexicon.forms_of(verb.span.of(frame.text).lower())
        if forms and not forms & _PAST and forms & {VerbForm.BASE, VerbForm.THIRD}:
            return True
    return False
