"""The verbs of the sources with the role in which each stands, and what each is about."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from pmresume.model.frame import Clause, Frame, PartRole, Span, Use, VerbUse
from pmresume.translate.verify.evidence import Evidence, content_keys
from pmresume.translate.verify.glue import FREE
from pmresume.translate.verify.recent import Recent
from pmresume.translate.verify.words import Word, read_acts
from pmresume.vocabulary.lexicon import Lexicon

# Openers under which the person had a part in an act, or could do it, but is not said to have done it.
_SHARED = frozenset(("help", "involve"))
_ABLE = frozenset(("skill", "ability"))
_SHARED_IDS = ("opener.worked-on",)


_MEANS = frozenset(("use", "utilize", "leverage", "employ", "apply"))
_OUTCOME_WORDS = (
    "prevent avoid avert reduce cut lower decrease improve increase raise enhance ensure assure guarantee minimize"
    " maximize eliminate mitigate achieve meet protect save optimize boost strengthen streamline simplify accelerate"
    " help enable allow support facilitate drive grow shorten speed up comply satisfy"
)
_OUTCOMES = frozenset(_OUTCOME_WORDS.split())


# A sentence about the one before it: "Migrated 40 servers. This improved uptime."
_THIS_OPENS = re.compile(r"[A-Za-z0-9)][.;]\s+This\s$")
_OF_DEEDS = frozenset(("allowed", "enabled", "reduced", "improved", "saved"))


@dataclass(frozen=True, slots=True)
class SourceAct:
    """``about`` holds the keys of the content words that go with the verb."""

    keys: frozenset[str]
    use: Use
    about: frozenset[str]
    surface: str = ""
    shared: bool = False  # behind "helped with", "involved in"
    nominal: bool = False  # "performed migrations": the noun of a weak verb


def source_acts(evidence: Evidence) -> tuple[SourceAct, ...]:
    """All verbs of all tasks in order, with the deverbal nouns that stand for the person's acts."""
    return tuple(act for p in evidence.tasks if p.frame is not None for act in _acts(p.frame, p.words, evidence))


# A task stands behind every bullet of its work.
_RECENT: Recent[tuple[SourceAct, ...]] = Recent(256)


def _acts(frame: Frame, words: tuple[Word, ...], evidence: Evidence) -> tuple[SourceAct, ...]:
    readings = (_openers, _verbs, _nominals)
    return _RECENT.of(
        (frame, evidence.lexicon), lambda: tuple(a for read in readings for a in read(frame, words, evidence))
    )


def _openers(frame: Frame, words: tuple[Word, ...], evidence: Evidence) -> Iterator[SourceAct]:
    """The verb of an opener itself: one who "worked on" something may be told to have worked on it."""
    for clause in frame.clauses:
        if clause.opener is None:
            continue
        about = _keys_in(Span(clause.opener.span.end, clause.span.end), words, evidence)
        for i, word in enumerate(words):
            if clause.opener.span.start <= word.start < clause.opener.span.end:
                helped = i > 0 and words[i - 1].low in ("was", "were", "is", "are", "been", "be", "being")
                passive = helped and not word.low.endswith("ing")  # "was working on" is the person's act
                two = f"{word.low} {words[i + 1].low}" if i + 1 < len(words) else ""
                for surface in (word.low, two):
                    if evidence.lexicon.action_forms.get(surface) and not passive:
                        yield SourceAct(evidence.book.verb_keys(surface), Use.OWN, about, surface)


