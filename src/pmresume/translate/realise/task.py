"""Rewords one task: an edit script over the user's own words, several candidates.

What no edit touches stays as typed, so that a wrong parse can do little harm.
"""

from __future__ import annotations

import re

from pmresume.language.conditions import listed_items
from pmresume.language.matching import Match, match_construction, match_phrase
from pmresume.model.bullet import Draft, Origin, OriginKind, Piece
from pmresume.model.frame import Clause, Frame, Span, VerbForm
from pmresume.translate.realise.acts import acts_form, in_plural, tell_acts, with_later_acts
from pmresume.translate.realise.edits import ARTICLE, SourceText, lower_first
from pmresume.translate.realise.joining import Body, join_clauses, sentence_ends
from pmresume.translate.realise.skill_claims import claim_left_out, without_claim
from pmresume.translate.realise.tense import told_as_done, told_as_going_on
from pmresume.vocabulary.inflect import inflect
from pmresume.vocabulary.lexicon import Lexicon
from pmresume.vocabulary.pattern import Slot, parse_saying
from pmresume.vocabulary.records import ConstructionRecord, PhraseRecord

MOST_CANDIDATES = 8
LIGHT = "construction.tense"  # the vocabulary entry of a bullet whose verbs alone were put right
SENTENCES = "construction.sentences"  # two sentences told as one, or as two bullets

JOINTS = (", and ", " and ", "\n", ", which", ", including")

_TOLD_BY_EDITS = (SENTENCES, ARTICLE)

Turn = ConstructionRecord | PhraseRecord  # an entry that turns a clause
Option = tuple[Turn | None, Match | None]


def realise_task(frame: Frame, lexicon: Lexicon, *, path: str, past: bool, going_on: bool = False) -> tuple[Draft, ...]:
    """Candidate wordings of a task, best guess first and unverified; the user's line, merely tidied, is last.

    ``path`` is the task's inventory path for the origins; ``past`` decides the tense of the head verbs;
    ``going_on`` says that the work is declared to go on.
    """
    if frame.declined or not frame.clauses:
        return (raw_draft(frame, path),)
    done = told_as_done(frame, lexicon, going_on=going_on)
    past = past and not told_as_going_on(frame)
    whole, (frame, claim) = frame, without_claim(frame)
    source = SourceText(frame, lexicon, path, past=past or done)
    options = [_clause_options(frame, n, lexicon) for n in range(len(frame.clauses))]
    drafts: list[Draft] = []
    widest = max(len(o) for o in options)
    for k in range(min(widest, MOST_CANDIDATES - 3)):
        chosen = [o[min(k, len(o) - 1)] for o in options]
        drafts.append(_draft(source, chosen, lexicon, wordings=True))
    plain: list[Option] = [(None, None)] * len(options)
    drafts.append(_draft(source, plain, lexicon, wordings=True))
    drafts.append(_draft(source, plain, lexicon, wordings=False))
    if claim is not None:
        drafts = [claim_left_out(d, whole, claim, path) for d in drafts]
        source = SourceText(whole, lexicon, path, past=past or done)
    drafts.append(tidied_draft(source))
    drafts = [*(d for d in drafts[:-3] if not _repeats(d, frame)), *drafts[-3:]]
    untold = {d.text: d for d in drafts[-3:]}  # a construction that says what the user said claims no credit
    distinct: dict[str, Draft] = {}
    for draft in drafts:
        plainly = untold.get(draft.text, draft) if set(draft.ids) != {LIGHT} else draft
        distinct.setdefault(draft.text, plainly)
    return tuple(distinct.values())


def _repeats(draft: Draft, frame: Frame) -> bool:
    """Whether the line opens with a verb that the person uses further on: "Ran a penetration test and ran scans"."""
    opener = draft.text.split(maxsplit=1)[0].lower()
    later = re.compile(rf"(?:\band|[,;])\s+{re.escape(opener)}\b")
    again = len(re.findall(rf"(?:^|[,;]|\band)\s*{re.escape(opener)}\b", draft.text.lower()))
    if again > 2 and opener not in frame.text.lower():
        return True  # "Contributed to X; contributed to Y; contributed to Z"
    return bool(later.search(frame.text.lower()) and later.search(draft.text.lower()))


