"""The user's text with edits over it, cut into pieces that know where they come from."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from pmresume.language.articles import missing_articles
from pmresume.language.nouns import indefinite
from pmresume.language.sequence import past_edits
from pmresume.language.verb_forms import verb_at
from pmresume.language.wordings import Rewording, find_rewordings
from pmresume.model.bullet import LeftOut, Origin, OriginKind, Piece
from pmresume.model.frame import Action, Clause, Frame, Opener, Span, VerbForm
from pmresume.translate.realise.tidy import tidy_edits
from pmresume.vocabulary.inflect import inflect
from pmresume.vocabulary.lexicon import Lexicon

_GLUE = Origin(OriginKind.GLUE)


class SourceText:
    """One task with the edits that may be laid over it. Rendering picks among them; the text itself never changes."""

    def __init__(self, frame: Frame, lexicon: Lexicon, path: str, *, past: bool) -> None:
        self.frame, self.lexicon, self.path, self.past = frame, lexicon, path, past
        self.tidy = tidy_edits(frame, lexicon)
        self.rewordings = find_rewordings(frame.text, lexicon)
        self.actions = {a.span: a for c in frame.clauses for a in c.actions}
        self.actions.update(
            {a.span: a for c in frame.clauses if c.opener for a in opener_verb(frame, c.opener, lexicon)}
        )
        # Verbs that do not open their clause: they have no capital, however they were typed.
        self.later = {a.span for c in frame.clauses for a in c.actions[1:]}
        if past:
            self.tidy.extend(Rewording(span, said, "tidy.tense", True) for span, said in past_edits(frame, lexicon))
        self.fronted = _misplaced_adverbs(frame)
        self.tidy.extend(Rewording(a, "", "tidy.adverb", True) for a in self.fronted.values())
        self.tidy.extend(_run_slashes(frame))
        self.tidy.extend(_run_ends(frame))
        told_many = [e for e in (*self.tidy, *self.rewordings) if _into_plural(e, frame.text)]
        articles = (a for a in _articles(frame, lexicon) if not _before(a, told_many, frame))
        self.rewordings = (*self.rewordings, *articles)
        wanted = VerbForm.PAST if past else VerbForm.BASE
        self.tense_changed = any(
            self._inflected(a.span, wanted).lower() != a.span.of(frame.text).lower() for a in self.actions.values()
        )

    def origin(self, span: Span) -> Origin:
        """The origin of a run of the user's words."""
        return Origin(OriginKind.TASK, f"{self.path}:{span.start}-{span.end}")

    def _inflected(self, span: Span, form: VerbForm) -> str:
        action = self.actions[span]
        typed = span.of(self.frame.text)
        if action.lemma not in self.lexicon.actions:
            return typed  # an unknown verb is never bent
        if action.form is form or (form is VerbForm.PAST and action.form is VerbForm.PARTICIPLE):
            canonical = inflect(action.lemma, form, self.lexicon)
            return typed if canonical.lower() == typed.lower() else canonical
        return inflect(action.lemma, form, self.lexicon)

    def render(self, span: Span, *, tense: bool, wordings: bool, form: VerbForm | None = None) -> list[Piece]:
        """``span`` with its edits: head verbs in the bullet's tense (or in ``form``), rewordings, tidying."""
        wanted = form or (VerbForm.PAST if self.past else VerbForm.BASE)
        edits: list[Rewording] = []
        if tense:
            for verb in self.actions:
                said = self._inflected(verb, wanted) if span.holds(verb) else ""
                if said and verb in self.fronted:
                    said = f"{self.fronted[verb].of(self.frame.text).strip()} {said.lower()}"
                if verb in self.later and said and not said.isupper():
                    said = said[0].lower() + said[1:]  # "Manage and Maintain accounts"
                if (
                    said
                    and said != verb.of(self.frame.text)
                    and (verb in self.later or said.lower() != verb.of(self.frame.text).lower())
                ):
                    edits.append(Rewording(verb, said, "", True))
        if wordings:
            edits.extend(r for r in self.rewordings if span.holds(r.span))
        edits.extend(r for r in self.tidy if span.holds(r.span))
        pieces: list[Piece] = []
        at = span.start
        for edit in _apart(edits):
            if edit.span.start > at:
                pieces.append(self._own(Span(at, edit.span.start)))
            kept = not edit.id or edit.id not in self.lexicon.entries or edit.id.startswith("tool.")
            origin = self.origin(edit.span) if kept else Origin(OriginKind.VOCABULARY, edit.id)
            pieces.append(Piece(edit.text, origin))
            at = edit.span.end
        if at < span.end:
            pieces.append(self._own(Span(at, span.end)))
        return pieces

    def render_clause(self, clause: Clause, *, wordings: bool) -> list[Piece]:
        """A clause that no construction turns: its verbs, or those of an opener that stays, in the bullet's tense."""
        if clause.opener is None:
            return self.render(clause.span, tense=True, wordings=wordings)
        start = _behind_helping(self.frame, clause.opener) if self.past else clause.opener.span.start
        head = self.render(Span(start, clause.opener.span.end), tense=True, wordings=wordings)
        return [*head, *self.render(Span(clause.opener.span.end, clause.span.end), tense=False, wordings=wordings)]

    def outdated(self, lead: Span) -> bool:
        """ "Currently" does not go with the past tense, and "have" not with the simple past."""
        words = lead.of(self.frame.text).lower().split()
        return words[0] in ("have", "has", "had", "i", "i've") or (self.past and words[0] in ("currently", "presently"))

    def _own(self, span: Span) -> Piece:
        return Piece(span.of(self.frame.text), self.origin(span))

    def used(self, pieces: Iterable[Piece]) -> list[str]:
        """Ids of the wording-level entries that the pieces show."""
        known = {r.id for r in self.rewordings}
        deleted = [r.id for r in self.rewordings if not r.text]
        shown = [p.origin.ref for p in pieces if p.origin.kind is OriginKind.VOCABULARY and p.origin.ref in known]
        return list(dict.fromkeys([*shown, *deleted]))

    def dropped(self) -> tuple[LeftOut, ...]:
        """The user's qualifiers that a wording leaves out."""
        return tuple(
            LeftOut(r.span.of(self.frame.text).strip(" ,"), "a qualifier with no fact behind it", self.path)
            for r in self.rewordings
            if r.drops
        )

    def squeeze(self, pieces: list[Piece]) -> list[Piece]:
        """One blank between pieces, none before punctuation, none at the ends."""
        out: list[Piece] = []
        for piece in pieces:
            text = re.sub(r"[ \u00a0]+", " ", piece.text)
            before = out[-1].text if out else " "
            if before.endswith((" ", "\n")):
                text = text.lstrip(" ")
            if text[:1] in (",", ";", ".", ")") and not text[1:2].isalpha() and before.endswith(" ") and out:
                out[-1] = Piece(before.rstrip(" "), out[-1].origin)
            elif (
                text
                and out
                and not before.endswith((" ", "\n", "(", "/", "-", '"'))
                and text[0].isalnum()
                and before[-1:].isalnum()
            ):
                text = " " + text if not self._adjacent(out[-1], piece) else text
            if text:
                out.append(Piece(text, piece.origin))
            elif not text and out and not out[-1].text:
                out.pop()
        return out

    def _adjacent(self, left: Piece, right: Piece) -> bool:
        """Whether two pieces touch in the source, as the halves of one word do."""
        return (
            bool(left.origin.ref and right.origin.ref)
            and left.origin.ref.rpartition("-")[2] == right.origin.ref.rpartition(":")[2].partition("-")[0]
        )

    def finish(self, pieces: list[Piece]) -> tuple[Piece, ...]:
        """A bullet: first letter large, no full stop, no stray blanks."""
        pieces = [p for p in self.squeeze(pieces) if p.text]
        while pieces and not pieces[-1].text.rstrip(" .;,:\u00a0"):
            pieces.pop()
        if not pieces:
            return ()
        pieces = [_sounding(p, pieces[n + 1 :]) for n, p in enumerate(pieces)]
        last = pieces[-1]
        stripped = last.text.rstrip(" ;,:\u00a0")
        if stripped.endswith(".") and not re.search(r"(?:\betc|\b[A-Z]|\bInc|\bvs|\bLtd|\bCo)\.$", stripped):
            stripped = stripped.rstrip(". ")
        pieces[-1] = Piece(stripped, last.origin)
        for n, piece in enumerate(pieces):
            if n == 0 or pieces[n - 1].text == "\n":
                pieces[n] = Piece(_capital(piece.text.lstrip(" -\u2022*\u00b7")), piece.origin)
        return tuple(p for p in pieces if p.text)