def _verbs(frame: Frame, words: tuple[Word, ...], evidence: Evidence) -> Iterator[SourceAct]:
    shared = [c.span for c in frame.clauses if _is_shared(c)]
    helped = [c.span for c in frame.clauses if c.actions and c.actions[0].lemma == "help"]
    able = [c.span for c in frame.clauses if c.opener and c.opener.kind in _ABLE]
    listed = {words[a.index].start for a in read_acts(words, evidence.lexicon, evidence.book) if a.index}
    listed &= {w.start for b, w in pairwise(words) if "," in w.gap or (b.low == "and" and "," in b.gap)}
    uses: dict[int, Use] = {}
    for verb in frame.verbs:
        surface = " ".join(verb.span.of(frame.text).lower().split())
        use = _use(verb, frame, words)
        if use is Use.MODIFIER and verb.span.start in listed:
            use = Use.OWN  # "Analyzed needs, generated requirements": an item of a list of acts
        elif use is Use.MODIFIER and _only_verb(verb, surface, evidence.lexicon):
            use = _inherited(verb, frame, words, uses)
        uses[verb.span.start] = use
    own = sorted(v.span for v in frame.verbs if uses[v.span.start] is Use.OWN)
    for verb in frame.verbs:
        surface = " ".join(verb.span.of(frame.text).lower().split())
        keys = evidence.book.verb_keys(surface) | {verb.lemma}
        use = uses[verb.span.start]
        if use is Use.OWN and any(s.holds(verb.span) for s in able):
            use = Use.PLANNED
        about = _keys_in(_extent(frame, verb.span, own), words, evidence, verb.span)
        aim = next((v.span.start for v in frame.verbs if v.lemma == verb.lemma and v.span.start > verb.span.start), 0)
        if use is Use.OWN and aim and uses[aim] in (Use.PURPOSE, Use.PLANNED):
            # "Created templates to create instances": what it is the aim to create was not created.
            about = _keys_in(Span(_extent(frame, verb.span, own).start, aim), words, evidence, verb.span)
        governed = surface.endswith("ing") or any(verb.span == a.span for c in frame.clauses for a in c.actions)
        joined = governed and any(s.holds(verb.span) for s in shared)
        # "Helped build servers": the base form is what the person helped with.
        joined |= surface == verb.lemma != "help" and any(s.holds(verb.span) for s in helped)
        yield SourceAct(keys, use, about, surface, joined)


def _use(verb: VerbUse, frame: Frame, words: tuple[Word, ...]) -> Use:
    """The role in which a verb stands, where the reader's first guess can be bettered by what stands around it."""
    before = next((w.low for w in reversed(words) if w.end <= verb.span.start), "")
    surface = verb.span.of(frame.text).lower()
    if before == "this" and surface in _OF_DEEDS and _THIS_OPENS.search(frame.text, 0, verb.span.start):
        return Use.RESULT
    if verb.use in (Use.PURPOSE, Use.OTHER) and before == "by" and surface.endswith("ing"):
        return Use.OWN  # "by handling requests": how the person did it
    if verb.use is Use.OWN and _describes(verb, frame):
        return Use.MODIFIER
    if verb.use is Use.OTHER and not _of_others(verb, frame):
        return Use.OWN
    if verb.use is Use.MODIFIER and _behind_heading(verb, frame):
        return Use.OWN
    if verb.use in (Use.PURPOSE, Use.OTHER) and verb.lemma not in _OUTCOMES and _by_means(verb, frame, words):
        return Use.OWN
    return verb.use


def _only_verb(verb: VerbUse, surface: str, lexicon: Lexicon) -> bool:
    """A base form that is neither noun nor adjective cannot modify a noun: the parse is wrong there."""
    action = lexicon.actions.get(verb.lemma)
    return action is not None and surface == action.lemma and not action.also


def _inherited(verb: VerbUse, frame: Frame, words: tuple[Word, ...], uses: dict[int, Use]) -> Use:
    """The role of a misread base form: a purpose behind "to", else that of the verb before it."""
    before = next((w.low for w in reversed(words) if w.end <= verb.span.start), "")
    if before == "to":
        means = verb.lemma not in _OUTCOMES and _by_means(verb, frame, words)
        return Use.OWN if means else Use.PURPOSE
    return uses[max(uses)] if uses and before in ("and", "or", "&") else verb.use