def raw_draft(frame: Frame, path: str) -> Draft:
    """The user's line as typed, blanks and a final full stop aside."""
    text = frame.text
    start = len(text) - len(text.lstrip())
    end = len(text.rstrip().removesuffix("."))
    return Draft((Piece(text[start:end], Origin(OriginKind.TASK, f"{path}:{start}-{end}")),))


def tidied_draft(source: SourceText) -> Draft:
    """The user's line with spelling and typography mended and nothing else."""
    pieces = source.render(Span(0, len(source.frame.text)), tense=False, wordings=False)
    return Draft(source.finish(pieces))


def _clause_options(frame: Frame, n: int, lexicon: Lexicon) -> list[Option]:
    """Entries that fit the clause, preferred first; (None, None) stands for the clause as it is."""
    found: list[tuple[int, str, Turn, Match]] = []
    for entry in lexicon.constructions:
        if (
            entry.level == "clause"
            and entry.id not in _TOLD_BY_EDITS
            and (match := match_construction(entry, frame, n, lexicon))
        ):
            found.append((-entry.rank, entry.id, entry, match))
    for phrase in lexicon.phrases:
        if (
            phrase.says
            and (match := match_phrase(phrase, frame, n, lexicon))
            and _slots_there(phrase.says, match)
            and _nothing_lost(phrase.says, frame.clauses[n])
        ):
            found.append((-5, phrase.id, phrase, match))
    found.sort(key=lambda row: row[:2])
    return [(entry, match) for _, _, entry, match in found] or [(None, None)]


def _slots_there(says: str, match: Match) -> bool:
    return all(not isinstance(p, Slot) or p.verb or p.name in match.slots for p in parse_saying(says))


def _nothing_lost(says: str, clause: Clause) -> bool:
    """Whether a phrase that does not say ``{rest}`` finds a place for every part of the clause."""
    named = {p.name for p in parse_saying(says) if isinstance(p, Slot)}
    return "rest" in named or all(part.role.value in named for part in clause.parts)


def _draft(source: SourceText, chosen: list[Option], lexicon: Lexicon, *, wordings: bool) -> Draft:
    frame = source.frame
    ids: list[str] = []
    dimensions: list[str] = []
    bodies: list[Body] = []
    moved: list[str] = []
    under: VerbForm | None = None  # "Contributed to monitoring X, releasing Y": later acts stay in the first one's form
    for clause, (entry, match) in zip(frame.clauses, chosen, strict=True):
        if sentence_ends(clause.joiner.of(frame.text)):
            under = None
        if under is not None and clause.actions:
            bodies.append(Body(source.render(clause.span, tense=True, wordings=wordings, form=under), True))
        elif entry is None or match is None:
            bodies.append(Body(source.render_clause(clause, wordings=wordings), _tells_act(clause)))
        else:
            ids.append(entry.id)
            dimensions.extend(entry.dimensions)
            if "tools" in match.slots and not any(
                isinstance(p, Slot) and p.name in ("tools", "tools-np") for p in parse_saying(entry.says)
            ):
                moved.extend(listed_items(match.slots["tools-np"].of(frame.text)))
            saying = parse_saying(entry.says)
            bodies.append(
                Body(_say(entry, match, clause, source, lexicon, wordings=wordings), _acts_first(saying, clause))
            )
            under = next(
                (VerbForm(p.args[0]) for p in saying if isinstance(p, Slot) and p.name == "verbs" and p.args), under
            )
    joined = join_clauses(frame, bodies, source)
    if any(p.text in JOINTS and p.origin.kind is OriginKind.GLUE for p in joined):
        ids.append(SENTENCES)
    pieces = source.finish(joined)
    ids.extend(source.used(pieces) if wordings else [])
    if source.tense_changed and set(ids) <= {SENTENCES} and any(c.actions and not c.opener for c in frame.clauses):
        ids.append(LIGHT)
    dimensions.extend(m.dimension for m in frame.marks)
    left_out = source.dropped() if wordings else ()
    return Draft(pieces, tuple(dict.fromkeys(ids)), tuple(dict.fromkeys(dimensions)), left_out, tuple(moved))


_TOLD_OPENERS = ("help", "involve", "work", "role")  # those whose own verb tells an act: "Worked on", "Assisted in"


def _tells_act(clause: Clause) -> bool:
    """Whether a clause that stays as it is opens with an act, so that another may follow with "and"."""
    return bool(clause.actions) or (clause.opener is not None and clause.opener.kind in _TOLD_OPENERS)


