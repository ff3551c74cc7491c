"""Which words at the head of a sentence are verbs, by the vocabulary alone.

A parser that reads news takes "Configures", "Testing" or "Support" at the head of a bullet for a noun. The vocabulary
overrules it there and only there, and not where the word stands like a noun ("Support for", "Design of").
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from pmresume.language.act_nouns import noun_acts
from pmresume.language.head_compounds import head_compound
from pmresume.language.noun_heads import act_compound, agent_next, heading, joined_act, titled
from pmresume.model.frame import Action, Span, VerbForm
from pmresume.vocabulary.lexicon import Lexicon

_WORD = re.compile(r"[A-Za-z][A-Za-z'\u2019-]*")
_ADVERB = re.compile(r"(?:(?:[A-Za-z]+ly|also|then|often|have|has|had|currently|further)\s+)+", re.I)
_HELPING = re.compile(r"(?:have|has|had|i have|i've)\s+(?:also\s+)?", re.I)
RUN_GAP = re.compile(
    r"\s*(?:\s+and\s*/\s*or\s+|,\s*(?:and\s+|&\s*)?|\s+(?:and|or)\s+(?:then\s+|also\s+)?|\s*&\s*|\s*/\s*)", re.I
)
_NOUN_NEXT = re.compile(r"\s+(?:of|for|to the|is|are|was|were|has|including|between|within)\b", re.I)
# Verbs that are nouns as well, but hardly before a bare noun: "assist users", "install cabling".
HARDLY_NOUNS = frozenset(("assist", "install", "answer", "train", "fix", "present", "help", "replace", "respond"))


@dataclass(frozen=True, slots=True)
class LeadingVerb:
    """A verb of the run with the past form that the parser is given in its place."""

    span: Span
    lemma: str
    action_class: str
    form: VerbForm
    past: str


@dataclass(frozen=True, slots=True)
class VerbRun:
    """Verbs at the head of a sentence with nothing but commas and "and" between them; ``lead`` are adverbs before."""

    lead: Span | None
    verbs: tuple[LeadingVerb, ...]

    @property
    def actions(self) -> tuple[Action, ...]:
        """The verbs as actions."""
        return tuple(Action(v.span, v.lemma, v.action_class, v.form) for v in self.verbs)


# "support go-live activities"
_GO_LIVE = re.compile(
    r"go[ -]live (?:activit|support|date|plan|event|weekend|readiness|checklist|issue|task|preparation)", re.I
)


def verb_at(text: str, at: int, end: int, lexicon: Lexicon, *, prefer: VerbForm | None = None) -> LeadingVerb | None:
    """The verb of the vocabulary that begins at ``at``, with its particle ("set up"), longest first.

    Where one spelling stands for several forms ("set"), ``prefer`` decides, else the past.
    """
    word = _WORD.match(text, at, end)
    if not word or _GO_LIVE.match(text, at):
        return None
    three, two = _THREE.match(text, at, end), _TWO.match(text, at, end)
    for found in (three, two, word):
        if not found:
            continue
        surface = " ".join(found[0].lower().split())
        if surface in _NEVER_VERBS:
            return None
        forms = lexicon.action_forms.get(surface)
        if forms:
            lemma, form = min(forms, key=lambda f: (f[1] is not prefer, _FORM_ORDER.index(f[1])))
            action = lexicon.actions[lemma]
            return LeadingVerb(Span(found.start(), found.end()), lemma, action.class_, form, action.past)
    return _glued_verb(word, lexicon)


_GLUED = re.compile(r"(?P<verb>[A-Za-z][a-z]{4,}(?:ed|ing))(?P<name>[A-Z]{2,}[A-Za-z]*)")


def _glued_verb(word: re.Match[str], lexicon: Lexicon) -> LeadingVerb | None:
    """ "maintainedEMR": the verb of two words that ran together, unless they are a product's name."""
    glued = _GLUED.fullmatch(word[0])
    forms = lexicon.action_forms.get(glued["verb"].lower(), ()) if glued else ()
    if glued is None or not forms or word[0].lower() in lexicon.tool_forms:
        return None
    lemma, form = min(forms, key=lambda f: _FORM_ORDER.index(f[1]))
    action = lexicon.actions[lemma]
    return LeadingVerb(Span(word.start(), word.start() + glued.end("verb")), lemma, action.class_, form, action.past)