def _describes(verb: VerbUse, frame: Frame) -> bool:
    """ "Resolve escalated tickets": right behind another verb and before a noun, a participle describes."""
    actions = [a.span for c in frame.clauses for a in c.actions]
    if verb.span in actions or verb.span.of(frame.text).lower().endswith("ing"):
        return False
    behind = frame.text[verb.span.end : verb.span.end + 2]
    return (
        any(frame.text[a.end : verb.span.start] == " " for a in actions) and behind[:1] == " " and behind[1:].isalpha()
    )


_DASH = re.compile(r"\s[-–—]\s+$")
_AND = re.compile(r"[^,;:]+ and $")


def _behind_heading(verb: VerbUse, frame: Frame) -> bool:
    """ "Upgraded the network - Replaced switches and cabled closets": an act opens both, and another follows."""
    first = frame.action
    surface = verb.span.of(frame.text)
    opened = first is not None and not frame.text[: first.span.start].strip() and first.span.end < verb.span.start
    if not opened or not surface[:1].isupper() or not _DASH.search(frame.text[: verb.span.start]):
        return False
    after = next((v for v in frame.verbs if v.use is Use.OWN and v.span.start > verb.span.end), None)
    # "- Managed switches, hosted phones" are kinds of things.
    return after is not None and _AND.match(frame.text[verb.span.end : after.span.start]) is not None


def _of_others(verb: VerbUse, frame: Frame) -> bool:
    """Whether the parse gives the verb a subject, an agent or a noun to describe; if not, it is one more act."""
    tokens = frame.tokens
    at = next((i for i, t in enumerate(tokens) if t.span.start == verb.span.start), -1)
    for _ in range(8):
        if at < 0:
            return False
        children = [t for t in tokens if t.head == at]
        if any(t.dep in ("nsubj", "nsubjpass", "agent", "csubj", "auxpass") for t in children):
            return True
        if tokens[at].dep in ("relcl", "acl", "ccomp", "amod", "compound", "pcomp", "advcl", "xcomp", "prep", "pobj"):
            return True
        if tokens[at].dep != "conj":
            return False
        at = tokens[at].head
    return False


def _by_means(verb: VerbUse, frame: Frame, words: tuple[Word, ...]) -> bool:
    """ "Used AWS CLI to automate backups": what one uses a tool for is what one does with it."""
    clause = next((c for c in frame.clauses if c.span.holds(verb.span)), None)
    if clause is None or not clause.actions:
        return False
    lemma, end = clause.actions[-1].lemma, clause.actions[-1].span.end
    tool = any(end <= t.start < verb.span.start for t in frame.tools)
    if lemma not in _MEANS and not (lemma == "work" and tool):
        return False  # "worked with the vendor to resolve cases" stays a purpose
    before = [w.low for w in words if clause.actions[-1].span.end <= w.start and w.end <= verb.span.start]
    # Nothing between but the tool: no clause of its own, no second purpose.
    return bool(before) and before[-1] in ("to", "for", "in", "and", ",") and not {"that", "which", "who"} & set(before)


def _is_shared(clause: Clause) -> bool:
    opener = clause.opener
    return opener is not None and (opener.kind in _SHARED or opener.id.startswith(_SHARED_IDS))


def _extent(frame: Frame, verb: Span, own: list[Span]) -> Span:
    """The clause of a head verb; for a verb inside a part, the part from the verb to the next act in it."""
    clause = next((c for c in frame.clauses if c.span.holds(verb)), None)
    if clause is None:
        return Span(0, len(frame.text))
    if any(a.span.holds(verb) or verb.holds(a.span) for a in clause.actions):
        return Span(clause.span.start, _next_act(frame, verb, clause.span.end, own))
    part = next((p for p in clause.parts if p.span.holds(verb) and p.role is PartRole.PARTICIPLE), None)
    if part is None and verb not in own:
        return clause.span
    return Span(verb.start, _next_act(frame, verb, part.span.end if part else clause.span.end, own))