def _acts_first(saying: tuple[Slot | str, ...], clause: Clause) -> bool:
    """Whether the wording opens with an act, so that another may follow with "and"."""
    first = next((p for p in saying if isinstance(p, Slot)), None)
    return bool(clause.actions) or (first is not None and (first.verb or first.name == "acts"))


def _say(
    entry: Turn, match: Match, clause: Clause, source: SourceText, lexicon: Lexicon, *, wordings: bool
) -> list[Piece]:
    pieces: list[Piece] = []
    origin = Origin(OriginKind.VOCABULARY, entry.id)
    for part in parse_saying(entry.says):
        if isinstance(part, str):
            pieces.append(Piece(part, origin))
        elif part.verb:
            form = VerbForm.PAST if source.past else VerbForm.BASE
            pieces.append(Piece(inflect(part.name, form, lexicon), origin))
        elif part.name == "cadence" and part.args == ("adj",):
            span = match.slots["cadence"]
            pieces.append(Piece(cadence_adjective(span.of(source.frame.text)), source.origin(span)))
        elif part.name == "acts":
            pieces.extend(tell_acts(match, source, lexicon, origin, part.args))
        elif part.name == "word" and part.args:
            word = match.slots["word"]
            lemma = lexicon.action_forms[word.of(source.frame.text).lower()][0][0]
            told = VerbForm.PAST if source.past else VerbForm.BASE
            form = told if part.args == ("told",) else VerbForm(part.args[0])
            pieces.append(Piece(inflect(lemma, form, lexicon), source.origin(word)))
        elif part.name == "deed" and match.deed == "plural":
            pieces.append(in_plural(match.slots["deed"], source, lexicon))
        else:
            held = match.slots.get(part.name)
            if held is None or held.start >= held.end or (part.name == "lead" and source.outdated(held)):
                continue
            form_wanted = VerbForm(part.args[0]) if part.args else None
            if part.name == "rest" and match.acts:
                body = with_later_acts(source, held, lexicon, acts_form(entry.says), wordings=wordings)
            else:
                body = source.render(held, tense=part.name in ("verbs", "opener"), wordings=wordings, form=form_wanted)
            opened = any(p.text.strip() for p in pieces)
            if part.name == "rest" and pieces and pieces[-1].text == " " and _behind_comma(source, held):
                pieces[-1] = Piece(", ", origin)
            if part.name == "deed" and match.deed == "the":
                pieces.append(Piece("the ", origin))
            pieces.extend(
                lower_first(body)
                if opened and part.name in ("verbs", "np", "object", "deed", "subject") and not _named(source, held)
                else body
            )
    return source.squeeze(pieces)


def _behind_comma(source: SourceText, held: Span) -> bool:
    """ "Assisted with the audit, gathering evidence": the comma parts what was done from how."""
    return source.frame.text[: held.start].rstrip().endswith(",")


_CADENCE = {
    "day": "daily",
    "week": "weekly",
    "month": "monthly",
    "quarter": "quarterly",
    "year": "annual",
    "night": "nightly",
    "hour": "hourly",
}


def cadence_adjective(words: str) -> str:
    """ "every month" as an adjective: "monthly"; what is one already stays."""
    found = re.fullmatch(r"every (\w+)", words.strip(), re.I)
    return _CADENCE.get(found[1].lower(), words) if found else words.strip()


_PREFIXES_WORDS = "on off in end day front back high low third first second real primary main single sole central"
_PREFIXES = frozenset(_PREFIXES_WORDS.split())


def _named(source: SourceText, span: Span) -> bool:
    """Whether the span begins with a name: a product, or a capitalised word that the vocabulary does not know."""
    if any(t.start == span.start for t in source.frame.tools):
        return True
    word = re.match(r"[A-Za-z]+", span.of(source.frame.text))
    if word and word[0].lower() in _PREFIXES and re.match(r"-| [a-z]", span.of(source.frame.text)[word.end() :]):
        return False  # "On-call support", "First line support"
    if word and word[0] == span.of(source.frame.text) and word[0].lower() not in source.lexicon.object_forms:
        return word[0][0].isupper()  # "using Remedy": one word, and no thing
    if word and word[0] == "Windows":
        return True  # the product, not panes of glass
    known = word and (word[0].lower() in source.lexicon.object_forms or word[0].lower() in source.lexicon.action_forms)
    return not known