def _capital(text: str) -> str:
    """A capital first letter, unless the first word has capitals of its own (iOS)."""
    word = re.match(r"\S*", text)
    return text[:1].upper() + text[1:] if word and not re.search(r"[A-Z]", word[0]) else text


# "Have worked on", "have been working on", "was working on" are "worked on"; "was involved in" stays.
_HELPING_WORDS = re.compile(
    r"(?:I\s+)?(?:(?:currently|presently)\s+|(?:have|has|had)\s+(?=(?:[a-z]+ly\s+)?(?!been\b)[a-z]+ed\b)"
    r"|(?:(?:have|has|had)\s+been|am|is|are|was|were)\s+(?=(?:[a-z]+ly\s+)?[a-z]+ing\b))",
    re.I,
)


def _behind_helping(frame: Frame, opener: Opener) -> int:
    """Where an opener begins without its helping verbs."""
    helping = _HELPING_WORDS.match(frame.text, opener.span.start, opener.span.end)
    return helping.end() if helping else opener.span.start


def opener_verb(frame: Frame, opener: Opener, lexicon: Lexicon) -> list[Action]:
    """The verb of an opener that stays ("Participates in"), so that it too gets the tense of the bullet."""
    if opener.kind in ("skill", "experience", "ability", "list"):
        return []
    words = re.compile(r"[A-Za-z]+").finditer(frame.text, _behind_helping(frame, opener), opener.span.end)
    for word in words:
        verb = verb_at(frame.text, word.start(), word.end(), lexicon)
        if verb:
            return [Action(verb.span, verb.lemma, verb.action_class, verb.form)]
        if not word[0].lower().endswith("ly"):
            break
    return []


