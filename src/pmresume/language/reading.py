"""Reads bullets: text in, frames out, all lines in one batch."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from pmresume.language.components import SEGMENT
from pmresume.language.marks import find_marks, find_tools
from pmresume.language.pipeline import load_pipeline
from pmresume.language.quantities import find_quantities
from pmresume.language.segments import Segment, cut, prepare
from pmresume.model.frame import Clause, Frame, Span, Token, VerbUse
from pmresume.vocabulary.lexicon import Lexicon

if TYPE_CHECKING:
    from spacy.tokens import Doc

MOST_CHARACTERS = 4000  # a bullet longer than a page is no bullet


def read_frames(texts: Sequence[str], lexicon: Lexicon) -> list[Frame]:
    """One frame a text, in order; equal texts are read once.

    Raises:
        ModelError: the English model is missing or is not the pinned one.
    """
    distinct = dict.fromkeys(texts)
    wanted = {text: refusal(text) for text in distinct}
    segments: dict[str, list[Segment]] = {
        text: [prepare(text, joiner, span, lexicon) for joiner, span in cut(text, lexicon)]
        for text, declined in wanted.items()
        if not declined
    }
    parsed = _parse(segments, lexicon)
    frames = {
        text: _frame(text, wanted[text], segments.get(text, []), parsed.get(text, []), lexicon) for text in distinct
    }
    return [frames[text] for text in texts]


_WORD = re.compile(r"[^\W\d_]+")
_ENGLISH_WORDS = (
    "the a an and or of to in for on with by from at as all is are was were be using used that this their our its it i "
    "my various new into across over per via based including other"
)
_COMMON = frozenset(_ENGLISH_WORDS.split())


def refusal(text: str) -> str:
    """Why a text cannot be read as an English bullet; "" where it can."""
    words = _WORD.findall(text)
    if not words:
        return "no words"
    if text.strip(" .-:").lower() in _NOTHING:
        return "says nothing"
    if len(text) > MOST_CHARACTERS:
        return f"longer than {MOST_CHARACTERS} characters"
    letters = "".join(words)
    plain = sum(c.isascii() for c in letters)
    if plain < 0.85 * len(letters):
        return "not English"
    lowered = [w.lower() for w in words]
    foreign = sum(w in _FOREIGN for w in lowered)
    if len(words) >= 4 and foreign >= 2 and foreign > sum(w in _COMMON for w in lowered):
        return "not English"
    return ""


# What people write where they have nothing to write.
_NOTHING = frozenset(
    {"n/a", "na", "none", "nil", "tbd", "tba", "todo", "to do", "same", "same as above", "see above", "etc", "x", "xxx"}
)
# Function words that English resumes do not use; two of them and no more English ones decide.
_FOREIGN_WORDS = (
    "der das und mit für von den dem bei zur zum el los las del para por con una y em da dos das para com "
    "uma le les du et pour avec dans sur une est aux il della di che il gli nella het een van voor de en op"
)
_FOREIGN = frozenset(_FOREIGN_WORDS.split())


def _parse(segments: dict[str, list[Segment]], lexicon: Lexicon) -> dict[str, list[Doc]]:
    if not segments:
        return {}
    nlp = load_pipeline()
    docs, owners = [], []
    for text, cuts in segments.items():
        for segment in cuts:
            doc = nlp.make_doc(segment.parse_text)
            doc.user_data[SEGMENT] = (segment, text, lexicon)
            docs.append(doc)
            owners.append(text)
    out: dict[str, list[Doc]] = {text: [] for text in segments}
    for text, doc in zip(owners, nlp.pipe(docs, batch_size=128), strict=True):
        out[text].append(doc)
    return out


def _frame(text: str, declined: str, segments: list[Segment], docs: list[Doc], lexicon: Lexicon) -> Frame:
    if declined:
        return Frame(text, declined=declined)
    clauses: list[Clause] = []
    verbs: list[VerbUse] = []
    tokens: list[Token] = []
    for segment, doc in zip(segments, docs, strict=True):
        clauses.extend(doc._.pmresume_clauses)
        verbs.extend(doc._.pmresume_verbs)
        tokens.extend(_tokens(doc, segment, len(tokens)))
    return Frame(
        text=text,
        clauses=tuple(clauses),
        verbs=tuple(verbs),
        marks=find_marks(text, lexicon),
        quantities=tuple(find_quantities(text)),
        tools=find_tools(text, lexicon),
        tokens=tuple(tokens),
    )


def _tokens(doc: Doc, segment: Segment, offset: int) -> list[Token]:
    """The user's tokens with heads re-numbered; the subject that we put there is left out."""
    mapped: list[tuple[int, Span]] = []
    for token in doc:
        span = segment.to_source(token.idx, token.idx + len(token.text))
        if span and span.start < span.end:
            mapped.append((token.i, span))
    index = {i: offset + n for n, (i, _) in enumerate(mapped)}
    return [
        Token(
            span,
            doc[i].lemma_.lower(),
            doc[i].pos_,
            doc[i].tag_,
            doc[i].dep_,
            -1 if doc[i].head.i == i else index.get(doc[i].head.i, -1),
        )
        for i, span in mapped
    ]