def _noun_for_verb(text: str, at: int, end: int, lexicon: Lexicon) -> LeadingVerb | None:
    """ "Configure and administration of": the noun of an act with its "of", where a verb is due."""
    found = _ACT_OF.match(text, at, end)
    lemma = noun_acts(lexicon).get(found["act"].lower()) if found else None
    if found is None or lemma is None or found["act"].lower().endswith("ing"):
        return None
    action = lexicon.actions[lemma]
    return LeadingVerb(Span(found.start(), found.end()), lemma, action.class_, VerbForm.BASE, action.past)


_ACT_OF = re.compile(r"(?P<act>[A-Za-z]{6,})\s+of(?=\s)")
_TWO = re.compile(r"[A-Za-z'-]+\s+[A-Za-z]+\b")
_THREE = re.compile(r"[A-Za-z'-]+\s+[A-Za-z]+\s+[A-Za-z]+\b")
# The parser's tags.
PENN_FORMS = {
    "VB": VerbForm.BASE,
    "VBP": VerbForm.BASE,
    "VBZ": VerbForm.THIRD,
    "VBD": VerbForm.PAST,
    "VBN": VerbForm.PARTICIPLE,
    "VBG": VerbForm.GERUND,
}
# "set", "put" are base and past at once: a bullet in the past tense is the commoner case.
_NEVER_VERBS = frozenset(("including", "following", "regarding", "concerning", "pertaining", "according", "using"))
_FORM_ORDER = [VerbForm.PAST, VerbForm.PARTICIPLE, VerbForm.GERUND, VerbForm.THIRD, VerbForm.BASE]


def unknown_verb(text: str, at: int, end: int) -> LeadingVerb | None:
    """A first word that has the shape of a verb in the past but is not in the vocabulary."""
    word = _WORD.match(text, at, end)
    if not word or len(word[0]) < 5 or word[0].isupper():
        return None
    surface = word[0].lower()
    if surface.endswith("ed") and not surface.endswith(("eed", "based", "related")):
        return LeadingVerb(Span(word.start(), word.end()), surface, "", VerbForm.PAST, surface)
    return None


def leading_run(text: str, span: Span, lexicon: Lexicon, *, after_opener: str) -> VerbRun | None:
    """The run of verbs at the head of ``text[span]``, or None where the head is a noun phrase or unknown.

    ``after_opener`` are the words of the opener that stood before it, "" where none did.
    """
    at = span.start
    adverbs = _ADVERB.match(text, at, span.end)
    lead = None
    helping = _HELPING.match(text, at, span.end)
    if (
        helping
        and (verb := verb_at(text, helping.end(), span.end, lexicon))
        and verb.form in (VerbForm.PAST, VerbForm.PARTICIPLE)
    ):
        lead = Span(at, at + len(helping[0].rstrip()))
        at = helping.end()
    elif adverbs and verb_at(text, adverbs.end(), span.end, lexicon) and not verb_at(text, at, span.end, lexicon):
        lead = Span(at, adverbs.end() - len(adverbs[0]) + len(adverbs[0].rstrip()))
        at = adverbs.end()
    first = verb_at(text, at, span.end, lexicon) or unknown_verb(text, at, span.end)
    if first is None:
        return None
    if first.lemma == "have" and first.form is VerbForm.GERUND and _HAVING.match(text, first.span.end, span.end):
        return None  # "Having 3 years of experience": it is not over
    verbs = [first]
    at = first.span.end
    while gap := RUN_GAP.match(text, at, span.end):
        following = verb_at(text, gap.end(), span.end, lexicon, prefer=first.form)
        plain = first.lemma in HARDLY_NOUNS or not _may_be_noun(first, lexicon)
        if following is None and first.form is not VerbForm.GERUND and plain:
            following = _noun_for_verb(text, gap.end(), span.end, lexicon)
        if (
            following is None
            or _nounish(text, following, span.end, lexicon)
            or _modifies(text, first, following, span.end)
        ):
            break
        verbs.append(following)
        at = following.span.end
    if _reads_as_noun(text, verbs, span, lexicon, after_opener):
        return None
    return VerbRun(lead, tuple(verbs))