ARTICLE = "construction.article"


def _sounding(piece: Piece, behind: list[Piece]) -> Piece:
    """A supplied "an" whose next word was left out or told otherwise: "an innovative report", "a report"."""
    if piece.text not in ("a ", "an ") or not behind or piece.origin.ref != ARTICLE:
        return piece
    right = indefinite("".join(p.text for p in behind[:3]))
    return piece if piece.text.strip() == right else Piece(f"{right} ", piece.origin)


def _articles(frame: Frame, lexicon: Lexicon) -> list[Rewording]:
    return [Rewording(Span(at, at), said, ARTICLE, False) for at, said in missing_articles(frame, lexicon)]


_BEHIND_HEADS = re.compile(
    r"\s*(?:[,.;)]|$|(?:such|and|or|for|of|in|on|with|to|from|as|at|using|by|via|per|while|during|within|across)\b)"
)


def _many(noun: str) -> tuple[str, ...]:
    return f"{noun}s", f"{noun}es", f"{noun[:-1]}ies"


# Words of one phrase, up to its noun.
_WITHIN = re.compile(r"(?:(?!(?:of|for|in|to|with|on|and|or|from|by|at)\b)[\w-]+\s+){0,3}")


def _into_plural(edit: Rewording, text: str) -> bool:
    """Whether an edit makes one thing many: "tool such as" told as "tools such as"."""
    first_told, first_typed = edit.text.split()[:1], edit.span.of(text).split()[:1]
    heads = " such as" in edit.text or _BEHIND_HEADS.match(text, edit.span.end)
    return bool(first_told and first_typed and heads) and first_told[0] in _many(first_typed[0])


