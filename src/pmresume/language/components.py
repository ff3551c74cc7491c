"""spaCy components for what a frame holds, usable in anybody's pipeline.

``pmresume_clauses`` sets ``doc._.pmresume_clauses`` and ``doc._.pmresume_verbs``; ``pmresume_terms`` sets
``doc._.pmresume_marks`` and ``doc._.pmresume_tools``. Both need a tagger and a parser before them. A document that was
not prepared by :mod:`pmresume.language.segments` is read as it stands.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from pmresume.language.clauses import SentenceReader
from pmresume.language.marks import find_marks, find_tools
from pmresume.language.segments import Segment
from pmresume.language.spacy_import import Doc, Language, Tokenizer, registry
from pmresume.language.verb_forms import leading_run
from pmresume.language.verb_uses import verb_uses
from pmresume.model.frame import Span
from pmresume.vocabulary.lexicon import Lexicon, load_lexicon

if TYPE_CHECKING:
    from collections.abc import Callable

SEGMENT = "pmresume.segment"  # key in doc.user_data: (segment, the user's whole text, the vocabulary in force)

for _name in ("pmresume_clauses", "pmresume_verbs", "pmresume_marks", "pmresume_tools"):
    if not Doc.has_extension(_name):
        Doc.set_extension(_name, default=())


def _segment(doc: Doc, lexicon: Lexicon) -> tuple[Segment, str, Lexicon]:
    prepared = doc.user_data.get(SEGMENT)
    if prepared is not None:
        return prepared  # type: ignore[no-any-return]
    text = doc.text
    whole = Span(0, len(text))
    start = 2 if text.startswith("I ") else 0
    run = leading_run(text, Span(start, len(text)), lexicon, after_opener="")
    return Segment(whole, Span(0, 0), None, run, text, ((start, len(text), start, len(text)),)), text, lexicon


@registry.tokenizers("pmresume.bare_tokenizer.v1")  # type: ignore[untyped-decorator]
def bare_tokenizer() -> Callable[[Language], Tokenizer]:
    """A tokenizer without rules, to be filled from the model: compiling rules twice would take as long as parsing."""
    return lambda nlp: Tokenizer(nlp.vocab)


@Language.factory("pmresume_clauses", default_config={"overlays": []}, requires=["token.dep", "token.tag"])
def make_clauses(nlp: Language, name: str, overlays: list[str]) -> Callable[[Doc], Doc]:
    """Clauses with their verbs, object and parts; and every verb with its role."""
    lexicon = load_lexicon(tuple(Path(o) for o in overlays))

    def clauses(doc: Doc) -> Doc:
        segment, text, words = _segment(doc, lexicon)
        reader = SentenceReader(doc, segment, text, words)
        found = reader.clauses()
        doc._.pmresume_clauses = tuple(found)
        doc._.pmresume_verbs = tuple(verb_uses(reader, found))
        return doc

    return clauses


@Language.factory("pmresume_terms", default_config={"overlays": []})
def make_terms(nlp: Language, name: str, overlays: list[str]) -> Callable[[Doc], Doc]:
    """Project language and product names, offsets in ``doc.text``."""
    lexicon = load_lexicon(tuple(Path(o) for o in overlays))

    def terms(doc: Doc) -> Doc:
        doc._.pmresume_marks = find_marks(doc.text, lexicon)
        doc._.pmresume_tools = find_tools(doc.text, lexicon)
        return doc

    return terms