_HAVING = re.compile(r"\s+(?:[\w.+'-]+\s+){0,4}?(?:years|yrs|experience|knowledge|expertise|skills|exposure)\b", re.I)


def _may_be_noun(verb: LeadingVerb, lexicon: Lexicon) -> bool:
    """Whether the word as it stands is a noun as well: "Use and administration of"."""
    action = lexicon.actions.get(verb.lemma)
    return action is None or (verb.form is VerbForm.BASE and action.also in ("noun", "both"))


def _nounish(text: str, verb: LeadingVerb, end: int, lexicon: Lexicon) -> bool:
    """A later word of the run that is better read as a noun: nothing behind it that a verb could take."""
    action = lexicon.actions.get(verb.lemma)
    if action is None or action.also not in ("noun", "both") or verb.form is not VerbForm.BASE:
        return False
    if re.match(r"follow up (?:on|with)\b", text[verb.span.start : end], re.I):
        return False
    return not _TAKES.match(text[verb.span.end : end])


def _modifies(text: str, first: LeadingVerb, verb: LeadingVerb, end: int) -> bool:
    """A participle inside the object: "Installed and automated tests" is a run, "Run and automated tests" is not."""
    if verb.form not in (VerbForm.PAST, VerbForm.PARTICIPLE) or first.form in (VerbForm.PAST, VerbForm.PARTICIPLE):
        return False
    # "Conduct and participated in reviews" tells an act: no participle stands before a preposition or an article.
    return not re.compile(r"\s+(?:in|on|with|to|the|a|an|all|any)\b").match(text, verb.span.end, end)


# What may follow a verb but hardly a noun: anything but a preposition, a finite verb or the end.
_TAKES = re.compile(
    r"\s+(?!(?:of|for|in|on|at|to|from|with|by|within|between|is|are|was|were)\b)[\w(]|\s*(?:,|&|/|\s+and\b)", re.I
)


def _reads_as_noun(text: str, verbs: list[LeadingVerb], span: Span, lexicon: Lexicon, after_opener: str) -> bool:
    last = verbs[-1]
    rest = text[last.span.end : span.end]
    action = lexicon.actions.get(last.lemma)
    noun_like = bool(action and action.also) or last.form is VerbForm.GERUND
    alone = len(verbs) == 1 and not _INFINITIVE.search(after_opener)
    if alone and head_compound(text, last.span.start, span.end, last.form, lexicon):
        return True
    if _DIRECT.match(text, verbs[0].span.start) or (last.form is VerbForm.GERUND and _told_of(rest, lexicon)):
        return True
    if after_opener and verbs[0].form is not VerbForm.GERUND and verbs[0].form is not VerbForm.BASE:
        return True  # "responsible for installed software"
    head = lexicon.actions.get(verbs[0].lemma)
    if verbs[0].form is VerbForm.BASE and head and head.also and _PREPOSITION.search(after_opener):
        return True  # "involved in complete upgrades", "assist with audit, gathering evidence"
    if _INFINITIVE.search(after_opener):
        return False
    if after_opener and verbs[0].form is VerbForm.BASE and action and action.also in ("noun", "both"):
        return not re.match(r"\s+(?:the|a|an|all|any)\b", rest)  # "responsible for support and test of"
    if noun_like and last.lemma not in _TAKE_OF and re.match(r"\s+of\b", rest, re.I):
        return True
    if action and action.also in ("noun", "both") and last.form is VerbForm.BASE and _NOUN_NEXT.match(rest):
        return True
    if verbs[0].form is VerbForm.BASE and action and action.also and agent_next(rest, lexicon):
        return True
    nouns = all(_may_be_noun(v, lexicon) and v.lemma in lexicon.actions for v in verbs)
    if nouns and last.lemma not in HARDLY_NOUNS and act_compound(text, last.lemma, last.span.end, span.end, lexicon):
        return True
    if nouns and len(verbs) == 1 and joined_act(rest, lexicon):
        return True
    if (
        verbs[0].form is VerbForm.BASE
        and action
        and action.also
        and (
            titled(text[span.start : span.end], lexicon)
            or heading(text, last.action_class, last.span.end, span.end, lexicon)
        )
    ):
        return True
    if last.form is VerbForm.GERUND and (
        _GERUND_NOUNS.match(rest) or _GERUND_ALONE.match(rest) or _GERUND_SUBJECT.match(rest)
    ):
        return True
    labels = verbs[0].form is VerbForm.GERUND or (verbs[0].form is VerbForm.BASE and bool(action and action.also))
    if labels and not after_opener and _LABELLED.match(rest):
        return True
    return bool(_noun_gap(text, last, span.end, lexicon))