def _before(article: Rewording, plurals: list[Rewording], frame: Frame) -> bool:
    """Whether an article would stand before a noun that is told in the plural."""
    at = article.span.start
    gaps = (frame.text[at : e.span.start] for e in plurals if e.span.start >= at)
    return any(_WITHIN.fullmatch(gap) for gap in gaps)


_ADVERB = re.compile(
    r"\s+(?P<adverb>(?:periodically|regularly|routinely|frequently|manually|automatically|constantly|continuously|consistently|"
    r"carefully|thoroughly|quickly|annually|occasionally)\s+)(?=(?!(?:and|or|to|in|on|at|for|with|by|from|as|of|using|"
    r"through|via|during|across|throughout|per|after|before|when|while)\b)[A-Za-z\d])",
    re.I,
)


def _misplaced_adverbs(frame: Frame) -> dict[Span, Span]:
    """ "Compiled periodically invalid objects": the adverb belongs before the verb, which it parts from its object."""
    found: dict[Span, Span] = {}
    for clause in frame.clauses:
        if clause.opener is None and len(clause.actions) == 1 and clause.lead is None:
            act = clause.actions[0].span
            if adverb := _ADVERB.match(frame.text, act.end, clause.span.end):
                found[act] = Span(*adverb.span("adverb"))
    return found


def _run_slashes(frame: Frame) -> list[Rewording]:
    """ "Create/Submit" is a run of two acts: "Create and submit"."""
    return [
        Rewording(Span(left.span.end, right.span.start), " and ", "tidy.slash", True)
        for clause in frame.clauses
        for left, right in pairwise(clause.actions)
        if frame.text[left.span.end : right.span.start].strip() in ("/", "&")
    ]


def _run_ends(frame: Frame) -> list[Rewording]:
    """ "Designed, implemented networks" wants its "and"."""
    found: list[Rewording] = []
    for clause in frame.clauses:
        gaps = [Span(left.span.end, right.span.start) for left, right in pairwise(clause.actions)]
        if (
            gaps
            and all(gap.of(frame.text).strip() == "," for gap in gaps)
            and not re.match(r"\s*(?:,|and\b|or\b|&|/)", frame.text[clause.actions[-1].span.end :])
        ):
            found.append(Rewording(gaps[-1], ", and " if len(gaps) > 1 else " and ", "tidy.list", True))
    return found


def _apart(edits: Iterable[Rewording]) -> list[Rewording]:
    """Edits in order without overlaps; the first given wins."""
    kept: list[Rewording] = []
    for edit in edits:
        twice = any(edit.span == k.span and edit.text == k.text for k in kept)
        if not twice and all(edit.span.end <= k.span.start or edit.span.start >= k.span.end for k in kept):
            kept.append(edit)
    return sorted(kept, key=lambda e: (e.span.start, e.span.end))


# Names that look like words, which keep their capital behind a semicolon too.
_NAMES_WORDS = (
    "Windows Linux Unix Java Python Oracle Cisco Azure Docker Scrum Agile Ansible Puppet Chef Jenkins Jira Terraform "
    "Excel Kubernetes Splunk Tableau Salesforce Active Group Microsoft Amazon Google Nagios Maven Git Spark Selenium"
)
_NAMES = frozenset(_NAMES_WORDS.split())


def lower_first(pieces: list[Piece]) -> list[Piece]:
    """The first word of a clause that no longer opens the line, unless its capitals belong to it."""
    if not pieces:
        return pieces
    first = pieces[0]
    word = re.match(r"\s*\w+", first.text)
    if word and not re.search(r"\w.*[A-Z]", word[0].strip()) and word[0].strip() not in _NAMES:
        at = len(first.text) - len(first.text.lstrip())
        return [
            Piece(first.text[:at] + first.text[at : at + 1].lower() + first.text[at + 1 :], first.origin),
            *pieces[1:],
        ]
    return pieces