def _next_act(frame: Frame, verb: Span, end: int, own: list[Span]) -> int:
    """Where the next act of the person begins; a run of verbs ("reviewing and testing plans") shares its object."""
    at = verb.end
    for following in own:
        if not verb.end <= following.start < end:
            continue
        gap = frame.text[at : following.start].replace("/", " / ").replace(",", " , ").lower().split()
        between = [w for w in gap if w not in ("and", "or", "&", "/", ",", "then", "also")]
        # "worked on creating X" goes on behind the gerund; only a joined verb begins an act of its own.
        if between and gap[-1] in ("and", "or", "&", "/", ",", "then", "also", ";"):
            return following.start
        at = following.end if not between else at
    return end


def _keys_in(span: Span, words: tuple[Word, ...], evidence: Evidence, but: Span | None = None) -> frozenset[str]:
    inside = [w for w in words if span.start <= w.start and w.end <= span.end]
    return content_keys([w for w in inside if but is None or not but.start <= w.start < but.end], evidence.book)


def _nominals(frame: Frame, words: tuple[Word, ...], evidence: Evidence) -> Iterator[SourceAct]:
    """ "Performed migrations of X", "Responsible for the operation of X", "Design and management of X"."""
    for clause in frame.clauses:
        if not _noun_tells(clause, evidence.lexicon):
            continue
        start = clause.opener.span.end if clause.opener else clause.actions[-1].span.end if clause.actions else -1
        about = _keys_in(clause.span, words, evidence)
        inside = [i for i, w in enumerate(words) if max(start, clause.span.start) <= w.start < clause.span.end]
        for i in _leading_nouns(inside, words, evidence.lexicon):
            word = words[i]
            lemma = _ACTS.get(evidence.lexicon, word.low)
            if lemma and _heads(words, i, evidence.lexicon):
                able = clause.opener is not None and clause.opener.kind in _ABLE
                use = Use.PLANNED if able else Use.OWN
                yield SourceAct(frozenset((lemma,)), use, about, word.low, _is_shared(clause), nominal=True)


def _leading_nouns(inside: list[int], words: tuple[Word, ...], lexicon: Lexicon) -> Iterator[int]:
    """Indices of the first noun of a phrase and of those joined to it: "setup of wifi & training of teachers"."""
    governed = False
    for n, i in enumerate(inside):
        low = words[i].low
        joined = n == 0 or "," in words[i].gap or "/" in words[i].gap or words[i - 1].low in ("and", "&")
        follows_of = i + 1 < len(words) and words[i + 1].low == "of"
        if _ACTS.get(lexicon, low) and ((joined and (not governed or follows_of)) or (not governed and n <= 3)):
            yield i
        governed = governed or low in ("of", "for", "to", "with", "in", "on", "that", "which")


def _noun_tells(clause: Clause, lexicon: Lexicon) -> bool:
    if clause.actions:
        return all((a := lexicon.actions.get(x.lemma)) is not None and a.weak for x in clause.actions)
    return clause.noun_headed or clause.opener is not None


def _heads(words: tuple[Word, ...], i: int, lexicon: Lexicon) -> bool:
    """Whether no further noun follows, of which this one would be a mere modifier ("migration plan")."""
    if i + 1 == len(words):
        return True
    following = words[i + 1]
    return (
        following.gap.strip() != ""
        or following.low in FREE
        or (following.low in lexicon.action_forms and (following.low not in lexicon.object_forms))
    )


class _NounActs:
    """Deverbal noun to lemma, a table for each vocabulary."""

    def __init__(self) -> None:
        self._tables: dict[int, tuple[Lexicon, dict[str, str]]] = {}

    def get(self, lexicon: Lexicon, noun: str) -> str:
        known = self._tables.get(id(lexicon))
        if known is None:
            table: dict[str, str] = {}
            for lemma, action in lexicon.actions.items():
                for form in (action.noun, action.noun + "s", action.gerund) if action.noun else (action.gerund,):
                    table.setdefault(form, lemma)
            known = self._tables[id(lexicon)] = (lexicon, table)
        return known[1].get(noun, "")


_ACTS = _NounActs()