_TAKE_OF = frozenset(("keep track", "take care", "take charge", "take ownership", "get rid", "dispose"))
# "Direct support for users" is support without anybody between, and nobody was directed.
_DIRECT = re.compile(
    r"direct\s+(?:[a-z]+\s+)?(?:support|contact|exposure|interactions?|involvement|responsibilit(?:y|ies)|liaison|access|"
    r"communications?|reports?|supervision|collaboration|experience|assistance|point)\b",
    re.I,
)
_PREDICATE = re.compile(r"\b(?:them|it|this)\s+(?P<verb>[a-z]+s)\s+(?:the|an?|our|my|their)\b")


def _told_of(rest: str, lexicon: Lexicon) -> bool:
    """ "Giving them time along with helping them promotes the ...": the gerund is a subject, and no act is told."""
    found = _PREDICATE.search(rest)
    return found is not None and any(form is VerbForm.THIRD for _, form in lexicon.action_forms.get(found["verb"], ()))


_INFINITIVE = re.compile(
    r"\b(?:selected|asked|chosen|hired|contracted|required|tried|able|helped|tasked) to\s*$|^to\s*$", re.I
)
_PREPOSITION = re.compile(r"\b(?:in|for|with|of|on|at|as)\s*$", re.I)
# "Mentoring and platform standardization": a gerund without an object beside a noun is a noun too.
_GERUND_ALONE = re.compile(r"\s*(?:,|&|/|\s+and\b)")
# "Writing was once a weakness", and "Reading, cycling" with nothing behind it.
_GERUND_SUBJECT = re.compile(r"\s+(?:is|was|are|were)\b|\s*$")
# "Programming languages: R, Python": a heading with its list.
_LABELLED = re.compile(r"(?:\s+[A-Za-z/&-]+){0,2}\s*:\s")
# "Unit testing and system integration testing of the mappings": nouns, not acts.
_GERUND_NOUNS = re.compile(r"\s*(?:and|,|&)\s+(?:[\w-]+\s+){0,4}\w+ing\s+of\b", re.I)


def _noun_gap(text: str, last: LeadingVerb, end: int, lexicon: Lexicon) -> bool:
    """ "Design and building automated systems", "Use and administration of": a noun joined to the first word."""
    action = lexicon.actions.get(last.lemma)
    if not (action and action.also in ("noun", "both") and last.form is VerbForm.BASE):
        return False
    joined = re.match(
        r"\s*(?:,|and|&|/)\s*(?:[a-z]+\s*(?:,|and|&|/)\s*)*([A-Za-z]+)\s+of\b", text[last.span.end : end], re.I
    )
    return bool(joined)
