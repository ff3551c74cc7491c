"""Acts that stand in a bullet as nouns or behind "to": "performed software installation", "used X to create Y"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pmresume.language.act_nouns import noun_acts as noun_acts
from pmresume.language.verb_forms import RUN_GAP, verb_at
from pmresume.model.frame import Clause, Frame, PartRole, Span, VerbForm
from pmresume.vocabulary.lexicon import Lexicon

_AND = re.compile(r"\s*(?:,\s*(?:and\s+|&\s*)?|\s+and\s+(?:further\s+)?|\s*&\s*|\s*/\s*)")
_WORD = re.compile(r"[A-Za-z][A-Za-z-]*")
# "setting up of accounts", "set up of a lab"
_PHRASAL = re.compile(r"(?:[A-Za-z]+ing\s+(?:up|out|down|over|off)|[Ss]et\s+up|[Rr]oll\s+out|[Cc]lean\s+up)\b")
_ARTICLE = re.compile(r"(?:the|a|an|all|any)\s+", re.I)
# Nouns of these verbs name a thing that one conducts or holds, or more responsibility than "perform" gives away.
_CONDUCTED = frozenset(("test", "analyze", "lead", "plan", "report", "review", "communicate", "document"))
_NOT_DEED_WORDS = (
    "operate manage support design code program develop process direct control"
    # Whoever handles requests or orders did not make them.
    " request order report claim complain call ticket change"
)
_NOT_DEEDS = frozenset(_NOT_DEED_WORDS.split())
_HELD = frozenset(
    ("check", "scan", "inspect", "survey", "walk through", "train", "audit", "evaluate", "assess", "review")
)


# Where one deploys or releases, and nothing that is deployed: "production deployments".
_WHERE = frozenset(("production", "staging", "prod", "uat", "qa", "test", "cloud"))
# Things that nobody gathers, generates or tracks one of: "report generation" makes reports.
_ONE_OF_MANY_WORDS = (
    "requirement report defect bug user_story ticket query log test_case account script switch router contract "
    "network_device device test_script user_account invoice purchase_order work_order patch firewall_rule policy "
    "dashboard workstation laptop printer vulnerability incident mailbox certificate alert vendor_contract desktop"
)
_ONE_OF_MANY = frozenset(word.replace("_", " ") for word in _ONE_OF_MANY_WORDS.split())


@dataclass(frozen=True, slots=True)
class Deed:
    """ "software installation": the act (or two) in its noun and what it was done to; ``told`` is how that is told.

    ``told`` is "" (as typed), "plural" or "the".
    """

    acts: tuple[tuple[str, Span], ...]
    span: Span
    told: str
    end: int


@dataclass(frozen=True, slots=True)
class Aim:
    """ "to create accounts in bulk": the verbs behind "to", and what follows them."""

    acts: tuple[tuple[str, Span], ...]
    span: Span


def read_acts(text: str, at: int, end: int, lexicon: Lexicon) -> tuple[tuple[str, Span], ...]:
    """A run of deverbal nouns, "installation, configuration and maintenance", as (lemma, span); empty where none is."""
    acts: list[tuple[str, Span]] = []
    nouns = noun_acts(lexicon)
    while True:
        found = _PHRASAL.match(text, at, end) or _WORD.match(text, at, end)
        if found is None:
            return ()
        word = " ".join(found[0].lower().split())
        lemma = nouns.get(word) or nouns.get(word.replace(" ", "")) or (_own_noun(word, lexicon) if acts else None)
        if lemma is None:
            return ()
        acts.append((lemma, Span(found.start(), found.end())))
        gap = _AND.match(text, found.end(), end)
        if gap is None:
            return tuple(acts)
        at = gap.end()


# Verbs whose noun is the verb itself, beside a noun that no other act has: "Backup/Restore of databases".
_OWN_NOUNS = frozenset(("restore", "install", "repair", "upgrade", "update", "rebuild"))
_IN_ROW = {"architecture": "architect"}  # "Design and architecture of the portal"


def _own_noun(word: str, lexicon: Lexicon) -> str | None:
    if word in _IN_ROW:
        return _IN_ROW[word]
    return word if word in _OWN_NOUNS and word in lexicon.actions else None


def read_deed(frame: Frame, at: int, end: int, lexicon: Lexicon) -> Deed | None:
    """A noun that the vocabulary knows with the noun of an act behind it, in ``frame.text[at:end]``."""
    article = _ARTICLE.match(frame.text, at, end)
    start = article.end() if article else at
    paired = _TWO_ACTS.search(frame.text, start, end)
    inner = paired.end("one") if paired else end
    words = list(_WORD.finditer(frame.text, start, inner))
    two = _TWO_THINGS.match(frame.text, start, inner)
    if len(words) < 2 or (two is None and re.search(r",|\band\b|\bor\b|[/&(]", frame.text[start:inner])):
        return None
    head = words[-1]
    nouns = [head[0], *([paired["two"]] if paired else ())]
    lemmas = [noun_acts(lexicon).get(noun.lower()) for noun in nouns]
    plain = paired is not None or (lemmas == ["analyze"] and words[-2][0].lower() in _ANALYZED)
    if head.end() != inner or not all(_told_alone(lemma, lexicon, paired=plain) for lemma in lemmas):
        return None
    places = (head.span(), *([paired.span("two")] if paired else ()))
    acts = tuple((lemma, Span(*place)) for lemma, place in zip(lemmas, places, strict=True) if lemma)
    span = Span(start, words[-2].end())
    told = " ".join(span.of(frame.text).lower().split())
    known = lexicon.object_forms.get(told)
    if told in _WHERE:
        return None
    if two is not None:
        kinds = {_kind(two[n].lower(), lexicon) for n in ("one", "two")}
        many = "plural" if kinds == {"many"} else "" if kinds == {"whole"} else None
        return Deed(acts, span, many, end) if many is not None else None
    if paired and told in _CHOSEN_MANY:
        return Deed(acts, span, "plural", end)  # "vendor evaluation and selection"
    if known is None:
        named = told in lexicon.tool_forms or (span.of(frame.text).isupper() and told != "it")
        return Deed(acts, span, "", end) if named else None
    noun = lexicon.objects[known[0]]
    if noun.kind == "people":
        return None
    if known[1] or noun.kind == "mass" or noun.plural == noun.lemma:
        return Deed(acts, span, "", end)
    plural_act = head[0].lower().endswith("s") and not lexicon.actions[acts[0][0]].noun.endswith("s")
    if plural_act and not article:
        return Deed(acts, span, "plural", end)
    one = re.compile(r"\s+from\b[^,;]*\bto\b", re.I).match(frame.text, end)  # "a database upgrade from 10g to 11g"
    if not article and not one and noun.lemma in _ONE_OF_MANY:
        return Deed(acts, span, "plural", end)
    return Deed(acts, span, "the", end) if one and not plural_act and not paired else None


_TWO_ACTS = re.compile(r"\s(?P<one>[A-Za-z]+)(?:\s+and\s+|\s*&\s*)(?P<two>[A-Za-z]+)$")
# "switch and router configuration"
_TWO_THINGS = re.compile(r"(?P<one>[A-Za-z]+)(?:\s+and\s+|\s*&\s*)(?P<two>[A-Za-z]+)\s+[A-Za-z]+$")


def _kind(noun: str, lexicon: Lexicon) -> str:
    """How one of two things is told: "many", "whole" (as typed), or "" where neither is certain."""
    known = lexicon.object_forms.get(noun)
    if known is None:
        return ""
    if noun in _ONE_OF_MANY or (noun in _CHOSEN_MANY and noun not in ("user", "change")):
        return "" if noun == "patch" else "many"
    thing = lexicon.objects[known[0]]
    return "whole" if thing.kind == "mass" and noun not in noun_acts(lexicon) else ""


# Of which nobody takes one up twice over.
_MANY_WORDS = (
    "vendor supplier server printer workstation computer device database application firewall cable risk user test_plan"
    " index job change"
)
_CHOSEN_MANY = frozenset(word.replace("_", " ") for word in _MANY_WORDS.split())
# "Data analysis in Excel": of these nobody conducts an analysis that is a work of its own.
_ANALYZED = frozenset(("data", "log", "logs", "requirement", "requirements"))
# Beside another act these are done to the thing itself: "data collection and analysis".
_BESIDE_ANOTHER = frozenset(("test", "analyze", "review"))


def _told_alone(lemma: str | None, lexicon: Lexicon, *, paired: bool) -> bool:
    """Whether the verb of a noun tells the act itself; ``paired`` beside another."""
    if lemma is None or lemma in _NOT_DEEDS:
        return False
    kind = lexicon.actions[lemma].class_
    if paired:
        return (
            kind not in _CONDUCTED
            or lemma in ("select", "prioritize")
            or (kind in _BESIDE_ANOTHER and lemma not in ("check", "walk through"))
        )
    return lemma not in _HELD and kind not in _CONDUCTED


# What one aims at by a means; that it came about is another claim.
_OUTCOME_CLASSES = frozenset(("improve", "reduce", "increase", "ensure"))
_OUTCOME_LEMMAS = (
    "prevent avoid avert protect satisfy meet comply achieve minimize maximize enable allow help support facilitate "
    "drive grow gain save mitigate eliminate optimize boost speed strengthen enhance guarantee"
)
_OUTCOMES = frozenset(_OUTCOME_LEMMAS.split())
_LATER_ACT = re.compile(r"\b(?:and|then|,)\s+(?:to\s+)?(?P<verb>[a-z]+)\s", re.I)
_OWN_MEANS = re.compile(r"\b(?:using|with|via|through|to|which|that|so|ensuring|by)\b", re.I)


def _swallowed(clause: Clause, at: int) -> bool:
    """Whether what begins at ``at`` was read as a piece of the object or the means: "Wireshark to find issues"."""
    read = [p.span for p in clause.parts if p.role is PartRole.TOOLS]
    return any(s.start < at < s.end for s in (*read, *([clause.object.span] if clause.object else [])))


_AIM_ROLES = (PartRole.PURPOSE, PartRole.OTHER, PartRole.BENEFICIARY)
_AIMED = re.compile(r"(?:(?:in order\s+)?to|for)\s+", re.I)
_THINGS_DONE_TO = re.compile(
    r"\s+(?:the|a|an|all|new|\d+)\s|\s+(?:[\w-]+\s+){0,3}"
    r"(?:(?!(?:purposes|needs|tools|teams|reasons|activities|tasks)\b)[a-z]+s|code|data|software|hardware|traffic)\b",
    re.I,
)


def _first_word(text: str) -> str:
    word = _WORD.match(text.lstrip())
    return word[0] if word else ""


def read_aim(frame: Frame, clause: Clause, at: int, lexicon: Lexicon) -> Aim | None:
    """The purpose that begins at ``at`` and runs to the end of the clause, if it is one plain act or run of acts."""
    # "to design and develop X": a parser that takes the verbs for nouns sees no purpose, and "for writing X" a use.
    marker = _AIMED.match(frame.text, at, clause.span.end)
    if marker is None or not (
        any(p.role in _AIM_ROLES and p.span.start == at for p in clause.parts) or _swallowed(clause, at)
    ):
        return None
    doing = marker[0].lower().startswith("for")
    wanted = VerbForm.GERUND if doing else VerbForm.BASE
    verb = verb_at(frame.text, marker.end(), clause.span.end, lexicon)
    acts = []
    while verb is not None:
        if not any(form is wanted for _, form in lexicon.action_forms[verb.span.of(frame.text).lower()]):
            return None
        if verb.action_class in _OUTCOME_CLASSES or verb.lemma in _OUTCOMES:
            return None
        acts.append((verb.lemma, verb.span))
        gap = RUN_GAP.match(frame.text, verb.span.end, clause.span.end)
        verb = verb_at(frame.text, gap.end(), clause.span.end, lexicon) if gap else None
    if not acts:
        return None
    of = re.compile(r"\s+of(?=\s)").match(frame.text, acts[-1][1].end, clause.span.end) if doing else None
    span = Span(of.end() if of else acts[-1][1].end, clause.span.end)  # "for tracking and reporting of bugs"
    rest = span.of(frame.text)
    if doing and not _THINGS_DONE_TO.match(rest):
        return None  # "for tracking purposes", "for the testing team"
    bracket = rest.find("(")
    if bracket >= 0 and any(t.start > span.start + bracket for t in frame.tools):
        return None  # "monitoring tools to diagnose issues (Lansweeper, PRTG)": the products belong to the tools
    later = (
        lexicon.action_forms.get(m["verb"].lower(), ())
        for m in _LATER_ACT.finditer(rest)
        if f"{m['verb']} {_first_word(rest[m.end() :])}".lower() not in lexicon.object_forms  # "and test plan"
    )
    if not rest.strip(" .") or _OWN_MEANS.search(rest) or any(f is VerbForm.BASE for forms in later for _, f in forms):
        return None
    return Aim(tuple(acts), span)


_PASSIVE = re.compile(
    r"(?P<subject>[A-Za-z0-9][^.;]*?)\s+(?:was|were|has been|have been)\s+(?P<verb>[a-z]+)\s+by me\b(?P<rest>[^.;]*)",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Passive:
    """ "40 servers were migrated by me over one weekend"."""

    act: tuple[str, Span]
    subject: Span
    rest: Span


def read_passive(text: str, at: int, end: int, lexicon: Lexicon) -> Passive | None:
    """A sentence in the passive whose agent is the person, from ``at`` to ``end``."""
    found = _PASSIVE.match(text, at, end)
    if found is None:
        return None
    forms = lexicon.action_forms.get(found["verb"].lower(), ())
    lemma = next((le for le, form in forms if form in (VerbForm.PAST, VerbForm.PARTICIPLE)), None)
    if lemma is None:
        return None
    verb, subject, rest = (Span(*found.span(name)) for name in ("verb", "subject", "rest"))
    return Passive((lemma, verb), subject, rest)
